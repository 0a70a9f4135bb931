// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Haengbo {

enum class Tense : quint8 { None, Present, Past, Future };

/// What an ending makes of its clause.
enum class EndingKind : quint8 {
    Final,      ///< -다, -ㄴ다, -았다: the sentence ends
    Connective, ///< -고, -며, -아, -는데: another clause follows
    Adnominal,  ///< -ㄴ, -는, -던, -ㄹ: a noun follows
    Nominal,    ///< -기, -음: the clause is a noun
    Quoting     ///< -다고, -ㄴ다는, -라며: the clause is told or thought by somebody
};

/// How a verbal noun is used: 체결하다, 체결되다, 공급받다, 출범시키다.
enum class Voice : quint8 { Active, Passive, Causative };

/// One row of clause_endings.tsv.
struct VerbEnding
{
    QString form; ///< a leading jamo is the final consonant of the syllable before: 'ㄴ다'
    EndingKind kind = EndingKind::Final;
    Tense tense = Tense::None;
    QString sense; ///< what the ending says of its status: 'intent', 'must', 'wish', 'if', 'to' or empty
    QString rule;  ///< 'clause_endings:LINE'
    /// What it may do besides inside a sentence: describe the noun behind it (-다는), carry on to 있다 (-고),
    /// or break off, as -다 for -다가.
    enum class Within : quint8 { Nothing, Describes, CarriesOn, BreaksOff };
    Within within = Within::Nothing;
    bool takesAuxiliary = false; ///< auxiliaries may follow it
    bool manner = false;         ///< its sense is 'manner': it makes an adverb of the verb
};

/// What a verb is and does in its clause, whatever its stem.
struct Conjugated
{
    bool verbalNoun = false; ///< the stem is a noun that carries 하다, 되다, 받다 …
    bool known = true;       ///< the stem stands in predicates.tsv
    bool negated = false;    ///< -지 않다, -지 못하다
    bool ongoing = false;    ///< -고 있다
    bool wished = false;     ///< -고 싶다
    bool copula = false;     ///< the stem is a noun and 이다 follows
    bool denies = false;     ///< it says what something is not: 아닌
    bool tie = false;        ///< it only ties a phrase on (대한, 위해, 비롯한) and opens no clause
    bool over = false;       ///< so does its -고 behind an object: 시장을 놓고
    Voice voice = Voice::Active;
    int stemLength = 0; ///< UTF-16 units of the word that belong to the stem (or the verbal noun)
    const VerbEnding *ending = nullptr;
};

/// One way to read a word as a verb.
struct VerbForm : Conjugated
{
    QString stem; ///< dictionary stem without -다: 만나, 세우; for 체결했다 the noun 체결
};

/// The best reading of \a word as a conjugated verb: a stem of predicates.tsv (regular and irregular
/// conjugation worked out from the stem) or any noun with 하다, 되다, 받다, 시키다, 당하다, and an ending of
/// clause_endings.tsv. ending is null when there is none. Nouns that only look conjugated (제한, 피해) are
/// listed as class 'noun-only' in predicates.tsv.
/// \a afterObject tells that an object stands before it, which makes 한 of '조찬을 한 뒤' a verb.
/// \a goesOn tells that an auxiliary follows it (goesOnAfter()), which makes a verb of any word.
VerbForm verbForm(QStringView word, bool afterObject = false, bool goesOn = false);

/// Whether \a next is an auxiliary that goes on from \a word, which only looks like a noun: '보고 있다'.
bool goesOnAfter(QStringView word, QStringView next);

/// Whether goesOnAfter() may tell so of some word behind \a word.
bool mayGoOnAfter(QStringView word);

/// Joins an auxiliary to the verb before it: 있는 to 만나고, 않는다 to 참석하지, 왔다 to 논의해. False when
/// \a word is none that may follow \a verb.
bool takeAuxiliary(Conjugated *verb, QStringView word);

/// Whether takeAuxiliary() may take a word behind \a verb.
inline bool takesAuxiliary(const Conjugated &verb)
{
    return verb.ending && verb.ending->takesAuxiliary && !verb.copula;
}

/// \a word as a noun with the copula (예정이다, 대표이자): the noun stands in stem. \a closing tells that the
/// sentence or a comma ends after it; without that the short forms (다, 고, 며, 자) are not believed.
VerbForm copulaForm(QStringView word, bool closing);

/// Whether \a word is an adverb that says the verb behind it does not happen: 안, 못.
bool negates(QStringView word);

/// Whether \a noun is one of the nouns of one syllable that take particles (등, 것, 뒤).
bool isShortNoun(QStringView noun);

/// Whether \a noun is a pronoun of one syllable that takes particles though the whole looks conjugated
/// (그는): class 'pronoun' in predicates.tsv.
bool isShortPronoun(QStringView noun);

/// Whether \a word only looks conjugated or cut (올해, 피해, 정도).
bool isPlainWord(QStringView word);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/text/wordmap.h"

#include <QHash>
#include <QVarLengthArray>

#include <array>
#include <bitset>
#include <span>

/// The tables behind the relations: relation_frames, relation_roles, relation_nouns, relation_words.
namespace Haengbo::Relations {

/// Two words with a blank between them, for looking them up without making strings.
class WordPair
{
public:
    WordPair(QStringView first, QStringView second)
        : m_characters(first.begin(), first.end())
    {
        m_characters.append(u' ');
        m_characters.append(second.data(), second.size());
    }
    operator QStringView() const { return {m_characters.data(), m_characters.size()}; }

private:
    QVarLengthArray<QChar, 48> m_characters;
};

/// A bit for each letter of \a text, some for several letters: a text that lacks one of those of a word does
/// not hold the word.
inline quint64 lettersOf(QStringView text)
{
    quint64 letters = 0;
    for (const QChar c : text)
        letters |= quint64(1) << ((c.unicode() * 0x9E3779B1U) >> 26);
    return letters;
}

enum class Voice { Active, Receive, Passive };

/// What a phrase does for the cue of a relation.
enum class Role {
    Subject,
    Object,
    With,
    To,
    From,
    By,
    About,
    Against,
    Mod,
    Owner,
    Goods,
    Topic,
    GoodsTopic,
    Met,
    ToOwner,
    Accused,
    Holder,
    Held,
    Described,
    Spoken,
    Other,
    WithGoods,
    Wanted,
    Where,
    Stake,
    Opponent,
    Than,
    None
};

/// One row of relation_roles.tsv.
struct RolePlan
{
    std::vector<Role> source;
    std::vector<Role> target;
};

/// One row of relation_frames.tsv.
struct Frame
{
    QString cue;
    bool asVerb = false; ///< may be a predicate
    bool asNoun = false; ///< may stand inside a phrase
    RelationType type = RelationType::Partnership;
    const std::array<RolePlan, 3> *plans = nullptr; ///< by Voice
    bool fromContext =
        false;           ///< what the text has spoken of may fill a role though the sentence names nobody
    bool meets = false;  ///< a meeting may name the partner
    bool sells = false;  ///< who sells is told by the names
    bool gives = false;  ///< money is put into what is told where
    bool stands = false; ///< holds now, whatever is meant to become of it
    bool sold = false;   ///< the subject sells
    bool raises = false; ///< the subject raises money
    bool merges = false; ///< of two that do it the first is the source
    std::vector<QString> words;   ///< those that the frame asks for
    std::vector<quint64> letters; ///< of each of these words (lettersOf()): few words need be looked at
    quint64 firstLetters = 0;     ///< of all of them (lettersOf())
    bool asks = false;            ///< for words or for one of what follows
    bool afterRound = false;      ///< a round of funding told just before
    bool many = false;            ///< several who do it
    bool firm = false;            ///< a company that does it
    bool company = false;         ///< a company it is done to
    bool goods = false;
    bool money = false;
    enum class Need { Any, None, InSentence } need = Need::Any;
    std::optional<Status> most;
    QString rule; ///< 'relation_frames:LINE'
};

/// Rows for one cue; they live as long as the tables.
using FrameList = std::span<const Frame *const>;

enum class Bearer { Source, Target, Both };
enum class Reach { Near, Topic, Main };

/// One row of relation_nouns.tsv.
struct RelationNoun
{
    QString noun;
    RelationType type = RelationType::Ownership;
    Bearer bearer = Bearer::Target;
    Reach reach = Reach::Near;
    QString rule;
};

enum class WordKind {
    Pair,
    Persons,
    This,
    We,
    Staff,
    Receive,
    Negated,
    Possible,
    Scheduled,
    Meeting,
    Bearer,
    Become,
    Holding,
    Request,
    Investor,
    Generic,
    Offer,
    Attend,
    Public,
    Court,
    GoesOn,
    Widen,
    Settled,
    Glued,
    Unit,
    Trio,
    Toward,
    Name,
    Purpose,
    OwnMoney,
    Special,
    Fact,
    Goods,
    Judge,
    ThisOne,
    Power,
    Stock,
    MoneyIn,
    Service,
    Union,
    Wrong,
    Former,
    Lacks,
    Lasts,
    Wishes,
    Helps,
    HandsOn,
    Strings,
    TieAbout,
    TieBy,
    Counter,
    Holds,
    Soon,
    Opines,
    Halves,
    LightReceive,
    Authority,
    Venture,
    Round,
    Market,
    Deictic,
    KindCount
};

class Tables
{
public:
    static const Tables &instance();

    /// The frames of the longest cue that \a word is or ends in, as predicate or as noun, in the order of the
    /// table.
    FrameList frames(QStringView word, bool predicate) const;
    const RelationNoun *noun(QStringView word) const;
    /// Whether a cue, or a relation noun, may end in \a word: a quick look at its last character.
    bool mayEndCue(QStringView word) const
    {
        return !word.isEmpty() && m_cueEnds.test(word.back().unicode());
    }
    bool mayEndNoun(QStringView word) const
    {
        return !word.isEmpty() && m_nounEnds.test(word.back().unicode());
    }
    bool is(WordKind kind, QStringView word) const;
    /// All kinds of \a word at once, for holds(), endsPair(), mayBeCue() and mayBeNoun(); 0 for most words.
    /// Remembered for the words met last.
    quint64 kindsOf(QStringView word) const;
    /// The same of the stem of a verb, whose mayBeCue() tells of predicates. Not remembered.
    quint64 kindsOfVerb(QStringView stem) const;
    /// Of what kinds two words with a blank between them are; 0 where they have no row of their own.
    quint64 kindsOfPair(QStringView first, QStringView second) const;
    static constexpr quint64 bitOf(WordKind kind) { return quint64(1) << static_cast<int>(kind); }
    static constexpr bool holds(quint64 kinds, WordKind kind)
    {
        return (kinds >> static_cast<int>(kind)) & 1;
    }
    /// Whether a word of these kinds may be the second of two words that have a row of their own.
    static constexpr bool endsPair(quint64 kinds) { return (kinds >> pairBit) & 1; }
    /// Whether a word of these kinds is or ends in a cue that may stand in a phrase, alone, with the word
    /// before it or without what is written on to it.
    static constexpr bool mayBeCue(quint64 kinds) { return (kinds >> cueBit) & 1; }
    /// Whether it is a relation noun, alone or with the word before it.
    static constexpr bool mayBeNoun(quint64 kinds) { return (kinds >> nounBit) & 1; }
    /// \a word without what is written on to it: 공급 of 공급계약.
    QStringView withoutGlued(QStringView word) const;
    /// Whether \a word is the second of two words that make one cue.
    bool endsPairCue(QStringView word) const { return m_pairCueEnds.contains(word); }
    /// Whether \a word ends in a word of \a kind.
    bool endsIn(WordKind kind, QStringView word) const;

private:
    Tables();
    static constexpr int pairBit = 63;
    static constexpr int cueBit = 62;
    static constexpr int nounBit = 61;
    quint64 readKinds(QStringView word) const;
    bool mayHaveKinds(QStringView word) const;
    void readRoles();
    void readFrames();
    void readNouns();
    void readWords();

    QHash<QString, std::array<RolePlan, 3>> m_plans;
    std::vector<Frame> m_frames;
    struct CueFrames
    {
        std::vector<const Frame *> asVerb;
        std::vector<const Frame *> asNoun;
    };
    WordMap<CueFrames> m_framesByCue;
    std::vector<RelationNoun> m_nouns;
    WordMap<char> m_pairCueEnds;
    WordMap<char> m_pairNounEnds;
    WordMap<int> m_nounsByText;
    WordMap<quint64> m_words;        ///< a bit for each WordKind
    std::bitset<0x10000> m_cueEnds;  ///< last characters of cues: most words end in none
    std::bitset<0x10000> m_nounEnds; ///< the same of relation nouns
};

} // namespace Haengbo::Relations

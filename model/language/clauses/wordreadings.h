// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"

#include <array>
#include <deque>
#include <vector>

namespace Haengbo {

/// What a word that is no name is by its form alone: a verb, or a noun with or without a particle. Kept
/// small: each word of a text asks for its own, and they lie far apart.
struct WordReading
{
    const ClauseVerb *verb = nullptr; ///< null for nouns
    quint16 stem = 0;                 ///< length of the noun without its particle; the whole word of a verb
    Particle first = Particle::None;
    Particle last = Particle::None;
    bool mayGoOn : 1 = false; ///< it only looks like a noun (isPlainWord()): an auxiliary makes a verb of it
    bool mayBeVerb : 1 = false; ///< it has one syllable and may be a verb by what stands beside it
    bool negates : 1 = false;   ///< negates()
    bool isRead : 1 = false;
};

/// The particle behind a name that a word begins with.
struct NameReading
{
    quint16 name = 0;                ///< length of the name; 0 as long as nobody has asked
    Particle first = Particle::None; ///< None where no particle stands there
    Particle last = Particle::None;
};

/// The readings of the word forms of one table, remembered for as long as a thread asks for those of the same
/// table: each form is worked out once. Keep one a thread.
class WordReadings
{
public:
    /// The next words are those that \a forms holds by now.
    void ask(WordForms *forms);

    /// How \a word reads where nothing beside it makes a verb of it. \a closing tells that the sentence or a
    /// comma ends behind it. The verb holds until ask(), the reference until the next word.
    const WordReading &of(WordNumber word, bool closing)
    {
        WordReading &reading = m_words[word].places[closing ? 1 : 0];
        if (!reading.isRead)
            read(word, closing, &reading);
        return reading;
    }

    /// How \a word ends behind a name of \a length letters, fewer than it has. The reference holds until the
    /// next word.
    const NameReading &behindName(WordNumber word, int length)
    {
        NameReading &reading = m_names[word];
        if (reading.name != length)
            readName(word, length, &reading);
        return reading;
    }

private:
    /// Those of one word, within a sentence and at its end: half a line of the cache.
    struct alignas(32) Places
    {
        std::array<WordReading, 2> places;
    };
    static_assert(sizeof(Places) == 32);

    void readName(WordNumber word, int length, NameReading *reading) const;
    void read(WordNumber word, bool closing, WordReading *reading);

    WordForms *m_forms = nullptr;
    quint64 m_generation = 0;
    std::vector<Places> m_words;
    std::vector<NameReading> m_names; ///< for the length of name asked for last
    std::deque<ClauseVerb> m_verbs;
};

/// \a form, whose stem is kept in \a forms.
ClauseVerb clauseVerb(const VerbForm &form, WordForms *forms);

/// The noun and the particle of \a word, which is no verb; the copula it ends in is put into \a copula.
WordReading nounReading(QStringView word, bool closing, VerbForm *copula);

} // namespace Haengbo

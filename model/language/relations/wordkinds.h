// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/relationtables.h"
#include "model/text/wordforms.h"

#include <vector>

namespace Haengbo::Relations {

/// What the tables say of the word forms of one table of forms, each asked for once and remembered by its
/// number for as long as a thread asks for those of the same table. Keep one a thread.
class WordKinds
{
public:
    explicit WordKinds(const Tables &tables)
        : m_tables(tables)
    {
    }

    /// The next words are those that \a forms holds by now.
    void ask(const WordForms *forms);

    /// Tables::kindsOf() the first \a length letters of \a word.
    quint64 of(WordNumber word, int length)
    {
        const Word known = m_words[word];
        if (known.length == length)
            return m_sets[known.kinds];
        return known.cut == length ? m_sets[known.kindsOfCut] : read(word, length);
    }

    /// What a verb is and tells.
    struct Verb
    {
        quint64 kinds = 0; ///< Tables::kindsOfVerb()
        FrameList frames;  ///< Tables::frames() of it as predicate
        bool isRead = false;
    };
    /// That of the verb with this stem. The reference holds until ask().
    const Verb &ofVerb(WordNumber stem)
    {
        Verb &verb = m_verbs[stem];
        if (!verb.isRead)
            readVerb(stem, &verb);
        return verb;
    }

private:
    /// Nearly all words stand as they are or without one and the same particle. Kept small, so that many lie
    /// in one line of the cache: the sets of kinds that there are stand once in m_sets.
    struct Word
    {
        quint16 length = 0; ///< of the word when it has been asked for as it is
        quint16 cut = 0;    ///< of what was asked for last without its end
        quint16 kinds = 0;
        quint16 kindsOfCut = 0;
    };
    quint16 numberOfSet(quint64 kinds);
    quint64 read(WordNumber word, int length);
    void readVerb(WordNumber stem, Verb *verb) const;

    const Tables &m_tables;
    const WordForms *m_forms = nullptr;
    quint64 m_generation = 0;
    std::vector<Word> m_words;
    std::vector<quint64> m_sets = {
        0}; ///< the sets of kinds met, in the order of meeting; the empty one first
    std::vector<Verb> m_verbs;
};

} // namespace Haengbo::Relations

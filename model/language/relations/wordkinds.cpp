// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/wordkinds.h"

#include <algorithm>

namespace Haengbo::Relations {

void WordKinds::ask(const WordForms *forms)
{
    m_forms = forms;
    if (m_generation != forms->generation()) {
        m_generation = forms->generation();
        m_words = {};
        m_verbs = {};
    }
    m_words.resize(forms->size());
    m_verbs.resize(forms->size());
}

/// The place in m_sets of \a kinds: the tables have few words, and give few different ones.
quint16 WordKinds::numberOfSet(quint64 kinds)
{
    const auto place = std::find(m_sets.begin(), m_sets.end(), kinds);
    const auto number = static_cast<quint16>(place - m_sets.begin());
    if (place == m_sets.end())
        m_sets.push_back(kinds);
    return number;
}

quint64 WordKinds::read(WordNumber number, int length)
{
    const QStringView word = m_forms->wordAt(number);
    Word &known = m_words[number];
    const quint64 kinds = m_tables.kindsOf(word.first(length));
    if (length == word.size()) {
        known.length = static_cast<quint16>(length);
        known.kinds = numberOfSet(kinds);
    } else {
        known.cut = static_cast<quint16>(length);
        known.kindsOfCut = numberOfSet(kinds);
    }
    return kinds;
}

void WordKinds::readVerb(WordNumber stem, Verb *verb) const
{
    const QStringView word = m_forms->wordAt(stem);
    verb->kinds = m_tables.kindsOfVerb(word);
    verb->frames = m_tables.frames(word, true);
    verb->isRead = true;
}

} // namespace Haengbo::Relations

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Haengbo::Names {

/// Words and their flags, made once and asked for millions of times: open addressing with the FNV-1a hash
/// (Fowler, Noll, Vo), which for words of a few syllables costs a fraction of qHash.
class WordTable
{
public:
    /// Adds \a flags to those of \a word.
    void add(QStringView word, quint32 flags)
    {
        if (2 * (m_words.size() + 1) > m_slots.size())
            grow();
        const std::size_t at = slotOf(word, m_slots);
        if (m_slots[at] < 0) {
            m_slots[at] = static_cast<int>(m_words.size());
            m_words.push_back({word.toString(), 0});
        }
        m_words[static_cast<std::size_t>(m_slots[at])].flags |= flags;
    }

    /// The flags of \a word, 0 when it is not in the table.
    quint32 flags(QStringView word) const
    {
        if (m_slots.empty())
            return 0;
        const int at = m_slots[slotOf(word, m_slots)];
        return at < 0 ? 0 : m_words[static_cast<std::size_t>(at)].flags;
    }

    bool contains(QStringView word) const { return !m_slots.empty() && m_slots[slotOf(word, m_slots)] >= 0; }

private:
    struct Word
    {
        QString text;
        quint32 flags = 0;
    };

    static std::size_t hash(QStringView word)
    {
        quint64 hash = 14695981039346656037ULL;
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * 1099511628211ULL;
        return static_cast<std::size_t>(hash ^ (hash >> 32));
    }

    /// Where \a word stands, or the empty slot where it would.
    std::size_t slotOf(QStringView word, const std::vector<int> &slots_) const
    {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = hash(word) & mask;
        while (slots_[at] >= 0 && m_words[static_cast<std::size_t>(slots_[at])].text != word)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<int> wider(m_slots.empty() ? 1U << 10 : 2 * m_slots.size(), -1);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            wider[slotOf(m_words[i].text, wider)] = static_cast<int>(i);
        m_slots = std::move(wider);
    }

    std::vector<Word> m_words;
    std::vector<int> m_slots; ///< indices of m_words, -1 for empty; as many as a power of two
};

} // namespace Haengbo::Names

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <vector>

namespace Haengbo {

/// What a pure function gave for the words asked last, within a fixed amount of memory: few words make most
/// of a text (Zipf), so what is costly to work out is mostly known already. Each word has one place that it
/// shares with others; the newest stays. For one thread: keep one a thread.
template<typename Value>
class WordMemo
{
public:
    /// The value of \a word, worked out by \a make(word) when it is not remembered. Words longer than
    /// \a longest are never remembered. The reference holds until the next call.
    template<typename Make>
    const Value &value(QStringView word, Make make)
    {
        if (word.size() > longest) {
            m_unkept = make(word);
            return m_unkept;
        }
        if (m_places.empty())
            m_places.resize(placeCount);
        Place &place = m_places[placeOf(word)];
        if (place.size != word.size() || !std::equal(word.begin(), word.end(), place.word.begin())) {
            place.value = make(word);
            place.size = word.size();
            std::copy(word.begin(), word.end(), place.word.begin());
        }
        return place.value;
    }

    static constexpr qsizetype longest = 11;
    static constexpr std::size_t placeCount = 8192;

private:
    struct Place
    {
        qsizetype size = -1;
        std::array<QChar, longest> word;
        Value value{};
    };

    static std::size_t placeOf(QStringView word)
    {
        constexpr quint32 prime = 16777619U; // FNV-1a
        quint32 hash = 2166136261U;
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * prime;
        return (hash ^ (hash >> 15)) % placeCount;
    }

    std::vector<Place> m_places;
    Value m_unkept{};
};

} // namespace Haengbo

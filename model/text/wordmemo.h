// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/wordmap.h"

namespace Haengbo {

/// What a pure function gave for the words asked before, within a bounded amount of memory: few words make
/// most of a text (Zipf), so what is costly to work out is mostly known already. When it holds as many words
/// as it may it forgets them all and begins anew. For one thread: keep one a thread.
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
        if (const Value *known = m_known.find(word))
            return *known;
        Value made = make(word);
        if (m_known.size() >= most)
            m_known = {};
        return m_known[word] = std::move(made);
    }

    static constexpr qsizetype longest = 15;
    static constexpr std::size_t most = 24576; ///< words

private:
    WordMap<Value> m_known;
    Value m_unkept{};
};

} // namespace Haengbo

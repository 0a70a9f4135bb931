// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace Haengbo {

/// Where the lines of a text end: line feeds, carriage returns and paragraph separators. Asked from the front
/// to the back it looks at each character a vector at a time, once for each kind of break.
class LineBreaks
{
public:
    explicit LineBreaks(QStringView text)
        : m_text(text)
    {
    }

    /// The first break at or after \a from, which is not before the place asked for last; the end of the text
    /// where none follows.
    qsizetype next(qsizetype from)
    {
        if (from < m_text.size() && m_text[from] == u'\n') // an empty line, as there is one between any two
            return from;
        constexpr std::array signs{QChar(u'\n'), QChar(u'\r'), QChar(QChar::ParagraphSeparator)};
        for (std::size_t i = 0; i < signs.size(); ++i) {
            if (m_next[i] >= from)
                continue;
            const qsizetype found = m_text.indexOf(signs[i], from);
            m_next[i] = found < 0 ? m_text.size() : found;
        }
        return *std::ranges::min_element(m_next);
    }

private:
    QStringView m_text;
    std::array<qsizetype, 3> m_next{-1, -1, -1};
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/codepoints.h"

#include <algorithm>

namespace Haengbo {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_highSurrogates.push_back(static_cast<int>(i++));
    }
}

int CodePoints::fromUtf16(int utf16) const
{
    const auto before = std::lower_bound(m_highSurrogates.begin(), m_highSurrogates.end(), utf16);
    return utf16 - static_cast<int>(before - m_highSurrogates.begin());
}

int CodePoints::toUtf16(int codePoint) const
{
    int utf16 = codePoint;
    for (const int position : m_highSurrogates) {
        if (position >= utf16)
            break;
        ++utf16;
    }
    return utf16;
}

} // namespace Haengbo

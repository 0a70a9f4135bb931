// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <vector>

namespace Haengbo {

/// Converts positions of one text between UTF-16 code units (inside) and Unicode code points (outside).
/// Costs memory only for the characters beyond the Basic Multilingual Plane.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);
    /// The number of code points before UTF-16 position \a utf16.
    int fromUtf16(int utf16) const;
    /// The UTF-16 position of code point number \a codePoint.
    int toUtf16(int codePoint) const;
    Span fromUtf16(Span span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }

private:
    std::vector<int> m_highSurrogates; ///< UTF-16 positions, ascending
};

} // namespace Haengbo

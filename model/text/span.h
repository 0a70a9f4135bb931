// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace Haengbo {

/// A half-open stretch [begin, end) of an article's text, in UTF-16 code units as QString and ICU count them.
/// Only what leaves the program counts code points (see CodePoints in codepoints.h).
struct Span
{
    int begin = 0;
    int end = 0;

    int length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(int position) const { return position >= begin && position < end; }
    bool contains(Span other) const { return other.begin >= begin && other.end <= end; }
    bool overlaps(Span other) const { return std::min(end, other.end) > std::max(begin, other.begin); }
    /// The smallest span that holds both.
    Span united(Span other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }
    /// The words of the span; \a text must be the text the span was made for.
    QStringView in(QStringView text) const { return text.sliced(begin, end - begin); }

    friend bool operator==(const Span &, const Span &) = default;
    // The check takes the 0 that the compiler compares with for a pointer.
    friend auto operator<=>(const Span &, const Span &) = default; // NOLINT(modernize-use-nullptr)
};

} // namespace Haengbo

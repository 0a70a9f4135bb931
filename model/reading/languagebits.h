// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Haengbo {

/// What a text would cost, in bits, to someone who expects a certain writing: the less, the likelier the text
/// is of that writing. Readings of the same bytes can be compared by it (naive Bayes with two encodings as
/// the hypotheses).
struct LanguageBits
{
    double total = 0;
    double own = 0;  ///< of the total, what the letters beyond ASCII cost
    int letters = 0; ///< letters beyond ASCII

    /// Bits for each letter beyond ASCII; Korean news lies near 8, syllables by chance above 17.
    double perLetter() const { return letters == 0 ? 0 : own / letters; }
};

/// Expecting Korean: by the frequency of syllables and of pairs of them.
LanguageBits koreanBits(QStringView text);

/// Expecting Chinese: by the frequency of its characters.
LanguageBits chineseBits(QStringView text);

/// Expecting Japanese: kana and characters mixed.
LanguageBits japaneseBits(QStringView text);

/// Expecting any alphabet, where letters beyond ASCII stand among others of the same script.
LanguageBits alphabetBits(QStringView text);

} // namespace Haengbo

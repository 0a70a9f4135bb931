// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/letters.h"
#include "model/text/wordmap.h"

#include <QString>

#include <vector>

namespace Haengbo {

/// The words that stand beside sums of money, from amounts_words.tsv, with the bound that each tells.
struct AmountWords
{
    WordMap<QString> suffixes;
    WordMap<QString> counters;
    std::vector<QString> laws;
    WordMap<QString> crowds;
    WordMap<QString> vague;
    WordMap<QString> before;
    WordMap<QString> after;
    WordMap<QString> glued;
    WordMap<QString> scales;

    AmountWords();
    static const AmountWords &instance();
};

/// The signs that numbers are made of and those that may stand behind one that is a sum, for refusing most
/// numbers and words at once.
struct SumSigns
{
    LetterSet numerals; ///< a number in words may begin with it
    LetterSet waves;    ///< between the ends of a range
    LetterSet dashes;   ///< the same, where they can be no minus
    LetterSet behind;   ///< more of the number, or a wave

    SumSigns();
    static const SumSigns &instance();

    /// Whether a sum may begin in \a word, whatever stands beside it: with a digit, or with a number in words
    /// that goes on, names a currency or ends with the word.
    bool mayHoldSum(QStringView word) const;
};

} // namespace Haengbo

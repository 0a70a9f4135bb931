// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

namespace Haengbo {

/// A sum that other sums do not bear out.
struct Doubt
{
    ArticleId article;
    std::vector<Span> evidence; ///< the sum, and the sum it converts
    QString currency;           ///< of the sum that was converted
    QString intoCurrency;       ///< of the sum in brackets
    double rate = 0;            ///< what the article implies one unit to be worth
    double usualRate = 0;       ///< the middle one of the others near its day
    int others = 0;             ///< how many articles that is

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// Conversions ('400억 달러(약 58조원)') whose implied rate is more than an eighth away from the median of
/// those that other articles imply within a hundred days. At least three others must know; articles without a
/// day are neither judged nor asked. In order of article, then place in it.
std::vector<Doubt> findDoubts(const Story &story);

} // namespace Haengbo

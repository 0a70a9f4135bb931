// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

namespace Haengbo {

/// A figure that other figures do not bear out.
struct Doubt
{
    enum class Kind {
        Rate,       ///< a converted sum: its rate is far from those of other articles
        Percentage, ///< the article's own figures give another percentage
        Multiple,   ///< they give another multiple
        Total       ///< the parts add up to another sum
    };
    Kind kind = Kind::Rate;
    ArticleId article;
    std::vector<Span> evidence; ///< the doubted figure first, then those it was worked out from
    QString arithmetic;         ///< how: '130 ÷ 100 − 1 = 30 %', in digits and signs alone
    double said = 0;            ///< the percentage, multiple or total told; for Rate what one unit is worth
    double borneOut = 0;        ///< what the figures give; for Rate the middle of the others
    QString currency;           ///< Rate: of the sum that was converted
    QString intoCurrency;       ///< Rate: of the sum in brackets
    int others = 0;             ///< Rate: how many articles imply the other rate

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// Everything doubtful in the articles of \a story, in order of article, then place in it:
/// - conversions ('400억 달러(약 58조원)') whose implied rate is more than an eighth away from the median of
///   those that other articles imply within a hundred days. At least three others must know; articles
///   without a day are neither judged nor asked;
/// - what findMiscounts() finds.
std::vector<Doubt> findDoubts(const Story &story);

/// Percentages, multiples and totals in \a article that its own figures do not bear out, in text order:
/// '100억원에서 130억원으로 40% 늘었다'. Only figures of one sentence in one unit are compared, and rounding
/// is allowed for; where the words leave open which figures belong together nothing is doubted.
std::vector<Doubt> findMiscounts(const Article &article, ArticleId id);

} // namespace Haengbo

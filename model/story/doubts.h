// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

namespace Haengbo {

class StoryCache;

/// Everything doubtful in the articles of \a story, in order of article, then place in it:
/// - conversions ('400억 달러(약 58조원)') whose implied rate is more than an eighth away from the median of
///   those that other articles imply within a hundred days. At least three others must know; articles
///   without a day are neither judged nor asked;
/// - what findMiscounts() finds.
std::vector<Doubt> findDoubts(const Story &story);
std::vector<Doubt> findDoubts(const Story &story, StoryCache &cache);

/// Percentages, multiples and totals in \a article that its own figures do not bear out, in text order:
/// '100억원에서 130억원으로 40% 늘었다'. Only figures of one sentence in one unit are compared, and rounding
/// is allowed for; where the words leave open which figures belong together nothing is doubted.
std::vector<Doubt> findMiscounts(const Article &article, ArticleId id);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

namespace Haengbo {

class StoryCache;

/// For each article the first one it is a near-copy of, or its own id. Outlets print one wire story with
/// another headline, a paragraph more or less and their own byline; such articles are one witness, not many.
///
/// Two articles are near-copies when they share most of the shorter one's runs of twelve letters. Of all runs
/// one in sixteen is held, chosen by its hash (Broder 1997, 'On the resemblance and containment of
/// documents').
std::vector<ArticleId> findCopies(const Story &story);
std::vector<ArticleId> findCopies(const Story &story, StoryCache &cache);

/// The held runs of \a article's own words, sorted: a rolling polynomial hash over its letters and digits.
std::vector<quint64> heldRuns(const Article &article);

/// How many of \a reports are independent of each other; \a copies as findCopies() gives them.
int countIndependent(const std::vector<Report> &reports, const std::vector<ArticleId> &copies);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/overlay.h"
#include "model/story/constraints.h"

namespace Haengbo {

/// A story with what a person changed in it.
struct CorrectedStory
{
    StoryPtr story;
    std::vector<Effect> effects; ///< whether each correction holds, in their order
};

/// The part of \a corrections that changesTheReading(), in their order.
Corrections readingPart(const Corrections &corrections);

/// What the merges and splits among \a corrections say of \a articles, in the order they were made.
Constraints constraintsOf(const Corrections &corrections, const std::vector<ReadArticlePtr> &articles);

/// The story of \a articles with the readingPart() of \a corrections: slow, the whole story is built.
Story buildWith(std::vector<ReadArticlePtr> articles, const Corrections &corrections);
/// The same, with what an earlier story of much the same articles left in \a cache.
Story buildWith(std::vector<ReadArticlePtr> articles, const Corrections &corrections, StoryCache &cache);

/// Lays \a corrections over \a built, which buildWith() made with the same ones: quick.
CorrectedStory layOver(const Story &built, const Corrections &corrections);

/// Both steps.
CorrectedStory correctedStory(std::vector<ReadArticlePtr> articles, const Corrections &corrections);

/// What was selected or shown in \a before, in \a after: found again by its words. Invalid when it is gone.
EventId sameIn(const Story &before, EventId event, const Story &after);
RelationId sameIn(const Story &before, RelationId relation, const Story &after);
EntityId sameIn(const Story &before, EntityId entity, const Story &after);
ArticleId sameIn(const Story &before, ArticleId article, const Story &after);

} // namespace Haengbo

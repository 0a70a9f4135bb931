// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/constraints.h"
#include "model/story/storycache.h"

/// The steps of buildStory(), each a pure function of what the earlier ones found.
namespace Haengbo {

/// The entity of the story for each entity of each article.
using EntityMap = std::vector<std::vector<EntityId>>;

/// Fills story.entities from the articles; gives which article's entity became which.
EntityMap mergeEntities(Story &story, const Constraints &constraints, StoryCache &cache);
/// Settles the days of undated articles by the others and reads those articles again as of that day. Gives
/// whether any was settled; the entities must be merged again then.
bool settlePublicationDays(Story &story, const EntityMap &entities, StoryCache &cache);
/// Fills story.events: reports of one happening become one event.
void mergeEvents(Story &story, const EntityMap &entities, const Constraints &constraints, StoryCache &cache);
/// Fills story.relations: one for each type, source and target.
void mergeRelations(Story &story, const EntityMap &entities);
/// Fills story.disagreements; the events were merged with the same \a cache.
void findDisagreements(Story &story, const EntityMap &entities, StoryCache &cache);

/// What the reports, in order of publication, say of the outcome: the latest that knows (occurred or negated)
/// decides; before any knows, the latest plan.
Status outcomeOf(const std::vector<Report> &reports);
/// Puts \a reports in order of publication: known days first, then path.
void sortReports(const Story &story, std::vector<Report> &reports);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/eventshelf.h"
#include "model/story/merging.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// By day, undated ones last.
bool isBefore(const EventShelf::Kept *a, const EventShelf::Kept *b)
{
    const auto rank = [](const EventShelf::Kept &kept) {
        const Report &first = kept.event.reports.front();
        const auto [begin, end] = kept.days.value_or(std::pair<qint64, qint64>());
        return std::tuple(!kept.days, begin, end, kept.event.part, first.article, first.item);
    };
    return rank(*a) < rank(*b);
}

} // namespace

void mergeEvents(Story &story, const EntityMap &entities, const Constraints &constraints, StoryCache &cache)
{
    EventMemory &memory = cache.events();
    memory.pool.update(story, entities, cache);
    memory.graph.update(memory.pool);
    memory.events.clear();
    for (const std::vector<int> &reports : EventGroups(story, memory.pool, memory.graph, constraints).make())
        memory.events.push_back(&memory.shelf.eventOf(story, memory.pool, reports));
    std::sort(memory.events.begin(), memory.events.end(), isBefore);
    const ArticleId newest = newestArticle(story);
    story.events.reserve(memory.events.size());
    for (const EventShelf::Kept *kept : memory.events) {
        story.events.push_back(kept->event);
        if (kept->event.isOpen)
            addSilence(story, story.events.back(), newest);
    }
    memory.shelf.forgetUnused();
}

} // namespace Haengbo

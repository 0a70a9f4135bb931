// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinecounts.h"

#include <algorithm>

namespace Haengbo {

int TimeBuckets::bucketAt(Minutes minute) const
{
    const auto beyond = std::upper_bound(edges.begin(), edges.end(), minute);
    if (beyond == edges.begin() || beyond == edges.end())
        return -1;
    return static_cast<int>(beyond - edges.begin()) - 1;
}

TimeBuckets countByTime(const Story &story, const std::vector<EventId> &events, AxisUnit unit,
                        TimeRange range)
{
    TimeBuckets buckets;
    buckets.unit = unit;
    if (range.length() <= 0)
        return buckets;
    Minutes edge = tickAtOrBefore(unit, range.first);
    buckets.edges.push_back(edge);
    while (edge < range.last) {
        edge = tickAfter(unit, edge);
        buckets.edges.push_back(edge);
    }
    buckets.counts.resize(buckets.edges.size() - 1);
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        const EventTime time = eventTime(event);
        if (!time.isDated())
            continue;
        const int bucket = buckets.bucketAt(time.first);
        if (bucket < 0) {
            ++(time.first < range.first ? buckets.before : buckets.after);
        } else if (time.form == EventTime::Form::Within &&
                   time.last > buckets.edges[static_cast<std::size_t>(bucket) + 1]) {
            ++buckets.tooWide;
        } else {
            ++buckets.counts[static_cast<std::size_t>(bucket)][static_cast<std::size_t>(event.status)];
        }
    }
    return buckets;
}

AxisUnit bucketUnit(TimeRange range, int most)
{
    using enum AxisUnit;
    for (const AxisUnit unit : {Day, Week, Month, Quarter, Year, FiveYears, Decade, TwentyYears}) {
        const Minutes first = tickAtOrBefore(unit, range.first);
        const Minutes length = tickAfter(unit, first) - first;
        if (range.length() / length < most)
            return unit;
    }
    return Century;
}

std::vector<EntityCounts> countByEntity(const Story &story, const std::vector<EventId> &events,
                                        EntityKind kind, std::size_t most)
{
    std::vector<EntityCounts> all(story.entities.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].entity = {static_cast<int>(i)};
    const auto count = [&](EntityId entity, Status status) {
        if (entity.isValid() && story[entity].kind == kind)
            ++all[static_cast<std::size_t>(entity.value)].counts[static_cast<std::size_t>(status)];
    };
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        for (const EntityId participant : event.participants)
            count(participant, event.status);
        if (std::find(event.participants.begin(), event.participants.end(), event.place) ==
            event.participants.end())
            count(event.place, event.status);
    }
    std::erase_if(all, [](const EntityCounts &counts) { return counts.total() == 0; });
    std::stable_sort(all.begin(), all.end(), [](const EntityCounts &left, const EntityCounts &right) {
        return left.total() > right.total();
    });
    all.resize(std::min(all.size(), most));
    return all;
}

} // namespace Haengbo

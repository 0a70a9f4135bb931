// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinecounts.h"

#include <algorithm>
#include <map>

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

std::vector<OutletCounts> countByOutlet(const Story &story, const std::vector<EventId> &events,
                                        std::size_t most)
{
    std::map<QString, OutletCounts> outlets;
    for (const EventId id : events) {
        for (const Report &report : story[id].reports) {
            const QString &name = story[report.article].read->article.publisher;
            OutletCounts &outlet = outlets[name];
            outlet.outlet = name;
            ++outlet.counts[static_cast<std::size_t>(report.status)];
            outlet.articles.insert(report.article);
        }
    }
    std::vector<OutletCounts> all;
    for (auto &[name, outlet] : outlets)
        all.push_back(std::move(outlet));
    std::stable_sort(all.begin(), all.end(), [](const OutletCounts &left, const OutletCounts &right) {
        return left.total() > right.total();
    });
    all.resize(std::min(all.size(), most));
    return all;
}

std::vector<EventPart> partsOf(const Story &story, const std::vector<EventId> &events, CountBy by,
                               std::size_t most)
{
    if (by == CountBy::Status)
        return {{{}, events}};
    // Types and people by number; the last number is 'nobody'.
    const std::size_t nobody =
        by == CountBy::Type ? static_cast<std::size_t>(EventType::Other) + 1 : story.entities.size();
    std::vector<std::size_t> counts(nobody + 1, 0);
    const auto forEachKey = [&](const StoryEvent &event, const auto &use) {
        if (by == CountBy::Type)
            use(static_cast<std::size_t>(event.type));
        for (const EntityId participant : event.participants) {
            if (by == CountBy::Person && story[participant].kind == EntityKind::Person)
                use(static_cast<std::size_t>(participant.value));
        }
    };
    for (const EventId id : events)
        forEachKey(story[id], [&](std::size_t key) { ++counts[key]; });
    std::vector<std::vector<EventId>> byKey(counts.size());
    for (const EventId id : events) {
        std::size_t chief = nobody;
        forEachKey(story[id], [&](std::size_t key) {
            if (chief == nobody || counts[key] > counts[chief])
                chief = key;
        });
        byKey[chief].push_back(id);
    }
    std::vector<std::size_t> order;
    for (std::size_t key = 0; key < nobody; ++key) {
        if (!byKey[key].empty())
            order.push_back(key);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return byKey[left].size() > byKey[right].size();
    });
    std::vector<EventPart> parts;
    EventPart others{{}, std::move(byKey[nobody])};
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::vector<EventId> &held = byKey[order[i]];
        if (i >= most)
            others.events.insert(others.events.end(), held.begin(), held.end());
        else if (by == CountBy::Type)
            parts.push_back({static_cast<EventType>(order[i]), std::move(held)});
        else
            parts.push_back({EntityId{static_cast<int>(order[i])}, std::move(held)});
    }
    if (!others.events.empty())
        parts.push_back(std::move(others));
    return parts;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineaxis.h"
#include "model/layout/timelineindex.h"

#include <array>
#include <set>
#include <variant>
#include <vector>

/// Counts for charts: how many events of each status fall into each stretch of time, or on each name.
namespace Haengbo {

using StatusCounts = std::array<quint32, TimelineIndex::statusCount>;

/// Neighbouring stretches of time; bucket i is [edges[i], edges[i + 1]).
struct TimeBuckets
{
    AxisUnit unit = AxisUnit::Month;
    std::vector<Minutes> edges; ///< empty, or one more than counts
    std::vector<StatusCounts> counts;
    int before = 0; ///< events before the first bucket
    int after = 0;  ///< and after the last
    int tooWide =
        0; ///< known only to a stretch wider than a bucket: counting them in one would invent a date

    /// The bucket that holds \a minute, -1 for none.
    int bucketAt(Minutes minute) const;
};

/// Counts the dated ones of \a events in buckets of \a unit over \a range. What lasted over several buckets
/// counts where it began.
TimeBuckets countByTime(const Story &story, const std::vector<EventId> &events, AxisUnit unit,
                        TimeRange range);

/// The finest of day, week, month, quarter, year … that cuts \a range into at most \a most buckets.
AxisUnit bucketUnit(TimeRange range, int most);

struct EntityCounts
{
    EntityId entity;
    StatusCounts counts{};

    quint32 total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};

/// The \a most entities of \a kind that stand in the most of \a events, as participants or as the place; ties
/// in the story's order.
std::vector<EntityCounts> countByEntity(const Story &story, const std::vector<EventId> &events,
                                        EntityKind kind, std::size_t most);

struct OutletCounts
{
    QString outlet;               ///< empty: of articles whose outlet is not known
    StatusCounts counts{};        ///< of its reports, by the status each gives the event
    std::set<ArticleId> articles; ///< that hold them

    quint32 total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};

/// How many reports of \a events each outlet has, the \a most with most; ties by name.
std::vector<OutletCounts> countByOutlet(const Story &story, const std::vector<EventId> &events,
                                        std::size_t most);

/// By what the events in a bar can be told apart.
enum class CountBy { Status, Type, Person };

/// Those of \a events that share a type or a person.
struct EventPart
{
    std::variant<std::monostate, EventType, EntityId> what; ///< nothing: all the others
    std::vector<EventId> events;
};

/// Cuts \a events by type or person into the \a most largest parts, and the others if there are any; each
/// event stands in one part. With several people an event counts for the one who has most of all. One part
/// with everything for Status.
std::vector<EventPart> partsOf(const Story &story, const std::vector<EventId> &events, CountBy by,
                               std::size_t most);

} // namespace Haengbo

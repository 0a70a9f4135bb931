// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphtimes.h"

#include "model/layout/timelinecounts.h"

#include <algorithm>

namespace Haengbo {

int GraphTimes::bucketOf(QDate day) const
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), minutesOf(day));
    return std::clamp(static_cast<int>(after - edges.begin()) - 1, 0, size() - 1);
}

GraphTimes timesOfRelations(const Story &story, const Filter &filter, int most)
{
    Filter anyTime = filter;
    anyTime.from.reset();
    anyTime.to.reset();
    GraphTimes times;
    std::vector<QDate> days;
    for (const RelationId relation : acceptedRelations(anyTime, story)) {
        if (const auto day = firstReported(story, relation))
            days.push_back(*day);
        else
            ++times.undated;
    }
    if (days.empty())
        return times;
    std::sort(days.begin(), days.end());
    const TimeRange range{minutesOf(days.front()), minutesOf(days.back().addDays(1))};
    times.unit = bucketUnit(range, most);
    times.edges.push_back(tickAtOrBefore(times.unit, range.first));
    while (times.edges.back() < range.last)
        times.edges.push_back(tickAfter(times.unit, times.edges.back()));
    times.counts.resize(times.edges.size() - 1);
    for (const QDate day : days)
        ++times.counts[static_cast<std::size_t>(times.bucketOf(day))];
    return times;
}

} // namespace Haengbo

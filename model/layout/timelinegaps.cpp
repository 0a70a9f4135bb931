// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinegaps.h"

#include <algorithm>

namespace Haengbo {

namespace {

constexpr int longestMonthClass = 3; ///< series up to this class last a month or less

/// The part of a long extent that is filled for certain; empty for 'some time in 2025'.
TimeRange filledBy(const EventTime &time)
{
    if (time.openEnd)
        return {time.first, time.coreFirst};
    if (time.openStart)
        return {time.coreLast, time.last};
    return {time.coreFirst, time.coreLast};
}

} // namespace

std::vector<TimeRange> emptyStretches(const Story &story, const TimelineIndex &index, Minutes atLeast)
{
    std::vector<TimeRange> filled;
    for (const TimelineIndex::Lane &lane : index.lanes()) {
        for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
            const TimelineIndex::Series &series = lane.series[static_cast<std::size_t>(c)];
            const auto days = std::find_if(
                series.levels.rbegin(), series.levels.rend(),
                [](const TimelineIndex::Level &level) { return level.level <= TimelineIndex::dayLevel; });
            // A million events fill a thousand days: what never crosses a midnight is counted by days
            // already.
            if (c <= TimelineIndex::longestDayClass && days != series.levels.rend()) {
                const Minutes length = TimelineIndex::bucketLength(days->level);
                for (const TimelineIndex::Bucket &bucket : days->buckets)
                    filled.push_back({bucket.index * length, (bucket.index + 1) * length});
                continue;
            }
            for (const TimelineIndex::Item &item : series.items) {
                const TimeRange range = c <= longestMonthClass
                                            ? TimeRange{item.first, item.last}
                                            : filledBy(eventTime(story[EventId{item.event}]));
                if (range.length() > 0 && (filled.empty() || filled.back() != range))
                    filled.push_back(range);
            }
        }
    }
    std::sort(filled.begin(), filled.end(),
              [](const TimeRange &left, const TimeRange &right) { return left.first < right.first; });
    std::vector<TimeRange> empty;
    for (std::size_t i = 1; i < filled.size(); ++i) {
        filled[i].last = std::max(filled[i].last, filled[i - 1].last);
        if (filled[i].first - filled[i - 1].last >= atLeast)
            empty.push_back({filled[i - 1].last, filled[i].first});
    }
    return empty;
}

} // namespace Haengbo

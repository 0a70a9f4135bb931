// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinebeyond.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Haengbo {

TimelineBeyond beyondView(const TimelineIndex::Lane &lane, TimeRange view)
{
    using Item = TimelineIndex::Item;
    TimelineBeyond beyond;
    Minutes latestEnd = std::numeric_limits<Minutes>::min();
    Minutes earliestBegin = std::numeric_limits<Minutes>::max();
    const auto isBefore = [](const Item &item, Minutes minute) { return item.first < minute; };
    for (const TimelineIndex::Series &series : lane.series) {
        const auto items = series.items;
        const auto after = std::lower_bound(items.begin(), items.end(), view.last, isBefore);
        beyond.after += items.end() - after;
        if (after != items.end() && after->first < earliestBegin) {
            earliestBegin = after->first;
            beyond.firstAfter = after->event;
        }
        // What began so early that the longest of the series has ended needs no look.
        const auto perhaps =
            std::lower_bound(items.begin(), after, view.first - series.maxLength + 1, isBefore);
        const auto begun = std::lower_bound(perhaps, after, view.first, isBefore);
        beyond.before += perhaps - items.begin();
        const auto tell = [&](const Item &item) {
            if (item.last > latestEnd) {
                latestEnd = item.last;
                beyond.lastBefore = item.event;
            }
        };
        if (perhaps != items.begin())
            tell(*(perhaps - 1));
        for (auto item = perhaps; item != begun; ++item) {
            if (item->last > view.first)
                continue;
            ++beyond.before;
            tell(*item);
        }
    }
    return beyond;
}

TimelineBeyond beyondView(const TimelineIndex &index, TimeRange view)
{
    TimelineBeyond beyond;
    Minutes latestEnd = std::numeric_limits<Minutes>::min();
    Minutes earliestBegin = std::numeric_limits<Minutes>::max();
    for (const TimelineIndex::Lane &lane : index.lanes()) {
        const TimelineBeyond there = beyondView(lane, view);
        beyond.before += there.before;
        beyond.after += there.after;
        if (there.lastBefore >= 0 && index.timeOf(there.lastBefore).last > latestEnd) {
            beyond.lastBefore = there.lastBefore;
            latestEnd = index.timeOf(there.lastBefore).last;
        }
        if (there.firstAfter >= 0 && index.timeOf(there.firstAfter).first < earliestBegin) {
            beyond.firstAfter = there.firstAfter;
            earliestBegin = index.timeOf(there.firstAfter).first;
        }
    }
    if (index.itemCount() != index.datedCount())
        std::tie(beyond.before, beyond.after) = index.countBeyond(view);
    return beyond;
}

} // namespace Haengbo

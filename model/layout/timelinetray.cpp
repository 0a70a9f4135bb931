// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinetray.h"

#include <algorithm>

namespace Haengbo {

const TimelineTray::Chip *TimelineTray::chipAt(QPointF point) const
{
    const auto found = std::find_if(chips.begin(), chips.end(),
                                    [point](const Chip &chip) { return chip.place.contains(point); });
    return found == chips.end() ? nullptr : &*found;
}

TimelineTray layoutTray(const std::vector<EventId> &events, const TimelineLayout::LabelWidth &labelWidth,
                        double width, int maxRows, double moreWidth, const TimelineMetrics &metrics)
{
    TimelineTray tray;
    double x = 0;
    int row = 0;
    const double between = 2 * metrics.gap;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const double label = std::min(labelWidth(events[i].value), metrics.maxLabel);
        const double chip = std::min(metrics.symbol + metrics.labelGap + label, width);
        const bool isLast = i + 1 == events.size();
        const auto room = [&] { return width - x - (row + 1 == maxRows && !isLast ? moreWidth : 0); };
        if (chip > room() && x > 0 && row + 1 < maxRows) {
            ++row;
            x = 0;
        }
        if (chip > room() && x > 0) {
            tray.hidden = static_cast<int>(events.size() - i);
            tray.morePlace = {x, row * metrics.rowHeight, moreWidth, metrics.rowHeight};
            break;
        }
        tray.chips.push_back({events[i],
                              {x, row * metrics.rowHeight, chip, metrics.rowHeight},
                              std::max(0.0, chip - metrics.symbol - metrics.labelGap)});
        x += chip + between;
    }
    tray.height = events.empty() ? 0 : (row + 1) * metrics.rowHeight;
    return tray;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelayout.h"

namespace Haengbo {

/// Where the undated events stand: side by side in rows from the top left, in the story's order.
struct TimelineTray
{
    struct Chip
    {
        EventId event;
        QRectF place;          ///< symbol and label
        double labelWidth = 0; ///< the label begins labelGap right of the symbol
    };
    std::vector<Chip> chips;
    int hidden = 0;   ///< events that found no room
    QRectF morePlace; ///< where '+n' stands; empty when all are shown
    double height = 0;

    /// The chip at \a point, null for none.
    const Chip *chipAt(QPointF point) const;
};

/// Lays \a events out in at most \a maxRows rows of \a width, keeping \a moreWidth free for '+n' in the last.
/// Stops at the first that finds no room. Empty for no events.
TimelineTray layoutTray(const std::vector<EventId> &events, const TimelineLayout::LabelWidth &labelWidth,
                        double width, int maxRows, double moreWidth, const TimelineMetrics &metrics);

} // namespace Haengbo

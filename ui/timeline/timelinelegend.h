// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelayout.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelinepainter.h"

#include <vector>

namespace Haengbo {

/// What the marks of a timeline mean: the four statuses, and the sign of each type that occurs. Fills rows
/// from the left; what finds no row is left out, and an ellipsis says so.
class TimelineLegend
{
public:
    TimelineLegend(const TimelineIndex &index, const TimelineMetrics &metrics, const TimelineFonts &fonts);

    /// How many rows all of it takes at \a width pixels; at least one.
    int rows(double width) const;
    /// Paints as many rows as fit into \a area. \a color is that of the marks.
    void paint(QPainter &painter, const QRectF &area, const QColor &color, const Theme &theme) const;

private:
    struct Item
    {
        bool isStatus = false;
        Status status = Status::Occurred;
        EventType type = EventType::Other;
        QString words;
        double width = 0;
    };
    /// Where an item stands: its row and its left edge.
    struct Place
    {
        int row = 0;
        double x = 0;
    };
    std::vector<Place> places(double width) const;

    const TimelineMetrics &m_metrics;
    const TimelineFonts &m_fonts;
    std::vector<Item> m_items;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinecounts.h"
#include "ui/style/theme.h"

#include <QChart>
#include <QFont>

#include <vector>

class QAbstractBarSeries;

namespace Haengbo {

/// What a bar chart of events by status shows; one bar for each label.
struct StatusChartData
{
    QString title;
    QString note; ///< a sentence below the title, may be empty
    QColor color;
    bool isHorizontal = false;   ///< bars to the right, the first one on top
    std::vector<QString> labels; ///< none: a bare chart without labels and legend
    std::vector<StatusCounts> counts;

    bool isEmpty() const { return counts.empty(); }
    /// The index of the \a position-th bar of the chart, which counts from the bottom.
    std::size_t barAt(std::size_t position) const
    {
        return isHorizontal ? counts.size() - 1 - position : position;
    }
};

/// A stacked bar chart in the forms that statuses have everywhere: occurred filled, scheduled outlined,
/// possible dashed, negated hatched grey. Labels over time are
/// thinned out until they fit \a width pixels. Titles are left to whoever shows the chart.
QChart *makeStatusChart(const StatusChartData &data, const Theme &theme, const QFont &font, double width);

/// The series of bars of such a chart.
QAbstractBarSeries *barsOf(const QChart *chart);

} // namespace Haengbo

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

/// One of the parts that bars are cut into where it is not by status.
struct ChartPart
{
    QString name;
    QColor color;
    std::vector<double> values; ///< by bar
};

/// What a bar chart shows, by status unless it has parts of its own; one bar for each label.
struct StatusChartData
{
    QString title;
    QString note; ///< a sentence below the title, may be empty
    QColor color;
    bool isHorizontal = false;        ///< bars to the right, the first one on top
    std::vector<QString> labels;      ///< none: a bare chart without labels and legend
    std::vector<StatusCounts> counts; ///< of events
    std::vector<std::array<double, TimelineIndex::statusCount>> sums; ///< instead of counts
    double scale = 1;             ///< pixels a point of what it is drawn on, where that is a picture
    std::vector<ChartPart> parts; ///< instead of both

    std::size_t bars() const { return sums.empty() ? counts.size() : sums.size(); }
    bool isEmpty() const { return bars() == 0; }
    /// What bar \a i holds of \a status.
    double valueOf(std::size_t i, Status status) const
    {
        const auto s = static_cast<std::size_t>(status);
        return sums.empty() ? counts[i][s] : sums[i][s];
    }
    double totalOf(std::size_t i) const;
    /// The index of the \a position-th bar of the chart, which counts from the bottom.
    std::size_t barAt(std::size_t position) const { return isHorizontal ? bars() - 1 - position : position; }
};

/// A stacked bar chart in the forms that statuses have everywhere: occurred filled, scheduled outlined,
/// possible dashed, negated hatched grey; parts of another kind in steps of one colour. Labels over time are
/// thinned out until they fit \a width pixels. Bars of sums carry their sums in their labels instead of an
/// axis. Titles are left to whoever shows the chart.
QChart *makeStatusChart(const StatusChartData &data, const Theme &theme, const QFont &font, double width);

/// The series of bars of such a chart.
QAbstractBarSeries *barsOf(const QChart *chart);

} // namespace Haengbo

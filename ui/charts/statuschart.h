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
    bool isHorizontal = false;        ///< bars to the right, the first one on top
    std::vector<QString> labels;      ///< of each bar; empty ones are not written
    std::vector<StatusCounts> counts; ///< of each bar

    bool isEmpty() const { return counts.empty(); }
};

/// A stacked bar chart in the forms that statuses have everywhere: occurred filled, scheduled outlined,
/// possible dashed, negated hatched grey. 'compact' leaves out title, legend and labels.
QChart *makeStatusChart(const StatusChartData &data, const Theme &theme, const QFont &font, bool compact);

/// The series of bars of such a chart.
QAbstractBarSeries *barsOf(const QChart *chart);

} // namespace Haengbo

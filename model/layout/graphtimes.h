// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"
#include "model/layout/timelineaxis.h"

namespace Haengbo {

/// When the relations of a story became known: how many were first reported in each stretch of time.
struct GraphTimes
{
    AxisUnit unit = AxisUnit::Month;
    std::vector<Minutes> edges; ///< bucket i is [edges[i], edges[i + 1]); empty, or one more than counts
    std::vector<int> counts;
    int undated = 0; ///< relations of which no report has a known day

    int size() const { return static_cast<int>(counts.size()); }
    QDate firstDay(int bucket) const { return dayOf(edges[static_cast<std::size_t>(bucket)]); }
    QDate lastDay(int bucket) const { return dayOf(edges[static_cast<std::size_t>(bucket) + 1]).addDays(-1); }
    /// The bucket that holds \a day; the first or the last for days outside. Only when there are buckets.
    int bucketOf(QDate day) const;
    friend bool operator==(const GraphTimes &, const GraphTimes &) = default;
};

/// The relations that \a filter accepts at any time, in days, weeks, months … such that there are at most
/// \a most stretches.
GraphTimes timesOfRelations(const Story &story, const Filter &filter, int most = 40);

} // namespace Haengbo

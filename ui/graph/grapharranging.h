// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphlayout.h"
#include "model/layout/graphmeasures.h"
#include "ui/graph/graphstate.h"

#include <QSizeF>

namespace Haengbo {

/// Everything that measuring and laying out a graph takes: a value that another thread can work on.
struct GraphArranging
{
    /// Beyond so many nodes names take no room in the layout and need not be measured.
    static constexpr std::size_t mostNames = 600;

    GraphLayoutInput layout;   ///< without boxes, which follow from the measures
    std::vector<QSizeF> names; ///< one for each node
    std::vector<WeightedEdge> edges;
    MeasureOptions measures;
    GraphSizeBy sizeBy = GraphSizeBy::Ties;
    bool areAllKnown = false; ///< every node stays where it stood before
};

struct GraphArranged
{
    int job = 0;
    std::vector<QPointF> positions;
    std::vector<double> sizes;
    GraphMeasures measures;
};

/// Measures the graph, makes its marks as large as they tell and lays it out; without positions when
/// cancelled.
GraphArranged arrangeGraph(const GraphArranging &arranging, const CancelCheck &isCancelled = {});

} // namespace Haengbo

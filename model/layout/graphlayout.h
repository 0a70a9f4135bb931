// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphstress.h"

#include <QRectF>

#include <optional>

namespace Haengbo {

enum class GraphLayoutKind {
    Force,      ///< distances follow the number of ties between two nodes
    Concentric, ///< rings around one node
    Layered,    ///< owners above what they own, suppliers above those they supply
    Circular    ///< all on a circle, neighbours near one another
};

struct GraphLayoutInput
{
    GraphLayoutKind kind = GraphLayoutKind::Force;
    std::vector<QRectF> boxes;              ///< of each node with its label, around its centre
    std::vector<std::pair<int, int>> edges; ///< by index into boxes
    std::vector<char> ranked;               ///< of edges: puts source above target in layers; empty means all
    int centre = -1;                        ///< of rings; -1 takes the node with the most edges
    double edgeLength = 150;
    double aspect = 1.7;                        ///< wished width : height
    std::vector<std::optional<QPointF>> before; ///< where nodes stood; empty or none for new ones
    std::vector<char> fixed;                    ///< nodes that stay where they were
};

/// A centre for each node, in the unit of the boxes (pixels at scale 1), around the origin. No two boxes
/// overlap up to some hundred nodes; components stand apart. The same input gives the same picture; where
/// nodes stood before, they move little. An empty list when cancelled.
std::vector<QPointF> layOutGraph(const GraphLayoutInput &input, const CancelCheck &isCancelled = {});

} // namespace Haengbo

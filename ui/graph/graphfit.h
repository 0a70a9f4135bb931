// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphcanvas.h"

/// Small sums of the graph's canvas, apart from its events.
namespace Haengbo {

/// A scale and a stretch (see GraphSceneInput), where the origin of the scene lies in the widget, and where
/// the nodes stand so that their marks and names do not lie over one another at that scale.
struct GraphFit
{
    double scale = 1;
    double stretch = 1;
    QPointF origin;
    std::vector<QPointF> shown; ///< in the unit of the positions
};

/// The largest comfortable scale at which the whole of \a picture with its names lies in \a room, and in its
/// middle. Few nodes are not blown up. Nodes with a true \a pinned (empty: none) stay where they are.
GraphFit fitGraph(const GraphPicture &picture, const std::vector<QPointF> &positions,
                  const std::vector<char> &pinned, const QRectF &room, const GraphPainter &painter);

/// The radius of a mark of \a size at \a scale among so many \a nodes. Marks grow and shrink more slowly than
/// distances, except in crowds, where they would cover one another.
double markRadius(double size, double scale, std::size_t nodes);

/// The nearest node from \a node in the direction of a cursor \a key, or the leftmost when \a node is -1; -1
/// when there is none.
int nodeTowards(const GraphScene &scene, int node, int key);

/// The next edge clockwise (or the other way) around \a node, or around an end of \a edge when \a node is -1;
/// -1 when there is none.
int edgeAround(const Graph &graph, const GraphScene &scene, int node, int edge, bool forward);

} // namespace Haengbo

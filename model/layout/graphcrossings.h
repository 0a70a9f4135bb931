// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <utility>
#include <vector>

/// What makes a picture of a graph hard to read, counted and mended. All of it looks at every pair of edges,
/// or of nodes and edges: for graphs of some hundred edges.
namespace Haengbo {

/// Pairs of edges that cross between their ends.
int countCrossings(const std::vector<std::pair<int, int>> &edges, const std::vector<QPointF> &points);

/// Pairs of a node and an edge of others that runs over its box.
int countCovered(const std::vector<std::pair<int, int>> &edges, const std::vector<QRectF> &boxes,
                 const std::vector<QPointF> &points);

/// Moves nodes sideways off the edges of others that run over them; those with a true \a fixed stay.
void pushOffEdges(const std::vector<std::pair<int, int>> &edges, const std::vector<QRectF> &boxes,
                  const std::vector<char> &fixed, std::vector<QPointF> &points);

} // namespace Haengbo

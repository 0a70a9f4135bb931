// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <utility>
#include <vector>

namespace Haengbo {

/// A connected graph on rings around \a centre: the ring tells how many ties away a node is. Each node stands
/// outside the one it was reached from, in a sector as wide as what stands beyond it. Rings are \a distance
/// apart, or further where their nodes need it. Yee, Fisher, Dhamija, Hearst: Animated Exploration of Dynamic
/// Graphs with Radial Layout (2001).
std::vector<QPointF> ringsAround(int centre, const std::vector<std::pair<int, int>> &edges,
                                 const std::vector<QRectF> &boxes, double distance);

/// All nodes on one circle, in the order in which \a drawing (a layout of the same graph) has them around its
/// middle, then improved by exchanging neighbours while that shortens the edges.
std::vector<QPointF> onCircle(const std::vector<std::pair<int, int>> &edges, const std::vector<QRectF> &boxes,
                              const std::vector<QPointF> &drawing);

} // namespace Haengbo

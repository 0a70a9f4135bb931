// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace Haengbo {

/// Asked now and then by long work; true makes it stop, and its result is then worth nothing.
using CancelCheck = std::function<bool()>;

struct StressOptions
{
    std::uint32_t seed = 1;
    std::vector<QPointF> start; ///< where to begin, one for each node; empty begins anywhere
    std::vector<char> fixed;    ///< nodes that stay where they start; empty fixes none
    int steps = 0;              ///< 0 chooses by size
};

/// Positions of the \a nodes of a connected graph, in units of the length of an edge, such that distances in
/// the plane follow the distances in the graph. The same arguments give the same positions. Edges that join a
/// node to itself are left out; nodes that no edge reaches are placed but pulled by nothing.
std::vector<QPointF> stressLayout(int nodes, const std::vector<std::pair<int, int>> &edges,
                                  const StressOptions &options, const CancelCheck &isCancelled = {});

/// How badly \a positions keep the distances in the graph: the sum over pairs of (s·e - d)² / d² divided by
/// the number of pairs, with s the best scale, d the distance in the graph and e in the plane. 0 is best.
/// Pairs are taken from at most \a sources nodes, evenly spread over the list. Gansner, Koren, North: Graph
/// Drawing by Stress Majorization (2004).
double normalizedStress(int nodes, const std::vector<std::pair<int, int>> &edges,
                        const std::vector<QPointF> &positions, int sources = 200);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphstress.h"

#include <QPointF>

#include <utility>
#include <vector>

/// What igraph computes for us. Every call is serialized and seeded, so these may be called from any thread
/// and give the same result each time.
namespace Haengbo {

/// An edge between two nodes, given by their indices, with how much it weighs (more reports weigh more).
struct WeightedEdge
{
    int source = 0;
    int target = 0;
    double weight = 1;
};

/// How much each node means. All lists have one value a node.
struct GraphMeasures
{
    std::vector<int> degree;            ///< edges that end there; parallel ones count each
    std::vector<double> weightedDegree; ///< the sum of their weights
    std::vector<double> betweenness; ///< shortest paths through it, undirected and unweighted; may be empty
    std::vector<int> component;      ///< from 0, numbered by their first node
    std::vector<int> community;      ///< the same, by the method of Louvain

    friend bool operator==(const GraphMeasures &, const GraphMeasures &) = default;
};

/// Which measures are wanted. Betweenness takes nodes times edges, seconds for some thousand nodes.
struct MeasureOptions
{
    bool betweenness = true;
    bool communities = true;
};

/// The measures of a graph; all lists are empty when cancelled.
GraphMeasures measureGraph(int nodes, const std::vector<WeightedEdge> &edges, MeasureOptions options = {},
                           const CancelCheck &isCancelled = {});

/// The component of each node alone, numbered from 0 by their first node.
std::vector<int> componentsOf(int nodes, const std::vector<std::pair<int, int>> &edges);

/// The edges of a shortest path between two nodes, in order, as indices into \a edges; empty when there is
/// none or both are the same.
std::vector<int> shortestPath(int nodes, const std::vector<std::pair<int, int>> &edges, int from, int to);

/// Layers from above to below along the directed \a edges (Sugiyama, Tagawa, Toda 1981; igraph breaks rings
/// by a feedback arc set), \a gap apart. Nodes without edges stand in the first layer.
std::vector<QPointF> layeredLayout(int nodes, const std::vector<std::pair<int, int>> &edges, QPointF gap);

/// igraph's own force-directed layouts, for comparison; seeded.
enum class ReferenceLayout { FruchtermanReingold, KamadaKawai };
std::vector<QPointF> referenceLayout(int nodes, const std::vector<std::pair<int, int>> &edges,
                                     ReferenceLayout which);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"

#include <QByteArray>
#include <QPointF>

/// The graph for other programs. Types, statuses and kinds are written as in the JSON outputs; each relation
/// carries its first day and its evidence, each sentence with its article and day. UTF-8; the same graph
/// gives the same bytes.
namespace Haengbo {

/// GraphML (graphml.graphdrawing.org, 1.0): opens in yEd, Gephi, Cytoscape, igraph and networkx.
QByteArray toGraphMl(const Story &story, const Graph &graph);

/// GEXF 1.2draft (gexf.net), the version that readers most widely know: dynamic, an edge lasting from the day
/// it was first reported. \a positions, one a node or none, are written where given.
QByteArray toGexf(const Story &story, const Graph &graph, const std::vector<QPointF> &positions = {});

/// DOT for Graphviz: statuses as line styles, types as labels.
QByteArray toDot(const Graph &graph);

/// One line an edge (RFC 4180): source, target, type, directed, status, reports, first day, newest evidence.
/// With a byte order mark, so that spreadsheets take it for UTF-8.
QByteArray toEdgeCsv(const Story &story, const Graph &graph);

} // namespace Haengbo

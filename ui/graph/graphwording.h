// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"

#include <QString>

/// What the graph says in words: on its edges, in tips and to a screen reader.
namespace Haengbo::GraphWording {

/// The words on an edge: 'Investment', 'met 3 times'; empty for affiliations, which need none.
QString onEdge(const GraphEdge &edge);
/// The kind of a tie in the legend.
QString tie(TieKind tie, RelationType type);
/// One sentence for an edge: 'Hanbit Electronics → Daon: Investment, scheduled, 2 independent reports'.
QString sentence(const Graph &graph, const GraphEdge &edge);
/// One sentence for a node: its name, kind, post, and how many ties it has.
QString sentence(const Story &story, const Graph &graph, int node);

} // namespace Haengbo::GraphWording

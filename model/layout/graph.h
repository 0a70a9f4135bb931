// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/filter.h"

#include <optional>
#include <set>
#include <vector>

/// Who stands with whom: a story seen as nodes and edges. No geometry here; see graphlayout.h and
/// graphscene.h.
namespace Haengbo {

/// What an edge is made of: a relation that the articles tell, a person's post, people (or a person and a
/// company) who met, or somebody who was at a place.
enum class TieKind { Relation, Affiliation, Meeting, Place };

struct GraphNode
{
    EntityId entity;
    EntityKind kind = EntityKind::Organization;
    QString key;  ///< lasts from one story to the next
    QString name; ///< as it is to be read beside the node

    std::vector<EntityId> folded; ///< subsidiaries that stand inside this node
    int hidden = 0;               ///< neighbours that are not shown

    friend bool operator==(const GraphNode &, const GraphNode &) = default;
};

struct GraphEdge
{
    QString key;    ///< lasts from one story to the next
    int source = 0; ///< index into Graph::nodes
    int target = 0;
    TieKind tie = TieKind::Relation;
    RelationType type = RelationType::Partnership; ///< of a relation
    Status status = Status::Occurred; ///< as it was known on the last day of the filter's time window
    bool isDirected = false;
    bool isNew = false;          ///< first known inside the filter's time window
    int reports = 1;             ///< independent ones; for meetings their number
    RelationId relation;         ///< of a relation
    std::vector<EventId> events; ///< of meetings and places, in the story's order
    int lane = 0;                ///< 0 … lanes - 1 among the edges of the same two nodes
    int lanes = 1;

    bool joins(int node) const { return source == node || target == node; }
    int other(int node) const { return source == node ? target : source; }
    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;
};

/// What of a story the graph holds.
struct GraphOptions
{
    bool people = false;
    bool places = false;
    std::size_t maxNodes = 60;     ///< only the nodes with the most ties; 0 shows all
    std::optional<EntityId> focus; ///< only what is within steps ties of it
    int steps = 1;
    std::set<EntityId> folded;   ///< parents that hold their subsidiaries inside
    std::set<EntityId> expanded; ///< nodes whose neighbours are shown whatever maxNodes says
    std::set<EntityId> also;     ///< nodes that are shown whatever maxNodes and focus say, if they have ties
    bool onlyHolding = false;    ///< leaves out what was planned, possible or denied at that time

    friend bool operator==(const GraphOptions &, const GraphOptions &) = default;
};

struct Graph
{
    std::vector<GraphNode> nodes; ///< by key
    std::vector<GraphEdge> edges; ///< by the nodes they join, then by key
    std::vector<std::vector<int>> edgesOf;
    std::size_t nodesLeftOut = 0; ///< with ties, but beyond maxNodes or outside the focus
    std::size_t withoutTies = 0;  ///< organizations that stand in no relation

    bool isEmpty() const { return nodes.empty(); }
    std::optional<int> nodeOf(EntityId entity) const; ///< also for entities folded into a node
    std::optional<int> edgeOf(RelationId relation) const;
    std::vector<int> neighboursOf(int node) const; ///< ascending, each once
    friend bool operator==(const Graph &, const Graph &) = default;
};

/// The graph of what \a filter accepts of \a story. A time window keeps the relations known by its last day:
/// those whose first report was published by then, or on a day nobody knows, with the status that the reports
/// of that time tell together. The same arguments give the same graph.
Graph buildGraph(const Story &story, const Filter &filter, const GraphOptions &options);

/// The day \a relation was first reported; nothing when no report has a known day.
std::optional<QDate> firstReported(const Story &story, RelationId relation);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include "model/layout/graphties.h"

#include <algorithm>
#include <map>

namespace Haengbo {

namespace {

/// The parent each subsidiary stands inside of. What is owned by somebody folded is folded with it; rings of
/// owners are not followed.
std::map<EntityId, EntityId> foldedInto(const Story &story, const std::vector<GraphTie> &ties,
                                        const GraphOptions &options)
{
    std::map<EntityId, EntityId> parents;
    for (const GraphTie &tie : ties) {
        if (tie.edge.tie == TieKind::Relation && tie.edge.type == RelationType::Ownership &&
            tie.edge.status == Status::Occurred && story[tie.source].kind == EntityKind::Organization)
            parents.try_emplace(tie.target, tie.source);
    }
    std::map<EntityId, EntityId> into;
    for (const auto &[child, parent] : parents) {
        EntityId above = parent;
        for (std::size_t step = 0; step < parents.size() && above != child; ++step) {
            if (options.folded.contains(above))
                into[child] = above;
            const auto next = parents.find(above);
            if (next == parents.end())
                break;
            above = next->second;
        }
    }
    return into;
}

void fold(const std::map<EntityId, EntityId> &into, std::vector<GraphTie> &ties)
{
    const auto stand = [&](EntityId id) {
        const auto found = into.find(id);
        return found == into.end() ? id : found->second;
    };
    for (GraphTie &tie : ties) {
        tie.source = stand(tie.source);
        tie.target = stand(tie.target);
    }
    std::erase_if(ties, [](const GraphTie &tie) { return tie.source == tie.target; });
}

/// The neighbours of each entity, ascending and each once, by the entity's place in the story.
using Adjacency = std::vector<std::vector<EntityId>>;

Adjacency adjacency(const Story &story, const std::vector<GraphTie> &ties)
{
    Adjacency next(story.entities.size());
    for (const GraphTie &tie : ties) {
        next[static_cast<std::size_t>(tie.source.value)].push_back(tie.target);
        next[static_cast<std::size_t>(tie.target.value)].push_back(tie.source);
    }
    for (std::vector<EntityId> &those : next) {
        std::sort(those.begin(), those.end());
        those.erase(std::unique(those.begin(), those.end()), those.end());
    }
    return next;
}

const std::vector<EntityId> &nextTo(const Adjacency &next, EntityId id)
{
    return next[static_cast<std::size_t>(id.value)];
}

std::set<EntityId> within(const Adjacency &next, EntityId centre, int steps)
{
    std::set<EntityId> reached = {centre};
    std::vector<EntityId> rim = {centre};
    for (int step = 0; step < steps; ++step) {
        std::vector<EntityId> further;
        for (const EntityId id : rim) {
            for (const EntityId neighbour : nextTo(next, id)) {
                if (reached.insert(neighbour).second)
                    further.push_back(neighbour);
            }
        }
        rim = std::move(further);
    }
    return reached;
}

/// Those of \a candidates with the most ties: independent reports first, then mentions, then the key, so that
/// the choice never depends on the order of reading.
std::set<EntityId> mainOnes(const Story &story, const std::vector<GraphTie> &ties,
                            const std::set<EntityId> &candidates, std::size_t count)
{
    std::map<EntityId, int> weight;
    for (const GraphTie &tie : ties) {
        weight[tie.source] += tie.edge.reports;
        weight[tie.target] += tie.edge.reports;
    }
    std::vector<EntityId> order(candidates.begin(), candidates.end());
    std::sort(order.begin(), order.end(), [&](EntityId a, EntityId b) {
        if (weight[a] != weight[b])
            return weight[a] > weight[b];
        if (story[a].mentions != story[b].mentions)
            return story[a].mentions > story[b].mentions;
        return story[a].key < story[b].key;
    });
    order.resize(std::min(order.size(), count));
    return {order.begin(), order.end()};
}

std::set<EntityId> chosen(const Story &story, const std::vector<GraphTie> &ties, const Adjacency &next,
                          const GraphOptions &options)
{
    std::set<EntityId> candidates;
    for (int i = 0; i < static_cast<int>(next.size()); ++i) {
        if (!nextTo(next, {i}).empty())
            candidates.insert(candidates.end(), {i});
    }
    const std::set<EntityId> tied = candidates;
    if (options.focus)
        candidates = within(next, *options.focus, options.steps);
    if (options.maxNodes > 0 && candidates.size() > options.maxNodes)
        candidates = mainOnes(story, ties, candidates, options.maxNodes);
    if (options.focus)
        candidates.insert(*options.focus);
    for (const EntityId id : options.expanded) {
        const std::set<EntityId> around = within(next, id, 1);
        candidates.insert(around.begin(), around.end());
    }
    std::set_intersection(options.also.begin(), options.also.end(), tied.begin(), tied.end(),
                          std::inserter(candidates, candidates.end()));
    return candidates;
}

void setLanes(std::vector<GraphEdge> &edges)
{
    std::map<std::pair<int, int>, std::vector<GraphEdge *>> between;
    for (GraphEdge &edge : edges)
        between[std::minmax(edge.source, edge.target)].push_back(&edge);
    for (const auto &[ends, those] : between) {
        for (std::size_t lane = 0; lane < those.size(); ++lane) {
            those[lane]->lane = static_cast<int>(lane);
            those[lane]->lanes = static_cast<int>(those.size());
        }
    }
}

void addNodes(const Story &story, const std::set<EntityId> &those, const std::map<EntityId, EntityId> &into,
              Graph &graph)
{
    for (const EntityId id : those)
        graph.nodes.push_back({id, story[id].kind, story[id].key, story[id].name, {}, 0});
    std::sort(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &a, const GraphNode &b) {
        return std::tie(a.key, a.entity) < std::tie(b.key, b.entity);
    });
    std::map<EntityId, GraphNode *> nodeOf;
    for (GraphNode &node : graph.nodes)
        nodeOf[node.entity] = &node;
    for (const auto &[child, parent] : into) {
        const auto found = nodeOf.find(parent);
        if (found != nodeOf.end())
            found->second->folded.push_back(child);
    }
}

void countHidden(const Adjacency &next, const std::set<EntityId> &those, Graph &graph)
{
    for (GraphNode &node : graph.nodes) {
        const std::vector<EntityId> &around = nextTo(next, node.entity);
        node.hidden = static_cast<int>(
            std::count_if(around.begin(), around.end(), [&](EntityId id) { return !those.contains(id); }));
    }
}

void addEdges(const std::vector<GraphTie> &ties, Graph &graph)
{
    std::map<EntityId, int> nodeOf;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        nodeOf[graph.nodes[i].entity] = static_cast<int>(i);
    for (const GraphTie &tie : ties) {
        const auto source = nodeOf.find(tie.source);
        const auto target = nodeOf.find(tie.target);
        if (source == nodeOf.end() || target == nodeOf.end())
            continue;
        graph.edges.push_back(tie.edge);
        graph.edges.back().source = source->second;
        graph.edges.back().target = target->second;
    }
    std::sort(graph.edges.begin(), graph.edges.end(), [](const GraphEdge &a, const GraphEdge &b) {
        const auto endsA = std::minmax(a.source, a.target);
        const auto endsB = std::minmax(b.source, b.target);
        return std::tie(endsA, a.key, a.relation) < std::tie(endsB, b.key, b.relation);
    });
    setLanes(graph.edges);
    graph.edgesOf.resize(graph.nodes.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        graph.edgesOf[static_cast<std::size_t>(graph.edges[i].source)].push_back(static_cast<int>(i));
        graph.edgesOf[static_cast<std::size_t>(graph.edges[i].target)].push_back(static_cast<int>(i));
    }
}

std::size_t organizationsWithoutTies(const Story &story, const std::vector<GraphTie> &ties,
                                     const std::map<EntityId, EntityId> &into)
{
    std::set<EntityId> tied;
    for (const GraphTie &tie : ties)
        tied.insert({tie.source, tie.target});
    std::size_t count = 0;
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        if (story[EntityId{i}].kind == EntityKind::Organization && !tied.contains({i}) && !into.contains({i}))
            ++count;
    }
    return count;
}

} // namespace

std::optional<int> Graph::nodeOf(EntityId entity) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::vector<EntityId> &folded = nodes[i].folded;
        if (nodes[i].entity == entity || std::find(folded.begin(), folded.end(), entity) != folded.end())
            return static_cast<int>(i);
    }
    return {};
}

std::optional<int> Graph::edgeOf(RelationId relation) const
{
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].tie == TieKind::Relation && edges[i].relation == relation)
            return static_cast<int>(i);
    }
    return {};
}

std::vector<int> Graph::neighboursOf(int node) const
{
    std::vector<int> those;
    for (const int edge : edgesOf[static_cast<std::size_t>(node)])
        those.push_back(edges[static_cast<std::size_t>(edge)].other(node));
    std::sort(those.begin(), those.end());
    those.erase(std::unique(those.begin(), those.end()), those.end());
    return those;
}

Graph buildGraph(const Story &story, const Filter &filter, const GraphOptions &options)
{
    std::vector<GraphTie> ties = tiesOf(story, filter, options);
    const std::map<EntityId, EntityId> into = foldedInto(story, ties, options);
    fold(into, ties);
    Graph graph;
    graph.withoutTies = organizationsWithoutTies(story, ties, into);
    const Adjacency next = adjacency(story, ties);
    const std::set<EntityId> those = chosen(story, ties, next, options);
    addNodes(story, those, into, graph);
    countHidden(next, those, graph);
    addEdges(ties, graph);
    graph.nodesLeftOut = static_cast<std::size_t>(
        std::count_if(next.begin(), next.end(), [](const auto &around) { return !around.empty(); }));
    graph.nodesLeftOut -= std::min(graph.nodesLeftOut, graph.nodes.size());
    return graph;
}

} // namespace Haengbo

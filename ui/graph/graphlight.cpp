// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlight.h"

#include <algorithm>

namespace Haengbo {

namespace {

class Lighter
{
public:
    Lighter(const Story &story, const Graph &graph)
        : m_story(story)
        , m_graph(graph)
    {
        light.nodes.assign(graph.nodes.size(), 0);
        light.edges.assign(graph.edges.size(), 0);
    }

    void operator()(std::monostate) {}
    void operator()(const Passage &) {}

    void operator()(EntityId entity)
    {
        const auto node = lit(entity);
        if (!node)
            return;
        light.selectedNode = *node;
        for (const int edge : m_graph.edgesOf[static_cast<std::size_t>(*node)])
            lit(static_cast<std::size_t>(edge));
    }

    void operator()(RelationId relation)
    {
        if (const auto edge = m_graph.edgeOf(relation)) {
            light.selectedEdge = *edge;
            lit(static_cast<std::size_t>(*edge));
        }
    }

    void operator()(EventId event)
    {
        for (const EntityId participant : m_story[event].participants)
            lit(participant);
        lit(m_story[event].place);
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            const std::vector<EventId> &events = m_graph.edges[i].events;
            if (std::find(events.begin(), events.end(), event) != events.end())
                lit(i);
        }
    }

    void operator()(ArticleId article)
    {
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            const GraphEdge &edge = m_graph.edges[i];
            bool isTold = edge.tie == TieKind::Relation && isIn(m_story[edge.relation].reports, article);
            for (const EventId event : edge.events)
                isTold = isTold || isIn(m_story[event].reports, article);
            if (isTold)
                lit(i);
        }
    }

    GraphLight light;

private:
    static bool isIn(const std::vector<Report> &reports, ArticleId article)
    {
        return std::any_of(reports.begin(), reports.end(),
                           [&](const Report &report) { return report.article == article; });
    }

    std::optional<int> lit(EntityId entity)
    {
        const auto node = entity.isValid() ? m_graph.nodeOf(entity) : std::nullopt;
        if (node)
            light.nodes[static_cast<std::size_t>(*node)] = 1;
        return node;
    }

    void lit(std::size_t edge)
    {
        light.edges[edge] = 1;
        light.nodes[static_cast<std::size_t>(m_graph.edges[edge].source)] = 1;
        light.nodes[static_cast<std::size_t>(m_graph.edges[edge].target)] = 1;
    }

    const Story &m_story;
    const Graph &m_graph;
};

} // namespace

GraphLight lightOf(const Selected &selected, const Story &story, const Graph &graph)
{
    Lighter lighter(story, graph);
    std::visit(lighter, selected);
    GraphLight light = std::move(lighter.light);
    if (std::find(light.nodes.begin(), light.nodes.end(), 1) == light.nodes.end()) {
        light.nodes.clear();
        light.edges.clear();
    }
    return light;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the graph offers for the node or edge that was asked: surroundings, folding, ways, pins.
#include "model/layout/graphmeasures.h"
#include "ui/graph/graphview.h"

#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Haengbo {

void GraphView::showPath(EntityId from, EntityId to)
{
    const auto start = graph().nodeOf(from);
    const auto end = graph().nodeOf(to);
    if (!start || !end)
        return;
    std::vector<std::pair<int, int>> ends;
    for (const GraphEdge &edge : graph().edges)
        ends.emplace_back(edge.source, edge.target);
    const std::vector<int> path = shortestPath(static_cast<int>(graph().nodes.size()), ends, *start, *end);
    m_notice->show();
    if (path.empty()) {
        m_notice->setText(tr("No way leads from %1 to %2 over what is shown.")
                              .arg((*m_story)[from].name, (*m_story)[to].name));
        return;
    }
    GraphLight light;
    light.nodes.assign(graph().nodes.size(), 0);
    light.edges.assign(graph().edges.size(), 0);
    light.selectedNode = *start;
    light.nodes[static_cast<std::size_t>(*start)] = 1;
    QStringList names = {graph().nodes[static_cast<std::size_t>(*start)].name};
    int at = *start;
    for (const int index : path) {
        light.edges[static_cast<std::size_t>(index)] = 1;
        at = graph().edges[static_cast<std::size_t>(index)].other(at);
        light.nodes[static_cast<std::size_t>(at)] = 1;
        names << graph().nodes[static_cast<std::size_t>(at)].name;
    }
    m_canvas->setLight(light);
    m_notice->setText(
        tr("%1 (%n step(s))", nullptr, static_cast<int>(path.size())).arg(names.join(u" – "_s)));
}

void GraphView::addNodeActions(QMenu &menu, int node)
{
    const GraphNode &shown = graph().nodes[static_cast<std::size_t>(node)];
    const EntityId entity = shown.entity;
    for (int steps = 1; steps <= 3; ++steps)
        menu.addAction(tr("Show only what is within %n step(s)", nullptr, steps), this,
                       [this, entity, steps] { focusOn(entity, steps); });
    if (shown.hidden > 0)
        menu.addAction(tr("Show %n more neighbour(s)", nullptr, shown.hidden), this,
                       [this, entity] { expand(entity); });
    const bool isFolded = !shown.folded.empty();
    bool ownsSomebody = isFolded;
    for (const int index : graph().edgesOf[static_cast<std::size_t>(node)]) {
        const GraphEdge &tie = graph().edges[static_cast<std::size_t>(index)];
        ownsSomebody =
            ownsSomebody || (tie.tie == TieKind::Relation && tie.source == node &&
                             tie.type == RelationType::Ownership && tie.status == Status::Occurred);
    }
    if (ownsSomebody)
        menu.addAction(isFolded ? tr("Take subsidiaries out") : tr("Put subsidiaries inside"), this,
                       [this, entity, isFolded] { setFolded(entity, !isFolded); });
    const EntityId from = m_selection->entity();
    const auto start = from.isValid() ? graph().nodeOf(from) : std::nullopt;
    if (start && *start != node)
        menu.addAction(tr("Shortest way from %1").arg((*m_story)[from].name), this,
                       [this, from, entity] { showPath(from, entity); });
    if (places().pinned.contains(shown.key))
        menu.addAction(tr("Release"), this, [this, entity] { unpin(entity); });
    else
        menu.addAction(tr("Hold in its place"), this, [this, entity] { pin(entity); });
    menu.addSeparator();
    emit menuOpening(&menu, entity);
    menu.addSeparator();
}

void GraphView::openMenu(int node, int edge, QPoint at)
{
    QMenu menu(this);
    if (node >= 0) {
        addNodeActions(menu, node);
    } else if (edge >= 0) {
        menu.addAction(tr("Show the evidence"), this, [this, edge] { selectEdge(edge); });
        menu.addSeparator();
    }
    if (m_state.focus) {
        menu.addAction(tr("Back"), this, &GraphView::goBack);
        menu.addAction(tr("Show the whole graph"), this, &GraphView::showWhole);
    }
    menu.addAction(tr("Arrange anew"), this, &GraphView::rearrange);
    menu.addAction(tr("Fit"), this, &GraphView::fitAll);
    menu.exec(at);
}

} // namespace Haengbo

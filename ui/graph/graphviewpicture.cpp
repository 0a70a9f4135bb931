// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a story to the picture of its graph: what is shown, measured, laid out (aside, when it takes long) and
// put on the canvas.
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphtable.h"
#include "ui/graph/graphtimestrip.h"
#include "ui/graph/graphview.h"
#include "ui/graph/graphwording.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <cmath>

namespace Haengbo {

namespace {

/// Up to this many nodes measuring and laying out take a few milliseconds and are done at once.
constexpr std::size_t immediateNodes = 150;
/// Beyond this many nodes betweenness and communities are measured only where somebody looks at them.
constexpr std::size_t quicklyMeasured = 600;

/// Okabe-Ito without the grey, for groups of any number.
QColor groupColor(int group, const Theme &theme)
{
    const std::array colors = {theme.organization, theme.person, theme.place, theme.time, theme.money};
    return colors[static_cast<std::size_t>(group) % colors.size()];
}

/// How many nodes can be told apart, with names and lines, in \a room. In steps, so that small changes of the
/// room change nothing.
std::size_t legibleNodes(QSize room)
{
    constexpr double areaOfNode = 7500;
    constexpr double step = 4;
    const double count = room.width() * static_cast<double>(room.height()) / areaOfNode;
    return static_cast<std::size_t>(std::clamp(step * std::round(count / step), 12.0, 60.0));
}

} // namespace

GraphOptions GraphView::options(QSize room) const
{
    GraphOptions options;
    options.people = m_state.people;
    options.places = m_state.places;
    options.onlyHolding = m_state.onlyHolding;
    options.maxNodes = m_state.mostNodes.value_or(legibleNodes(room));
    options.folded = entitiesOf(m_state.folded);
    options.expanded = entitiesOf(m_state.expanded);
    options.also = entitiesOf(m_state.also);
    if (m_state.focus) {
        if (const EntityId focus = entityOf(m_state.focus->key); focus.isValid())
            options.focus = focus;
        options.steps = m_state.focus->steps;
    }
    return options;
}

std::shared_ptr<GraphPicture> GraphView::makePicture(const GraphOptions &options) const
{
    auto picture = std::make_shared<GraphPicture>();
    picture->graph = buildGraph(*m_story, m_filter->filter(), options);
    const bool isRound =
        m_state.layout == GraphLayoutKind::Concentric || m_state.layout == GraphLayoutKind::Circular;
    picture->mostStretch = isRound ? 2.2 : 8;
    setWords(*picture);
    return picture;
}

void GraphView::rebuild(Change change)
{
    stopArranging();
    auto picture = makePicture(options());
    if (change == Change::Anew)
        places() = {};
    m_time->setTimes(timesOfRelations(*m_story, m_filter->filter()));
    showTime();
    arrange(std::move(picture), change);
    updateLegend();
    sayNames();
    if (change != Change::Story)
        changed();
}

void GraphView::setWords(GraphPicture &picture) const
{
    picture.nodeTip = [story = m_story](const Graph &graph, int node) {
        return GraphWording::sentence(*story, graph, node);
    };
    picture.edgeTip = [](const Graph &graph, int edge) {
        return GraphWording::sentence(graph, graph.edges[static_cast<std::size_t>(edge)]);
    };
}

void GraphView::setColors(GraphPicture &picture) const
{
    if (m_state.colorBy == ColorBy::Kind)
        return;
    const Theme theme = Theme::of(palette());
    const std::vector<int> &groups =
        m_state.colorBy == ColorBy::Community ? picture.measures.community : picture.measures.component;
    for (const int group : groups)
        picture.colors.push_back(groupColor(group, theme));
}

GraphArranging GraphView::arrangingOf(const GraphPicture &picture, QSize room, Change change) const
{
    const Theme theme = Theme::of(palette());
    const GraphPainter painter(picture.graph, theme, font());
    const Graph &graph = picture.graph;
    GraphArranging arranging;
    arranging.sizeBy = m_state.sizeBy;
    const bool areAllWanted = graph.nodes.size() <= quicklyMeasured || m_table->isVisibleTo(this);
    arranging.measures.betweenness = areAllWanted || m_state.sizeBy == SizeBy::Betweenness;
    arranging.measures.communities = areAllWanted || m_state.colorBy == ColorBy::Community;
    GraphLayoutInput &input = arranging.layout;
    input.kind = m_state.layout;
    input.aspect = std::clamp(room.width() / std::max(1.0, double(room.height())), 1.0, 3.6);
    const GraphPlaces &standing = places();
    bool areAllKnown = true;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const QString &key = graph.nodes[i].key;
        arranging.names.push_back(graph.nodes.size() <= GraphArranging::mostNames
                                      ? painter.nodeLabelSize(static_cast<int>(i))
                                      : QSizeF());
        const auto known = standing.at.find(key);
        const bool isKnown = known != standing.at.end();
        areAllKnown = areAllKnown && isKnown;
        input.before.push_back(isKnown ? std::optional(known->second) : std::nullopt);
        const bool stays = change == Change::Filter && input.kind == GraphLayoutKind::Force;
        input.fixed.push_back(isKnown && (stays || standing.pinned.contains(key)));
    }
    arranging.areAllKnown = change == Change::Filter && areAllKnown;
    for (const GraphEdge &edge : graph.edges) {
        input.edges.emplace_back(edge.source, edge.target);
        input.ranked.push_back(edge.isDirected && edge.type != RelationType::Litigation);
        arranging.edges.push_back({edge.source, edge.target, static_cast<double>(edge.reports)});
    }
    const EntityId centre = m_state.focus ? entityOf(m_state.focus->key) : m_selection->entity();
    input.centre = centre.isValid() ? graph.nodeOf(centre).value_or(-1) : -1;
    return arranging;
}

void GraphView::arrange(std::shared_ptr<GraphPicture> picture, Change change)
{
    GraphArranging arranging = arrangingOf(*picture, m_canvas->size(), change);
    const bool isQuick =
        picture->graph.nodes.size() <= immediateNodes ||
        (arranging.areAllKnown && !arranging.measures.betweenness && !arranging.measures.communities);
    if (isQuick) {
        accept(std::move(picture), arrangeGraph(arranging));
        return;
    }
    m_arranging = std::move(picture);
    m_canvas->setWorking(true);
    m_watcher.setFuture(
        QtConcurrent::run([job = m_job, arranging = std::move(arranging)](QPromise<GraphArranged> &promise) {
            GraphArranged done = arrangeGraph(arranging, [&] { return promise.isCanceled(); });
            done.job = job;
            if (!promise.isCanceled())
                promise.addResult(std::move(done));
        }));
}

void GraphView::stopArranging()
{
    ++m_job;
    m_watcher.cancel();
    m_arranging.reset();
    m_canvas->setWorking(false);
}

void GraphView::accept(std::shared_ptr<GraphPicture> picture, GraphArranged arranged)
{
    picture->positions = std::move(arranged.positions);
    picture->sizes = std::move(arranged.sizes);
    picture->measures = std::move(arranged.measures);
    setColors(*picture);
    GraphPlaces &standing = places();
    for (std::size_t i = 0; i < picture->positions.size(); ++i)
        standing.at[picture->graph.nodes[i].key] = picture->positions[i];
    picture->pinned = pinsOf(picture->graph);
    m_canvas->setWorking(false);
    m_canvas->setPicture(picture, m_frame);
    m_table->setPicture(std::move(picture));
    light();
    updateNotice();
}

std::vector<char> GraphView::pinsOf(const Graph &graph) const
{
    std::vector<char> pinned;
    for (const GraphNode &node : graph.nodes)
        pinned.push_back(places().pinned.contains(node.key));
    return pinned;
}

void GraphView::updateLegend() { m_legend->setEntries(legendOf(*m_story, m_filter->filter(), options())); }

} // namespace Haengbo

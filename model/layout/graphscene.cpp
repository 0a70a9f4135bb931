// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphscene.h"

#include "model/layout/graphlabels.h"

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

constexpr double laneGap = 30;   ///< between the middles of parallel edges
constexpr double outlineGap = 3; ///< between an edge and the nodes it joins

constexpr std::size_t mainNodes = 12;   ///< whose names are never missing
constexpr std::size_t mostNames = 1500; ///< more than ever find room
constexpr std::size_t busyNames = 250;
constexpr std::size_t badgedNodes = 300; ///< beyond it badges would only hide what is there
constexpr double badgeHeight = 14;

double length(QPointF point) { return std::hypot(point.x(), point.y()); }

QPointF onCurve(QPointF from, QPointF control, QPointF to, double t)
{
    return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
}

/// The control point that bends lane \a edge.lane off the straight line. Measured from the node with the
/// lower index, so that edges in opposite directions do not fall together.
QPointF controlOf(const GraphEdge &edge, QPointF source, QPointF target)
{
    const QPointF middle = (source + target) / 2;
    const QPointF along = edge.source < edge.target ? target - source : source - target;
    const double distance = length(along);
    if (edge.lanes < 2 || distance < 1)
        return middle;
    const QPointF normal(-along.y() / distance, along.x() / distance);
    const double gap = std::min(laneGap, distance / (edge.lanes + 1));
    return middle + normal * 2 * gap * (edge.lane - (edge.lanes - 1) / 2.0);
}

/// Where on the curve the mark of a node ends: the greatest (or, seen from the end, least) t inside it.
double boundary(const std::function<bool(double)> &isInside, double inside, double outside)
{
    if (!isInside(inside))
        return inside;
    for (int i = 0; i < 12; ++i) {
        const double middle = (inside + outside) / 2;
        (isInside(middle) ? inside : outside) = middle;
    }
    return outside;
}

/// The part of a quadratic curve between two of its parameters (de Casteljau).
GraphEdgeShape between(QPointF from, QPointF control, QPointF to, double start, double end)
{
    GraphEdgeShape shape;
    shape.from = onCurve(from, control, to, start);
    shape.to = onCurve(from, control, to, end);
    shape.control =
        (1 - start) * ((1 - end) * from + end * control) + start * ((1 - end) * control + end * to);
    return shape;
}

GraphEdgeShape shapeOf(const Graph &graph, const GraphEdge &edge, const std::vector<GraphNodeShape> &nodes)
{
    const auto s = static_cast<std::size_t>(edge.source);
    const auto t = static_cast<std::size_t>(edge.target);
    const QPointF from = nodes[s].centre;
    const QPointF to = nodes[t].centre;
    const QPointF control = controlOf(edge, from, to);
    const auto insideSource = [&](double at) {
        return isInsideMark(graph.nodes[s].kind, onCurve(from, control, to, at) - from,
                            nodes[s].radius + outlineGap);
    };
    const auto insideTarget = [&](double at) {
        return isInsideMark(graph.nodes[t].kind, onCurve(from, control, to, at) - to,
                            nodes[t].radius + outlineGap);
    };
    const double start = boundary(insideSource, 0, 0.5);
    const double end = boundary(insideTarget, 1, 0.5);
    GraphEdgeShape shape = between(from, control, to, start, end);
    shape.isVisible = length(to - from) > nodes[s].radius + nodes[t].radius + 2 * outlineGap;
    return shape;
}

/// From centre to centre, for busy graphs: their lines run under the marks.
GraphEdgeShape straight(const GraphEdge &edge, const std::vector<GraphNodeShape> &nodes)
{
    GraphEdgeShape shape;
    shape.from = nodes[static_cast<std::size_t>(edge.source)].centre;
    shape.to = nodes[static_cast<std::size_t>(edge.target)].centre;
    shape.control = (shape.from + shape.to) / 2;
    return shape;
}

std::vector<QPointF> polygon(int corners, double radius, double firstTurn)
{
    std::vector<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double turn = firstTurn + 6.283185307179586 * i / corners;
        points.emplace_back(radius * std::cos(turn), radius * std::sin(turn));
    }
    return points;
}

void placeLabels(const Graph &graph, const GraphSceneInput &input, GraphScene &scene)
{
    LabelPlacer placer;
    for (const GraphNodeShape &node : scene.nodes) {
        placer.addObstacle(node.box().adjusted(-markGap, -markGap, markGap, markGap));
        if (!node.badge.isNull())
            placer.addObstacle(node.badge);
    }
    const bool isBusy = graph.edges.size() > busyGraph;
    if (!isBusy) {
        for (std::size_t e = 0; e < scene.edges.size(); ++e) {
            const GraphEdgeShape &edge = scene.edges[e];
            const int points = static_cast<int>(length(edge.to - edge.from) / 8) + 1;
            for (int i = 0; i <= points; ++i)
                placer.addLinePoint(edge.at(static_cast<double>(i) / points), static_cast<int>(e));
        }
    }
    std::vector<int> order(graph.nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    const auto rank = [&](int node) {
        const auto i = static_cast<std::size_t>(node);
        const bool isWanted = !input.wanted.empty() && input.wanted[i] != 0;
        const double priority = input.priority.empty() ? input.radii[i] : input.priority[i];
        return std::make_pair(isWanted ? 0 : 1, -priority);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
    for (std::size_t i = 0; i < std::min(order.size(), isBusy ? busyNames : mostNames); ++i) {
        const int node = order[i];
        GraphNodeShape &shape = scene.nodes[static_cast<std::size_t>(node)];
        const QSizeF size = input.nodeLabel(node);
        const bool isMain = i < mainNodes || rank(node).first == 0;
        const auto label = isMain ? placer.placeOver(shape.centre, shape.radius, size)
                                  : placer.placeAround(shape.centre, shape.radius, size);
        shape.hasLabel = label.has_value();
        shape.label = label.value_or(QRectF());
    }
    if (isBusy)
        return;
    std::vector<std::size_t> edges(graph.edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i)
        edges[i] = i;
    std::stable_sort(edges.begin(), edges.end(), [&](std::size_t a, std::size_t b) {
        return std::make_pair(!graph.edges[a].isNew, -graph.edges[a].reports) <
               std::make_pair(!graph.edges[b].isNew, -graph.edges[b].reports);
    });
    for (const std::size_t i : edges) {
        GraphEdgeShape &shape = scene.edges[i];
        const QSizeF size = input.edgeLabel ? input.edgeLabel(static_cast<int>(i)) : QSizeF();
        if (!shape.isVisible || size.isEmpty())
            continue;
        placer.placeAlong(static_cast<int>(i), shape, size, input.symbol);
    }
}

} // namespace

QPointF GraphEdgeShape::at(double t) const { return onCurve(from, control, to, t); }

QRectF GraphEdgeShape::bounds() const
{
    const QPointF top(std::min({from.x(), control.x(), to.x()}), std::min({from.y(), control.y(), to.y()}));
    const QPointF bottom(std::max({from.x(), control.x(), to.x()}),
                         std::max({from.y(), control.y(), to.y()}));
    return {top, bottom};
}

double GraphEdgeShape::distanceTo(QPointF point) const
{
    constexpr int pieces = 16;
    double least = length(point - from);
    QPointF last = from;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = at(static_cast<double>(i) / pieces);
        const QPointF along = next - last;
        const double square = QPointF::dotProduct(along, along);
        const double t =
            square > 0 ? std::clamp(QPointF::dotProduct(point - last, along) / square, 0.0, 1.0) : 0;
        least = std::min(least, length(point - last - t * along));
        last = next;
    }
    return least;
}

std::optional<int> GraphScene::badgeAt(QPointF point) const
{
    for (std::size_t i = nodes.size(); i-- > 0;) {
        if (nodes[i].badge.contains(point))
            return static_cast<int>(i);
    }
    return {};
}

std::optional<int> GraphScene::nodeAt(QPointF point) const
{
    constexpr double slack = 3;
    for (std::size_t i = nodes.size(); i-- > 0;) {
        if (length(point - nodes[i].centre) <= nodes[i].radius + slack)
            return static_cast<int>(i);
    }
    for (std::size_t i = nodes.size(); i-- > 0;) {
        if (nodes[i].hasLabel && nodes[i].label.contains(point))
            return static_cast<int>(i);
    }
    return {};
}

std::optional<int> GraphScene::edgeAt(QPointF point, double tolerance) const
{
    std::optional<int> best;
    double least = tolerance;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const GraphEdgeShape &edge = edges[i];
        if (!edge.isVisible)
            continue;
        if (edge.hasSymbol && edge.label.contains(point))
            return static_cast<int>(i);
        if (!edge.bounds().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
            continue;
        const double distance = edge.distanceTo(point);
        if (distance <= least) {
            least = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

GraphScene arrangeGraph(const Graph &graph, const std::vector<QPointF> &positions,
                        const GraphSceneInput &input)
{
    GraphScene scene;
    scene.nodes.resize(graph.nodes.size());
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        GraphNodeShape &node = scene.nodes[i];
        node.centre = inScene(positions[i], input.scale, input.stretch);
        node.radius = input.radii[i];
        if (graph.nodes[i].hidden > 0 && graph.nodes.size() <= badgedNodes)
            node.badge = {node.centre.x() + 0.7 * node.radius,
                          node.centre.y() - 0.7 * node.radius - badgeHeight,
                          graph.nodes[i].hidden > 9 ? 24.0 : 18.0, badgeHeight};
    }
    scene.edges.reserve(graph.edges.size());
    const bool isBusy = graph.edges.size() > busyGraph;
    for (const GraphEdge &edge : graph.edges)
        scene.edges.push_back(isBusy ? straight(edge, scene.nodes) : shapeOf(graph, edge, scene.nodes));
    placeLabels(graph, input, scene);
    for (const GraphNodeShape &node : scene.nodes) {
        scene.bounds = scene.bounds.united(node.box());
        if (node.hasLabel)
            scene.bounds = scene.bounds.united(node.label);
    }
    for (const GraphEdgeShape &edge : scene.edges) {
        if (edge.isVisible)
            scene.bounds = scene.bounds.united(QRectF(edge.at(0.5), QSizeF(1, 1)));
        if (edge.hasLabel)
            scene.bounds = scene.bounds.united(edge.label);
    }
    return scene;
}

bool isInsideMark(EntityKind kind, QPointF offset, double radius)
{
    const double x = std::abs(offset.x());
    const double y = std::abs(offset.y());
    switch (kind) {
    case EntityKind::Organization:
        return std::max(x, y) <= 0.9 * radius;
    case EntityKind::Place:
        return x + y <= 1.2 * radius;
    case EntityKind::Person:
    case EntityKind::Product:
        break;
    }
    return std::hypot(x, y) <= radius;
}

std::vector<QPointF> markCorners(EntityKind kind, double radius)
{
    switch (kind) {
    case EntityKind::Organization:
        return polygon(4, 0.9 * radius * std::sqrt(2), 0.785398163397448);
    case EntityKind::Place:
        return polygon(4, 1.2 * radius, 0);
    case EntityKind::Product:
        return polygon(6, 1.05 * radius, 0);
    case EntityKind::Person:
        break;
    }
    return {};
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"

#include <QRectF>

#include <functional>

/// The geometry of a graph at one scale: what is painted, and what lies under the mouse. Pixels, independent
/// of panning: the origin of the scene is that of the layout.
namespace Haengbo {

struct GraphNodeShape
{
    QPointF centre;
    double radius = 0;
    QRectF label; ///< of its name; only when hasLabel
    QRectF badge; ///< that tells of hidden neighbours; null when there are none
    bool hasLabel = false;

    /// Around the mark alone.
    QRectF box() const { return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}; }
};

/// A quadratic curve from the outline of one node to that of the other.
struct GraphEdgeShape
{
    QPointF from;
    QPointF control;
    QPointF to;
    bool isVisible = true; ///< false where its nodes lie over one another
    QRectF label;          ///< of symbol and words, or of the symbol alone; only when hasSymbol
    QPointF symbol;        ///< the middle of the symbol; only when hasSymbol
    bool hasLabel = false;
    bool hasSymbol = false;

    QPointF at(double t) const;
    QRectF bounds() const;
    double distanceTo(QPointF point) const;
};

struct GraphSceneInput
{
    double scale = 1;
    double stretch = 1;           ///< wider and as much lower than the layout has it
    std::vector<double> radii;    ///< of nodes, in pixels
    std::vector<double> priority; ///< of nodes: the higher, the sooner it gets its label; may be empty
    std::function<QSizeF(int)> nodeLabel; ///< the size of the label of a node
    std::function<QSizeF(int)> edgeLabel; ///< of symbol and words of an edge; empty for none
    double symbol = 18;                   ///< the side of the symbol of an edge
    std::vector<char> wanted;             ///< nodes whose labels stand first and always; may be empty
};

struct GraphScene
{
    std::vector<GraphNodeShape> nodes;
    std::vector<GraphEdgeShape> edges;
    QRectF bounds; ///< of everything

    /// The node whose badge of hidden neighbours is at \a point.
    std::optional<int> badgeAt(QPointF point) const;
    /// The topmost node whose mark or name is at \a point.
    std::optional<int> nodeAt(QPointF point) const;
    /// The nearest edge within \a tolerance of \a point, or whose label is there.
    std::optional<int> edgeAt(QPointF point, double tolerance) const;
};

/// The shapes of \a graph laid out at \a positions (one a node, at scale 1). Parallel edges bend apart. No
/// label lies on another label or on a node; those without room are left out, the least important first.
GraphScene arrangeGraph(const Graph &graph, const std::vector<QPointF> &positions,
                        const GraphSceneInput &input);

/// Where \a position of a layout stands in a scene of this \a scale and \a stretch.
inline QPointF inScene(QPointF position, double scale, double stretch)
{
    return {position.x() * scale * stretch, position.y() * scale / stretch};
}

/// Beyond so many edges a scene is too busy for words and arrows.
constexpr std::size_t busyGraph = 1500;

/// True where \a offset from the centre of a node of this kind lies inside its mark: squares for
/// organizations, circles for people, diamonds for places, hexagons for the rest; all about as large to the
/// eye.
bool isInsideMark(EntityKind kind, QPointF offset, double radius);

/// The corners of the mark around the origin; empty for circles.
std::vector<QPointF> markCorners(EntityKind kind, double radius);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphscene.h"
#include "ui/style/theme.h"

#include <QFont>

class QPainter;

namespace Haengbo {

/// What stands out in the picture. Empty lists light everything.
struct GraphLight
{
    std::vector<char> nodes; ///< true at full strength, false faded to 35 %
    std::vector<char> edges;
    int selectedNode = -1;
    int selectedEdge = -1;
    int currentNode = -1; ///< the one the keyboard stands on
    int currentEdge = -1;
    int hoveredNode = -1;
    int hoveredEdge = -1;
    std::vector<char> pinned;

    bool litNode(int node) const { return nodes.empty() || nodes[static_cast<std::size_t>(node)] != 0; }
    bool litEdge(int edge) const { return edges.empty() || edges[static_cast<std::size_t>(edge)] != 0; }
};

/// Paints a finished scene, and says how large its labels are.
class GraphPainter
{
public:
    GraphPainter(const Graph &graph, const Theme &theme, const QFont &font);

    QSizeF nodeLabelSize(int node) const;
    QSizeF edgeLabelSize(int edge) const;
    /// Colours of the nodes where they do not follow the kind; empty for the kinds.
    void setColors(std::vector<QColor> colors) { m_colors = std::move(colors); }

    /// Lines and arrows grow thinner below scale 1, down to a limit.
    void setScale(double scale);

    /// Paints \a scene, of which only \a visible (in its own coordinates) need be drawn.
    void paint(QPainter &painter, const GraphScene &scene, const GraphLight &light,
               const QRectF &visible) const;
    /// Paints what the mouse is over, and its neighbours, stronger: over a painted scene.
    void paintHover(QPainter &painter, const GraphScene &scene, const GraphLight &light) const;
    /// The tip-like label of an edge that had no room, at \a at.
    void paintEdgeLabel(QPainter &painter, int edge, const QRectF &box, bool withFrame) const;

    QFont nodeFont(int node) const;
    QFont edgeFont() const;

private:
    void paintBusyEdges(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                        const QRectF &visible) const;
    void paintBusyNode(QPainter &painter, const GraphNodeShape &shape, int node) const;
    void paintMarks(QPainter &painter, const GraphScene &scene, const GraphLight &light, const QRectF &near,
                    bool lit) const;
    void paintEdges(QPainter &painter, const GraphScene &scene, const GraphLight &light, const QRectF &near,
                    bool lit) const;
    QColor colorOf(int node) const;
    void paintEdge(QPainter &painter, const GraphScene &scene, const GraphLight &light, int edge) const;
    void paintNode(QPainter &painter, const GraphScene &scene, const GraphLight &light, int node) const;
    void paintName(QPainter &painter, const GraphScene &scene, const GraphLight &light, int node) const;
    void paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                   const QColor &color) const;
    void paintBadge(QPainter &painter, const QRectF &box, int hidden) const;
    QString nameOf(int node) const;
    const GraphNode &node(int index) const { return m_graph.nodes[static_cast<std::size_t>(index)]; }
    const GraphEdge &edge(int index) const { return m_graph.edges[static_cast<std::size_t>(index)]; }

    const Graph &m_graph;
    const Theme &m_theme;
    QFont m_font;
    std::vector<QColor> m_colors;
    double m_lineScale = 1;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpainter.h"

#include "ui/graph/graphlines.h"
#include "ui/graph/graphsymbols.h"
#include "ui/graph/graphwording.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

constexpr double fadedOpacity = 0.35;
constexpr double haloWidth = 4;
constexpr double symbolSide = 14;
/// Names longer than this are cut in the picture; the tip has them whole.
constexpr double longestName = 170;

} // namespace

GraphPainter::GraphPainter(const Graph &graph, const Theme &theme, const QFont &font)
    : m_graph(graph)
    , m_theme(theme)
    , m_font(font)
{
}

void GraphPainter::setScale(double scale) { m_lineScale = std::clamp(std::sqrt(scale), 0.65, 1.0); }

QFont GraphPainter::nodeFont(int index) const
{
    QFont font = m_font;
    if (node(index).kind == EntityKind::Organization)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont GraphPainter::edgeFont() const
{
    QFont font = m_font;
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() - 1);
    else
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString GraphPainter::nameOf(int index) const
{
    const GraphNode &shown = node(index);
    const QString name = QFontMetricsF(nodeFont(index)).elidedText(shown.name, Qt::ElideMiddle, longestName);
    return shown.folded.empty() ? name : QStringLiteral("%1 +%2").arg(name).arg(shown.folded.size());
}

QSizeF GraphPainter::nodeLabelSize(int index) const
{
    const QFontMetricsF metrics(nodeFont(index));
    return {metrics.horizontalAdvance(nameOf(index)) + 4, metrics.ascent() + metrics.descent()};
}

QSizeF GraphPainter::edgeLabelSize(int index) const
{
    const QString words = GraphWording::onEdge(edge(index));
    if (words.isEmpty())
        return {};
    const QFontMetricsF metrics(edgeFont());
    const double height = metrics.ascent() + metrics.descent();
    return {height + metrics.horizontalAdvance(words) + 6, height};
}

void GraphPainter::paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                             const QColor &color) const
{
    const QFontMetricsF metrics(font);
    const QPointF origin(box.left(), box.top() + metrics.ascent());
    QPainterPath outline;
    outline.addText(origin, font, text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.background, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(origin, text);
}

void GraphPainter::paintEdgeLabel(QPainter &painter, int index, const QRectF &box, bool withFrame) const
{
    const GraphEdge &shown = edge(index);
    const QColor color = GraphSymbols::lookOf(shown, m_theme).color;
    const QRectF plate = box.adjusted(-2, 0, 2, 0);
    painter.setPen(withFrame ? QPen(m_theme.hairline) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(plate, 4, 4);
    const double height = box.height();
    GraphSymbols::paintTie(painter, shown.tie, shown.type, box.topLeft() + QPointF(height, height) / 2,
                           symbolSide - 1, color);
    QFont font = edgeFont();
    font.setStrikeOut(shown.status == Status::Negated);
    painter.setFont(font);
    painter.setPen(shown.status == Status::Negated ? m_theme.mutedText : m_theme.text);
    painter.drawText(QPointF(box.left() + height + 2, box.top() + QFontMetricsF(font).ascent()),
                     GraphWording::onEdge(shown));
}

void GraphPainter::paintEdge(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                             int index) const
{
    const GraphEdgeShape &shape = scene.edges[static_cast<std::size_t>(index)];
    const GraphEdge &shown = edge(index);
    GraphSymbols::LineLook look = GraphSymbols::lookOf(shown, m_theme);
    look.width *= m_lineScale;
    QPainterPath path(shape.from);
    path.quadTo(shape.control, shape.to);
    painter.setBrush(Qt::NoBrush);
    if (index == light.selectedEdge || index == light.currentEdge || shown.isNew) {
        QColor glow = m_theme.accent;
        glow.setAlphaF(0.4F);
        if (shown.isNew && index != light.selectedEdge)
            glow = GraphSymbols::glowOf(m_theme);
        painter.setPen(QPen(glow, look.width + (shown.isNew && index != light.selectedEdge ? 6 : 9),
                            index == light.currentEdge ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
    }
    if (index == light.hoveredEdge)
        look.width += 1;
    GraphSymbols::paintLine(painter, shape.from, shape.control, shape.to, look, shown.isDirected,
                            m_theme.background);
}

QColor GraphPainter::colorOf(int index) const
{
    return m_colors.empty() ? m_theme.colorOf(node(index).kind) : m_colors[static_cast<std::size_t>(index)];
}

void GraphPainter::paintNode(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                             int index) const
{
    const GraphNodeShape &shape = scene.nodes[static_cast<std::size_t>(index)];
    const GraphNode &shown = node(index);
    const QColor color = colorOf(index);
    if (index == light.selectedNode || index == light.currentNode) {
        const Qt::PenStyle style = index == light.selectedNode ? Qt::SolidLine : Qt::DotLine;
        painter.setPen(QPen(m_theme.accent, 2.5, style));
        painter.setBrush(m_theme.background);
        painter.drawEllipse(shape.centre, shape.radius + 6, shape.radius + 6);
    }
    if (!shown.folded.empty())
        GraphSymbols::paintMark(painter, shown.kind, shape.centre + QPointF(4, -4), shape.radius,
                                m_theme.background, color);
    GraphSymbols::paintMark(painter, shown.kind, shape.centre, shape.radius, color, m_theme.background);
    if (!shape.badge.isNull())
        paintBadge(painter, shape.badge, shown.hidden);
    if (!light.pinned.empty() && light.pinned[static_cast<std::size_t>(index)]) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.background);
        painter.drawEllipse(shape.centre, 2.4, 2.4);
    }
}

/// How many neighbours are not shown.
void GraphPainter::paintBadge(QPainter &painter, const QRectF &box, int hidden) const
{
    QFont small = m_font;
    if (small.pixelSize() > 0)
        small.setPixelSize(std::max(8, small.pixelSize() - 3));
    else
        small.setPointSizeF(small.pointSizeF() * 0.75);
    painter.setPen(QPen(m_theme.mutedText, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(small);
    painter.setPen(m_theme.text);
    painter.drawText(box, Qt::AlignCenter,
                     hidden > 99 ? QStringLiteral("+99") : QStringLiteral("+%1").arg(hidden));
}

void GraphPainter::paintName(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                             int index) const
{
    const GraphNodeShape &shape = scene.nodes[static_cast<std::size_t>(index)];
    if (!shape.hasLabel)
        return;
    QFont font = nodeFont(index);
    font.setUnderline(index == light.hoveredNode);
    paintText(painter, shape.label.adjusted(2, 0, -2, 0), nameOf(index), font, m_theme.text);
}

void GraphPainter::paintEdges(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                              const QRectF &near, bool lit) const
{
    for (std::size_t i = 0; i < scene.edges.size(); ++i) {
        const int index = static_cast<int>(i);
        const GraphEdgeShape &shape = scene.edges[i];
        if (light.litEdge(index) == lit && shape.isVisible &&
            shape.bounds().adjusted(-1, -1, 1, 1).intersects(near))
            paintEdge(painter, scene, light, index);
    }
    for (std::size_t i = 0; i < scene.edges.size(); ++i) {
        const int index = static_cast<int>(i);
        const GraphEdgeShape &shape = scene.edges[i];
        if (light.litEdge(index) != lit || !shape.hasSymbol || !shape.label.intersects(near))
            continue;
        if (shape.hasLabel) {
            paintEdgeLabel(painter, index, shape.label, false);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.background);
        painter.drawEllipse(shape.label);
        GraphSymbols::paintTie(painter, edge(index).tie, edge(index).type, shape.symbol, symbolSide - 1,
                               GraphSymbols::lookOf(edge(index), m_theme).color);
    }
}

void GraphPainter::paintMarks(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                              const QRectF &near, bool lit) const
{
    const bool isBusy = scene.edges.size() > busyGraph;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        const int index = static_cast<int>(i);
        if (light.litNode(index) != lit || !scene.nodes[i].box().adjusted(-8, -8, 8, 8).intersects(near))
            continue;
        if (!lit && !isBusy) {
            // Lines do not show through what is faded.
            painter.setOpacity(1);
            GraphSymbols::paintMark(painter, node(index).kind, scene.nodes[i].centre, scene.nodes[i].radius,
                                    m_theme.background, m_theme.background);
            painter.setOpacity(fadedOpacity);
        }
        if (isBusy && index != light.selectedNode && index != light.currentNode)
            paintBusyNode(painter, scene.nodes[i], index);
        else
            paintNode(painter, scene, light, index);
    }
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        if (light.litNode(static_cast<int>(i)) == lit && scene.nodes[i].hasLabel &&
            scene.nodes[i].label.adjusted(-2, -2, 2, 2).intersects(near))
            paintName(painter, scene, light, static_cast<int>(i));
    }
}

/// Small marks without outline: at some thousand of them a rounded shape costs more than it tells.
void GraphPainter::paintBusyNode(QPainter &painter, const GraphNodeShape &shape, int index) const
{
    if (shape.radius > 6)
        GraphSymbols::paintMark(painter, node(index).kind, shape.centre, shape.radius, colorOf(index),
                                m_theme.background);
    else
        painter.fillRect(shape.box().adjusted(0.5, 0.5, -0.5, -0.5), colorOf(index));
}

void GraphPainter::paintBusyEdges(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                                  const QRectF &visible) const
{
    constexpr double opacity = 0.5;
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF area = visible.toAlignedRect();
    QImage image((area.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme.background);
    std::vector<ThinLine> lines;
    const QPointF corner = area.topLeft();
    for (const bool lit : {false, true}) {
        if (!lit && light.edges.empty())
            continue;
        for (std::size_t i = 0; i < scene.edges.size(); ++i) {
            const GraphEdgeShape &shape = scene.edges[i];
            const bool isOutside = std::max(shape.from.x(), shape.to.x()) < area.left() ||
                                   std::min(shape.from.x(), shape.to.x()) > area.right() ||
                                   std::max(shape.from.y(), shape.to.y()) < area.top() ||
                                   std::min(shape.from.y(), shape.to.y()) > area.bottom();
            if (isOutside || light.litEdge(static_cast<int>(i)) != lit)
                continue;
            lines.push_back({{(shape.from - corner) * ratio, (shape.to - corner) * ratio},
                             GraphSymbols::lookOf(m_graph.edges[i], m_theme).color.rgb(),
                             lit ? opacity : opacity * fadedOpacity});
        }
    }
    drawThinLines(image, lines);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(area.topLeft(), image);
}

void GraphPainter::paint(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                         const QRectF &visible) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF near = visible.adjusted(-12, -12, 12, 12);
    const bool isBusy = scene.edges.size() > busyGraph;
    if (isBusy)
        paintBusyEdges(painter, scene, light, visible);
    for (const bool lit : {false, true}) {
        painter.setOpacity(lit ? 1 : fadedOpacity);
        if (!isBusy)
            paintEdges(painter, scene, light, near, lit);
        paintMarks(painter, scene, light, near, lit);
    }
    painter.setOpacity(1);
    if (isBusy && light.selectedEdge >= 0)
        paintEdge(painter, scene, light, light.selectedEdge);
    if (isBusy && light.currentEdge >= 0)
        paintEdge(painter, scene, light, light.currentEdge);
}

void GraphPainter::paintHover(QPainter &painter, const GraphScene &scene, const GraphLight &light) const
{
    constexpr std::size_t mostEdges = 400;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paintEnds = [&](int index) {
        for (const int end : {edge(index).source, edge(index).target}) {
            const GraphNodeShape &shape = scene.nodes[static_cast<std::size_t>(end)];
            GraphSymbols::paintMark(painter, node(end).kind, shape.centre, shape.radius, colorOf(end),
                                    m_theme.text);
        }
    };
    const auto paintOne = [&](int index) {
        GraphLight one = light;
        one.hoveredEdge = index;
        paintEdge(painter, scene, one, index);
    };
    const auto paintLabel = [&](int index) {
        const GraphEdgeShape &shape = scene.edges[static_cast<std::size_t>(index)];
        if (shape.hasLabel)
            paintEdgeLabel(painter, index, shape.label, false);
    };
    if (light.hoveredEdge >= 0) {
        paintOne(light.hoveredEdge);
        paintLabel(light.hoveredEdge);
        paintEnds(light.hoveredEdge);
        return;
    }
    if (light.hoveredNode < 0)
        return;
    const std::vector<int> &edges = m_graph.edgesOf[static_cast<std::size_t>(light.hoveredNode)];
    const std::size_t count = std::min(edges.size(), mostEdges);
    std::for_each_n(edges.begin(), count, paintOne);
    std::for_each_n(edges.begin(), count, paintLabel);
    std::for_each_n(edges.begin(), count, paintEnds);
    paintName(painter, scene, light, light.hoveredNode);
}

} // namespace Haengbo

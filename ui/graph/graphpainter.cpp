// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpainter.h"

#include "ui/graph/graphsymbols.h"
#include "ui/graph/graphwording.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

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
    QPainterPath path(shape.from);
    path.quadTo(shape.control, shape.to);
    painter.setBrush(Qt::NoBrush);
    if (index == light.selectedEdge || index == light.currentEdge || shown.isNew) {
        QColor glow = shown.isNew && index != light.selectedEdge ? m_theme.money : m_theme.accent;
        glow.setAlphaF(0.4F);
        painter.setPen(QPen(glow, look.width + 9, index == light.currentEdge ? Qt::DotLine : Qt::SolidLine,
                            Qt::RoundCap));
        painter.drawPath(path);
    }
    if (index == light.hoveredEdge)
        look.width += 1;
    GraphSymbols::paintLine(painter, shape.from, shape.control, shape.to, look, shown.isDirected,
                            m_theme.background);
}

void GraphPainter::paintNode(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                             int index) const
{
    const GraphNodeShape &shape = scene.nodes[static_cast<std::size_t>(index)];
    const GraphNode &shown = node(index);
    const QColor color =
        m_colors.empty() ? m_theme.colorOf(shown.kind) : m_colors[static_cast<std::size_t>(index)];
    if (index == light.selectedNode || index == light.currentNode) {
        const Qt::PenStyle style = index == light.selectedNode ? Qt::SolidLine : Qt::DotLine;
        painter.setPen(QPen(m_theme.accent, 2.5, style));
        painter.setBrush(m_theme.background);
        painter.drawEllipse(shape.centre, shape.radius + 6, shape.radius + 6);
    }
    if (!shown.folded.empty())
        GraphSymbols::paintMark(painter, shown.kind, shape.centre + QPointF(4, -4), shape.radius,
                                m_theme.background, color);
    const QColor outline = index == light.hoveredNode ? m_theme.text : m_theme.background;
    GraphSymbols::paintMark(painter, shown.kind, shape.centre, shape.radius, color, outline);
    if (!light.pinned.empty() && light.pinned[static_cast<std::size_t>(index)]) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.background);
        painter.drawEllipse(shape.centre, 2.4, 2.4);
    }
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

void GraphPainter::paint(QPainter &painter, const GraphScene &scene, const GraphLight &light,
                         const QRectF &visible) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF near = visible.adjusted(-12, -12, 12, 12);
    for (const bool lit : {false, true}) {
        painter.setOpacity(lit ? 1 : fadedOpacity);
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
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            if (light.litNode(static_cast<int>(i)) == lit &&
                scene.nodes[i].box().adjusted(-8, -8, 8, 8).intersects(near))
                paintNode(painter, scene, light, static_cast<int>(i));
        }
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            if (light.litNode(static_cast<int>(i)) == lit && scene.nodes[i].label.intersects(near))
                paintName(painter, scene, light, static_cast<int>(i));
        }
    }
    painter.setOpacity(1);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcanvas.h"

#include "ui/graph/graphaccess.h"
#include "ui/graph/graphfit.h"

#include <QPainter>
#include <QResizeEvent>

#include <cmath>
#include <map>

namespace Haengbo {

namespace {

constexpr double leastScale = 0.05;
constexpr double greatestScale = 6;

} // namespace

QString GraphPicture::tipOf(int node, int edge) const
{
    if (node >= 0)
        return nodeTip ? nodeTip(graph, node) : graph.nodes[static_cast<std::size_t>(node)].name;
    return edge >= 0 && edgeTip ? edgeTip(graph, edge) : QString();
}

GraphCanvas::GraphCanvas(QWidget *parent)
    : QWidget(parent)
    , m_picture(std::make_shared<const GraphPicture>())
    , m_theme(Theme::of(palette()))
{
    GraphAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 90);
}

void GraphCanvas::setPicture(std::shared_ptr<const GraphPicture> picture, Frame frame)
{
    const auto keyOf = [this](int node) {
        return node >= 0 ? m_picture->graph.nodes[static_cast<std::size_t>(node)].key : QString();
    };
    const QString current = keyOf(m_currentNode);
    std::map<QString, QPointF> nudges;
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        nudges[m_picture->graph.nodes[i].key] = m_shown[i] - m_positions[i];
    m_picture = std::move(picture);
    m_positions = m_picture->positions;
    m_shown = m_positions;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto nudge = nudges.find(m_picture->graph.nodes[i].key);
        m_shown[i] += nudge == nudges.end() ? QPointF() : nudge->second;
    }
    measureLabels();
    m_light = {};
    m_light.pinned = m_picture->pinned;
    m_currentNode = -1;
    m_currentEdge = -1;
    m_drag = Drag::None;
    for (std::size_t i = 0; i < m_picture->graph.nodes.size(); ++i) {
        if (!current.isEmpty() && m_picture->graph.nodes[i].key == current)
            m_currentNode = static_cast<int>(i);
    }
    m_isKept = frame == Frame::Keep;
    if (m_isFitted && !m_isKept) {
        fitAll();
        return;
    }
    arrange();
    // What was never shown before may have found its place outside the view.
    if (m_isFitted && !rect().contains(m_scene.bounds.translated(m_origin).toRect()))
        fitAll();
}

void GraphCanvas::setLight(const GraphLight &light)
{
    const std::vector<char> pinned = m_light.pinned;
    const int hoveredNode = m_light.hoveredNode;
    const int hoveredEdge = m_light.hoveredEdge;
    m_light = light;
    m_light.pinned = pinned;
    m_light.hoveredNode = hoveredNode;
    m_light.hoveredEdge = hoveredEdge;
    m_light.currentNode = hasFocus() ? m_currentNode : -1;
    m_light.currentEdge = hasFocus() ? m_currentEdge : -1;
    redraw();
}

void GraphCanvas::setPinned(const std::vector<char> &pinned)
{
    m_light.pinned = pinned;
    redraw();
}

void GraphCanvas::setEmptyText(const QString &title, const QString &text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    update();
}

void GraphCanvas::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    update();
}

QPointF GraphCanvas::nodePoint(int node) const
{
    return m_scene.nodes[static_cast<std::size_t>(node)].centre + m_origin;
}

QPointF GraphCanvas::edgePoint(int edge) const
{
    const GraphEdgeShape &shape = m_scene.edges[static_cast<std::size_t>(edge)];
    if (shape.hasSymbol)
        return shape.symbol + m_origin;
    for (const double t : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.1, 0.9}) {
        const QPointF point = shape.at(t);
        if (elementAt(point + m_origin) == std::pair(-1, edge))
            return point + m_origin;
    }
    return shape.at(0.5) + m_origin;
}

QRectF GraphCanvas::nodeBox(int node) const
{
    const GraphNodeShape &shape = m_scene.nodes[static_cast<std::size_t>(node)];
    return (shape.hasLabel ? shape.box().united(shape.label) : shape.box()).translated(m_origin);
}

QRectF GraphCanvas::edgeBox(int edge) const
{
    return m_scene.edges[static_cast<std::size_t>(edge)].bounds().adjusted(-4, -4, 4, 4).translated(m_origin);
}

double GraphCanvas::radiusAt(std::size_t node, double scale) const
{
    return markRadius(m_picture->sizes[node], scale, m_positions.size());
}

void GraphCanvas::measureLabels()
{
    const GraphPainter painter(m_picture->graph, m_theme, font());
    m_nodeLabels.assign(m_picture->graph.nodes.size(), QSizeF());
    m_edgeLabels.clear();
    const bool isBusy = m_picture->graph.edges.size() > busyGraph;
    for (std::size_t i = 0; !isBusy && i < m_picture->graph.edges.size(); ++i)
        m_edgeLabels.push_back(painter.edgeLabelSize(static_cast<int>(i)));
}

void GraphCanvas::arrange()
{
    GraphSceneInput input;
    input.scale = m_scale;
    input.stretch = m_stretch;
    for (std::size_t i = 0; i < m_positions.size(); ++i)
        input.radii.push_back(radiusAt(i, m_scale));
    input.priority = m_picture->sizes;
    const GraphPainter painter(m_picture->graph, m_theme, font());
    input.nodeLabel = [&](int node) {
        QSizeF &size = m_nodeLabels[static_cast<std::size_t>(node)];
        if (!size.isValid())
            size = painter.nodeLabelSize(node);
        return size;
    };
    input.edgeLabel = [&](int edge) { return m_edgeLabels[static_cast<std::size_t>(edge)]; };
    m_scene = arrangeGraph(m_picture->graph, m_shown, input);
    redraw();
}

void GraphCanvas::redraw()
{
    m_isCached = false;
    update();
}

void GraphCanvas::fitAll()
{
    const GraphPainter painter(m_picture->graph, m_theme, font());
    GraphFit fit =
        fitGraph(*m_picture, m_positions, m_light.pinned, QRectF(rect()).adjusted(14, 10, -14, -10), painter);
    m_scale = fit.scale;
    m_shown = std::move(fit.shown);
    m_stretch = fit.stretch;
    m_origin = fit.origin;
    m_isFitted = true;
    m_isKept = false;
    arrange();
}

void GraphCanvas::zoomAt(double factor, QPointF point)
{
    const double scale = std::clamp(m_scale * factor, leastScale, greatestScale);
    if (scale == m_scale)
        return;
    m_origin = point - (point - m_origin) * (scale / m_scale);
    m_scale = scale;
    m_isFitted = false;
    arrange();
}

void GraphCanvas::reveal(int node)
{
    const QRectF box = nodeBox(node);
    const QRectF room = QRectF(rect()).adjusted(12, 12, -12, -12);
    QPointF shift;
    if (box.left() < room.left() || box.right() > room.right())
        shift.setX(room.center().x() - box.center().x());
    if (box.top() < room.top() || box.bottom() > room.bottom())
        shift.setY(room.center().y() - box.center().y());
    if (shift.isNull())
        return;
    m_origin += shift;
    m_isFitted = false;
    update();
}

void GraphCanvas::paintScene(QPainter &painter, const QRectF &part) const
{
    painter.setClipRect(part);
    painter.fillRect(part, m_theme.background);
    painter.translate(QPointF(m_cachedAt) / devicePixelRatioF());
    GraphPainter graphPainter(m_picture->graph, m_theme, font());
    graphPainter.setColors(m_picture->colors);
    graphPainter.setScale(m_scale);
    graphPainter.paint(painter, m_scene, m_light,
                       part.translated(-QPointF(m_cachedAt) / devicePixelRatioF()));
}

void GraphCanvas::refreshCache()
{
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(this->size()) * ratio).toSize();
    const QPoint at = (m_origin * ratio).toPoint();
    if (!m_isCached || m_cache.size() != size) {
        m_cache = QPixmap(size);
        m_cache.setDevicePixelRatio(ratio);
        m_cachedAt = at;
        m_isCached = true;
        QPainter painter(&m_cache);
        paintScene(painter, QRectF(rect()));
        return;
    }
    const QPoint shift = at - m_cachedAt;
    if (shift.isNull())
        return;
    m_cachedAt = at;
    QRegion exposed;
    m_cache.setDevicePixelRatio(1);
    m_cache.scroll(shift.x(), shift.y(), m_cache.rect(), &exposed);
    m_cache.setDevicePixelRatio(ratio);
    for (const QRect &part : exposed) {
        QPainter painter(&m_cache);
        paintScene(painter, QRectF(QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio));
    }
}

void GraphCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_picture->graph.isEmpty()) {
        painter.fillRect(event->rect(), m_theme.background);
        paintEmpty(painter);
        return;
    }
    refreshCache();
    painter.drawPixmap(0, 0, m_cache);
    painter.translate(QPointF(m_cachedAt) / devicePixelRatioF());
    paintHover(painter);
    painter.resetTransform();
    if (m_isWorking) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(rect().adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::AlignRight, tr("Arranging …"));
    }
}

void GraphCanvas::paintHover(QPainter &painter) const
{
    GraphPainter graphPainter(m_picture->graph, m_theme, font());
    graphPainter.setColors(m_picture->colors);
    graphPainter.setScale(m_scale);
    graphPainter.paintHover(painter, m_scene, m_light);
    const auto showLabel = [&](int edge) {
        if (edge < 0)
            return;
        const GraphEdgeShape &shape = m_scene.edges[static_cast<std::size_t>(edge)];
        const QSizeF size = graphPainter.edgeLabelSize(edge);
        if (shape.hasLabel || size.isEmpty())
            return;
        const QPointF middle = shape.hasSymbol ? shape.symbol : shape.at(0.5);
        graphPainter.paintEdgeLabel(painter, edge,
                                    QRectF(middle - QPointF(size.width(), size.height()) / 2, size), true);
    };
    showLabel(m_light.selectedEdge);
    if (m_light.currentEdge != m_light.selectedEdge)
        showLabel(m_light.currentEdge);
    if (m_light.hoveredEdge != m_light.selectedEdge && m_light.hoveredEdge != m_light.currentEdge)
        showLabel(m_light.hoveredEdge);
}

void GraphCanvas::paintEmpty(QPainter &painter) const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    title.setPointSizeF(title.pointSizeF() * 1.25);
    const double width = std::min(440.0, this->width() - 48.0);
    const QRectF room((this->width() - width) / 2, 24, width, height() - 48);
    const QString &text = m_isWorking ? tr("Arranging …") : m_emptyText;
    painter.setFont(font());
    const QRectF words = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.setPen(m_theme.mutedText);
    painter.drawText(words.translated(0, 14), Qt::AlignHCenter | Qt::TextWordWrap, text);
    painter.setFont(title);
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(room.left(), words.top() - 26, room.width(), 28), Qt::AlignHCenter, m_emptyTitle);
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    // Words that come and go beside the picture do not move what was to stay.
    constexpr int noticeable = 80;
    const QSize by = event->size() - event->oldSize();
    const bool isLittle = std::max(std::abs(by.width()), std::abs(by.height())) < noticeable;
    const bool wasShown = event->oldSize().isValid();
    if (m_isFitted && m_isKept && isLittle)
        redraw();
    else if (m_isFitted)
        fitAll();
    else if (wasShown)
        m_origin += QPointF(by.width(), by.height()) / 2;
    emit resized();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_theme = Theme::of(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        measureLabels();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the mouse and the keyboard do to the graph.
#include "ui/graph/graphcanvas.h"
#include "ui/graph/graphfit.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace Haengbo {

namespace {

constexpr double edgeTolerance = 6;
constexpr double keyStep = 1.25;

} // namespace

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_last = event->position();
    m_drag = Drag::Pressed;
    m_dragNode = m_scene.nodeAt(toScene(event->position())).value_or(-1);
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_drag == Drag::None) {
        hover(point);
        return;
    }
    if (m_drag == Drag::Pressed &&
        (point - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_dragNode >= 0 ? Drag::Node : Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        QToolTip::hideText();
    }
    if (m_drag == Drag::Pan) {
        m_origin += point - m_last;
        m_isFitted = false;
        update();
    } else if (m_drag == Drag::Node) {
        m_isFitted = false;
        const auto dragged = static_cast<std::size_t>(m_dragNode);
        m_shown[dragged] += inScene(point - m_last, 1 / m_scale, 1 / m_stretch);
        m_positions[dragged] = m_shown[dragged];
        arrange();
    }
    m_last = point;
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Pan || drag == Drag::Node)
        unsetCursor();
    if (drag == Drag::Node)
        emit nodeDragged(m_dragNode, m_positions[static_cast<std::size_t>(m_dragNode)]);
    if (drag != Drag::Pressed)
        return;
    const auto [node, edge] = elementAt(event->position());
    if (const auto badge = m_scene.badgeAt(toScene(event->position())))
        emit expandRequested(*badge);
    else if (node >= 0 && (event->modifiers() & Qt::ControlModifier))
        emit wayRequested(node);
    else
        press(node, edge);
}

std::pair<int, int> GraphCanvas::elementAt(QPointF point) const
{
    const int node = m_scene.nodeAt(toScene(point)).value_or(-1);
    return {node, node >= 0 ? -1 : m_scene.edgeAt(toScene(point), edgeTolerance).value_or(-1)};
}

void GraphCanvas::press(int node, int edge)
{
    setCurrent(node, edge);
    if (node >= 0)
        emit nodeClicked(node);
    else if (edge >= 0)
        emit edgeClicked(edge);
    else
        emit backgroundClicked();
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto node = m_scene.nodeAt(toScene(event->position())))
        emit focusRequested(*node, 1);
    else
        fitAll();
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF point = toScene(event->pos());
    const int node = byKey ? m_currentNode : m_scene.nodeAt(point).value_or(-1);
    const int edge = byKey       ? m_currentEdge
                     : node >= 0 ? -1
                                 : m_scene.edgeAt(point, edgeTolerance).value_or(-1);
    const QPoint at = byKey && node >= 0 ? mapToGlobal(nodePoint(node).toPoint()) : event->globalPos();
    emit menuRequested(node, edge, at);
}

void GraphCanvas::hover(QPointF point)
{
    const auto [node, edge] = elementAt(point);
    if (node == m_light.hoveredNode && edge == m_light.hoveredEdge)
        return;
    m_light.hoveredNode = node;
    m_light.hoveredEdge = edge;
    setCursor(node >= 0 || edge >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void GraphCanvas::leaveEvent(QEvent *)
{
    m_light.hoveredNode = -1;
    m_light.hoveredEdge = -1;
    update();
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        zoomAt(std::pow(1.2, steps), event->position());
    event->accept();
}

/// What a key does to the node or edge that the keyboard stands on; false for other keys.
bool GraphCanvas::actOnCurrent(QKeyEvent *event)
{
    const bool isEnter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && m_currentNode >= 0) {
        if (event->modifiers() & Qt::ControlModifier)
            emit focusRequested(m_currentNode, 1);
        else if (event->modifiers() & Qt::ShiftModifier)
            emit wayRequested(m_currentNode);
        else
            emit nodeClicked(m_currentNode);
        return true;
    }
    if (isEnter && m_currentEdge >= 0)
        emit edgeClicked(m_currentEdge);
    if (isEnter)
        return true;
    if (m_currentNode >= 0 && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3)
        emit focusRequested(m_currentNode, event->key() - Qt::Key_0);
    else if (m_currentNode >= 0 && event->key() == Qt::Key_Asterisk)
        emit expandRequested(m_currentNode);
    else
        return false;
    return true;
}

bool GraphCanvas::moveView(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomAt(keyStep, QRectF(rect()).center());
    else if (key == Qt::Key_Minus)
        zoomAt(1 / keyStep, QRectF(rect()).center());
    else if (key == Qt::Key_Home || key == Qt::Key_0)
        fitAll();
    else
        return false;
    return true;
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (actOnCurrent(event) || moveView(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ControlModifier) {
            goRound(event->key() == Qt::Key_Right);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
        goTowards(event->key());
        return;
    case Qt::Key_Slash:
        emit searchRequested();
        return;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        emit backRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool GraphCanvas::focusNextPrevChild(bool next)
{
    const int nodes = static_cast<int>(m_picture->graph.nodes.size());
    const int all = nodes + static_cast<int>(m_picture->graph.edges.size());
    const int now = m_currentNode >= 0 ? m_currentNode : m_currentEdge >= 0 ? nodes + m_currentEdge : -1;
    const int then = next ? now + 1 : now < 0 ? -1 : now - 1;
    if (then < 0 || then >= all) {
        setCurrent(-1, -1);
        return QWidget::focusNextPrevChild(next);
    }
    setCurrent(then < nodes ? then : -1, then < nodes ? -1 : then - nodes);
    return true;
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    m_light.currentNode = -1;
    m_light.currentEdge = -1;
    QWidget::focusOutEvent(event);
    redraw();
}

void GraphCanvas::setCurrent(int node, int edge)
{
    m_currentNode = node;
    m_currentEdge = edge;
    m_light.currentNode = node;
    m_light.currentEdge = edge;
    if (node >= 0)
        reveal(node);
    redraw();
    emit currentChanged();
    const int child = node >= 0 ? node : static_cast<int>(m_picture->graph.nodes.size()) + edge;
    if (QAccessible::isActive() && (node >= 0 || edge >= 0)) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(child);
        QAccessible::updateAccessibility(&focus);
    }
}

void GraphCanvas::goTowards(int key)
{
    if (m_scene.nodes.empty())
        return;
    const int next = nodeTowards(m_scene, m_currentNode, key);
    if (next >= 0)
        setCurrent(next, -1);
}

void GraphCanvas::goRound(bool forward)
{
    const int next = edgeAround(m_picture->graph, m_scene, m_currentNode, m_currentEdge, forward);
    if (next >= 0)
        setCurrent(-1, next);
}

bool GraphCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [node, edge] = elementAt(help->pos());
    const QString tip = m_picture->tipOf(node, edge);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace Haengbo

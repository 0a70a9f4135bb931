// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the timeline by mouse, touch pad and screen.
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

constexpr double wheelStep = 1.25; ///< zoom by one notch of the wheel
constexpr double friction = 0.94;  ///< of the kinetic pan, in 16 milliseconds
constexpr double slowest = 0.02;   ///< pixels a millisecond; below it stands still

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF at = event->position();
    const QPoint delta = event->angleDelta();
    event->accept();
    stopMotion();
    if (frame().heads.contains(at)) {
        m_scrollBar->setValue(m_scrollBar->value() - delta.y() / 2);
    } else if (std::abs(delta.x()) > std::abs(delta.y())) {
        panBy(-delta.x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        panBy(-delta.y());
    } else if (delta.y() != 0) {
        zoomAt(at.x(), std::pow(wheelStep, delta.y() / 120.0), false);
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // ours come after their own delay
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            stopMotion();
            m_drag = Drag::None; // the first finger had begun one
            // One step may be told twice, so what counts is how far the fingers have come since they began.
            const double before = pinch->state() == Qt::GestureStarted ? 1 : m_pinched;
            m_pinched = pinch->totalScaleFactor();
            if (before > 0 && m_pinched > 0)
                zoomAt(mapFromGlobal(pinch->centerPoint().toPoint()).x(), m_pinched / before, false);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        // Touch pads tell of two fingers in their own way.
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            stopMotion();
            zoomAt(native->position().x(), 1 + native->value(), false);
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    stopMotion();
    QToolTip::hideText();
    m_pressed = m_mouse = event->position();
    m_velocity = 0;
    m_moveClock.restart();
    m_drag = Drag::Pressed;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = m_mouse;
    m_mouse = event->position();
    if (m_drag == Drag::None) {
        hover();
        return;
    }
    m_tipTimer.stop();
    if (m_drag == Drag::Pressed && !beginDrag(event->modifiers()))
        return;
    if (m_drag == Drag::RubberBand || m_drag == Drag::Lane) {
        update();
        return;
    }
    const auto milliseconds = static_cast<double>(std::max<qint64>(1, m_moveClock.restart()));
    m_velocity = 0.6 * m_velocity + 0.4 * (before.x() - m_mouse.x()) / milliseconds;
    m_scrollBar->setValue(m_scrollBar->value() + static_cast<int>(before.y() - m_mouse.y()));
    panBy(before.x() - m_mouse.x());
}

void TimelineView::hover()
{
    const auto mark = markUnder(m_mouse);
    const Frame parts = frame();
    const TimelineTray::Chip *chip = tray().chipAt(
        m_mouse - QPointF(parts.heads.width() + Theme::inside, parts.tray.top() + Theme::inside));
    const int hovered = mark ? mark->event : chip ? chip->event.value : -1;
    const int lane = mark ? mark->lane : -1;
    if (hovered != m_emphasis.hovered || lane != m_emphasis.hoveredLane) {
        m_emphasis.hovered = hovered;
        m_emphasis.hoveredLane = lane;
        QToolTip::hideText();
        update();
    }
    m_tipTimer.start();
}

/// Whether the pointer has moved far enough to drag something: a lane by its head, a rubber band with Shift
/// (to zoom) or Ctrl (to filter by its days), or the time.
bool TimelineView::beginDrag(Qt::KeyboardModifiers modifiers)
{
    if ((m_mouse - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return false;
    const Frame parts = frame();
    const bool isInBody = parts.body.contains(m_pressed);
    const TimelineLayout *layout = layoutNow();
    m_bandFilters = modifiers.testFlag(Qt::ControlModifier);
    if (isInBody && (m_bandFilters || modifiers.testFlag(Qt::ShiftModifier))) {
        m_drag = Drag::RubberBand;
    } else if (isInBody || parts.axis.contains(m_pressed)) {
        m_drag = Drag::Panning;
    } else if (layout && parts.heads.contains(m_pressed)) {
        m_drag = Drag::Lane;
        m_draggedLane = layout->laneAt(m_pressed.y() - parts.heads.top() + scroll().y());
    } else {
        return false;
    }
    setCursor(m_drag == Drag::RubberBand ? Qt::CrossCursor : Qt::ClosedHandCursor);
    return true;
}

void TimelineView::finishRubberBand(QPointF at)
{
    const auto [left, right] = std::minmax({m_pressed.x(), at.x()});
    update();
    if (right - left < QApplication::startDragDistance())
        return;
    if (!m_bandFilters) {
        glideTo(minuteAt(left), minuteAt(right));
        return;
    }
    Filter filter = m_filter->filter();
    filter.from = dayOf(static_cast<Minutes>(minuteAt(left)));
    filter.to = dayOf(static_cast<Minutes>(minuteAt(right)));
    m_filter->setFilter(filter);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    unsetCursor();
    if (drag == Drag::Pressed) {
        click(event->position(), event->globalPosition().toPoint());
    } else if (drag == Drag::RubberBand) {
        finishRubberBand(event->position());
    } else if (drag == Drag::Lane) {
        moveLane(m_draggedLane, laneBefore(event->position().y()));
        update();
    } else if (drag == Drag::Panning && m_moveClock.elapsed() < 80 && std::abs(m_velocity) > 0.2 &&
               animates()) {
        m_moveClock.restart();
        m_kinetic.start();
    }
}

/// By the time that has passed, so that a late step is a longer one.
void TimelineView::kineticStep()
{
    const auto milliseconds = static_cast<double>(std::clamp<qint64>(m_moveClock.restart(), 1, 64));
    m_velocity *= std::pow(friction, milliseconds / m_kinetic.interval());
    const double before = m_first;
    panBy(m_velocity * milliseconds);
    if (std::abs(m_velocity) < slowest || m_first == before)
        m_kinetic.stop();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !markUnder(event->position()) &&
        frame().body.contains(event->position()))
        fitAll();
}

void TimelineView::leaveEvent(QEvent *)
{
    m_tipTimer.stop();
    m_emphasis.hovered = m_emphasis.hoveredLane = -1;
    update();
}

void TimelineView::click(QPointF point, QPoint global)
{
    const Frame parts = frame();
    const QPointF inTray =
        point - QPointF(parts.heads.width() + Theme::inside, parts.tray.top() + Theme::inside);
    if (const auto mark = markUnder(point)) {
        if (mark->isCluster())
            openCluster(*mark, global);
        else
            m_selection->select(EventId{mark->event});
    } else if (const TimelineTray::Chip *chip = tray().chipAt(inTray)) {
        m_selection->select(chip->event);
    } else if (tray().morePlace.contains(inTray)) {
        const auto shown = static_cast<std::ptrdiff_t>(tray().chips.size());
        showList({m_index->undated().begin() + shown, m_index->undated().end()}, global);
    } else if (trayHead().contains(point.toPoint()) && parts.tray.height() > 0) {
        toggleUndatedOnly();
    } else if (earlierSign().contains(point.toPoint())) {
        reveal(EventId{beyond().lastBefore});
    } else if (laterSign().contains(point.toPoint())) {
        reveal(EventId{beyond().firstAfter});
    } else if (const TimelineLayout *layout = layoutNow(); layout && parts.heads.contains(point)) {
        const int lane = layout->laneAt(point.y() - parts.heads.top() + scroll().y());
        clickHead(lane, point);
    } else if (parts.body.contains(point)) {
        const TimelineLayout *shown = layoutNow();
        const int lane = shown ? shown->laneAt(point.y() - parts.body.top() + scroll().y()) : -1;
        if (lane >= 0 && shown->lanes()[static_cast<std::size_t>(lane)].isStrip)
            openStrip(point, global);
        else
            m_selection->clear();
    }
}

/// A cluster and a column of counts show their lists; everything else is left to who owns the view.
void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto mark = markUnder(event->pos());
    const std::vector<EventId> events = mark && mark->isCluster() ? layoutNow()->eventsOf(*mark)
                                        : mark                    ? std::vector<EventId>()
                                                                  : columnUnder(event->pos());
    if (events.empty()) {
        event->ignore();
        return;
    }
    m_drag = Drag::None;
    showList(events, event->globalPos());
}

void TimelineView::toggleUndatedOnly()
{
    Filter filter = m_filter->filter();
    filter.undatedOnly = !filter.undatedOnly;
    m_filter->setFilter(filter);
}

} // namespace Haengbo

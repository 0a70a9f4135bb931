// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the timeline: the pointer, the keys, and what they ask for by selecting.
#include "ui/style/wording.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double wheelStep = 1.25; ///< zoom by one notch of the wheel
constexpr double friction = 0.94;  ///< of the kinetic pan, a step
constexpr double slowest = 0.02;   ///< pixels a millisecond; below it stands still
constexpr int mostInList = 40;     ///< events a cluster's list shows
constexpr qsizetype mostInTip = 8; ///< events a cluster's tooltip shows
constexpr std::size_t longestJourney = 2000;

} // namespace

void TimelineView::updateRelated()
{
    m_emphasis.related.clear();
    m_emphasis.selected = m_selection->event();
    if (!m_story)
        return;
    const auto &events = m_story->events;
    if (m_emphasis.selected.value >= static_cast<int>(events.size()))
        m_emphasis.selected = {};
    const auto involves = [](const StoryEvent &event, EntityId entity) {
        return event.place == entity || std::find(event.participants.begin(), event.participants.end(),
                                                  entity) != event.participants.end();
    };
    const auto relate = [&](const auto &isRelated) {
        std::vector<bool> related(events.size());
        bool any = false;
        for (std::size_t i = 0; i < events.size(); ++i) {
            related[i] = isRelated(events[i]);
            any = any || related[i];
        }
        if (any)
            m_emphasis.related = std::move(related);
    };
    if (m_emphasis.selected.isValid()) {
        const StoryEvent &selected = (*m_story)[m_emphasis.selected];
        relate([&](const StoryEvent &event) {
            return &event == &selected ||
                   std::any_of(selected.participants.begin(), selected.participants.end(),
                               [&](EntityId entity) { return involves(event, entity); });
        });
    } else if (const EntityId entity = m_selection->entity(); entity.isValid()) {
        relate([&](const StoryEvent &event) { return involves(event, entity); });
    } else if (const RelationId id = m_selection->relation();
               id.isValid() && id.value < static_cast<int>(m_story->relations.size())) {
        const StoryRelation &relation = (*m_story)[id];
        relate([&](const StoryEvent &event) {
            return involves(event, relation.source) && involves(event, relation.target);
        });
    } else if (const auto *article = std::get_if<ArticleId>(&m_selection->current())) {
        relate([&](const StoryEvent &event) {
            return std::any_of(event.reports.begin(), event.reports.end(),
                               [&](const Report &report) { return report.article == *article; });
        });
    }
}

/// With lanes by place, the events of the selected person, one after the other.
void TimelineView::updateJourney()
{
    m_emphasis.journey.clear();
    const TimelineLayout *layout = layoutNow();
    const EntityId person = m_selection->entity();
    if (!layout || m_by != LaneBy::Place || !person.isValid() ||
        person.value >= static_cast<int>(m_story->entities.size()) ||
        (*m_story)[person].kind != EntityKind::Person)
        return;
    std::vector<EventId> stops;
    for (const EventId id : m_index->dated()) {
        const StoryEvent &event = (*m_story)[id];
        const bool wasThere = event.place.isValid() && event.status != Status::Negated &&
                              std::find(event.participants.begin(), event.participants.end(), person) !=
                                  event.participants.end();
        if (wasThere)
            stops.push_back(id);
        if (stops.size() > longestJourney)
            return;
    }
    for (const EventId id : stops) {
        for (const int lane : layout->lanesOf(id.value)) {
            if (const auto mark = layout->markOf(id.value, lane)) {
                const QRectF place = layout->rectOf(*mark);
                m_emphasis.journey.emplace_back(mark->isBar ? place.left() + m_metrics.symbol / 2
                                                            : place.center().x(),
                                                place.center().y());
            }
        }
    }
}

EventId TimelineView::eventAt(qsizetype number) const
{
    const auto dated = static_cast<qsizetype>(m_index->datedCount());
    if (number < 0 || number >= eventCount())
        return {};
    return number < dated ? m_index->dated()[static_cast<std::size_t>(number)]
                          : m_index->undated()[static_cast<std::size_t>(number - dated)];
}

qsizetype TimelineView::numberOf(EventId event) const
{
    const auto &dated = m_index->dated();
    const auto found = std::find(dated.begin(), dated.end(), event);
    if (found != dated.end())
        return found - dated.begin();
    const auto &undated = m_index->undated();
    const auto other = std::find(undated.begin(), undated.end(), event);
    return other == undated.end() ? -1 : other - undated.begin() + static_cast<qsizetype>(dated.size());
}

qsizetype TimelineView::eventCount() const
{
    return static_cast<qsizetype>(m_index->datedCount()) + static_cast<qsizetype>(m_index->undated().size());
}

QRect TimelineView::placeOf(EventId event) const
{
    const Frame parts = frame();
    for (const TimelineTray::Chip &chip : tray().chips) {
        if (chip.event == event)
            return chip.place
                .translated(parts.heads.width() + Theme::inside, parts.tray.top() + Theme::inside)
                .toRect();
    }
    const TimelineLayout *layout = layoutNow();
    if (!layout)
        return {};
    for (const int lane : layout->lanesOf(event.value)) {
        const auto mark = layout->markOf(event.value, lane);
        if (!mark)
            continue;
        const QRectF place = layout->rectOf(*mark).translated(parts.body.topLeft() - scroll()) & parts.body;
        if (!place.isEmpty())
            return place.toRect();
    }
    return {};
}

QRect TimelineView::headOf(int lane) const
{
    const TimelineLayout *layout = layoutNow();
    if (!layout || lane < 0 || lane >= static_cast<int>(layout->lanes().size()))
        return {};
    const auto &geometry = layout->lanes()[static_cast<std::size_t>(lane)];
    const Frame parts = frame();
    const QRectF head(0, parts.heads.top() + geometry.top - scroll().y(), parts.heads.width(),
                      geometry.height);
    return (head & parts.heads).toRect();
}

QRect TimelineView::trayHead() const
{
    const Frame parts = frame();
    return QRectF(0, parts.tray.top(), parts.heads.width(), parts.tray.height()).toRect();
}

std::optional<TimelineMark> TimelineView::markUnder(QPointF point) const
{
    const Frame parts = frame();
    const TimelineLayout *layout = layoutNow();
    if (!layout || !parts.body.contains(point))
        return {};
    return layout->markAt(point - parts.body.topLeft() + scroll());
}

Selected TimelineView::thingAt(QPoint point) const
{
    const Frame parts = frame();
    const QPointF inTray =
        QPointF(point) - QPointF(parts.heads.width() + Theme::inside, parts.tray.top() + Theme::inside);
    if (const auto mark = markUnder(point))
        return mark->isCluster() ? Selected() : Selected(EventId{mark->event});
    if (const TimelineTray::Chip *chip = tray().chipAt(inTray))
        return chip->event;
    return {};
}

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
            zoomAt(mapFromGlobal(pinch->centerPoint().toPoint()).x(), pinch->scaleFactor(), false);
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
        return;
    }
    m_tipTimer.stop();
    if (m_drag == Drag::Pressed) {
        if ((m_mouse - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        const Frame parts = frame();
        if (event->modifiers().testFlag(Qt::ShiftModifier) && parts.body.contains(m_pressed))
            m_drag = Drag::RubberBand;
        else if (parts.body.contains(m_pressed) || parts.axis.contains(m_pressed))
            m_drag = Drag::Panning;
        else
            return;
        setCursor(m_drag == Drag::Panning ? Qt::ClosedHandCursor : Qt::CrossCursor);
    }
    if (m_drag == Drag::RubberBand) {
        update();
        return;
    }
    const auto milliseconds = static_cast<double>(std::max<qint64>(1, m_moveClock.restart()));
    m_velocity = 0.6 * m_velocity + 0.4 * (before.x() - m_mouse.x()) / milliseconds;
    m_scrollBar->setValue(m_scrollBar->value() + static_cast<int>(before.y() - m_mouse.y()));
    panBy(before.x() - m_mouse.x());
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
        const auto [left, right] = std::minmax(m_pressed.x(), event->position().x());
        if (right - left >= QApplication::startDragDistance())
            glideTo(minuteAt(left), minuteAt(right));
        update();
    } else if (drag == Drag::Panning && m_moveClock.elapsed() < 80 && std::abs(m_velocity) > 0.2 &&
               animates()) {
        m_kinetic.start();
    }
}

void TimelineView::kineticStep()
{
    m_velocity *= friction;
    const double before = m_first;
    panBy(m_velocity * m_kinetic.interval());
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
        chooseFromMenu({m_index->undated().begin() + shown, m_index->undated().end()}, global);
    } else if (trayHead().contains(point.toPoint()) && parts.tray.height() > 0) {
        toggleUndatedOnly();
    } else if (const TimelineLayout *layout = layoutNow(); layout && parts.heads.contains(point)) {
        const int lane = layout->laneAt(point.y() - parts.heads.top() + scroll().y());
        if (lane < 0)
            return;
        const LaneKey key = m_index->lanes()[static_cast<std::size_t>(lane)].key;
        if (const auto *entity = std::get_if<EntityId>(&key))
            m_selection->select(*entity);
        else if (const auto *article = std::get_if<ArticleId>(&key))
            m_selection->select(*article);
    } else if (parts.body.contains(point)) {
        const TimelineLayout *shown = layoutNow();
        const int lane = shown ? shown->laneAt(point.y() - parts.body.top() + scroll().y()) : -1;
        if (lane >= 0 && shown->lanes()[static_cast<std::size_t>(lane)].isStrip)
            zoomAt(point.x(), 4, true);
        else
            m_selection->clear();
    }
}

void TimelineView::toggleUndatedOnly()
{
    Filter filter = m_filter->filter();
    filter.undatedOnly = !filter.undatedOnly;
    m_filter->setFilter(filter);
}

/// Zooms in until the cluster falls apart; one that never will (all on the same minute) shows its list.
void TimelineView::openCluster(const TimelineMark &mark, QPoint global)
{
    const std::vector<EventId> events = layoutNow()->eventsOf(mark);
    Minutes earliest = mark.last;
    Minutes latest = mark.first;
    for (const EventId id : events) {
        const Minutes first = eventTime((*m_story)[id]).first;
        earliest = std::min(earliest, first);
        latest = std::max(latest, first);
    }
    const bool isTight = latest - earliest < minutesPerDay;
    if (isTight || events.size() <= 12) {
        chooseFromMenu(events, global);
        return;
    }
    const auto length = static_cast<double>(mark.last - mark.first);
    glideTo(static_cast<double>(mark.first) - length * 0.15, static_cast<double>(mark.last) + length * 0.3);
}

void TimelineView::chooseFromMenu(const std::vector<EventId> &events, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min<std::size_t>(events.size(), mostInList); ++i) {
        const EventId id = events[i];
        QString line = m_fonts->label.elided(TimelineWords::eventLine(*m_story, id), 480);
        line.replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(line);
        connect(action, &QAction::triggered, this, [this, id] { m_selection->select(id); });
    }
    if (events.size() > mostInList) {
        QAction *rest =
            menu->addAction(tr("and %n more", nullptr, static_cast<int>(events.size()) - mostInList));
        rest->setEnabled(false);
    }
    menu->popup(global);
}

void TimelineView::showTip()
{
    if (m_drag != Drag::None || !underMouse() || !m_story)
        return;
    const Frame parts = frame();
    const QPoint global = mapToGlobal(m_mouse.toPoint());
    const auto mark = markUnder(m_mouse);
    const TimelineLayout *layout = layoutNow();
    if (mark && mark->isCluster()) {
        const std::vector<EventId> events = layout->eventsOf(*mark);
        QStringList lines{tr("%n events", nullptr, static_cast<int>(events.size()))};
        for (qsizetype i = 0; i < std::min<qsizetype>(mostInTip, qsizetype(events.size())); ++i)
            lines << TimelineWords::eventLine(*m_story, events[static_cast<std::size_t>(i)]);
        if (qsizetype(events.size()) > mostInTip)
            lines << u"…"_s;
        QToolTip::showText(global, lines.join(u'\n'), this);
    } else if (m_emphasis.hovered >= 0) {
        QToolTip::showText(global, TimelineWords::tip(*m_story, EventId{m_emphasis.hovered}), this);
    } else if (layout && parts.heads.contains(m_mouse)) {
        const int lane = layout->laneAt(m_mouse.y() - parts.heads.top() + scroll().y());
        if (lane >= 0)
            QToolTip::showText(
                global,
                TimelineWords::lane(*m_story, m_index->lanes()[static_cast<std::size_t>(lane)].key, m_by),
                this);
    } else if (parts.tray.contains(m_mouse) && m_mouse.x() < parts.heads.width()) {
        QToolTip::showText(global, tr("Events whose day no article tells. Click to see only these."), this);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isPanning = event->modifiers().testFlag(Qt::ControlModifier);
    const double page = frame().body.width() * 0.8;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fitAll();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (isPanning)
            panBy(direction * page / 4);
        else
            stepEvent(direction);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepLane(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
        panBy(-page);
        break;
    case Qt::Key_PageDown:
        panBy(page);
        break;
    case Qt::Key_Home:
        m_selection->select(eventAt(0));
        break;
    case Qt::Key_End:
        m_selection->select(eventAt(static_cast<qsizetype>(m_index->datedCount()) - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selection->event().isValid()) {
            const EventTime time = eventTime((*m_story)[m_selection->event()]);
            const auto length = static_cast<double>(std::max<Minutes>(time.length(), minutesPerDay));
            if (time.isDated())
                glideTo(static_cast<double>(time.first) - length, static_cast<double>(time.last) + length);
        } else {
            stepEvent(1);
        }
        break;
    case Qt::Key_Escape:
        m_selection->clear();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QWidget::focusOutEvent(event);
}

/// To the next event in time; without a selected one, to the first in view.
void TimelineView::stepEvent(int by)
{
    if (eventCount() == 0)
        return;
    const qsizetype now = numberOf(m_selection->event());
    qsizetype next = now + by;
    if (now < 0) {
        const auto &dated = m_index->dated();
        const auto inView = std::find_if(dated.begin(), dated.end(), [this](EventId id) {
            return static_cast<double>(eventTime((*m_story)[id]).first) >= m_first;
        });
        next = inView == dated.end() ? 0 : inView - dated.begin();
    }
    m_selection->select(eventAt(std::clamp<qsizetype>(next, 0, eventCount() - 1)));
}

/// To the event of the neighbouring lane that is nearest in time.
void TimelineView::stepLane(int by)
{
    const TimelineLayout *layout = layoutNow();
    const EventId selected = m_selection->event();
    if (!layout || !selected.isValid()) {
        stepEvent(1);
        return;
    }
    const std::vector<int> lanes = layout->lanesOf(selected.value);
    if (lanes.empty())
        return;
    const Minutes at = eventTime((*m_story)[selected]).first;
    int lane = (by < 0 ? lanes.front() : lanes.back()) + by;
    for (; lane >= 0 && lane < static_cast<int>(m_index->lanes().size()); lane += by) {
        std::optional<TimelineIndex::Item> nearest;
        for (const auto &series : m_index->lanes()[static_cast<std::size_t>(lane)].series) {
            const auto after = std::lower_bound(
                series.items.begin(), series.items.end(), at,
                [](const TimelineIndex::Item &item, Minutes minute) { return item.first < minute; });
            for (const auto candidate : {after, after == series.items.begin() ? after : after - 1}) {
                if (candidate != series.items.end() && candidate->event != selected.value &&
                    (!nearest || std::abs(candidate->first - at) < std::abs(nearest->first - at)))
                    nearest = *candidate;
            }
        }
        if (nearest) {
            m_selection->select(EventId{nearest->event});
            return;
        }
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline by keyboard.
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (laneKey(event))
        return;
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
        goToSelected();
        break;
    case Qt::Key_Escape:
        if (m_typed.isEmpty())
            m_selection->clear();
        stopTyping();
        break;
    case Qt::Key_Backspace:
        typeAhead(m_typed.chopped(1));
        break;
    default:
        if (const QString words = event->text();
            !words.isEmpty() && words.at(0).isPrint() && !(event->modifiers() & ~Qt::ShiftModifier))
            typeAhead(m_typed + words);
        else
            QWidget::keyPressEvent(event);
    }
}

/// Zooms to the selected event; without one, to the next.
void TimelineView::goToSelected()
{
    const EventId selected = m_selection->event();
    if (!selected.isValid()) {
        stepEvent(1);
        return;
    }
    const EventTime time = eventTime((*m_story)[selected]);
    const auto length = static_cast<double>(std::max<Minutes>(time.length(), minutesPerDay));
    if (time.isDated())
        glideTo(static_cast<double>(time.first) - length, static_cast<double>(time.last) + length);
}

/// Hangul comes syllable by syllable, each of which is looked for while it is still being put together.
void TimelineView::inputMethodEvent(QInputMethodEvent *event)
{
    const QString finished = m_typed.chopped(m_composed.size()) + event->commitString();
    m_composed = event->preeditString();
    const QString composed = m_composed;
    typeAhead(finished + composed);
    m_composed = composed;
    event->accept();
}

QVariant TimelineView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle)
        return QRectF(frame().body.bottomLeft() + QPointF(Theme::inside, -m_metrics.rowHeight),
                      QSizeF(1, 20));
    return QWidget::inputMethodQuery(query);
}

/// Selects the next event that \a words name, the selected one included.
void TimelineView::typeAhead(const QString &words)
{
    m_typed = words.trimmed().isEmpty() ? QString() : words;
    m_composed.clear();
    m_typedTimer.start();
    if (const EventId found = eventNamed(m_typed.trimmed()); found.isValid())
        m_selection->select(found);
    update();
}

void TimelineView::stopTyping()
{
    m_typed.clear();
    m_composed.clear();
    m_typedTimer.stop();
    update();
}

/// The first event from the selected one on whose label or a name in it holds \a words; none for no words.
EventId TimelineView::eventNamed(const QString &words) const
{
    const qsizetype count = eventCount();
    if (words.isEmpty() || count == 0)
        return {};
    const qsizetype from = std::max<qsizetype>(0, numberOf(m_selection->event()));
    const auto isNamed = [&](EventId id) {
        const StoryEvent &event = (*m_story)[id];
        const auto isIn = [&](EntityId entity) {
            return (*m_story)[entity].name.contains(words, Qt::CaseInsensitive);
        };
        return TimelineWords::label(*m_story, id).contains(words, Qt::CaseInsensitive) ||
               std::any_of(event.participants.begin(), event.participants.end(), isIn) ||
               (event.place.isValid() && isIn(event.place));
    };
    for (qsizetype i = 0; i < count; ++i) {
        if (const EventId id = eventAt((from + i) % count); isNamed(id))
            return id;
    }
    return {};
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
    stopTyping();
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

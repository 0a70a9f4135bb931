// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline tells in lists and tooltips.
#include "ui/timeline/eventlist.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype mostInTip = 8; ///< events a cluster's tooltip shows

} // namespace

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
        showList(events, global);
        return;
    }
    const auto length = static_cast<double>(mark.last - mark.first);
    glideTo(static_cast<double>(mark.first) - length * 0.15, static_cast<double>(mark.last) + length * 0.3);
}

/// What the column of counts under \a point counts; empty beside one.
std::vector<EventId> TimelineView::columnUnder(QPointF point) const
{
    const Frame parts = frame();
    const TimelineLayout *layout = layoutNow();
    if (!layout || !parts.body.contains(point))
        return {};
    const QPointF at = point - parts.body.topLeft() + scroll();
    const int lane = layout->laneAt(at.y());
    if (lane < 0 || !layout->lanes()[static_cast<std::size_t>(lane)].isStrip)
        return {};
    return layout->eventsOfStrip(lane, at.x());
}

/// Zooms in on a strip of counts; a column that nothing would part any more, or of few events, shows its
/// list.
void TimelineView::openStrip(QPointF point, QPoint global)
{
    const std::vector<EventId> events = columnUnder(point);
    if (!events.empty() && (events.size() <= 12 || layoutNow()->hasFinestStrips()))
        showList(events, global);
    else
        zoomAt(point.x(), 4, true);
}

void TimelineView::showList(const std::vector<EventId> &events, QPoint global)
{
    auto *list = new EventList(m_story, events, this);
    connect(list, &EventList::chosen, this, [this](EventId event) { m_selection->select(event); });
    list->popUpAt(global);
}

/// The whole name of \a lane, and what it holds outside of the view.
QString TimelineView::laneTip(int lane) const
{
    QStringList lines{
        TimelineWords::lane(*m_story, m_index->lanes()[static_cast<std::size_t>(lane)].key, m_by)};
    const TimelineBeyond beyond = beyondOf(lane);
    if (beyond.before > 0)
        lines << tr("%n events earlier than what is in view", nullptr, static_cast<int>(beyond.before));
    if (beyond.after > 0)
        lines << tr("%n events later than what is in view", nullptr, static_cast<int>(beyond.after));
    return lines.join(u'\n');
}

void TimelineView::showTip()
{
    if (m_drag != Drag::None || !underMouse() || !m_story)
        return;
    const Frame parts = frame();
    const QPoint global = mapToGlobal(m_mouse.toPoint());
    const auto mark = markUnder(m_mouse);
    const TimelineLayout *layout = layoutNow();
    const std::vector<EventId> events = mark && mark->isCluster() ? layout->eventsOf(*mark)
                                        : mark                    ? std::vector<EventId>()
                                                                  : columnUnder(m_mouse);
    if (!events.empty()) {
        QStringList lines{tr("%n events", nullptr, static_cast<int>(events.size()))};
        for (qsizetype i = 0; i < std::min<qsizetype>(mostInTip, qsizetype(events.size())); ++i)
            lines << TimelineWords::eventLine(*m_story, events[static_cast<std::size_t>(i)]);
        if (qsizetype(events.size()) > mostInTip)
            lines << tr("… Right-click for the whole list.");
        QToolTip::showText(global, lines.join(u'\n'), this);
    } else if (m_emphasis.hovered >= 0) {
        QToolTip::showText(global, TimelineWords::tip(*m_story, EventId{m_emphasis.hovered}), this);
    } else if (layout && earlierSign().contains(m_mouse.toPoint())) {
        QToolTip::showText(global, tr("Go to the nearest event before what is in view."), this);
    } else if (layout && laterSign().contains(m_mouse.toPoint())) {
        QToolTip::showText(global, tr("Go to the nearest event after what is in view."), this);
    } else if (layout && parts.heads.contains(m_mouse)) {
        const int lane = layout->laneAt(m_mouse.y() - parts.heads.top() + scroll().y());
        if (lane >= 0)
            QToolTip::showText(global, laneTip(lane), this);
    } else if (parts.tray.contains(m_mouse) && m_mouse.x() < parts.heads.width()) {
        QToolTip::showText(global, tr("Events whose day no article tells. Click to see only these."), this);
    }
}

} // namespace Haengbo

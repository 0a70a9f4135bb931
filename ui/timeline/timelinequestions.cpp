// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where, what belongs together: the answers that views, tests and screen readers ask for.
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

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
            if (const auto mark = layout->markOf(id.value, lane))
                m_emphasis.journey.push_back({layout->symbolOf(*mark), eventTime((*m_story)[id]).first});
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

/// What names \a lane, whether it is in view or not.
QRectF TimelineView::wholeHeadOf(int lane) const
{
    const TimelineLayout *layout = layoutNow();
    if (!layout || lane < 0 || lane >= static_cast<int>(layout->lanes().size()))
        return {};
    const auto &geometry = layout->lanes()[static_cast<std::size_t>(lane)];
    const Frame parts = frame();
    return TimelinePainter::heldHead(
        {0, parts.heads.top() + geometry.top - scroll().y(), parts.heads.width(), geometry.height},
        parts.heads.top(), m_metrics);
}

QRect TimelineView::headOf(int lane) const { return (wholeHeadOf(lane) & frame().heads).toRect(); }

TimelineBeyond TimelineView::beyondOf(int lane) const
{
    if (!layoutNow() || lane < 0 || lane >= static_cast<int>(m_index->lanes().size()))
        return {};
    return beyondView(m_index->lanes()[static_cast<std::size_t>(lane)], inView());
}

TimelineBeyond TimelineView::beyond() const
{
    return layoutNow() ? beyondView(*m_index, inView()) : TimelineBeyond();
}

QRect TimelineView::earlierSign() const
{
    return TimelinePainter::axisEnds(frame().axis, *m_fonts, beyond()).before.toRect();
}

QRect TimelineView::laterSign() const
{
    return TimelinePainter::axisEnds(frame().axis, *m_fonts, beyond()).after.toRect();
}

QRect TimelineView::earlierSignOf(int lane) const
{
    return beyondOf(lane).before > 0
               ? (TimelinePainter::beyondPlaces(wholeHeadOf(lane), m_metrics).before & frame().heads).toRect()
               : QRect();
}

QRect TimelineView::laterSignOf(int lane) const
{
    return beyondOf(lane).after > 0
               ? (TimelinePainter::beyondPlaces(wholeHeadOf(lane), m_metrics).after & frame().heads).toRect()
               : QRect();
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

} // namespace Haengbo

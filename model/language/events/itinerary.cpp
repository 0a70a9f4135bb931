// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A journey told in one clause: each place with the day beside it is a visit of its own.
#include "model/language/events/anaphora.h"
#include "model/language/events/collector.h"

#include <algorithm>

namespace Haengbo {

/// The places of clause \a index that stand right behind a time of their own ('6일 뉴델리, 7일 베를린을'), in
/// text order.
std::vector<EventCollector::Stop> EventCollector::datedStops(int index) const
{
    constexpr int widest = 2; // characters between the day and the place
    std::vector<Stop> stops;
    const DatingTimes times = m_times.of(index);
    for (const int i : clause(index).phrases) {
        const Phrase &at = phrase(i);
        for (const int entity : at.entities) {
            if (!m_context.isPlace(entity))
                continue;
            const auto &mentions = m_context.entity(entity).mentions;
            const auto here = std::find_if(mentions.begin(), mentions.end(), [&at](const Mention &mention) {
                return at.span.contains(mention.span);
            });
            if (here == mentions.end())
                continue;
            for (const DatedBy &by : times) {
                const int gap = here->span.begin - m_context.time(by.time).span.end;
                if (gap >= 0 && gap <= widest)
                    stops.push_back({by.time, entity, here->span});
            }
        }
    }
    std::sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.span < b.span; });
    return stops;
}

/// '6일 뉴델리, 7일 베를린을 방문한다': a visit for each. Returns whether there were several.
bool EventCollector::tellDatedStops(const EventCandidate &candidate, int index)
{
    const std::vector<Stop> stops = datedStops(index);
    if (stops.size() < 2)
        return false;
    for (const Stop &stop : stops) {
        EventCandidate visit = candidate;
        visit.event.place = stop.place;
        visit.event.times.clear();
        visit.vague = false;
        visit.dated = visit.ownDate = m_times.dateBy(stop.time, &visit);
        visit.event.evidence = {m_context.time(stop.time).span.united(stop.span)};
        finish(std::move(visit));
    }
    return true;
}

/// '전날 부산에 이어 대구를 찾았다': two visits, each on the day told beside its place.
void EventCollector::tellStopBefore(EventCandidate *candidate, int index)
{
    const Clause &at = clause(index);
    for (const int i : at.phrases) {
        const Phrase &stop = phrase(i);
        if (anaphorOf(stop.tie) != Anaphor::Stop || stop.entities.empty() ||
            !m_context.isPlace(stop.entities.back()) || stop.entities.back() == candidate->event.place)
            continue;
        EventCandidate before = *candidate;
        before.event.place = stop.entities.back();
        before.event.status = Status::Occurred;
        before.open = false;
        before.event.evidence = {at.span};
        // The day told beside the first is not that of the second.
        if (m_times.dateWithin(&before, index, {at.span.begin, stop.span.end}))
            candidate->vague = !m_times.dateWithin(candidate, index, {stop.span.end, at.predicate.end});
        finish(std::move(before));
        return;
    }
}

} // namespace Haengbo

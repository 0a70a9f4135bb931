// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/candidates.h"
#include "model/language/status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool sharesDay(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
}

int countShared(const std::vector<int> &a, const std::vector<int> &b)
{
    return static_cast<int>(std::count_if(
        a.begin(), a.end(), [&b](int x) { return std::find(b.begin(), b.end(), x) != b.end(); }));
}

class Merger
{
public:
    explicit Merger(const EventContext &context)
        : m_context(context)
    {
    }

    std::vector<Event> run(std::vector<EventCandidate> candidates);

private:
    bool same(const EventCandidate &a, const EventCandidate &b) const;
    void absorb(EventCandidate *into, const EventCandidate &from) const;
    void settle(EventCandidate *candidate) const;
    bool worthTelling(const EventCandidate &candidate) const;

    EventContext m_context;
};

bool Merger::same(const EventCandidate &a, const EventCandidate &b) const
{
    if (a.event.type != b.event.type || !sharesDay(a.event.start, b.event.start))
        return false;
    const auto &p = a.event.participants;
    const auto &q = b.event.participants;
    const int shared = countShared(p, q);
    const auto smaller = static_cast<int>(std::min(p.size(), q.size()));
    if (smaller == 0)
        return !a.strong || !b.strong;
    if (shared < smaller)
        return false;
    const bool sameDay = !a.event.start.isEmpty() && a.event.start == b.event.start;
    switch (a.event.type) {
    case EventType::Visit:
        return a.event.place == b.event.place || a.event.place < 0 || b.event.place < 0 || !a.strong ||
               !b.strong;
    case EventType::Meeting:
        return shared >= 2 || p.size() == q.size();
    case EventType::Launch:
    case EventType::Market:
    case EventType::Other:
    case EventType::Announcement:
    case EventType::Investment:
    case EventType::Legal:
    case EventType::Appointment:
        return !a.strong || !b.strong || (sameDay && p.size() == q.size()) || a.title || b.title;
    default:
        break;
    }
    return true;
}

void Merger::absorb(EventCandidate *into, const EventCandidate &from) const
{
    Event &event = into->event;
    const Event &other = from.event;
    if (from.strong || !into->strong) {
        const Status status = strongerStatus(event.status, other.status);
        if (status != event.status) {
            event.status = status;
            event.statusCue = other.statusCue;
            event.statusRule = other.statusRule;
        }
    }
    if (event.start.size() < other.start.size()) {
        event.start = other.start;
        event.end = other.end;
        event.times = other.times;
    }
    if (event.part.isEmpty())
        event.part = other.part;
    if (event.place < 0)
        event.place = other.place;
    for (const int actor : other.participants) {
        if (std::find(event.participants.begin(), event.participants.end(), actor) ==
            event.participants.end())
            event.participants.push_back(actor);
    }
    for (const int amount : other.amounts) {
        if (std::find(event.amounts.begin(), event.amounts.end(), amount) == event.amounts.end())
            event.amounts.push_back(amount);
    }
    for (const Span &span : other.evidence) {
        if (std::find(event.evidence.begin(), event.evidence.end(), span) == event.evidence.end())
            event.evidence.push_back(span);
    }
    into->strong |= from.strong;
    into->title &= from.title;
    into->dated |= from.dated;
}

/// Past or plan where the words leave it to the date.
void Merger::settle(EventCandidate *candidate) const
{
    Event &event = candidate->event;
    const QString &published = m_context.soFar.published.value;
    if (published.isEmpty() || event.start.isEmpty())
        return;
    const QString day = published.left(event.start.size());
    if (candidate->open && event.start < day)
        event.status = Status::Occurred;
    if (event.status == Status::Occurred && event.start > day)
        event.status = Status::Scheduled;
}

bool Merger::worthTelling(const EventCandidate &candidate) const
{
    const Event &event = candidate.event;
    if (!candidate.strong || event.participants.empty())
        return false;
    return true;
}

std::vector<Event> Merger::run(std::vector<EventCandidate> candidates)
{
    for (EventCandidate &candidate : candidates)
        settle(&candidate);
    std::vector<EventCandidate> kept;
    for (const bool strong : {true, false}) {
        for (EventCandidate &candidate : candidates) {
            if ((candidate.strong && !candidate.title) != strong)
                continue;
            const auto match = std::find_if(kept.begin(), kept.end(), [&](const EventCandidate &known) {
                return same(known, candidate);
            });
            if (match != kept.end())
                absorb(&*match, candidate);
            else
                kept.push_back(candidate);
        }
    }
    std::vector<Event> events;
    for (EventCandidate &candidate : kept) {
        if (!worthTelling(candidate))
            continue;
        settle(&candidate);
        std::sort(candidate.event.participants.begin(), candidate.event.participants.end());
        candidate.event.confidence = candidate.dated ? 0.85 : 0.7;
        events.push_back(std::move(candidate.event));
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.evidence.front() < b.evidence.front(); });
    return events;
}

} // namespace

std::vector<Event> mergeCandidates(const EventContext &context, std::vector<EventCandidate> candidates)
{
    return Merger(context).run(std::move(candidates));
}

} // namespace Haengbo

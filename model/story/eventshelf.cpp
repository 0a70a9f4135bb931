// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/eventshelf.h"

#include "model/story/filter.h"
#include "model/story/mixing.h"

#include <algorithm>

namespace Haengbo {

EventShelf::Kept &EventShelf::eventOf(const Story &story, const ReportPool &pool,
                                      const std::vector<int> &reports)
{
    Fingerprint content;
    for (const int report : reports)
        content.add(pool.content(report));
    Kept &kept = m_events[content.value()];
    if (kept.event.reports.empty()) {
        std::vector<const Told *> told;
        told.reserve(reports.size());
        for (const int report : reports)
            told.push_back(&pool[report]);
        kept.event = Haengbo::eventOf(story, std::move(told));
        if (const auto days = daysOf(kept.event))
            kept.days = {days->first.toJulianDay(), days->last.toJulianDay()};
    } else if (kept.round != m_round) {
        takeAgain(kept, pool);
    }
    kept.round = m_round;
    return kept;
}

/// Gives everything in \a kept the ids of the story that is built.
void EventShelf::takeAgain(Kept &kept, const ReportPool &pool)
{
    MadeEvent &event = kept.event;
    for (Report &report : event.reports)
        report.article = pool.now(report.article);
    for (HistoryStep &step : event.history)
        step.article = pool.now(step.article);
    for (EntityId &participant : event.participants)
        participant = pool.now(participant);
    std::sort(event.participants.begin(), event.participants.end());
    if (event.place.isValid())
        event.place = pool.now(event.place);
    for (Disagreement &disagreement : kept.disagreements) {
        for (Disagreement::Side &side : disagreement.sides) {
            for (ArticleId &article : side.articles)
                article = pool.now(article);
        }
    }
}

void EventShelf::forgetUnused()
{
    std::erase_if(m_events, [this](const auto &event) { return event.second.round != m_round; });
    ++m_round;
}

} // namespace Haengbo

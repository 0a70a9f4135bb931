// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/anaphora.h"
#include "model/language/events/candidates.h"

#include <QDate>

#include <cstdlib>

namespace Haengbo {

namespace {

constexpr int dayLength = 10; ///< of '2025-02-04'

bool happensOnADay(EventType type)
{
    return type == EventType::Visit || type == EventType::Meeting || type == EventType::Gathering ||
           type == EventType::Announcement || type == EventType::Agreement;
}

/// Whether words before \a position in its sentence set it before the day of the story.
bool isSetBefore(const EventContext &context, int sentence, int position)
{
    const Sentence &at = context.analysis.sentences[static_cast<std::size_t>(sentence)];
    for (int t = at.firstToken; t < at.endToken; ++t) {
        const Token &token = context.analysis.tokens[static_cast<std::size_t>(t)];
        if (token.span.begin >= position)
            return false;
        if (anaphorOf(context.analysis.words(token)) == Anaphor::Before)
            return true;
    }
    return false;
}

/// The first day the body's opening tells of, near the day of publication; empty when it tells none.
QString dayOfLead(const EventContext &context, const std::vector<EventCandidate> &candidates)
{
    const QDate published = QDate::fromString(context.soFar.published.value, Qt::ISODate);
    int bodySentences = 0;
    int lastSentence = -1;
    for (const EventCandidate &candidate : candidates) {
        if (candidate.title)
            continue;
        if (candidate.sentence != lastSentence) {
            lastSentence = candidate.sentence;
            if (++bodySentences > 4)
                return {};
        }
        if (!candidate.sourceDay.isEmpty())
            return candidate.sourceDay;
        if (!candidate.ownDate || candidate.quoted || candidate.event.start.size() != dayLength)
            continue;
        if (candidate.event.end != candidate.event.start)
            continue;
        const QDate day = QDate::fromString(candidate.event.start, Qt::ISODate);
        if (!published.isValid() || std::abs(published.daysTo(day)) <= 7)
            return candidate.event.start;
    }
    return {};
}

} // namespace

void inheritDays(const EventContext &context, std::vector<EventCandidate> *candidates)
{
    const QString lead = dayOfLead(context, *candidates);
    QString day;
    QString today; // the day of publication, once something of that day was told
    int paragraph = -1;
    for (EventCandidate &candidate : *candidates) {
        const Sentence &sentence = context.analysis.sentences[static_cast<std::size_t>(candidate.sentence)];
        if (sentence.paragraph != paragraph) {
            paragraph = sentence.paragraph;
            day.clear();
        }
        Event &event = candidate.event;
        if (candidate.dated) {
            if (happensOnADay(event.type) && !candidate.title)
                day = event.start.size() == dayLength ? event.start : QString();
            if (candidate.ownDate && !event.start.isEmpty() && event.start == context.soFar.published.value)
                today = event.start;
            continue;
        }
        const bool settled = event.status == Status::Occurred || event.status == Status::Scheduled;
        if (candidate.vague || candidate.quoted || candidate.rumoured || !settled ||
            !(happensOnADay(event.type) || candidate.trading) || event.participants.empty())
            continue;
        const bool adnominal = candidate.clause >= 0 && !candidate.nominal &&
                               context.clause(candidate.clause).verb.ending->kind == EndingKind::Adnominal;
        if (event.type == EventType::Agreement && (day.isEmpty() || adnominal))
            continue;
        if (event.type == EventType::Announcement && adnominal)
            continue;
        QString given = !day.isEmpty() ? day : !lead.isEmpty() ? lead : today;
        // What has happened was not on a day to come: a price is one of the day of publication then.
        const QString &published = context.soFar.published.value;
        if (candidate.trading && !published.isEmpty() && (given.isEmpty() || given > published))
            given = published;
        if (given.isEmpty() || isSetBefore(context, candidate.sentence, event.trigger.begin))
            continue;
        event.start = given;
        event.end = given;
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/sentencetimes.h"

#include "model/language/events/predicates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// The particle behind the time \a span of \a phrase.
Particle particleOf(const Phrase &phrase, Span span)
{
    return span.end >= phrase.noun.begin ? phrase.first : Particle::None;
}

} // namespace

DatingTimes SentenceTimes::of(std::span<const int> phrases) const
{
    DatingTimes times;
    for (const int i : phrases) {
        const Phrase &at = m_context.phrase(i);
        for (const int time : at.times) {
            const Span span = m_context.time(time).span;
            DatedBy by;
            by.time = time;
            by.particle = particleOf(at, span);
            by.ofFigure = datesFigure(i, span);
            by.ofReport = at.first == Particle::None && leadsToSource(i);
            if (!times.empty()) {
                const Span previous = m_context.time(times.back().time).span;
                // '19~23일': one sign and nothing else between them.
                by.ranges =
                    span.begin > previous.end && span.begin - previous.end <= 2 &&
                    std::none_of(m_context.analysis.text().begin() + previous.end,
                                 m_context.analysis.text().begin() + span.begin,
                                 [](QChar c) { return c.isLetterOrNumber() || c == u',' || c == u'·'; }) &&
                    std::any_of(m_context.analysis.text().begin() + previous.end,
                                m_context.analysis.text().begin() + span.begin,
                                [](QChar c) { return !c.isSpace(); });
            }
            times.push_back(by);
        }
    }
    return times;
}

/// Whether the time \a span at the end of phrase \a index belongs to the figure that follows: '올해 매출은'.
bool SentenceTimes::datesFigure(int index, Span span) const
{
    const Phrase &at = m_context.phrase(index);
    const auto next = static_cast<std::size_t>(index) + 1;
    if (at.first != Particle::None || span.end < at.noun.end || next >= m_context.parse.phrases.size())
        return false;
    const Phrase &after = m_context.parse.phrases[next];
    // '13일 코스닥에': a market is no figure.
    if (after.sentence != at.sentence || after.firstToken != at.endToken || after.first == Particle::At ||
        after.first == Particle::From)
        return false;
    return m_words.kinds(index + 1).lists & listBit(NounList::Measure);
}

/// Whether phrase \a index stands before a source: '14일 정부 관계자에 따르면'.
bool SentenceTimes::leadsToSource(int index) const
{
    const int end =
        m_context.parse.firstPhrase[static_cast<std::size_t>(m_context.phrase(index).sentence) + 1];
    for (int i = index + 1; i < end; ++i) {
        const Phrase &at = m_context.phrase(i);
        if (!at.tie.isEmpty())
            return Predicates::instance().setsApart(at.tie) && at.first == Particle::At;
        if (at.first != Particle::None && at.first != Particle::Genitive && at.first != Particle::With)
            return false;
    }
    return false;
}

DatingTimes SentenceTimes::of(int clause) const
{
    return m_words.isTimed(clause) ? of(m_context.clause(clause).phrases) : DatingTimes();
}

DatingTimes SentenceTimes::before(int clause, int position) const
{
    DatingTimes times = of(clause);
    erase_if(times, [&](const DatedBy &by) { return m_context.time(by.time).span.end > position; });
    return times;
}

bool SentenceTimes::hasDate(int clause) const
{
    const bool timed = m_words.isTimed(clause);
    for (const int phrase : timed ? m_context.clause(clause).phrases : FewIndexes()) {
        const Phrase &at = m_context.phrase(phrase);
        for (const int time : at.times) {
            if (m_days.standsOnCalendar(time, particleOf(at, m_context.time(time).span)))
                return true;
        }
    }
    for (const DatedBy &by : ofThing(clause)) {
        if (m_days.standsOnCalendar(by.time, by.particle))
            return true;
    }
    return false;
}

/// The times behind the thing that \a index describes: '갈라선 것은 3월 2일이다', '… 것은 그로부터 일주일
/// 뒤.'
DatingTimes SentenceTimes::ofThing(int index) const
{
    const Clause &clause = m_context.clause(index);
    if (clause.verb.ending->kind != EndingKind::Adnominal || clause.head < 0)
        return {};
    const Phrase &thing = m_context.phrase(clause.head);
    if (thing.last != Particle::Topic || !isShortNoun(m_context.analysis.words(thing.noun)))
        return {};
    Indexes phrases;
    const int end = m_context.parse.firstPhrase[static_cast<std::size_t>(clause.sentence) + 1];
    for (int i = clause.head + 1; i < end; ++i) {
        const Phrase &at = m_context.phrase(i);
        const bool said = at.clause < 0 || m_context.clause(at.clause).verb.copula;
        if (!said || at.first != Particle::None)
            break;
        phrases.push_back(i);
    }
    // '… 것은 지난해 9월 이후 열한 달 만이다' says how long ago it happened before.
    if (phrases.empty() || m_context.phrase(phrases.back()).times.empty())
        return {};
    const Phrase &last = m_context.phrase(phrases.back());
    const TimeMention &time = m_context.time(last.times.back());
    if (time.type == TimeType::Duration || time.span.end < last.noun.end)
        return {};
    return of(phrases);
}

bool SentenceTimes::begins(int clause) const
{
    const DatingTimes times = of(clause);
    return std::any_of(times.begin(), times.end(),
                       [](const DatedBy &by) { return by.particle == Particle::Since; });
}

bool SentenceTimes::dateFrom(EventCandidate *candidate, DatingTimes times) const
{
    if (times.empty())
        return candidate->dated = false;
    // A day ('3일 공모가를 정했다') is seldom that of the figure alone.
    constexpr qsizetype dayLength = 10; // of '2025-02-04'
    if (candidate->event.type != EventType::Market) {
        erase_if(times, [this](const DatedBy &by) {
            return by.ofFigure && m_context.time(by.time).value.size() < dayLength;
        });
    }
    // The day of the source dates what it tells only where nothing else does.
    if (std::none_of(times.begin(), times.end(), [](const DatedBy &by) { return by.ofReport; }))
        return candidate->dated = dateBy(times, candidate);
    DatingTimes own = times;
    erase_if(own, [](const DatedBy &by) { return by.ofReport; });
    Event source;
    bool vague = false;
    if (m_days.date(times, &source, &vague) && source.start.size() == 10)
        candidate->sourceDay = source.start;
    candidate->dated = dateBy(own, candidate) || (!candidate->vague && dateBy(times, candidate));
    return candidate->dated;
}

bool SentenceTimes::dateWithin(EventCandidate *candidate, int clause, Span part) const
{
    DatingTimes times = of(clause);
    erase_if(times, [&](const DatedBy &by) { return !part.contains(m_context.time(by.time).span); });
    Event &event = candidate->event;
    event.start.clear();
    event.end.clear();
    event.part.clear();
    event.times.clear();
    candidate->vague = false;
    candidate->ownDate = dateFrom(candidate, std::move(times));
    return candidate->ownDate;
}

bool SentenceTimes::moveTo(EventCandidate *candidate, int clause) const
{
    DatingTimes times = of(clause);
    erase_if(times, [](const DatedBy &by) { return by.particle != Particle::By; });
    EventCandidate moved = *candidate;
    Event &event = moved.event;
    event.start.clear();
    event.end.clear();
    event.part.clear();
    event.times.clear();
    if (times.empty() || !dateBy(times, &moved))
        return false;
    moved.dated = moved.ownDate = true;
    *candidate = std::move(moved);
    return true;
}

void SentenceTimes::date(EventCandidate *candidate, std::span<const int> clauses,
                         const std::vector<char> &tells) const
{
    for (const int i : clauses) {
        candidate->dated = m_words.isTimed(i) && dateFrom(candidate, of(i));
        if (candidate->dated) {
            candidate->ownDate = true;
            return;
        }
    }
    if (candidate->vague || clauses.empty())
        return;
    const int index = clauses.front();
    if (dateFrom(candidate, ofThing(index))) {
        candidate->ownDate = true;
        return;
    }
    const Clause &own = m_context.clause(index);
    const int first = m_context.parse.firstClause[static_cast<std::size_t>(own.sentence)];
    const auto adnominal = [this](int i) {
        const Clause &at = m_context.clause(i);
        return at.verb.ending->kind == EndingKind::Adnominal ||
               (at.verb.ending->kind == EndingKind::Quoting && at.head >= 0);
    };
    // '다음 달 2일 …를 대표로 하는 회사를 세운다': the clause inside tells no event, its time is the outer
    // one's.
    for (int i = index - 1; i >= first; --i) {
        const Clause &inner = m_context.clause(i);
        if (m_words.isTimed(i) && adnominal(i) && !tells[static_cast<std::size_t>(i)] &&
            inner.next == index && inner.quoted == own.quoted && dateFrom(candidate, of(i)))
            return;
    }
    // The nearest clause before it that leads up to it.
    for (int i = index - 1; i >= first; --i) {
        if (m_words.isTimed(i) && m_context.clause(i).quoted == own.quoted && !adnominal(i) &&
            dateFrom(candidate, of(i)))
            return;
    }
    // '7일에는 베를린에서 열리는 …': the time the main clause told before.
    if (adnominal(index) && own.next > index)
        dateFrom(candidate, before(own.next, own.predicate.begin));
}

} // namespace Haengbo

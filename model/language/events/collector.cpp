// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/collector.h"

#include <algorithm>

// Tellings of events come from two sources. A clause tells one when its predicate has an event type
// (체결하다), carries an event noun (면담을 갖다), or is dated by its own words; the main clauses of a
// sentence go first, so that the adnominal clause of '…에서 열린 간담회에 참석했다' adds its place to the one
// gathering. An event noun no predicate has taken
// ('…와의 회동', a headline, a line of a chronology) tells one by itself (nounevents.cpp).
namespace Haengbo {

EventCollector::EventCollector(const EventContext &context)
    : m_context(context)
    , m_parse(context.parse)
    , m_words(context.analysis, context.parse)
    , m_roles(context, m_words)
    , m_times(context, m_words)
    , m_used(context.parse.phrases.size(), 0)
    , m_absorbed(context.parse.clauses.size(), 0)
    , m_nounSlots(2 * context.parse.phrases.size(), 0)
    , m_tells(context.parse.clauses.size(), 0)
    , m_predicate(context.parse.clauses.size(), nullptr)
{
    constexpr std::size_t many = 64; // tellings of an article
    m_found.reserve(std::min(context.parse.clauses.size(), many));
    for (const Sentence &sentence : context.analysis.sentences) {
        if (sentence.block == BlockKind::Body) {
            m_firstParagraph = sentence.paragraph;
            break;
        }
    }
}

std::vector<EventCandidate> EventCollector::run()
{
    constexpr int farthestJoined = 2; // sentences: farther back joinRound() and joinLined() do not look
    for (std::size_t s = 0; s < m_context.analysis.sentences.size(); ++s) {
        m_sentence = static_cast<int>(s);
        if (opensSection(m_sentence))
            m_roles.startSection();
        const std::size_t firstFound = m_found.size();
        startLine(m_sentence);
        if (isChronology(m_sentence)) {
            fromChronology(m_sentence);
        } else if (!fromNotice(m_sentence)) {
            for (int i = m_parse.firstClause[s]; i < m_parse.firstClause[s + 1]; ++i) {
                const Predicate *row = pick(i);
                m_predicate[static_cast<std::size_t>(i)] = row;
                m_tells[static_cast<std::size_t>(i)] = row && row->kind == Predicate::Kind::Event;
            }
            Indexes adnominal; // they come last
            for (int i = m_parse.firstClause[s]; i < m_parse.firstClause[s + 1]; ++i) {
                if (isAdnominal(i))
                    adnominal.push_back(i);
                else
                    fromClause(i);
            }
            for (const int i : adnominal)
                fromClause(i);
            // What a verb takes is no bare line; mostly verbs take all there is.
            bool bare = false;
            bool nouns = false;
            for (int i = m_parse.firstPhrase[s]; i < m_parse.firstPhrase[s + 1]; ++i) {
                bare |= phrase(i).clause < 0;
                nouns |= m_words.holdsNoun(i);
            }
            if (bare)
                fromBareDates(m_sentence);
            for (int i = m_parse.firstPhrase[s]; nouns && i < m_parse.firstPhrase[s + 1]; ++i) {
                if (m_words.holdsNoun(i) && !used(i))
                    fromNoun(i);
            }
            // Mostly the last clause has a verb, which ends the sentence.
            const int clauses = m_parse.firstClause[s + 1];
            if (clauses == m_parse.firstClause[s] || isAdnominal(clauses - 1))
                endLine(m_sentence, firstFound);
        }
        if (m_found.size() > firstFound + 1) {
            sortFound(firstFound);
            dropReports(firstFound);
        }
        if (!m_found.empty() && m_found.back().sentence >= m_sentence - farthestJoined) {
            joinRound();
            joinLined();
        }
        for (std::size_t i = firstFound; i < m_found.size(); ++i)
            m_roles.remember(m_found[i].event, m_sentence);
        m_roles.endSentence(m_sentence);
    }
    return std::move(m_found);
}

/// Brings the tellings from number \a first on into the order of their triggers. Mostly all but one or two
/// are, and they are much to move.
void EventCollector::sortFound(std::size_t first)
{
    for (auto at = m_found.begin() + static_cast<std::ptrdiff_t>(first) + 1; at != m_found.end(); ++at) {
        if (!(at->event.trigger < (at - 1)->event.trigger))
            continue;
        const auto before = m_found.begin() + static_cast<std::ptrdiff_t>(first);
        const auto place =
            std::upper_bound(before, at, *at, [](const EventCandidate &a, const EventCandidate &b) {
                return a.event.trigger < b.event.trigger;
            });
        EventCandidate moved = std::move(*at);
        std::move_backward(place, at, at + 1);
        *place = std::move(moved);
    }
}

/// '계약을 맺었다고 3일 밝혔다' tells of a contract: that it was told is no event of its own, but gives its
/// day. Of '인수하기로 의결했다고 공시했다' the purchase alone is told.
void EventCollector::dropReports(std::size_t first)
{
    const auto leadsTo = [this](const EventCandidate &inner, int outer) {
        int at = inner.clause;
        while (clause(at).next > at && clause(at).next < outer)
            at = clause(at).next;
        return clause(at).next == outer && clause(at).verb.ending->kind == EndingKind::Quoting;
    };
    const auto told = [](const EventCandidate &candidate) {
        return candidate.strong && !candidate.nominal && candidate.clause >= 0;
    };
    for (std::size_t i = first; i < m_found.size(); ++i) {
        EventCandidate &report = m_found[i];
        if (!told(report))
            continue;
        for (std::size_t k = first; k < m_found.size(); ++k) {
            EventCandidate &inner = m_found[k];
            if (k == i || !told(inner) || inner.clause >= report.clause)
                continue;
            // '150억원을 투자해 지분 5%를 확보했다' is one deal.
            if (report.event.type == EventType::Acquisition && inner.event.type == EventType::Investment &&
                clause(inner.clause).next == report.clause && inner.event.start == report.event.start) {
                report.strong = false;
                break;
            }
            if (report.decides && inner.decided && clause(inner.clause).next == report.clause) {
                report.strong = false;
                break;
            }
            const bool happened = inner.event.status == Status::Occurred ||
                                  inner.event.status == Status::Negated ||
                                  (inner.decided && inner.event.participants.size() >= 2);
            if (report.event.type != EventType::Announcement || inner.event.type == EventType::Announcement ||
                !happened || !leadsTo(inner, report.clause))
                continue;
            Event &event = inner.event;
            if (event.start.isEmpty() && event.end.isEmpty() && !inner.vague && report.dated) {
                event.start = report.event.start;
                event.end = report.event.end;
                event.part = report.event.part;
                event.times = report.event.times;
                inner.dated = true;
                inner.ownDate = true;
            }
            // What is told of a quarter is told on a day.
            if (event.start != report.event.start && !report.tells && event.type != EventType::Market)
                continue;
            (inner.decides ? inner : report).strong = false;
            if (!report.strong)
                break;
        }
    }
}

std::vector<EventCandidate> findEventCandidates(const EventContext &context)
{
    return EventCollector(context).run();
}

} // namespace Haengbo

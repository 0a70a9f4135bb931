// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns at the foot of a page: who takes which post ('◇가람은행 △부행장 임하늘 △상무 봉아리(7월
// 10일자)') and who has died ('▲임하늘씨 별세=6일 가람병원, 발인 8일 오전 7시'). Their lines have no verbs.
#include "model/language/events/collector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int mostPhrases = 200; ///< of a line somebody wrote
}

/// The times of the sentence that lie within \a part, in text order.
DatingTimes EventCollector::timesWithin(Span part) const
{
    const auto &times = m_context.soFar.times;
    auto time = std::partition_point(times.begin(), times.end(),
                                     [&](const TimeMention &one) { return one.span.begin < part.begin; });
    DatingTimes found;
    for (; time != times.end() && time->span.end <= part.end; ++time)
        found.push_back({.time = static_cast<int>(time - times.begin())});
    return found;
}

/// The first person or organization of phrase \a index, -1 when it names none.
int EventCollector::namedIn(int index, EntityKind kind) const
{
    for (const auto *all : {&phrase(index).entities, &phrase(index).modifiers}) {
        for (const int entity : *all) {
            if (m_context.entity(entity).kind == kind)
                return entity;
        }
    }
    return -1;
}

void EventCollector::tellNotice(Event event, const DatingTimes &times)
{
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.nominal = true;
    candidate.agentKnown = true;
    candidate.notice = true;
    candidate.event = std::move(event);
    candidate.event.why.rule = u"predicates"_s; // its lists of posts and words for deaths
    candidate.event.statusRule = candidate.event.why.rule;
    candidate.event.trigger = candidate.event.evidence.front();
    candidate.dated = candidate.ownDate = m_times.dateBy(times, &candidate);
    finish(std::move(candidate));
}

/// '◇가람은행 △부행장 임하늘 △상무 봉아리(7월 10일자)': the people of one organization take their posts.
bool EventCollector::fromAppointments(int first, int end)
{
    struct Posts
    {
        Event event;
        Span span;
        int next = 0; ///< where the next organization begins
    };
    std::vector<Posts> all;
    int organization = -1;
    int begin = 0;
    int posts = 0;
    for (int i = first; i < end; ++i) {
        const Phrase &at = phrase(i);
        const int person = namedIn(i, EntityKind::Person);
        if (person < 0) {
            if (const int named = namedIn(i, EntityKind::Organization); named >= 0) {
                if (!all.empty() && all.back().next == 0)
                    all.back().next = at.span.begin;
                organization = named;
                begin = at.span.begin;
                all.push_back({});
            }
            continue;
        }
        const Token &lead = token(at.firstToken);
        const bool marked = at.firstToken > 0 && token(at.firstToken - 1).kind == TokenKind::Mark;
        const bool isPost = marked && Predicates::instance().endsInList(NounList::Post, words(lead.span));
        posts += isPost ? 1 : 0;
        if (organization < 0 || all.empty())
            return false;
        Posts &group = all.back();
        if (group.event.participants.empty()) {
            group.event.participants.push_back(organization);
            group.span = {begin, at.span.end};
        }
        for (const int entity : at.entities) {
            if (m_context.isPerson(entity))
                group.event.participants.push_back(entity);
        }
        group.span.end = at.span.end;
    }
    std::erase_if(all, [](const Posts &group) { return group.event.participants.size() < 2; });
    if (posts == 0 || all.empty())
        return false;
    const int close = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)].span.end;
    for (Posts &group : all) {
        group.event.type = EventType::Appointment;
        group.event.status = Status::Occurred;
        group.event.evidence = {group.span};
        tellNotice(std::move(group.event),
                   timesWithin({group.span.begin, group.next > 0 ? group.next : close}));
    }
    return true;
}

/// '▲임하늘씨 별세, 봉아리씨 모친상=6일 가람병원, 발인 8일 오전 7시': a death, and the funeral.
bool EventCollector::fromObituary(int first, int end)
{
    int person = -1;
    for (int i = first; i < end && person < 0; ++i)
        person = namedIn(i, EntityKind::Person);
    if (person < 0)
        return false;
    int death = -1;
    int funeral = -1;
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)];
    bool equals = false;
    for (int t = sentence.firstToken; t < sentence.endToken; ++t) {
        const QStringView word = m_context.analysis.words(token(t));
        equals |= word == u"=";
        if (token(t).kind != TokenKind::Word)
            continue;
        if (death < 0 && Predicates::instance().endsInList(NounList::Death, word))
            death = t;
        if (funeral < 0 && Predicates::instance().endsInList(NounList::Funeral, word))
            funeral = t;
    }
    if (death < 0 || !equals)
        return false;
    const int from = phrase(first).span.begin;
    const int until = funeral >= 0 ? token(funeral).span.begin : sentence.span.end;
    Event event;
    event.type = EventType::Other;
    event.status = Status::Occurred;
    event.participants = {person};
    event.evidence = {{from, std::max(token(death).span.end, from + 1)}};
    DatingTimes times = timesWithin({from, until});
    if (times.size() > 1)
        times.resize(1);
    tellNotice(event, times);
    if (funeral >= 0) {
        event.type = EventType::Gathering;
        event.evidence = {{token(funeral).span.begin, sentence.span.end}};
        times = timesWithin(event.evidence.front());
        for (int i = first; i < end; ++i) {
            if (const int place = namedIn(i, EntityKind::Place); place >= 0)
                event.place = place;
        }
        tellNotice(event, times);
    }
    return true;
}

bool EventCollector::fromNotice(int index)
{
    const auto at = static_cast<std::size_t>(index);
    const Sentence &sentence = m_context.analysis.sentences[at];
    const int first = m_parse.firstPhrase[at];
    const int end = m_parse.firstPhrase[at + 1];
    if (sentence.block != BlockKind::Body || end - first < 2 || end - first > mostPhrases)
        return false;
    const TokenKind opening = token(sentence.firstToken).kind;
    if (opening != TokenKind::Mark && opening != TokenKind::Open)
        return false;
    const bool verbs = std::any_of(m_parse.clauses.begin() + m_parse.firstClause[at],
                                   m_parse.clauses.begin() + m_parse.firstClause[at + 1],
                                   [](const Clause &one) { return !one.verb.copula; });
    return !verbs && (fromAppointments(first, end) || fromObituary(first, end));
}

} // namespace Haengbo

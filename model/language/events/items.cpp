// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines without a verb: the items of diaries, tables and summaries ('■ 3일(화) ▲ 오전 9시 30분 가람전자
// 이사회'), whose day may stand in a heading above or in brackets behind; nouns that only a day follows
// ('최종 결정은 7월 15일'); and short sentences that end in the noun of what happens ('내년 11월 완공.').
#include "model/language/events/collector.h"
#include "model/text/particles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

/// Whether sentence \a index opens a line that begins with the same sign as the line before or behind it.
bool EventCollector::opensItem(int index) const
{
    const auto &sentences = m_context.analysis.sentences;
    const Sentence &at = sentences[static_cast<std::size_t>(index)];
    const Token &sign = token(at.firstToken);
    if (at.block != BlockKind::Body || sign.kind != TokenKind::Mark)
        return false;
    const QStringView mark = m_context.analysis.words(sign);
    const auto begins = [&](int other) {
        return m_context.analysis.words(token(sentences[static_cast<std::size_t>(other)].firstToken)) == mark;
    };
    int before = index - 1;
    while (before > 0 && sentences[static_cast<std::size_t>(before) - 1].paragraph ==
                             sentences[static_cast<std::size_t>(before)].paragraph)
        --before;
    if (before >= 0 && begins(before))
        return true;
    int next = index + 1;
    const int end = static_cast<int>(sentences.size());
    while (next < end && sentences[static_cast<std::size_t>(next)].paragraph == at.paragraph)
        ++next;
    return next < end && begins(next);
}

/// Told at the beginning of each sentence: begins a new line, and keeps the day of a heading ('■ 3일(화)')
/// for the items below it.
void EventCollector::startLine(int index)
{
    const auto at = static_cast<std::size_t>(index);
    const Sentence &sentence = m_context.analysis.sentences[at];
    if (sentence.paragraph == m_line.paragraph)
        return;
    m_line = {};
    m_line.paragraph = sentence.paragraph;
    const int first = m_parse.firstPhrase[at];
    const bool alone =
        m_parse.firstPhrase[at + 1] == first + 1 && m_parse.firstClause[at] == m_parse.firstClause[at + 1];
    if (alone && phrase(first).times.size() == 1) {
        const Span day = m_context.time(phrase(first).times.front()).span;
        if (day.begin <= phrase(first).span.begin && phrase(first).span.end <= day.end) {
            m_heading = m_times.ofPhrase(first);
            return;
        }
    }
    m_line.item = opensItem(index);
    if (!m_line.item)
        m_heading.clear();
}

/// The times in the brackets right behind \a position: '인수 본계약(22일·1,340억 원)'; 'until' dates no
/// beginning.
DatingTimes EventCollector::timesInBrackets(int position) const
{
    const int tokens = static_cast<int>(m_context.analysis.tokens.size());
    const int open = m_context.analysis.tokenAt(position);
    if (open >= tokens || token(open).kind != TokenKind::Open)
        return {};
    int close = open;
    while (close < tokens && token(close).kind != TokenKind::Close &&
           token(close).sentence == token(open).sentence)
        ++close;
    if (close >= tokens || token(close).kind != TokenKind::Close)
        return {};
    DatingTimes times = timesWithin({token(open).span.end, token(close).span.begin});
    erase_if(times, [&](const DatedBy &by) {
        const Span day = m_context.time(by.time).span;
        const Span last = token(m_context.analysis.tokenAt(day.end - 1)).span;
        ParticleCut cut;
        return day.end < last.end && isParticleAfter(words(day), words({day.end, last.end}), &cut) &&
               cut.first == Particle::Until;
    });
    return times;
}

/// Gives \a candidate of an item the day of its line or of the heading above.
void EventCollector::dateByLine(EventCandidate *candidate) const
{
    if (candidate->dated || candidate->vague)
        return;
    for (const DatingTimes *times : {&m_line.times, &m_heading}) {
        candidate->dated = m_times.dateBy(*times, candidate);
        candidate->ownDate |= candidate->dated;
        if (candidate->dated)
            return;
    }
}

/// '최고재무책임자에 나도현 전 상무': somebody takes a post.
bool EventCollector::fromPostLine(int first, int last)
{
    for (int i = first; i < last; ++i) {
        const Phrase &post = phrase(i);
        const Phrase &taker = phrase(i + 1);
        if (post.last != Particle::At || taker.entities.empty() ||
            !m_context.isPerson(taker.entities.back()) ||
            !Predicates::instance().endsInList(NounList::Post, words(post.noun)))
            continue;
        EventCandidate candidate;
        candidate.sentence = m_sentence;
        candidate.nominal = true;
        Event &event = candidate.event;
        event.type = EventType::Appointment;
        event.why.rule = u"predicates"_s; // its list of posts
        event.trigger = post.noun;
        m_roles.fillLine(&candidate, i, i + 1, EventRoles::Missing::Nobody);
        for (const int entity : post.modifiers) {
            if (m_context.isActor(entity))
                event.participants.push_back(entity);
        }
        event.evidence = {post.span.united(taker.span)};
        candidate.dated = candidate.ownDate = m_times.dateBy(timesInBrackets(taker.span.end), &candidate);
        dateByLine(&candidate);
        finish(std::move(candidate));
        return true;
    }
    return false;
}

/// Told after what the words of a sentence say: of one that has no verb the noun at its end is what happens.
void EventCollector::endLine(int index, std::size_t firstFound)
{
    const auto at = static_cast<std::size_t>(index);
    const Sentence &sentence = m_context.analysis.sentences[at];
    const int first = m_parse.firstPhrase[at];
    const int last = m_parse.firstPhrase[at + 1] - 1;
    bool verbs = false;
    for (int i = m_parse.firstClause[at + 1]; !verbs && i-- > m_parse.firstClause[at];)
        verbs = !isAdnominal(i);
    if (sentence.block != BlockKind::Body || verbs || last < first)
        return;
    const DatingTimes own = timesWithin(sentence.span);
    // '투자 계획 철회', '합병설: 25일 부인', '협의회=취소'
    const auto said = statusOfNoun(words(phrase(last).noun), phrase(last).noun);
    const bool off = m_line.item && said && said->status == Status::Negated;
    bool told = false;
    for (std::size_t i = firstFound; i < m_found.size(); ++i) {
        EventCandidate &candidate = m_found[i];
        const bool ends = candidate.event.trigger.end >= phrase(last).span.begin;
        told |= ends && (m_line.item || candidate.strong);
        if (!m_line.item)
            continue;
        if (off && (candidate.strong || candidate.agentKnown)) {
            candidate.event.status = said->status;
            candidate.event.statusCue = said->cue;
            candidate.event.statusRule = said->rule;
            candidate.strong = told = true;
            if (!candidate.dated)
                candidate.dated = candidate.ownDate = m_times.dateBy(own, &candidate);
        }
        dateByLine(&candidate);
        candidate.strong |= ends && candidate.agentKnown;
    }
    if (!told && m_line.item && fromPostLine(first, last))
        told = true;
    const Noun noun = nounIn(last, true);
    const bool dated = !own.empty() || (m_line.item && m_line.times.empty() && !m_heading.empty());
    if (!told && dated && phrase(last).last == Particle::None && (m_line.item || (noun && noun.isLast)))
        fromLine(first, last, noun);
    if (m_line.item && m_line.times.empty())
        m_line.times = own;
}

/// The event that a line from phrase \a first to \a last tells with \a noun, or with no noun the tables know.
void EventCollector::fromLine(int first, int last, const Noun &noun)
{
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.nominal = true;
    Event &event = candidate.event;
    const bool board = Predicates::instance().endsInList(NounList::Board, words(phrase(last).noun));
    event.type = noun ? noun.predicate->type : board ? EventType::Gathering : EventType::Other;
    event.why.rule = noun ? noun.predicate->rule : u"predicates"_s;
    event.trigger = noun ? noun.span : phrase(last).noun;
    candidate.nounPhrase = noun ? noun.phrase : -1;
    m_roles.fillLine(&candidate, first, last,
                     m_line.item ? EventRoles::Missing::Nobody : EventRoles::Missing::Topic);
    if (const auto said = statusOfNoun(words(phrase(last).noun), phrase(last).noun)) {
        event.status = said->status;
        event.statusCue = said->cue;
        event.statusRule = said->rule;
    }
    std::vector<int> phrases;
    for (int i = first; i <= last; ++i)
        phrases.push_back(i);
    candidate.dated = m_times.dateBy(m_times.of(phrases), &candidate);
    if (!candidate.dated)
        candidate.dated = m_times.dateBy(timesInBrackets(phrase(last).span.end), &candidate);
    candidate.ownDate = candidate.dated;
    if (m_line.item)
        dateByLine(&candidate);
    if (!candidate.dated || event.participants.empty())
        return;
    event.evidence = {phrase(first).span.united(phrase(last).span)};
    finish(std::move(candidate));
}

/// '1분기 점유율은 67.6%', '1분기 순이익은 214억원': a figure and when it was so, without a verb. Phrase \a
/// index is one that no verb takes.
void EventCollector::fromBareFigure(int index)
{
    const Phrase &figure = phrase(index);
    const bool topic = figure.last == Particle::Topic || figure.last == Particle::Subject;
    if (!topic || !Predicates::instance().endsInList(NounList::Measure, words(figure.noun)))
        return;
    std::vector<int> phrases{index};
    for (int i = index - 1; i >= m_parse.firstPhrase[static_cast<std::size_t>(figure.sentence)] &&
                            phrase(i).clause < 0 && phrases.size() < 3 && phrase(i).tie.isEmpty();
         --i)
        phrases.insert(phrases.begin(), i);
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.nominal = true;
    Event &event = candidate.event;
    event.type = EventType::Market;
    event.why.rule = u"predicates"_s; // its list of figures
    event.trigger = figure.noun;
    candidate.dated = candidate.ownDate = m_times.dateBy(m_times.of(phrases), &candidate);
    m_roles.fillLine(&candidate, phrases.front(), index, EventRoles::Missing::Topic);
    event.evidence = {phrase(phrases.front()).span.united(figure.span)};
    if (candidate.dated)
        finish(std::move(candidate));
}

/// '최종 결정은 7월 15일', '잔금 지급 9월 30일': a noun, and behind it nothing but its day. Told of sentences
/// with a phrase that no verb takes.
void EventCollector::fromBareDates(int index)
{
    const auto at = static_cast<std::size_t>(index);
    const Sentence &sentence = m_context.analysis.sentences[at];
    if (sentence.block != BlockKind::Body)
        return;
    for (int i = m_parse.firstPhrase[at]; i < m_parse.firstPhrase[at + 1]; ++i) {
        if (phrase(i).clause < 0)
            fromBareFigure(i);
    }
    for (int i = m_parse.firstPhrase[at] + 1; i < m_parse.firstPhrase[at + 1]; ++i) {
        const Phrase &day = phrase(i);
        if (day.clause >= 0 || day.first != Particle::None || day.times.size() != 1)
            continue;
        const Span time = m_context.time(day.times.front()).span;
        const int end = day.endToken;
        const bool closes = end >= sentence.endToken || token(end).kind == TokenKind::Stop ||
                            token(end).kind == TokenKind::Comma || token(end).kind == TokenKind::Open;
        const Phrase &thing = phrase(i - 1);
        const bool topic = thing.last == Particle::Topic || thing.last == Particle::Subject;
        if (!closes || day.span.begin < time.begin || time.end < day.span.end || thing.clause >= 0 ||
            used(i - 1) || !(topic || (thing.last == Particle::None && end >= sentence.endToken - 1)))
            continue;
        const Noun noun = nounIn(i - 1, true);
        if ((!noun || !noun.isLast) &&
            !Predicates::instance().endsInList(NounList::Milestone, words(thing.noun)))
            continue;
        EventCandidate candidate;
        candidate.sentence = m_sentence;
        candidate.nominal = true;
        Event &event = candidate.event;
        event.type = noun && noun.isLast ? noun.predicate->type : EventType::Other;
        event.why.rule = noun ? noun.predicate->rule : u"predicates"_s;
        event.trigger = thing.noun;
        candidate.dated = candidate.ownDate = m_times.dateBy(m_times.ofPhrase(i), &candidate);
        m_roles.fillLine(&candidate, i - 1, i - 1, EventRoles::Missing::Topic);
        event.evidence = {thing.span.united(day.span)};
        m_used[static_cast<std::size_t>(i) - 1] = 1;
        if (candidate.dated)
            finish(std::move(candidate));
    }
}

} // namespace Haengbo

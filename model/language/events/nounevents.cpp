// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/collector.h"
#include "model/text/letters.h"

#include <algorithm>

namespace Haengbo {

/// Whether a word of \a in before token \a end ends in a noun of \a list:
/// '공정위 조사', '금융위 승인'.
bool EventCollector::listedBefore(NounLists list, const Phrase &in, int end) const
{
    for (int t = in.firstToken; t < end; ++t) {
        if (token(t).kind == TokenKind::Word &&
            Predicates::instance().listsOf(m_context.analysis.words(token(t))) & list)
            return true;
    }
    return false;
}

EventCollector::Noun EventCollector::knownNounIn(int index, bool undated) const
{
    int &slot = m_nounSlots[2 * static_cast<std::size_t>(index) + (undated ? 1 : 0)];
    if (slot == 0) {
        m_nouns.push_back(findNounIn(index, undated));
        slot = static_cast<int>(m_nouns.size());
    }
    return m_nouns[static_cast<std::size_t>(slot) - 1];
}

EventCollector::Noun EventCollector::findNounIn(int index, bool undated) const
{
    const Phrase &in = phrase(index);
    Noun found;
    for (int t = in.firstToken; t < in.endToken; ++t) {
        const WordNoun word = m_words.nounOf(index, t);
        if (!word.rows)
            continue;
        const Span span = m_words.wordSpan(index, t);
        const int end = span.end - word.rumour;
        for (const Predicate &row : *word.rows) {
            if (row.kind != Predicate::Kind::Event || row.type == EventType::Market)
                continue;
            if (!row.needs.empty() && !nounMeets(row, index, t, undated))
                continue;
            found = {&row, index, {end - word.length, end}, span.begin == in.noun.begin, word.rumour > 0};
            break;
        }
    }
    return found;
}

/// Whether a need of \a row, whose noun is word \a t of phrase \a index, is met by the words that lead to it.
bool EventCollector::nounMeets(const Predicate &row, int index, int t, bool undated) const
{
    const Phrase &in = phrase(index);
    const QStringView before = words({in.span.begin, m_words.wordSpan(index, t).end});
    for (const PredicateNeed &need : row.needs) {
        if ((need.kind == PredicateNeed::Kind::Noun && Haengbo::holds(before, need.noun)) ||
            (need.kind == PredicateNeed::Kind::Date && undated) ||
            (need.kind == PredicateNeed::Kind::List && listedBefore(need.kinds.lists, in, t)))
            return true;
    }
    return false;
}

void EventCollector::fromNoun(int index)
{
    const Noun noun = nounIn(index);
    if (!noun)
        return;
    const Phrase &at = phrase(index);
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = at.clause;
    candidate.nominal = true;
    Event &event = candidate.event;
    event.type = noun.predicate->type;
    event.why.rule = noun.predicate->rule;
    event.trigger = noun.span;
    event.status = Status::Occurred;
    bool last = noun.isLast;
    if (!last) {
        if (const auto said = statusOfNoun(words(at.noun), at.noun)) {
            event.status = said->status;
            event.statusCue = said->cue;
            event.statusRule = said->rule;
            last = true;
        }
    }
    candidate.rumoured = noun.rumoured && event.type != EventType::Other;
    Indexes own = m_roles.fillNominal(&candidate, index);
    if (noun.rumoured) {
        const StatusReading said = readRumour(m_context.analysis, m_parse, m_sentence, noun.span);
        event.status = said.status;
        event.statusCue = said.cue;
        event.statusRule = said.rule.isEmpty() ? noun.predicate->rule : said.rule;
    }
    std::reverse(own.begin(), own.end());
    candidate.dated = m_times.dateBy(m_times.of(own), &candidate);
    if (!candidate.dated && !candidate.vague)
        candidate.dated = m_times.dateBy(timesInBrackets(at.span.end), &candidate);
    candidate.ownDate = candidate.dated;
    if (!candidate.dated && !candidate.vague && at.clause >= 0 && !noun.rumoured)
        candidate.dated = m_times.dateBy(m_times.before(at.clause, noun.span.begin), &candidate);
    Span evidence = at.span;
    for (const int i : own)
        evidence = evidence.united(phrase(i).span);
    event.evidence = {evidence};
    nameNoun(&candidate, noun);
    if (event.type == EventType::Visit && at.clause >= 0)
        tellTimesCounted(candidate, at.clause);
    const bool free = at.clause < 0;
    candidate.strong = candidate.agentKnown && last && (free || candidate.dated) &&
                       event.type != EventType::Other && event.type != EventType::Launch &&
                       event.type != EventType::Market && event.type != EventType::Investment;
    // '최근 …와의 인터뷰에서'
    candidate.strong |=
        candidate.agentKnown && candidate.vague && last && !free && event.type == EventType::Announcement;
    candidate.strong |= candidate.rumoured && candidate.agentKnown;
    finish(std::move(candidate));
}

/// '▲2024년 1월 26일=공장 방문, 회장과 회동', '2019년 2월 — 5억원 투자 유치': a time, a sign, and nouns.
bool EventCollector::isChronology(int index) const
{
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(index)];
    const auto at = static_cast<std::size_t>(index);
    if (sentence.block == BlockKind::Title || m_parse.firstPhrase[at] == m_parse.firstPhrase[at + 1])
        return false;
    const Phrase &first = phrase(m_parse.firstPhrase[at]);
    if (first.times.empty())
        return false;
    const TimeMention &time = m_context.time(first.times.front());
    if (time.type == TimeType::Duration || time.type == TimeType::Set)
        return false;
    for (int t = sentence.firstToken; t < sentence.endToken && token(t).span.begin < time.span.begin; ++t) {
        if (token(t).kind == TokenKind::Word || token(t).kind == TokenKind::Number)
            return false;
    }
    // After the time (or a range of two) stands a sign.
    int end = time.span.end;
    for (int i = m_parse.firstPhrase[at]; i < m_parse.firstPhrase[at] + 2 && i < m_parse.firstPhrase[at + 1];
         ++i) {
        for (const int other : phrase(i).times) {
            const Span span = m_context.time(other).span;
            if (span.begin >= end && span.begin - end <= 2)
                end = span.end;
        }
    }
    const int next = m_context.analysis.tokenAt(end);
    return next < sentence.endToken && token(next).kind == TokenKind::Mark;
}

void EventCollector::fromChronology(int index)
{
    const auto at = static_cast<std::size_t>(index);
    const int first = m_parse.firstPhrase[at];
    const int end = m_parse.firstPhrase[at + 1];
    std::vector<int> times;
    int from = first;
    for (int i = first; i < end; ++i) {
        if (!phrase(i).times.empty())
            times.push_back(i);
    }
    const DatingTimes all = m_times.of(times);
    bool told = false;
    const auto tell = [&](int last, const Noun &noun) {
        EventCandidate candidate;
        candidate.sentence = index;
        candidate.nominal = true;
        candidate.ownDate = true;
        Event &event = candidate.event;
        event.type = noun ? noun.predicate->type : EventType::Other;
        event.why.rule = noun ? noun.predicate->rule : QStringLiteral("predicates");
        event.trigger = noun ? noun.span : phrase(last).noun;
        candidate.nounPhrase = noun ? noun.phrase : -1;
        // The day of the line, and what part of it was told on the way.
        DatingTimes until;
        for (const DatedBy &by : all) {
            if (m_context.time(by.time).span.begin < phrase(last).span.end)
                until.push_back(by);
        }
        candidate.dated = m_times.dateBy(until, &candidate);
        if (!candidate.dated)
            return;
        m_roles.fillLine(&candidate, from, last);
        if (const auto said = statusOfNoun(words(phrase(last).noun), phrase(last).noun)) {
            event.status = said->status;
            event.statusCue = said->cue;
            event.statusRule = said->rule;
        }
        const int begin = phrase(from).span.begin;
        event.evidence = {{begin, std::max(phrase(last).span.end, event.trigger.end)}};
        told = true;
        finish(std::move(candidate));
    };
    for (int i = first; i < end; ++i) {
        const Noun noun = nounIn(i);
        if (!noun)
            continue;
        tell(i, noun);
        from = i + 1;
    }
    if (!told && end > first + 1)
        tell(end - 1, {});
}

/// '… 오찬(A 사장·B 대표 배석)': who else was there stands in brackets.
void EventCollector::addAside(EventCandidate *candidate) const
{
    Event &event = candidate->event;
    if (event.type != EventType::Meeting && event.type != EventType::Gathering)
        return;
    const int tokens = static_cast<int>(m_context.analysis.tokens.size());
    const int open = m_context.analysis.tokenAt(event.trigger.end);
    if (open >= tokens || token(open).kind != TokenKind::Open)
        return;
    int close = open;
    while (close < tokens && token(close).kind != TokenKind::Close &&
           token(close).sentence == token(open).sentence)
        ++close;
    if (close >= tokens || close < open + 2)
        return;
    bool joins = false;
    for (const Predicate &row : Predicates::instance().eventNoun(m_context.analysis.words(token(close - 1))))
        joins |= row.kind == Predicate::Kind::Join;
    if (!joins)
        return;
    const Span inside{token(open).span.end, token(close).span.begin};
    for (std::size_t i = 0; i < m_context.soFar.entities.size(); ++i) {
        const int actor = static_cast<int>(i);
        if (!m_context.isPerson(actor))
            continue;
        const auto &mentions = m_context.entity(actor).mentions;
        if (std::any_of(mentions.begin(), mentions.end(),
                        [&](const Mention &mention) { return inside.contains(mention.span); }) &&
            std::find(event.participants.begin(), event.participants.end(), actor) ==
                event.participants.end())
            event.participants.push_back(actor);
    }
}

/// A line of the body that is no sentence: it stands alone, names no end and has no verb that ends it.
bool EventCollector::isSubhead(int index) const
{
    const auto &sentences = m_context.analysis.sentences;
    const auto at = static_cast<std::size_t>(index);
    const Sentence &sentence = sentences[at];
    constexpr int longest = 20; // tokens
    if (sentence.block != BlockKind::Body || sentence.endToken - sentence.firstToken > longest ||
        (at > 0 && sentences[at - 1].paragraph == sentence.paragraph &&
         sentences[at - 1].block == BlockKind::Body) ||
        (at + 1 < sentences.size() && sentences[at + 1].paragraph == sentence.paragraph))
        return false;
    const TokenKind last = token(sentence.endToken - 1).kind;
    if (last != TokenKind::Word && last != TokenKind::Number)
        return false;
    const int clauses = m_parse.firstClause[at + 1] - m_parse.firstClause[at];
    if (clauses == 0)
        return true;
    const Clause &end = clause(m_parse.firstClause[at + 1] - 1);
    return end.predicate.end < token(sentence.endToken - 1).span.end ||
           end.verb.ending->kind != EndingKind::Final;
}

/// '■ 2025년 2월, 손을 잡다': a line of its own behind a sign.
bool EventCollector::opensSection(int index) const
{
    const auto &sentences = m_context.analysis.sentences;
    const auto at = static_cast<std::size_t>(index);
    const Sentence &sentence = sentences[at];
    const TokenKind last = token(sentence.endToken - 1).kind;
    return sentence.block == BlockKind::Body && token(sentence.firstToken).kind == TokenKind::Mark &&
           (last == TokenKind::Word || last == TokenKind::Number) &&
           (at == 0 || sentences[at - 1].paragraph != sentence.paragraph);
}

void EventCollector::finish(EventCandidate &&candidate)
{
    // '■ 2025년 9월, 집을 짓다' names a section; its day alone makes no event of it.
    if (candidate.fallback && opensSection(m_sentence))
        return;
    complete(&candidate);
    m_found.push_back(std::move(candidate));
}

/// Fills in what its sentence and its evidence say of \a candidate.
void EventCollector::complete(EventCandidate *made) const
{
    EventCandidate &candidate = *made;
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)];
    candidate.title = sentence.block == BlockKind::Title || (!m_line.item && isSubhead(m_sentence));
    candidate.lead = !candidate.title && !candidate.dated && sentence.paragraph <= m_firstParagraph;
    candidate.quoted = candidate.clause >= 0 && clause(candidate.clause).quoted;
    const Span evidence = candidate.event.evidence.front();
    const auto &amounts = m_context.soFar.amounts;
    auto amount = std::partition_point(amounts.begin(), amounts.end(),
                                       [&](const Amount &a) { return a.span.begin < evidence.begin; });
    for (; amount != amounts.end() && amount->span.begin < evidence.end; ++amount)
        candidate.event.amounts.push_back(static_cast<int>(amount - amounts.begin()));
    addAside(&candidate);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tellings whose predicate names no event: 'is' with a figure or an event noun, a verbal noun under way, what
// somebody does at a told time, and who was there besides.
#include "model/language/events/anaphora.h"
#include "model/language/events/collector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// What tells nothing of the status of its clause.
const Predicate &noPredicate()
{
    static const Predicate none;
    return none;
}

} // namespace

/// '한국을 찾는 것은 2023년 6월과 작년 1월에 이어 세 번째다': each of those times was one more.
void EventCollector::tellTimesCounted(const EventCandidate &candidate, int index)
{
    const int last = m_parse.firstClause[static_cast<std::size_t>(m_sentence) + 1] - 1;
    if (last < 0 || !clause(last).verb.copula)
        return;
    const bool subject = index == last || clause(index).next == last;
    if (!subject)
        return;
    for (const DatedBy &by : m_times.of(last)) {
        EventCandidate counted = candidate;
        counted.event.times.clear();
        counted.event.status = Status::Occurred;
        counted.open = false;
        counted.vague = false;
        if (!m_times.dateBy(by.time, &counted))
            continue;
        counted.dated = true;
        counted.ownDate = true;
        counted.strong = true;
        const Span time = m_context.time(by.time).span;
        counted.event.evidence = {candidate.event.evidence.front().united(time)};
        finish(std::move(counted));
    }
}

/// '내년에 채우는 방안을 검토한다': the noun makes a plan of the clause before it.
bool EventCollector::isPlanned(int index) const
{
    const StatusReading reading = readStatus(m_context.analysis, m_parse, index);
    return !reading.open && !reading.hypothetical && reading.status != Status::Occurred;
}

/// Whether the topic or the subject of clause \a index is a figure: '매출이 세 배가 됐다'.
bool EventCollector::movesFigure(int index) const
{
    const auto &phrases = clause(index).phrases;
    return std::any_of(phrases.begin(), phrases.end(), [this](int i) {
        return (phrase(i).last == Particle::Topic || phrase(i).last == Particle::Subject) &&
               Predicates::instance().endsInList(NounList::Measure, words(phrase(i).noun));
    });
}

/// Whatever else somebody does at a told time belongs on the timeline.
void EventCollector::fromDatedClause(int index)
{
    const Clause &at = clause(index);
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)];
    const VerbEnding &ending = *at.verb.ending;
    // '공장을 짓지 않기로 했다' is news without a day.
    const bool wont = at.verb.negated && ending.kind == EndingKind::Nominal && ending.sense == u"to" &&
                      !at.quoted && !at.phrases.empty();
    // '주주명부가 닫히기 전까지': what comes before or after is told by another clause.
    const bool before = ending.kind == EndingKind::Nominal && ending.sense.isEmpty() && !at.verb.known;
    if (before || asksFor(index) || (!isDated(index) && !wont) || (at.verb.negated && !wont) ||
        (at.verb.ongoing && !m_times.begins(index)) || sentence.block != BlockKind::Body ||
        (ending.tense == Tense::None && ending.kind == EndingKind::Connective && leadsToTold(index)) ||
        (isAdnominal(index) && ((ending.tense == Tense::Present && !isPlanned(index)) ||
                                (at.next > index && m_tells[static_cast<std::size_t>(at.next)]))))
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    candidate.fallback = true;
    Event &event = candidate.event;
    event.type = movesFigure(index) ? EventType::Market : EventType::Other;
    event.why.rule = at.verb.ending->rule;
    event.trigger = at.predicate;
    setStatus(&candidate, index, noPredicate(), {});
    m_times.date(&candidate, index, m_tells);
    if (const Predicate *row = m_predicate[static_cast<std::size_t>(index)]; row && row->moves)
        move(&candidate, index, *row);
    m_roles.fill(&candidate, index, -1);
    event.evidence = {at.span};
    candidate.decided = wont;
    // '2028년까지 1억달러로 늘리겠다'
    const bool until = !event.end.isEmpty() && event.status != Status::Occurred;
    if (event.start.isEmpty() && !until && !wont)
        return;
    finish(std::move(candidate));
}

/// '체결도 추진 중이다', '인수를 검토 중인': a verbal noun under way carries the event as its verb would.
bool EventCollector::fromUnderway(int index)
{
    const Clause &at = clause(index);
    const Phrase &last = phrase(at.phrases.back());
    if (!isShortNoun(words(last.noun)) || last.firstToken + 1 >= last.endToken)
        return false;
    int stem = last.endToken - 2;
    while (stem > last.firstToken && token(stem).kind != TokenKind::Word)
        --stem;
    const Predicate *support = nullptr;
    for (const Predicate &row : Predicates::instance().rows(words(token(stem).span), true)) {
        if (row.kind == Predicate::Kind::Support && row.status)
            support = &row;
    }
    if (!support)
        return false;
    const Noun noun = carriedBy(index);
    if (!noun)
        return false;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    candidate.underway = true;
    Event &event = candidate.event;
    event.type = noun.predicate->type;
    event.why.rule = noun.predicate->rule;
    event.trigger = token(stem).span.united(at.predicate);
    event.status = *support->status;
    event.statusCue = event.trigger;
    event.statusRule = support->rule;
    m_used[static_cast<std::size_t>(noun.phrase)] = 1;
    m_times.date(&candidate, index, m_tells);
    m_roles.fill(&candidate, index, noun.phrase);
    event.evidence = {at.span};
    finish(std::move(candidate));
    return true;
}

/// '하늘상선과의 논의는 결렬됐다': talks between named parties came to nothing.
void EventCollector::fromEndedDeal(int index, const Predicate &row, int nounPhrase)
{
    const Clause &at = clause(index);
    if (isAdnominal(index) || at.phrases.empty())
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    event.type = EventType::Agreement;
    event.why.rule = row.rule;
    event.trigger = at.predicate;
    setStatus(&candidate, index, row, {});
    m_times.date(&candidate, index, m_tells);
    m_roles.fill(&candidate, clausesOn(index, nounPhrase, event.type), nounPhrase);
    candidate.nounPhrase = nounPhrase;
    if (event.participants.size() == 1 && m_roles.mainOrganization() >= 0 && candidate.agentKnown &&
        event.participants.front() != m_roles.mainOrganization())
        event.participants.push_back(m_roles.mainOrganization());
    // '인수 협상이 깨졌다': what was negotiated is off.
    const Noun aim = nounPhrase >= 0 ? nounIn(nounPhrase) : Noun{};
    if (aim &&
        (aim.predicate->type == EventType::Acquisition || aim.predicate->type == EventType::Investment))
        event.type = aim.predicate->type;
    else if (event.participants.size() < 2)
        event.type = EventType::Other;
    event.evidence = {at.span};
    m_tells[static_cast<std::size_t>(index)] = 1;
    finish(std::move(candidate));
}

/// '준공은 2028년으로 잡혔다', '허가는 내년 3분기로 보고 있다': an event noun, and the day it is set for.
bool EventCollector::fromSetDay(int index)
{
    const Clause &at = clause(index);
    const Predicate *row = m_predicate[static_cast<std::size_t>(index)];
    if (!m_words.isTimed(index) || isAdnominal(index) || at.verb.negated || at.subject < 0 ||
        at.subjectInherited || used(at.subject) ||
        (row && (row->moves || row->kind == Predicate::Kind::Event)))
        return false;
    const Phrase &thing = phrase(at.subject);
    const bool set = std::any_of(at.phrases.begin(), at.phrases.end(), [&](int i) {
        return i > at.subject && phrase(i).first == Particle::By && phrase(i).times.size() == 1 &&
               m_context.time(phrase(i).times.front()).span.begin <= phrase(i).span.begin &&
               phrase(i).noun.end <= m_context.time(phrase(i).times.front()).span.end;
    });
    const Noun noun = set ? nounIn(at.subject, true) : Noun{};
    if (!set || (!(noun && noun.isLast) &&
                 !Predicates::instance().endsInList(NounList::Milestone, words(thing.noun))))
        return false;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    event.type = noun && noun.isLast ? noun.predicate->type : EventType::Other;
    event.why.rule = noun ? noun.predicate->rule : at.verb.ending->rule;
    event.trigger = thing.noun;
    setStatus(&candidate, index, row ? *row : noPredicate(), {});
    m_times.date(&candidate, index, m_tells);
    m_roles.fill(&candidate, index, at.subject);
    event.evidence = {at.span};
    m_used[static_cast<std::size_t>(at.subject)] = 1;
    m_tells[static_cast<std::size_t>(index)] = 1;
    finish(std::move(candidate));
    return true;
}

/// '초대 소장은 나도현 교수다': somebody takes a post that is new or newly filled.
bool EventCollector::fromNewPost(int index)
{
    const Clause &at = clause(index);
    if (at.quoted || isAdnominal(index) || at.subject < 0 || at.subjectInherited)
        return false;
    const Phrase &post = phrase(at.subject);
    const Phrase &taker = phrase(at.phrases.back());
    const auto &predicates = Predicates::instance();
    if (post.last != Particle::Topic || at.subject == at.phrases.back() || taker.entities.empty() ||
        !m_context.isPerson(taker.entities.back()) ||
        !predicates.endsInList(NounList::Post, words(post.noun)) ||
        !predicates.endsInList(NounList::NewPost, m_context.analysis.words(token(post.firstToken))))
        return false;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    event.type = EventType::Appointment;
    event.why.rule = at.verb.ending->rule;
    event.trigger = post.noun;
    event.status = Status::Occurred;
    m_times.date(&candidate, index, m_tells);
    m_roles.fill(&candidate, index, -1);
    const int person = taker.entities.back();
    if (std::find(event.participants.begin(), event.participants.end(), person) == event.participants.end())
        event.participants.push_back(person);
    candidate.agentKnown = true;
    event.evidence = {at.span};
    m_tells[static_cast<std::size_t>(index)] = 1;
    finish(std::move(candidate));
    return true;
}

/// '흑자 전환 목표는 2027년이다', '3분기 순이익은 8210억원이다'.
void EventCollector::fromCopula(int index)
{
    const Clause &at = clause(index);
    if (at.phrases.empty())
        return;
    if (fromNewPost(index) || fromUnderway(index) || isAdnominal(index) || !m_times.hasDate(index) ||
        (isShortNoun(at.verb.stem) && phrase(at.phrases.back()).times.empty()))
        return;
    const Noun noun = carriedBy(index);
    const bool figure = clauseHasNounOf(index, NounList::Measure);
    // '계약 기간은 내년 8월까지다', '가동 시점은 3분기다'
    const bool milestone =
        at.subject >= 0 && !at.subjectInherited && phrase(at.subject).times.empty() &&
        Predicates::instance().endsInList(NounList::Milestone, words(phrase(at.subject).noun));
    if (!noun && !figure && !milestone)
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    // '계약 기간은' speaks of no signing.
    const bool named = noun && (noun.isLast || !milestone);
    event.type = figure ? EventType::Market : named ? noun.predicate->type : EventType::Other;
    event.why.rule = noun ? noun.predicate->rule : at.verb.ending->rule;
    event.trigger = at.predicate;
    setStatus(&candidate, index, noPredicate(), {});
    candidate.open = false;
    event.status = Status::Occurred;
    for (const int i : at.phrases) {
        if (const auto said = statusOfNoun(words(phrase(i).noun), phrase(i).noun)) {
            event.status = said->status;
            event.statusCue = said->cue;
            event.statusRule = said->rule;
        }
    }
    if (noun)
        m_used[static_cast<std::size_t>(noun.phrase)] = 1;
    m_times.date(&candidate, index, m_tells);
    m_roles.fill(&candidate, index, noun.phrase);
    event.evidence = {at.span};
    finish(std::move(candidate));
}

/// '가람로봇이 420억원을 유치했다. 하람벤처스가 이끌고 다온캐피탈도 합류했다': who gave the money is told
/// next.
void EventCollector::joinRound()
{
    constexpr int reach = 2; // sentences
    const auto paragraph = [this](int sentence) {
        return m_context.analysis.sentences[static_cast<std::size_t>(sentence)].paragraph;
    };
    auto round = m_found.rbegin();
    const auto raised = [this](const EventCandidate &told) {
        return told.sentence < m_sentence && told.event.type == EventType::Investment && told.strong &&
               told.dated && !told.title && told.agentKnown;
    };
    while (round != m_found.rend() && round->sentence >= m_sentence - reach && !raised(*round))
        ++round;
    if (round == m_found.rend() || !raised(*round) || round->sentence < m_sentence - reach ||
        paragraph(round->sentence) != paragraph(m_sentence) || round->event.status == Status::Negated)
        return;
    const auto at = static_cast<std::size_t>(m_sentence);
    for (int i = m_parse.firstClause[at]; i < m_parse.firstClause[at + 1]; ++i) {
        const Clause &gives = clause(i);
        if (isAdnominal(i) || gives.quoted || gives.verb.negated || gives.subject < 0 || m_times.hasDate(i) ||
            !Predicates::instance().isInList(NounList::Round, gives.verb.stem))
            continue;
        EventCandidate probe;
        probe.sentence = m_sentence;
        probe.event.type = EventType::Market; // of a clause the subject alone
        m_roles.fill(&probe, i, -1);
        if (!probe.agentKnown)
            continue;
        for (const int actor : probe.event.participants) {
            std::vector<int> &known = round->event.participants;
            if (std::find(known.begin(), known.end(), actor) == known.end())
                known.push_back(actor);
        }
        for (auto own = m_found.rbegin(); own != m_found.rend() && own->sentence == m_sentence; ++own)
            own->strong = own->strong && (own->clause != i || own->dated);
    }
}

/// '왼쪽부터 서다온 대표, 임수경 시장': who stands in the picture of what the sentence before tells.
void EventCollector::joinLined()
{
    auto told = m_found.rbegin();
    const auto shows = [](const EventCandidate &one) {
        return one.event.type == EventType::Meeting || one.event.type == EventType::Gathering ||
               one.event.type == EventType::Agreement;
    };
    while (told != m_found.rend() && told->sentence >= m_sentence - 1 && !shows(*told))
        ++told;
    if (told == m_found.rend() || told->sentence < m_sentence - 1)
        return;
    constexpr int opening = 3; // tokens
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)];
    bool lined = false;
    for (int t = sentence.firstToken; t < sentence.endToken && t < sentence.firstToken + opening; ++t)
        lined |= anaphorOf(m_context.analysis.words(token(t))) == Anaphor::Lined;
    if (!lined)
        return;
    const auto at = static_cast<std::size_t>(m_sentence);
    for (int i = m_parse.firstPhrase[at]; i < m_parse.firstPhrase[at + 1]; ++i) {
        for (const int actor : phrase(i).entities) {
            std::vector<int> &known = told->event.participants;
            if (m_context.isPerson(actor) && std::find(known.begin(), known.end(), actor) == known.end())
                known.push_back(actor);
        }
    }
}

/// '이 자리에는 …도 배석했다' adds to the meeting or gathering told last.
void EventCollector::join(int index)
{
    for (auto it = m_found.rbegin(); it != m_found.rend(); ++it) {
        EventCandidate &told = *it;
        if (told.sentence < m_sentence - 2)
            return;
        if (told.event.type != EventType::Meeting && told.event.type != EventType::Gathering)
            continue;
        addPeople(told, index);
        return;
    }
}

/// The people whom clause \a index names take part in what was \a told.
void EventCollector::addPeople(EventCandidate &told, int index)
{
    EventCandidate probe;
    probe.sentence = m_sentence;
    m_roles.fill(&probe, index, -1);
    if (!probe.agentKnown)
        return;
    for (const int actor : probe.event.participants) {
        std::vector<int> &known = told.event.participants;
        if (m_context.isPerson(actor) && std::find(known.begin(), known.end(), actor) == known.end())
            known.push_back(actor);
    }
    told.event.evidence.push_back(clause(index).span);
}

/// '서명식에는 한새별 사장이 참석했다', '나도현 대표는 협약식에서 …고 말했다': they were there when what was
/// told before was signed, and the ceremony is no event of its own.
bool EventCollector::joinsSigning(int index, const Predicate *row)
{
    const Clause &at = clause(index);
    if (at.quoted || isAdnominal(index) || at.verb.negated)
        return false;
    const bool says = row && row->kind == Predicate::Kind::Say;
    const bool there = std::any_of(at.phrases.begin(), at.phrases.end(), [&](int i) {
        const bool role = (phrase(i).first == Particle::At && phrase(i).last == Particle::Topic) ||
                          (phrase(i).first == Particle::From && says);
        return role && (m_words.kinds(i).lists & listBit(NounList::Signing)) != 0;
    });
    constexpr int reach = 4; // sentences
    if (!there)
        return false;
    EventCandidate probe;
    probe.sentence = m_sentence;
    m_roles.fill(&probe, index, -1);
    // Somebody of those who signed is among them.
    const auto concerns = [&](const Event &signedThere) {
        const std::vector<int> &parties = signedThere.participants;
        return std::any_of(probe.event.participants.begin(), probe.event.participants.end(), [&](int who) {
            const int of = m_context.isPerson(who) ? m_context.entity(who).affiliation : who;
            return std::find(parties.begin(), parties.end(), who) != parties.end() ||
                   (of >= 0 && std::find(parties.begin(), parties.end(), of) != parties.end());
        });
    };
    for (auto it = m_found.rbegin(); it != m_found.rend() && it->sentence >= m_sentence - reach; ++it) {
        const EventType type = it->event.type;
        if (it->sentence == m_sentence || it->event.status == Status::Negated ||
            type != EventType::Agreement || !concerns(it->event))
            continue;
        addPeople(*it, index);
        return true;
    }
    return false;
}

} // namespace Haengbo

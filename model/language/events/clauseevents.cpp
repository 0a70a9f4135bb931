// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tellings of events come from two sources. A clause tells one when its predicate has an event type
// (체결하다), carries an event noun (면담을 갖다), or is dated by its own words; the main clauses of a
// sentence go first, so that the adnominal clause of '…에서 열린 간담회에 참석했다' adds its place to the one
// gathering. An event noun no predicate has taken
// ('…와의 회동', a headline, a line of a chronology) tells one by itself (nounevents.cpp).
#include "model/language/events/anaphora.h"
#include "model/language/events/collector.h"

#include <algorithm>

namespace Haengbo {

EventCollector::EventCollector(const EventContext &context)
    : m_context(context)
    , m_parse(context.parse)
    , m_roles(context)
    , m_times(context)
    , m_used(context.parse.phrases.size(), 0)
    , m_absorbed(context.parse.clauses.size(), 0)
    , m_tells(context.parse.clauses.size(), 0)
    , m_predicate(context.parse.clauses.size(), nullptr)
{
}

std::vector<EventCandidate> EventCollector::run()
{
    for (std::size_t s = 0; s < m_context.analysis.sentences.size(); ++s) {
        m_sentence = static_cast<int>(s);
        const std::size_t firstFound = m_found.size();
        if (isChronology(m_sentence)) {
            fromChronology(m_sentence);
        } else {
            for (int i = m_parse.firstClause[s]; i < m_parse.firstClause[s + 1]; ++i) {
                const Predicate *row = pick(i);
                m_predicate[static_cast<std::size_t>(i)] = row;
                m_tells[static_cast<std::size_t>(i)] = row && row->kind == Predicate::Kind::Event;
            }
            for (const bool adnominal : {false, true}) {
                for (int i = m_parse.firstClause[s]; i < m_parse.firstClause[s + 1]; ++i) {
                    if (isAdnominal(i) == adnominal)
                        fromClause(i);
                }
            }
            for (int i = m_parse.firstPhrase[s]; i < m_parse.firstPhrase[s + 1]; ++i) {
                if (!used(i))
                    fromNoun(i);
            }
        }
        std::stable_sort(m_found.begin() + static_cast<std::ptrdiff_t>(firstFound), m_found.end(),
                         [](const EventCandidate &a, const EventCandidate &b) {
                             return a.event.trigger < b.event.trigger;
                         });
        for (std::size_t i = firstFound; i < m_found.size(); ++i)
            m_roles.remember(m_found[i].event);
        m_roles.endSentence(m_sentence);
    }
    return std::move(m_found);
}

/// The phrases a need or a support verb may find its noun in: those of the clause and, for an adnominal
/// clause, the phrase it describes with the genitives that lead to its noun.
std::vector<int> EventCollector::nounPhrases(int index) const
{
    const Clause &at = clause(index);
    std::vector<int> found = at.phrases;
    if (isAdnominal(index) && at.head >= 0) {
        int head = at.head;
        found.push_back(head);
        const int end = static_cast<int>(m_parse.phrases.size());
        while (phrase(head).last == Particle::Genitive && head + 1 < end &&
               phrase(head + 1).sentence == at.sentence)
            found.push_back(++head);
    }
    return found;
}

bool EventCollector::clauseHasNoun(int index, const PredicateNeed &need) const
{
    for (const int i : nounPhrases(index)) {
        const Phrase &at = phrase(i);
        // The post of the one who acts is not what he is appointed to.
        const bool agent = (at.last == Particle::Topic || at.last == Particle::Subject) &&
                           std::any_of(at.entities.begin(), at.entities.end(),
                                       [this](int entity) { return m_context.isPerson(entity); });
        if ((agent || !at.tie.isEmpty()) && need.kind == PredicateNeed::Kind::Noun)
            continue;
        for (int t = at.firstToken; t < at.endToken; ++t) {
            if (token(t).kind != TokenKind::Word)
                continue;
            const QStringView word = words(token(t).span.begin == at.noun.begin ? at.noun : token(t).span);
            switch (need.kind) {
            case PredicateNeed::Kind::Noun:
                if (word.endsWith(need.noun))
                    return true;
                break;
            case PredicateNeed::Kind::EventNoun:
                for (const Predicate &row : Predicates::instance().eventNoun(word)) {
                    if (row.kind == Predicate::Kind::Event && row.type == need.type)
                        return true;
                }
                break;
            case PredicateNeed::Kind::Law:
                if (Predicates::instance().endsInLaw(word))
                    return true;
                break;
            case PredicateNeed::Kind::Measure:
                if (Predicates::instance().endsInMeasure(word))
                    return true;
                break;
            default:
                break;
            }
        }
    }
    return false;
}

bool EventCollector::meets(const PredicateNeed &need, int index) const
{
    const Clause &at = clause(index);
    switch (need.kind) {
    case PredicateNeed::Kind::Noun:
    case PredicateNeed::Kind::EventNoun:
    case PredicateNeed::Kind::Law:
    case PredicateNeed::Kind::Measure:
        return clauseHasNoun(index, need);
    case PredicateNeed::Kind::Place:
    case PredicateNeed::Kind::Person:
    case PredicateNeed::Kind::Organization:
        for (const int i : at.phrases) {
            const Particle role = phrase(i).first;
            const bool goal = role == Particle::Object || role == Particle::At || role == Particle::By ||
                              role == Particle::Also;
            if (need.kind == PredicateNeed::Kind::Place &&
                (need.particle != Particle::None ? role != need.particle : !goal))
                continue;
            const bool agent = role == Particle::Topic || role == Particle::Subject;
            for (const int e : phrase(i).entities) {
                const EntityKind kind = m_context.entity(e).kind;
                if (need.kind == PredicateNeed::Kind::Place    ? kind == EntityKind::Place
                    : need.kind == PredicateNeed::Kind::Person ? kind == EntityKind::Person
                                                               : kind == EntityKind::Organization && !agent)
                    return true;
            }
        }
        return false;
    case PredicateNeed::Kind::Amount:
        return std::any_of(m_context.soFar.amounts.begin(), m_context.soFar.amounts.end(),
                           [&at](const Amount &amount) { return at.span.contains(amount.span); });
    case PredicateNeed::Kind::Date:
        return m_times.hasDate(index);
    }
    return false;
}

const Predicate *EventCollector::pick(int index) const
{
    const VerbForm &verb = clause(index).verb;
    if (verb.copula)
        return nullptr;
    const std::vector<Predicate> &rows = Predicates::instance().rows(verb.stem, verb.verbalNoun);
    const auto supports = std::any_of(
        rows.begin(), rows.end(), [](const Predicate &row) { return row.kind == Predicate::Kind::Support; });
    for (const Predicate &row : rows) {
        // '인수를 검토하다' is of a purchase, a dated '검토하다' alone is some act.
        if (supports && row.kind == Predicate::Kind::Event && row.type == EventType::Other &&
            carriedBy(index))
            continue;
        if (row.needs.empty() || std::any_of(row.needs.begin(), row.needs.end(),
                                             [&](const PredicateNeed &need) { return meets(need, index); }))
            return row.kind == Predicate::Kind::Plain ? nullptr : &row;
    }
    return nullptr;
}

bool EventCollector::meetsPress(int index) const
{
    const auto &phrases = clause(index).phrases;
    return std::any_of(phrases.begin(), phrases.end(), [&](int i) {
        return phrase(i).last != Particle::Topic && anaphorOf(words(phrase(i).noun)) == Anaphor::Press;
    });
}

/// Whether an untensed clause ('공장으로 이동해') only leads to one that tells an event or reports.
bool EventCollector::leadsToTold(int index) const
{
    int at = index;
    for (int step = 0; step < 6 && clause(at).next > at; ++step) {
        at = clause(at).next;
        const Predicate *row = m_predicate[static_cast<std::size_t>(at)];
        if (row && row->kind != Predicate::Kind::Plain)
            return true;
    }
    return false;
}

/// '…에 투자하겠다고 발표했다': the announcement is the event, not yet what it announces.
bool EventCollector::announcesPlan(int index) const
{
    const Clause &at = clause(index);
    if (at.verb.ending->kind != EndingKind::Quoting || at.verb.ending->tense != Tense::Future || at.quoted)
        return false;
    for (int k = index + 1;
         k < m_parse.firstClause[static_cast<std::size_t>(m_sentence) + 1] && k <= index + 2; ++k) {
        const Predicate *row = m_predicate[static_cast<std::size_t>(k)];
        if (row && row->kind == Predicate::Kind::Event && row->type == EventType::Announcement)
            return true;
    }
    return false;
}

void EventCollector::nameNoun(EventCandidate *candidate, const Noun &noun) const
{
    if (!noun)
        return;
    const int at = m_context.analysis.tokenAt(noun.span.begin);
    candidate->noun = words({token(at).span.begin, noun.span.end}).toString();
    const Phrase &in = phrase(noun.phrase);
    const bool described =
        std::any_of(m_parse.clauses.begin() + m_parse.firstClause[static_cast<std::size_t>(in.sentence)],
                    m_parse.clauses.begin() + m_parse.firstClause[static_cast<std::size_t>(in.sentence) + 1],
                    [&](const Clause &c) { return c.head == noun.phrase; });
    candidate->bareNoun =
        in.entities.empty() && in.modifiers.empty() && !described && at <= in.firstToken + 1 &&
        (at == in.firstToken || token(in.firstToken).span.length() <= 2) && in.endToken - at <= 2;
}

EventCollector::Noun EventCollector::carriedBy(int index) const
{
    const std::vector<int> phrases = nounPhrases(index);
    for (auto it = phrases.rbegin(); it != phrases.rend(); ++it) {
        if (used(*it) || !phrase(*it).tie.isEmpty())
            continue;
        if (const Noun noun = nounIn(*it))
            return noun;
    }
    return {};
}

/// Clause \a index and the adnominal clauses that describe its event noun, or tell the same of its phrases.
std::vector<int> EventCollector::clausesOn(int index, int nounPhrase, EventType type) const
{
    std::vector<int> all{index};
    for (int i = m_parse.firstClause[static_cast<std::size_t>(m_sentence)]; i < index; ++i) {
        if (!isAdnominal(i) || clause(i).head < 0)
            continue;
        int head = clause(i).head;
        while (head < nounPhrase && phrase(head).last == Particle::Genitive)
            ++head;
        const Predicate *row = m_predicate[static_cast<std::size_t>(i)];
        const bool alike = type == EventType::Market && row && row->kind == Predicate::Kind::Event &&
                           row->type == type && clause(i).next == index;
        if ((head == nounPhrase && nounPhrase >= 0) || alike)
            all.push_back(i);
    }
    return all;
}

bool EventCollector::severally(Span span) const
{
    const int end = static_cast<int>(m_context.analysis.tokens.size());
    for (int t = m_context.analysis.tokenAt(span.begin); t < end && token(t).span.begin < span.end; ++t) {
        if (anaphorOf(m_context.analysis.words(token(t))) == Anaphor::Each)
            return true;
    }
    return false;
}

void EventCollector::setStatus(EventCandidate *candidate, int index, const Predicate &row,
                               const Noun &noun) const
{
    StatusReading reading = readStatus(m_context.analysis, m_parse, index);
    if (row.kind == Predicate::Kind::Support && row.status && reading.status != Status::Negated) {
        reading.status = *row.status;
        reading.cue = clause(index).predicate;
        reading.rule = row.rule;
        reading.open = false;
        if (row.status != Status::Negated) {
            if (const auto undone = readUndoing(m_context.analysis, m_parse, index))
                reading = *undone;
        }
    } else if (noun && reading.status != Status::Negated) {
        const Span rest = phrase(noun.phrase).noun;
        if (rest.begin >= noun.span.end) {
            if (const auto said = statusOfNoun(words(rest), rest))
                reading = *said;
        }
    }
    Event &event = candidate->event;
    event.status = reading.status;
    event.statusCue = reading.cue;
    event.statusRule = reading.rule;
    candidate->open = reading.open;
    if (reading.hypothetical)
        candidate->strong = false;
}

void EventCollector::fromClause(int index)
{
    const Clause &at = clause(index);
    if (at.verb.copula) {
        fromCopula(index);
        return;
    }
    if (m_absorbed[static_cast<std::size_t>(index)])
        return;
    const Predicate *row = m_predicate[static_cast<std::size_t>(index)];
    if (!row) {
        fromDatedClause(index);
        return;
    }
    if (row->kind == Predicate::Kind::Say)
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    Noun noun;
    if (row->kind != Predicate::Kind::Event) {
        noun = carriedBy(index);
        if (!noun && row->kind == Predicate::Kind::Join)
            join(index);
        else if (!noun)
            fromDatedClause(index);
        if (!noun)
            return;
        event.type = noun.predicate->type;
        event.why.rule = noun.predicate->rule;
    } else {
        event.type = row->type;
        event.why.rule = row->rule;
        // The noun it stands with ('계약을 체결하다') tells no event of its own.
        const std::vector<int> phrases = nounPhrases(index);
        for (auto it = phrases.rbegin(); it != phrases.rend() && !noun; ++it) {
            const Noun found = nounIn(*it);
            if (found && found.predicate->type == row->type && phrase(*it).tie.isEmpty())
                noun = found;
        }
    }
    if (noun)
        m_used[static_cast<std::size_t>(noun.phrase)] = 1;
    m_tells[static_cast<std::size_t>(index)] = 1;
    const std::vector<int> clauses = clausesOn(index, noun.phrase, event.type);
    for (const int i : clauses) {
        m_tells[static_cast<std::size_t>(i)] = 1;
        m_absorbed[static_cast<std::size_t>(i)] = 1;
    }
    if (announcesPlan(index) || (event.type == EventType::Meeting && meetsPress(index)))
        return;
    setStatus(&candidate, index, *row, noun);
    event.trigger = at.predicate;
    candidate.byPerson = row->byPerson || event.type == EventType::Visit || event.type == EventType::Meeting;
    candidate.takesObject = row->takesObject;
    m_times.date(&candidate, clauses, m_tells);
    m_roles.fill(&candidate, clauses, noun.phrase);
    if (event.type == EventType::Market && event.status == Status::Scheduled &&
        !statusOfNoun(words(event.statusCue), {}))
        event.status = Status::Possible;
    nameNoun(&candidate, noun);
    candidate.absent = row->kind == Predicate::Kind::Join && event.status == Status::Negated;
    candidate.decided = at.verb.ending->kind == EndingKind::Nominal && at.verb.ending->sense == u"to";
    candidate.severally = event.type == EventType::Meeting && severally({at.span.begin, at.predicate.begin});
    Span evidence = at.span;
    if (noun && phrase(noun.phrase).span.begin > at.predicate.begin)
        evidence = evidence.united(phrase(noun.phrase).span);
    event.evidence = {evidence};
    if (event.type == EventType::Visit)
        tellTimesCounted(candidate, index);
    finish(std::move(candidate));
}

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
        if (!dateEvent(m_context.soFar, {{by.time, Particle::None, false, false}}, &counted.event,
                       &counted.vague))
            continue;
        counted.dated = true;
        counted.ownDate = true;
        counted.strong = true;
        const Span time = m_context.time(by.time).span;
        counted.event.evidence = {candidate.event.evidence.front().united(time)};
        finish(std::move(counted));
    }
}

/// Whatever else somebody does at a told time belongs on the timeline.
void EventCollector::fromDatedClause(int index)
{
    const Clause &at = clause(index);
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)];
    const VerbEnding &ending = *at.verb.ending;
    if (!m_times.hasDate(index) || at.verb.negated || at.verb.ongoing || sentence.block != BlockKind::Body ||
        (ending.tense == Tense::None && ending.kind == EndingKind::Connective && leadsToTold(index)) ||
        (isAdnominal(index) &&
         (ending.tense == Tense::Present || (at.next > index && m_tells[static_cast<std::size_t>(at.next)]))))
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    candidate.fallback = true;
    Event &event = candidate.event;
    event.type = EventType::Other;
    event.why.rule = at.verb.ending->rule;
    event.trigger = at.predicate;
    Predicate plain;
    setStatus(&candidate, index, plain, {});
    m_times.date(&candidate, {index}, m_tells);
    m_roles.fill(&candidate, {index}, -1);
    event.evidence = {at.span};
    if (event.start.isEmpty())
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
    m_times.date(&candidate, {index}, m_tells);
    m_roles.fill(&candidate, {index}, noun.phrase);
    event.evidence = {at.span};
    finish(std::move(candidate));
    return true;
}

/// '흑자 전환 목표는 2027년이다', '3분기 순이익은 8210억원이다'.
void EventCollector::fromCopula(int index)
{
    const Clause &at = clause(index);
    if (at.phrases.empty())
        return;
    if (fromUnderway(index) || isAdnominal(index) || !m_times.hasDate(index) ||
        (isShortNoun(at.verb.stem) && phrase(at.phrases.back()).times.empty()))
        return;
    const PredicateNeed measure{PredicateNeed::Kind::Measure, {}, EventType::Other, Particle::None};
    const Noun noun = carriedBy(index);
    const bool figure = clauseHasNoun(index, measure);
    if (!noun && !figure)
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    event.type = figure ? EventType::Market : noun.predicate->type;
    event.why.rule = noun ? noun.predicate->rule : at.verb.ending->rule;
    event.trigger = at.predicate;
    Predicate plain;
    setStatus(&candidate, index, plain, {});
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
    m_times.date(&candidate, {index}, m_tells);
    m_roles.fill(&candidate, {index}, noun.phrase);
    event.evidence = {at.span};
    finish(std::move(candidate));
}

/// '이 자리에는 …도 배석했다' adds to the meeting or gathering told last.
void EventCollector::join(int index)
{
    for (auto it = m_found.rbegin(); it != m_found.rend(); ++it) {
        if (it->sentence < m_sentence - 2)
            return;
        if (it->event.type != EventType::Meeting && it->event.type != EventType::Gathering)
            continue;
        EventCandidate probe;
        probe.sentence = m_sentence;
        m_roles.fill(&probe, {index}, -1);
        if (!probe.agentKnown)
            return;
        for (const int actor : probe.event.participants) {
            std::vector<int> &known = it->event.participants;
            if (m_context.isPerson(actor) && std::find(known.begin(), known.end(), actor) == known.end())
                known.push_back(actor);
        }
        it->event.evidence.push_back(clause(index).span);
        return;
    }
}

std::vector<EventCandidate> findEventCandidates(const EventContext &context)
{
    return EventCollector(context).run();
}

} // namespace Haengbo

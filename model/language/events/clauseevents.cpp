// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/collector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Events that a clause tells by its predicate, or by the noun that its predicate carries.
namespace Haengbo {

/// '차 대표를 15일 만나': in an interview nobody is said to have met but its writer.
bool EventCollector::interviews(int index, EventCandidate *candidate) const
{
    const Clause &at = clause(index);
    if (!m_context.interview || at.quoted || (at.subject >= 0 && !at.subjectInherited))
        return false;
    for (const int i : at.phrases) {
        if (m_parse.roleOf(i) != Particle::Object)
            continue;
        std::vector<int> people;
        for (const int entity : phrase(i).entities) {
            if (m_context.isPerson(entity))
                people.push_back(entity);
        }
        const bool names = phrase(i).entities.empty() && anaphorOf(words(phrase(i).noun)) == Anaphor::None;
        if (names && !Predicates::instance().endsInList(NounList::Post, words(phrase(i).noun)) &&
            !endsInOthers(words(phrase(i).noun)))
            continue;
        if (people.empty() && m_roles.mainPerson() >= 0)
            people.push_back(m_roles.mainPerson());
        candidate->event.participants = people;
        return !people.empty();
    }
    return false;
}

/// Whether an untensed clause ('공장으로 이동해') only leads to one that tells an event or reports.
bool EventCollector::leadsToTold(int index) const
{
    int at = index;
    for (int step = 0; step < 6 && clause(at).next > at; ++step) {
        at = clause(at).next;
        const Predicate *row = m_predicate[static_cast<std::size_t>(at)];
        if (!row || row->kind == Predicate::Kind::Plain)
            continue;
        // A verb that carries nothing here ('짓는다') tells nothing.
        if (row->kind != Predicate::Kind::Support || carriedBy(at, row->status == Status::Negated))
            return true;
    }
    return false;
}

/// '하노이로 돌아와 조찬을 한다': a way that only leads to what is told there.
bool EventCollector::movesOn(int index, const Predicate &row) const
{
    const VerbEnding &ending = *clause(index).verb.ending;
    return row.leadsOn && ending.kind == EndingKind::Connective && ending.tense == Tense::None &&
           ending.form.isEmpty() && !clause(index).verb.negated && leadsToTold(index) &&
           datedStops(index).size() < 2;
}

/// '10일 이사회를 연다': nothing else is told of the board that meets.
bool EventCollector::meetsAlone(int index) const
{
    return clause(index).verb.ending->kind == EndingKind::Final &&
           index == m_parse.firstClause[static_cast<std::size_t>(m_sentence)];
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
    candidate->noun = words({token(at).span.begin, noun.span.end});
    candidate->nounPhrase = noun.phrase;
    const Phrase &in = phrase(noun.phrase);
    const bool described =
        std::any_of(m_parse.clauses.begin() + m_parse.firstClause[static_cast<std::size_t>(in.sentence)],
                    m_parse.clauses.begin() + m_parse.firstClause[static_cast<std::size_t>(in.sentence) + 1],
                    [&](const Clause &c) { return c.head == noun.phrase; });
    candidate->bareNoun =
        in.entities.empty() && in.modifiers.empty() && !described && at <= in.firstToken + 1 &&
        (at == in.firstToken || token(in.firstToken).span.length() <= 2) && in.endToken - at <= 2;
}

/// The event noun that the support verb of clause \a index carries; \a again also one that another verb
/// carries or that tells an event only when dated: what is called off was told before.
EventCollector::Noun EventCollector::carriedBy(int index, bool again) const
{
    const std::span<const int> phrases = m_words.ofClause(index);
    for (auto it = phrases.rbegin(); it != phrases.rend(); ++it) {
        const int carried = *it;
        if ((used(carried) && !again) || !phrase(carried).tie.isEmpty())
            continue;
        if (const Noun noun = nounIn(carried, again))
            return noun;
    }
    return {};
}

/// Clause \a index and the adnominal clauses that describe its event noun, or tell the same of its phrases.
Indexes EventCollector::clausesOn(int index, int nounPhrase, EventType type) const
{
    Indexes all{index};
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
    // 'A는 B와 하루 30만t을 생산하는 시설을 짓는 협약을 맺었다': the inner description has taken the partner.
    const std::size_t outer = all.size();
    for (int i = m_parse.firstClause[static_cast<std::size_t>(m_sentence)]; i < index && outer > 1; ++i) {
        if (type != EventType::Agreement || !isAdnominal(i) || clause(i).head < 0 ||
            (clause(i).subject >= 0 && !clause(i).subjectInherited))
            continue;
        const int above = phrase(clause(i).head).clause;
        const bool within =
            above != index && std::find(all.begin() + 1, all.begin() + static_cast<std::ptrdiff_t>(outer),
                                        above) != all.begin() + static_cast<std::ptrdiff_t>(outer);
        const bool partner = std::any_of(clause(i).phrases.begin(), clause(i).phrases.end(),
                                         [this](int at) { return phrase(at).first == Particle::With; });
        if (within && partner)
            all.push_back(i);
    }
    return all;
}

bool EventCollector::namesRumour(int index) const
{
    const auto &phrases = clause(index).phrases;
    return std::any_of(phrases.begin(), phrases.end(), [this](int i) {
        const Noun noun = nounIn(i);
        return noun && noun.rumoured && noun.predicate->type != EventType::Other;
    });
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

/// The clause to read the status of clause \a index from. '간담회를 열고 …하겠다고 밝혔다': who speaks there
/// has met; the plan is only what was said.
int EventCollector::tellsWithin(int index, EventType type) const
{
    const Clause &at = clause(index);
    const bool setting = type == EventType::Gathering || type == EventType::Announcement ||
                         type == EventType::Meeting || type == EventType::Visit;
    if (!setting || at.verb.ending->kind != EndingKind::Connective || at.verb.ending->tense != Tense::None ||
        !at.verb.ending->sense.isEmpty() || at.verb.negated || at.next <= index)
        return index;
    const Clause &next = clause(at.next);
    return next.verb.ending->kind == EndingKind::Quoting && next.head < 0 && next.next > at.next ? next.next
                                                                                                 : index;
}

/// '출시를 5월 말로 미뤘다': it is planned for the new day; without one it is off.
void EventCollector::move(EventCandidate *candidate, int index, const Predicate &row) const
{
    if (!m_times.moveTo(candidate, index) || clause(index).verb.negated)
        return;
    Event &event = candidate->event;
    // '3분기로 늦춰질 수 있다는 관측'
    if (readStatus(m_context.analysis, m_parse, index).status == Status::Possible)
        return;
    event.status = Status::Scheduled;
    event.statusCue = clause(index).predicate;
    event.statusRule = row.rule;
    candidate->open = true;
}

void EventCollector::setStatus(EventCandidate *candidate, int index, const Predicate &row,
                               const Noun &noun) const
{
    StatusReading reading =
        readStatus(m_context.analysis, m_parse, tellsWithin(index, candidate->event.type));
    if (row.status && reading.status != Status::Negated) {
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
        // '인수 제안을 받았지만 거절했다'
        if (reading.status == Status::Possible) {
            if (const auto undone = readUndoing(m_context.analysis, m_parse, index))
                reading = *undone;
        }
    }
    Event &event = candidate->event;
    event.status = reading.status;
    event.statusCue = reading.cue;
    event.statusRule = reading.rule;
    candidate->open = reading.open;
    candidate->rumoured = reading.rumoured;
    if (reading.hypothetical)
        candidate->strong = false;
}

/// '허가를 취소해 달라는 소송': what is asked for is done by nobody yet.
bool EventCollector::asksFor(int index) const
{
    const VerbEnding &ending = *clause(index).verb.ending;
    return ending.kind == EndingKind::Quoting && ending.sense == u"wish";
}

void EventCollector::fromClause(int index)
{
    const Clause &at = clause(index);
    if (at.verb.copula) {
        fromCopula(index);
        return;
    }
    if (m_absorbed[static_cast<std::size_t>(index)] || fromSetDay(index))
        return;
    const Predicate *row = m_predicate[static_cast<std::size_t>(index)];
    if (joinsSigning(index, row))
        return;
    if (!row) {
        fromDatedClause(index);
        return;
    }
    if (row->kind == Predicate::Kind::Say && !row->needs.empty() && meetsAlone(index))
        fromDatedClause(index);
    const bool tellsOther = row->kind != Predicate::Kind::Event || row->type == EventType::Other;
    if (row->kind == Predicate::Kind::Say || movesOn(index, *row) || (tellsOther && asksFor(index)))
        return;
    const std::optional<Told> told = toldBy(index, *row);
    if (!told)
        return;
    const Noun &noun = told->noun;
    EventType type = told->by->type;
    // '합병설을 부인했다': the rumour and that it is none is one event.
    if (type == EventType::Announcement && namesRumour(index) && !m_times.hasDate(index))
        return;
    const Indexes clauses = claimClauses(index, *told, type);
    if (told->talkedOf)
        type = EventType::Other;
    if (announcesPlan(index))
        return;
    // '16일 기자들과 만나': whoever writes of it was one of many.
    if (type == EventType::Meeting && meetsPress(index)) {
        if (!m_times.hasDate(index))
            return;
        type = EventType::Gathering;
    }
    // Made where it stays: most tellings are this one's.
    EventCandidate &candidate = m_found.emplace_back();
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    event.type = type;
    event.why.rule = told->by->rule;
    setStatus(&candidate, index, *row, noun);
    if (told->talkedOf)
        event.status = Status::Occurred;
    event.trigger = at.predicate;
    candidate.byPerson = row->byPerson || event.type == EventType::Visit || event.type == EventType::Meeting;
    candidate.takesObject = row->takesObject;
    candidate.byCompany = row->byCompany;
    if (candidate.rumoured)
        m_times.dateWithin(&candidate, index, at.span);
    else
        m_times.date(&candidate, clauses, m_tells);
    if (row->moves)
        move(&candidate, index, *row);
    tellWho(&candidate, index, clauses, noun.phrase);
    qualify(&candidate, index, *row, noun);
    Span evidence = at.span;
    if (noun && (told->within >= 0 || phrase(noun.phrase).span.begin > at.predicate.begin))
        evidence = evidence.united(phrase(noun.phrase).span);
    event.evidence = {evidence};
    if (event.type != EventType::Visit) {
        complete(&candidate);
        return;
    }
    EventCandidate visit = std::move(candidate);
    m_found.pop_back();
    fromVisit(std::move(visit), index);
}

/// A visit that clause \a index tells, and the other visits it tells besides.
void EventCollector::fromVisit(EventCandidate &&candidate, int index)
{
    if (tellDatedStops(candidate, index))
        return;
    tellStopBefore(&candidate, index);
    tellTimesCounted(candidate, index);
    finish(std::move(candidate));
}

/// What the predicate of clause \a index tells, with the noun it stands with or carries; nothing when it
/// tells none, or when that has been told here already.
std::optional<EventCollector::Told> EventCollector::toldBy(int index, const Predicate &row)
{
    if (row.kind != Predicate::Kind::Event)
        return carriedEvent(index, row);
    Told told;
    told.by = &row;
    // The noun it stands with ('계약을 체결하다') tells no event of its own.
    const std::span<const int> phrases = m_words.ofClause(index);
    for (auto it = phrases.rbegin(); it != phrases.rend() && !told.noun; ++it) {
        const Noun found = nounIn(*it);
        if (found && found.predicate->type == row.type && phrase(*it).tie.isEmpty())
            told.noun = found;
    }
    return told;
}

/// '면담을 갖다': the event of the noun that a predicate without one of its own carries.
std::optional<EventCollector::Told> EventCollector::carriedEvent(int index, const Predicate &row)
{
    const bool off = row.kind == Predicate::Kind::Support && row.status == Status::Negated;
    Told told;
    Noun &noun = told.noun;
    noun = carriedBy(index, off);
    // '합병이 없던 일이 됐다'
    for (const PredicateNeed &need : row.needs) {
        if (need.kind != PredicateNeed::Kind::Described)
            continue;
        told.within = describing(need, index);
        if (!noun && told.within >= 0)
            noun = carriedBy(told.within, true);
    }
    if (!noun && row.kind == Predicate::Kind::Join)
        join(index);
    const bool talks = row.endsDeal && (!noun || noun.predicate->type == EventType::Other);
    if (talks)
        fromEndedDeal(index, row, noun.phrase);
    else if (!noun && row.kind != Predicate::Kind::Join)
        fromDatedClause(index);
    if (!noun || talks)
        return std::nullopt;
    told.by = noun.predicate;
    told.talkedOf = row.status && !off && clause(index).verb.ending->sense == u"since";
    return told;
}

/// The clauses that speak of what clause \a index tells: none of them tells another event, nor does the noun.
Indexes EventCollector::claimClauses(int index, const Told &told, EventType type)
{
    if (told.noun)
        m_used[static_cast<std::size_t>(told.noun.phrase)] = 1;
    m_tells[static_cast<std::size_t>(index)] = 1;
    Indexes clauses = clausesOn(index, told.noun.phrase, type);
    if (told.within >= 0)
        clauses.push_back(told.within);
    for (const int i : clauses) {
        m_tells[static_cast<std::size_t>(i)] = 1;
        m_absorbed[static_cast<std::size_t>(i)] = 1;
    }
    return clauses;
}

void EventCollector::tellWho(EventCandidate *candidate, int index, std::span<const int> clauses,
                             int nounPhrase)
{
    m_roles.fill(candidate, clauses, nounPhrase);
    // '나도현 대표는 본지와 한 인터뷰에서 …고 말했다'
    const Event &event = candidate->event;
    if (event.type == EventType::Announcement && event.participants.empty() && isAdnominal(index) &&
        clause(index).next > index)
        m_roles.fill(candidate, clause(index).next, -1);
}

/// What the form of the clause and the words beside it say of the event, once its date and people are known.
void EventCollector::qualify(EventCandidate *candidate, int index, const Predicate &row,
                             const Noun &noun) const
{
    const Clause &at = clause(index);
    Event &event = candidate->event;
    if (event.type == EventType::Market && event.status == Status::Scheduled &&
        !statusOfNoun(words(event.statusCue), {}))
        event.status = Status::Possible;
    nameNoun(candidate, noun);
    candidate->absent = row.kind == Predicate::Kind::Join && event.status == Status::Negated;
    candidate->decided = at.verb.ending->kind == EndingKind::Nominal && at.verb.ending->sense == u"to";
    candidate->tells = row.tells;
    candidate->trading =
        event.type == EventType::Market && !isAdnominal(index) && clauseHasNounOf(index, NounList::Trading);
    candidate->decides = row.decides;
    if (event.type == EventType::Meeting && interviews(index, candidate)) {
        event.type = EventType::Announcement;
        candidate->byPerson = true;
    }
    candidate->severally = event.type == EventType::Meeting && severally({at.span.begin, at.predicate.begin});
    // '오찬을 마친 뒤': with whom is told where the lunch is.
    if (event.type == EventType::Meeting && event.participants.size() < 2 && isAdnominal(index) &&
        !candidate->ownDate)
        candidate->strong = false;
}

} // namespace Haengbo

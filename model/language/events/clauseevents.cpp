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

using namespace Qt::StringLiterals;

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
    for (const Sentence &sentence : context.analysis.sentences) {
        if (sentence.block == BlockKind::Body) {
            m_firstParagraph = sentence.paragraph;
            break;
        }
    }
}

std::vector<EventCandidate> EventCollector::run()
{
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
            for (const bool adnominal : {false, true}) {
                for (int i = m_parse.firstClause[s]; i < m_parse.firstClause[s + 1]; ++i) {
                    if (isAdnominal(i) == adnominal)
                        fromClause(i);
                }
            }
            fromBareDates(m_sentence);
            for (int i = m_parse.firstPhrase[s]; i < m_parse.firstPhrase[s + 1]; ++i) {
                if (!used(i))
                    fromNoun(i);
            }
            endLine(m_sentence, firstFound);
        }
        // Mostly they are in order already, and they are much to move.
        const auto first = m_found.begin() + static_cast<std::ptrdiff_t>(firstFound);
        const auto earlier = [](const EventCandidate &a, const EventCandidate &b) {
            return a.event.trigger < b.event.trigger;
        };
        if (!std::is_sorted(first, m_found.end(), earlier))
            std::stable_sort(first, m_found.end(), earlier);
        dropReports(firstFound);
        joinRound();
        joinLined();
        for (std::size_t i = firstFound; i < m_found.size(); ++i)
            m_roles.remember(m_found[i].event);
        m_roles.endSentence(m_sentence);
    }
    return std::move(m_found);
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
        if (names && !Predicates::instance().endsInList(u"post"_s, words(phrase(i).noun)) &&
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
    candidate->noun = words({token(at).span.begin, noun.span.end}).toString();
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
    const std::vector<int> phrases = nounPhrases(index);
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
    if (!row) {
        fromDatedClause(index);
        return;
    }
    if (row->kind == Predicate::Kind::Say && !row->needs.empty() && meetsAlone(index))
        fromDatedClause(index);
    if (row->kind == Predicate::Kind::Say || movesOn(index, *row))
        return;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    Noun noun;
    int within = -1;       // the clause that holds the noun
    bool talkedOf = false; // '작년부터 협의해 왔다': the talks are what happened
    if (row->kind != Predicate::Kind::Event) {
        const bool off = row->kind == Predicate::Kind::Support && row->status == Status::Negated;
        noun = carriedBy(index, off);
        // '합병이 없던 일이 됐다'
        for (const PredicateNeed &need : row->needs) {
            if (need.kind != PredicateNeed::Kind::Described)
                continue;
            within = describing(need, index);
            if (!noun && within >= 0)
                noun = carriedBy(within, true);
        }
        if (!noun && row->kind == Predicate::Kind::Join)
            join(index);
        const bool talks = row->endsDeal && (!noun || noun.predicate->type == EventType::Other);
        if (talks)
            fromEndedDeal(index, *row, noun.phrase);
        else if (!noun && row->kind != Predicate::Kind::Join)
            fromDatedClause(index);
        if (!noun || talks)
            return;
        event.type = noun.predicate->type;
        event.why.rule = noun.predicate->rule;
        talkedOf = row->status && !off && at.verb.ending->sense == u"since";
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
    // '합병설을 부인했다': the rumour and that it is none is one event.
    if (event.type == EventType::Announcement && namesRumour(index) && !m_times.hasDate(index))
        return;
    if (noun)
        m_used[static_cast<std::size_t>(noun.phrase)] = 1;
    m_tells[static_cast<std::size_t>(index)] = 1;
    std::vector<int> clauses = clausesOn(index, noun.phrase, event.type);
    if (within >= 0)
        clauses.push_back(within);
    for (const int i : clauses) {
        m_tells[static_cast<std::size_t>(i)] = 1;
        m_absorbed[static_cast<std::size_t>(i)] = 1;
    }
    if (talkedOf)
        event.type = EventType::Other;
    if (announcesPlan(index))
        return;
    // '16일 기자들과 만나': whoever writes of it was one of many.
    if (event.type == EventType::Meeting && meetsPress(index)) {
        if (!m_times.hasDate(index))
            return;
        event.type = EventType::Gathering;
    }
    setStatus(&candidate, index, *row, noun);
    if (talkedOf)
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
    m_roles.fill(&candidate, clauses, noun.phrase);
    // '나도현 대표는 본지와 한 인터뷰에서 …고 말했다'
    if (event.type == EventType::Announcement && event.participants.empty() && isAdnominal(index) &&
        at.next > index)
        m_roles.fill(&candidate, {at.next}, -1);
    if (event.type == EventType::Market && event.status == Status::Scheduled &&
        !statusOfNoun(words(event.statusCue), {}))
        event.status = Status::Possible;
    nameNoun(&candidate, noun);
    candidate.absent = row->kind == Predicate::Kind::Join && event.status == Status::Negated;
    candidate.decided = at.verb.ending->kind == EndingKind::Nominal && at.verb.ending->sense == u"to";
    candidate.tells = row->tells;
    candidate.trading = event.type == EventType::Market && !isAdnominal(index) &&
                        clauseHasNoun(index, {PredicateNeed::Kind::List, u"trading"_s});
    candidate.decides = row->decides;
    if (event.type == EventType::Meeting && interviews(index, &candidate)) {
        event.type = EventType::Announcement;
        candidate.byPerson = true;
    }
    candidate.severally = event.type == EventType::Meeting && severally({at.span.begin, at.predicate.begin});
    // '오찬을 마친 뒤': with whom is told where the lunch is.
    if (event.type == EventType::Meeting && event.participants.size() < 2 && isAdnominal(index) &&
        !candidate.ownDate)
        candidate.strong = false;
    Span evidence = at.span;
    if (noun && (within >= 0 || phrase(noun.phrase).span.begin > at.predicate.begin))
        evidence = evidence.united(phrase(noun.phrase).span);
    event.evidence = {evidence};
    if (event.type == EventType::Visit) {
        if (tellDatedStops(candidate, index))
            return;
        tellStopBefore(&candidate, index);
        tellTimesCounted(candidate, index);
    }
    finish(std::move(candidate));
}

std::vector<EventCandidate> findEventCandidates(const EventContext &context)
{
    return EventCollector(context).run();
}

} // namespace Haengbo

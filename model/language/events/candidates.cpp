// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tellings of events come from two sources. A clause tells one when its predicate has an event type
// (체결하다) or carries an event noun (면담을 갖다); the main clauses of a sentence go first, so that the
// adnominal clause of '…에서 열린 간담회에 참석했다' adds its place to the one gathering. An event noun no
// predicate has taken ('…와의 회동', a headline, a line of a chronology) tells one by itself.
#include "model/language/events/candidates.h"

#include "model/language/events/anaphora.h"
#include "model/language/events/predicates.h"
#include "model/language/events/roles.h"
#include "model/language/partialdate.h"
#include "model/language/status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

class Collector
{
public:
    explicit Collector(const EventContext &context)
        : m_context(context)
        , m_parse(context.parse)
        , m_roles(context)
        , m_used(context.parse.phrases.size(), 0)
    {
    }

    std::vector<EventCandidate> run();

private:
    QStringView words(Span span) const { return m_context.analysis.words(span); }
    const Phrase &phrase(int i) const { return m_context.phrase(i); }
    const Clause &clause(int i) const { return m_context.clause(i); }
    const std::vector<Token> &tokens() const { return m_context.analysis.tokens; }

    void fromClause(int index);
    void fromNouns(int index);
    const Predicate *pick(int index) const;
    bool meets(const PredicateNeed &need, int index) const;
    bool clauseHasNoun(int index, const PredicateNeed &need) const;
    std::vector<int> nounPhrases(int index) const;
    /// The event noun in phrase \a index and where it stands; null when there is none.
    const Predicate *nounIn(int index, Span *at, bool *isLast) const;
    int carried(int index, const Predicate **noun, Span *at) const;
    std::vector<int> clausesOn(int clause, int nounPhrase) const;
    void date(EventCandidate *candidate, const std::vector<int> &clauses, int position) const;
    std::vector<DatedBy> timesOf(int clause) const;
    bool severally(Span span) const;
    void finish(EventCandidate candidate);

    EventContext m_context;
    const Parse &m_parse;
    EventRoles m_roles;
    std::vector<char> m_used; ///< phrases whose event noun a predicate has taken
    std::vector<EventCandidate> m_found;
    int m_sentence = 0;
};

std::vector<EventCandidate> Collector::run()
{
    for (std::size_t s = 0; s < m_context.analysis.sentences.size(); ++s) {
        m_sentence = static_cast<int>(s);
        const int firstClause = m_parse.firstClause[s];
        const int endClause = m_parse.firstClause[s + 1];
        const std::size_t firstFound = m_found.size();
        for (const bool adnominal : {false, true}) {
            for (int i = firstClause; i < endClause; ++i) {
                if ((clause(i).verb.ending->kind == EndingKind::Adnominal) == adnominal)
                    fromClause(i);
            }
        }
        for (int i = m_parse.firstPhrase[s]; i < m_parse.firstPhrase[s + 1]; ++i) {
            if (!m_used[static_cast<std::size_t>(i)])
                fromNouns(i);
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
std::vector<int> Collector::nounPhrases(int index) const
{
    const Clause &at = clause(index);
    std::vector<int> found = at.phrases;
    if (at.verb.ending->kind == EndingKind::Adnominal && at.head >= 0) {
        int head = at.head;
        found.push_back(head);
        const int end = static_cast<int>(m_parse.phrases.size());
        while (phrase(head).last == Particle::Genitive && head + 1 < end &&
               phrase(head + 1).sentence == at.sentence)
            found.push_back(++head);
    }
    return found;
}

bool Collector::clauseHasNoun(int index, const PredicateNeed &need) const
{
    for (const int i : nounPhrases(index)) {
        const Phrase &at = phrase(i);
        for (int t = at.firstToken; t < at.endToken; ++t) {
            const Token &token = tokens()[static_cast<std::size_t>(t)];
            if (token.kind != TokenKind::Word)
                continue;
            const Span span = token.span.begin == at.noun.begin ? at.noun : token.span;
            const QStringView word = words(span);
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
            default:
                break;
            }
        }
    }
    return false;
}

bool Collector::meets(const PredicateNeed &need, int index) const
{
    const Clause &at = clause(index);
    switch (need.kind) {
    case PredicateNeed::Kind::Noun:
    case PredicateNeed::Kind::EventNoun:
    case PredicateNeed::Kind::Law:
        return clauseHasNoun(index, need);
    case PredicateNeed::Kind::Place:
    case PredicateNeed::Kind::Person:
    case PredicateNeed::Kind::Organization:
        for (const int i : at.phrases) {
            const Particle role = phrase(i).first;
            if (need.kind == PredicateNeed::Kind::Place &&
                ((need.particle != Particle::None && role != need.particle) ||
                 (role != Particle::Object && role != Particle::At && role != Particle::By &&
                  role != Particle::Also)))
                continue;
            for (const int e : phrase(i).entities) {
                const EntityKind kind = m_context.entity(e).kind;
                if (need.kind == PredicateNeed::Kind::Place ? kind == EntityKind::Place
                    : need.kind == PredicateNeed::Kind::Person
                        ? kind == EntityKind::Person
                        : kind == EntityKind::Organization && role != Particle::Topic &&
                              role != Particle::Subject)
                    return true;
            }
        }
        return false;
    case PredicateNeed::Kind::Amount:
        return std::any_of(m_context.soFar.amounts.begin(), m_context.soFar.amounts.end(),
                           [&at](const Amount &amount) { return at.span.contains(amount.span); });
    case PredicateNeed::Kind::Date: {
        Event probe;
        bool vague = false;
        return dateEvent(m_context.soFar, timesOf(index), &probe, &vague);
    }
    }
    return false;
}

const Predicate *Collector::pick(int index) const
{
    const VerbForm &verb = clause(index).verb;
    if (verb.copula)
        return nullptr;
    for (const Predicate &row : Predicates::instance().rows(verb.stem, verb.verbalNoun)) {
        if (row.needs.empty() || std::any_of(row.needs.begin(), row.needs.end(),
                                             [&](const PredicateNeed &need) { return meets(need, index); }))
            return row.kind == Predicate::Kind::Plain ? nullptr : &row;
    }
    return nullptr;
}

const Predicate *Collector::nounIn(int index, Span *at, bool *isLast) const
{
    const Phrase &in = phrase(index);
    const Predicate *found = nullptr;
    for (int t = in.firstToken; t < in.endToken; ++t) {
        const Token &token = tokens()[static_cast<std::size_t>(t)];
        if (token.kind != TokenKind::Word)
            continue;
        const Span span = token.span.begin == in.noun.begin ? in.noun : token.span;
        int length = 0;
        for (const Predicate &row : Predicates::instance().eventNoun(words(span), &length)) {
            if (row.kind != Predicate::Kind::Event)
                continue;
            const bool holds =
                row.needs.empty() ||
                std::any_of(row.needs.begin(), row.needs.end(), [&](const PredicateNeed &need) {
                    return need.kind == PredicateNeed::Kind::Noun &&
                           words({in.span.begin, span.end}).contains(need.noun);
                });
            if (!holds)
                continue;
            found = &row;
            *at = {span.end - length, span.end};
            *isLast = span.begin == in.noun.begin;
            break;
        }
    }
    return found;
}

int Collector::carried(int index, const Predicate **noun, Span *at) const
{
    const std::vector<int> phrases = nounPhrases(index);
    for (auto it = phrases.rbegin(); it != phrases.rend(); ++it) {
        if (m_used[static_cast<std::size_t>(*it)] || (!phrase(*it).tie.isEmpty()))
            continue;
        bool isLast = false;
        Span span;
        const Predicate *found = nounIn(*it, &span, &isLast);
        if (found) {
            *noun = found;
            *at = span;
            return *it;
        }
    }
    return -1;
}

/// \a clause and the adnominal clauses that describe its event noun.
std::vector<int> Collector::clausesOn(int index, int nounPhrase) const
{
    std::vector<int> all{index};
    if (nounPhrase < 0)
        return all;
    for (int i = m_parse.firstClause[static_cast<std::size_t>(m_sentence)]; i < index; ++i) {
        if (clause(i).verb.ending->kind != EndingKind::Adnominal || clause(i).head < 0)
            continue;
        int head = clause(i).head;
        while (head < nounPhrase && phrase(head).last == Particle::Genitive)
            ++head;
        if (head == nounPhrase)
            all.push_back(i);
    }
    return all;
}

std::vector<DatedBy> Collector::timesOf(int index) const
{
    std::vector<DatedBy> times;
    for (const int i : clause(index).phrases) {
        const Phrase &at = phrase(i);
        for (std::size_t k = 0; k < at.times.size(); ++k) {
            const int time = at.times[k];
            const bool last = m_context.time(time).span.end >= at.noun.begin;
            times.push_back({time, last ? at.first : Particle::None});
        }
    }
    return times;
}

void Collector::date(EventCandidate *candidate, const std::vector<int> &clauses, int position) const
{
    for (const int i : clauses) {
        if (dateEvent(m_context.soFar, timesOf(i), &candidate->event, &candidate->vague)) {
            candidate->dated = true;
            return;
        }
    }
    if (candidate->vague)
        return;
    // The nearest clause before it in the sentence that leads up to it.
    const int index = clauses.empty() ? -1 : clauses.front();
    for (int i = index - 1; index >= 0 && i >= m_parse.firstClause[static_cast<std::size_t>(m_sentence)];
         --i) {
        if (clause(i).quoted != clause(index).quoted || clause(i).verb.ending->kind == EndingKind::Adnominal)
            continue;
        if (dateEvent(m_context.soFar, timesOf(i), &candidate->event, &candidate->vague)) {
            candidate->dated = true;
            return;
        }
    }
    // An adnominal clause shares the time its main clause told before it: '7일에는 베를린에서 열리는 …'.
    if (index >= 0 && clause(index).verb.ending->kind == EndingKind::Adnominal &&
        clause(index).next > index) {
        std::vector<DatedBy> before;
        for (const DatedBy &by : timesOf(clause(index).next)) {
            if (m_context.time(by.time).span.end <= position)
                before.push_back(by);
        }
        candidate->dated = dateEvent(m_context.soFar, before, &candidate->event, &candidate->vague);
    }
}

bool Collector::severally(Span span) const
{
    for (int t = m_context.analysis.tokenAt(span.begin);
         t < static_cast<int>(tokens().size()) && tokens()[static_cast<std::size_t>(t)].span.begin < span.end;
         ++t) {
        if (anaphorOf(m_context.analysis.words(tokens()[static_cast<std::size_t>(t)])) == Anaphor::Each)
            return true;
    }
    return false;
}

void Collector::fromClause(int index)
{
    const Clause &at = clause(index);
    const Predicate *row = pick(index);
    if (!row)
        return;
    const Predicate *noun = nullptr;
    Span nounSpan;
    int nounPhrase = -1;
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = index;
    Event &event = candidate.event;
    if (row->kind == Predicate::Kind::Support) {
        nounPhrase = carried(index, &noun, &nounSpan);
        if (nounPhrase < 0)
            return;
        event.type = noun->type;
        event.why.rule = noun->rule;
    } else {
        event.type = row->type;
        event.why.rule = row->rule;
        // The noun it stands with ('계약을 체결하다') tells no event of its own.
        const std::vector<int> phrases = nounPhrases(index);
        for (auto it = phrases.rbegin(); it != phrases.rend() && nounPhrase < 0; ++it) {
            bool isLast = false;
            const Predicate *found = nounIn(*it, &nounSpan, &isLast);
            if (found && found->type == row->type && phrase(*it).tie.isEmpty())
                nounPhrase = *it;
        }
    }
    if (nounPhrase >= 0)
        m_used[static_cast<std::size_t>(nounPhrase)] = 1;
    const std::vector<int> clauses = clausesOn(index, nounPhrase);
    StatusReading reading = readStatus(m_context.analysis, m_parse, index);
    if (row->kind == Predicate::Kind::Support && row->status && reading.status != Status::Negated) {
        reading.status = *row->status;
        reading.cue = at.predicate;
        reading.rule = row->rule;
        reading.open = false;
    } else if (nounPhrase >= 0 && reading.status != Status::Negated) {
        const Span rest = phrase(nounPhrase).noun;
        if (rest.begin >= nounSpan.end) {
            if (const auto said = statusOfNoun(words(rest), rest))
                reading = *said;
        }
    }
    if (reading.hypothetical)
        candidate.strong = false;
    event.status = reading.status;
    event.statusCue = reading.cue;
    event.statusRule = reading.rule;
    candidate.open = reading.open;
    event.trigger = at.predicate;
    date(&candidate, clauses, at.predicate.begin);
    m_roles.fill(&candidate, clauses, nounPhrase);
    candidate.severally = event.type == EventType::Meeting && severally({at.span.begin, at.predicate.begin});
    Span evidence = at.span;
    if (nounPhrase >= 0 && phrase(nounPhrase).span.begin > at.predicate.begin)
        evidence = evidence.united(phrase(nounPhrase).span);
    event.evidence = {evidence};
    finish(std::move(candidate));
}

void Collector::fromNouns(int index)
{
    Span span;
    bool isLast = false;
    const Predicate *noun = nounIn(index, &span, &isLast);
    if (!noun)
        return;
    const Phrase &at = phrase(index);
    EventCandidate candidate;
    candidate.sentence = m_sentence;
    candidate.clause = at.clause;
    Event &event = candidate.event;
    event.type = noun->type;
    event.why.rule = noun->rule;
    event.trigger = span;
    event.status = Status::Occurred;
    if (!isLast) {
        if (const auto said = statusOfNoun(words(at.noun), at.noun)) {
            event.status = said->status;
            event.statusCue = said->cue;
            event.statusRule = said->rule;
            isLast = true;
        }
    }
    std::vector<int> own = m_roles.fillNominal(&candidate, index);
    std::vector<DatedBy> times;
    for (const int i : own) {
        for (const int time : phrase(i).times)
            times.push_back({time, i == index ? Particle::None : phrase(i).first});
    }
    candidate.dated = dateEvent(m_context.soFar, times, &event, &candidate.vague);
    if (!candidate.dated && !candidate.vague && at.clause >= 0) {
        std::vector<DatedBy> before;
        for (const DatedBy &by : timesOf(at.clause)) {
            if (m_context.time(by.time).span.end <= span.begin)
                before.push_back(by);
        }
        candidate.dated = dateEvent(m_context.soFar, before, &event, &candidate.vague);
    }
    Span evidence = at.span;
    for (const int i : own)
        evidence = evidence.united(phrase(i).span);
    event.evidence = {evidence};
    const bool free = at.clause < 0;
    candidate.strong = candidate.agentKnown && isLast && (free || candidate.dated) &&
                       event.type != EventType::Other && event.type != EventType::Launch &&
                       event.type != EventType::Market && event.type != EventType::Investment;
    finish(std::move(candidate));
}

void Collector::finish(EventCandidate candidate)
{
    const Sentence &sentence = m_context.analysis.sentences[static_cast<std::size_t>(m_sentence)];
    candidate.title = sentence.block == BlockKind::Title;
    for (std::size_t i = 0; i < m_context.soFar.amounts.size(); ++i) {
        if (candidate.event.evidence.front().contains(m_context.soFar.amounts[i].span))
            candidate.event.amounts.push_back(static_cast<int>(i));
    }
    m_found.push_back(std::move(candidate));
}

} // namespace

std::vector<EventCandidate> findEventCandidates(const EventContext &context)
{
    return Collector(context).run();
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who takes part in an event and where, from the phrases of its clauses, of its noun, or of a line of a
// chronology.
#include "model/language/events/predicates.h"
#include "model/language/events/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

/// '가람전자 본사 앞에서': the name only says where.
bool EventRoles::isWhereabouts(int index) const
{
    const Phrase &phrase = m_context.phrase(index);
    if ((phrase.first != Particle::From && phrase.first != Particle::At) || phrase.entities.empty())
        return false;
    const Entity &last = m_context.entity(phrase.entities.back());
    if (last.kind != EntityKind::Organization)
        return false;
    const auto mention =
        std::lower_bound(last.mentions.begin(), last.mentions.end(), phrase.noun.begin,
                         [](const Mention &m, int position) { return m.span.end <= position; });
    return mention == last.mentions.end() || mention->span.begin > phrase.noun.begin;
}

/// \a people are one person: his company; more of them only when a company must do it (\a always).
Indexes EventRoles::companiesOf(const Indexes &people, bool always) const
{
    const bool persons = !people.empty() && std::all_of(people.begin(), people.end(),
                                                        [this](int who) { return m_context.isPerson(who); });
    if (!persons || (people.size() > 1 && !always))
        return people;
    Indexes companies;
    for (const int who : people)
        add(&companies, m_context.entity(who).affiliation);
    if (companies.empty() && always)
        add(&companies, m_mainOrganization);
    return companies.empty() ? people : companies;
}

/// '9일 가진 만찬에서 A 회장과 B 사장은 …': who acts at a meeting takes part in it.
Indexes EventRoles::actorsAt(EventType type, int own, int nounPhrase) const
{
    if (type != EventType::Meeting && type != EventType::Gathering)
        return {};
    const Clause &clause = m_context.clause(own);
    const Phrase &noun = m_context.phrase(nounPhrase);
    if (clause.verb.ending->kind != EndingKind::Adnominal || clause.head != nounPhrase ||
        noun.first != Particle::From || noun.clause < 0)
        return {};
    const Clause &there = m_context.clause(noun.clause);
    if (there.subject < 0 || there.subjectInherited || there.quoted != clause.quoted)
        return {};
    return listOf(there.subject);
}

/// The people and organizations that the phrases of \a clauses name for \a candidate.
Indexes EventRoles::namedFor(const EventCandidate &candidate, std::span<const int> clauses,
                             int nounPhrase) const
{
    const Event &event = candidate.event;
    Indexes actors;
    const int own = clauses.front();
    const bool subjectOnly = event.type == EventType::Visit || event.type == EventType::Market;
    for (const int c : clauses) {
        const Clause &clause = m_context.clause(c);
        for (const int i : clause.phrases) {
            const Phrase &phrase = m_context.phrase(i);
            if (phrase.entities.empty() && !m_words.mayStandIn(i))
                continue; // mostly: it names nobody
            const Particle role = m_context.parse.roleOf(i);
            int last = i; // of a list: 'A와 B의 논의'
            while (m_context.phrase(last).joined && last + 1 < std::max(nounPhrase, clause.subject))
                ++last;
            const bool onNoun = nounPhrase >= 0 && last + 1 == nounPhrase;
            if (role == Particle::Genitive && !onNoun && last + 1 != clause.subject &&
                event.type != EventType::Acquisition)
                continue;
            if (!phrase.tie.isEmpty() && Predicates::instance().setsApart(phrase.tie))
                continue;
            if (role == Particle::Than || role == Particle::As || role == Particle::By ||
                role == Particle::Vocative)
                continue;
            if (subjectOnly && role != Particle::Topic && role != Particle::Subject &&
                role != Particle::Also && role != Particle::Genitive)
                continue;
            if (event.type == EventType::Announcement && role == Particle::Object && !candidate.takesObject)
                continue;
            if (isWhereabouts(i))
                continue;
            addActors(&actors, i);
        }
        if (clause.verb.ending->kind == EndingKind::Adnominal && clause.head >= 0 && c == own)
            addActors(&actors, clause.head);
    }
    return actors;
}

void EventRoles::fill(EventCandidate *candidate, std::span<const int> clauses, int nounPhrase) const
{
    Event &event = candidate->event;
    const int own = clauses.front();
    Indexes actors = namedFor(*candidate, clauses, nounPhrase);
    if (actors.empty() && nounPhrase >= 0)
        add(&actors, actorsAt(event.type, own, nounPhrase));
    candidate->agentKnown = !actors.empty();
    // Who acts may stand before: in another clause, another sentence. What companies do is told of the
    // company then, not of the manager who spoke last.
    const Clause &clause = m_context.clause(own);
    const bool subjectNamed = clause.subject >= 0 && !clause.subjectInherited;
    const bool asked = !subjectNamed || actors.empty() || event.type == EventType::Meeting;
    Indexes subject;
    if (asked)
        subject = subjectOf(own);
    const bool company = event.type == EventType::Founding || event.type == EventType::Agreement ||
                         event.type == EventType::Investment || event.type == EventType::Launch ||
                         event.type == EventType::Acquisition || candidate->byCompany ||
                         (event.type == EventType::Other && clause.quoted && !candidate->byPerson);
    if (company && !subjectNamed)
        subject = companiesOf(subject, candidate->byCompany);
    const bool subjectTold =
        subjectNamed || (candidate->byPerson && clause.subject >= 0 && !listOf(clause.subject).empty());
    // '두 회사는 … 처음 만나': companies meet as well.
    const bool together = event.type == EventType::Meeting && subject.size() > 1;
    if (candidate->byPerson && !subjectTold && m_mainPerson >= 0 && !clause.quoted && !together &&
        std::none_of(subject.begin(), subject.end(), [this](int actor) { return m_context.isPerson(actor); }))
        subject = {m_mainPerson};
    if (!subjectNamed || actors.empty())
        add(&actors, subject);
    else if (m_context.phrase(clause.subject).last == Particle::Also && event.type == EventType::Meeting)
        add(&actors, m_topic);
    narrow(*candidate, subjectTold || together, actors);
    event.participants.assign(actors.begin(), actors.end());
    addTarget(candidate, own);
    fillPlace(candidate, clauses, nounPhrase);
}

/// Leaves in \a actors those who can do what \a candidate tells; \a told: somebody is named who does it.
void EventRoles::narrow(const EventCandidate &candidate, bool told, Indexes &actors) const
{
    const Event &event = candidate.event;
    const bool somebody =
        std::any_of(actors.begin(), actors.end(), [this](int a) { return m_context.isPerson(a); });
    if (candidate.byPerson && !somebody && !told && m_mainPerson >= 0)
        actors = {m_mainPerson};
    if (event.type == EventType::Market) {
        erase_if(actors, [this](int actor) { return m_context.isPerson(actor); });
        if (actors.empty() && m_mainOrganization >= 0)
            actors = {m_mainOrganization};
    }
    if (event.type == EventType::Visit) {
        Indexes people;
        for (const int actor : actors) {
            if (m_context.isPerson(actor))
                people.push_back(actor);
        }
        if (!people.empty())
            actors = people;
    }
}

/// '하람캐피탈이 지분 20%를 사들이며': whose shares, where nobody else is named, is whom the paragraph or the
/// article is about.
void EventRoles::addTarget(EventCandidate *candidate, int own) const
{
    Event &event = candidate->event;
    if ((event.type != EventType::Acquisition && event.type != EventType::Investment) ||
        event.participants.size() != 1 || !candidate->agentKnown)
        return;
    const int actor = event.participants.front();
    bool ofShares = false;
    for (const int i : m_context.clause(own).phrases) {
        const Phrase &phrase = m_context.phrase(i);
        const bool names = std::any_of(phrase.modifiers.begin(), phrase.modifiers.end(),
                                       [this](int entity) { return m_context.isActor(entity); });
        const bool object = m_context.parse.roleOf(i) == Particle::Object;
        if (object && (names || !phrase.entities.empty()))
            return;
        ofShares |= object && (m_words.kinds(i).lists & listBit(NounList::Share)) != 0;
    }
    const bool oneOfMain =
        m_mainOrganization >= 0 &&
        (actor == m_mainOrganization || m_context.entity(actor).affiliation == m_mainOrganization);
    if (ofShares && m_mainOrganization >= 0 && !oneOfMain)
        event.participants.push_back(m_mainOrganization);
}

void EventRoles::fillPlace(EventCandidate *candidate, std::span<const int> clauses, int nounPhrase) const
{
    Event &event = candidate->event;
    const auto placeIn = [this](int index) {
        for (const int entity : m_context.phrase(index).entities) {
            if (m_context.isPlace(entity))
                return entity;
        }
        return -1;
    };
    int best = -1;
    int bestRank = 0;
    for (const int c : clauses) {
        for (const int i : m_context.clause(c).phrases) {
            const int place = placeIn(i);
            if (place < 0)
                continue;
            const Particle role = m_context.phrase(i).first;
            int rank = 0;
            if (event.type == EventType::Visit)
                rank = role == Particle::From ? 0 : 3;
            else if (role == Particle::From)
                rank = 4;
            else if (role == Particle::At)
                rank = 3;
            else if (role == Particle::By || role == Particle::None)
                rank = 1;
            else if (role == Particle::Object && event.type == EventType::Founding)
                rank = 1;
            if (rank >= bestRank && rank > 0) {
                best = place;
                bestRank = rank;
            }
        }
    }
    if (best < 0 && nounPhrase >= 0) {
        for (const int entity : m_context.phrase(nounPhrase).modifiers) {
            if (m_context.isPlace(entity))
                best = entity;
        }
    }
    if (best < 0 && (event.type == EventType::Meeting || event.type == EventType::Gathering ||
                     event.type == EventType::Appointment)) {
        // '서초사옥으로 이동해 이 회장과 만났다', '본사에서 이사회를 열고 대표로 내정했다': the clause before
        // leads there.
        const int own = clauses.front();
        const int first = m_context.parse.firstClause[static_cast<std::size_t>(candidate->sentence)];
        for (int c = own - 1; c >= first && best < 0; --c) {
            if (m_context.clause(c).verb.ending->kind == EndingKind::Adnominal)
                continue;
            for (const int i : m_context.clause(c).phrases) {
                const Particle role = m_context.phrase(i).first;
                if (role == Particle::From || role == Particle::By || role == Particle::At ||
                    role == Particle::Object)
                    best = std::max(best, placeIn(i));
            }
        }
    }
    event.place = best;
}

Indexes EventRoles::fillNominal(EventCandidate *candidate, int index) const
{
    Event &event = candidate->event;
    const Phrase &at = m_context.phrase(index);
    const int first = m_context.parse.firstPhrase[static_cast<std::size_t>(at.sentence)];
    const bool free = at.clause < 0;
    Indexes used{index};
    Indexes actors;
    int place = -1;
    const auto take = [&](int i, bool modifiers) {
        for (const int entity : m_context.phrase(i).entities) {
            if (m_context.isActor(entity))
                add(&actors, entity);
            else if (m_context.isPlace(entity))
                place = entity;
        }
        if (!modifiers)
            return;
        for (const int entity : m_context.phrase(i).modifiers) {
            if (m_context.isPlace(entity) && place < 0)
                place = entity;
        }
    };
    take(index, true);
    for (int i = index - 1; i >= first; --i) {
        const Phrase &before = m_context.phrase(i);
        const bool leads = before.last == Particle::Genitive || (before.joined && i + 1 == used.back());
        if (before.clause != at.clause || (!free && !leads))
            break;
        take(i, false);
        used.push_back(i);
    }
    candidate->agentKnown = !actors.empty();
    if (!free) {
        const Clause &clause = m_context.clause(at.clause);
        if (clause.subject >= 0 && clause.subject != index &&
            (event.type == EventType::Visit || event.type == EventType::Meeting ||
             event.type == EventType::Announcement || event.type == EventType::Agreement))
            add(&actors, subjectOf(at.clause));
        // 'A는 B와의 합병설을 부인했다'
        else if (candidate->rumoured && actors.size() == 1 && clause.subject >= 0 && clause.subject != index)
            add(&actors, companiesOf(subjectOf(at.clause), false));
    }
    event.participants.assign(actors.begin(), actors.end());
    event.place = place;
    return used;
}

void EventRoles::fillLine(EventCandidate *candidate, int first, int last, Missing missing) const
{
    Event &event = candidate->event;
    Indexes actors;
    for (int i = first; i <= last; ++i) {
        addActors(&actors, i);
        for (const int entity : m_context.phrase(i).entities) {
            if (m_context.isPlace(entity))
                event.place = entity;
        }
        for (const int entity : m_context.phrase(i).modifiers) {
            if (m_context.isPlace(entity) && event.place < 0)
                event.place = entity;
        }
    }
    candidate->agentKnown = !actors.empty();
    if (missing != Missing::Main) {
        if (actors.empty() && first == last) {
            const int before = first - 1;
            if (before >= 0 && owns(before, m_context.phrase(first).sentence))
                actors = listOf(before);
        }
        if (actors.empty()) {
            for (const int entity : m_context.phrase(last).modifiers) {
                if (m_context.isActor(entity))
                    add(&actors, entity);
            }
        }
        const Indexes &told = actors.empty() && missing == Missing::Topic ? m_topic : actors;
        event.participants.assign(told.begin(), told.end());
        return;
    }
    const bool people = event.type == EventType::Visit || event.type == EventType::Meeting;
    const int main = people && m_mainPerson >= 0 ? m_mainPerson : m_mainOrganization;
    const bool personOnly =
        people && std::none_of(actors.begin(), actors.end(), [&](int actor) { return actor == main; });
    if (actors.empty() || personOnly ||
        (actors.size() == 1 && event.type != EventType::Launch && event.type != EventType::Announcement &&
         event.type != EventType::Founding))
        add(&actors, main);
    if (event.type == EventType::Visit)
        erase_if(actors, [&](int actor) { return actor != main && !m_context.isPerson(actor); });
    event.participants.assign(actors.begin(), actors.end());
}

} // namespace Haengbo

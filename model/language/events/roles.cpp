// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/roles.h"

#include "model/language/events/anaphora.h"
#include "model/language/events/predicates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

void add(std::vector<int> *all, int entity)
{
    if (entity >= 0 && std::find(all->begin(), all->end(), entity) == all->end())
        all->push_back(entity);
}

void add(std::vector<int> *all, const std::vector<int> &entities)
{
    for (const int entity : entities)
        add(all, entity);
}

/// Who only was there too is not whom the text goes on about.
bool joins(const VerbForm &verb)
{
    const auto &rows = Predicates::instance().rows(verb.stem, verb.verbalNoun);
    return std::any_of(rows.begin(), rows.end(),
                       [](const Predicate &row) { return row.kind == Predicate::Kind::Join; });
}

} // namespace

EventRoles::EventRoles(const EventContext &context)
    : m_context(context)
    , m_mainPerson(mainOf(EntityKind::Person))
    , m_mainOrganization(mainOf(EntityKind::Organization))
{
    // An interview names the company of the one who speaks but once or twice.
    if (context.interview && m_mainPerson >= 0 && context.entity(m_mainPerson).affiliation >= 0)
        m_mainOrganization = context.entity(m_mainPerson).affiliation;
}

/// Whom the article is about: who is most often named, above all as topic or subject, in the headline and the
/// lead.
int EventRoles::mainOf(EntityKind kind) const
{
    std::vector<int> score(m_context.soFar.entities.size(), 0);
    for (std::size_t i = 0; i < score.size(); ++i)
        score[i] = static_cast<int>(m_context.soFar.entities[i].mentions.size());
    bool lead = true;
    for (const Phrase &phrase : m_context.parse.phrases) {
        const bool title =
            m_context.analysis.sentences[static_cast<std::size_t>(phrase.sentence)].block == BlockKind::Title;
        const bool acts = phrase.last == Particle::Topic || phrase.last == Particle::Subject;
        for (const int entity : phrase.entities) {
            if (m_context.entity(entity).kind != kind)
                continue;
            int &at = score[static_cast<std::size_t>(entity)];
            at += (title ? 2 : 0) + (acts ? 2 : 0);
            if (acts && !title && lead) {
                at += 3;
                lead = false;
            }
        }
    }
    int best = -1;
    for (std::size_t i = 0; i < score.size(); ++i) {
        if (m_context.soFar.entities[i].kind == kind &&
            (best < 0 || score[i] > score[static_cast<std::size_t>(best)]))
            best = static_cast<int>(i);
    }
    return best;
}

/// The people and organizations a phrase speaks of, pronouns resolved.
std::vector<int> EventRoles::actorsOf(int index) const
{
    std::vector<int> actors;
    for (const int entity : m_context.phrase(index).entities) {
        if (m_context.isActor(entity))
            add(&actors, entity);
    }
    if (actors.empty() && m_context.phrase(index).entities.empty())
        return resolve(index);
    return actors;
}

/// Whom '두 회사' in phrase \a index means: the companies of the two people of its sentence, those of the
/// last event that had two, the two named last.
std::vector<int> EventRoles::companiesBefore(int index) const
{
    std::vector<int> companies;
    const int sentence = m_context.phrase(index).sentence;
    for (int p = index - 1; p >= m_context.parse.firstPhrase[static_cast<std::size_t>(sentence)]; --p) {
        for (const int entity : m_context.phrase(p).entities) {
            if (m_context.isPerson(entity))
                add(&companies, m_context.entity(entity).affiliation);
            else if (m_context.isActor(entity))
                add(&companies, entity);
        }
    }
    if (companies.size() == 2)
        return companies;
    return m_organizations.empty() ? m_named : m_organizations;
}

std::vector<int> EventRoles::resolve(int index) const
{
    const Phrase &at = m_context.phrase(index);
    const auto pick = [this, index](Anaphor anaphor) -> std::vector<int> {
        switch (anaphor) {
        case Anaphor::Person:
            return m_person >= 0 ? std::vector<int>{m_person} : std::vector<int>{};
        case Anaphor::Organization:
            return m_organization >= 0 ? std::vector<int>{m_organization} : std::vector<int>{};
        case Anaphor::Persons:
            return m_persons;
        case Anaphor::Organizations:
            return companiesBefore(index);
        case Anaphor::Main:
            return m_mainOrganization >= 0 ? std::vector<int>{m_mainOrganization} : std::vector<int>{};
        case Anaphor::All:
            return m_last;
        case Anaphor::None:
        case Anaphor::Each:
        case Anaphor::This:
        case Anaphor::Talk:
        case Anaphor::Before:
        case Anaphor::Others:
        case Anaphor::Press:
            break;
        }
        return {};
    };
    const QStringView words = m_context.analysis.words(at.span);
    if (const Anaphor whole = anaphorOf(words); whole != Anaphor::None)
        return pick(whole);
    // '이날 두 회사': the last words count.
    for (int t = at.firstToken + 1; t < at.endToken; ++t) {
        const Span rest{m_context.analysis.tokens[static_cast<std::size_t>(t)].span.begin, at.span.end};
        if (rest.isEmpty())
            break;
        if (const Anaphor anaphor = anaphorOf(m_context.analysis.words(rest)); anaphor != Anaphor::None)
            return pick(anaphor);
    }
    // '이 회사 주가': so do the first.
    for (int t = at.firstToken; t < at.endToken && t < at.firstToken + 2; ++t) {
        const Span front{at.span.begin, m_context.analysis.tokens[static_cast<std::size_t>(t)].span.end};
        const Anaphor anaphor = anaphorOf(m_context.analysis.words(front));
        if (anaphor != Anaphor::None && anaphor != Anaphor::This)
            return pick(anaphor);
    }
    return {};
}

/// Everybody in the list that ends with phrase \a last.
std::vector<int> EventRoles::listOf(int last) const
{
    std::vector<int> actors;
    int first = last;
    while (first > 0 && m_context.phrase(first - 1).joined &&
           m_context.phrase(first - 1).sentence == m_context.phrase(first).sentence &&
           (m_context.phrase(first - 1).entities.empty() ||
            m_context.phrase(first - 1).alike(m_context.phrase(last))))
        --first;
    for (int i = first; i <= last; ++i)
        add(&actors, actorsOf(i));
    return actors;
}

/// Who does what \a clause tells: its own subject, the noun it describes, the topic of the sentences before.
std::vector<int> EventRoles::subjectOf(int index) const
{
    const Clause &clause = m_context.clause(index);
    const bool own = clause.subject >= 0 && !clause.subjectInherited;
    if (!own && clause.verb.ending->kind == EndingKind::Adnominal && clause.head >= 0) {
        const std::vector<int> head = actorsOf(clause.head);
        if (!head.empty())
            return head;
    }
    if (clause.subject >= 0) {
        const std::vector<int> actors = listOf(clause.subject);
        if (!actors.empty())
            return actors;
        const Phrase &phrase = m_context.phrase(clause.subject);
        // '기업들이', '관계자는', '경기도는': somebody else.
        const bool place = !phrase.entities.empty() && m_context.isPlace(phrase.entities.back()) &&
                           phrase.first != Particle::At && phrase.first != Particle::From;
        if (place || endsInOthers(m_context.analysis.words(phrase.noun)))
            return {};
        const int before = clause.subject - 1;
        if (before >= 0 && m_context.phrase(before).last == Particle::Genitive &&
            m_context.phrase(before).sentence == phrase.sentence) {
            const std::vector<int> owner = listOf(before);
            if (!owner.empty())
                return owner;
        }
        // '본계약은 12월에 맺는다' is of those the text just spoke of; a thing ('공장은', '선박은') belongs
        // to whom the article is about.
        for (const Predicate &row : Predicates::instance().eventNoun(m_context.analysis.words(phrase.noun))) {
            if (row.kind == Predicate::Kind::Event && row.type == EventType::Agreement && !m_last.empty())
                return m_last;
        }
        // '이 공장은': of the company spoken of last.
        const QStringView first =
            m_context.analysis.words(m_context.analysis.tokens[static_cast<std::size_t>(phrase.firstToken)]);
        if (anaphorOf(first) == Anaphor::This && !m_named.empty())
            return {m_named.back()};
        return m_mainOrganization >= 0 ? std::vector<int>{m_mainOrganization} : std::vector<int>{};
    }
    if (clause.quoted) {
        // In speech the one who is quoted speaks, and mostly for the company.
        const std::vector<int> speaker = speakerOf(index);
        if (!speaker.empty())
            return speaker;
        return m_mainOrganization >= 0 ? std::vector<int>{m_mainOrganization} : m_topic;
    }
    return m_topic;
}

/// The subject of the words around the speech that holds \a clause.
std::vector<int> EventRoles::speakerOf(int index) const
{
    const int sentence = m_context.clause(index).sentence;
    const auto at = static_cast<std::size_t>(sentence);
    for (int c = m_context.parse.firstClause[at]; c < m_context.parse.firstClause[at + 1]; ++c) {
        const Clause &outer = m_context.clause(c);
        if (!outer.quoted && outer.subject >= 0 && !outer.subjectInherited)
            return listOf(outer.subject);
    }
    return {};
}

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

void EventRoles::fill(EventCandidate *candidate, const std::vector<int> &clauses, int nounPhrase) const
{
    Event &event = candidate->event;
    std::vector<int> actors;
    const int own = clauses.front();
    const bool subjectOnly = event.type == EventType::Visit || event.type == EventType::Market;
    for (const int c : clauses) {
        const Clause &clause = m_context.clause(c);
        for (const int i : clause.phrases) {
            const Phrase &phrase = m_context.phrase(i);
            const Particle role = m_context.parse.roleOf(i);
            int last = i; // of a list: 'A와 B의 논의'
            while (m_context.phrase(last).joined && last + 1 < nounPhrase)
                ++last;
            const bool onNoun = nounPhrase >= 0 && last + 1 == nounPhrase;
            if (role == Particle::Genitive && !onNoun && i + 1 != clause.subject &&
                event.type != EventType::Acquisition)
                continue;
            if (phrase.tie == u"따르" || phrase.tie == u"의하" || phrase.tie == u"제외하" ||
                phrase.tie == u"위하")
                continue;
            if (role == Particle::Than || role == Particle::As || role == Particle::By ||
                role == Particle::Vocative)
                continue;
            if (subjectOnly && role != Particle::Topic && role != Particle::Subject &&
                role != Particle::Also && role != Particle::Genitive)
                continue;
            if (event.type == EventType::Announcement && role == Particle::Object && !candidate->takesObject)
                continue;
            if (isWhereabouts(i))
                continue;
            add(&actors, actorsOf(i));
        }
        if (clause.verb.ending->kind == EndingKind::Adnominal && clause.head >= 0 && c == own)
            add(&actors, actorsOf(clause.head));
    }
    candidate->agentKnown = !actors.empty();
    // Who acts may stand before: in another clause, another sentence. What companies do is told of the
    // company then, not of the manager who spoke last.
    const Clause &clause = m_context.clause(own);
    std::vector<int> subject = subjectOf(own);
    const bool subjectNamed = clause.subject >= 0 && !clause.subjectInherited;
    const bool company = event.type == EventType::Founding || event.type == EventType::Agreement ||
                         event.type == EventType::Investment || event.type == EventType::Launch ||
                         event.type == EventType::Acquisition ||
                         (event.type == EventType::Other && clause.quoted && !candidate->byPerson);
    if (company && !subjectNamed && subject.size() == 1 && m_context.isPerson(subject.front()) &&
        m_context.entity(subject.front()).affiliation >= 0)
        subject = {m_context.entity(subject.front()).affiliation};
    if (candidate->byPerson && !subjectNamed && m_mainPerson >= 0 && !clause.quoted &&
        std::none_of(subject.begin(), subject.end(), [this](int actor) { return m_context.isPerson(actor); }))
        subject = {m_mainPerson};
    if (!subjectNamed || actors.empty())
        add(&actors, subject);
    else if (m_context.phrase(clause.subject).last == Particle::Also && event.type == EventType::Meeting)
        add(&actors, m_topic);
    const bool somebody =
        std::any_of(actors.begin(), actors.end(), [this](int a) { return m_context.isPerson(a); });
    if (candidate->byPerson && !somebody && !subjectNamed && m_mainPerson >= 0)
        actors = {m_mainPerson};
    if (event.type == EventType::Market) {
        std::erase_if(actors, [this](int actor) { return m_context.isPerson(actor); });
        if (actors.empty() && m_mainOrganization >= 0)
            actors = {m_mainOrganization};
    }
    if (event.type == EventType::Visit) {
        std::vector<int> people;
        for (const int actor : actors) {
            if (m_context.isPerson(actor))
                people.push_back(actor);
        }
        if (!people.empty())
            actors = people;
    }
    event.participants = actors;
    fillPlace(candidate, clauses, nounPhrase);
}

void EventRoles::fillPlace(EventCandidate *candidate, const std::vector<int> &clauses, int nounPhrase) const
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

std::vector<int> EventRoles::fillNominal(EventCandidate *candidate, int index) const
{
    Event &event = candidate->event;
    const Phrase &at = m_context.phrase(index);
    const int first = m_context.parse.firstPhrase[static_cast<std::size_t>(at.sentence)];
    const bool free = at.clause < 0;
    std::vector<int> used{index};
    std::vector<int> actors;
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
    }
    event.participants = actors;
    event.place = place;
    return used;
}

void EventRoles::fillLine(EventCandidate *candidate, int first, int last) const
{
    Event &event = candidate->event;
    std::vector<int> actors;
    for (int i = first; i <= last; ++i) {
        add(&actors, actorsOf(i));
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
    const bool people = event.type == EventType::Visit || event.type == EventType::Meeting;
    const int main = people && m_mainPerson >= 0 ? m_mainPerson : m_mainOrganization;
    const bool personOnly =
        people && std::none_of(actors.begin(), actors.end(), [&](int actor) { return actor == main; });
    if (actors.empty() || personOnly ||
        (actors.size() == 1 && event.type != EventType::Launch && event.type != EventType::Announcement &&
         event.type != EventType::Founding))
        add(&actors, main);
    if (event.type == EventType::Visit)
        std::erase_if(actors, [&](int actor) { return actor != main && !m_context.isPerson(actor); });
    event.participants = actors;
}

void EventRoles::remember(const Event &event)
{
    // Courts and authorities are not among 'them'.
    std::vector<int> parties = event.participants;
    std::erase_if(parties, [this](int actor) {
        return Predicates::instance().endsInList(u"law"_s, m_context.entity(actor).name);
    });
    if (parties.size() >= 2)
        m_last = parties;
    std::vector<int> people;
    std::vector<int> organizations;
    for (const int actor : event.participants)
        (m_context.isPerson(actor) ? people : organizations).push_back(actor);
    if (people.size() >= 2)
        m_persons = people;
    if (organizations.size() >= 2)
        m_organizations = organizations;
    if (event.place >= 0)
        m_lastPlace = event.place;
}

void EventRoles::endSentence(int sentence)
{
    const auto at = static_cast<std::size_t>(sentence);
    if (m_context.analysis.sentences[at].block == BlockKind::Caption)
        return;
    for (int c = m_context.parse.firstClause[at]; c < m_context.parse.firstClause[at + 1]; ++c) {
        const Clause &clause = m_context.clause(c);
        if (clause.quoted || clause.subject < 0 || clause.subjectInherited ||
            clause.verb.ending->kind == EndingKind::Adnominal ||
            m_context.phrase(clause.subject).last == Particle::Also || joins(clause.verb))
            continue;
        std::vector<int> subject = listOf(clause.subject);
        const int before = clause.subject - 1;
        if (subject.empty() && before >= 0 && m_context.phrase(before).last == Particle::Genitive &&
            m_context.phrase(before).sentence == sentence)
            subject = listOf(before);
        if (subject.empty())
            continue;
        m_topic = subject;
        for (const int actor : subject)
            (m_context.isPerson(actor) ? m_person : m_organization) = actor;
    }
    // Whom '두 회사' may mean: the two organizations named last.
    for (int p = m_context.parse.firstPhrase[at]; p < m_context.parse.firstPhrase[at + 1]; ++p) {
        for (const int entity : m_context.phrase(p).entities) {
            if (m_context.entity(entity).kind != EntityKind::Organization)
                continue;
            std::erase(m_named, entity);
            m_named.push_back(entity);
        }
    }
    if (m_named.size() > 2)
        m_named.erase(m_named.begin(), m_named.end() - 2);
}

} // namespace Haengbo

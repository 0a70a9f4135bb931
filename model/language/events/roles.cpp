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

bool isFacility(const Entity &place)
{
    return !place.mentions.empty() && place.mentions.front().rule.startsWith(u"place_endings:") &&
           !place.mentions.front().rule.endsWith(u"admin");
}

EventRoles::EventRoles(const EventContext &context, const PhraseWords &words)
    : m_context(context)
    , m_words(words)
    , m_silent(context.parse.phrases.size(), 0)
    , m_mainPerson(mainOf(EntityKind::Person))
    , m_mainOrganization(mainOf(EntityKind::Organization))
{
    // An interview names the company of the one who speaks but once or twice.
    int paragraphs = 0;
    int sentences = 0;
    int last = -1;
    for (const Sentence &sentence : context.analysis.sentences) {
        if (sentence.block != BlockKind::Body)
            continue;
        ++sentences;
        paragraphs += sentence.paragraph != last;
        last = sentence.paragraph;
    }
    m_everySentenceApart = 2 * sentences < 3 * paragraphs;
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
    addActors(&actors, index);
    return actors;
}

void EventRoles::addActors(std::vector<int> *actors, int index) const
{
    const FewIndexes &entities = m_context.phrase(index).entities;
    if (entities.empty() && !m_silent[static_cast<std::size_t>(index)])
        add(actors, resolve(index));
    for (const int entity : entities) {
        if (m_context.isActor(entity))
            add(actors, entity);
    }
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
        addActors(&actors, i);
    return actors;
}

/// Whether phrase \a index of \a sentence names whose the next is: 가람전자의, not 가람전자와의.
bool EventRoles::owns(int index, int sentence) const
{
    const Phrase &phrase = m_context.phrase(index);
    return phrase.last == Particle::Genitive && phrase.first != Particle::With && phrase.sentence == sentence;
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
        // A plant ('2공장은') is a thing of its company; a country or a province acts itself.
        const bool place = !phrase.entities.empty() && m_context.isPlace(phrase.entities.back()) &&
                           !isFacility(m_context.entity(phrase.entities.back())) &&
                           phrase.first != Particle::At && phrase.first != Particle::From;
        if (place || endsInOthers(m_context.analysis.words(phrase.noun)))
            return {};
        const int before = clause.subject - 1;
        if (before >= 0 && owns(before, phrase.sentence)) {
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
        // '가람전자는 2분기 매출이 줄었다고 밝혔다': the topic before it is whose it is.
        const int end = m_context.parse.firstClause[static_cast<std::size_t>(clause.sentence) + 1];
        for (int k = index + 1; k < end; ++k) {
            const Clause &later = m_context.clause(k);
            if (later.subject < 0 || later.subjectInherited ||
                m_context.phrase(later.subject).last != Particle::Topic ||
                m_context.phrase(later.subject).span.end > clause.span.begin)
                continue;
            const std::vector<int> topic = listOf(later.subject);
            if (!topic.empty())
                return topic;
        }
        // '이 공장은': of the company spoken of last.
        const QStringView first =
            m_context.analysis.words(m_context.analysis.tokens[static_cast<std::size_t>(phrase.firstToken)]);
        if (anaphorOf(first) == Anaphor::This && !m_named.empty())
            return {m_named.back()};
        return companyAt(clause.sentence);
    }
    if (clause.quoted) {
        // In speech the one who is quoted speaks, and mostly for the company.
        const std::vector<int> speaker = speakerOf(index);
        if (!speaker.empty())
            return speaker;
        return m_mainOrganization >= 0 ? std::vector<int>{m_mainOrganization} : m_topic;
    }
    return topicAt(clause.sentence);
}

/// The company a thing or 'the company' belongs to: the organization that its paragraph made its topic, else
/// the one the article is about.
std::vector<int> EventRoles::companyAt(int sentence) const
{
    const bool own = m_topicMarked && m_topicParagraph == paragraphOf(sentence) && m_topic.size() == 1;
    if (own && m_context.entity(m_topic.front()).kind == EntityKind::Organization &&
        !Predicates::instance().endsInList(NounList::Law, m_context.entity(m_topic.front()).name))
        return m_topic;
    return m_mainOrganization >= 0 ? std::vector<int>{m_mainOrganization} : std::vector<int>{};
}

/// Who is spoken of in \a sentence where nobody is named. A new paragraph speaks of whom the article is about
/// again, unless each sentence is a paragraph.
std::vector<int> EventRoles::topicAt(int sentence) const
{
    if (m_topicParagraph == paragraphOf(sentence) || m_everySentenceApart || m_topic.empty())
        return m_topic;
    for (const int actor : m_topic) {
        if (actor == m_mainPerson || actor == m_mainOrganization)
            return m_topic;
    }
    const bool person =
        std::any_of(m_topic.begin(), m_topic.end(), [this](int actor) { return m_context.isPerson(actor); });
    const int main = person && m_mainPerson >= 0 ? m_mainPerson : m_mainOrganization;
    return main >= 0 ? std::vector<int>{main} : m_topic;
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

void EventRoles::remember(const Event &event)
{
    if (event.place >= 0)
        m_lastPlace = event.place;
    if (event.participants.size() < 2)
        return;
    const int sentence = m_context.analysis.sentenceAt(event.evidence.front().begin);
    // Courts and authorities are not among 'them'.
    std::vector<int> parties = event.participants;
    std::erase_if(parties, [this](int actor) {
        return Predicates::instance().endsInList(NounList::Law, m_context.entity(actor).name);
    });
    if (parties.size() >= 2) {
        m_last = parties;
        m_lastParagraph = paragraphOf(sentence);
    }
    std::vector<int> people;
    std::vector<int> organizations;
    for (const int actor : event.participants)
        (m_context.isPerson(actor) ? people : organizations).push_back(actor);
    if (people.size() >= 2) {
        m_persons = people;
        m_personsSentence = sentence;
    }
    if (organizations.size() >= 2) {
        m_organizations = organizations;
        m_organizationsSentence = sentence;
    }
}

void EventRoles::startSection()
{
    if (m_mainPerson < 0)
        return;
    m_person = m_mainPerson;
    if (std::any_of(m_topic.begin(), m_topic.end(), [this](int actor) { return m_context.isPerson(actor); }))
        m_topic = {m_mainPerson};
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
        if (subject.empty() && before >= 0 && owns(before, sentence))
            subject = listOf(before);
        if (subject.empty())
            continue;
        const bool topic = m_context.phrase(clause.subject).last == Particle::Topic;
        const int paragraph = paragraphOf(sentence);
        // In an answer the one who is asked goes on about himself, whoever did something in between.
        if (m_context.interview && !topic)
            continue;
        m_topic = subject;
        m_topicMarked = topic;
        m_topicParagraph = paragraph;
        const auto people = std::count_if(subject.begin(), subject.end(),
                                          [this](int actor) { return m_context.isPerson(actor); });
        for (const int actor : subject) {
            if (!m_context.isPerson(actor))
                m_organization = actor;
            else if (people == 1) {
                m_person = actor;
                m_personParagraph = paragraph;
            }
        }
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

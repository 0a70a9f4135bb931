// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/roles.h"

#include "model/language/events/anaphora.h"
#include "model/language/events/predicates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

bool isFacility(const Entity &place)
{
    return !place.mentions.empty() && place.mentions.front().rule.startsWith(u"place_endings:") &&
           !place.mentions.front().rule.endsWith(u"admin");
}

EventRoles::EventRoles(const EventContext &context, const PhraseWords &words)
    : m_context(context)
    , m_words(words)
    , m_silent(context.parse.phrases.size(), 0)
    , m_law(context.soFar.entities.size(), 0)
{
    findMain();
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
void EventRoles::findMain()
{
    const std::vector<Entity> &entities = m_context.soFar.entities;
    std::vector<int> score(entities.size());
    for (std::size_t i = 0; i < score.size(); ++i)
        score[i] = static_cast<int>(entities[i].mentions.size());
    bool personLeads = true; // the next that acts
    bool organizationLeads = true;
    for (const Phrase &phrase : m_context.parse.phrases) {
        if (phrase.entities.empty())
            continue;
        const bool title =
            m_context.analysis.sentences[static_cast<std::size_t>(phrase.sentence)].block == BlockKind::Title;
        const bool acts = phrase.last == Particle::Topic || phrase.last == Particle::Subject;
        if (!title && !acts)
            continue;
        for (const int entity : phrase.entities) {
            if (!m_context.isActor(entity))
                continue;
            int &at = score[static_cast<std::size_t>(entity)];
            at += (title ? 2 : 0) + (acts ? 2 : 0);
            bool &leads = m_context.isPerson(entity) ? personLeads : organizationLeads;
            if (acts && !title && leads) {
                at += 3;
                leads = false;
            }
        }
    }
    for (std::size_t i = 0; i < score.size(); ++i) {
        if (!m_context.isActor(static_cast<int>(i)))
            continue;
        int &best = m_context.isPerson(static_cast<int>(i)) ? m_mainPerson : m_mainOrganization;
        if (best < 0 || score[i] > score[static_cast<std::size_t>(best)])
            best = static_cast<int>(i);
    }
}

/// Whether the name of \a entity is that of a court or an authority.
bool EventRoles::isLaw(int entity) const
{
    char &known = m_law[static_cast<std::size_t>(entity)];
    if (known == 0)
        known = Predicates::instance().endsInList(NounList::Law, m_context.entity(entity).name) ? 1 : 2;
    return known == 1;
}

/// The people and organizations a phrase speaks of, pronouns resolved.
Indexes EventRoles::actorsOf(int index) const
{
    Indexes actors;
    addActors(&actors, index);
    return actors;
}

void EventRoles::addActors(Indexes *actors, int index) const
{
    const FewIndexes &entities = m_context.phrase(index).entities;
    if (entities.empty() && m_words.mayStandIn(index))
        add(actors, resolve(index));
    for (const int entity : entities) {
        if (m_context.isActor(entity))
            add(actors, entity);
    }
}

/// Everybody in the list that ends with phrase \a last.
Indexes EventRoles::listOf(int last) const
{
    Indexes actors;
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
Indexes EventRoles::subjectOf(int index) const
{
    const Clause &clause = m_context.clause(index);
    const bool own = clause.subject >= 0 && !clause.subjectInherited;
    if (!own && clause.verb.ending->kind == EndingKind::Adnominal && clause.head >= 0) {
        const Indexes head = actorsOf(clause.head);
        if (!head.empty())
            return head;
    }
    if (clause.subject >= 0) {
        const Indexes actors = listOf(clause.subject);
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
            const Indexes owner = listOf(before);
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
            const Indexes topic = listOf(later.subject);
            if (!topic.empty())
                return topic;
        }
        // '이 공장은': of the company spoken of last.
        const QStringView first =
            m_context.analysis.words(m_context.analysis.tokens[static_cast<std::size_t>(phrase.firstToken)]);
        if (anaphorOf(first) == Anaphor::This && !lastNamed().empty())
            return {lastNamed().back()};
        // '회사 관계자는 “공장 증설은 미뤄졌다”고 전했다': of the company that is quoted.
        if (clause.quoted) {
            const Indexes speaker = companiesOf(speakerOf(index), false);
            if (speaker.size() == 1 && !m_context.isPerson(speaker.front()))
                return speaker;
        }
        return companyAt(clause.sentence);
    }
    if (clause.quoted) {
        // In speech the one who is quoted speaks, and mostly for the company.
        const Indexes speaker = speakerOf(index);
        if (!speaker.empty())
            return speaker;
        return m_mainOrganization >= 0 ? Indexes{m_mainOrganization} : m_topic;
    }
    return topicAt(clause.sentence);
}

/// The company a thing or 'the company' belongs to: the organization that its paragraph made its topic, else
/// the one the article is about.
Indexes EventRoles::companyAt(int sentence) const
{
    const bool own = m_topicMarked && m_topicParagraph == paragraphOf(sentence) && m_topic.size() == 1;
    if (own && m_context.entity(m_topic.front()).kind == EntityKind::Organization && !isLaw(m_topic.front()))
        return m_topic;
    return m_mainOrganization >= 0 ? Indexes{m_mainOrganization} : Indexes{};
}

/// Who is spoken of in \a sentence where nobody is named. A new paragraph speaks of whom the article is about
/// again, unless each sentence is a paragraph.
Indexes EventRoles::topicAt(int sentence) const
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
    return main >= 0 ? Indexes{main} : m_topic;
}

/// The subject of the words around the speech that holds \a clause.
Indexes EventRoles::speakerOf(int index) const
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

void EventRoles::remember(const Event &event, int sentence)
{
    if (event.participants.size() < 2)
        return;
    Indexes parties; // courts and authorities are not among 'them'
    Indexes people;
    Indexes organizations;
    for (const int actor : event.participants) {
        (m_context.isPerson(actor) ? people : organizations).push_back(actor);
        if (!isLaw(actor))
            parties.push_back(actor);
    }
    if (parties.size() >= 2) {
        m_last = parties;
        m_lastParagraph = paragraphOf(sentence);
    }
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
            m_context.phrase(clause.subject).last == Particle::Also)
            continue;
        const bool topic = m_context.phrase(clause.subject).last == Particle::Topic;
        // In an answer the one who is asked goes on about himself, whoever did something in between.
        if (m_context.interview && !topic)
            continue;
        Indexes subject = listOf(clause.subject);
        const int before = clause.subject - 1;
        if (subject.empty() && before >= 0 && owns(before, sentence))
            subject = listOf(before);
        // Who only was there too is not whom the text goes on about.
        if (subject.empty() || m_words.rowsOf(c).joins)
            continue;
        const int paragraph = paragraphOf(sentence);
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
    m_namedEnd = m_context.parse.firstPhrase[at + 1];
}

/// Whom '두 회사' may mean: the two organizations named last in the sentences before. They are asked for
/// seldom and sought then, from where the last search ended.
const Indexes &EventRoles::lastNamed() const
{
    for (; m_namedFrom < m_namedEnd; ++m_namedFrom) {
        for (const int entity : m_context.phrase(m_namedFrom).entities) {
            const int sentence = m_context.phrase(m_namedFrom).sentence;
            if (m_context.entity(entity).kind != EntityKind::Organization ||
                m_context.analysis.sentences[static_cast<std::size_t>(sentence)].block == BlockKind::Caption)
                continue;
            m_named.removeAll(entity);
            m_named.push_back(entity);
            if (m_named.size() > 2)
                m_named.remove(0);
        }
    }
    return m_named;
}

} // namespace Haengbo

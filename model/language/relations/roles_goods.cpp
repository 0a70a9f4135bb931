// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/roles.h"

#include <algorithm>

// Roles that goods, shares and works lead to: whose they are, who made them, who holds them.
namespace Haengbo::Relations {

Filled RoleFinder::goodsAreTopic(const Trigger &trigger, const Companies &except, Side side) const
{
    const bool described =
        trigger.phrase < 0 && trigger.clause >= 0 && headBehindAuxiliary(trigger.clause) >= 0;
    bool topic = false;
    bool subject = false;
    for (const Group &group : m_groups) {
        const Particle particle = m_scene.phrase(group.lastPhrase).first;
        topic = topic || (particle == Particle::Topic && group.parties.empty());
        subject = subject || (particle == Particle::Subject && group.head && !group.parties.empty());
    }
    // '달빛전자가 설계한 칩은': the topic is what the clause describes.
    const Clause *own = trigger.clause >= 0 ? &m_scene.clause(trigger.clause) : nullptr;
    if (own && own->head >= 0 && own->verb.ending && own->verb.ending->kind == EndingKind::Adnominal &&
        trigger.phrase < 0 && !described && m_scene.partiesOf(own->head).empty())
        return {};
    // '칩은 자회사가 설계하고 한빛소재가 생산한다': the goods open the sentence.
    for (int i = trigger.clause - 1; subject && !topic && i >= 0 && i >= trigger.clause - 3; --i) {
        const Clause &clause = m_scene.clause(i);
        if (clause.sentence != m_sentence || !clause.verb.ending ||
            clause.verb.ending->kind != EndingKind::Connective)
            break;
        const std::span<const int> phrases = m_scene.phrasesOf(clause);
        topic = std::any_of(phrases.begin(), phrases.end(), [&](int index) {
            const Phrase &phrase = m_scene.phrase(index);
            return phrase.first == Particle::Topic && phrase.times.empty() && phrase.entities.empty() &&
                   m_scene.partiesOf(index).empty();
        });
    }
    return described || (topic && subject) ? spokenOf(trigger, except, side) : Filled();
}

int RoleFinder::headBehindAuxiliary(int clause) const
{
    const Clause &at = m_scene.clause(clause);
    const int next = at.predicateToken + 1;
    if (!at.verb.ending || at.verb.ending->kind != EndingKind::Connective ||
        next >= m_scene.sentence(m_sentence).endToken)
        return -1;
    const Token &token = m_scene.analysis.tokens[static_cast<std::size_t>(next)];
    return m_scene.tables.is(WordKind::GoesOn, m_scene.analysis.words(token))
               ? m_scene.phraseAt(m_sentence, next)
               : -1;
}

Filled RoleFinder::goodsOf(const Trigger &trigger) const
{
    Filled owner = ownerOf(trigger);
    if (owner.empty())
        owner = groupWith(Role::Object, trigger);
    // '이 장비를 쓴다': what is spoken of, of whom the text speaks.
    for (const Group &group : m_groups) {
        if (!owner.empty() || group.role != Role::Object)
            continue;
        const Phrase &phrase = m_scene.phrase(group.firstPhrase);
        const Token &first = m_scene.analysis.tokens[static_cast<std::size_t>(phrase.firstToken)];
        const bool product = std::any_of(phrase.entities.begin(), phrase.entities.end(), [this](int who) {
            return m_scene.entity(who).kind == EntityKind::Product;
        });
        if (product || (m_scene.tables.is(WordKind::Deictic, m_scene.analysis.words(first)) &&
                        phrase.endToken > phrase.firstToken + 1))
            owner = spokenOf(trigger, {}, Side::Source);
    }
    return owner;
}

Filled RoleFinder::ownerOfPlace() const
{
    for (const Group &place : m_groups) {
        if (place.role != Role::To)
            continue;
        for (const Group &owner : m_groups) {
            if (owner.role == Role::Owner && owner.lastPhrase == place.firstPhrase - 1 &&
                !owner.parties.empty())
                return {owner.parties, owner.span};
        }
        if (const Filled maker = makerOf(place.firstPhrase); !maker.empty())
            return maker;
    }
    return {};
}

Filled RoleFinder::where() const
{
    for (const Group &group : m_groups) {
        if ((group.role == Role::From || group.role == Role::To) && !group.parties.empty())
            return {group.parties, group.span};
    }
    return {};
}

Filled RoleFinder::stakeholder(const Trigger &trigger) const
{
    if (trigger.phrase <= 0)
        return {};
    const Phrase &phrase = m_scene.phrase(trigger.phrase);
    Companies within = m_scene.personsOf(trigger.phrase);
    if (within.empty())
        within = m_scene.partiesIn({phrase.span.begin, trigger.span.begin});
    if (!within.empty())
        return {within, phrase.span};
    const Phrase &owner = m_scene.phrase(trigger.phrase - 1);
    if (owner.sentence != m_sentence || owner.last != Particle::Genitive)
        return {};
    const Companies persons = m_scene.personsOf(trigger.phrase - 1);
    return {persons.empty() ? m_scene.partiesOf(trigger.phrase - 1) : persons, owner.span};
}

int RoleFinder::namedHead(int head) const
{
    const auto next = static_cast<std::size_t>(head) + 1;
    const bool place =
        m_scene.phrase(head).kind == EntityKind::Place && !m_scene.phrase(head).entities.empty();
    return place && m_scene.partiesOf(head).empty() && m_scene.phrase(head).last == Particle::Genitive &&
                   next < m_scene.parse.phrases.size() && m_scene.phrase(head + 1).sentence == m_sentence
               ? head + 1
               : head;
}

Filled RoleFinder::makerOf(int phrase) const
{
    const auto [begin, end] = m_scene.clausesBefore(phrase);
    for (int i = end - 1; i >= begin; --i) {
        const Clause &clause = m_scene.clause(i);
        if (clause.head == phrase && clause.subject >= 0 && !clause.subjectInherited)
            return groupAround(clause.subject);
    }
    return {};
}

Filled RoleFinder::withGoods() const
{
    for (const Group &group : m_groups) {
        if (group.role != Role::With || group.head)
            continue;
        const QStringView noun = m_scene.analysis.words(m_scene.phrase(group.lastPhrase).noun);
        if (!m_scene.tables.endsIn(WordKind::Goods, noun) && !m_scene.tables.endsIn(WordKind::Service, noun))
            continue;
        if (!group.parties.empty())
            return {group.parties, group.span};
        for (const Group &owner : m_groups) {
            if (owner.role == Role::Owner && owner.lastPhrase == group.firstPhrase - 1 &&
                !owner.parties.empty())
                return {owner.parties, owner.span};
        }
    }
    return {};
}

Filled RoleFinder::described(const Trigger &trigger) const
{
    if (trigger.clause < 0)
        return {};
    const Clause &clause = m_scene.clause(trigger.clause);
    const bool own = ownSubject(trigger.clause) >= 0;
    const bool adnominal = clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
    return own && adnominal && clause.head >= 0 ? groupAround(clause.head) : Filled();
}

Filled RoleFinder::calledCompany(const Clause &clause) const
{
    if (clause.head < 0 || !clause.verb.ending || clause.verb.ending->kind != EndingKind::Adnominal)
        return {};
    const Phrase &head = m_scene.phrase(clause.head);
    const PhraseWords words = m_scene.wordsOf(head);
    if (words.empty() || !m_scene.tables.is(WordKind::Generic, words.back()) ||
        !m_scene.partiesOf(clause.head).empty() || head.clause < 0)
        return {};
    const Clause &says = m_scene.clause(head.clause);
    const bool called = (says.verb.copula && says.predicate.overlaps(head.span)) ||
                        (head.first == Particle::By && m_scene.commaFollows(head));
    if (!called)
        return {};
    // The topic opens the sentence; the clause that describes may have taken it.
    const int first = m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)];
    for (int i = first; i < clause.head && i < first + window; ++i) {
        bool isHead = false;
        const Companies &parties = m_scene.partiesOf(i, &isHead);
        if (m_scene.phrase(i).last == Particle::Topic && isHead && !parties.empty())
            return {parties, m_scene.phrase(i).span};
    }
    return {};
}

const Group *RoleFinder::sharesHeld() const
{
    for (const Group &group : m_groups) {
        const Phrase &phrase = m_scene.phrase(group.lastPhrase);
        if (phrase.first == Particle::Topic && m_scene.holdsWord(WordKind::Holding, phrase))
            return &group;
    }
    return nullptr;
}

Filled RoleFinder::held() const
{
    const Group *shares = sharesHeld();
    if (!shares)
        return {};
    for (const Group &owner : m_groups) {
        if (shares->parties.empty() && owner.role == Role::Owner && owner.head &&
            owner.lastPhrase == shares->firstPhrase - 1)
            return {owner.parties, owner.span};
    }
    // '합작법인 가온을 세운다. 지분은 A가 60%, B가 40%를 갖는다'
    if (shares->parties.empty() && m_scene.context.venture >= 0 &&
        m_sentence - m_scene.context.ventureSentence <= 3)
        return {{m_scene.context.venture}, {}};
    return {shares->parties, shares->span};
}

Filled RoleFinder::holders() const
{
    Filled filled;
    if (!sharesHeld())
        return filled;
    for (const Group &group : m_groups) {
        if (m_scene.phrase(group.lastPhrase).first != Particle::Subject)
            continue;
        // A person's shares are his own.
        const Companies persons = m_scene.personsOf(group.lastPhrase);
        if (group.head || !persons.empty()) {
            filled.parties.addAll(persons.empty() ? group.parties : persons);
            filled.span = joined(filled.span, group.span);
        }
    }
    return filled;
}

Filled RoleFinder::ownerOf(const Trigger &trigger) const
{
    const bool hasObject = std::any_of(m_groups.begin(), m_groups.end(),
                                       [](const Group &group) { return group.role == Role::Object; });
    for (const Group &object : m_groups) {
        const bool thing = object.role == Role::Object ||
                           (!hasObject && object.role == Role::Subject && object.parties.empty());
        if (!thing || object.span.begin > trigger.span.begin)
            continue;
        for (const Group &owner : m_groups) {
            if (owner.role == Role::Owner && owner.lastPhrase == object.firstPhrase - 1 &&
                !owner.parties.empty())
                return {owner.parties, owner.span};
        }
        if (const Filled maker = makerOf(object.firstPhrase); !maker.empty() && object.parties.empty())
            return maker;
    }
    return {};
}

} // namespace Haengbo::Relations

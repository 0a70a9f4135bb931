// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/roles.h"

#include <algorithm>

// Which phrases belong to a cue: those of its clause, of the clauses that describe it, and the noun that its
// clause describes.
namespace Haengbo::Relations {

void RoleFinder::look(const Trigger &trigger)
{
    m_groups.clear();
    if (trigger.clause < 0) {
        std::vector<int> loose;
        const auto at = static_cast<std::size_t>(m_sentence);
        const int begin = std::max(m_scene.parse.firstPhrase[at], trigger.phrase - window);
        const int end = std::min(m_scene.parse.firstPhrase[at + 1], trigger.phrase + window);
        for (int i = begin; i < end; ++i) {
            if (m_scene.phrase(i).clause < 0)
                loose.push_back(i);
        }
        m_scene.appendGroups(loose, true, m_groups);
        return;
    }
    const bool headline = m_scene.sentence(m_sentence).block == BlockKind::Title;
    const auto append = [&](int clause) {
        const std::span<const Group> groups = m_scene.groupsOf(m_scene.clause(clause), headline);
        m_groups.insert(m_groups.end(), groups.begin(), groups.end());
    };
    append(trigger.clause);
    appendAbove(trigger);
    topicIsObject(trigger);
    bareObject(trigger);
    appendHead(trigger);
    if (trigger.phrase >= 0) {
        const auto [begin, end] = m_scene.clausesBefore(trigger.phrase);
        for (int i = begin; i < end; ++i) {
            const int head = m_scene.clause(i).head;
            // '달빛전자와 벌이던 2000억원 규모의 투자 협상': the noun described may only measure the
            // cue's.
            const bool measure = head >= 0 && head == trigger.phrase - 1 && i != trigger.clause &&
                                 m_scene.phrase(head).first == Particle::Genitive;
            if (head == trigger.phrase || measure)
                append(i);
            else if (head >= 0 && i != trigger.clause)
                appendPartners(trigger, i);
        }
    }
    if (trigger.frame->meets)
        appendMeetings(trigger);
}

/// 'A는 B와 하루 30만t을 생산하는 시설을 짓는 협약을 맺었다': the first description has taken the partner.
void RoleFinder::appendPartners(const Trigger &trigger, int inner)
{
    const Clause &clause = m_scene.clause(inner);
    const int outer = m_scene.phrase(clause.head).clause;
    if (outer < 0 || outer == trigger.clause || m_scene.clause(outer).head != trigger.phrase ||
        (clause.subject >= 0 && !clause.subjectInherited))
        return;
    for (const Group &group : m_scene.groupsOf(clause, false)) {
        if (group.role == Role::With && group.head && !group.parties.empty())
            m_groups.push_back(group);
    }
}

void RoleFinder::appendAbove(const Trigger &trigger)
{
    const Clause &clause = m_scene.clause(trigger.clause);
    if (!clause.verb.ending || clause.verb.ending->kind != EndingKind::Adnominal || clause.head < 0 ||
        clause.next < 0)
        return;
    const QStringView noun = m_scene.analysis.words(m_scene.phrase(clause.head).noun);
    if (!m_scene.tables.is(WordKind::HandsOn, noun) && !m_scene.tables.is(WordKind::Fact, noun))
        return;
    for (const Group &group : m_scene.groupsOf(m_scene.clause(clause.next), false)) {
        const bool partner = group.role == Role::With || group.role == Role::From || group.role == Role::To;
        if (partner && group.head && !group.parties.empty() && group.lastPhrase < clause.head)
            m_groups.push_back(group);
    }
}

void RoleFinder::topicIsObject(const Trigger &trigger)
{
    const Clause &clause = m_scene.clause(trigger.clause);
    const RelationType type = trigger.frame->type;
    if (trigger.phrase >= 0 || clause.verb.voice == Haengbo::Voice::Passive || isSymmetric(type) ||
        type == RelationType::Litigation || clause.subject < 0)
        return;
    // '달빛전자는 한빛소재가 돈을 대 지분을 확보한 회사다': the clause before tells both.
    const int told = m_scene.phrase(clause.subject).clause;
    if (clause.subjectInherited && told >= 0 && told < trigger.clause) {
        QVarLengthArray<const Group *, 4> both;
        for (const Group &group : m_scene.groupsOf(m_scene.clause(told), false)) {
            const Particle particle = m_scene.phrase(group.lastPhrase).first;
            if (group.head && !group.parties.empty() &&
                (particle == Particle::Topic || particle == Particle::Subject))
                both.push_back(&group);
        }
        if (both.size() == 2 && m_scene.phrase(both[0]->lastPhrase).first == Particle::Topic) {
            m_groups.push_back(*both[0]);
            m_groups.push_back(*both[1]);
        }
    }
    Group *topic = nullptr;
    bool subject = false;
    for (Group &group : m_groups) {
        if (!group.head || group.parties.empty())
            continue;
        const bool bought = type == RelationType::Acquisition || type == RelationType::Ownership;
        if (group.role == (bought ? Role::Object : Role::To))
            return;
        const Particle particle = m_scene.phrase(group.lastPhrase).first;
        if (particle == Particle::Topic && !subject)
            topic = &group;
        subject = subject || (particle == Particle::Subject && topic);
    }
    if (topic && subject)
        topic->role =
            type == RelationType::Acquisition || type == RelationType::Ownership ? Role::Object : Role::To;
}

void RoleFinder::bareObject(const Trigger &trigger)
{
    if (trigger.phrase >= 0 || m_groups.empty())
        return;
    // '달빛전자까지 손에 넣었다': the particle that adds stands for that of the object.
    for (Group &group : m_groups) {
        if (group.head && !group.parties.empty() && m_scene.phrase(group.lastPhrase).first == Particle::Until)
            group.role = Role::Object;
    }
    if (m_groups.back().role != Role::None || !m_groups.back().head || m_groups.back().parties.empty() ||
        !m_scene.phrase(m_groups.back().lastPhrase).tie.isEmpty())
        return;
    const bool object = std::any_of(m_groups.begin(), m_groups.end(),
                                    [](const Group &group) { return group.role == Role::Object; });
    if (!object)
        m_groups.back().role = Role::Object;
}

void RoleFinder::appendHead(const Trigger &trigger)
{
    const Clause &clause = m_scene.clause(trigger.clause);
    const bool object = std::any_of(m_groups.begin(), m_groups.end(),
                                    [](const Group &group) { return group.role == Role::Object; });
    // '갖고 있던 달빛전자 지분을': who holds it is told by the clause that goes on.
    const bool holds = trigger.frame->type == RelationType::Ownership;
    if (isObjectHead(trigger)) {
        const Filled named = groupAround(clause.head);
        m_groups.push_back({clause.head, clause.head, Role::Object, named.parties, true, named.span});
        return;
    }
    if (trigger.phrase >= 0 || clause.head < 0 || clause.subject < 0 || (clause.subjectInherited && !holds) ||
        object)
        return;
    Group group{clause.head,  clause.head,
                Role::Object, m_scene.partiesOf(clause.head),
                true,         m_scene.phrase(clause.head).span};
    if (group.parties.empty()) {
        const Filled called = calledCompany(clause);
        group.parties = called.parties;
        if (!called.empty())
            group.span = called.span;
    }
    m_groups.push_back(group);
}

bool RoleFinder::isObjectHead(const Trigger &trigger) const
{
    if (trigger.phrase >= 0 || trigger.clause < 0 || trigger.frame->type != RelationType::Acquisition ||
        trigger.frame->sold)
        return false;
    const Clause &clause = m_scene.clause(trigger.clause);
    const bool adnominal = clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
    if (!adnominal || clause.head < 0 || clause.verb.voice != Haengbo::Voice::Active ||
        (clause.subject >= 0 && !clause.subjectInherited))
        return false;
    const std::span<const int> phrases = m_scene.phrasesOf(clause);
    const bool told = std::any_of(phrases.begin(), phrases.end(), [this](int index) {
        const Phrase &phrase = m_scene.phrase(index);
        return phrase.first == Particle::Object || phrase.first == Particle::Until ||
               (phrase.times.empty() && !phrase.entities.empty());
    });
    bool head = false;
    return !told && !m_scene.partiesOf(clause.head, &head).empty() && head;
}

void RoleFinder::appendMeetings(const Trigger &trigger)
{
    const auto [begin, end] = m_scene.clausesAround(trigger.clause);
    for (int i = begin; i < end; ++i) {
        const Clause &clause = m_scene.clause(i);
        if (i == trigger.clause || !m_scene.verbIs(WordKind::Meeting, clause) || !leadsTo(i, trigger.clause))
            continue;
        for (const Group &group : m_scene.groupsOf(clause, false)) {
            if (group.role != Role::With && group.role != Role::Object)
                continue;
            m_groups.push_back(group);
            m_groups.back().role = trigger.frame->type == RelationType::Partnership ? Role::With : Role::Met;
        }
    }
}

} // namespace Haengbo::Relations

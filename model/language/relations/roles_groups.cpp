// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/roles.h"

#include <algorithm>

// Which phrases belong to a cue: those of its clause, of the clauses that describe it, and the noun that its
// clause describes.
namespace Haengbo::Relations {

std::vector<Group> RoleFinder::groupsFor(const Trigger &trigger) const
{
    const bool headline = trigger.clause < 0 || m_scene.sentence(m_sentence).block == BlockKind::Title;
    std::vector<Group> groups;
    const auto append = [&](int clause, bool onlyPartners) {
        for (Group &group : m_scene.groupsOf(m_scene.phrasesOf(m_scene.clause(clause)), headline)) {
            if (!onlyPartners || group.role == Role::With || group.role == Role::From ||
                group.role == Role::Object || group.role == Role::To)
                groups.push_back(std::move(group));
        }
    };
    if (trigger.clause < 0) {
        std::vector<int> loose;
        const auto at = static_cast<std::size_t>(m_sentence);
        const int begin = std::max(m_scene.parse.firstPhrase[at], trigger.phrase - window);
        const int end = std::min(m_scene.parse.firstPhrase[at + 1], trigger.phrase + window);
        for (int i = begin; i < end; ++i) {
            if (m_scene.phrase(i).clause < 0)
                loose.push_back(i);
        }
        return m_scene.groupsOf(loose, true);
    }
    append(trigger.clause, false);
    appendAbove(trigger, groups);
    topicIsObject(trigger, groups);
    bareObject(trigger, groups);
    appendHead(trigger, groups);
    if (trigger.phrase >= 0) {
        const auto [begin, end] = m_scene.clausesBefore(trigger.phrase);
        for (int i = begin; i < end; ++i) {
            const int head = m_scene.clause(i).head;
            // '달빛전자와 벌이던 2000억원 규모의 투자 협상': the noun described may only measure the
            // cue's.
            const bool measure = head >= 0 && head == trigger.phrase - 1 && i != trigger.clause &&
                                 m_scene.phrase(head).first == Particle::Genitive;
            if (head == trigger.phrase || measure)
                append(i, false);
        }
    }
    if (trigger.frame->meets)
        appendMeetings(trigger, groups);
    return groups;
}

void RoleFinder::appendAbove(const Trigger &trigger, std::vector<Group> &groups) const
{
    const Clause &clause = m_scene.clause(trigger.clause);
    if (!clause.verb.ending || clause.verb.ending->kind != EndingKind::Adnominal || clause.head < 0 ||
        clause.next < 0)
        return;
    const QStringView noun = m_scene.analysis.words(m_scene.phrase(clause.head).noun);
    if (!m_scene.tables.is(WordKind::HandsOn, noun) && !m_scene.tables.is(WordKind::Fact, noun))
        return;
    for (Group &group : m_scene.groupsOf(m_scene.phrasesOf(m_scene.clause(clause.next)), false)) {
        const bool partner = group.role == Role::With || group.role == Role::From || group.role == Role::To;
        if (partner && group.head && !group.parties.empty() && group.lastPhrase < clause.head)
            groups.push_back(std::move(group));
    }
}

void RoleFinder::topicIsObject(const Trigger &trigger, std::vector<Group> &groups) const
{
    const Clause &clause = m_scene.clause(trigger.clause);
    const RelationType type = trigger.frame->type;
    if (trigger.phrase >= 0 || clause.verb.voice == Haengbo::Voice::Passive || isSymmetric(type) ||
        type == RelationType::Litigation || clause.subject < 0)
        return;
    // '달빛전자는 한빛소재가 돈을 대 지분을 확보한 회사다': the clause before tells both.
    const int told = m_scene.phrase(clause.subject).clause;
    if (clause.subjectInherited && told >= 0 && told < trigger.clause) {
        std::vector<Group> both;
        for (Group &group : m_scene.groupsOf(m_scene.phrasesOf(m_scene.clause(told)), false)) {
            const Particle particle = m_scene.phrase(group.lastPhrase).first;
            if (group.head && !group.parties.empty() &&
                (particle == Particle::Topic || particle == Particle::Subject))
                both.push_back(std::move(group));
        }
        if (both.size() == 2 && m_scene.phrase(both[0].lastPhrase).first == Particle::Topic)
            groups.insert(groups.end(), both.begin(), both.end());
    }
    Group *topic = nullptr;
    bool subject = false;
    for (Group &group : groups) {
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

void RoleFinder::bareObject(const Trigger &trigger, std::vector<Group> &groups) const
{
    if (trigger.phrase >= 0 || groups.empty())
        return;
    // '달빛전자까지 손에 넣었다': the particle that adds stands for that of the object.
    for (Group &group : groups) {
        if (group.head && !group.parties.empty() && m_scene.phrase(group.lastPhrase).first == Particle::Until)
            group.role = Role::Object;
    }
    if (groups.back().role != Role::None || !groups.back().head || groups.back().parties.empty() ||
        !m_scene.phrase(groups.back().lastPhrase).tie.isEmpty())
        return;
    const bool object = std::any_of(groups.begin(), groups.end(),
                                    [](const Group &group) { return group.role == Role::Object; });
    if (!object)
        groups.back().role = Role::Object;
}

void RoleFinder::appendHead(const Trigger &trigger, std::vector<Group> &groups) const
{
    const Clause &clause = m_scene.clause(trigger.clause);
    const bool object = std::any_of(groups.begin(), groups.end(),
                                    [](const Group &group) { return group.role == Role::Object; });
    // '갖고 있던 달빛전자 지분을': who holds it is told by the clause that goes on.
    const bool holds = trigger.frame->type == RelationType::Ownership;
    if (isObjectHead(trigger)) {
        const Filled named = groupAround(clause.head);
        groups.push_back({clause.head, clause.head, Role::Object, named.parties, true, named.span});
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
    groups.push_back(std::move(group));
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

void RoleFinder::appendMeetings(const Trigger &trigger, std::vector<Group> &groups) const
{
    const auto [begin, end] = m_scene.clausesAround(trigger.clause);
    for (int i = begin; i < end; ++i) {
        const Clause &clause = m_scene.clause(i);
        if (i == trigger.clause || !m_scene.verbIs(WordKind::Meeting, clause) || !leadsTo(i, trigger.clause))
            continue;
        for (Group &group : m_scene.groupsOf(m_scene.phrasesOf(clause), false)) {
            if (group.role != Role::With && group.role != Role::Object)
                continue;
            group.role = trigger.frame->type == RelationType::Partnership ? Role::With : Role::Met;
            groups.push_back(std::move(group));
        }
    }
}

} // namespace Haengbo::Relations

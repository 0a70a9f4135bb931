// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/roles.h"

#include <algorithm>

// Roles that are filled outside the clause of the cue: in the clause before or after, or by what the text
// speaks of.
namespace Haengbo::Relations {

Filled RoleFinder::listedBehind(const Trigger &trigger, const Companies &except) const
{
    const Clause &clause = m_scene.clause(trigger.clause);
    if (trigger.phrase >= 0 || clause.head < 0 || clause.next < 0 ||
        !m_scene.partiesOf(clause.head).empty() ||
        !m_scene.tables.is(WordKind::Generic, m_scene.analysis.words(m_scene.phrase(clause.head).noun)))
        return {};
    for (const Group &group : m_scene.groupsOf(m_scene.clause(clause.next), false)) {
        const bool taken = std::any_of(group.parties.begin(), group.parties.end(),
                                       [&](int company) { return contains(except, company); });
        if (group.firstPhrase > clause.head && group.head && !group.parties.empty() && !taken)
            return {group.parties, group.span};
    }
    return {};
}

Filled RoleFinder::partnerNearby(const Trigger &trigger, const Companies &except) const
{
    const Clause &clause = m_scene.clause(trigger.clause);
    if (clause.next < 0 || !clause.verb.ending || clause.verb.ending->kind != EndingKind::Connective)
        return {};
    for (const Group &group : m_scene.groupsOf(m_scene.clause(clause.next), false)) {
        const bool taken = std::any_of(group.parties.begin(), group.parties.end(),
                                       [&](int company) { return contains(except, company); });
        if (group.role == Role::With && group.head && !group.parties.empty() && !taken)
            return {group.parties, group.span};
    }
    return {};
}

Filled RoleFinder::topicInstead(const Trigger &trigger, const Companies &except, Side side) const
{
    const bool quoted = trigger.clause >= 0 && m_scene.clause(trigger.clause).quoted;
    // '동해중공업은 우리에게 감속기를 대 주는 회사다'
    const int next = trigger.clause >= 0 ? m_scene.clause(trigger.clause).next : -1;
    if (next >= 0 && m_scene.clause(next).verb.copula && m_scene.clause(next).subject >= 0) {
        const Filled filled = groupAround(m_scene.clause(next).subject);
        if (!filled.empty() && !contains(except, filled.parties[0]))
            return filled;
    }
    const int first =
        std::max(m_scene.parse.firstClause[static_cast<std::size_t>(m_sentence)], trigger.clause - window);
    for (int i = trigger.clause - 1; i >= first && !quoted; --i) {
        const Clause &clause = m_scene.clause(i);
        bool head = false;
        // '달빛전자가 발주한 설비를 인도한다': who is told within a description does not go on.
        const bool describes = clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal &&
                               clause.verb.ending->tense == Tense::Past && clause.subject >= 0 &&
                               m_scene.phrase(clause.subject).first == Particle::Subject;
        if (clause.subject < 0 || clause.quoted || describes)
            continue;
        const Companies &parties = m_scene.partiesOf(clause.subject, &head);
        const bool taken = std::any_of(parties.begin(), parties.end(),
                                       [&](int company) { return contains(except, company); });
        if (head && !parties.empty() && !taken)
            return {parties, m_scene.phrase(clause.subject).span};
    }
    return spokenOf(trigger, except, side);
}

Filled RoleFinder::spokenOfHere(const Trigger &trigger, const Companies &except, Side side) const
{
    const bool elsewhere = std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return group.role == Role::To && group.span.begin < trigger.span.begin &&
               m_scene.phrase(group.lastPhrase).times.empty();
    });
    return elsewhere ? Filled() : spokenOf(trigger, except, side);
}

Filled RoleFinder::spokenOf(const Trigger &trigger, const Companies &except, Side side) const
{
    const bool quoted = trigger.clause >= 0 && m_scene.clause(trigger.clause).quoted;
    Filled filled;
    Companies spoken = m_scene.silentSubject(m_sentence, quoted);
    const auto &told = m_scene.context.told[static_cast<std::size_t>(trigger.frame->type)];
    if (!isSymmetric(trigger.frame->type) && spoken.size() == 1 && m_sentence - told.sentence <= 3 &&
        spoken[0] != m_scene.mainCompany) {
        if (side == Side::Target && spoken[0] == told.source && told.target >= 0)
            spoken = {told.target};
        else if (side == Side::Source && spoken[0] == told.target && told.source >= 0)
            spoken = {told.source};
    }
    for (const int company : spoken) {
        if (!contains(except, company) && (filled.empty() || isSymmetric(trigger.frame->type)))
            filled.parties.push_back(company);
    }
    return filled;
}

Filled RoleFinder::raiserOrHeld(const Trigger &trigger, const Companies &except, Side side) const
{
    if (const Filled owner = ownerOfRelationNoun(trigger); !owner.empty())
        return owner;
    if (trigger.frame->type == RelationType::Ownership) {
        // '서린테크는 최대주주가 로만홀딩스로 바뀌었다고 공시했다'
        if (const Filled into = moneyWentInto(trigger, except); !into.empty())
            return into;
        const Filled teller = subjectAbove(trigger, except);
        return teller.empty() ? spokenOf(trigger, except, side) : teller;
    }
    // '시리즈B에는 A가 앞장섰다. B도 이름을 올렸다': the same company raises it.
    const auto &round = m_scene.context.told[static_cast<std::size_t>(RelationType::Investment)];
    if (trigger.frame->type == RelationType::Investment && !trigger.frame->gives && round.target >= 0 &&
        m_sentence - round.sentence <= 2 && !contains(except, round.target) &&
        !m_scene.tables.endsIn(WordKind::Investor, m_scene.entity(round.target).name))
        return {{round.target}, {}};
    // '설비에 500억원을 투자했다': what it goes into is told, and is no company.
    const bool elsewhere = std::any_of(m_groups.begin(), m_groups.end(), [this](const Group &group) {
        return group.role == Role::To && m_scene.phrase(group.lastPhrase).times.empty();
    });
    if (elsewhere && trigger.frame->gives)
        return {};
    if (const Filled above = subjectAbove(trigger, except); !above.empty())
        return above;
    const Companies named = m_scene.partiesIn(m_scene.sentence(m_sentence).span, m_sentence);
    const bool main = m_scene.mainCompany >= 0 && !contains(except, m_scene.mainCompany) &&
                      !contains(named, m_scene.mainCompany);
    return main ? Filled{{m_scene.mainCompany}, {}} : Filled();
}

Filled RoleFinder::moneyWentInto(const Trigger &trigger, const Companies &except) const
{
    const int first =
        std::max(m_scene.parse.firstClause[static_cast<std::size_t>(m_sentence)], trigger.clause - 3);
    for (int i = trigger.clause - 1; trigger.phrase < 0 && i >= first; --i) {
        if (!leadsTo(i, trigger.clause))
            continue;
        for (const Group &group : m_scene.groupsOf(m_scene.clause(i), false)) {
            const bool taken = std::any_of(group.parties.begin(), group.parties.end(),
                                           [&](int company) { return contains(except, company); });
            if (group.role == Role::To && group.head && !group.parties.empty() && !taken)
                return {group.parties, group.span};
        }
    }
    return {};
}

Filled RoleFinder::ownerOfRelationNoun(const Trigger &trigger) const
{
    const int subject = trigger.clause >= 0 ? m_scene.clause(trigger.clause).subject : -1;
    if (subject <= 0 || m_scene.phrase(subject - 1).last != Particle::Genitive ||
        !m_scene.tables.noun(m_scene.analysis.words(m_scene.phrase(subject).noun)))
        return {};
    bool head = false;
    const Companies &parties = m_scene.partiesOf(subject - 1, &head);
    return head ? Filled{parties, m_scene.phrase(subject - 1).span} : Filled();
}

bool RoleFinder::leadsTo(int from, int to) const
{
    for (int at = from, steps = 0; at >= 0 && steps < 5; ++steps) {
        if (at == to)
            return true;
        at = m_scene.clause(at).next;
    }
    return false;
}

Filled RoleFinder::partnerBefore(const Trigger &trigger) const
{
    const int first =
        std::max(m_scene.parse.firstClause[static_cast<std::size_t>(m_sentence)], trigger.clause - window);
    for (int i = trigger.clause - 1; i >= first; --i) {
        const Clause &clause = m_scene.clause(i);
        if (!clause.verb.ending || clause.verb.ending->kind != EndingKind::Connective ||
            !leadsTo(i, trigger.clause))
            continue;
        for (const Group &group : m_scene.groupsOf(clause, false)) {
            if (group.role == Role::With && group.head && !group.parties.empty())
                return {group.parties, group.span};
        }
    }
    return {};
}

Filled RoleFinder::otherOfPair(const Companies &except) const
{
    Filled filled;
    for (const int company : m_scene.context.pair) {
        if (!contains(except, company))
            filled.parties.push_back(company);
    }
    return m_scene.context.pair.size() == 2 && filled.parties.size() == 1 ? filled : Filled();
}

Filled RoleFinder::wanted(const Companies &except) const
{
    const bool near = m_scene.context.forSale && m_sentence - m_scene.context.wantedSentence <= 4;
    const Filled filled = near ? wanted() : Filled();
    return filled.empty() || contains(except, filled.parties[0]) ? Filled() : filled;
}

Filled RoleFinder::wanted() const
{
    const int company = m_scene.context.wanted;
    return company >= 0 ? Filled{{company}, {}} : Filled();
}

Filled RoleFinder::accused(const Trigger &trigger) const
{
    if (trigger.clause < 0)
        return {};
    const auto [begin, end] = m_scene.clausesAround(trigger.clause);
    for (int i = std::min(end, trigger.clause) - 1; i >= begin; --i) {
        const Clause &clause = m_scene.clause(i);
        if (clause.next != trigger.clause || !clause.verb.ending)
            continue;
        // '달빛전자는 특허를 베꼈다며 소송을 냈다': the topic sues.
        const bool own = clause.subject >= 0 && !clause.subjectInherited &&
                         m_scene.phrase(clause.subject).first != Particle::Topic;
        const bool wrong = m_scene.verbIs(WordKind::Wrong, clause);
        if (own && (clause.verb.ending->kind == EndingKind::Quoting ||
                    (wrong && clause.verb.ending->kind == EndingKind::Connective)))
            return groupAround(clause.subject);
    }
    // '달빛전자의 계약 위반을 문제 삼아'
    const int first = std::max(begin, trigger.clause - 1);
    for (int i = first; i <= trigger.clause; ++i) {
        const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(i));
        for (std::size_t k = 1; k < phrases.size(); ++k) {
            const Phrase &owner = m_scene.phrase(phrases[k - 1]);
            bool head = false;
            const Companies &parties = m_scene.partiesOf(phrases[k - 1], &head);
            if (owner.last == Particle::Genitive && head && !parties.empty() &&
                m_scene.holdsWord(WordKind::Wrong, m_scene.phrase(phrases[k])))
                return {parties, owner.span};
        }
    }
    return {};
}

Filled RoleFinder::opponent(const Trigger &trigger, const Companies &except) const
{
    // '임원을 고소했다', '이용자를 상대로': it is told, and is no company.
    const bool told = std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return (group.role == Role::Object || group.role == Role::Against) &&
               group.lastPhrase != trigger.phrase && group.span.begin < trigger.span.begin &&
               m_scene.phrase(group.lastPhrase).clause == trigger.clause;
    });
    const bool state =
        std::any_of(except.begin(), except.end(), [this](int who) { return m_scene.isPublic(who); });
    // '소송 비용을 줄였다'
    bool suit = trigger.phrase < 0;
    if (!suit) {
        const QStringView last = m_scene.wordsOf(m_scene.phrase(trigger.phrase)).back();
        const FrameList frames = m_scene.tables.frames(last, false);
        suit = m_scene.tables.is(WordKind::Glued, last) ||
               std::any_of(frames.begin(), frames.end(),
                           [](const Frame *frame) { return frame->type == RelationType::Litigation; });
    }
    if (told || state || !suit || trigger.clause < 0)
        return {};
    const auto at = static_cast<std::size_t>(m_sentence);
    const int begin = std::max(m_scene.parse.firstPhrase[at], trigger.phrase - window);
    for (int i = begin; i <= trigger.phrase; ++i) {
        if (m_scene.holdsWord(WordKind::Authority, m_scene.phrase(i))) {
            const int body = m_scene.authorityBefore(trigger.span.begin);
            return body >= 0 ? Filled{{body}, {}} : Filled();
        }
    }
    const Filled spoken = spokenOf(trigger, except, Side::Target);
    return spoken.empty() ? otherOfPair(except) : spoken;
}

Filled RoleFinder::subjectAbove(const Trigger &trigger, const Companies &except) const
{
    const Clause &clause = m_scene.clause(std::max(trigger.clause, 0));
    const bool describes = trigger.clause >= 0 && clause.verb.ending &&
                           (clause.verb.ending->kind == EndingKind::Adnominal ||
                            (clause.verb.ending->kind == EndingKind::Quoting && !clause.quoted));
    int at = describes ? clause.next : -1;
    for (int steps = 0; at >= 0 && steps < 4; at = m_scene.clause(at).next, ++steps) {
        if (m_scene.clause(at).subject < 0)
            continue;
        const Filled filled = groupAround(m_scene.clause(at).subject);
        const bool taken = std::any_of(filled.parties.begin(), filled.parties.end(),
                                       [&](int company) { return contains(except, company); });
        if (!filled.empty() && !taken)
            return filled;
    }
    return {};
}

} // namespace Haengbo::Relations

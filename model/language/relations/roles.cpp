// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/roles.h"

#include <algorithm>

namespace Haengbo::Relations {

Span joined(Span a, Span b) { return a.isEmpty() ? b : b.isEmpty() ? a : a.united(b); }

Filled RoleFinder::fill(const std::vector<Role> &roles, const Trigger &trigger, const Companies &except,
                        Side side) const
{
    for (const Role role : roles) {
        Filled filled = role == Role::Subject      ? subjectOf(trigger)
                        : role == Role::Mod        ? namedBefore(trigger)
                        : role == Role::Goods      ? goodsOf(trigger)
                        : role == Role::Owner      ? ownerOf(trigger)
                        : role == Role::ToOwner    ? ownerOfPlace()
                        : role == Role::Topic      ? raiserOrHeld(trigger, except, side)
                        : role == Role::GoodsTopic ? goodsAreTopic(trigger, except, side)
                        : role == Role::Accused    ? accused(trigger)
                        : role == Role::Holder     ? holders()
                        : role == Role::Held       ? held()
                        : role == Role::Described  ? described(trigger)
                        : role == Role::Spoken     ? spokenOfHere(trigger, except, side)
                        : role == Role::Other      ? otherOfPair(except)
                        : role == Role::WithGoods  ? withGoods()
                        : role == Role::Wanted     ? wanted()
                        : role == Role::Where      ? where()
                        : role == Role::Stake      ? stakeholder(trigger)
                        : role == Role::Opponent   ? opponent(trigger, except)
                                                   : groupWith(role, trigger);
        filled.role = role;
        const bool sues = trigger.frame->type == RelationType::Litigation;
        const auto taken = [&](int company) {
            // Courts are turned to and not sued; the police and boards are when it is against them.
            const QString &name = m_scene.entity(company).name;
            return contains(except, company) || (sues && m_scene.tables.endsIn(WordKind::Judge, name)) ||
                   (sues && role != Role::Against && role != Role::Opponent &&
                    m_scene.tables.endsIn(WordKind::Court, name));
        };
        filled.parties.removeIf(taken);
        if (!filled.empty())
            return filled;
    }
    return {};
}

Filled RoleFinder::personsWho(const Trigger &trigger) const
{
    if (trigger.clause < 0)
        return {};
    const Clause &clause = m_scene.clause(trigger.clause);
    const bool adnominal = clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
    const bool own = clause.subject >= 0 && !clause.subjectInherited;
    const bool head = adnominal && !own && clause.head >= 0 && !m_scene.personsOf(clause.head).empty();
    const int who = head ? clause.head : clause.subject;
    if (who < 0)
        return {};
    Filled filled;
    int first = who;
    while (first > 0 && m_scene.phrase(first - 1).joined &&
           m_scene.phrase(first - 1).sentence == m_sentence && who - first < window &&
           !m_scene.personsOf(first - 1).empty())
        --first;
    for (int i = first; i <= who; ++i) {
        filled.parties.addAll(m_scene.personsOf(i));
        filled.span = joined(filled.span, m_scene.phrase(i).span);
    }
    return filled;
}

Filled RoleFinder::groupWith(Role role, const Trigger &trigger) const
{
    Filled best;
    int distance = 1 << 30;
    for (const Group &group : m_groups) {
        const bool strict =
            role == Role::With || role == Role::From || role == Role::Against || role == Role::Met;
        if (group.role != role || group.parties.empty() || (strict && !group.head))
            continue;
        // '소프트뱅크와는' after the cue begins something else.
        if (role == Role::With && group.span.begin >= trigger.span.end &&
            m_scene.phrase(group.lastPhrase).last == Particle::Topic)
            continue;
        const int away = trigger.span.begin >= group.span.end ? trigger.span.begin - group.span.end
                                                              : 10'000 + group.span.begin - trigger.span.end;
        if (away < distance) {
            distance = away;
            best = {group.parties, group.span};
        }
    }
    if (best.empty())
        return best;
    for (const Group &group : m_groups) {
        if (group.role == role && group.head && group.span.end <= best.span.begin && goesOnAfter(group))
            best.parties.addAll(group.parties);
    }
    return best;
}

Filled RoleFinder::subjectOf(const Trigger &trigger) const
{
    if (const Filled owner = doerBefore(trigger); !owner.empty())
        return owner;
    if (const Filled doer = doerOfDescription(trigger); !doer.empty())
        return doer;
    if (trigger.clause < 0)
        return groupWith(Role::Subject, trigger);
    const Clause &clause = m_scene.clause(trigger.clause);
    if (const int head = trigger.phrase < 0 ? headBehindAuxiliary(trigger.clause) : -1;
        head >= 0 && (clause.subject < 0 || clause.subjectInherited)) {
        const Filled filled = groupAround(namedHead(head));
        if (!filled.empty())
            return filled;
    }
    const bool adnominal =
        clause.head >= 0 && clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
    const bool own = ownSubject(trigger.clause) >= 0;
    // '달빛전자와의 합작사인 가람제약': what is described is the venture, not a founder.
    const bool names = trigger.phrase >= 0 && clause.verb.copula && clause.predicate.overlaps(trigger.span);
    if (adnominal && !own && !names && !isObjectHead(trigger)) {
        const int described = namedHead(clause.head);
        bool head = false;
        const Companies &parties = m_scene.partiesOf(described, &head);
        // '갖고 있던 달빛전자 지분': the shares hold nothing.
        const bool held = trigger.frame->type == RelationType::Ownership &&
                          m_scene.holdsWord(WordKind::Holding, m_scene.phrase(described));
        // 'B를 공급하는 A와 C': only A need be described; 'A, C' are one list.
        if (head && !parties.empty() && !held)
            return m_scene.phrase(described).first == Particle::With
                       ? Filled{parties, m_scene.phrase(described).span}
                       : groupAround(described);
    }
    if (trigger.phrase < 0 && clause.head >= 0 && isObjectHead(trigger))
        return {};
    if (own && clause.subject != ownSubject(trigger.clause)) {
        const Filled filled = groupAround(ownSubject(trigger.clause));
        if (!filled.empty())
            return filled;
    }
    const bool turned = std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) {
        return (group.role == Role::Object || group.role == Role::To) &&
               group.firstPhrase <= clause.subject && clause.subject <= group.lastPhrase;
    });
    if (clause.subject >= 0 && !turned) {
        const Filled filled = groupAround(clause.subject);
        if (!filled.empty())
            return withGapped(filled);
        if (const Filled owner = ownerOfUnit(clause.subject); !owner.empty())
            return owner;
    }
    if (const Filled equal = equated(clause); !equal.empty())
        return equal;
    if (const Filled told = toldByPredicate(clause); !told.empty())
        return told;
    // '달빛전자 납품이 끊겼다': the name before the cue is whom it befalls.
    const bool befalls = trigger.phrase >= 0 && trigger.frame->type == RelationType::Supply &&
                         trigger.phrase == clause.subject;
    if (befalls)
        return {};
    // A headline leaves the particle away.
    return withGapped(groupWith(Role::Subject, trigger));
}

int RoleFinder::ownSubject(int index) const
{
    const Clause &clause = m_scene.clause(index);
    if (clause.subject >= 0 && !clause.subjectInherited)
        return clause.subject;
    // '두 회사가 나눠 가진 가온': the infinitive before has taken it.
    if (!clause.phrases.empty() || m_scene.phrasesOf(clause).empty())
        return -1;
    const int subject = m_scene.clause(index - 1).subject;
    return subject >= 0 && m_scene.phrase(subject).first == Particle::Subject ? subject : -1;
}

Filled RoleFinder::withGapped(Filled doer) const
{
    if (doer.empty())
        return doer;
    // '바다은행이 100억원을, 오로라증권이 50억원을 투자했다'
    Filled each;
    bool gap = false;
    for (std::size_t i = 0; i + 1 < m_groups.size(); ++i) {
        const Group &one = m_groups[i];
        const Group &what = m_groups[i + 1];
        if (m_scene.phrase(one.lastPhrase).first != Particle::Subject || !one.head || one.parties.empty() ||
            what.role != Role::Object || !what.parties.empty())
            continue;
        gap = gap || m_scene.commaFollows(m_scene.phrase(what.lastPhrase));
        each.parties.addAll(one.parties);
        each.span = joined(each.span, one.span);
    }
    if (gap && each.parties.size() > doer.parties.size() && contains(each.parties, doer.parties[0]))
        doer = each;
    for (std::size_t i = 0; i + 2 < m_groups.size(); ++i) {
        const Group &thing = m_groups[i];
        const Group &maker = m_groups[i + 1];
        const Group &next = m_groups[i + 2];
        const bool leftOut = m_scene.phrase(thing.lastPhrase).first == Particle::Topic &&
                             thing.parties.empty() && maker.head && !maker.parties.empty() &&
                             maker.role == Role::None &&
                             m_scene.commaFollows(m_scene.phrase(maker.lastPhrase)) &&
                             m_scene.phrase(next.lastPhrase).first == Particle::Topic && next.parties.empty();
        if (leftOut && maker.span.end < doer.span.begin) {
            doer.parties.addAll(maker.parties);
            doer.span = joined(doer.span, maker.span);
        }
    }
    return doer;
}

Filled RoleFinder::toldByPredicate(const Clause &clause) const
{
    const bool adnominal = clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
    if (!adnominal || clause.head < 0 || clause.next < 0 || !m_scene.clause(clause.next).verb.copula)
        return {};
    const Phrase &head = m_scene.phrase(clause.head);
    if ((head.first != Particle::Topic && head.first != Particle::Subject) ||
        !m_scene.tables.is(WordKind::Generic, m_scene.analysis.words(head.noun)))
        return {};
    const Clause &says = m_scene.clause(clause.next);
    for (const int index : m_scene.phrasesOf(says)) {
        bool isHead = false;
        const Companies &parties = m_scene.partiesOf(index, &isHead);
        if (index > clause.head && isHead && !parties.empty() &&
            says.predicate.overlaps(m_scene.phrase(index).span))
            return {m_scene.listEndingAt(index), m_scene.phrase(index).span};
    }
    return {};
}

Filled RoleFinder::equated(const Clause &clause) const
{
    if (clause.subject < 0 ||
        !m_scene.tables.noun(m_scene.analysis.words(m_scene.phrase(clause.subject).noun)))
        return {};
    for (int i = clause.subject + 1;
         i < static_cast<int>(m_scene.parse.phrases.size()) && i < clause.subject + window; ++i) {
        const Phrase &phrase = m_scene.phrase(i);
        if (phrase.sentence != m_sentence || phrase.span.begin > clause.predicate.begin)
            break;
        bool head = false;
        const Companies &parties = m_scene.partiesOf(i, &head);
        if (phrase.first == Particle::By && head && !parties.empty() &&
            (m_scene.commaFollows(phrase) || m_scene.verbIs(WordKind::Holds, clause)))
            return {parties, phrase.span};
    }
    return {};
}

Filled RoleFinder::ownerOfUnit(int subject) const
{
    const Phrase &phrase = m_scene.phrase(subject);
    if (subject == 0 || !m_scene.tables.endsIn(WordKind::Unit, m_scene.analysis.words(phrase.noun)))
        return {};
    const Phrase &owner = m_scene.phrase(subject - 1);
    bool head = false;
    const Companies &parties = m_scene.partiesOf(subject - 1, &head);
    if (owner.sentence != phrase.sentence || owner.first != Particle::Genitive || !head)
        return {};
    return {parties, owner.span};
}

Filled RoleFinder::doerBefore(const Trigger &trigger) const
{
    if (trigger.phrase < 0 ||
        m_scene.partiesIn({m_scene.phrase(trigger.phrase).span.begin, trigger.span.begin}, m_sentence)
            .empty())
        return {};
    for (const Group &group : m_groups) {
        if (group.lastPhrase == trigger.phrase - 1 && group.role == Role::Owner && group.head)
            return {group.parties, group.span};
    }
    return {};
}

Filled RoleFinder::groupAround(int index) const
{
    const Phrase &phrase = m_scene.phrase(index);
    if (phrase.clause >= 0) {
        const bool headline = m_scene.sentence(phrase.sentence).block == BlockKind::Title;
        for (const Group &group : m_scene.groupsOf(m_scene.clause(phrase.clause), headline)) {
            if (group.firstPhrase <= index && index <= group.lastPhrase && group.head)
                return {group.parties, group.span};
        }
    }
    bool head = false;
    const Companies &parties = m_scene.partiesOf(index, &head);
    return head ? Filled{parties, phrase.span} : Filled();
}

Filled RoleFinder::namedBefore(const Trigger &trigger) const
{
    if (trigger.phrase < 0)
        return {};
    const Phrase &phrase = m_scene.phrase(trigger.phrase);
    Filled filled{m_scene.partiesIn({phrase.span.begin, trigger.span.begin}, m_sentence),
                  {phrase.span.begin, trigger.span.begin}};
    for (const Group &group : m_groups) {
        if (group.firstPhrase < trigger.phrase && group.lastPhrase == trigger.phrase && !filled.empty()) {
            // 'A·B·C 컨소시엄': the list goes on into the cue's own phrase.
            filled = {group.parties, group.span};
            break;
        }
        const bool binds =
            group.role == Role::Owner || (m_scene.phrase(group.lastPhrase).last == Particle::Genitive);
        const bool listed = m_scene.phrase(group.lastPhrase).joined &&
                            m_scene.phrase(group.lastPhrase).first != Particle::With;
        if (group.lastPhrase == trigger.phrase - 1 && (binds || listed)) {
            // 'A와 B의 합작사인 C': an apposition leaves A to the main clause.
            Companies list =
                isSymmetric(trigger.frame->type) ? m_scene.listEndingAt(group.lastPhrase) : group.parties;
            list.addAll(filled.parties);
            filled.parties = std::move(list);
            filled.span = joined(filled.span, group.span);
        }
    }
    return filled;
}

Filled RoleFinder::doerOfDescription(const Trigger &trigger) const
{
    if (trigger.phrase < 0)
        return {};
    const auto [begin, end] = m_scene.clausesBefore(trigger.phrase);
    for (int i = end - 1; i >= begin; --i) {
        const Clause &clause = m_scene.clause(i);
        if (clause.head == trigger.phrase && clause.subject >= 0 && !clause.subjectInherited)
            return groupAround(clause.subject);
    }
    return {};
}

bool RoleFinder::goesOnAfter(const Group &group) const
{
    for (int i = group.lastPhrase; i <= group.lastPhrase + 1; ++i) {
        if (i >= static_cast<int>(m_scene.parse.phrases.size()) || m_scene.phrase(i).sentence != m_sentence)
            return false;
        const auto next = static_cast<std::size_t>(m_scene.phrase(i).endToken);
        if (next < m_scene.analysis.tokens.size() && m_scene.analysis.tokens[next].kind == TokenKind::Comma)
            return true;
    }
    return false;
}

} // namespace Haengbo::Relations

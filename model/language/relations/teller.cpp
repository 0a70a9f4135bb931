// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/teller.h"

#include "model/language/relations/relationstatus.h"

#include <algorithm>

namespace Haengbo::Relations {

bool Teller::add(const Trigger &trigger, int statusClause, int source, int target, Span a, Span b)
{
    if (source == target || source < 0 || target < 0 || !mayStand(trigger.frame->type, source, target))
        return false;
    Found relation;
    relation.type =
        trigger.frame->type == RelationType::Acquisition && !trigger.frame->sold && isMinority(trigger)
            ? RelationType::Investment
            : trigger.frame->type;
    relation.source = source;
    relation.target = target;
    relation.status = relationStatus(m_scene, statusClause, trigger.phrase, trigger.span.end);
    // Who competes competes, and who relies on another does, whatever he means to do about it.
    const bool state = (relation.type == RelationType::Competition || trigger.frame->stands) &&
                       relation.status.status != Status::Negated;
    if (state)
        relation.status = {};
    const bool title = m_scene.sentence(m_sentence).block == BlockKind::Title;
    if (isComing(trigger, title) && relation.status.status == Status::Occurred)
        relation.status = {Status::Scheduled, m_scene.clause(trigger.clause).predicate};
    if (isStanding(trigger) && relation.status.status == Status::Possible)
        relation.status = {};
    relation.weak = title || (trigger.phrase >= 0 && relation.status.status == Status::Occurred &&
                              (trigger.clause < 0 || m_scene.phrase(trigger.phrase).first == Particle::None ||
                               m_scene.phrase(trigger.phrase).first == Particle::With));
    relation.guess = trigger.frame->most && relation.type == RelationType::Partnership;
    if (trigger.frame->most && relation.status.status == Status::Occurred)
        relation.status = {*trigger.frame->most, trigger.span};
    relation.rule = &trigger.frame->rule;
    relation.evidence = joined(joined(a, b), trigger.span);
    if (trigger.clause >= 0)
        relation.evidence = joined(relation.evidence, m_scene.clause(trigger.clause).predicate);
    const bool bought =
        relation.type == RelationType::Acquisition || trigger.frame->type == RelationType::Acquisition;
    const bool done = relation.status.status != Status::Negated;
    m_found.push_back(std::move(relation));
    if (bought && done)
        addSeller(trigger, source, target);
    return true;
}

void Teller::addWanted(int target)
{
    Found wanted;
    wanted.type = RelationType::Acquisition;
    wanted.target = target;
    m_found.push_back(std::move(wanted));
}

void Teller::addRaised(int target)
{
    Found raised;
    raised.type = RelationType::Investment;
    raised.target = target;
    m_found.push_back(std::move(raised));
}

void Teller::addOwner(const Trigger &trigger, int statusClause, int source, int target, Span names)
{
    if (!mayStand(RelationType::Ownership, source, target))
        return;
    Found held;
    held.type = RelationType::Ownership;
    held.source = source;
    held.target = target;
    held.status = relationStatus(m_scene, statusClause, trigger.phrase, trigger.span.end);
    held.rule = &trigger.frame->rule;
    held.evidence = joined(names, m_scene.phrase(trigger.phrase).span);
    m_found.push_back(std::move(held));
}

/// '바다은행으로부터 달빛전자 지분 78%를 사들인다': who sells owned it.
void Teller::addSeller(const Trigger &trigger, int buyer, int target)
{
    Filled seller = m_roles.groupWith(Role::From, trigger);
    // '바다은행이 자회사 달빛전자를 한빛소재에 팔았다'
    if (seller.empty() && trigger.frame->sold && trigger.clause >= 0)
        seller = m_roles.fill({Role::Subject}, trigger, {buyer, target}, Side::Source);
    // '김 회장은 갖고 있던 지분을 동생에게 넘겼다': a person's shares are his own.
    if (const Filled persons = trigger.frame->sold && buyer < 0 ? m_roles.personsWho(trigger) : Filled();
        persons.parties.size() == 1)
        seller = persons;
    if (seller.parties.size() != 1 || seller.parties[0] == buyer || seller.parties[0] == target ||
        !mayStand(RelationType::Ownership, seller.parties[0], target))
        return;
    Found held;
    held.type = RelationType::Ownership;
    held.source = seller.parties[0];
    held.target = target;
    held.rule = &trigger.frame->rule;
    held.evidence = joined(seller.span, trigger.span);
    m_found.push_back(std::move(held));
}

/// '달빛전자를 품는다', '합작법인을 세운다': the present tense speaks of what is to come where it is done
/// once.
bool Teller::isComing(const Trigger &trigger, bool title) const
{
    const RelationType type = trigger.frame->type;
    const bool once = type == RelationType::Acquisition || type == RelationType::Investment ||
                      type == RelationType::JointVenture;
    if (trigger.clause < 0)
        return false;
    const Clause &clause = m_scene.clause(trigger.clause);
    const ClauseVerb &verb = clause.verb;
    if (!verb.ending || verb.ending->tense != Tense::Present || verb.ongoing || verb.copula ||
        (verb.ending->kind != EndingKind::Final && verb.ending->kind != EndingKind::Quoting))
        return false;
    // '공급 계약을 맺는다', '이르면 이달 말 합친다'
    if (!title && (isSoon(clause) || (trigger.phrase >= 0 && m_scene.verbIs(WordKind::Settled, clause))))
        return true;
    if (!once)
        return false;
    if (title || type != RelationType::JointVenture)
        return trigger.phrase < 0 || title;
    const FrameList frames = m_scene.tables.frames(verb.stem, true);
    return std::any_of(frames.begin(), frames.end(),
                       [](const Frame *frame) { return frame->type == RelationType::Ownership; });
}

/// Whether a word of what is near stands in \a clause: '이르면 다음 달'.
bool Teller::isSoon(const Clause &clause) const
{
    const int last = clause.predicateToken;
    for (int i = std::max(m_scene.sentence(m_sentence).firstToken, last - window); i < last; ++i) {
        const Token &token = m_scene.analysis.tokens[static_cast<std::size_t>(i)];
        if (token.span.begin >= clause.span.begin &&
            m_scene.tables.is(WordKind::Soon, m_scene.analysis.words(token)))
            return true;
    }
    return false;
}

/// 'A와 B의 컨소시엄이 우선협상대상자로 뽑혔다': whatever becomes of it, it is there.
bool Teller::isStanding(const Trigger &trigger) const
{
    if (trigger.frame->type != RelationType::JointVenture || trigger.phrase < 0)
        return false;
    const Phrase &phrase = m_scene.phrase(trigger.phrase);
    return trigger.span.end >= phrase.noun.end &&
           (phrase.first == Particle::Topic || phrase.first == Particle::Subject);
}

/// '지분 15%를 샀다': less than 30 %, from where the Fair Trade Act speaks of control, is money put in and no
/// takeover.
bool Teller::isMinority(const Trigger &trigger) const
{
    if (trigger.clause < 0)
        return false;
    constexpr double control = 30;
    bool stock = false;
    for (const int index : m_scene.phrasesOf(m_scene.clause(trigger.clause))) {
        const Phrase &phrase = m_scene.phrase(index);
        bool shares = false;
        // '주식 120만주를 시간외 대량매매로 사들였다'
        stock = stock || m_scene.holdsWord(WordKind::Stock, phrase);
        for (const QStringView word : m_scene.wordsOf(phrase)) {
            const bool number = !word.isEmpty() && word.front().isDigit();
            const int end = static_cast<int>(word.data() - m_scene.analysis.text().data() + word.size());
            const bool percent = end < m_scene.analysis.text().size() && m_scene.analysis.text()[end] == u'%';
            if (shares && number && percent)
                return word.toDouble() < control;
            shares = shares || m_scene.tables.is(WordKind::Holding, word);
        }
    }
    return stock;
}

/// Courts are not sued, regulators own and compete with nobody.
bool Teller::mayStand(RelationType type, int source, int target) const
{
    if (type == RelationType::Litigation)
        return true;
    // A ministry orders goods and delivers none.
    if (type == RelationType::Supply && m_scene.isPublic(source))
        return false;
    const bool business = type == RelationType::Ownership || type == RelationType::Competition ||
                          type == RelationType::Acquisition || type == RelationType::JointVenture;
    return !business || (!m_scene.isPublic(source) && !m_scene.isPublic(target));
}

} // namespace Haengbo::Relations

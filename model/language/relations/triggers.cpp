// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/triggers.h"

#include <algorithm>

namespace Haengbo::Relations {

bool TriggerReader::isOfMarket(const Trigger &trigger) const
{
    if (trigger.frame->type != RelationType::Ownership || trigger.clause < 0 || trigger.phrase >= 0)
        return false;
    const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(trigger.clause));
    const auto holds = [&](WordKind kind) {
        return std::any_of(phrases.begin(), phrases.end(),
                           [&](int index) { return m_scene.holdsWord(kind, m_scene.phrase(index)); });
    };
    return holds(WordKind::Market) && !holds(WordKind::Holding);
}

bool TriggerReader::comparesSums(const Trigger &trigger) const
{
    if (trigger.frame->type != RelationType::Competition || trigger.clause < 0)
        return false;
    const int subject = m_scene.clause(trigger.clause).subject;
    return subject >= 0 && m_scene.partiesOf(subject).empty() &&
           m_scene.holdsWord(WordKind::MoneyIn, m_scene.phrase(subject));
}

Voice TriggerReader::voiceOf(const Trigger &trigger) const
{
    if (trigger.phrase >= 0 && requestFollows(trigger))
        return Voice::Receive;
    if (trigger.clause < 0)
        return Voice::Active;
    const Clause &clause = m_scene.clause(trigger.clause);
    if (trigger.phrase >= 0) {
        const bool governs = m_scene.verbIs(WordKind::Receive, clause);
        return governs && m_scene.phrase(trigger.phrase).first == Particle::Object ? Voice::Receive
                                                                                   : Voice::Active;
    }
    if (clause.verb.voice != Haengbo::Voice::Passive)
        return Voice::Active;
    const QStringView word = m_scene.analysis.words(clause.predicate);
    const QStringView light = word.sliced(std::min<qsizetype>(clause.verb.stemLength, word.size()));
    return m_scene.tables.is(WordKind::LightReceive, light.first(std::min<qsizetype>(1, light.size())))
               ? Voice::Receive
               : Voice::Passive;
}

/// '투자 요청': who is asked gives; '달빛전자의 인수 제안': who offers buys.
bool TriggerReader::requestFollows(const Trigger &trigger) const
{
    if (wordFollows(trigger, WordKind::Request))
        return true;
    const bool acquires =
        trigger.frame->type == RelationType::Acquisition && m_roles.doerBefore(trigger).empty();
    return acquires && wordFollows(trigger, WordKind::Offer) && !m_roles.namedBefore(trigger).empty();
}

bool TriggerReader::wordFollows(const Trigger &trigger, WordKind kind) const
{
    if (!m_scene.holdsWord(kind, m_scene.phrase(trigger.phrase)))
        return false;
    const PhraseWords words = m_scene.wordsOf(m_scene.phrase(trigger.phrase));
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return beginOf(word) >= trigger.span.end && m_scene.tables.is(kind, word);
    });
}

bool TriggerReader::isOffered(const Trigger &trigger) const
{
    if (trigger.frame->type != RelationType::Acquisition || trigger.phrase < 0)
        return false;
    const bool governed =
        trigger.clause >= 0 && m_scene.verbIs(WordKind::Offer, m_scene.clause(trigger.clause));
    return governed || wordFollows(trigger, WordKind::Offer);
}

/// '인수하고 싶다는 연락이 왔다'
bool TriggerReader::hasNoObject(const Trigger &trigger) const
{
    const Clause &clause = m_scene.clause(trigger.clause);
    const bool adnominal = clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
    const std::span<const int> phrases = m_scene.phrasesOf(clause);
    return !adnominal && std::none_of(phrases.begin(), phrases.end(), [&](int index) {
        const Particle particle = m_scene.phrase(index).first;
        return particle == Particle::Object || particle == Particle::Until ||
               (particle == Particle::None && m_scene.phrase(index).times.empty());
    });
}

bool TriggerReader::isBare(const Trigger &trigger) const
{
    if (trigger.frame->type != RelationType::Acquisition || trigger.clause < 0)
        return false;
    if (trigger.phrase < 0)
        return hasNoObject(trigger);
    const PhraseWords words = m_scene.wordsOf(m_scene.phrase(trigger.phrase));
    const auto [begin, end] = m_scene.clausesBefore(trigger.phrase);
    for (int i = begin; i < end; ++i) {
        if (m_scene.clause(i).head == trigger.phrase)
            return false;
    }
    const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(trigger.clause));
    const bool owned = std::any_of(phrases.begin(), phrases.end(), [&](int index) {
        return index == trigger.phrase - 1 && m_scene.phrase(index).last == Particle::Genitive;
    });
    // '인수 의사를 밝혔다'
    const bool alone = std::all_of(words.begin(), words.end(), [&](QStringView word) {
        return beginOf(word) == trigger.span.begin ||
               (beginOf(word) > trigger.span.begin &&
                (m_scene.tables.is(WordKind::Glued, word) || m_scene.tables.is(WordKind::Offer, word)));
    });
    return alone && !owned;
}

} // namespace Haengbo::Relations

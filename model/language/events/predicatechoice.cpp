// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which row of predicates.tsv the predicate of a clause is: what a row asks for is sought among the phrases
// of the clause.
#include "model/language/events/anaphora.h"
#include "model/language/events/collector.h"
#include "model/text/letters.h"

#include <algorithm>

namespace Haengbo {

/// Whether phrase \a index holds a word that \a need asks for.
bool EventCollector::holdsNoun(int index, const PredicateNeed &need) const
{
    if (!need.kinds.meets(m_words.kinds(index)))
        return false;
    if (need.kind != PredicateNeed::Kind::Noun)
        return true;
    // Other words may have the same bit.
    const Phrase &at = phrase(index);
    for (int t = at.firstToken; t < at.endToken; ++t) {
        const QStringView word = m_words.word(index, t);
        if (!word.isEmpty() && (need.isWhole ? word == need.noun : Haengbo::endsWith(word, need.noun)))
            return true;
    }
    return false;
}

/// Whether a phrase of clause \a index holds a word that \a need asks for.
bool EventCollector::clauseHasNoun(int index, const PredicateNeed &need) const
{
    if (!need.kinds.meets(m_words.kindsOfClause(index)))
        return false;
    const bool isNoun = need.kind == PredicateNeed::Kind::Noun;
    const bool isList = need.kind == PredicateNeed::Kind::List;
    for (const int i : m_words.ofClause(index)) {
        if (!holdsNoun(i, need))
            continue;
        const Phrase &at = phrase(i);
        // The post of the one who acts is not what he is appointed to.
        const bool agent = (at.last == Particle::Topic || at.last == Particle::Subject) &&
                           std::any_of(at.entities.begin(), at.entities.end(),
                                       [this](int entity) { return m_context.isPerson(entity); });
        // Nor is the post of the one somebody sits with: '이도현 대표와 앉아'.
        const bool beside = (at.last == Particle::With || at.joined || !at.tie.isEmpty()) &&
                            !at.entities.empty() && m_context.isPerson(at.entities.back());
        if (!(isList && (beside || agent)) && !(isNoun && (agent || !at.tie.isEmpty())))
            return true;
    }
    return false;
}

bool EventCollector::clauseHasNounOf(int index, NounList list) const
{
    PredicateNeed need;
    need.kind = list == NounList::Measure ? PredicateNeed::Kind::Measure : PredicateNeed::Kind::List;
    need.kinds.lists = listBit(list);
    return clauseHasNoun(index, need);
}

/// Whether clause \a index has a day: its own, or one before a word that only describes ('1994년 작은
/// 가게로 출발했다').
bool EventCollector::isDated(int index) const
{
    if (m_times.hasDate(index))
        return true;
    const Clause &at = clause(index);
    for (int k = index - 1; k >= m_parse.firstClause[static_cast<std::size_t>(at.sentence)]; --k) {
        const Clause &inner = clause(k);
        if (!isAdnominal(k) || inner.next != index || inner.quoted != at.quoted)
            continue;
        const Predicate *row = m_predicate[static_cast<std::size_t>(k)];
        const bool describes =
            row ? row->kind == Predicate::Kind::Say : inner.verb.ending->tense == Tense::Present;
        if (describes && m_times.hasDate(k))
            return true;
    }
    return false;
}

/// The clause with the verb of \a need that describes a phrase of clause \a index, -1 when none does.
int EventCollector::describing(const PredicateNeed &need, int index) const
{
    const auto &phrases = clause(index).phrases;
    for (int k = index - 1; k >= m_parse.firstClause[static_cast<std::size_t>(clause(index).sentence)]; --k) {
        if (clause(k).verb.stem == need.noun &&
            std::find(phrases.begin(), phrases.end(), clause(k).head) != phrases.end())
            return k;
    }
    return -1;
}

bool EventCollector::meets(const PredicateNeed &need, int index) const
{
    const Clause &at = clause(index);
    switch (need.kind) {
    case PredicateNeed::Kind::Noun:
    case PredicateNeed::Kind::EventNoun:
    case PredicateNeed::Kind::List:
    case PredicateNeed::Kind::Measure:
        return clauseHasNoun(index, need);
    case PredicateNeed::Kind::Place:
    case PredicateNeed::Kind::Person:
    case PredicateNeed::Kind::Organization:
    case PredicateNeed::Kind::Product:
        for (const int i : at.phrases) {
            const Particle role = need.particle == Particle::Object ? m_parse.roleOf(i) : phrase(i).first;
            const bool goal = role == Particle::Object || role == Particle::At || role == Particle::By ||
                              role == Particle::Also;
            if (need.particle != Particle::None ? role != need.particle
                                                : need.kind == PredicateNeed::Kind::Place && !goal)
                continue;
            const bool agent = role == Particle::Topic || role == Particle::Subject;
            for (const int e : phrase(i).entities) {
                const EntityKind kind = m_context.entity(e).kind;
                if (need.kind == PredicateNeed::Kind::Place     ? kind == EntityKind::Place
                    : need.kind == PredicateNeed::Kind::Person  ? kind == EntityKind::Person
                    : need.kind == PredicateNeed::Kind::Product ? kind == EntityKind::Product && !agent
                                                                : kind == EntityKind::Organization && !agent)
                    return true;
            }
        }
        return false;
    case PredicateNeed::Kind::Amount:
        return holdsAmount(at.span);
    case PredicateNeed::Kind::Date:
        return isDated(index);
    case PredicateNeed::Kind::Described:
        return describing(need, index) >= 0;
    case PredicateNeed::Kind::Partner:
        // '하늘상선 회장과 … 논의한다', not what has gone on since
        return !at.verb.ongoing && at.verb.ending->sense != u"since" &&
               std::any_of(at.phrases.begin(), at.phrases.end(), [this](int i) {
                   const Phrase &with = phrase(i);
                   return with.first == Particle::With && with.last == Particle::With &&
                          !with.entities.empty() && m_context.isActor(with.entities.back());
               });
    }
    return false;
}

const Predicate *EventCollector::pick(int index) const
{
    const ClauseVerb &verb = clause(index).verb;
    if (verb.copula)
        return nullptr;
    const PredicateRows &rows = m_words.rowsOf(index);
    const WordKinds &kinds = m_words.kindsOfClause(index);
    if (!rows.asksMore && !rows.kinds.meets(kinds))
        return rows.otherwise;
    for (const Predicate &row : rows) {
        if (row.wordsOnly && !row.needs.empty() && !row.kinds.meets(kinds))
            continue;
        // '인수를 검토하다' is of a purchase, a dated '검토하다' alone is some act; 'a contract is
        // negotiated' is of the contract, '작년부터 협상해 왔다' is of the talks.
        const bool talks = row.status == Status::Possible;
        if (rows.supports && row.mayGiveWay() &&
            (carriedBy(index) || (talks && (verb.ending->sense == u"since" || isAdnominal(index)))))
            continue;
        bool met = row.needs.empty();
        for (auto need = row.needs.begin(); need != row.needs.end() && !met; ++need)
            met = (!need->asksForWord() || need->kinds.meets(kinds)) && meets(*need, index);
        if (met)
            return row.kind == Predicate::Kind::Plain ? nullptr : &row;
    }
    return nullptr;
}

/// Whether an amount stands within \a span.
bool EventCollector::holdsAmount(Span span) const
{
    const auto &amounts = m_context.soFar.amounts;
    auto amount = std::partition_point(amounts.begin(), amounts.end(),
                                       [&](const Amount &a) { return a.span.begin < span.begin; });
    for (; amount != amounts.end() && amount->span.begin < span.end; ++amount) {
        if (span.contains(amount->span))
            return true;
    }
    return false;
}

bool EventCollector::meetsPress(int index) const
{
    const auto &phrases = clause(index).phrases;
    return std::any_of(phrases.begin(), phrases.end(), [&](int i) {
        return phrase(i).last != Particle::Topic && anaphorOf(words(phrase(i).noun)) == Anaphor::Press;
    });
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which row of predicates.tsv the predicate of a clause is: what a row asks for is sought among the phrases
// of the clause.
#include "model/language/events/anaphora.h"
#include "model/language/events/collector.h"
#include "model/text/letters.h"

#include <algorithm>

namespace Haengbo {

/// Whether phrase \a index begins with a noun that only says whether something happens: 예정, 전망, 것.
bool EventCollector::saysHow(int index) const
{
    const Phrase &head = phrase(index);
    const Span first = token(head.firstToken).span;
    const Span word = head.noun.begin == first.begin ? head.noun : first;
    return isShortNoun(words(word)) || statusOfNoun(words(word), word).has_value();
}

/// The phrases a need or a support verb may find its noun in: those of the clause and, for an adnominal
/// clause, the phrase it describes with the genitives that lead to its noun.
void EventCollector::findNounPhrases(int index, std::vector<int> &found) const
{
    const Clause &at = clause(index);
    found.assign(at.phrases.begin(), at.phrases.end());
    if (isAdnominal(index) && at.head >= 0 && saysHow(at.head)) {
        // '본계약은 내년에 나올 전망이다': the noun says how sure it is; the topic before is what comes.
        if (at.subject >= 0 && at.subjectInherited)
            found.push_back(at.subject);
        // '초대 소장은 나도현 교수가 맡을 예정이다'
        if (at.next > index) {
            for (const int i : clause(at.next).phrases) {
                if (phrase(i).last == Particle::Topic && i != at.subject &&
                    phrase(i).span.end <= at.span.begin)
                    found.push_back(i);
            }
        }
    } else if (isAdnominal(index) && at.head >= 0) {
        int head = at.head;
        found.push_back(head);
        const int end = static_cast<int>(m_parse.phrases.size());
        while (phrase(head).last == Particle::Genitive && head + 1 < end &&
               phrase(head + 1).sentence == at.sentence)
            found.push_back(++head);
    }
}

const std::vector<int> &EventCollector::phrasesForNeeds(int index) const
{
    if (m_needsClause != index) {
        findNounPhrases(index, m_needsPhrases);
        m_needsClause = index;
        m_needsEnds = 0;
        for (const int i : m_needsPhrases) {
            for (int t = phrase(i).firstToken; t < phrase(i).endToken; ++t) {
                if (const QStringView word = wordOf(phrase(i), t); !word.isEmpty())
                    m_needsEnds |= endBit(word.back());
            }
        }
    }
    return m_needsPhrases;
}

/// Word \a t of \a in, without its particle if it is the last; empty for what is no word.
QStringView EventCollector::wordOf(const Phrase &in, int t) const
{
    if (token(t).kind != TokenKind::Word)
        return {};
    return words(token(t).span.begin == in.noun.begin ? in.noun : token(t).span);
}

bool EventCollector::clauseHasNoun(int index, const PredicateNeed &need) const
{
    const std::vector<int> &phrases = phrasesForNeeds(index);
    if (need.lastLetter && !(m_needsEnds & need.lastLetter))
        return false;
    for (const int i : phrases) {
        const Phrase &at = phrase(i);
        // The post of the one who acts is not what he is appointed to.
        const bool agent = (at.last == Particle::Topic || at.last == Particle::Subject) &&
                           std::any_of(at.entities.begin(), at.entities.end(),
                                       [this](int entity) { return m_context.isPerson(entity); });
        // Nor is the post of the one somebody sits with: '이도현 대표와 앉아'.
        const bool beside = (at.last == Particle::With || at.joined || !at.tie.isEmpty()) &&
                            !at.entities.empty() && m_context.isPerson(at.entities.back());
        if (beside && need.kind == PredicateNeed::Kind::List)
            continue;
        if ((agent || !at.tie.isEmpty()) &&
            (need.kind == PredicateNeed::Kind::Noun || (need.kind == PredicateNeed::Kind::List && agent)))
            continue;
        for (int t = at.firstToken; t < at.endToken; ++t) {
            const QStringView word = wordOf(at, t);
            if (word.isEmpty())
                continue;
            switch (need.kind) {
            case PredicateNeed::Kind::Noun:
                if (need.isWhole ? word == need.noun : Haengbo::endsWith(word, need.noun))
                    return true;
                break;
            case PredicateNeed::Kind::EventNoun:
                for (const Predicate &row : Predicates::instance().eventNoun(word)) {
                    if (row.kind == Predicate::Kind::Event && row.type == need.type)
                        return true;
                }
                break;
            case PredicateNeed::Kind::List:
                if (Predicates::instance().endsInList(need.noun, word))
                    return true;
                break;
            case PredicateNeed::Kind::Measure:
                if (Predicates::instance().endsInMeasure(word))
                    return true;
                break;
            default:
                break;
            }
        }
    }
    return false;
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
        return std::any_of(m_context.soFar.amounts.begin(), m_context.soFar.amounts.end(),
                           [&at](const Amount &amount) { return at.span.contains(amount.span); });
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
    const VerbForm &verb = clause(index).verb;
    if (verb.copula)
        return nullptr;
    const std::vector<Predicate> &rows = Predicates::instance().rows(verb.stem, verb.verbalNoun);
    if (rows.empty())
        return nullptr;
    phrasesForNeeds(index);
    const quint64 ends = m_needsEnds;
    const auto met = [&](const PredicateNeed &need) {
        return (need.lastLetter & ends || !need.lastLetter) && meets(need, index);
    };
    const auto supports = std::any_of(
        rows.begin(), rows.end(), [](const Predicate &row) { return row.kind == Predicate::Kind::Support; });
    for (const Predicate &row : rows) {
        // '인수를 검토하다' is of a purchase, a dated '검토하다' alone is some act; 'a contract is
        // negotiated' is of the contract, '작년부터 협상해 왔다' is of the talks.
        const bool talks = row.status == Status::Possible;
        const bool anyAct = row.type == EventType::Other &&
                            (row.needs.empty() || row.needs.front().kind == PredicateNeed::Kind::Date);
        if (supports && row.kind == Predicate::Kind::Event && (anyAct || talks) &&
            (carriedBy(index) || (talks && (verb.ending->sense == u"since" || isAdnominal(index)))))
            continue;
        const bool may = !row.nounsOnly || row.nounLetters & ends;
        if (row.needs.empty() || (may && std::any_of(row.needs.begin(), row.needs.end(), met)))
            return row.kind == Predicate::Kind::Plain ? nullptr : &row;
    }
    return nullptr;
}

bool EventCollector::meetsPress(int index) const
{
    const auto &phrases = clause(index).phrases;
    return std::any_of(phrases.begin(), phrases.end(), [&](int i) {
        return phrase(i).last != Particle::Topic && anaphorOf(words(phrase(i).noun)) == Anaphor::Press;
    });
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom words stand for that name nobody: '그', '두 회사', '양측', '조합은'.
#include "model/language/events/anaphora.h"
#include "model/language/events/predicates.h"
#include "model/language/events/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Whether the name of \a one or another name of it ends in \a end, or in that and one syllable (대학교),
/// and has more to it.
bool endsAs(const Entity &one, QStringView end)
{
    const auto ends = [end](const QString &name) {
        const qsizetype more = end.size() > 1 ? 1 : 0;
        return name.size() > end.size() && QStringView(name).last(end.size() + more).contains(end);
    };
    return ends(one.name) || std::any_of(one.aliases.begin(), one.aliases.end(), ends);
}

} // namespace

/// Whether \a entity is a person, or an organization whose name ends as \a kind does: '두 대학' are 한빛대
/// and 가람대학교. Courts and authorities are meant by no such word.
bool EventRoles::isOneOf(int entity, bool people, QStringView kind) const
{
    if (people || m_context.isPerson(entity))
        return people && m_context.isPerson(entity);
    const Entity &one = m_context.entity(entity);
    if (one.kind != EntityKind::Organization || isLaw(entity))
        return false;
    return kind.isEmpty() || endsAs(one, kind) || endsAs(one, kind.first(1));
}

/// The \a count people or organizations that one sentence of the paragraph names before phrase \a index, the
/// nearest such sentence; \a where is set to it.
Indexes EventRoles::namedTogether(int index, const Counted &of, int *where) const
{
    const auto count = static_cast<qsizetype>(of.count);
    int sentence = m_context.phrase(index).sentence;
    const int paragraph = paragraphOf(sentence);
    Indexes named;
    Indexes act;               // those who do something there
    constexpr int reach = 300; // phrases: a page without paragraphs is not read back again and again
    for (int p = index - 1; p >= std::max(-1, index - reach); --p) {
        if (p < 0 || m_context.phrase(p).sentence != sentence) {
            Indexes &group = named.size() == count ? named : act;
            if (group.size() == count) {
                *where = sentence;
                std::reverse(group.begin(), group.end());
                return group;
            }
            // '도 회장과의 회동은 화상 통화로 바뀌었다. 두 사람은': he and whom the article is about.
            if (of.people && count == 2 && named.size() == 1 && m_mainPerson >= 0 &&
                named.front() != m_mainPerson) {
                *where = sentence;
                return {m_mainPerson, named.front()};
            }
            named.clear();
            act.clear();
            if (p < 0 || paragraphOf(m_context.phrase(p).sentence) != paragraph)
                break;
            sentence = m_context.phrase(p).sentence;
        }
        const Particle role = m_context.parse.roleOf(p);
        const auto &entities = m_context.phrase(p).entities;
        for (auto it = entities.rbegin(); it != entities.rend(); ++it) {
            if (!isOneOf(*it, of.people, of.kind))
                continue;
            add(&named, *it);
            if (role == Particle::Topic || role == Particle::Subject || role == Particle::With)
                add(&act, *it);
        }
    }
    return {};
}

/// Whom '두 사람' in phrase \a index means: those of the last event that had as many, or those a sentence
/// nearer than that one names together.
Indexes EventRoles::peopleBefore(int index, const Counted &of) const
{
    int where = -1;
    const Indexes named = namedTogether(index, of, &where);
    const bool told = static_cast<int>(m_persons.size()) == of.count && m_personsSentence >= where;
    return named.empty() || told ? m_persons : named;
}

/// Whom '두 회사' in phrase \a index means: the companies of the two people of its sentence, those of the
/// last event that had two, the two named last.
Indexes EventRoles::companiesBefore(int index, const Counted &of) const
{
    Indexes companies;
    const int sentence = m_context.phrase(index).sentence;
    for (int p = index - 1; p >= m_context.parse.firstPhrase[static_cast<std::size_t>(sentence)]; --p) {
        for (const int entity : m_context.phrase(p).entities) {
            if (m_context.isPerson(entity))
                add(&companies, m_context.entity(entity).affiliation);
            else if (m_context.isActor(entity))
                add(&companies, entity);
        }
    }
    if (static_cast<int>(companies.size()) == of.count)
        return companies;
    int where = -1;
    Indexes named = namedTogether(index, of, &where);
    if (named.empty() && !of.kind.isEmpty())
        named = namedTogether(index, {of.count, false, {}}, &where);
    const bool told =
        static_cast<int>(m_organizations.size()) == of.count && m_organizationsSentence >= where;
    if (!named.empty() && !told)
        return named;
    if (!named.empty())
        return m_organizations;
    if (m_lastParagraph != paragraphOf(sentence)) {
        const Indexes pair = paragraphPair(index);
        if (!pair.empty())
            return pair;
    }
    return m_organizations.empty() ? lastNamed() : m_organizations;
}

/// The two organizations its paragraph named last before phrase \a index; empty when the paragraph names
/// fewer.
Indexes EventRoles::paragraphPair(int index) const
{
    const int paragraph = paragraphOf(m_context.phrase(index).sentence);
    Indexes pair;
    for (int p = index - 1; p >= 0 && pair.size() < 2; --p) {
        const Phrase &phrase = m_context.phrase(p);
        if (paragraphOf(phrase.sentence) != paragraph)
            break;
        for (auto it = phrase.entities.rbegin(); it != phrase.entities.rend() && pair.size() < 2; ++it) {
            if (m_context.entity(*it).kind == EntityKind::Organization && !isLaw(*it))
                add(&pair, *it);
        }
    }
    std::reverse(pair.begin(), pair.end());
    return pair.size() == 2 ? pair : Indexes{};
}

/// The person named last before \a position, -1 when there is none.
int EventRoles::personBefore(int position) const
{
    int best = -1;
    int where = -1;
    for (std::size_t i = 0; i < m_context.soFar.entities.size(); ++i) {
        const Entity &one = m_context.soFar.entities[i];
        if (one.kind != EntityKind::Person)
            continue;
        const auto after =
            std::lower_bound(one.mentions.begin(), one.mentions.end(), position,
                             [](const Mention &mention, int at) { return mention.span.begin < at; });
        if (after != one.mentions.begin() && std::prev(after)->span.begin > where) {
            where = std::prev(after)->span.begin;
            best = static_cast<int>(i);
        }
    }
    return best;
}

/// The organization named last before \a position whose name ends in \a noun: '조합은', '대학은' after
/// 한빛대.
Indexes EventRoles::lastOfKind(QStringView noun, int position) const
{
    int best = -1;
    int where = -1;
    for (const QStringView end : {noun, noun.first(1)}) {
        if (best >= 0)
            break;
        for (std::size_t i = 0; i < m_context.soFar.entities.size(); ++i) {
            const Entity &one = m_context.soFar.entities[i];
            if (one.kind != EntityKind::Organization || !endsAs(one, end))
                continue;
            const auto after =
                std::lower_bound(one.mentions.begin(), one.mentions.end(), position,
                                 [](const Mention &mention, int at) { return mention.span.begin < at; });
            if (after != one.mentions.begin() && std::prev(after)->span.begin > where) {
                where = std::prev(after)->span.begin;
                best = static_cast<int>(i);
            }
        }
    }
    return best >= 0 ? Indexes{best} : Indexes{};
}

/// Whom \a anaphor in phrase \a index means.
Indexes EventRoles::meantBy(Anaphor anaphor, int index) const
{
    switch (anaphor) {
    case Anaphor::Person:
        // Two paragraphs on, 'he' is whom the article is about again.
        if (m_person >= 0 &&
            (m_mainPerson < 0 || paragraphOf(m_context.phrase(index).sentence) - m_personParagraph < 2))
            return {m_person};
        if (m_person >= 0)
            return {m_mainPerson};
        if (const int before = personBefore(m_context.phrase(index).span.begin); before >= 0)
            return {before};
        return {};
    case Anaphor::Organization:
        return m_organization >= 0 ? Indexes{m_organization} : companyAt(m_context.phrase(index).sentence);
    case Anaphor::Persons:
        return peopleBefore(index, {2, true, {}});
    case Anaphor::Organizations:
        return companiesBefore(index, {2, false, {}});
    case Anaphor::Main:
        return companyAt(m_context.phrase(index).sentence);
    case Anaphor::All:
        if (m_lastParagraph != paragraphOf(m_context.phrase(index).sentence)) {
            const Indexes pair = paragraphPair(index);
            if (!pair.empty())
                return pair;
        }
        return m_last;
    case Anaphor::Kind:
        return lastOfKind(m_context.analysis.words(m_context.phrase(index).noun),
                          m_context.phrase(index).span.begin);
    case Anaphor::None:
    case Anaphor::Each:
    case Anaphor::This:
    case Anaphor::Talk:
    case Anaphor::Before:
    case Anaphor::Others:
    case Anaphor::Press:
    case Anaphor::Stop:
    case Anaphor::Two:
    case Anaphor::Three:
    case Anaphor::Four:
    case Anaphor::Firms:
    case Anaphor::People:
    case Anaphor::Lined:
        break;
    }
    return {};
}

Indexes EventRoles::resolve(int index) const
{
    const Phrase &at = m_context.phrase(index);
    char &silent = m_silent[static_cast<std::size_t>(index)];
    if (silent)
        return {};
    const QStringView words = m_context.analysis.words(at.span);
    // '두 대학', '이날 세 사람', '두 회사 관계자'
    for (int t = at.firstToken; t < at.endToken; ++t) {
        const Span from{m_context.analysis.tokens[static_cast<std::size_t>(t)].span.begin, at.span.end};
        if (from.isEmpty())
            break;
        const Counted counted = countedIn(m_context.analysis.words(from));
        if (counted.count > 0)
            return counted.people ? peopleBefore(index, counted) : companiesBefore(index, counted);
    }
    if (const Anaphor whole = anaphorOf(words); whole != Anaphor::None)
        return meantBy(whole, index);
    // '이날 두 회사': the last words count.
    for (int t = at.firstToken + 1; t < at.endToken; ++t) {
        const Span rest{m_context.analysis.tokens[static_cast<std::size_t>(t)].span.begin, at.span.end};
        if (rest.isEmpty())
            break;
        // '회사 관계자는': whose people they are stands before.
        const Anaphor anaphor = anaphorOf(m_context.analysis.words(rest));
        if (anaphor != Anaphor::None && anaphor != Anaphor::Others)
            return meantBy(anaphor, index);
    }
    // '이 회사 주가': so do the first.
    for (int t = at.firstToken; t < at.endToken && t < at.firstToken + 2; ++t) {
        const Span front{at.span.begin, m_context.analysis.tokens[static_cast<std::size_t>(t)].span.end};
        const Anaphor anaphor = anaphorOf(m_context.analysis.words(front));
        if (anaphor == Anaphor::Kind) // '조합 관계자는'
            return lastOfKind(m_context.analysis.words(front), at.span.begin);
        if (anaphor != Anaphor::None && anaphor != Anaphor::This)
            return meantBy(anaphor, index);
    }
    silent = 1;
    return {};
}

} // namespace Haengbo

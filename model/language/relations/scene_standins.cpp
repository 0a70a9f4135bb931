// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/scene.h"

#include <algorithm>

// Words that stand for companies named before: 양사, 세 회사, 이 은행, 우리, and what is left out.
namespace Haengbo::Relations {

Companies Scene::speaker(int at) const
{
    const int end = parse.firstClause[static_cast<std::size_t>(at) + 1];
    const int begin = std::max(parse.firstClause[static_cast<std::size_t>(at)], end - window);
    for (int i = end - 1; i >= begin; --i) {
        if (clause(i).quoted || clause(i).subject < 0)
            continue;
        const Phrase &subject = phrase(clause(i).subject);
        Companies companies;
        for (const int who : subject.entities) {
            if (companyOf(who) >= 0)
                companies.push_back(companyOf(who));
        }
        if (!companies.empty())
            return companies;
    }
    if (mainCompany >= 0)
        return {mainCompany};
    return {};
}

/// \a kinds are those of the last word of \a phrase.
Scene::StandIn Scene::standInOf(const Phrase &phrase, quint64 kinds) const
{
    if ((kinds & standInKinds) == 0 && !Tables::endsPair(kinds))
        return StandIn::None;
    const PhraseWords all = wordsOf(phrase);
    const QStringView last = all.back();
    const quint64 ofTwo =
        all.size() > 1 && Tables::endsPair(kinds) ? tables.kindsOfPair(all[all.size() - 2], last) : 0;
    const auto areTwo = [ofTwo](WordKind kind) { return Tables::holds(ofTwo, kind); };
    const auto is = [&](WordKind kind) { return Tables::holds(kinds, kind) || areTwo(kind); };
    if (is(WordKind::Pair) || is(WordKind::Persons))
        return StandIn::Pair;
    if (is(WordKind::Trio))
        return StandIn::Trio;
    // '한빛소재가 인수한 회사다' says what somebody is and stands for nobody.
    const Token &token = analysis.tokens[static_cast<std::size_t>(analysis.tokenAt(phrase.noun.begin))];
    if (phrase.first == Particle::None && token.span.end > phrase.noun.end)
        return areTwo(WordKind::This) ? StandIn::This : StandIn::None;
    if (areTwo(WordKind::This) || (all.size() == 1 && Tables::holds(kinds, WordKind::This)))
        return StandIn::This;
    return Tables::holds(kinds, WordKind::We) && all.size() == 1 ? StandIn::We : StandIn::None;
}

/// The company named last before \a before whose name ends in \a ending; -1 when there is none.
int Scene::lastNamed(QStringView ending, int before) const
{
    auto at = std::partition_point(m_mentions.begin(), m_mentions.end(), [before](const MentionRef &mention) {
        return mention.span.begin < before;
    });
    for (int steps = 0; at != m_mentions.begin() && steps < window; ++steps) {
        --at;
        if (companyOf(at->entity) == at->entity && entity(at->entity).name.endsWith(ending))
            return at->entity;
    }
    return -1;
}

int Scene::authorityBefore(int before) const
{
    auto at = std::partition_point(m_mentions.begin(), m_mentions.end(), [before](const MentionRef &mention) {
        return mention.span.begin < before;
    });
    const int sentence = analysis.sentenceAt(before);
    while (at != m_mentions.begin()) {
        --at;
        if (sentence - analysis.sentenceAt(at->span.begin) > 4)
            return -1;
        const QString &name = entity(at->entity).name;
        if (companyOf(at->entity) == at->entity && isPublic(at->entity) &&
            !tables.endsIn(WordKind::Judge, name))
            return at->entity;
    }
    return -1;
}

/// The company whose union the text speaks of: what a union calls the company is not the union. -1 when it
/// speaks of none.
int Scene::ownerOfUnion(int at) const
{
    Companies speakers = speaker(at);
    speakers.addAll(context.topic);
    for (const int who : speakers) {
        const QString &name = entity(who).name;
        if (!tables.endsIn(WordKind::Union, name))
            continue;
        for (std::size_t i = 0; i < soFar.entities.size(); ++i) {
            const Entity &other = soFar.entities[i];
            if (other.kind == EntityKind::Organization && other.name.size() < name.size() &&
                name.startsWith(other.name))
                return static_cast<int>(i);
        }
        return mainCompany;
    }
    return -1;
}

Companies Scene::standsFor(StandIn standIn, int index) const
{
    const int at = phrase(index).sentence;
    switch (standIn) {
    case StandIn::Pair:
        return context.mainPair.empty() || contains(context.pair, mainCompany) ||
                       (context.pairSentence == at - 1 && context.pairNamed)
                   ? context.pair
                   : context.mainPair;
    case StandIn::Trio:
        return context.trio;
    case StandIn::This:
        // '최종 화주는 달빛전자로, 이 회사는': the company named just before in the same sentence.
        if (holdsWord(WordKind::ThisOne, phrase(index))) {
            Companies before = partiesIn({sentence(at).span.begin, phrase(index).span.begin});
            const auto [begin, end] = clausesBefore(index);
            for (int i = begin; i < end; ++i) {
                if (clause(i).head != index)
                    continue;
                // '달빛전자의 한국 지사인 이 회사': who describes it is another.
                before.clear();
                // '두 회사가 절반씩 나눠 가진 이 회사'
                if (context.venture >= 0 && at - context.ventureSentence <= 1 &&
                    verbIs(WordKind::Holds, clause(i)))
                    return {context.venture};
            }
            const int own = phrase(index).clause;
            const Particle particle = phrase(index).first;
            const bool doer =
                particle == Particle::Topic || particle == Particle::Subject || particle == Particle::Also;
            const Companies doers = own >= 0 && !doer ? listOfSubject(clause(own)) : Companies();
            // '바다은행은 이 회사에 50억원을 넣었다': who does it is not the one it is done to.
            if (!before.empty() && !contains(doers, before.back()))
                return {before.back()};
            const Companies spoken = silentSubject(at, false);
            if (!doers.empty() && (spoken.size() != 1 || contains(doers, spoken[0])))
                return mainCompany >= 0 && !contains(doers, mainCompany) ? Companies{mainCompany}
                                                                         : Companies();
        }
        // '이 은행을': the bank named last.
        if (const int named = lastNamed(analysis.words(phrase(index).noun), phrase(index).span.begin);
            named >= 0)
            return {named};
        if (const int owner = ownerOfUnion(at); owner >= 0)
            return {owner};
        return context.topic.size() == 1 || mainCompany < 0 ? silentSubject(at, false)
                                                            : Companies{mainCompany};
    case StandIn::We:
        return speaker(at);
    case StandIn::None:
        return {};
    }
    return {};
}

Companies Scene::silentSubject(int at, bool quoted) const
{
    if (quoted)
        return speaker(at);
    const bool sameParagraph = sentence(at).paragraph == context.topicParagraph;
    if (!context.topic.empty() && (sameParagraph || mainCompany < 0))
        return context.topic;
    return mainCompany >= 0 ? Companies{mainCompany} : context.topic;
}

} // namespace Haengbo::Relations

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/scene.h"

#include <algorithm>

// What the text has spoken of before a sentence: its topic, the companies named together, the venture
// founded.
namespace Haengbo::Relations {

void Scene::enter()
{
    ++m_moment;
    m_groupsUsed = 0;
}

void Scene::leave(int at, const Companies &related)
{
    // Where nothing is said of companies the text goes on about those it spoke of.
    if (related.size() < 2 && mentionsIn(at) == 0 && !m_sentences[static_cast<std::size_t>(at)].tellsParties)
        return;
    const Companies parties = partiesIn(sentence(at).span, at);
    if (parties.size() == 3) {
        context.trio = parties;
    } else if (parties.size() == 2 && context.topic.size() == 1 && !contains(parties, context.topic[0])) {
        context.trio = context.topic;
        context.trio.addAll(parties);
    }
    if (Tables::holds(kindsIn(at), WordKind::Venture))
        takeVenture(at);
    if (related.size() >= 2) {
        setPair(related, at, true, true);
    } else if (!parties.empty() && !onlyAttends(at)) {
        if (parties.size() == 2 || (parties.size() > 2 && context.pair.size() < 2)) {
            setPair(parties, at, true, false);
        } else if (parties.size() == 1 && !contains(context.pair, parties[0])) {
            Companies pair = context.topic;
            pair.addAll(parties);
            setPair(pair, at, false, false);
        }
    }
    ++m_moment;
    const Companies topic = topicOf(at);
    if (topic.empty() && !(context.topic.empty() && parties.size() == 1))
        return;
    context.topic = topic.empty() ? parties : topic;
    context.topicParagraph = sentence(at).paragraph;
}

/// '합작법인 가온을 세운다': the name behind the word is the venture's.
void Scene::takeVenture(int at)
{
    const int begin = parse.firstPhrase[static_cast<std::size_t>(at)];
    const int end = std::min(parse.firstPhrase[static_cast<std::size_t>(at) + 1], begin + window);
    for (int i = begin; i < end; ++i) {
        if (!holdsWord(WordKind::Venture, phrase(i)))
            continue;
        for (const QStringView word : wordsOf(phrase(i))) {
            if (!tables.is(WordKind::Venture, word))
                continue;
            const int behind = static_cast<int>(word.data() - analysis.text().data() + word.size());
            const Companies named = partiesIn({behind, phrase(i).span.end});
            if (named.size() == 1) {
                context.venture = named[0];
                context.ventureSentence = at;
            }
        }
    }
}

void Scene::setPair(const Companies &pair, int at, bool named, bool related)
{
    context.pair = pair;
    context.pairNamed = named;
    context.pairSentence = at;
    if (pair.size() >= 2 && contains(pair, mainCompany) && (related || context.mainPair.empty()))
        context.mainPair = pair;
}

bool Scene::onlyAttends(int at) const
{
    const int end = parse.firstClause[static_cast<std::size_t>(at) + 1];
    return end > parse.firstClause[static_cast<std::size_t>(at)] && verbIs(WordKind::Attend, clause(end - 1));
}

/// '엔진은 한빛엔진이 만든다': the sentence goes on about what was spoken of, and not about who makes it.
bool Scene::isAboutThing(int at) const
{
    const int begin = parse.firstPhrase[static_cast<std::size_t>(at)];
    const int end = std::min(parse.firstPhrase[static_cast<std::size_t>(at) + 1], begin + window);
    for (int i = begin; i < end; ++i) {
        if (phrase(i).last == Particle::Topic)
            return phrase(i).first == Particle::Topic && phrase(i).times.empty() &&
                   phrase(i).entities.empty() && partiesOf(i).empty();
    }
    return false;
}

/// The subject of the last main clause that has a company, or the company whose subject it is: '삼성전자의
/// 시계는'.
Companies Scene::topicOf(int at) const
{
    if (sentence(at).block == BlockKind::Title)
        return {};
    const int begin = parse.firstClause[static_cast<std::size_t>(at)];
    for (int i = parse.firstClause[static_cast<std::size_t>(at) + 1] - 1; i >= begin; --i) {
        const int subject = clause(i).subject;
        const bool main = clause(i).verb.ending && clause(i).verb.ending->kind != EndingKind::Adnominal;
        if (subject < 0 || clause(i).quoted || !main ||
            (phrase(subject).first == Particle::Subject && isAboutThing(at)))
            continue;
        // '달빛전자 인수도 추진 중이다' is about the buyer.
        const int read = m_phrases[static_cast<std::size_t>(subject)].parties;
        const bool itself = read >= 0 && m_parties[static_cast<std::size_t>(read)].head;
        Companies topic = listEndingAt(subject);
        if (!topic.empty() && (itself || tables.frames(analysis.words(phrase(subject).noun), false).empty()))
            return topic;
        const int first = parse.firstPhrase[static_cast<std::size_t>(at)];
        // '남파중공업의 올해 수주 목표는'
        int before = subject - 1;
        while (before > first && phrase(before).first == Particle::None && !phrase(before).times.empty())
            --before;
        if (before >= first && phrase(before).first == Particle::Genitive) {
            const Companies &owner = partiesOf(before);
            if (!owner.empty())
                return owner;
        }
    }
    return {};
}

} // namespace Haengbo::Relations

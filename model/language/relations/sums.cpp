// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/sums.h"

#include "model/language/relations/finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Relations {

namespace {

/// Reads sums in brackets: '한빛소재에 대한 투자금은 바다은행(300억원)이 가장 많다'.
class SumFinder
{
public:
    SumFinder(const Scene &scene, int sentence, std::vector<Found> &found)
        : m_scene(scene)
        , m_sentence(sentence)
        , m_found(found)
    {
    }

    void run()
    {
        if (!Tables::holds(m_scene.kindsIn(m_sentence), WordKind::MoneyIn))
            return;
        const auto at = static_cast<std::size_t>(m_sentence);
        Span span;
        Companies into;
        for (int i = m_scene.parse.firstClause[at]; i < m_scene.parse.firstClause[at + 1]; ++i) {
            if (into.empty())
                into = moneyIn(m_scene, m_scene.clause(i), span);
            if (into.size() != 1)
                continue;
            for (const int index : m_scene.phrasesOf(m_scene.clause(i)))
                addInvestor(index, into[0], span);
            addOwner(m_scene.clause(i), into[0], span);
        }
    }

private:
    static constexpr int longestGloss = 9;

    void addInvestor(int index, int into, Span intoSpan)
    {
        const Phrase &phrase = m_scene.phrase(index);
        for (const int who : phrase.entities) {
            if (m_scene.entity(who).kind != EntityKind::Organization || who == into ||
                !sumFollows(phrase, who))
                continue;
            add(who, into, phrase.span.united(intoSpan));
        }
    }

    /// '바다은행의 한빛소재에 대한 투자금이': whose money it is.
    void addOwner(const Clause &clause, int into, Span intoSpan)
    {
        for (const Group &group : m_scene.groupsOf(clause, false)) {
            if (group.role == Role::Owner && group.head && group.parties.size() == 1 &&
                group.parties[0] != into && group.span.end <= intoSpan.begin &&
                group.lastPhrase + 2 == clause.subject)
                add(group.parties[0], into, group.span.united(intoSpan));
        }
    }

    void add(int source, int target, Span evidence)
    {
        Found relation;
        relation.type = RelationType::Investment;
        relation.source = source;
        relation.target = target;
        static const QString rule = u"relation_words:money-in"_s;
        relation.rule = &rule;
        relation.evidence = evidence;
        m_found.push_back(std::move(relation));
    }

    /// Whether a bracket with a sum of money hangs on the name of \a who in \a phrase.
    bool sumFollows(const Phrase &phrase, int who) const
    {
        const std::vector<Token> &tokens = m_scene.analysis.tokens;
        const std::vector<Mention> &mentions = m_scene.entity(who).mentions;
        auto mention = std::lower_bound(mentions.begin(), mentions.end(), phrase.span.begin,
                                        [](const Mention &one, int begin) { return one.span.begin < begin; });
        for (; mention != mentions.end() && mention->span.begin < phrase.span.end; ++mention) {
            const auto open = static_cast<std::size_t>(m_scene.analysis.tokenAt(mention->span.end - 1)) + 1;
            if (open >= tokens.size() || tokens[open].kind != TokenKind::Open || tokens[open].spaceBefore)
                continue;
            std::size_t close = open;
            while (close < tokens.size() && close - open < static_cast<std::size_t>(longestGloss) &&
                   tokens[close].kind != TokenKind::Close)
                ++close;
            const Span gloss{tokens[open].span.end, tokens[std::min(close, tokens.size() - 1)].span.begin};
            const std::vector<Amount> &amounts = m_scene.soFar.amounts;
            const auto sum =
                std::lower_bound(amounts.begin(), amounts.end(), gloss.begin,
                                 [](const Amount &one, int begin) { return one.span.begin < begin; });
            if (sum != amounts.end() && sum->span.end <= gloss.end)
                return true;
        }
        return false;
    }

    const Scene &m_scene;
    const int m_sentence;
    std::vector<Found> &m_found;
};

} // namespace

Companies moneyIn(const Scene &scene, const Clause &clause, Span &span)
{
    if (clause.subject < 0 || !scene.holdsWord(WordKind::MoneyIn, scene.phrase(clause.subject)))
        return {};
    for (const Group &group : scene.groupsOf(clause, false)) {
        if (group.role == Role::About && group.head && group.lastPhrase < clause.subject) {
            span = group.span;
            return group.parties;
        }
    }
    return {};
}

void findBySums(const Scene &scene, int sentence, std::vector<Found> &found)
{
    SumFinder(scene, sentence, found).run();
}

} // namespace Haengbo::Relations

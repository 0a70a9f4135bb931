// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/constrainedsets.h"
#include "model/story/constraints.h"

#include <QHash>

#include <type_traits>

/// Lays constraints over the sets that the engine is about to join.
namespace Haengbo {

/// The articles of a story by their content.
class ArticlesByContent
{
public:
    explicit ArticlesByContent(const Story &story)
        : m_story(story)
    {
        for (int a = 0; a < static_cast<int>(story.articles.size()); ++a)
            m_articles[story[ArticleId{a}].read->article.sha256].push_back({a});
    }

    /// Calls \a use with the article and the index in it of each thing that \a ref names.
    template<typename Ref, typename Use>
    void forEach(const Ref &ref, Use use) const
    {
        if (std::is_same_v<Ref, EntityRef> && ref.article.isEmpty()) {
            for (int a = 0; a < static_cast<int>(m_story.articles.size()); ++a)
                useIn({a}, ref, use);
            return;
        }
        for (const ArticleId article : m_articles.value(ref.article))
            useIn(article, ref, use);
    }

private:
    template<typename Ref, typename Use>
    void useIn(ArticleId article, const Ref &ref, Use use) const
    {
        if (const int index = find(*m_story[article].read, ref); index >= 0)
            use(article, index);
    }

    const Story &m_story;
    QHash<QByteArray, std::vector<ArticleId>> m_articles;
};

/// Joins and keeps apart what those of \a constraints that are \a Tied say. \a numberOf gives the number in
/// \a sets for an article and an index in it; \a joined is told each pair that became one.
template<typename Tied, typename NumberOf, typename Joined>
void applyConstraints(const Story &story, const Constraints &constraints, ConstrainedSets &sets,
                      NumberOf numberOf, Joined joined)
{
    if (constraints.empty())
        return;
    const ArticlesByContent articles(story);
    const auto numbersOf = [&](const auto &refs) {
        std::vector<int> numbers;
        for (const auto &ref : refs)
            articles.forEach(
                ref, [&](ArticleId article, int index) { numbers.push_back(numberOf(article, index)); });
        return numbers;
    };
    // The latest first: what comes after cannot undo it.
    for (auto constraint = constraints.rbegin(); constraint != constraints.rend(); ++constraint) {
        const Tied *tied = std::get_if<Tied>(&*constraint);
        if (!tied)
            continue;
        std::vector<int> one = numbersOf(tied->one);
        const std::vector<int> other = numbersOf(tied->other);
        if (tied->tie == Tie::Apart) {
            sets.keepApart(one, other);
            continue;
        }
        one.insert(one.end(), other.begin(), other.end());
        for (std::size_t i = 1; i < one.size(); ++i) {
            if (!sets.areOne(one.front(), one[i]) && sets.join(one.front(), one[i]))
                joined(one.front(), one[i]);
        }
    }
}

} // namespace Haengbo

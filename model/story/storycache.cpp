// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/storycache.h"

#include "model/language/extract.h"
#include "model/story/copies.h"
#include "model/story/doubts.h"
#include "model/story/headlines.h"

#include <utility>

namespace Haengbo {

StoryCache::Kept &StoryCache::kept(const ReadArticlePtr &read)
{
    Kept &kept = m_articles[read.get()];
    kept.read = read;
    kept.isUsed = true;
    return kept;
}

const ArticleFacts &StoryCache::factsOf(const ReadArticlePtr &read)
{
    std::optional<ArticleFacts> &facts = kept(read).facts;
    if (!facts)
        facts = ArticleFacts{headlineOf(read->article), heldRuns(read->article),
                             findMiscounts(read->article, {}), tellingsOf(*read)};
    return *facts;
}

ReadArticlePtr StoryCache::readAsOf(const ReadArticlePtr &read, QDate day)
{
    ReadArticlePtr &there = kept(read).asOf[day];
    if (!there) {
        auto other = std::make_shared<ReadArticle>();
        other->article = read->article;
        other->article.publishedGiven = day;
        other->extraction = extract(other->article);
        other->article.publishedGiven = read->article.publishedGiven;
        there = std::move(other);
    }
    return there;
}

ReadArticlePtr StoryCache::settledOn(const ReadArticlePtr &read, QDate day, double confidence)
{
    ReadArticlePtr &there = kept(read).settled[{day, confidence}];
    if (!there) {
        auto other = std::make_shared<ReadArticle>(*readAsOf(read, day));
        PublicationDay &published = other->extraction.published;
        published.value = day.toString(Qt::ISODate);
        published.basis = PublicationBasis::Inferred;
        published.confidence = confidence;
        there = std::move(other);
    }
    return there;
}

void StoryCache::forgetUnused()
{
    for (auto article = m_articles.begin(); article != m_articles.end();)
        article =
            std::exchange(article->second.isUsed, false) ? std::next(article) : m_articles.erase(article);
}

} // namespace Haengbo

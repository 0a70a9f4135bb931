// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/storycache.h"

#include "model/language/extract.h"
#include "model/story/copies.h"
#include "model/story/doubts.h"
#include "model/story/eventshelf.h"
#include "model/story/headlines.h"

#include <utility>

namespace Haengbo {

StoryCache::StoryCache()
    : m_events(std::make_unique<EventMemory>())
    , m_asTheyCame(std::make_unique<EventMemory>())
{
}

StoryCache::~StoryCache() = default;

StoryCache::Kept &StoryCache::kept(const ReadArticlePtr &read)
{
    Kept &kept = m_articles[read.get()];
    if (!kept.read) {
        kept.read = read;
        kept.number = ++m_lastNumber;
    }
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

const ArticleNames &StoryCache::namesOf(const ReadArticlePtr &read)
{
    std::optional<ArticleNames> &names = kept(read).names;
    if (!names)
        names = m_names.namesOf(read->article, read->extraction.entities);
    return *names;
}

const EntityWords &StoryCache::wordsOf(quint64 places, const std::function<EntityWords()> &make)
{
    const auto [known, isNew] = m_words.try_emplace(places);
    if (isNew)
        known->second.words = make();
    known->second.isUsed = true;
    return known->second.words;
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

ReadArticlePtr StoryCache::corrected(const ReadArticlePtr &read, const QByteArray &key,
                                     const std::function<ReadArticlePtr()> &make)
{
    auto &[lastKey, last] = kept(read).corrected;
    if (!last || lastKey != key) {
        last = make();
        lastKey = key;
    }
    return last;
}

void StoryCache::forgetUnused()
{
    for (auto article = m_articles.begin(); article != m_articles.end();)
        article =
            std::exchange(article->second.isUsed, false) ? std::next(article) : m_articles.erase(article);
    for (auto words = m_words.begin(); words != m_words.end();)
        words = std::exchange(words->second.isUsed, false) ? std::next(words) : m_words.erase(words);
}

} // namespace Haengbo

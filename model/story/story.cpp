// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/story.h"

#include "model/story/copies.h"
#include "model/story/doubts.h"
#include "model/story/fulltexts.h"
#include "model/story/merging.h"
#include "model/story/storycache.h"

#include <algorithm>

namespace Haengbo {

QStringList StoryEntity::mergeReasons() const
{
    QStringList rules;
    for (const EntityMerge &merge : merges) {
        if (!rules.contains(merge.rule))
            rules += merge.rule;
    }
    rules.sort();
    return rules;
}

Status outcomeOf(const std::vector<Report> &reports)
{
    Status outcome = reports.empty() ? Status::Occurred : reports.front().status;
    bool known = false;
    for (const Report &report : reports) {
        const bool knows = report.status == Status::Occurred || report.status == Status::Negated;
        if (knows || !known)
            outcome = report.status;
        known = known || knows;
    }
    return outcome;
}

void sortReports(const Story &story, std::vector<Report> &reports)
{
    std::sort(reports.begin(), reports.end(), [&](const Report &a, const Report &b) {
        const auto rank = [&](const Report &report) {
            const QString &day = story[report.article].published.value;
            return std::tuple(day.isEmpty(), day, report.article, report.item);
        };
        return rank(a) < rank(b);
    });
}

Story buildStory(std::vector<ReadArticlePtr> articles) { return buildStory(std::move(articles), {}); }

Story buildStory(std::vector<ReadArticlePtr> articles, const Constraints &constraints, const Amend &amend)
{
    StoryCache cache;
    return buildStory(std::move(articles), constraints, amend, cache);
}

Story buildStory(std::vector<ReadArticlePtr> articles, const Constraints &constraints, const Amend &amend,
                 StoryCache &cache)
{
    articles = joinFullTexts(std::move(articles));
    std::sort(articles.begin(), articles.end(), [](const ReadArticlePtr &a, const ReadArticlePtr &b) {
        return std::tie(a->article.path, a->article.sha256) < std::tie(b->article.path, b->article.sha256);
    });
    Story story;
    for (ReadArticlePtr &read : articles) {
        const PublicationDay published = read->extraction.published;
        const QString title = cache.factsOf(read).title;
        story.articles.push_back({std::move(read), published, title, {}});
    }
    std::vector<ReadArticlePtr> asTheyCame;
    for (const StoryArticle &article : story.articles)
        asTheyCame.push_back(article.read);
    EntityMap entities = mergeEntities(story, constraints, cache);
    if (settlePublicationDays(story, entities, cache)) {
        for (std::size_t a = 0; amend && a < asTheyCame.size(); ++a) {
            if (story.articles[a].read != asTheyCame[a])
                story.articles[a].read = amend(story.articles[a].read);
        }
        story.entities.clear();
        entities = mergeEntities(story, constraints, cache);
    }
    mergeEvents(story, entities, constraints, cache);
    mergeRelations(story, entities);
    const std::vector<ArticleId> copies = findCopies(story, cache);
    for (StoryEvent &event : story.events)
        event.independentReports = countIndependent(event.reports, copies);
    for (StoryRelation &relation : story.relations)
        relation.independentReports = countIndependent(relation.reports, copies);
    findDisagreements(story, entities, cache);
    story.doubts = findDoubts(story, cache);
    cache.forgetUnused();
    return story;
}

} // namespace Haengbo

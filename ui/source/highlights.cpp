// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/highlights.h"

#include <algorithm>

namespace Haengbo {

namespace {

Layer layerOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return Layer::People;
    case EntityKind::Place:
        return Layer::Places;
    case EntityKind::Organization:
    case EntityKind::Product:
        break;
    }
    return Layer::Organizations;
}

const Extraction &extractionOf(const Story &story, ArticleId article)
{
    return story[article].read->extraction;
}

void addEntities(const Story &story, ArticleId article, std::vector<Highlight> &highlights)
{
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        const StoryEntity &entity = story[EntityId{i}];
        if (entity.kind == EntityKind::Product)
            continue;
        for (const FoundIn &found : entity.foundIn) {
            if (found.article != article)
                continue;
            for (const Mention &mention :
                 extractionOf(story, article).entities[static_cast<std::size_t>(found.entity)].mentions)
                highlights.push_back({mention.span, layerOf(entity.kind), EntityId{i}});
        }
    }
}

template<typename Id, typename Items>
void addReports(const Items &items, ArticleId article, Layer layer, std::vector<Highlight> &highlights)
{
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        for (const Report &report : items[static_cast<std::size_t>(i)].reports) {
            if (report.article != article)
                continue;
            for (const Span span : report.evidence)
                highlights.push_back({span, layer, Id{i}});
        }
    }
}

std::vector<Span> reportSpans(const std::vector<Report> &reports, ArticleId article)
{
    std::vector<Span> spans;
    for (const Report &report : reports) {
        if (report.article == article)
            spans.insert(spans.end(), report.evidence.begin(), report.evidence.end());
    }
    return spans;
}

std::vector<Span> entitySpans(const Story &story, ArticleId article, const StoryEntity &entity)
{
    std::vector<Span> spans;
    for (const FoundIn &found : entity.foundIn) {
        if (found.article != article)
            continue;
        for (const Mention &mention :
             extractionOf(story, article).entities[static_cast<std::size_t>(found.entity)].mentions)
            spans.push_back(mention.span);
    }
    return spans;
}

/// The report to read first: of those that tell the final status, the last one published.
ArticleId bestArticle(const std::vector<Report> &reports, Status status)
{
    const auto same = std::find_if(reports.rbegin(), reports.rend(),
                                   [status](const Report &report) { return report.status == status; });
    if (same != reports.rend())
        return same->article;
    return reports.empty() ? ArticleId() : reports.back().article;
}

ArticleId firstArticle(const Story &story, const Selected &selected)
{
    if (const EventId *event = std::get_if<EventId>(&selected))
        return bestArticle(story[*event].reports, story[*event].status);
    if (const RelationId *relation = std::get_if<RelationId>(&selected))
        return bestArticle(story[*relation].reports, story[*relation].status);
    if (const EntityId *entity = std::get_if<EntityId>(&selected)) {
        const auto &foundIn = story[*entity].foundIn;
        return foundIn.empty() ? ArticleId() : foundIn.front().article;
    }
    if (const ArticleId *article = std::get_if<ArticleId>(&selected))
        return *article;
    if (const Passage *passage = std::get_if<Passage>(&selected))
        return passage->article;
    return {};
}

} // namespace

std::vector<Highlight> highlightsOf(const Story &story, ArticleId article)
{
    std::vector<Highlight> highlights;
    addEntities(story, article, highlights);
    const Extraction &extraction = extractionOf(story, article);
    for (int i = 0; i < static_cast<int>(extraction.times.size()); ++i) {
        const Span span = extraction.times[static_cast<std::size_t>(i)].span;
        highlights.push_back({span, Layer::Times, Passage{article, span}, i});
    }
    for (int i = 0; i < static_cast<int>(extraction.amounts.size()); ++i) {
        const Span span = extraction.amounts[static_cast<std::size_t>(i)].span;
        highlights.push_back({span, Layer::Amounts, Passage{article, span}, i});
    }
    addReports<EventId>(story.events, article, Layer::Events, highlights);
    addReports<RelationId>(story.relations, article, Layer::Relations, highlights);
    std::stable_sort(highlights.begin(), highlights.end(), [](const Highlight &a, const Highlight &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return highlights;
}

std::vector<Span> spansOf(const Story &story, ArticleId article, const Selected &selected)
{
    if (const EventId *event = std::get_if<EventId>(&selected))
        return reportSpans(story[*event].reports, article);
    if (const RelationId *relation = std::get_if<RelationId>(&selected))
        return reportSpans(story[*relation].reports, article);
    if (const EntityId *entity = std::get_if<EntityId>(&selected))
        return entitySpans(story, article, story[*entity]);
    if (const Passage *passage = std::get_if<Passage>(&selected); passage && passage->article == article)
        return {passage->span};
    return {};
}

ArticleId articleFor(const Story &story, const Selected &selected, ArticleId current)
{
    const bool isHere = current.isValid() && !spansOf(story, current, selected).empty();
    if (isHere && !std::holds_alternative<ArticleId>(selected))
        return current;
    return firstArticle(story, selected);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/filter.h"

#include "model/language/partialdate.h"

#include <algorithm>

namespace Haengbo {

namespace {

template<typename Item>
bool reportedIn(const Item &item, const std::set<ArticleId> &articles)
{
    return articles.empty() ||
           std::any_of(item.reports.begin(), item.reports.end(),
                       [&](const Report &report) { return articles.contains(report.article); });
}

bool evidenceContains(const Story &story, const std::vector<Report> &reports, const QString &text)
{
    return std::any_of(reports.begin(), reports.end(), [&](const Report &report) {
        return std::any_of(report.evidence.begin(), report.evidence.end(), [&](Span span) {
            return story.words(report.article, span).contains(text, Qt::CaseInsensitive);
        });
    });
}

bool nameContains(const Story &story, EntityId id, const QString &text)
{
    if (!id.isValid())
        return false;
    const StoryEntity &entity = story[id];
    return entity.name.contains(text, Qt::CaseInsensitive) ||
           std::any_of(entity.aliases.begin(), entity.aliases.end(),
                       [&](const QString &alias) { return alias.contains(text, Qt::CaseInsensitive); });
}

bool withinDays(const Filter &filter, const StoryEvent &event)
{
    if (!filter.from && !filter.to)
        return true;
    const auto days = daysOf(event);
    return days && (!filter.from || days->last >= *filter.from) && (!filter.to || days->first <= *filter.to);
}

} // namespace

std::optional<Days> daysOf(const StoryEvent &event)
{
    const auto start = PartialDate::parse(event.start);
    const auto end = PartialDate::parse(event.end);
    if (!start && !end)
        return {};
    const QDate first = start ? start->firstDay() : end->firstDay();
    const QDate last = end ? end->lastDay() : start->lastDay();
    return Days{first, std::max(first, last)};
}

bool accepts(const Filter &filter, const Story &story, EventId id)
{
    const StoryEvent &event = story[id];
    if (filter.onlyEvents && !filter.onlyEvents->contains(id))
        return false;
    if (filter.hiddenStatuses.contains(event.status) ||
        (!filter.eventTypes.empty() && !filter.eventTypes.contains(event.type)))
        return false;
    if (filter.undatedOnly && daysOf(event))
        return false;
    if (!withinDays(filter, event) || !reportedIn(event, filter.articles))
        return false;
    const bool named = filter.entities.empty() || filter.entities.contains(event.place) ||
                       std::any_of(event.participants.begin(), event.participants.end(),
                                   [&](EntityId entity) { return filter.entities.contains(entity); });
    if (!named)
        return false;
    return filter.text.isEmpty() || event.summary.contains(filter.text, Qt::CaseInsensitive) ||
           nameContains(story, event.place, filter.text) ||
           std::any_of(event.participants.begin(), event.participants.end(),
                       [&](EntityId entity) { return nameContains(story, entity, filter.text); }) ||
           evidenceContains(story, event.reports, filter.text);
}

bool accepts(const Filter &filter, const Story &story, RelationId id)
{
    const StoryRelation &relation = story[id];
    if (filter.hiddenStatuses.contains(relation.status) ||
        (!filter.relationTypes.empty() && !filter.relationTypes.contains(relation.type)))
        return false;
    if (!filter.entities.empty() && !filter.entities.contains(relation.source) &&
        !filter.entities.contains(relation.target))
        return false;
    if (!reportedIn(relation, filter.articles))
        return false;
    return filter.text.isEmpty() || nameContains(story, relation.source, filter.text) ||
           nameContains(story, relation.target, filter.text) ||
           evidenceContains(story, relation.reports, filter.text);
}

std::vector<EventId> acceptedEvents(const Filter &filter, const Story &story)
{
    std::vector<EventId> accepted;
    for (int i = 0; i < static_cast<int>(story.events.size()); ++i) {
        if (accepts(filter, story, EventId{i}))
            accepted.push_back({i});
    }
    return accepted;
}

std::vector<RelationId> acceptedRelations(const Filter &filter, const Story &story)
{
    std::vector<RelationId> accepted;
    for (int i = 0; i < static_cast<int>(story.relations.size()); ++i) {
        if (accepts(filter, story, RelationId{i}))
            accepted.push_back({i});
    }
    return accepted;
}

} // namespace Haengbo

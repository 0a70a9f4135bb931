// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/filter.h"

#include "model/language/partialdate.h"
#include "model/story/textmatch.h"
#include "model/text/searchquery.h"

#include <algorithm>

namespace Haengbo {

namespace {

constexpr unsigned bit(FilterPart part) { return 1U << static_cast<unsigned>(part); }

template<typename Item>
bool reportedIn(const Item &item, const std::vector<char> &articles)
{
    return articles.empty() ||
           std::any_of(item.reports.begin(), item.reports.end(), [&](const Report &report) {
               return articles[static_cast<std::size_t>(report.article.value)] != 0;
           });
}

template<typename Id>
std::vector<char> maskOf(const std::set<Id> &ids, std::size_t count)
{
    std::vector<char> mask;
    if (ids.empty())
        return mask;
    mask.resize(count);
    for (const Id id : ids) {
        if (id.isValid() && static_cast<std::size_t>(id.value) < count)
            mask[static_cast<std::size_t>(id.value)] = 1;
    }
    return mask;
}

std::vector<char> outletMask(const std::set<QString> &outlets, const Story &story)
{
    std::vector<char> mask;
    if (outlets.empty())
        return mask;
    mask.reserve(story.articles.size());
    for (const StoryArticle &article : story.articles)
        mask.push_back(outlets.contains(article.read->article.publisher) ? 1 : 0);
    return mask;
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

FilterMatcher::FilterMatcher(const Filter &filter, const Story &story)
    : m_filter(filter)
    , m_story(story)
    , m_named(maskOf(filter.entities, story.entities.size()))
    , m_ofArticles(maskOf(filter.articles, story.articles.size()))
    , m_ofOutlets(outletMask(filter.outlets, story))
{
    if (const SearchQuery words = SearchQuery::parse(filter.text); !words.isEmpty())
        m_text = std::make_unique<TextMatch>(words, story);
}

FilterMatcher::~FilterMatcher() = default;

bool FilterMatcher::isNamed(EntityId entity) const
{
    return entity.isValid() && m_named[static_cast<std::size_t>(entity.value)] != 0;
}

bool FilterMatcher::accepts(ArticleId article) const
{
    const auto at = static_cast<std::size_t>(article.value);
    return (m_ofArticles.empty() || m_ofArticles[at] != 0) && (m_ofOutlets.empty() || m_ofOutlets[at] != 0);
}

bool FilterMatcher::passesText(EventId event) const { return !m_text || m_text->accepts(event); }
bool FilterMatcher::passesText(RelationId relation) const { return !m_text || m_text->accepts(relation); }

/// What is asked of events and relations alike.
template<typename Item>
unsigned FilterMatcher::failuresOfBoth(const Item &item) const
{
    unsigned failed = 0;
    if (m_filter.hiddenStatuses.contains(item.status))
        failed |= bit(FilterPart::Status);
    if (!reportedIn(item, m_ofArticles))
        failed |= bit(FilterPart::Articles);
    if (!reportedIn(item, m_ofOutlets))
        failed |= bit(FilterPart::Outlets);
    if (m_filter.confirmedOnly && !item.decision.accepted)
        failed |= bit(FilterPart::Confirmed);
    return failed;
}

unsigned FilterMatcher::failures(EventId id, bool firstAlone) const
{
    const StoryEvent &event = m_story[id];
    unsigned failed = failuresOfBoth(event);
    if (m_filter.onlyEvents && !m_filter.onlyEvents->contains(id))
        failed |= bit(FilterPart::Only);
    if (!m_filter.eventTypes.empty() && !m_filter.eventTypes.contains(event.type))
        failed |= bit(FilterPart::Type);
    if (!m_named.empty() && !isNamed(event.place) &&
        std::none_of(event.participants.begin(), event.participants.end(),
                     [this](EntityId entity) { return isNamed(entity); }))
        failed |= bit(FilterPart::Names);
    if (failed != 0 && firstAlone)
        return failed;
    if ((m_filter.undatedOnly && daysOf(event)) || !withinDays(m_filter, event))
        failed |= bit(FilterPart::Time);
    if (failed != 0 && firstAlone)
        return failed;
    return passesText(id) ? failed : failed | bit(FilterPart::Text);
}

unsigned FilterMatcher::failures(RelationId id, bool firstAlone) const
{
    const StoryRelation &relation = m_story[id];
    unsigned failed = failuresOfBoth(relation);
    if (!m_filter.relationTypes.empty() && !m_filter.relationTypes.contains(relation.type))
        failed |= bit(FilterPart::Type);
    if (!m_named.empty() && !isNamed(relation.source) && !isNamed(relation.target))
        failed |= bit(FilterPart::Names);
    if (failed != 0 && firstAlone)
        return failed;
    return passesText(id) ? failed : failed | bit(FilterPart::Text);
}

bool accepts(const Filter &filter, const Story &story, EventId id)
{
    return FilterMatcher(filter, story).accepts(id);
}

bool accepts(const Filter &filter, const Story &story, RelationId id)
{
    return FilterMatcher(filter, story).accepts(id);
}

std::vector<EventId> acceptedEvents(const Filter &filter, const Story &story)
{
    std::vector<EventId> accepted;
    accepted.reserve(story.events.size());
    std::optional<FilterMatcher> matcher;
    if (!filter.isEmpty())
        matcher.emplace(filter, story);
    for (int i = 0; i < static_cast<int>(story.events.size()); ++i) {
        if (!matcher || matcher->accepts(EventId{i}))
            accepted.push_back({i});
    }
    return accepted;
}

std::vector<RelationId> acceptedRelations(const Filter &filter, const Story &story)
{
    const FilterMatcher matcher(filter, story);
    std::vector<RelationId> accepted;
    for (int i = 0; i < static_cast<int>(story.relations.size()); ++i) {
        if (matcher.accepts(RelationId{i}))
            accepted.push_back({i});
    }
    return accepted;
}

} // namespace Haengbo

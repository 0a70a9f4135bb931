// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/facets.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// The number of each article's outlet, and the outlets by number.
struct Outlets
{
    explicit Outlets(const Story &story)
    {
        std::map<QString, int> numbers;
        for (const StoryArticle &article : story.articles) {
            const auto next = static_cast<int>(numbers.size());
            const auto [known, isNew] = numbers.try_emplace(article.read->article.publisher, next);
            if (isNew)
                names.push_back(known->first);
            ofArticle.push_back(known->second);
        }
        lastSeen.assign(names.size(), -1);
        counts.assign(names.size(), 0);
    }

    /// Counts each outlet that reports \a event once.
    void count(const StoryEvent &event, int number)
    {
        for (const Report &report : event.reports) {
            const auto outlet =
                static_cast<std::size_t>(ofArticle[static_cast<std::size_t>(report.article.value)]);
            if (std::exchange(lastSeen[outlet], number) != number)
                ++counts[outlet];
        }
    }

    QStringList names;
    std::vector<int> ofArticle;
    std::vector<int> lastSeen; ///< the event that counted it last
    std::vector<int> counts;
};

} // namespace

Facets facetsOf(const Filter &filter, const Story &story)
{
    Facets facets;
    facets.entities.assign(story.entities.size(), 0);
    Outlets outlets(story);
    const FilterMatcher matcher(filter, story);
    const auto without = [](unsigned failed, FilterPart part) {
        return (failed & ~(1U << static_cast<unsigned>(part))) == 0;
    };
    std::vector<EntityId> named;
    for (int i = 0; i < static_cast<int>(story.events.size()); ++i) {
        const unsigned failed = matcher.failures(EventId{i});
        const StoryEvent &event = story.events[static_cast<std::size_t>(i)];
        facets.shownEvents += failed == 0 ? 1 : 0;
        if (without(failed, FilterPart::Status))
            ++facets.statuses[static_cast<std::size_t>(event.status)];
        if (without(failed, FilterPart::Type))
            ++facets.eventTypes[event.type];
        if (without(failed, FilterPart::Outlets))
            outlets.count(event, i);
        if (without(failed, FilterPart::Confirmed) && event.decision.accepted)
            ++facets.confirmed;
        if (without(failed, FilterPart::Time) && !daysOf(event))
            ++facets.undated;
        if (!without(failed, FilterPart::Names))
            continue;
        named.assign(event.participants.begin(), event.participants.end());
        if (event.place.isValid())
            named.push_back(event.place);
        std::sort(named.begin(), named.end());
        named.erase(std::unique(named.begin(), named.end()), named.end());
        for (const EntityId entity : named)
            ++facets.entities[static_cast<std::size_t>(entity.value)];
    }
    for (int i = 0; i < static_cast<int>(story.relations.size()); ++i) {
        const unsigned failed = matcher.failures(RelationId{i});
        facets.shownRelations += failed == 0 ? 1 : 0;
        if (without(failed, FilterPart::Type))
            ++facets.relationTypes[story.relations[static_cast<std::size_t>(i)].type];
    }
    for (std::size_t i = 0; i < outlets.counts.size(); ++i) {
        if (outlets.counts[i] > 0)
            facets.outlets[outlets.names[static_cast<qsizetype>(i)]] = outlets.counts[i];
    }
    return facets;
}

} // namespace Haengbo

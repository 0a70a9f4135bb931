// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/constraints.h"

#include "model/story/names.h"

#include <algorithm>
#include <map>

namespace Haengbo {

namespace {

constexpr std::size_t witnesses = 3; // articles that carry a constraint, so that it outlives one of them

const Entity &extracted(const Story &story, FoundIn at)
{
    return story[at.article].read->extraction.entities[static_cast<std::size_t>(at.entity)];
}

/// A few references for each name \a entity goes by.
std::vector<EntityRef> witnessesOf(const Story &story, EntityId entity)
{
    std::map<QString, std::size_t> uses;
    std::vector<EntityRef> refs;
    for (const FoundIn &at : story[entity].foundIn) {
        if (uses[extracted(story, at).name]++ < witnesses)
            refs.push_back(refTo(story, at));
    }
    return refs;
}

std::vector<ReportRef> witnessesOf(const Story &story, EventId event)
{
    std::vector<ReportRef> refs;
    for (const Report &report : story[event].reports)
        refs.push_back(refTo(story, report));
    return refs;
}

/// Takes \a others out of \a all; \a refTo names one of them.
template<typename Ref, typename Item>
Constraints split(const Story &story, const std::vector<Item> &all, const std::vector<Item> &others)
{
    TieBetween<Ref> apart{Tie::Apart, {}, {}};
    for (const Item &item : all) {
        const bool isOther = std::find(others.begin(), others.end(), item) != others.end();
        (isOther ? apart.other : apart.one).push_back(refTo(story, item));
    }
    if (apart.one.empty() || apart.other.empty())
        return {};
    if (apart.other.size() == 1)
        return {apart};
    return {apart, TieBetween<Ref>{Tie::Same, apart.other, {}}};
}

int indexWhere(const std::vector<Entity> &entities, const auto &fits)
{
    const auto found = std::find_if(entities.begin(), entities.end(), fits);
    return found == entities.end() ? -1 : static_cast<int>(found - entities.begin());
}

} // namespace

EntityRef refTo(const Story &story, FoundIn at)
{
    const Entity &entity = extracted(story, at);
    return {story[at.article].read->article.sha256, entity.kind, entity.name};
}

ReportRef refTo(const Story &story, const Report &report)
{
    const ReadArticle &read = *story[report.article].read;
    const std::vector<Event> &events = read.extraction.events;
    const Event &event = events[static_cast<std::size_t>(report.item)];
    const auto twins = std::count_if(events.begin(), events.begin() + report.item, [&](const Event &other) {
        return other.type == event.type && other.trigger.begin == event.trigger.begin;
    });
    return {read.article.sha256, event.type, event.trigger.begin, static_cast<int>(twins)};
}

Constraint sameEntity(const Story &story, EntityId a, EntityId b)
{
    return EntityConstraint{Tie::Same, witnessesOf(story, a), witnessesOf(story, b)};
}

Constraint sameEvent(const Story &story, EventId a, EventId b)
{
    return EventConstraint{Tie::Same, witnessesOf(story, a), witnessesOf(story, b)};
}

Constraints splitEntity(const Story &story, EntityId entity, const std::vector<FoundIn> &others)
{
    return split<EntityRef>(story, story[entity].foundIn, others);
}

Constraints splitEvent(const Story &story, EventId event, const std::vector<Report> &others)
{
    return split<ReportRef>(story, story[event].reports, others);
}

int find(const ReadArticle &article, const EntityRef &ref)
{
    const std::vector<Entity> &entities = article.extraction.entities;
    const QString name = squashName(ref.name);
    const auto hasName = [&](const Entity &entity) { return squashName(entity.name) == name; };
    const auto hasAlias = [&](const Entity &entity) {
        return std::any_of(entity.aliases.begin(), entity.aliases.end(),
                           [&](const QString &alias) { return squashName(alias) == name; });
    };
    const auto ofKind = [&](const Entity &entity) { return entity.kind == ref.kind; };
    int found = indexWhere(entities, [&](const Entity &one) { return ofKind(one) && hasName(one); });
    if (found < 0)
        found = indexWhere(entities, [&](const Entity &one) { return ofKind(one) && hasAlias(one); });
    return found < 0 ? indexWhere(entities, hasName) : found;
}

int find(const ReadArticle &article, const ReportRef &ref)
{
    const std::vector<Event> &events = article.extraction.events;
    int seen = 0;
    for (std::size_t e = 0; e < events.size(); ++e) {
        if (events[e].type == ref.type && events[e].trigger.begin == ref.trigger && seen++ == ref.nth)
            return static_cast<int>(e);
    }
    const auto there = std::find_if(events.begin(), events.end(), [&](const Event &event) {
        return std::any_of(event.evidence.begin(), event.evidence.end(),
                           [&](Span span) { return span.contains(ref.trigger); });
    });
    return there == events.end() ? -1 : static_cast<int>(there - events.begin());
}

} // namespace Haengbo

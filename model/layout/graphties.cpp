// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphties.h"

#include "model/language/partialdate.h"
#include "model/story/merging.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// An event that many attend says little about any two of them, and n(n-1)/2 lines hide the rest.
constexpr std::size_t largestMeeting = 8;

std::optional<QDate> publishedOn(const Story &story, ArticleId article)
{
    if (!article.isValid())
        return {};
    const auto published = PartialDate::parse(story[article].published.value);
    return published ? std::optional(published->firstDay()) : std::nullopt;
}

/// The reports of \a relation that were published by \a day, or on a day nobody knows.
std::vector<Report> reportsBy(const Story &story, const StoryRelation &relation, QDate day)
{
    std::vector<Report> known;
    std::copy_if(relation.reports.begin(), relation.reports.end(), std::back_inserter(known),
                 [&](const Report &report) {
                     const auto published = publishedOn(story, report.article);
                     return !published || *published <= day;
                 });
    return known;
}

/// Status and count of a relation as they were known on the filter's last day; false when nobody knew of it
/// then. What a person decided counts at all times.
bool setAsKnown(const Story &story, const StoryRelation &relation, const Filter &filter, GraphEdge &edge)
{
    edge.status = relation.status;
    edge.reports = std::max(1, relation.independentReports);
    if (!filter.to || relation.reports.empty())
        return true;
    const std::vector<Report> known = reportsBy(story, relation, *filter.to);
    if (known.empty())
        return false;
    if (!relation.decision.changed.contains(Field::Status))
        edge.status = outcomeOf(known);
    edge.reports = std::min(edge.reports, static_cast<int>(known.size()));
    return true;
}

void addRelations(const Story &story, const Filter &filter, const GraphOptions &options,
                  std::vector<GraphTie> &ties)
{
    Filter anyStatus = filter; // what counts is the status of that time
    anyStatus.hiddenStatuses.clear();
    for (const RelationId id : acceptedRelations(anyStatus, story)) {
        const StoryRelation &relation = story[id];
        if (!relation.source.isValid() || !relation.target.isValid() || relation.source == relation.target)
            continue;
        GraphEdge edge;
        if (!setAsKnown(story, relation, filter, edge) || filter.hiddenStatuses.contains(edge.status) ||
            (options.onlyHolding && edge.status != Status::Occurred))
            continue;
        edge.key = relation.key;
        edge.type = relation.type;
        edge.isDirected = !isSymmetric(relation.type);
        if (filter.from) {
            const auto known = firstReported(story, id);
            edge.isNew = known && *known >= *filter.from;
        }
        edge.relation = id;
        ties.push_back({relation.source, relation.target, edge});
    }
}

bool acceptsAffiliation(const Filter &filter, const StoryEntity &person, EntityId id, const Story &story)
{
    if (!filter.entities.empty() && !filter.entities.contains(id) &&
        !filter.entities.contains(person.affiliation))
        return false;
    const auto isFound = [&](const FoundIn &found) { return filter.articles.contains(found.article); };
    if (!filter.articles.empty() && std::none_of(person.foundIn.begin(), person.foundIn.end(), isFound))
        return false;
    return filter.text.isEmpty() || person.name.contains(filter.text, Qt::CaseInsensitive) ||
           story[person.affiliation].name.contains(filter.text, Qt::CaseInsensitive);
}

/// The day somebody was first written about; nothing when one of those days is unknown.
std::optional<QDate> firstMentioned(const Story &story, const StoryEntity &entity)
{
    std::optional<QDate> first;
    for (const FoundIn &found : entity.foundIn) {
        const auto published = publishedOn(story, found.article);
        if (!published)
            return {};
        first = first ? std::min(*first, *published) : *published;
    }
    return first;
}

void addAffiliations(const Story &story, const Filter &filter, std::vector<GraphTie> &ties)
{
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        const StoryEntity &person = story.entities[static_cast<std::size_t>(i)];
        if (person.kind != EntityKind::Person || !person.affiliation.isValid() ||
            !acceptsAffiliation(filter, person, {i}, story))
            continue;
        const auto known = firstMentioned(story, person);
        if (known && filter.to && *known > *filter.to)
            continue;
        GraphEdge edge;
        edge.isNew = known && filter.from && *known >= *filter.from;
        edge.key = u"affiliation "_s + person.key;
        edge.tie = TieKind::Affiliation;
        ties.push_back({{i}, person.affiliation, edge});
    }
}

/// Who of the participants of \a event stands for whom: the people, and those organizations for which nobody
/// of them stands.
std::vector<EntityId> attendees(const Story &story, const StoryEvent &event)
{
    std::vector<EntityId> those;
    std::set<EntityId> represented;
    for (const EntityId id : event.participants) {
        if (id.isValid() && story[id].kind == EntityKind::Person) {
            those.push_back(id);
            represented.insert(story[id].affiliation);
        }
    }
    for (const EntityId id : event.participants) {
        if (id.isValid() && story[id].kind == EntityKind::Organization && !represented.contains(id))
            those.push_back(id);
    }
    return those;
}

/// Collects the events that tie the same two, under the strongest of their statuses.
class EventTies
{
public:
    EventTies(TieKind kind, const Filter &filter)
        : m_kind(kind)
        , m_filter(filter)
    {
    }
    void add(const Story &story, EntityId a, EntityId b, EventId event)
    {
        if (a == b)
            return;
        GraphTie &tie = m_ties.try_emplace({a, b}, GraphTie{a, b, {}}).first->second;
        if (tie.edge.events.empty() || story[event].status < tie.edge.status)
            tie.edge.status = story[event].status;
        const auto days = daysOf(story[event]);
        const bool isNew = m_filter.from && days && days->last >= *m_filter.from;
        tie.edge.isNew = isNew && (tie.edge.events.empty() || tie.edge.isNew);
        tie.edge.events.push_back(event);
    }
    void moveTo(const Story &story, std::vector<GraphTie> &ties)
    {
        for (auto &[ends, tie] : m_ties) {
            tie.edge.tie = m_kind;
            tie.edge.reports = static_cast<int>(tie.edge.events.size());
            tie.edge.key = (m_kind == TieKind::Meeting ? u"meeting "_s : u"place "_s) +
                           story[ends.first].key + u' ' + story[ends.second].key;
            ties.push_back(tie);
        }
    }

private:
    TieKind m_kind;
    const Filter &m_filter;
    std::map<std::pair<EntityId, EntityId>, GraphTie> m_ties;
};

void addMeetings(const Story &story, const Filter &filter, const std::vector<EventId> &events,
                 std::vector<GraphTie> &ties)
{
    EventTies meetings(TieKind::Meeting, filter);
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        if (event.type != EventType::Meeting && event.type != EventType::Gathering &&
            event.type != EventType::Visit)
            continue;
        const std::vector<EntityId> those = attendees(story, event);
        if (those.size() > largestMeeting)
            continue;
        for (std::size_t a = 0; a < those.size(); ++a) {
            for (std::size_t b = a + 1; b < those.size(); ++b) {
                const bool withPerson = story[those[a]].kind == EntityKind::Person;
                if (withPerson)
                    meetings.add(story, std::min(those[a], those[b]), std::max(those[a], those[b]), id);
            }
        }
    }
    meetings.moveTo(story, ties);
}

void addPlaces(const Story &story, const Filter &filter, const std::vector<EventId> &events, bool people,
               std::vector<GraphTie> &ties)
{
    EventTies stays(TieKind::Place, filter);
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        if (!event.place.isValid())
            continue;
        for (const EntityId participant : attendees(story, event)) {
            const StoryEntity &entity = story[participant];
            if (people || entity.kind == EntityKind::Organization)
                stays.add(story, participant, event.place, id);
            else if (entity.affiliation.isValid())
                stays.add(story, entity.affiliation, event.place, id);
        }
    }
    stays.moveTo(story, ties);
}

} // namespace

std::vector<GraphTie> tiesOf(const Story &story, const Filter &filter, const GraphOptions &options)
{
    std::vector<GraphTie> ties;
    addRelations(story, filter, options, ties);
    // Who has met stays met: only the end of the window counts, its beginning tells what is new.
    Filter untilThen = filter;
    untilThen.from.reset();
    if (options.onlyHolding)
        untilThen.hiddenStatuses.insert({Status::Scheduled, Status::Possible, Status::Negated});
    const std::vector<EventId> events =
        options.people || options.places ? acceptedEvents(untilThen, story) : std::vector<EventId>();
    if (options.people) {
        addAffiliations(story, filter, ties);
        addMeetings(story, filter, events, ties);
    }
    if (options.places)
        addPlaces(story, filter, events, options.people, ties);
    return ties;
}

std::optional<QDate> firstReported(const Story &story, RelationId relation)
{
    std::optional<QDate> first;
    for (const Report &report : story[relation].reports) {
        const auto published = publishedOn(story, report.article);
        if (published && (!first || *published < *first))
            first = *published;
    }
    return first;
}

} // namespace Haengbo

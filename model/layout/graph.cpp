// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"

#include "model/language/partialdate.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A tie between two entities, before it is known which entities become nodes.
struct Tie
{
    EntityId source;
    EntityId target;
    GraphEdge edge; ///< source and target not yet set
};

/// An event that many attend says little about any two of them, and n(n-1)/2 lines hide the rest.
constexpr std::size_t largestMeeting = 8;

void addRelations(const Story &story, const Filter &filter, std::vector<Tie> &ties)
{
    for (const RelationId id : acceptedRelations(filter, story)) {
        const StoryRelation &relation = story[id];
        if (!relation.source.isValid() || !relation.target.isValid() || relation.source == relation.target)
            continue;
        const std::optional<QDate> known = firstReported(story, id);
        if (known && filter.to && *known > *filter.to)
            continue;
        GraphEdge edge;
        edge.key = relation.key;
        edge.type = relation.type;
        edge.status = relation.status;
        edge.isDirected = !isSymmetric(relation.type);
        edge.isNew = known && filter.from && *known >= *filter.from;
        edge.reports = std::max(1, relation.independentReports);
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

void addAffiliations(const Story &story, const Filter &filter, std::vector<Tie> &ties)
{
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        const StoryEntity &person = story.entities[static_cast<std::size_t>(i)];
        if (person.kind != EntityKind::Person || !person.affiliation.isValid() ||
            !acceptsAffiliation(filter, person, {i}, story))
            continue;
        GraphEdge edge;
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
    explicit EventTies(TieKind kind)
        : m_kind(kind)
    {
    }
    void add(const Story &story, EntityId a, EntityId b, EventId event)
    {
        if (a == b)
            return;
        Tie &tie = m_ties.try_emplace({a, b}, Tie{a, b, {}}).first->second;
        if (tie.edge.events.empty() || story[event].status < tie.edge.status)
            tie.edge.status = story[event].status;
        tie.edge.events.push_back(event);
    }
    void moveTo(const Story &story, std::vector<Tie> &ties)
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
    std::map<std::pair<EntityId, EntityId>, Tie> m_ties;
};

void addMeetings(const Story &story, const std::vector<EventId> &events, std::vector<Tie> &ties)
{
    EventTies meetings(TieKind::Meeting);
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

void addPlaces(const Story &story, const std::vector<EventId> &events, bool people, std::vector<Tie> &ties)
{
    EventTies stays(TieKind::Place);
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

std::vector<Tie> tiesOf(const Story &story, const Filter &filter, const GraphOptions &options)
{
    std::vector<Tie> ties;
    addRelations(story, filter, ties);
    const std::vector<EventId> events =
        options.people || options.places ? acceptedEvents(filter, story) : std::vector<EventId>();
    if (options.people) {
        addAffiliations(story, filter, ties);
        addMeetings(story, events, ties);
    }
    if (options.places)
        addPlaces(story, events, options.people, ties);
    return ties;
}

/// The parent each subsidiary stands inside of. What is owned by somebody folded is folded with it; rings of
/// owners are not followed.
std::map<EntityId, EntityId> foldedInto(const Story &story, const std::vector<Tie> &ties,
                                        const GraphOptions &options)
{
    std::map<EntityId, EntityId> parents;
    for (const Tie &tie : ties) {
        if (tie.edge.tie == TieKind::Relation && tie.edge.type == RelationType::Ownership &&
            tie.edge.status == Status::Occurred && story[tie.source].kind == EntityKind::Organization)
            parents.try_emplace(tie.target, tie.source);
    }
    std::map<EntityId, EntityId> into;
    for (const auto &[child, parent] : parents) {
        EntityId above = parent;
        for (std::size_t step = 0; step < parents.size() && above != child; ++step) {
            if (options.folded.contains(above))
                into[child] = above;
            const auto next = parents.find(above);
            if (next == parents.end())
                break;
            above = next->second;
        }
    }
    return into;
}

void fold(const std::map<EntityId, EntityId> &into, std::vector<Tie> &ties)
{
    const auto stand = [&](EntityId id) {
        const auto found = into.find(id);
        return found == into.end() ? id : found->second;
    };
    for (Tie &tie : ties) {
        tie.source = stand(tie.source);
        tie.target = stand(tie.target);
    }
    std::erase_if(ties, [](const Tie &tie) { return tie.source == tie.target; });
}

std::map<EntityId, std::vector<EntityId>> adjacency(const std::vector<Tie> &ties)
{
    std::map<EntityId, std::vector<EntityId>> next;
    for (const Tie &tie : ties) {
        next[tie.source].push_back(tie.target);
        next[tie.target].push_back(tie.source);
    }
    return next;
}

std::set<EntityId> within(const std::map<EntityId, std::vector<EntityId>> &next, EntityId centre, int steps)
{
    std::set<EntityId> reached = {centre};
    std::vector<EntityId> rim = {centre};
    for (int step = 0; step < steps; ++step) {
        std::vector<EntityId> further;
        for (const EntityId id : rim) {
            const auto found = next.find(id);
            if (found == next.end())
                continue;
            for (const EntityId neighbour : found->second) {
                if (reached.insert(neighbour).second)
                    further.push_back(neighbour);
            }
        }
        rim = std::move(further);
    }
    return reached;
}

/// Those of \a candidates with the most ties: independent reports first, then mentions, then the key, so that
/// the choice never depends on the order of reading.
std::set<EntityId> mainOnes(const Story &story, const std::vector<Tie> &ties,
                            const std::set<EntityId> &candidates, std::size_t count)
{
    std::map<EntityId, int> weight;
    for (const Tie &tie : ties) {
        weight[tie.source] += tie.edge.reports;
        weight[tie.target] += tie.edge.reports;
    }
    std::vector<EntityId> order(candidates.begin(), candidates.end());
    std::sort(order.begin(), order.end(), [&](EntityId a, EntityId b) {
        if (weight[a] != weight[b])
            return weight[a] > weight[b];
        if (story[a].mentions != story[b].mentions)
            return story[a].mentions > story[b].mentions;
        return story[a].key < story[b].key;
    });
    order.resize(std::min(order.size(), count));
    return {order.begin(), order.end()};
}

std::set<EntityId> chosen(const Story &story, const std::vector<Tie> &ties, const GraphOptions &options)
{
    const auto next = adjacency(ties);
    std::set<EntityId> candidates;
    for (const auto &[id, neighbours] : next)
        candidates.insert(id);
    if (options.focus)
        candidates = within(next, *options.focus, options.steps);
    if (options.maxNodes == 0 || candidates.size() <= options.maxNodes)
        return candidates;
    std::set<EntityId> those = mainOnes(story, ties, candidates, options.maxNodes);
    if (options.focus)
        those.insert(*options.focus);
    for (const EntityId id : options.expanded) {
        const std::set<EntityId> around = within(next, id, 1);
        those.insert(around.begin(), around.end());
    }
    return those;
}

void setLanes(std::vector<GraphEdge> &edges)
{
    std::map<std::pair<int, int>, std::vector<GraphEdge *>> between;
    for (GraphEdge &edge : edges)
        between[std::minmax(edge.source, edge.target)].push_back(&edge);
    for (const auto &[ends, those] : between) {
        for (std::size_t lane = 0; lane < those.size(); ++lane) {
            those[lane]->lane = static_cast<int>(lane);
            those[lane]->lanes = static_cast<int>(those.size());
        }
    }
}

void addNodes(const Story &story, const std::set<EntityId> &those, const std::map<EntityId, EntityId> &into,
              Graph &graph)
{
    for (const EntityId id : those)
        graph.nodes.push_back({id, story[id].kind, story[id].key, story[id].name, {}});
    std::sort(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &a, const GraphNode &b) {
        return std::tie(a.key, a.entity) < std::tie(b.key, b.entity);
    });
    std::map<EntityId, GraphNode *> nodeOf;
    for (GraphNode &node : graph.nodes)
        nodeOf[node.entity] = &node;
    for (const auto &[child, parent] : into) {
        const auto found = nodeOf.find(parent);
        if (found != nodeOf.end())
            found->second->folded.push_back(child);
    }
}

void addEdges(const std::vector<Tie> &ties, Graph &graph)
{
    std::map<EntityId, int> nodeOf;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        nodeOf[graph.nodes[i].entity] = static_cast<int>(i);
    for (const Tie &tie : ties) {
        const auto source = nodeOf.find(tie.source);
        const auto target = nodeOf.find(tie.target);
        if (source == nodeOf.end() || target == nodeOf.end())
            continue;
        graph.edges.push_back(tie.edge);
        graph.edges.back().source = source->second;
        graph.edges.back().target = target->second;
    }
    std::sort(graph.edges.begin(), graph.edges.end(), [](const GraphEdge &a, const GraphEdge &b) {
        const auto endsA = std::minmax(a.source, a.target);
        const auto endsB = std::minmax(b.source, b.target);
        return std::tie(endsA, a.key, a.relation) < std::tie(endsB, b.key, b.relation);
    });
    setLanes(graph.edges);
    graph.edgesOf.resize(graph.nodes.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        graph.edgesOf[static_cast<std::size_t>(graph.edges[i].source)].push_back(static_cast<int>(i));
        graph.edgesOf[static_cast<std::size_t>(graph.edges[i].target)].push_back(static_cast<int>(i));
    }
}

std::size_t organizationsWithoutTies(const Story &story, const std::vector<Tie> &ties,
                                     const std::map<EntityId, EntityId> &into)
{
    std::set<EntityId> tied;
    for (const Tie &tie : ties)
        tied.insert({tie.source, tie.target});
    std::size_t count = 0;
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        if (story[EntityId{i}].kind == EntityKind::Organization && !tied.contains({i}) && !into.contains({i}))
            ++count;
    }
    return count;
}

} // namespace

std::optional<int> Graph::nodeOf(EntityId entity) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::vector<EntityId> &folded = nodes[i].folded;
        if (nodes[i].entity == entity || std::find(folded.begin(), folded.end(), entity) != folded.end())
            return static_cast<int>(i);
    }
    return {};
}

std::optional<int> Graph::edgeOf(RelationId relation) const
{
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].tie == TieKind::Relation && edges[i].relation == relation)
            return static_cast<int>(i);
    }
    return {};
}

std::vector<int> Graph::neighboursOf(int node) const
{
    std::vector<int> those;
    for (const int edge : edgesOf[static_cast<std::size_t>(node)])
        those.push_back(edges[static_cast<std::size_t>(edge)].other(node));
    std::sort(those.begin(), those.end());
    those.erase(std::unique(those.begin(), those.end()), those.end());
    return those;
}

std::optional<QDate> firstReported(const Story &story, RelationId relation)
{
    std::optional<QDate> first;
    for (const Report &report : story[relation].reports) {
        if (!report.article.isValid())
            continue;
        const auto published = PartialDate::parse(story[report.article].published.value);
        if (published && (!first || published->firstDay() < *first))
            first = published->firstDay();
    }
    return first;
}

Graph buildGraph(const Story &story, const Filter &filter, const GraphOptions &options)
{
    std::vector<Tie> ties = tiesOf(story, filter, options);
    const std::map<EntityId, EntityId> into = foldedInto(story, ties, options);
    fold(into, ties);
    Graph graph;
    graph.withoutTies = organizationsWithoutTies(story, ties, into);
    const std::set<EntityId> those = chosen(story, ties, options);
    addNodes(story, those, into, graph);
    addEdges(ties, graph);
    graph.nodesLeftOut = adjacency(ties).size();
    graph.nodesLeftOut -= std::min(graph.nodesLeftOut, graph.nodes.size());
    return graph;
}

} // namespace Haengbo

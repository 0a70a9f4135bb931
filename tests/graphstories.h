// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <map>
#include <random>

/// Small stories made by hand, and large ones made by chance, for the tests of the graph.
namespace Haengbo::GraphStories {

using namespace Qt::StringLiterals;

class Builder
{
public:
    EntityId organization(const QString &name) { return add(name, EntityKind::Organization); }
    EntityId place(const QString &name) { return add(name, EntityKind::Place); }
    EntityId person(const QString &name, EntityId affiliation = {}, const QString &title = {})
    {
        const EntityId id = add(name, EntityKind::Person);
        m_story.entities.back().affiliation = affiliation;
        m_story.entities.back().title = title;
        return id;
    }
    RelationId relation(EntityId source, EntityId target, RelationType type, Status status = Status::Occurred,
                        int reports = 1)
    {
        StoryRelation relation;
        relation.key =
            u"%1 %2 %3"_s.arg(m_story[source].key, m_story[target].key).arg(static_cast<int>(type));
        relation.source = source;
        relation.target = target;
        relation.type = type;
        relation.status = status;
        relation.independentReports = reports;
        m_story.relations.push_back(relation);
        return {static_cast<int>(m_story.relations.size()) - 1};
    }
    EventId event(EventType type, const std::vector<EntityId> &participants, EntityId place = {},
                  Status status = Status::Occurred)
    {
        StoryEvent event;
        event.key = QString::number(m_story.events.size());
        event.type = type;
        event.participants = participants;
        event.place = place;
        event.status = status;
        m_story.events.push_back(event);
        return {static_cast<int>(m_story.events.size()) - 1};
    }
    /// An article published on \a day (ISO, may be empty) that reports \a relations.
    ArticleId article(const QString &day, const std::vector<RelationId> &relations)
    {
        const ArticleId id{static_cast<int>(m_story.articles.size())};
        StoryArticle article;
        article.read = std::make_shared<ReadArticle>();
        article.published.value = day;
        m_story.articles.push_back(article);
        for (const RelationId relation : relations) {
            Report report;
            report.article = id;
            m_story.relations[static_cast<std::size_t>(relation.value)].reports.push_back(report);
        }
        return id;
    }
    /// A report of \a relation with a status of its own in an article published on \a day.
    ArticleId report(const QString &day, RelationId relation, Status status)
    {
        const ArticleId id = article(day, {relation});
        m_story.relations[static_cast<std::size_t>(relation.value)].reports.back().status = status;
        return id;
    }
    void setDay(EventId event, const QString &day)
    {
        StoryEvent &set = m_story.events[static_cast<std::size_t>(event.value)];
        set.start = set.end = day;
    }
    void foundIn(EntityId entity, ArticleId article)
    {
        m_story.entities[static_cast<std::size_t>(entity.value)].foundIn.push_back({article, 0});
    }
    const Story &story() const { return m_story; }
    StoryPtr shared() const { return std::make_shared<const Story>(m_story); }

private:
    EntityId add(const QString &name, EntityKind kind)
    {
        StoryEntity entity;
        entity.key = name;
        entity.name = name;
        entity.kind = kind;
        entity.mentions = 1;
        m_story.entities.push_back(entity);
        return {static_cast<int>(m_story.entities.size()) - 1};
    }

    Story m_story;
};

/// Edges of a scale-free graph (preferential attachment), connected, without parallel ones.
inline std::vector<std::pair<int, int>> scaleFree(int nodes, int edges, unsigned seed = 7)
{
    std::mt19937 random(seed);
    std::vector<int> ends;
    std::map<std::pair<int, int>, bool> seen;
    std::vector<std::pair<int, int>> all;
    const auto add = [&](int a, int b) {
        if (a == b || !seen.try_emplace(std::minmax(a, b), true).second)
            return false;
        all.emplace_back(a, b);
        ends.insert(ends.end(), {a, b});
        return true;
    };
    const auto some = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    add(0, 1);
    for (int node = 2; node < nodes; ++node) {
        for (int made = 0, tries = 0; made < std::min(edges / nodes, node) && tries < 50; ++tries)
            made += add(node, ends[some(ends.size())]);
    }
    while (static_cast<int>(all.size()) < edges)
        add(static_cast<int>(some(static_cast<std::size_t>(nodes))), ends[some(ends.size())]);
    all.resize(static_cast<std::size_t>(edges));
    return all;
}

/// A story of so many companies and relations, of all types and statuses.
inline StoryPtr large(int nodes, int edges)
{
    Builder builder;
    for (int i = 0; i < nodes; ++i)
        builder.organization(u"회사%1"_s.arg(i, 5, 10, QChar(u'0')));
    int i = 0;
    for (const auto &[a, b] : scaleFree(nodes, edges)) {
        builder.relation({a}, {b}, static_cast<RelationType>(i % 8),
                         static_cast<Status>(i % 7 < 4 ? 0 : i % 4));
        ++i;
    }
    return builder.shared();
}

} // namespace Haengbo::GraphStories

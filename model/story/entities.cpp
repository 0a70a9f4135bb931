// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entity for all its names. Two kinds of names tie the entities of different articles:
// - strong ones, which name the thing wherever they stand: its fullest form, and aliases that are no mere
// part
//   of it (an acronym, a name in another script);
// - weak ones, which name it only where its full form stands nearby: a part of the full form, a family name
//   with a post.
// Entities with a strong name in common are one. One that an article knows by a weak name alone joins the
// only group that bears it; between several nobody can choose, and it stays alone.
#include "model/story/disjointsets.h"
#include "model/story/merging.h"
#include "model/story/names.h"

#include "model/language/identifiers.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

struct Node
{
    FoundIn at;
    const Entity *entity = nullptr;
    QStringList strong;
    QStringList weak;
};

QString withKind(EntityKind kind, const QString &key) { return QChar(u'0' + static_cast<int>(kind)) + key; }

Node nodeOf(FoundIn at, const Entity &entity)
{
    Node node{at, &entity, {}, {}};
    const QString whole = squashName(entity.name);
    node.strong = nameKeys(entity.name);
    for (const QString &alias : entity.aliases) {
        for (const QString &key : nameKeys(alias)) {
            const bool part = whole.contains(key) || key.size() < 2 || entity.kind == EntityKind::Person;
            (part ? node.weak : node.strong) += key;
        }
    }
    return node;
}

/// The name most articles use; longer, then earlier in order of characters, where several are as common.
QString commonestName(const std::map<QString, int> &counts)
{
    const auto best = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second, a.first.size(), b.first) < std::tuple(b.second, b.first.size(), a.first);
    });
    return best == counts.end() ? QString() : best->first;
}

class EntityMerger
{
public:
    explicit EntityMerger(Story &story)
        : m_story(story)
    {
        for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
            const auto &entities = story[ArticleId{a}].read->extraction.entities;
            for (int e = 0; e < static_cast<int>(entities.size()); ++e)
                m_nodes.push_back(nodeOf({{a}, e}, entities[static_cast<std::size_t>(e)]));
        }
    }

    EntityMap merge()
    {
        DisjointSets sets(m_nodes.size());
        joinByStrongNames(sets);
        joinByWeakNames(sets);
        return fill(sets);
    }

private:
    void joinByStrongNames(DisjointSets &sets)
    {
        QHash<QString, int> first;
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            for (const QString &key : node(n).strong) {
                const auto found = first.constFind(withKind(node(n).entity->kind, key));
                if (found != first.constEnd())
                    sets.join(*found, n);
                else
                    first.insert(withKind(node(n).entity->kind, key), n);
            }
        }
    }

    void joinByWeakNames(DisjointSets &sets)
    {
        QHash<QString, std::vector<int>> bearers; // the groups that bear a weak name
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            for (const QString &key : node(n).weak) {
                auto &groups = bearers[withKind(node(n).entity->kind, key)];
                if (std::find(groups.begin(), groups.end(), sets.find(n)) == groups.end())
                    groups.push_back(sets.find(n));
            }
        }
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            const auto found = bearers.constFind(withKind(node(n).entity->kind, node(n).strong.value(0)));
            if (found != bearers.constEnd() && found->size() == 1)
                sets.join(found->front(), n);
        }
    }

    EntityMap fill(DisjointSets &sets)
    {
        EntityMap map(m_story.articles.size());
        std::map<int, EntityId> ids;
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            const auto [place, isNew] =
                ids.try_emplace(sets.find(n), EntityId{static_cast<int>(m_story.entities.size())});
            if (isNew)
                m_story.entities.emplace_back();
            map[static_cast<std::size_t>(node(n).at.article.value)].push_back(place->second);
            add(m_story.entities[static_cast<std::size_t>(place->second.value)], node(n));
        }
        finish(map);
        return map;
    }

    static void add(StoryEntity &entity, const Node &node)
    {
        entity.kind = node.entity->kind;
        entity.foundIn.push_back(node.at);
        entity.mentions += static_cast<int>(node.entity->mentions.size());
    }

    void finish(const EntityMap &map)
    {
        std::map<QString, int> keys;
        for (StoryEntity &entity : m_story.entities) {
            std::map<QString, int> names;
            std::map<QString, int> posts;
            std::map<EntityId, int> affiliations;
            QStringList aliases;
            for (const FoundIn &at : entity.foundIn) {
                const Entity &found = extracted(at);
                ++names[found.name];
                if (!found.title.isEmpty())
                    ++posts[found.title];
                if (found.affiliation >= 0)
                    ++affiliations[map[static_cast<std::size_t>(at.article.value)]
                                      [static_cast<std::size_t>(found.affiliation)]];
                aliases += found.name;
                aliases += found.aliases;
            }
            entity.name = commonestName(names);
            entity.title = commonestName(posts);
            const auto most =
                std::max_element(affiliations.begin(), affiliations.end(),
                                 [](const auto &a, const auto &b) { return a.second < b.second; });
            if (most != affiliations.end())
                entity.affiliation = most->first;
            aliases.removeAll(entity.name);
            aliases.sort();
            aliases.removeDuplicates();
            entity.aliases = aliases;
            entity.key = toId(entity.kind) + u':' + squashName(entity.name);
            if (const int count = ++keys[entity.key]; count > 1)
                entity.key += u'#' + QString::number(count);
        }
    }

    const Node &node(int n) const { return m_nodes[static_cast<std::size_t>(n)]; }
    const Entity &extracted(const FoundIn &at) const
    {
        return m_story[at.article].read->extraction.entities[static_cast<std::size_t>(at.entity)];
    }

    Story &m_story;
    std::vector<Node> m_nodes;
};

} // namespace

EntityMap mergeEntities(Story &story) { return EntityMerger(story).merge(); }

} // namespace Haengbo

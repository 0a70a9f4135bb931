// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entity for all its names: puts together what the articles say of each.
#include "model/story/entityjoining.h"
#include "model/story/merging.h"
#include "model/story/mixing.h"

#include "model/language/identifiers.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// The name most articles use; longer, then earlier in order of characters, where several are as common.
QString commonest(const std::map<QString, int> &counts)
{
    const auto best = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second, a.first.size(), b.first) < std::tuple(b.second, b.first.size(), a.first);
    });
    return best == counts.end() ? QString() : best->first;
}

/// The commonest of the full names: a person's short forms and Latin spellings stand back where there is
/// another.
QString displayName(EntityKind kind, const std::map<QString, int> &names)
{
    std::map<QString, int> full;
    for (const auto &[name, count] : names) {
        const bool isPart = std::any_of(names.begin(), names.end(), [kind, &name = name](const auto &other) {
            return kind == EntityKind::Person && other.first.size() > name.size() &&
                   other.first.endsWith(u' ' + name);
        });
        if (!isPart && !hasSmallLatin(name))
            full.emplace(name, count);
    }
    return commonest(full.empty() ? names : full);
}

class EntityMerger
{
public:
    EntityMerger(Story &story, StoryCache &cache)
        : m_story(story)
        , m_cache(cache)
        , m_nodes(story, cache)
    {
        for (const StoryArticle &article : story.articles)
            m_numbers.push_back(cache.numberOf(article.read));
    }

    EntityMap merge(const Constraints &constraints)
    {
        return fill(joinEntities(m_story, m_nodes, constraints));
    }

private:
    EntityMap fill(JoinedEntities joined)
    {
        EntityMap map(m_story.articles.size());
        for (std::size_t a = 0; a < map.size(); ++a)
            map[a].reserve(m_story.articles[a].read->extraction.entities.size());
        std::vector<int> ids(static_cast<std::size_t>(m_nodes.count()), -1);
        std::vector<std::size_t> places(ids.size(), 0); // of the set that a node stands for
        for (int n = 0; n < m_nodes.count(); ++n)
            ++places[static_cast<std::size_t>(joined.sets.find(n))];
        for (int n = 0; n < m_nodes.count(); ++n) {
            int &id = ids[static_cast<std::size_t>(joined.sets.find(n))];
            if (id < 0) {
                id = static_cast<int>(m_story.entities.size());
                StoryEntity &made = m_story.entities.emplace_back();
                made.foundIn.reserve(places[static_cast<std::size_t>(joined.sets.find(n))]);
                made.merges.reserve(made.foundIn.capacity());
            }
            map[static_cast<std::size_t>(m_nodes[n].at.article.value)].push_back({id});
            StoryEntity &entity = m_story.entities[static_cast<std::size_t>(id)];
            entity.kind = m_nodes[n].kind;
            entity.foundIn.push_back(m_nodes[n].at);
            entity.mentions += static_cast<int>(m_nodes[n].entity->mentions.size());
        }
        for (EntityMerge &merge : joined.merges) {
            const int id = ids[static_cast<std::size_t>(joined.sets.find(m_nodes.numberOf(merge.one)))];
            m_story.entities[static_cast<std::size_t>(id)].merges.push_back(std::move(merge));
        }
        for (StoryEntity &entity : m_story.entities) {
            setWords(entity);
            setAffiliation(entity, map);
        }
        setKeys();
        return map;
    }

    /// What its articles call it. Known from the last story where it stands in the same places.
    void setWords(StoryEntity &entity)
    {
        Fingerprint places;
        places.add(static_cast<quint64>(entity.kind));
        for (const FoundIn &at : entity.foundIn)
            places.add(m_numbers[static_cast<std::size_t>(at.article.value)])
                .add(static_cast<quint64>(at.entity));
        const EntityWords &words =
            m_cache.wordsOf(places.value(), [&] { return wordsOf(entity.kind, entity.foundIn); });
        entity.name = words.name;
        entity.title = words.title;
        entity.aliases = words.aliases;
    }

    EntityWords wordsOf(EntityKind kind, const std::vector<FoundIn> &places) const
    {
        std::map<QString, int> names;
        std::map<QString, int> posts;
        std::set<QString> all;
        for (const FoundIn &at : places) {
            const EntityNode &node = m_nodes[m_nodes.numberOf(at)];
            const Entity &found = *node.entity;
            ++names[found.name];
            if (!found.title.isEmpty())
                ++posts[found.title];
            if (kind == EntityKind::Person)
                all.insert(node.name().longerForms.begin(), node.name().longerForms.end());
            all.insert(found.name);
            all.insert(found.aliases.begin(), found.aliases.end());
        }
        EntityWords words{displayName(kind, names), commonest(posts), {}};
        all.erase(words.name);
        all.erase(QString());
        words.aliases = QStringList(all.begin(), all.end());
        return words;
    }

    /// The organization that most articles give it; the first of several.
    void setAffiliation(StoryEntity &entity, const EntityMap &map) const
    {
        std::vector<std::pair<EntityId, int>> counts;
        for (const FoundIn &at : entity.foundIn) {
            const int own = m_nodes[m_nodes.numberOf(at)].entity->affiliation;
            if (own < 0)
                continue;
            const EntityId organization =
                map[static_cast<std::size_t>(at.article.value)][static_cast<std::size_t>(own)];
            auto known = std::find_if(counts.begin(), counts.end(),
                                      [organization](const auto &one) { return one.first == organization; });
            if (known == counts.end())
                known = counts.insert(known, {organization, 0});
            ++known->second;
        }
        const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
            return std::pair(a.second, b.first) < std::pair(b.second, a.first);
        });
        entity.affiliation = most == counts.end() ? EntityId() : most->first;
    }

    void setKeys()
    {
        const auto squashed = [this](const QString &name) {
            return m_cache.names().squashed(m_cache.names().numberOf(name));
        };
        QHash<QString, int> keys;
        keys.reserve(static_cast<qsizetype>(m_story.entities.size()));
        for (StoryEntity &entity : m_story.entities) {
            entity.key = toId(entity.kind) + u':' + squashed(entity.name);
            if (entity.kind == EntityKind::Person && entity.affiliation.isValid())
                entity.key += u'@' + squashed(m_story[entity.affiliation].name);
            if (const int count = ++keys[entity.key]; count > 1)
                entity.key += u'#' + QString::number(count);
        }
    }

    Story &m_story;
    StoryCache &m_cache;
    EntityNodes m_nodes;
    std::vector<quint64> m_numbers; ///< of the articles, as StoryCache::numberOf()
};

} // namespace

EntityMap mergeEntities(Story &story, const Constraints &constraints, StoryCache &cache)
{
    return EntityMerger(story, cache).merge(constraints);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/entitynodes.h"

#include "model/story/storycache.h"

#include <algorithm>

namespace Haengbo {

namespace {

constexpr int othersAgree = 3; // times as many articles must take a name for something else

} // namespace

EntityNodes::EntityNodes(const Story &story, StoryCache &cache)
    : m_book(cache.names())
{
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        m_firstNode.push_back(count());
        const ReadArticlePtr &read = story[ArticleId{a}].read;
        const ArticleNames &names = cache.namesOf(read);
        int index = 0;
        for (const Entity &entity : read->extraction.entities)
            m_nodes.push_back({{{a}, index++}, &entity, entity.kind, &names});
    }
    m_firstNode.push_back(count());
    m_kinds.resize(m_book.keyCount());
    for (const EntityNode &node : m_nodes) {
        bool isOwn = true;
        for (const int key : node.keys(ArticleNames::Every)) {
            if (key >= 0 && (isOwn || key != node.name().own))
                ++m_kinds[static_cast<std::size_t>(key)][static_cast<std::size_t>(node.kind)];
            isOwn = false;
        }
    }
    for (EntityNode &node : m_nodes)
        node.kind = kindOf(node);
}

/// What most articles take a name for, where a single one is alone with its reading.
EntityKind EntityNodes::kindOf(const EntityNode &node) const
{
    // A house is a place in one article and the people in it an organization in the next, both rightly.
    constexpr auto place = static_cast<std::size_t>(EntityKind::Place);
    const EntityKind kind = node.entity->kind;
    if (node.name().own < 0 || kind == EntityKind::Place)
        return kind;
    std::array<int, 4> counts = m_kinds[static_cast<std::size_t>(node.name().own)];
    counts[place] = 0;
    const auto most = std::max_element(counts.begin(), counts.end());
    const int own = counts[static_cast<std::size_t>(kind)];
    return *most >= othersAgree * own ? static_cast<EntityKind>(most - counts.begin()) : kind;
}

} // namespace Haengbo

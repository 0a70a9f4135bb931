// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/namebook.h"
#include "model/story/story.h"

namespace Haengbo {

class StoryCache;

/// An article's entity with the names it is compared by. Two kinds of names tie the entities of different
/// articles:
/// - strong ones name the thing wherever they stand: its fullest form, and aliases that are no mere part of
///   it (an acronym, a gloss, a name in another script);
/// - weak ones name it only near its full form: a part of it ('소프트뱅크' of a 소프트뱅크그룹, the family
///   name of a foreigner), every alias of a person.
struct EntityNode
{
    FoundIn at;
    const Entity *entity = nullptr;
    EntityKind kind = EntityKind::Organization; ///< as most articles have it
    const ArticleNames *names = nullptr;        ///< of its article

    const ArticleNames::Entity &name() const { return (*names)[index()]; }
    std::span<const int> keys(ArticleNames::List list) const { return names->keys(index(), list); }
    /// Keys of the NameBook, the name's own first.
    std::span<const int> strong() const
    {
        return keys(kind == EntityKind::Person ? ArticleNames::PersonStrong : ArticleNames::OtherStrong);
    }
    std::span<const int> weak() const
    {
        return keys(kind == EntityKind::Person ? ArticleNames::PersonWeak : ArticleNames::OtherWeak);
    }
    /// A Korean: the same name is not yet the same person.
    bool isKorean() const { return kind == EntityKind::Person && !name().isForeign; }

private:
    std::size_t index() const { return static_cast<std::size_t>(at.entity); }
};

/// The entities of all articles of a story, in their order, numbered from 0.
class EntityNodes
{
public:
    EntityNodes(const Story &story, StoryCache &cache);

    int count() const { return static_cast<int>(m_nodes.size()); }
    const EntityNode &operator[](int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    /// The first node of \a article; \a article may be one behind the last.
    int firstOf(int article) const { return m_firstNode[static_cast<std::size_t>(article)]; }
    int numberOf(FoundIn at) const { return firstOf(at.article.value) + at.entity; }
    NameBook &book() const { return m_book; }

private:
    EntityKind kindOf(const EntityNode &node) const;

    NameBook &m_book;
    std::vector<EntityNode> m_nodes;
    std::vector<int> m_firstNode;            ///< of each article, and one behind the last
    std::vector<std::array<int, 4>> m_kinds; ///< of a key: entities by kind
};

} // namespace Haengbo

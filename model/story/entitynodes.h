// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QHash>

#include <array>
#include <unordered_map>

namespace Haengbo {

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
    std::vector<int> strong;                    ///< keys, the name's own first
    std::vector<int> weak;
};

/// The entities of all articles of a story, in their order, numbered from 0.
class EntityNodes
{
public:
    explicit EntityNodes(const Story &story);

    int count() const { return static_cast<int>(m_nodes.size()); }
    const EntityNode &operator[](int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    /// The first node of \a article; \a article may be one behind the last.
    int firstOf(int article) const { return m_firstNode[static_cast<std::size_t>(article)]; }
    int numberOf(FoundIn at) const { return firstOf(at.article.value) + at.entity; }

    std::size_t keyCount() const { return m_keys.size(); }
    /// The number of a name's key among things of \a kind; a new one where nobody bears it.
    int key(EntityKind kind, const QString &key);
    /// nameKeys(), worked out once for each name.
    const QStringList &keysOf(const QString &name);

private:
    void countKinds(const Story &story);
    EntityKind kindOf(const Entity &entity) const;
    void add(FoundIn at, const Entity &entity, const std::vector<Entity> &others);
    QString withoutEmployer(const QString &name, const std::vector<Entity> &others);

    struct Hash
    {
        std::size_t operator()(const QString &text) const { return qHash(text); }
    };

    std::vector<EntityNode> m_nodes;
    std::vector<int> m_firstNode; ///< of each article, and one behind the last
    std::unordered_map<QString, int, Hash> m_keys;
    QHash<QString, QStringList> m_nameKeys;
    QHash<QString, std::array<int, 4>> m_kinds; ///< of a name: articles by kind
};

/// Whether \a word is a post or calling, as table titles.tsv has them.
bool isPost(const QString &word);

bool hasSmallLatin(const QString &text);

} // namespace Haengbo

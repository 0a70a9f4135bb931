// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/constrainedsets.h"
#include "model/story/entitynodes.h"

#include <map>
#include <vector>

namespace Haengbo {

/// Sets of nodes that are known by nothing but a name that others use as their short form.
class WeakNames
{
public:
    struct Meant
    {
        int bearer = -1; ///< a node of the set that the short form means
        int shortForm = -1;
    };

    /// Both must outlive it.
    WeakNames(const EntityNodes &nodes, ConstrainedSets &sets)
        : m_nodes(nodes)
        , m_sets(sets)
    {
    }

    /// Whom each of them means, in the order of their sets. Where several bear the short form it is the one
    /// most articles mean, or nobody.
    std::vector<Meant> meant();

private:
    struct Group
    {
        std::vector<int> articles;
        std::map<std::size_t, std::vector<int>> weak; ///< key, and the articles that use it so
        std::vector<int> organizations;
    };
    struct ShortForm
    {
        int root = -1;
        std::size_t key = 0;
    };

    std::vector<ShortForm> shortForms();
    void gather(const std::vector<ShortForm> &forms);
    int bearerMeant(const ShortForm &form) const;

    const EntityNodes &m_nodes;
    ConstrainedSets &m_sets;
    std::map<int, Group> m_groups;                     ///< by their first node, those that are looked at
    std::map<std::size_t, std::vector<int>> m_bearers; ///< of a short form: their sets
};

} // namespace Haengbo

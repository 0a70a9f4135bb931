// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/disjointsets.h"

#include <map>
#include <set>

namespace Haengbo {

/// Sets that are joined step by step, some of which must never become one.
class ConstrainedSets
{
public:
    explicit ConstrainedSets(std::size_t count)
        : m_sets(count)
    {
    }

    int find(int item) { return m_sets.find(item); }
    bool areOne(int a, int b) { return find(a) == find(b); }

    /// Whether the sets of \a a and \a b may become one, or are one.
    bool mayJoin(int a, int b)
    {
        const auto sidesA = m_sides.find(find(a));
        const auto sidesB = m_sides.find(find(b));
        if (sidesA == m_sides.end() || sidesB == m_sides.end() || sidesA == sidesB)
            return true;
        return std::none_of(sidesA->second.begin(), sidesA->second.end(),
                            [&](int side) { return sidesB->second.contains(-side); });
    }

    /// Gives whether they are one now.
    bool join(int a, int b)
    {
        const int rootA = find(a);
        const int rootB = find(b);
        if (rootA == rootB)
            return true;
        if (!mayJoin(rootA, rootB))
            return false;
        m_sets.join(rootA, rootB);
        const auto sides = m_sides.find(std::max(rootA, rootB));
        if (sides != m_sides.end()) {
            m_sides[std::min(rootA, rootB)].merge(sides->second);
            m_sides.erase(sides);
        }
        return true;
    }

    /// From now on nothing of \a one is joined with anything of \a other. What is one already stays so.
    void keepApart(const std::vector<int> &one, const std::vector<int> &other)
    {
        ++m_rules;
        std::set<int> ones;
        for (const int item : one)
            ones.insert(find(item));
        for (const int item : other) {
            if (!ones.contains(find(item)))
                m_sides[find(item)].insert(-m_rules);
        }
        for (const int root : ones) {
            // A set that holds both sides was said to be one later: it is on neither side.
            const bool both =
                std::any_of(other.begin(), other.end(), [&](int item) { return find(item) == root; });
            if (!both)
                m_sides[root].insert(m_rules);
        }
    }

private:
    DisjointSets m_sets;
    std::map<int, std::set<int>> m_sides; ///< of a root: the rules it is on a side of, negative on the other
    int m_rules = 0;
};

} // namespace Haengbo

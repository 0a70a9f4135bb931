// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace Haengbo {

/// Sets of the numbers 0 to count - 1 that are joined step by step (union-find with path halving). The
/// smallest number of a set stands for it, so the result does not depend on the order of joining.
class DisjointSets
{
public:
    explicit DisjointSets(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    int find(int item)
    {
        while (parent(item) != item) {
            parent(item) = parent(parent(item));
            item = parent(item);
        }
        return item;
    }

    void join(int a, int b)
    {
        const auto [low, high] = std::minmax({find(a), find(b)});
        parent(high) = low;
    }

private:
    int &parent(int item) { return m_parent[static_cast<std::size_t>(item)]; }

    std::vector<int> m_parent;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace Haengbo::Relations {

inline bool contains(std::span<const int> list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// A few companies or people (entities) in a row, without memory of their own. One role or one sentence holds
/// so many at most: what comes then is left out.
class Companies
{
public:
    static constexpr int most = 24;

    Companies() {} // NOLINT(modernize-use-equals-default): the places stay as they are
    Companies(std::initializer_list<int> all)
    {
        for (const int one : all)
            push_back(one);
    }
    Companies(const Companies &other) { copy(other); }
    Companies &operator=(const Companies &other)
    {
        copy(other);
        return *this;
    }
    ~Companies() = default;

    void push_back(int one)
    {
        if (m_size < most)
            m_all[static_cast<std::size_t>(m_size++)] = one;
    }
    /// Takes what is not yet there.
    void add(int one)
    {
        if (std::find(begin(), end(), one) == end())
            push_back(one);
    }
    void addAll(std::span<const int> all)
    {
        for (const int one : all)
            add(one);
    }
    template<typename Condition>
    void removeIf(Condition condition)
    {
        int *all = m_all.data();
        m_size = static_cast<int>(std::remove_if(all, all + m_size, condition) - all);
    }
    void removeFirst()
    {
        std::copy(begin() + 1, end(), m_all.data());
        --m_size;
    }
    void removeLast() { --m_size; }
    /// Leaves no more than the first \a count.
    void cutTo(int count) { m_size = std::min(m_size, count); }
    void clear() { m_size = 0; }

    int size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    bool isFull() const { return m_size == most; }
    int operator[](int place) const { return m_all[static_cast<std::size_t>(place)]; }
    int back() const { return (*this)[m_size - 1]; }
    const int *data() const { return m_all.data(); }
    const int *begin() const { return m_all.data(); }
    const int *end() const { return m_all.data() + m_size; }
    friend bool operator==(const Companies &a, const Companies &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    void copy(const Companies &other)
    {
        m_size = other.m_size;
        for (int i = 0; i < m_size; ++i)
            m_all[static_cast<std::size_t>(i)] = other[i];
    }

    int m_size = 0;
    std::array<int, most> m_all;
};

} // namespace Haengbo::Relations

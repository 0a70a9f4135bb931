// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace Haengbo {

/// A list that most things do not have: a pointer's size while it is empty.
template<typename T>
class RareList
{
public:
    RareList() = default;
    RareList(std::initializer_list<T> items)
        : RareList(std::vector<T>(items))
    {
    }
    RareList(std::vector<T> items) // NOLINT(google-explicit-constructor): a list is a list
        : m_items(items.empty() ? nullptr : std::make_unique<std::vector<T>>(std::move(items)))
    {
    }
    RareList(const RareList &other)
        : RareList(other.items())
    {
    }
    RareList(RareList &&) noexcept = default;
    RareList &operator=(const RareList &other)
    {
        m_items = RareList(other).m_items;
        return *this;
    }
    RareList &operator=(RareList &&) noexcept = default;
    ~RareList() = default;

    const std::vector<T> &items() const
    {
        static const std::vector<T> none;
        return m_items ? *m_items : none;
    }
    operator const std::vector<T> &() const { return items(); } // NOLINT(google-explicit-constructor)

    bool empty() const { return !m_items || m_items->empty(); }
    std::size_t size() const { return items().size(); }
    const T *begin() const { return items().data(); }
    const T *end() const { return begin() + items().size(); }
    T *begin() { return m_items ? m_items->data() : nullptr; }
    T *end() { return m_items ? m_items->data() + m_items->size() : nullptr; }
    const T &front() const { return items().front(); }
    const T &back() const { return items().back(); }
    const T &operator[](std::size_t at) const { return items()[at]; }

    void push_back(T item) { made().push_back(std::move(item)); }
    T &emplace_back() { return made().emplace_back(); }
    void reserve(std::size_t size)
    {
        if (size > 0)
            made().reserve(size);
    }
    void clear() { m_items.reset(); }

    friend bool operator==(const RareList &left, const RareList &right)
    {
        return left.items() == right.items();
    }

private:
    std::vector<T> &made()
    {
        if (!m_items)
            m_items = std::make_unique<std::vector<T>>();
        return *m_items;
    }

    std::unique_ptr<std::vector<T>> m_items;
};

} // namespace Haengbo

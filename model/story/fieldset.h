// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <initializer_list>

namespace Haengbo {

/// The parts of a thing that a person can change.
enum class Field : quint8 { Type, Status, Date, Participants, Place, Name, Kind, Company, Added };

/// Some of the fields, iterated in the order of their declaration.
class FieldSet
{
public:
    using key_type = Field;

    class Iterator
    {
    public:
        explicit Iterator(quint16 left)
            : m_left(left)
        {
        }
        Field operator*() const { return static_cast<Field>(std::countr_zero(m_left)); }
        Iterator &operator++()
        {
            m_left = static_cast<quint16>(m_left & (m_left - 1));
            return *this;
        }
        friend bool operator==(Iterator, Iterator) = default;

    private:
        quint16 m_left; ///< a bit for each field that is still to come
    };

    FieldSet() = default;
    FieldSet(std::initializer_list<Field> fields)
    {
        for (const Field field : fields)
            insert(field);
    }

    void insert(Field field) { m_bits = static_cast<quint16>(m_bits | bit(field)); }
    bool contains(Field field) const { return (m_bits & bit(field)) != 0; }
    bool empty() const { return m_bits == 0; }
    std::size_t size() const { return static_cast<std::size_t>(std::popcount(m_bits)); }
    Iterator begin() const { return Iterator(m_bits); }
    Iterator end() const { return Iterator(0); }

    friend bool operator==(FieldSet, FieldSet) = default;

private:
    static int bit(Field field) { return 1 << static_cast<int>(field); }

    quint16 m_bits = 0;
};

} // namespace Haengbo

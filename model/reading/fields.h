// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <array>
#include <optional>
#include <vector>

namespace Haengbo {

/// A part of an article as tables and JSON name it (fields.tsv).
enum class Field {
    Id,
    Day,
    Outlet,
    Author,
    Title,
    Subtitle,
    Body,
    Url,
    People,
    Places,
    Organizations,
    Keywords,
    Excluded,
    Archive
};
inline constexpr std::size_t fieldCount = 14;

/// What stands in one row, by field; empty where the table has no such column.
using FieldValues = std::array<QString, fieldCount>;

/// Which column holds which field.
class FieldMap
{
public:
    /// By the names of the columns: those of fields.tsv, in whatever spelling.
    static FieldMap fromHeaders(const std::vector<QString> &headers);
    /// By what stands in the columns of \a rows, for fields the names did not tell: a day reads as one, the
    /// body is the longest text, the title the next.
    void guess(const std::vector<std::vector<QString>> &rows);

    std::optional<std::size_t> column(Field field) const
    {
        return m_columns[static_cast<std::size_t>(field)];
    }
    bool has(Field field) const { return column(field).has_value(); }
    /// Whether the column holds something an article is made of.
    bool uses(std::size_t column) const;
    /// How many fields the names told.
    int known() const;
    /// Enough to make articles of rows.
    bool isUsable() const { return has(Field::Body) || has(Field::Title); }
    /// Whether these are the columns of a BIG KINDS export.
    bool isArchive() const;
    /// The values of a row; \a cell gives the text of a column.
    template<typename Cell>
    FieldValues values(const Cell &cell) const
    {
        FieldValues values;
        for (std::size_t i = 0; i < fieldCount; ++i) {
            if (m_columns[i])
                values[i] = cell(*m_columns[i]);
        }
        return values;
    }

private:
    std::array<std::optional<std::size_t>, fieldCount> m_columns;
};

/// The article of one row. \a fromArchive: a BIG KINDS row, whose text is an excerpt and whose day is the
/// archive's. None when it has neither title nor body.
std::optional<Article> articleFromFields(const FieldValues &values, bool fromArchive, const QString &path,
                                         const ReadingLimits &limits);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/fieldnames.h"
#include "model/reading/reading.h"

#include <array>

namespace Haengbo {

/// 'body', as fields.tsv and settings call it.
QString fieldId(ArticleField field);
/// A header without what differs between spellings: lower case, letters, digits and '/' only.
QString normalizedFieldName(const QString &header);

/// What stands in one row, by field; empty where the table has no such column.
using FieldValues = std::array<QString, fieldCount>;

/// Which column holds which field.
class FieldMap
{
public:
    /// By the names of the columns: what a person chose, then those of fields.tsv, in whatever spelling.
    static FieldMap fromHeaders(const std::vector<QString> &headers, const FieldNames &chosen = {});
    /// By what stands in the columns of \a rows, for fields the names did not tell: a day reads as one, the
    /// body is the longest text, the title the next.
    void guess(const std::vector<std::vector<QString>> &rows);

    std::optional<std::size_t> column(ArticleField field) const
    {
        return m_columns[static_cast<std::size_t>(field)];
    }
    bool has(ArticleField field) const { return column(field).has_value(); }
    /// Whether the column holds something an article is made of.
    bool uses(std::size_t column) const;
    /// How many fields the names told.
    int known() const;
    /// Whether a person chose what one of the columns is.
    bool isChosen() const { return m_isChosen; }
    /// What column \a column is taken for.
    std::optional<ArticleField> fieldOf(std::size_t column) const;
    /// Enough to make articles of rows.
    bool isUsable() const { return has(ArticleField::Body) || has(ArticleField::Title); }
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
    bool m_isChosen = false;
};

/// The head of a table for showing: its columns, what \a map takes them for, and something from \a rows.
TableHead headOf(const std::vector<QString> &headers, const FieldMap &map,
                 const std::vector<std::vector<QString>> &rows);

/// The article of one row. \a fromArchive: a BIG KINDS row, whose text is an excerpt and whose day is the
/// archive's. None when it has neither title nor body.
std::optional<Article> articleFromFields(const FieldValues &values, bool fromArchive, const QString &path,
                                         const ReadingLimits &limits);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace Haengbo {

/// A part of an article as tables and JSON name it (fields.tsv).
enum class ArticleField {
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

/// What a person said that columns of tables and keys of JSON hold, by their names. Goes before fields.tsv
/// and before any guess, in every file that has a column of that name.
class FieldNames
{
public:
    /// Remembers \a field for \a name, or forgets it.
    void set(const QString &name, std::optional<ArticleField> field);
    std::optional<ArticleField> find(const QString &name) const;
    bool isEmpty() const { return m_fields.isEmpty(); }

    /// As 'body<tab>name', for settings; lines that make no sense are left out on the way back.
    QStringList toLines() const;
    static FieldNames fromLines(const QStringList &lines);

    friend bool operator==(const FieldNames &, const FieldNames &) = default;

private:
    QMap<QString, ArticleField> m_fields;
};

/// The columns of a table with what is taken for their meaning.
struct TableHead
{
    struct Column
    {
        QString name;
        QString sample; ///< of the first row that has something there
        std::optional<ArticleField> field;
    };
    std::vector<Column> columns;
};

} // namespace Haengbo

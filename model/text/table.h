// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Haengbo {

/// A table of language knowledge: UTF-8, tab-separated, '#' comments and blank lines ignored, the first other
/// line names the columns. Trailing empty cells may be left out.
class Table
{
public:
    struct Row
    {
        int line = 0; ///< in the file, from 1
        std::size_t firstCell = 0;
        int cells = 0;
    };

    /// Reads resources/language/ko/\a name.tsv from the program's own resources. A table that is missing or
    /// broken is a mistake of ours and ends the program with file and line (the tests load every table).
    static Table bundled(QStringView name);
    /// Reads \a contents; \a name is used in messages. Faults go to \a faults, one line each, if given.
    static Table parse(const QString &name, const QByteArray &contents, QStringList *faults);

    const QString &name() const { return m_name; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// The index of column \a title; a missing one is a mistake of ours.
    int column(QStringView title) const;
    /// The cell, empty when the row is shorter. Valid as long as the table or a copy of it.
    QStringView cell(const Row &row, int column) const;
    /// 'name:line', what derivations remember. Its letters hold as long as the program, and copies of it cost
    /// nothing.
    QString ruleName(const Row &row) const;

private:
    QString m_name;
    QString m_text; ///< the file; the cells look into it
    std::vector<QStringView> m_cells;
    std::vector<QString> m_columns;
    std::vector<Row> m_rows;
};

} // namespace Haengbo

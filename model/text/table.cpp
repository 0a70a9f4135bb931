// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/table.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

Table Table::bundled(QStringView name)
{
    const QString path = u":/language/ko/%1.tsv"_s.arg(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("language table %s is not in the program", qPrintable(path));
    QStringList faults;
    Table table = parse(name.toString(), file.readAll(), &faults);
    if (!faults.isEmpty())
        qFatal("%s", qPrintable(faults.join(u'\n')));
    return table;
}

Table Table::parse(const QString &name, const QByteArray &contents, QStringList *faults)
{
    Table table;
    table.m_name = name;
    int line = 0;
    const QString text = QString::fromUtf8(contents);
    for (QStringView row : QStringView(text).split(u'\n')) {
        ++line;
        if (row.endsWith(u'\r'))
            row.chop(1);
        if (row.trimmed().isEmpty() || row.startsWith(u'#'))
            continue;
        std::vector<QString> cells;
        for (const QStringView cell : row.split(u'\t'))
            cells.push_back(cell.trimmed().toString());
        if (table.m_columns.empty()) {
            table.m_columns = std::move(cells);
            continue;
        }
        if (cells.size() > table.m_columns.size() && faults)
            faults->append(u"%1.tsv:%2: %3 cells for %4 columns"_s.arg(name)
                               .arg(line)
                               .arg(cells.size())
                               .arg(table.m_columns.size()));
        table.m_rows.push_back({line, std::move(cells)});
    }
    if (table.m_columns.empty() && faults)
        faults->append(u"%1.tsv: no columns"_s.arg(name));
    return table;
}

int Table::column(QStringView title) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), title);
    if (found == m_columns.end())
        qFatal("%s.tsv has no column '%s'", qPrintable(m_name), qPrintable(title.toString()));
    return static_cast<int>(found - m_columns.begin());
}

QStringView Table::cell(const Row &row, int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < row.cells.size() ? QStringView(row.cells[index]) : QStringView();
}

QString Table::ruleName(const Row &row) const { return u"%1:%2"_s.arg(m_name).arg(row.line); }

} // namespace Haengbo

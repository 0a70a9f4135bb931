// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/table.h"

#include <QFile>
#include <QMutex>
#include <QStringList>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Where \a separator stands in \a text from \a from on; its end without one.
qsizetype endOf(QStringView text, QChar separator, qsizetype from)
{
    const qsizetype at = text.indexOf(separator, from);
    return at < 0 ? text.size() : at;
}

} // namespace

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
    table.m_text = QString::fromUtf8(contents);
    const QStringView text(table.m_text);
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype lineEnd = endOf(text, u'\n', begin);
        QStringView row = text.sliced(begin, lineEnd - begin);
        begin = lineEnd + 1;
        ++line;
        if (row.endsWith(u'\r'))
            row.chop(1);
        if (row.startsWith(u'#') || row.trimmed().isEmpty())
            continue;
        const std::size_t first = table.m_cells.size();
        for (qsizetype cell = 0; cell <= row.size();) {
            const qsizetype cellEnd = endOf(row, u'\t', cell);
            table.m_cells.push_back(row.sliced(cell, cellEnd - cell).trimmed());
            cell = cellEnd + 1;
        }
        const std::size_t count = table.m_cells.size() - first;
        if (table.m_columns.empty()) {
            for (const QStringView title : table.m_cells)
                table.m_columns.push_back(title.toString());
            continue;
        }
        if (count > table.m_columns.size() && faults)
            faults->append(u"%1.tsv:%2: %3 cells for %4 columns"_s.arg(name).arg(line).arg(count).arg(
                table.m_columns.size()));
        table.m_rows.push_back({line, first, static_cast<int>(count)});
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
    return column >= 0 && column < row.cells ? m_cells[row.firstCell + static_cast<std::size_t>(column)]
                                             : QStringView();
}

QString Table::ruleName(const Row &row) const
{
    // What is found in articles copies these names, in several threads: counting the uses of strings they
    // share would cost more than all else, so the strings count nothing, and the letters are kept to the end
    // of the program. Nothing destroys them, as threads may be reading when it ends.
    static QMutex mutex;
    static auto &kept = *new std::deque<QString>;
    const QMutexLocker lock(&mutex);
    const QString &name = kept.emplace_back(u"%1:%2"_s.arg(m_name).arg(row.line));
    return QString::fromRawData(name.constData(), name.size());
}

} // namespace Haengbo

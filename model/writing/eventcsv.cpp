// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 with the byte order mark without which spreadsheets take UTF-8 for windows-949.
#include "model/writing/evidence.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A cell that a spreadsheet would work out as a formula gets the apostrophe with which a person types text
/// (OWASP, CSV Injection); every cell is quoted.
void addCell(QString &line, QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    line += u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cellText(const EvidenceTable::Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const auto *day = std::get_if<QDate>(&cell);
    return day ? day->toString(Qt::ISODate) : std::get<QString>(cell);
}

} // namespace

Result<QByteArray> toCsv(const Handout &handout)
{
    const EvidenceTable table = eventEvidence(handout);
    QString text(QChar::ByteOrderMark);
    for (const QString &head : table.heads) {
        addCell(text, head);
        text += u',';
    }
    text.back() = u'\r';
    text += u'\n';
    for (const auto &row : table.rows) {
        for (const EvidenceTable::Cell &cell : row) {
            addCell(text, cellText(cell));
            text += u',';
        }
        text.back() = u'\r';
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace Haengbo

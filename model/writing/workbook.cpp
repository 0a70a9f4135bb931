// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX by libxlsxwriter. Texts are written as texts, so nothing is worked out as a formula. Days are dates
// that a spreadsheet can sort and reckon with; it counts none before 1900, and March of that year is its
// first that all programs agree on.
#include "model/writing/evidence.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// What a cell of a workbook can hold.
constexpr qsizetype longestCell = 32'767;

const QDate firstDate(1900, 3, 1);

struct Formats
{
    lxw_format *bold;
    lxw_format *top;
    lxw_format *date;
};

struct Sheet
{
    QString name;
    EvidenceTable table;
};

/// Wide enough for what the column mostly holds, but not for whole sentences.
double columnWidth(const EvidenceTable &table, std::size_t column)
{
    constexpr std::size_t looked = 200;
    constexpr qsizetype widest = 48;
    qsizetype longest = table.heads[static_cast<qsizetype>(column)].size() + 2;
    for (std::size_t row = 0; row < std::min(looked, table.rows.size()); ++row) {
        if (const auto *text = std::get_if<QString>(&table.rows[row][column])) {
            qsizetype width = 0;
            for (const QChar c : *text)
                width += c.unicode() >= 0x1100 ? 2 : 1; // Hangul takes two places
            longest = std::max(longest, width);
        } else if (std::holds_alternative<QDate>(table.rows[row][column])) {
            longest = std::max(longest, qsizetype(10));
        }
    }
    return static_cast<double>(std::min(longest, widest)) + 1;
}

void writeCell(lxw_worksheet *page, lxw_row_t line, lxw_col_t column, const EvidenceTable::Cell &cell,
               const Formats &formats)
{
    const auto writeText = [&](const QString &text) {
        if (!text.isEmpty())
            worksheet_write_string(page, line, column, text.left(longestCell).toUtf8().constData(),
                                   formats.top);
    };
    if (const auto *number = std::get_if<qint64>(&cell)) {
        worksheet_write_number(page, line, column, static_cast<double>(*number), formats.top);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        if (*day >= firstDate)
            worksheet_write_datetime(page, line, column, &date, formats.date);
        else
            writeText(day->toString(Qt::ISODate));
    } else {
        writeText(std::get<QString>(cell));
    }
}

void addSheet(lxw_workbook *book, const Sheet &sheet, const Formats &formats)
{
    lxw_worksheet *page = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
    const EvidenceTable &table = sheet.table;
    lxw_row_t line = 0;
    const auto columns = static_cast<lxw_col_t>(table.heads.size());
    for (lxw_col_t column = 0; column < columns; ++column) {
        worksheet_write_string(page, line, column, table.heads[column].toUtf8().constData(), formats.bold);
        worksheet_set_column(page, column, column, columnWidth(table, column), formats.top);
    }
    for (const auto &row : table.rows) {
        ++line;
        lxw_col_t column = 0;
        for (const EvidenceTable::Cell &cell : row)
            writeCell(page, line, column++, cell, formats);
    }
    worksheet_freeze_panes(page, 1, 0);
    if (line > 0 && columns > 0)
        worksheet_autofilter(page, 0, 0, line, static_cast<lxw_col_t>(columns - 1));
}

} // namespace

Result<QByteArray> toWorkbook(const Handout &handout)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"story.xlsx"_s);
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook *book = workbook_new(name.constData());
    if (!folder.isValid() || !book)
        return Problem{Problem::Kind::CannotOpen, path, folder.errorString()};
    // The moment of writing would make every file another one.
    constexpr time_t millennium = 946'684'800;
    lxw_doc_properties properties{};
    QByteArray author("Haengbo " HAENGBO_VERSION);
    properties.author = author.data();
    properties.created = millennium;
    workbook_set_properties(book, &properties);
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.bold);
    format_set_align(formats.top, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(formats.date, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    addSheet(book, {handout.words.of("events"_L1), eventEvidence(handout)}, formats);
    addSheet(book, {handout.words.of("relations"_L1), relationEvidence(handout)}, formats);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return Problem{Problem::Kind::CannotOpen, path, QString::fromUtf8(lxw_strerror(error))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    return file.readAll();
}

} // namespace Haengbo

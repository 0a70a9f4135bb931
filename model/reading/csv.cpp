// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/charset.h"
#include "model/reading/fields.h"
#include "model/reading/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Rows looked at for guessing what columns hold.
constexpr std::size_t guessedRows = 50;

/// Reads records by RFC 4180, and what spreadsheets make of it: any line ends, quotes also after blanks.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool hasOpenQuote() const { return m_openQuote; }

    std::vector<QString> record()
    {
        std::vector<QString> cells;
        bool more = true;
        while (more) {
            cells.push_back(cell());
            more = m_at < m_text.size() && m_text[m_at] == m_separator;
            if (more)
                ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return cells;
    }

private:
    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return quoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    QString quoted()
    {
        QString cell;
        for (++m_at; m_at < m_text.size();) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                break;
            cell += m_text.sliced(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"') {
                while (m_at < m_text.size() && !endsCell(m_text[m_at]))
                    cell += m_text[m_at++];
                return cell;
            }
            cell += u'"';
            ++m_at;
        }
        m_openQuote = true;
        m_at = m_text.size();
        return cell;
    }

    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_openQuote = false;
};

/// The sign that cuts the first line into most cells.
QChar separatorOf(QStringView text)
{
    const QStringView line =
        text.first(std::min<qsizetype>(text.size(), std::max<qsizetype>(text.indexOf(u'\n'), 0)));
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar sign : {QChar(u'\t'), QChar(u','), QChar(u';'), QChar(u'|')}) {
        if (line.count(sign) > most) {
            most = line.count(sign);
            best = sign;
        }
    }
    return best;
}

} // namespace

bool looksLikeTable(const Sample &sample)
{
    const qsizetype end = sample.head.indexOf('\n');
    if (end < 0 || sample.bytes.size() < 8)
        return false;
    // The header in whatever encoding; a sample that ends within a letter is cut at the line's end.
    qsizetype line = sample.bytes.indexOf('\n') + 1;
    if (line > 1 && sample.bytes.size() > line && (sample.bytes[line] == '\0'))
        ++line; // UTF-16LE
    const Result<DecodedText> decoded =
        decodeText(sample.bytes.first(std::max<qsizetype>(line, 1)).toByteArray(), {});
    if (!decoded)
        return false;
    const QString text = decoded->text.left(4000);
    CsvParser parser(text, separatorOf(text));
    const FieldMap map = FieldMap::fromHeaders(parser.record());
    return map.known() >= 3 || (map.known() == 2 && map.isUsable() && text.size() < 200);
}

void readCsv(const Source &source, Reading &reading)
{
    if (source.bytes.size() > reading.limits().textBytes) {
        reading.fail(Problem::Kind::TooLarge, source.name, megabytes(reading.limits().textBytes));
        return;
    }
    const Result<DecodedText> decoded = decodeText(source.bytes, source.name);
    if (!decoded) {
        reading.fail(decoded.problem());
        return;
    }
    const QChar separator = separatorOf(decoded->text);
    CsvParser parser(decoded->text, separator);
    const std::vector<QString> headers = parser.record();
    FieldMap map = FieldMap::fromHeaders(headers, reading.names());
    std::vector<std::vector<QString>> rows;
    for (CsvParser ahead = parser; !ahead.atEnd() && rows.size() < guessedRows;)
        rows.push_back(ahead.record());
    if (!map.has(ArticleField::Body) || !map.has(ArticleField::Title))
        map.guess(rows);
    if (reading.wantsHead())
        return reading.tellHead(headOf(headers, map, rows));
    if (!map.isUsable()) {
        reading.fail(Problem::Kind::NoText, source.name, u"no column of titles or texts"_s);
        return;
    }
    for (int row = 2; !parser.atEnd() && !reading.isOutOfTime(source.name); ++row) {
        const std::vector<QString> cells = parser.record();
        const QString path = source.name + u'#' + QString::number(row);
        const auto isHuge = [&](const QString &cell) { return cell.size() > reading.limits().cellLength; };
        if (std::any_of(cells.begin(), cells.end(), isHuge)) {
            reading.fail(Problem::Kind::TooLarge, path,
                         u"%1 characters in one cell"_s.arg(reading.limits().cellLength));
            continue;
        }
        const FieldValues values =
            map.values([&](std::size_t column) { return column < cells.size() ? cells[column] : QString(); });
        std::optional<Article> article = articleFromFields(values, map.isArchive(), path, reading.limits());
        if (!article)
            continue;
        article->format = separator == u'\t' ? u"text/tab-separated-values"_s : u"text/csv"_s;
        article->encoding = decoded->encoding;
        reading.give(std::move(*article));
    }
    if (parser.hasOpenQuote())
        reading.fail(Problem::Kind::Damaged, source.name, u"a quotation mark is never closed"_s);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/fields.h"

#include "model/reading/composer.h"
#include "model/reading/days.h"
#include "model/reading/html.h"
#include "model/text/digest.h"
#include "model/text/table.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// BIG KINDS gives 200 characters; markup that was taken out makes them a few fewer or more.
constexpr qsizetype shortestExcerpt = 190;
constexpr qsizetype longestExcerpt = 260;

struct KnownName
{
    ArticleField field;
    int rank; ///< line of the table: the upper wins
};

constexpr std::array ids{
    "id"_L1,  "day"_L1,    "outlet"_L1, "author"_L1,        "title"_L1,    "subtitle"_L1, "body"_L1,
    "url"_L1, "people"_L1, "places"_L1, "organizations"_L1, "keywords"_L1, "excluded"_L1, "archive"_L1};
static_assert(ids.size() == fieldCount);

const QHash<QString, KnownName> &knownNames()
{
    static const QHash<QString, KnownName> names = [] {
        QHash<QString, KnownName> all;
        const Table table = Table::bundled(u"fields");
        const int field = table.column(u"field");
        const int name = table.column(u"name");
        for (const Table::Row &row : table.rows()) {
            const auto id = std::find(ids.begin(), ids.end(), table.cell(row, field));
            if (id == ids.end())
                qFatal("fields.tsv:%d: unknown field", row.line);
            all.insert(normalizedFieldName(table.cell(row, name).toString()),
                       {static_cast<ArticleField>(id - ids.begin()), row.line});
        }
        return all;
    }();
    return names;
}

/// Whether the text breaks off.
bool breaksOff(QStringView body)
{
    const QStringView text = body.trimmed();
    return text.isEmpty() || text.endsWith(u"...") || text.endsWith(u'…') ||
           !(text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') || text.endsWith(u')') ||
             text.endsWith(u'”') || text.endsWith(u'"'));
}

void addDays(Article &article, const QString &id, const QString &day, bool fromArchive)
{
    if (!day.isEmpty()) {
        // A spreadsheet may have turned the day into a serial number.
        bool isNumber = false;
        const double serial = day.toDouble(&isNumber);
        const std::optional<QDate> parsed = parseGivenDay(day);
        const std::optional<QDate> fromNumber = isNumber && !parsed ? dayFromSerial(serial) : std::nullopt;
        if (parsed || fromNumber)
            addGivenDay(article, fromArchive ? DaySource::Archive : DaySource::Page,
                        parsed ? *parsed : *fromNumber, day.trimmed());
    }
    // '01100101.20130515100000019': outlet, then the moment.
    const qsizetype dot = id.indexOf(u'.');
    if (fromArchive && dot > 0 && id.size() - dot >= 9) {
        const QString stamp = id.mid(dot + 1, 8);
        addGivenDay(article, DaySource::Id, stamp);
    }
}

void addBody(Composer &lines, const QString &body, const ReadingLimits &limits)
{
    if (!looksLikeMarkup(body) || !addHtmlText(body, lines, limits))
        lines.addText(body);
}

} // namespace

QString fieldId(ArticleField field) { return ids[static_cast<std::size_t>(field)]; }

QString normalizedFieldName(const QString &header)
{
    QString name;
    for (const QChar c : header) {
        if (c.isLetterOrNumber() || c == u'/')
            name += c.toLower();
    }
    return name;
}

FieldMap FieldMap::fromHeaders(const std::vector<QString> &headers, const FieldNames &chosen)
{
    FieldMap map;
    std::array<int, fieldCount> ranks{};
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const auto found = knownNames().constFind(normalizedFieldName(headers[column]));
        const std::optional<ArticleField> choice = chosen.find(headers[column]);
        if (!choice && found == knownNames().constEnd())
            continue;
        const auto field = static_cast<std::size_t>(choice ? *choice : found->field);
        const int rank = choice ? -1 : found->rank;
        if (map.m_columns[field] && ranks[field] <= rank)
            continue;
        map.m_columns[field] = column;
        ranks[field] = rank;
        map.m_isChosen = map.m_isChosen || choice.has_value();
    }
    return map;
}

std::optional<ArticleField> FieldMap::fieldOf(std::size_t column) const
{
    for (std::size_t i = 0; i < fieldCount; ++i) {
        if (m_columns[i] == column)
            return static_cast<ArticleField>(i);
    }
    return std::nullopt;
}

TableHead headOf(const std::vector<QString> &headers, const FieldMap &map,
                 const std::vector<std::vector<QString>> &rows)
{
    constexpr qsizetype longestSample = 80;
    TableHead head;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        TableHead::Column shown{headers[column], {}, map.fieldOf(column)};
        for (const std::vector<QString> &row : rows) {
            if (column < row.size() && shown.sample.isEmpty())
                shown.sample = row[column].simplified().left(longestSample);
        }
        head.columns.push_back(std::move(shown));
    }
    return head;
}

void FieldMap::guess(const std::vector<std::vector<QString>> &rows)
{
    std::size_t columns = 0;
    for (const std::vector<QString> &row : rows)
        columns = std::max(columns, row.size());
    const auto isTaken = [this](std::size_t column) {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [&](const auto &taken) { return taken == column; });
    };
    std::vector<std::pair<qsizetype, std::size_t>> byLength;
    for (std::size_t column = 0; column < columns; ++column) {
        qsizetype length = 0;
        std::size_t days = 0;
        std::size_t filled = 0;
        qsizetype letters = 0;
        for (const std::vector<QString> &row : rows) {
            if (column >= row.size() || row[column].isEmpty())
                continue;
            ++filled;
            length += row[column].size();
            days += parseGivenDay(row[column]) ? 1 : 0;
            letters += std::count_if(row[column].cbegin(), row[column].cend(),
                                     [](QChar c) { return c.unicode() >= 0x80 && c.isLetter(); });
        }
        if (filled == 0 || isTaken(column))
            continue;
        if (!has(ArticleField::Day) && days * 10 >= filled * 9) {
            m_columns[static_cast<std::size_t>(ArticleField::Day)] = column;
            continue;
        }
        if (letters * 3 >= length) // no addresses and codes
            byLength.emplace_back(length / static_cast<qsizetype>(filled), column);
    }
    std::stable_sort(byLength.begin(), byLength.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    auto next = byLength.begin();
    if (!has(ArticleField::Body) && next != byLength.end() && next->first >= 40)
        m_columns[static_cast<std::size_t>(ArticleField::Body)] = (next++)->second;
    if (!has(ArticleField::Title) && next != byLength.end() && next->first >= 8 && next->first <= 120)
        m_columns[static_cast<std::size_t>(ArticleField::Title)] = next->second;
}

bool FieldMap::uses(std::size_t column) const
{
    for (std::size_t i = 0; i < fieldCount; ++i) {
        if (m_columns[i] == column)
            return i != static_cast<std::size_t>(ArticleField::Archive);
    }
    return false;
}

int FieldMap::known() const
{
    return static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(),
                                          [](const auto &column) { return column.has_value(); }));
}

bool FieldMap::isArchive() const
{
    const int signs = (has(ArticleField::People) ? 1 : 0) + (has(ArticleField::Organizations) ? 1 : 0) +
                      (has(ArticleField::Keywords) ? 1 : 0) + (has(ArticleField::Archive) ? 1 : 0) +
                      (has(ArticleField::Excluded) ? 1 : 0);
    return has(ArticleField::Title) && signs >= 2;
}

std::optional<Article> articleFromFields(const FieldValues &values, bool fromArchive, const QString &path,
                                         const ReadingLimits &limits)
{
    const auto value = [&](ArticleField field) -> const QString & {
        return values[static_cast<std::size_t>(field)];
    };
    const QString &body = value(ArticleField::Body);
    Article article;
    article.path = path;
    article.encoding = u"UTF-8"_s;
    article.isExcerpt =
        fromArchive && (body.size() < longestExcerpt ? body.size() >= shortestExcerpt || breaksOff(body)
                                                     : body.trimmed().endsWith(u"..."));
    Composer lines;
    lines.addLine(value(ArticleField::Title).simplified(), BlockKind::Title);
    lines.addLine(value(ArticleField::Subtitle).simplified(), BlockKind::Title);
    addBody(lines, body, limits);
    if (lines.isEmpty())
        return std::nullopt;
    lines.compose(article);
    article.sha256 = sha256OfUtf8(article.text);
    article.publisher = value(ArticleField::Outlet).simplified();
    article.author = value(ArticleField::Author).simplified();
    article.url = value(ArticleField::Url).trimmed();
    article.archiveId = value(ArticleField::Id).trimmed();
    article.leftOut = value(ArticleField::Excluded).trimmed();
    article.hints = {value(ArticleField::People), value(ArticleField::Places),
                     value(ArticleField::Organizations), value(ArticleField::Keywords)};
    addDays(article, article.archiveId, value(ArticleField::Day), fromArchive);
    return article;
}

} // namespace Haengbo

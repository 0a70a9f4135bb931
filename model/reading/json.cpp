// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/fields.h"
#include "model/reading/formats.h"
#include "model/reading/textfile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// JSON and JSON Lines of crawlers and tools. Which key means what is told by its name (fields.tsv) or else by
// what stands there. Rows may lie in an array at any depth ('result.items').

namespace Haengbo {

namespace {

constexpr int deepestRows = 5;
constexpr std::size_t guessedRows = 50;

/// A value as text: strings and numbers as they are, lists with commas, objects by their name.
QString textOf(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (depth >= 2)
        return {};
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
            parts << textOf(item, depth + 1);
        parts.removeAll(QString());
        return parts.join(u',');
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : {u"name"_s, u"text"_s, u"value"_s, u"rendered"_s, u"#text"_s}) {
        if (object.contains(key))
            return textOf(object[key], depth + 1);
    }
    return {};
}

/// Paragraphs in a list are lines.
QString bodyOf(const QJsonValue &value)
{
    if (!value.isArray())
        return textOf(value);
    QStringList lines;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        lines << textOf(item);
    return lines.join(u'\n');
}

FieldMap mapOf(const QJsonObject &row, const QStringList &keys, const FieldNames &names)
{
    std::vector<QString> headers;
    for (const QString &key : keys)
        headers.push_back(row.contains(key) ? key : QString());
    return FieldMap::fromHeaders(headers, names);
}

/// Whether rows deep inside a file are articles, and not the parts of something else that has texts as well
/// (the mentions of an annotation, the comments of a page): their headline stands beside a day, an address or
/// a body, or there is a text as long as no mention is.
bool areArticles(const QJsonArray &rows, const FieldNames &names)
{
    constexpr qsizetype namedBody = 60;
    constexpr qsizetype anyBody = 200;
    const QJsonObject first = rows.first().toObject();
    const FieldMap map = mapOf(first, first.keys(), names);
    if (map.isChosen() ||
        (map.has(ArticleField::Title) &&
         (map.has(ArticleField::Day) || map.has(ArticleField::Url) || map.has(ArticleField::Body))))
        return true;
    const qsizetype enough = map.has(ArticleField::Body) ? namedBody : anyBody;
    const qsizetype looked = std::min<qsizetype>(rows.size(), guessedRows);
    for (qsizetype i = 0; i < looked; ++i) {
        const QJsonObject row = rows[i].toObject();
        for (const QJsonValue value : row) {
            if (bodyOf(value).size() >= enough)
                return true;
        }
    }
    return false;
}

/// The first array of objects that look like articles.
std::optional<QJsonArray> rowsIn(const QJsonValue &value, const FieldNames &names, int depth = 0)
{
    if (depth > deepestRows)
        return std::nullopt;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty() && array.first().isObject() && (depth == 0 || areArticles(array, names)))
            return array;
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const FieldMap own = mapOf(object, object.keys(), names);
    if (own.has(ArticleField::Body) &&
        object.value(object.keys()[static_cast<qsizetype>(*own.column(ArticleField::Body))]).isString())
        return QJsonArray{object};
    for (const QString &key : object.keys()) {
        if (object[key].isArray() || object[key].isObject()) {
            if (auto rows = rowsIn(object[key], names, depth + 1))
                return rows;
        }
    }
    return std::nullopt;
}

/// The first array of objects, whatever they look like; the object itself when there is none.
std::optional<QJsonArray> anyRowsIn(const QJsonValue &value, int depth = 0)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return !array.isEmpty() && array.first().isObject() ? std::optional(array) : std::nullopt;
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (auto rows = depth < deepestRows ? anyRowsIn(object[key], depth + 1) : std::nullopt)
            return rows;
    }
    return depth == 0 && !object.isEmpty() ? std::optional(QJsonArray{object}) : std::nullopt;
}

/// Milliseconds or seconds since 1970, as crawlers note moments.
QString withoutEpoch(const QString &day)
{
    bool isNumber = false;
    const qint64 number = day.toLongLong(&isNumber);
    const bool seconds = isNumber && day.size() == 10 && number < 4'102'444'800;
    const bool milliseconds = isNumber && day.size() == 13;
    if (!seconds && !milliseconds)
        return day;
    return QDateTime::fromMSecsSinceEpoch(seconds ? number * 1000 : number, Qt::UTC).toString(Qt::ISODate);
}

/// Makes articles of objects that have the same keys.
class RowReader
{
public:
    RowReader(const Source &source, const QString &format, const QString &encoding, Reading &reading)
        : m_source(source)
        , m_format(format)
        , m_encoding(encoding)
        , m_reading(reading)
    {
    }

    /// Learns the keys from the first rows.
    void learn(const std::vector<QJsonObject> &rows)
    {
        for (const QJsonObject &row : rows) {
            for (const QString &key : row.keys()) {
                if (!m_keys.contains(key))
                    m_keys << key;
            }
        }
        std::vector<QString> headers(m_keys.begin(), m_keys.end());
        m_map = FieldMap::fromHeaders(headers, m_reading.names());
        const bool isTold = m_map.has(ArticleField::Body) && m_map.has(ArticleField::Title);
        if (isTold && !m_reading.wantsHead())
            return;
        std::vector<std::vector<QString>> cells;
        for (const QJsonObject &row : rows) {
            std::vector<QString> texts;
            for (const QString &key : m_keys)
                texts.push_back(textOf(row[key]));
            cells.push_back(std::move(texts));
        }
        if (!isTold)
            m_map.guess(cells);
        if (m_reading.wantsHead())
            m_reading.tellHead(headOf(headers, m_map, cells));
    }

    bool isUsable() const { return m_map.isUsable(); }

    void read(const QJsonObject &row, int number)
    {
        FieldValues values = m_map.values([&](std::size_t column) {
            const QJsonValue value = row[m_keys[static_cast<qsizetype>(column)]];
            return m_map.column(ArticleField::Body) == column ? bodyOf(value) : textOf(value);
        });
        QString &day = values[static_cast<std::size_t>(ArticleField::Day)];
        day = withoutEpoch(day);
        std::optional<Article> article = articleFromFields(
            values, m_map.isArchive(), m_source.name + u'#' + QString::number(number), m_reading.limits());
        if (!article)
            return;
        article->format = m_format;
        article->encoding = m_encoding;
        m_reading.give(std::move(*article));
    }

private:
    const Source &m_source;
    QString m_format;
    QString m_encoding;
    Reading &m_reading;
    QStringList m_keys;
    FieldMap m_map;
};

void readRows(const QJsonArray &rows, RowReader &reader, const Source &source, Reading &reading)
{
    std::vector<QJsonObject> first;
    for (qsizetype i = 0; i < rows.size() && first.size() < guessedRows; ++i)
        first.push_back(rows[i].toObject());
    reader.learn(first);
    if (!reader.isUsable()) {
        reading.fail(Problem::Kind::NoText, source.name, u"no field of titles or texts"_s);
        return;
    }
    for (qsizetype i = 0; i < rows.size() && !reading.isOutOfTime(source.name); ++i)
        reader.read(rows[i].toObject(), static_cast<int>(i) + 1);
}

/// One object a line; a line that is broken is one problem.
void readLines(const QByteArray &utf8, const QString &encoding, const Source &source, Reading &reading)
{
    RowReader reader(source, u"application/jsonl"_s, encoding, reading);
    std::vector<std::pair<int, QJsonObject>> waiting; // until enough is known to guess
    bool learned = false;
    const auto learn = [&] {
        learned = true;
        std::vector<QJsonObject> rows;
        for (const auto &[number, row] : waiting)
            rows.push_back(row);
        reader.learn(rows);
        for (const auto &[number, row] : waiting)
            reader.read(row, number);
        waiting.clear();
    };
    int number = 0;
    for (qsizetype begin = 0; begin < utf8.size() && !reading.isOutOfTime(source.name);) {
        qsizetype end = utf8.indexOf('\n', begin);
        end = end < 0 ? utf8.size() : end;
        const QByteArray line = QByteArray::fromRawData(utf8.constData() + begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject()) {
            reading.fail(Problem::Kind::Damaged, source.name + u'#' + QString::number(number),
                         error.errorString());
        } else if (learned) {
            reader.read(document.object(), number);
        } else {
            waiting.emplace_back(number, document.object());
            if (waiting.size() >= guessedRows)
                learn();
        }
    }
    if (!learned)
        learn();
    if (!reader.isUsable())
        reading.fail(Problem::Kind::NoText, source.name, u"no field of titles or texts"_s);
}

/// Whether there is a whole object in the first line and another one after it.
bool isLines(const QByteArray &utf8)
{
    const qsizetype end = utf8.indexOf('\n');
    if (!utf8.startsWith('{') || end < 0)
        return false;
    return QJsonDocument::fromJson(utf8.first(end)).isObject();
}

} // namespace

bool isJson(const Sample &sample)
{
    if (sample.head.startsWith("[{") || sample.head.startsWith("{\""))
        return true;
    QByteArray packed;
    for (const char c : sample.head.first(std::min<qsizetype>(sample.head.size(), 200))) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            packed += c;
    }
    return packed.startsWith("[{\"") || packed.startsWith("{\"");
}

void readJson(const Source &source, Reading &reading)
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
    const QByteArray utf8 = decoded->text.trimmed().toUtf8();
    if (isLines(utf8)) {
        readLines(utf8, decoded->encoding, source, reading);
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        reading.fail(error.error == QJsonParseError::DeepNesting ? Problem::Kind::TooDeep
                                                                 : Problem::Kind::Damaged,
                     source.name, u"at %1: %2"_s.arg(error.offset).arg(error.errorString()));
        return;
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const std::optional<QJsonArray> rows =
        reading.wantsHead() ? anyRowsIn(root) : rowsIn(root, reading.names());
    if (!rows) {
        reading.fail(Problem::Kind::NoText, source.name, u"no list of articles"_s);
        return;
    }
    RowReader reader(source, u"application/json"_s, decoded->encoding, reading);
    readRows(*rows, reader, source, reading);
}

} // namespace Haengbo

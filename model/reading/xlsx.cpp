// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/fields.h"
#include "model/reading/formats.h"
#include "model/reading/xmlstream.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

// A workbook (Office Open XML, ISO/IEC 29500) keeps its texts in a table of shared strings, or, as some
// writers do, in the cells. Both are read as a stream: a BIG KINDS workbook of 25 MB unpacks to over 100 MB.
// Styles are not read: a day is eight digits or a serial number whatever its style.

namespace Haengbo {

namespace {

constexpr int mostColumns = 16'384;
constexpr int headerWithin = 10; ///< rows looked at for the header

/// Gathers the texts of si elements, one after the other in one array.
class SharedStrings : public XmlReceiver
{
public:
    void start(std::string_view name, const XmlAttributes &) override
    {
        m_phonetic += name == "rPh" ? 1 : 0;
        m_inText = name == "t" && m_phonetic == 0;
    }
    void end(std::string_view name) override
    {
        m_phonetic -= name == "rPh" ? 1 : 0;
        m_inText = false;
        if (name == "si")
            m_ends.push_back(m_text.size());
    }
    void characters(std::string_view text) override
    {
        if (m_inText)
            m_text.append(text.data(), static_cast<qsizetype>(text.size()));
    }

    QByteArrayView at(std::size_t index) const
    {
        if (index >= m_ends.size())
            return {};
        const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
        return QByteArrayView(m_text).sliced(begin, m_ends[index] - begin);
    }

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
    int m_phonetic = 0;
    bool m_inText = false;
};

/// 'xl/worksheets/sheet1.xml' by the names that workbook.xml gives the sheets, in its order.
struct SheetNames : public XmlReceiver
{
    std::vector<std::string> ids;
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet" && attributes.value("state") != "veryHidden")
            ids.emplace_back(attributes.value("id"));
    }
    void end(std::string_view) override {}
    void characters(std::string_view) override {}
};

struct Relationships : public XmlReceiver
{
    std::vector<std::pair<std::string, std::string>> targets;
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship" && attributes.value("TargetMode") != "External")
            targets.emplace_back(attributes.value("Id"), attributes.value("Target"));
    }
    void end(std::string_view) override {}
    void characters(std::string_view) override {}
};

/// '_x000D_' stands for a character that XML cannot hold.
QString unescaped(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool isHex = false;
        const uint code = QStringView(text).sliced(at + 2, 4).toUInt(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(code == 0 ? u' ' : static_cast<char16_t>(code)));
    }
    return text;
}

/// Makes articles of the rows of one sheet.
class Sheet : public XmlReceiver
{
public:
    Sheet(const SharedStrings &strings, const QString &source, Reading &reading)
        : m_strings(strings)
        , m_source(source)
        , m_reading(reading)
    {
    }

    bool hasHeader() const { return m_map.has_value(); }
    bool isDone() const override
    {
        return m_reading.isStopped() || (!m_map && m_rowsWithoutHeader >= headerWithin);
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "row") {
            const int number = parseInt(attributes.value("r")).value_or(m_row + 1);
            m_row = number;
            m_column = -1;
            for (QByteArray &cell : m_cells)
                cell.resize(0);
        } else if (name == "c") {
            m_column = std::min(columnOf(attributes.value("r")).value_or(m_column + 1), mostColumns - 1);
            m_type = attributes.value("t");
            m_isHuge = false;
            m_value.resize(0);
        } else if (name == "rPh") {
            ++m_phonetic;
        }
        m_inValue = (name == "v" || name == "t") && m_phonetic == 0;
    }

    void end(std::string_view name) override
    {
        m_inValue = false;
        if (name == "rPh")
            --m_phonetic;
        else if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
    }

    void characters(std::string_view text) override
    {
        if (!m_inValue)
            return;
        if (m_value.size() + static_cast<qsizetype>(text.size()) > m_reading.limits().cellLength)
            m_isHuge = true;
        else
            m_value.append(text.data(), static_cast<qsizetype>(text.size()));
    }

private:
    static std::optional<int> parseInt(std::string_view text)
    {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    }

    /// 'AB12' is column 27.
    static std::optional<int> columnOf(std::string_view reference)
    {
        int column = 0;
        for (const char c : reference) {
            if (c < 'A' || c > 'Z')
                break;
            column = column * 26 + (c - 'A' + 1);
            if (column > mostColumns)
                return mostColumns - 1;
        }
        return column > 0 ? std::optional(column - 1) : std::nullopt;
    }

    void endCell()
    {
        if (m_isHuge) {
            m_reading.fail(Problem::Kind::TooLarge, rowName(),
                           u"%1 characters in one cell"_s.arg(m_reading.limits().cellLength));
            m_value.resize(0);
        }
        if (m_value.isEmpty() || m_type == "e")
            return;
        const auto column = static_cast<std::size_t>(m_column);
        if (m_map && !m_map->uses(column))
            return;
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        if (m_type == "s") {
            const std::optional<int> index =
                parseInt({m_value.constData(), static_cast<std::size_t>(m_value.size())});
            const QByteArrayView text =
                index && *index >= 0 ? m_strings.at(static_cast<std::size_t>(*index)) : QByteArrayView();
            m_cells[column].append(text);
        } else {
            m_cells[column].append(m_value);
        }
    }

    void endRow()
    {
        if (m_reading.isOutOfTime(m_source))
            return;
        if (!m_map) {
            findHeader();
            return;
        }
        const FieldValues values = m_map->values([&](std::size_t column) {
            return column < m_cells.size() ? unescaped(m_cells[column]) : QString();
        });
        std::optional<Article> article =
            articleFromFields(values, m_map->isArchive(), rowName(), m_reading.limits());
        if (!article)
            return;
        article->format = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
        m_reading.give(std::move(*article));
    }

    void findHeader()
    {
        std::vector<QString> headers;
        for (const QByteArray &cell : m_cells)
            headers.push_back(unescaped(cell));
        FieldMap map = FieldMap::fromHeaders(headers, m_reading.names());
        const bool isHeader = (map.known() >= 2 || map.isChosen()) && map.isUsable();
        if (m_reading.wantsHead() && (isHeader || headers.size() >= 2))
            m_reading.tellHead(headOf(headers, map, {}));
        else if (isHeader)
            m_map = map;
        else
            ++m_rowsWithoutHeader;
    }

    QString rowName() const { return m_source + u'#' + QString::number(m_row); }

    const SharedStrings &m_strings;
    QString m_source;
    Reading &m_reading;
    std::optional<FieldMap> m_map;
    std::vector<QByteArray> m_cells;
    QByteArray m_value;
    std::string m_type;
    int m_row = 0;
    int m_column = -1;
    int m_rowsWithoutHeader = 0;
    int m_phonetic = 0;
    bool m_inValue = false;
    bool m_isHuge = false;
};

std::optional<Problem> readPart(const ZipFile &zip, int part, Reading &reading, XmlReceiver &receiver)
{
    const Result<std::shared_ptr<ZipPart>> opened = zip.openPart(part, reading);
    if (!opened)
        return opened.problem();
    return readXml(**opened, receiver);
}

/// The worksheets in the order of the workbook; all there are when it does not say.
std::vector<int> sheetParts(const ZipFile &zip, Reading &reading)
{
    std::vector<int> parts;
    SheetNames sheets;
    Relationships relations;
    if (const auto part = zip.find(u"xl/workbook.xml"))
        readPart(zip, *part, reading, sheets);
    if (const auto part = zip.find(u"xl/_rels/workbook.xml.rels"))
        readPart(zip, *part, reading, relations);
    for (const std::string &id : sheets.ids) {
        for (const auto &[relation, target] : relations.targets) {
            QString name = QString::fromStdString(target);
            name = name.startsWith(u'/') ? name.sliced(1) : u"xl/"_s + name;
            const auto part = zip.find(name);
            if (relation == id && part)
                parts.push_back(*part);
        }
    }
    if (!parts.empty())
        return parts;
    for (std::size_t i = 0; i < zip.parts().size(); ++i) {
        if (zip.parts()[i].name.startsWith(u"xl/worksheets/sheet"))
            parts.push_back(static_cast<int>(i));
    }
    return parts;
}

} // namespace

void readXlsx(const ZipFile &zip, const Source &source, Reading &reading)
{
    SharedStrings strings;
    if (const auto part = zip.find(u"xl/sharedStrings.xml")) {
        if (const auto problem = readPart(zip, *part, reading, strings)) {
            reading.fail(*problem);
            return;
        }
    }
    bool anyHeader = false;
    for (const int part : sheetParts(zip, reading)) {
        if (reading.isStopped())
            return;
        Sheet sheet(strings, source.name, reading);
        if (const auto problem = readPart(zip, part, reading, sheet); problem && !reading.isStopped()) {
            reading.fail(*problem);
            anyHeader = true;
        }
        anyHeader = anyHeader || sheet.hasHeader();
    }
    if (!anyHeader)
        reading.fail(Problem::Kind::NoText, source.name, u"no column of titles or texts"_s);
}

} // namespace Haengbo

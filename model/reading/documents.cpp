// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/formats.h"
#include "model/reading/paragraphs.h"
#include "model/reading/zipformats.h"
#include "model/text/digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Documents that are zip archives of XML: DOCX (ISO/IEC 29500), ODT (ISO/IEC 26300) and HWPX (KS X 6101).

namespace Haengbo {

namespace {

const Dialect &docx()
{
    // Deleted text stands in delText and is no text; Fallback repeats a text box for old programs.
    static const Dialect dialect{{"p"},        "t", {"tab"},
                                 {"br", "cr"}, {},  {"Fallback", "pPr", "rPr", "del", "moveFrom"}};
    return dialect;
}

const Dialect &odt()
{
    static const Dialect dialect{
        {"p", "h"}, {},
        {"tab"},    {"line-break"},
        {"s"},      {"annotation", "tracked-changes", "note-citation", "automatic-styles", "forms"}};
    return dialect;
}

const Dialect &hwpx()
{
    static const Dialect dialect{{"p"},
                                 "t",
                                 {"tab"},
                                 {"lineBreak"},
                                 {"nbSpace", "fwSpace"},
                                 {"secPr", "header", "footer", "hiddenComment", "masterPage", "deleteBegin"}};
    return dialect;
}

void giveDocument(ParagraphReader &reader, const Source &source, QLatin1StringView mediaType,
                  Reading &reading)
{
    if (reader.isDone()) {
        reading.fail(Problem::Kind::TooLarge, source.name,
                     u"%1 characters in one article"_s.arg(reading.limits().articleLength));
        return;
    }
    Article article;
    article.path = source.name;
    article.format = mediaType;
    article.encoding = u"UTF-8"_s;
    article.sha256 = sha256Of(source.bytes);
    reader.lines().compose(article);
    reading.give(std::move(article));
}

/// Reads the parts one after the other into \a reader; false when a problem was told.
bool readParts(const ZipFile &zip, const std::vector<int> &parts, Reading &reading, ParagraphReader &reader)
{
    for (const int part : parts) {
        const Result<std::shared_ptr<ZipPart>> opened = zip.openPart(part, reading);
        const std::optional<Problem> problem = opened ? readXml(**opened, reader) : opened.problem();
        if (problem) {
            reading.fail(*problem);
            return false;
        }
        if (reading.isStopped())
            return false;
    }
    return true;
}

void readOnePart(const ZipFile &zip, QStringView name, const Dialect &dialect, const Source &source,
                 QLatin1StringView mediaType, Reading &reading)
{
    ParagraphReader reader(dialect, reading.limits());
    const std::optional<int> part = zip.find(name);
    if (!part)
        reading.fail(Problem::Kind::Damaged, source.name, u"has no "_s + name.toString());
    else if (readParts(zip, {*part}, reading, reader))
        giveDocument(reader, source, mediaType, reading);
}

/// 'Contents/section12.xml' in the order of the numbers.
std::vector<int> sections(const ZipFile &zip)
{
    std::vector<std::pair<int, int>> numbered;
    for (std::size_t i = 0; i < zip.parts().size(); ++i) {
        const QString &name = zip.parts()[i].name;
        const QStringView start = u"Contents/section";
        if (!name.startsWith(start) || !name.endsWith(u".xml"))
            continue;
        const int number = QStringView(name).sliced(start.size()).chopped(4).toInt();
        numbered.emplace_back(number, static_cast<int>(i));
    }
    std::sort(numbered.begin(), numbered.end());
    std::vector<int> parts;
    for (const auto &[number, part] : numbered)
        parts.push_back(part);
    return parts;
}

/// The manifest of a document with a password lists how each part is encrypted.
bool isSealed(const ZipFile &zip, Reading &reading)
{
    const std::optional<int> manifest = zip.find(u"META-INF/manifest.xml");
    if (!manifest)
        return false;
    const Result<QByteArray> bytes = zip.read(*manifest, reading);
    return bytes && bytes->contains("encryption-data");
}

} // namespace

void readDocx(const ZipFile &zip, const Source &source, Reading &reading)
{
    readOnePart(zip, u"word/document.xml", docx(), source,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, reading);
}

void readOdt(const ZipFile &zip, const Source &source, Reading &reading)
{
    if (isSealed(zip, reading))
        reading.fail(Problem::Kind::Encrypted, source.name);
    else
        readOnePart(zip, u"content.xml", odt(), source, "application/vnd.oasis.opendocument.text"_L1,
                    reading);
}

void readHwpx(const ZipFile &zip, const Source &source, Reading &reading)
{
    if (isSealed(zip, reading)) {
        reading.fail(Problem::Kind::Encrypted, source.name);
        return;
    }
    const std::vector<int> parts = sections(zip);
    ParagraphReader reader(hwpx(), reading.limits());
    if (parts.empty())
        reading.fail(Problem::Kind::Damaged, source.name, u"has no section"_s);
    else if (readParts(zip, parts, reading, reader))
        giveDocument(reader, source, "application/hwp+zip"_L1, reading);
}

} // namespace Haengbo

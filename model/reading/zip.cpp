// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/formats.h"
#include "model/reading/names.h"
#include "model/reading/zipformats.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Reads the parts of an archive as if they were files of a folder, in the order of their names.
void readParts(const ZipFile &zip, const Source &source, Reading &reading)
{
    if (source.depth >= reading.limits().archiveDepth) {
        reading.fail(Problem::Kind::TooDeep, source.name,
                     u"%1 archives"_s.arg(reading.limits().archiveDepth));
        return;
    }
    QStringList names;
    for (const ZipFile::Part &part : zip.parts())
        names << part.name;
    std::vector<int> order;
    for (int i = 0; i < names.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return names[a] < names[b]; });
    const PageFolders furniture(names);
    for (const int i : order) {
        const QString &name = names[i];
        if (reading.isOutOfTime(source.name))
            return;
        if (zip.parts()[static_cast<std::size_t>(i)].isFolder)
            continue;
        const QString shown = source.name + u'/' + printableName(name);
        if (!isSafePath(name)) {
            reading.fail(Problem::Kind::UnsafePath, shown, printableName(name));
            continue;
        }
        if (isNoArticle(name) || furniture.holds(name))
            continue;
        Result<QByteArray> bytes = zip.read(i, reading);
        if (bytes)
            readSource({shown, std::move(*bytes), source.depth + 1}, reading);
        else if (!reading.isStopped())
            reading.fail(bytes.problem());
    }
}

/// The contents of the part 'mimetype' that ODF, HWPX and EPUB begin with.
QByteArray mimetype(const ZipFile &zip, Reading &reading)
{
    const std::optional<int> part = zip.find(u"mimetype");
    if (!part)
        return {};
    const Result<QByteArray> bytes = zip.read(*part, reading);
    return bytes ? bytes->trimmed().left(100) : QByteArray();
}

} // namespace

void readZip(const Source &source, Reading &reading)
{
    const Result<std::shared_ptr<ZipFile>> opened =
        ZipFile::open(source.bytes, source.name, reading.limits());
    if (!opened) {
        reading.fail(opened.problem());
        return;
    }
    const ZipFile &zip = **opened;
    const QByteArray type = mimetype(zip, reading);
    if (zip.find(u"word/document.xml"))
        readDocx(zip, source, reading);
    else if (zip.find(u"xl/workbook.xml"))
        readXlsx(zip, source, reading);
    else if (type == "application/vnd.oasis.opendocument.text" ||
             type == "application/vnd.oasis.opendocument.text-template")
        readOdt(zip, source, reading);
    else if (type.startsWith("application/hwp+zip") || zip.find(u"Contents/section0.xml"))
        readHwpx(zip, source, reading);
    else if (zip.find(u"ppt/presentation.xml") || type == "application/vnd.oasis.opendocument.presentation")
        reading.fail(Problem::Kind::Unsupported, source.name, u"save as pdf"_s);
    else if (zip.find(u"xl/workbook.bin") || type == "application/vnd.oasis.opendocument.spreadsheet")
        reading.fail(Problem::Kind::Unsupported, source.name, u"save as xlsx"_s);
    else
        readParts(zip, source, reading);
}

} // namespace Haengbo

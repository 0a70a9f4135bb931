// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/reader.h"

#include "model/reading/formats.h"
#include "model/reading/names.h"
#include "model/reading/textfile.h"
#include "model/text/hangul.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// The bytes of the file at \a path, as far as they may be read.
Result<QByteArray> readFile(const QString &path, const ReadingLimits &limits)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Problem{Problem::Kind::IsFolder, path, {}};
    // A pipe or a device has no end.
    if (info.exists() && !info.isFile())
        return Problem{Problem::Kind::CannotOpen, path, u"not a regular file"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    if (file.size() > limits.fileBytes)
        return Problem{Problem::Kind::TooLarge, path, megabytes(limits.fileBytes)};
    QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    if (bytes.size() > limits.fileBytes)
        return Problem{Problem::Kind::TooLarge, path, megabytes(limits.fileBytes)};
    if (bytes.isEmpty())
        return Problem{Problem::Kind::Empty, path, {}};
    return bytes;
}

/// Whether a file of an opened folder is to be read: its name tells so, or else its content does. Text
/// without Hangul under a name that tells nothing ('LICENSE') is no article; what is no text is told as such.
bool mayBeArticle(const QString &path)
{
    static const QStringList suffixes = readableSuffixes();
    if (isNoArticle(path))
        return false;
    if (suffixes.contains(QFileInfo(path).suffix().toLower()))
        return true;
    constexpr qint64 enough = 16 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    QByteArray head = file.read(enough);
    if (formatOf({path, head, 0}).mediaType != "text/plain"_L1)
        return true;
    // The last character may be cut.
    const int mostCut = head.size() == enough ? 4 : 1;
    for (int cut = 0; cut < mostCut && !head.isEmpty(); ++cut, head.chop(1)) {
        if (const Result<DecodedText> text = decodeText(head, path))
            return Hangul::isKorean(text->text);
    }
    return true;
}

/// A link inside an opened folder may lead anywhere on the machine; only files that really lie below the
/// folder count.
QStringList filesBelow(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        if (QFileInfo(file).canonicalFilePath().startsWith(root) && mayBeArticle(file))
            files << file;
    }
    const PageFolders furniture(files);
    files.removeIf([&](const QString &file) { return furniture.holds(file); });
    return files;
}

} // namespace

std::optional<TableHead> readTableHead(const QString &path, const FieldNames &names)
{
    const ArticleSink sink = [](const Result<Article> &) { return false; };
    Reading reading(sink, {}, names);
    std::optional<TableHead> head;
    reading.askHead(&head);
    Result<QByteArray> bytes = readFile(path, reading.limits());
    if (bytes)
        readSource({path, std::move(*bytes), 0}, reading);
    return head;
}

void readArticles(const QString &path, const ArticleSink &sink, const ReadingLimits &limits,
                  const FieldNames &names)
{
    Reading reading(sink, limits, names);
    Result<QByteArray> bytes = readFile(path, limits);
    if (!bytes) {
        reading.fail(bytes.problem());
        return;
    }
    readSource({path, std::move(*bytes), 0}, reading);
    if (reading.count() == 0)
        reading.fail(Problem::Kind::NoText, path);
}

void readSource(const Source &source, Reading &reading)
{
    if (source.bytes.isEmpty())
        reading.fail(Problem::Kind::Empty, source.name);
    else
        formatOf(source).read(source, reading);
}

QStringList expandPaths(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            files << filesBelow(path);
        else
            files << path;
    }
    files.sort();
    files.removeDuplicates();
    return files;
}

} // namespace Haengbo

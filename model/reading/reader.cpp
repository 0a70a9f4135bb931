// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/reader.h"

#include "model/reading/formats.h"
#include "model/reading/names.h"

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
        if (!isNoArticle(file) && QFileInfo(file).canonicalFilePath().startsWith(root))
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

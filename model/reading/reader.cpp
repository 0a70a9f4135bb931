// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/reader.h"

#include "model/reading/textfile.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

void readArticles(const QString &path, const ArticleSink &sink) { sink(readTextFile(path)); }

namespace {

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
        if (QFileInfo(file).canonicalFilePath().startsWith(root))
            files << file;
    }
    return files;
}

} // namespace

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

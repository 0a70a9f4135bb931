// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <utility>
#include <vector>

namespace Haengbo::Sample {

/// The rows of a table of sentences under tests/model/language, cell by cell, each with the name of its line;
/// comments and the head are left out. Empty when the file is not there.
inline std::vector<std::pair<QByteArray, QStringList>> sentenceRows(const QString &name)
{
    std::vector<std::pair<QByteArray, QStringList>> rows;
    QFile file(QStringLiteral(HAENGBO_SOURCE_DIR "/tests/model/language/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'))) {
        ++number;
        if (!line.isEmpty() && !line.startsWith(QChar(u'#')) && !line.startsWith(QStringLiteral("text\t")))
            rows.emplace_back("line " + QByteArray::number(number), line.split(QChar(u'\t')));
    }
    return rows;
}

} // namespace Haengbo::Sample

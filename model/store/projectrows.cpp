// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/projectrows.h"

#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo::ProjectRows {

namespace {

struct Table
{
    int since; ///< the version that brought it
    QString statement;
};

} // namespace

QStringList schema(int version)
{
    static const std::array tables{
        Table{1, u"CREATE TABLE counts(id INTEGER PRIMARY KEY, articles INTEGER, last_article INTEGER, steps "
                 "INTEGER, settings INTEGER, checksum INTEGER)"_s},
        Table{1,
              u"CREATE TABLE articles(id INTEGER PRIMARY KEY, path TEXT, sha256 TEXT, engine TEXT, article "
              "BLOB, article_checksum INTEGER, extraction BLOB, extraction_checksum INTEGER)"_s},
        Table{1,
              u"CREATE TABLE journal(number INTEGER PRIMARY KEY, at INTEGER, kind TEXT, made_by TEXT, about "
              "INTEGER, corrections BLOB, checksum INTEGER)"_s},
        Table{1, u"CREATE TABLE settings(id INTEGER PRIMARY KEY, name TEXT, value BLOB, checksum INTEGER)"_s},
        Table{2, u"CREATE TABLE built(id INTEGER PRIMARY KEY, name TEXT, story BLOB, checksum INTEGER)"_s}};
    QStringList statements;
    for (const Table &table : tables) {
        if (table.since <= version)
            statements << table.statement;
    }
    return statements;
}

void Checksum::add(const QByteArray &bytes)
{
    m_value = crc32_z(m_value, reinterpret_cast<const Bytef *>(bytes.constData()),
                      static_cast<std::size_t>(bytes.size()));
}

qint64 checksumOfCounts(qint64 articles, qint64 lastArticle, qint64 steps, qint64 settings)
{
    return (Checksum() << articles << lastArticle << steps << settings).value();
}

qint64 checksumOf(const Step &step, qint64 at, const QByteArray &corrections)
{
    return (Checksum() << qint64(step.number) << at << QString(toId(step.kind)) << QString(toId(step.by))
                       << qint64(step.of) << corrections)
        .value();
}

} // namespace Haengbo::ProjectRows

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/projectreader.h"

#include "model/corrections/build.h"
#include "model/corrections/correctionjson.h"
#include "model/store/packing.h"
#include "model/store/projectrows.h"
#include "model/store/storypacking.h"

#include <QFuture>
#include <QSqlError>
#include <QSqlQuery>
#include <QThreadPool>
#include <QVariant>
#include <QtConcurrentRun>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

using namespace ProjectRows;

ProjectFile::Reader::Reader(const QSqlDatabase &database, ProjectContents &contents, ProjectFile &file)
    : m_database(database)
    , m_contents(contents)
    , m_file(file)
{
}

void ProjectFile::Reader::read()
{
    readCounts();
    readArticles();
    readJournal();
    readSettings();
    readStory();
}

void ProjectFile::Reader::readCounts()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool found =
        query.exec(u"SELECT articles, last_article, steps, settings, checksum FROM counts WHERE id = 1"_s) &&
        query.next();
    const qint64 articles = found ? query.value(0).toLongLong() : 0;
    const qint64 last = found ? query.value(1).toLongLong() : 0;
    const qint64 steps = found ? query.value(2).toLongLong() : 0;
    const qint64 settings = found ? query.value(3).toLongLong() : 0;
    m_hasCounts = found && query.value(4).toLongLong() == checksumOfCounts(articles, last, steps, settings) &&
                  articles >= 0 && last >= articles && last <= mostRows && steps >= 0 && steps <= mostRows;
    if (!m_hasCounts) {
        m_file.m_losses.anything = true;
        return;
    }
    m_articles = static_cast<int>(articles);
    m_lastArticle = static_cast<int>(last);
    m_steps = static_cast<int>(steps);
    m_settings = static_cast<int>(settings);
    m_file.m_counts = {articles, last, steps, settings};
}

/// Rows are unpacked on all cores while the next ones come from the disk.
void ProjectFile::Reader::readArticles()
{
    constexpr std::size_t batchSize = 64;
    using Batch = std::vector<Row>;
    std::vector<QFuture<Batch>> batches;
    QThreadPool pool;
    Batch batch;
    const auto send = [&] {
        batches.push_back(QtConcurrent::run(&pool, [rows = std::move(batch)]() mutable {
            Packing::Strings strings;
            for (Row &row : rows)
                unpack(row, strings);
            return std::move(rows);
        }));
        batch = {};
    };
    const QString ours = QString::fromLatin1(engineId());
    const QString columns =
        u"SELECT id, engine, article, article_checksum, extraction, extraction_checksum FROM articles "_s;
    forEachRow(columns, u"id"_s, m_lastArticle, [&](const QSqlQuery &query) {
        const bool isOurs = query.value(1).toString() == ours;
        batch.push_back({query.value(2).toByteArray(), query.value(3).toLongLong(),
                         isOurs ? query.value(4).toByteArray() : QByteArray(), query.value(5).toLongLong(),
                         isOurs, nullptr, true});
        if (batch.size() == batchSize)
            send();
        return true;
    });
    send();
    for (QFuture<Batch> &done : batches) {
        for (Row &row : done.takeResult()) {
            if (!row.read) {
                ++m_broken;
                continue;
            }
            if (row.isUnread)
                m_file.m_unread.push_back(m_contents.articles.size());
            m_contents.articles.push_back(std::move(row.read));
        }
    }
    int missing = m_hasCounts ? m_articles - static_cast<int>(m_contents.articles.size()) : m_broken;
    missing = std::max(missing, m_broken);
    m_file.m_losses.articles = missing;
    m_file.m_losses.anything = m_file.m_losses.anything || missing != 0;
}

void ProjectFile::Reader::unpack(Row &row, Packing::Strings &strings)
{
    const QByteArray packed = std::exchange(row.article, {});
    const QByteArray said = std::exchange(row.extraction, {});
    const bool isSound =
        packed.size() <= longestBlob && (Checksum() << packed).value() == row.articleChecksum;
    auto article = isSound ? unpackArticle(packed, strings) : std::nullopt;
    if (!article)
        return;
    auto read = std::make_shared<ReadArticle>();
    read->article = std::move(*article);
    const bool isKept = row.isOurs && (Checksum() << said).value() == row.extractionChecksum;
    auto extraction = isKept ? unpackExtraction(said, read->article, strings) : std::nullopt;
    row.isUnread = !extraction;
    if (extraction)
        read->extraction = std::move(*extraction);
    row.read = std::move(read);
}

void ProjectFile::Reader::readJournal()
{
    const int broken = std::exchange(m_broken, 0);
    forEachRow(u"SELECT number, at, kind, made_by, about, corrections, checksum FROM journal "_s, u"number"_s,
               m_steps, [this](const QSqlQuery &row) { return takeStep(row); });
    const int read = static_cast<int>(m_contents.journal.steps().size());
    // What comes after a lost step cannot be trusted to follow from it.
    int lost = m_hasCounts ? m_steps - read : m_broken;
    lost = std::max(lost, m_broken > 0 ? 1 : 0);
    m_file.m_losses.steps = lost;
    m_file.m_losses.anything = m_file.m_losses.anything || lost != 0;
    m_broken = broken;
}

bool ProjectFile::Reader::takeStep(const QSqlQuery &row)
{
    const qint64 at = row.value(1).toLongLong();
    const QByteArray json = row.value(5).toByteArray();
    const auto kind = parseStepKind(row.value(2).toString());
    const auto by = parseStepBy(row.value(3).toString());
    if (!kind || !by || json.size() > longestBlob)
        return false;
    Step step;
    step.number = row.value(0).toInt();
    step.when = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    step.kind = *kind;
    step.by = *by;
    step.of = row.value(4).toInt();
    if (checksumOf(step, at, json) != row.value(6).toLongLong())
        return false;
    if (step.kind == Step::Kind::Do) {
        const auto corrections = parseCorrections(json);
        if (!corrections)
            return false;
        step.corrections = *corrections;
    }
    return m_contents.journal.append(step);
}

void ProjectFile::Reader::readSettings()
{
    m_broken = 0;
    forEachRow(u"SELECT id, name, value, checksum FROM settings "_s, u"id"_s, m_settings,
               [this](const QSqlQuery &row) {
                   const QString name = row.value(1).toString();
                   const QByteArray value = row.value(2).toByteArray();
                   if ((Checksum() << name << value).value() != row.value(3).toLongLong())
                       return false;
                   m_contents.settings[name] = value;
                   return true;
               });
    const int read = static_cast<int>(m_contents.settings.size());
    m_file.m_losses.settings = std::max(m_broken, m_hasCounts ? m_settings - read : 0);
    m_file.m_losses.anything = m_file.m_losses.anything || m_file.m_losses.settings != 0;
}

/// A cache alone, which an older version does not have: where it is not as it should be, nothing of worth is
/// lost.
void ProjectFile::Reader::readStory()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const bool isThere = query.exec(u"SELECT name, story, checksum FROM built WHERE id = 1"_s);
    if (!isThere || !m_file.m_unread.empty() || !query.next()) {
        const bool hasTable = m_database.tables().contains(u"built"_s);
        m_file.m_losses.anything = m_file.m_losses.anything || (hasTable && query.lastError().isValid());
        return;
    }
    const QString name = query.value(0).toString();
    const QByteArray bytes = query.value(1).toByteArray();
    if ((Checksum() << name << bytes).value() != query.value(2).toLongLong()) {
        m_file.m_losses.anything = true;
        return;
    }
    const Corrections reading = readingPart(m_contents.journal.active());
    if (name.toLatin1() == storyName(m_contents.articles, reading))
        m_contents.built = unpackStory(bytes, m_contents.articles);
}

void ProjectFile::Reader::forEachRow(const QString &columns, const QString &key, int last, const Take &take)
{
    std::set<qint64> seen;
    const auto takeOne = [&](const QSqlQuery &row) {
        if (!seen.insert(row.value(0).toLongLong()).second)
            return;
        if (!take(row))
            ++m_broken;
    };
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isWhole = query.exec(columns + u"ORDER BY "_s + key);
    while (isWhole && query.next() && static_cast<int>(seen.size()) < mostRows)
        takeOne(query);
    isWhole = isWhole && !query.lastError().isValid();
    if (isWhole)
        return;
    m_file.m_losses.anything = true;
    QSqlQuery single(m_database);
    single.setForwardOnly(true);
    if (!single.prepare(columns + u"WHERE "_s + key + u" = ?"_s))
        return;
    for (int id = 1; id <= last; ++id) {
        single.bindValue(0, id);
        if (!seen.contains(id) && single.exec() && single.next())
            takeOne(single);
        single.finish();
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables hold rows by number alone and have no index: a damaged page costs the rows on it, no more. The row
// of 'counts' says how many there should be, so that what is missing is noticed; it is written in the same
// transaction as they are.
//
// Write-ahead log: a transaction is an append to the log, and what was being written when the program ended
// is left out when the file is opened the next time. The locking mode is exclusive: the kernel gives the lock
// back when the program ends, however it ends.
#include "model/store/projectfile.h"

#include "model/corrections/build.h"
#include "model/corrections/correctionjson.h"
#include "model/store/packing.h"
#include "model/store/projectreader.h"
#include "model/store/projectrows.h"
#include "model/store/storypacking.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Haengbo {

using namespace ProjectRows;

namespace {

constexpr qsizetype headerSize = 100;

struct Header
{
    bool isDatabase = false;
    quint32 applicationId = 0;
    quint32 version = 0;
};

/// Read from the bytes themselves, before any SQL.
std::optional<Header> headerOf(const QString &path, QString *detail)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (detail)
            *detail = file.errorString();
        return {};
    }
    const QByteArray bytes = file.read(headerSize);
    Header header;
    if (bytes.size() < headerSize)
        return header;
    header.isDatabase = bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    header.version = qFromBigEndian<quint32>(bytes.constData() + 60);
    header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    return header;
}

bool isBusy(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return code == u"5" || code == u"6" || code == u"261"; // SQLITE_BUSY, _LOCKED, _BUSY_RECOVERY
}

} // namespace

ProjectFile::ProjectFile(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
{
    static QAtomicInt connections;
    m_connection = u"haengbo-project-%1"_s.arg(connections.fetchAndAddRelaxed(1));
}

ProjectFile::~ProjectFile()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

bool ProjectFile::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return query.exec(sql);
}

QString ProjectFile::errorText() const { return QSqlDatabase::database(m_connection).lastError().text(); }

bool ProjectFile::connect(const QString &file, bool isNew)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!database.open())
        return false;
    const QStringList settings{u"PRAGMA trusted_schema = OFF"_s,
                               u"PRAGMA cell_size_check = ON"_s,
                               u"PRAGMA mmap_size = 0"_s,
                               u"PRAGMA foreign_keys = OFF"_s,
                               u"PRAGMA locking_mode = EXCLUSIVE"_s,
                               u"PRAGMA cache_size = -16000"_s};
    for (const QString &setting : settings)
        run(setting);
    if (isNew) {
        run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        run(u"PRAGMA user_version = %1"_s.arg(version));
    }
    // A new file is written once, not to a log first: until it is whole nobody knows of it.
    run(isNew ? u"PRAGMA journal_mode = MEMORY"_s : u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = NORMAL"_s);
    return true;
}

bool ProjectFile::hasSchemaOf(int ofVersion) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT type, sql FROM sqlite_master"_s))
        return false;
    QStringList found;
    while (query.next()) {
        if (query.value(0).toString() != u"table")
            return false;
        found << query.value(1).toString();
    }
    found.sort();
    QStringList expected = schema(ofVersion);
    expected.sort();
    return found == expected && !query.lastError().isValid();
}

int ProjectFile::userVersion() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
}

/// Makes a file of an earlier \a older version one of this version, all at once or not at all.
bool ProjectFile::bringUpFrom(int older)
{
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    const QStringList had = schema(older);
    bool isFine = true;
    for (const QString &table : schema(version)) {
        if (!had.contains(table))
            isFine = isFine && run(table);
    }
    isFine = isFine && run(u"PRAGMA user_version = %1"_s.arg(version)) && run(u"COMMIT"_s);
    if (!isFine)
        run(u"ROLLBACK"_s);
    return isFine;
}

bool ProjectFile::isProject(const QString &path)
{
    const auto header = headerOf(path, nullptr);
    return header && header->isDatabase && header->applicationId == applicationId;
}

std::unique_ptr<ProjectFile> ProjectFile::create(const QString &path, const ProjectContents &contents,
                                                 Problem *problem, QString *detail)
{
    *problem = Problem::CannotOpen;
    // Written beside it first, so that what stood there stays until the new one is whole.
    const QString fresh = path + u".new"_s;
    for (const QString &old : {fresh, fresh + u"-wal"_s, fresh + u"-shm"_s})
        QFile::remove(old);
    Counts counts;
    {
        std::unique_ptr<ProjectFile> file(new ProjectFile(fresh, Access::Writable));
        if (!file->connect(fresh, true) || !file->writeAll(contents)) {
            if (detail)
                *detail = file->errorText();
            file.reset();
            QFile::remove(fresh);
            return nullptr;
        }
        counts = file->m_counts;
    }
    QFile::remove(path + u"-wal"_s);
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        if (detail)
            *detail = qt_error_string();
        QFile::remove(fresh);
        return nullptr;
    }
    auto file = connected(path, problem, detail);
    if (file)
        file->m_counts = counts;
    return file;
}

/// Connects to what stands at \a path and keeps everybody else from it.
std::unique_ptr<ProjectFile> ProjectFile::connected(const QString &path, Problem *problem, QString *detail)
{
    *problem = Problem::None;
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, Access::Writable));
    if (!file->connect(path, false)) {
        *problem = Problem::CannotOpen;
        if (detail)
            *detail = file->errorText();
        return nullptr;
    }
    QSqlQuery lock(QSqlDatabase::database(file->m_connection));
    if (!lock.exec(u"BEGIN EXCLUSIVE"_s) && isBusy(lock.lastError())) {
        *problem = Problem::InUse;
        return nullptr;
    }
    file->run(u"COMMIT"_s);
    return file;
}

bool ProjectFile::writeAll(const ProjectContents &contents)
{
    for (const QString &table : schema(version)) {
        if (!run(table))
            return false;
    }
    QSqlQuery counts(QSqlDatabase::database(m_connection));
    counts.prepare(u"INSERT INTO counts VALUES (1, 0, 0, 0, 0, ?)"_s);
    counts.addBindValue(checksumOfCounts(0, 0, 0, 0));
    if (!counts.exec())
        return false;
    ProjectChanges all;
    all.put = contents.articles;
    all.steps = contents.journal.steps();
    all.settings = contents.settings;
    if (contents.built)
        all.built = {contents.built, contents.articles, readingPart(contents.journal.active())};
    return all.isEmpty() || save(all);
}

std::unique_ptr<ProjectFile> ProjectFile::open(const QString &path, ProjectContents *contents,
                                               Problem *problem, QString *detail)
{
    *problem = Problem::None;
    const auto header = headerOf(path, detail);
    if (!header) {
        *problem = Problem::CannotOpen;
        return nullptr;
    }
    const bool isOurs = header->isDatabase && header->applicationId == applicationId;
    // A header that was hit is no reason to give up a file that is called a project.
    if (!isOurs && !path.endsWith(u".haengbo"_s)) {
        *problem = Problem::NotAProject;
        return nullptr;
    }
    if (isOurs && header->version > static_cast<quint32>(version))
        return salvage(path, Access::Newer, contents, problem);
    if (!isOurs || header->version < 1)
        return salvage(path, Access::Damaged, contents, problem);
    if (!QFileInfo(path).isWritable())
        return salvage(path, Access::Protected, contents, problem);
    {
        auto file = connected(path, problem, detail);
        if (!file)
            return nullptr;
        // The head of the file may be older than what its log says.
        const int found = file->userVersion();
        if (file->hasSchemaOf(found)) {
            Reader(QSqlDatabase::database(file->m_connection), *contents, *file).read();
            if (!file->m_losses.anything && (found == version || file->bringUpFrom(found)))
                return file;
        }
    }
    return salvage(path, Access::Damaged, contents, problem);
}

std::unique_ptr<ProjectFile> ProjectFile::salvage(const QString &path, Access access,
                                                  ProjectContents *contents, Problem *problem)
{
    *contents = {};
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, access));
    file->m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = file->m_copy->filePath(u"copy.haengbo"_s);
    if (!QFile::copy(path, copy)) {
        *problem = Problem::CannotOpen;
        return nullptr;
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (QFile::exists(path + u"-wal"_s))
        QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    if (access == Access::Damaged) {
        // The parts of the header that every project of this version has alike.
        QFile bytes(copy);
        if (bytes.open(QIODevice::ReadWrite) && bytes.size() >= headerSize) {
            bytes.write(QByteArray("SQLite format 3\0", 16));
        }
        file->m_losses.anything = true;
    }
    if (!file->connect(copy, false)) {
        *problem = Problem::Unreadable;
        return nullptr;
    }
    // Nothing but plain tables is ever read: views and triggers of a stranger do not run.
    QSqlQuery tables(QSqlDatabase::database(file->m_connection));
    bool hasStrangers = !tables.exec(u"SELECT type, sql FROM sqlite_master"_s);
    while (tables.next()) {
        const bool isKnown =
            tables.value(0).toString() == u"table" && schema(version).contains(tables.value(1).toString());
        hasStrangers = hasStrangers || (!isKnown && access != Access::Newer) ||
                       tables.value(0).toString() == u"trigger" || tables.value(0).toString() == u"view";
    }
    if (hasStrangers) {
        *problem = Problem::Unreadable;
        return nullptr;
    }
    tables.finish();
    Reader(QSqlDatabase::database(file->m_connection), *contents, *file).read();
    const bool isEmpty = contents->articles.empty() && contents->journal.steps().empty();
    if (isEmpty && access == Access::Damaged) {
        *problem = Problem::Unreadable;
        return nullptr;
    }
    return file;
}

bool ProjectFile::putArticle(QSqlQuery &query, const ReadArticle &read)
{
    const QByteArray article = pack(read.article);
    const QByteArray extraction = pack(read.extraction);
    query.addBindValue(read.article.path);
    query.addBindValue(QString::fromLatin1(read.article.sha256));
    query.addBindValue(QString::fromLatin1(engineId()));
    query.addBindValue(article);
    query.addBindValue((Checksum() << article).value());
    query.addBindValue(extraction);
    query.addBindValue((Checksum() << extraction).value());
    return query.exec();
}

bool ProjectFile::putStep(QSqlQuery &query, const Step &step)
{
    const qint64 at = step.when.toMSecsSinceEpoch();
    const QByteArray json = step.corrections.empty() ? QByteArray() : toJson(step.corrections);
    query.addBindValue(step.number);
    query.addBindValue(at);
    query.addBindValue(QString(toId(step.kind)));
    query.addBindValue(QString(toId(step.by)));
    query.addBindValue(step.of);
    query.addBindValue(json);
    query.addBindValue(checksumOf(step, at, json));
    return query.exec();
}

/// There is one story at most: the last.
bool ProjectFile::putStory(const KeptStory &kept)
{
    const QByteArray bytes = packStory(*kept.story, kept.articles);
    const QString name = QString::fromLatin1(storyName(kept.articles, kept.reading));
    if (!run(u"DELETE FROM built"_s))
        return false;
    if (bytes.size() > longestBlob)
        return true; // so many articles wait for their story
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO built VALUES (1, ?, ?, ?)"_s);
    query.addBindValue(name);
    query.addBindValue(bytes);
    query.addBindValue((Checksum() << name << bytes).value());
    return query.exec();
}

/// Brings the row of counts up to date. Articles are counted only where some came or went: it takes a walk
/// through the file.
bool ProjectFile::count(bool articlesChanged)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    Counts now = m_counts;
    if (articlesChanged) {
        if (!query.exec(u"SELECT COUNT(*), COALESCE(MAX(id), 0) FROM articles"_s) || !query.next())
            return false;
        now.articles = query.value(0).toLongLong();
        now.lastArticle = query.value(1).toLongLong();
    }
    const bool counted =
        query.exec(
            u"SELECT (SELECT COALESCE(MAX(number), 0) FROM journal), (SELECT COUNT(*) FROM settings)"_s) &&
        query.next();
    if (!counted)
        return false;
    now.steps = query.value(0).toLongLong();
    now.settings = query.value(1).toLongLong();
    query.finish();
    query.prepare(
        u"UPDATE counts SET articles = ?, last_article = ?, steps = ?, settings = ?, checksum = ?"_s);
    for (const qint64 value : {now.articles, now.lastArticle, now.steps, now.settings,
                               checksumOfCounts(now.articles, now.lastArticle, now.steps, now.settings)})
        query.addBindValue(value);
    if (!query.exec())
        return false;
    m_counts = now;
    return true;
}

bool ProjectFile::save(const ProjectChanges &changes)
{
    if (m_access != Access::Writable)
        return false;
    if (changes.isEmpty())
        return true;
    const QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    bool isFine = true;
    QSqlQuery remove(database);
    isFine = isFine && remove.prepare(u"DELETE FROM articles WHERE path = ? AND sha256 = ?"_s);
    const auto removeArticle = [&](const QString &path, const QByteArray &sha256) {
        remove.addBindValue(path);
        remove.addBindValue(QString::fromLatin1(sha256));
        isFine = isFine && remove.exec();
    };
    for (const auto &[path, sha256] : changes.removed)
        removeArticle(path, sha256);
    QSqlQuery put(database);
    isFine = isFine &&
             put.prepare(u"INSERT INTO articles(path, sha256, engine, article, article_checksum, extraction, "
                         "extraction_checksum) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ReadArticlePtr &read : changes.put)
        isFine = isFine && putArticle(put, *read);
    QSqlQuery step(database);
    isFine = isFine && step.prepare(u"INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const Step &one : changes.steps)
        isFine = isFine && putStep(step, one);
    QSqlQuery forget(database);
    QSqlQuery setting(database);
    isFine = isFine && forget.prepare(u"DELETE FROM settings WHERE name = ?"_s) &&
             setting.prepare(u"INSERT INTO settings(name, value, checksum) VALUES (?, ?, ?)"_s);
    for (auto one = changes.settings.begin(); one != changes.settings.end(); ++one) {
        forget.addBindValue(one.key());
        isFine = isFine && forget.exec();
        setting.addBindValue(one.key());
        setting.addBindValue(one.value());
        setting.addBindValue((Checksum() << one.key() << one.value()).value());
        isFine = isFine && setting.exec();
    }
    isFine = isFine && (!changes.built.story || putStory(changes.built));
    isFine = isFine && count(!changes.put.empty() || !changes.removed.empty()) && run(u"COMMIT"_s);
    if (!isFine)
        run(u"ROLLBACK"_s);
    return isFine;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/build.h"
#include "model/store/bytes.h"
#include "model/store/packing.h"
#include "model/store/projectfile.h"
#include "model/store/storypacking.h"
#include "model/writing/storyjson.h"
#include "tests/support/projects.h"
#include "tests/support/writtenstory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What is kept in a project comes back, from older files too; what others put there is looked at twice.
class tst_ProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsSavedComesBack();
    void theStoryIsTheSameToTheByte();
    void bytesThatMakeNoSenseGiveNothing();
    void aSecondWindowIsRefused();
    void aNewerVersionIsReadOnly();
    void anOlderVersionLosesNothing();
    void aProtectedOlderVersionIsRead();
    void theStoryIsKeptForItsArticlesAlone();
    void aStoryThatMakesNoSenseIsLeft();
    void whatIsNoProjectIsRefused();
    void strangersDoNotRun();
    void anotherEnginesReadingIsLeftOut();

private:
    std::unique_ptr<ProjectFile> make(const ProjectContents &contents);
    void changeWithSql(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const QString versionOne = QStringLiteral(HAENGBO_SOURCE_DIR "/tests/model/store/files/version1.haengbo");

} // namespace

void tst_ProjectFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"일.haengbo"_s);
}

std::unique_ptr<ProjectFile> tst_ProjectFile::make(const ProjectContents &contents)
{
    Test::Trouble problem = Test::Trouble::None;
    return ProjectFile::create(m_path, contents, &problem);
}

void tst_ProjectFile::changeWithSql(const QStringList &statements) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void tst_ProjectFile::whatIsSavedComesBack()
{
    ProjectContents contents = Test::projectOf(20);
    auto file = make(contents);
    QVERIFY(file);
    ProjectChanges changes;
    changes.steps = {*contents.journal.undo(QDateTime(QDate(2025, 1, 3), QTime(1, 2), Qt::UTC))};
    changes.removed = {{contents.articles[1]->article.path, contents.articles[1]->article.sha256}};
    contents.articles.erase(contents.articles.begin() + 1);
    changes.settings[u"layout"_s] = "x";
    contents.settings[u"layout"_s] = "x";
    QVERIFY(file->save(changes));
    file.reset();
    ProjectContents again;
    Test::Trouble problem = Test::Trouble::None;
    file = Test::reopen(m_path, &again, &problem);
    QVERIFY(file);
    QCOMPARE(problem, Test::Trouble::None);
    QCOMPARE(file->access(), ProjectFile::Access::Writable);
    QVERIFY(Test::areSame(contents, again));
    QVERIFY(!file->losses().anything);
    QVERIFY2(!QFile::exists(m_path + u"-shm"_s), "the lock is exclusive");
    file.reset();
    QVERIFY2(!QFile::exists(m_path + u"-wal"_s), "closed, a project is one file");
}

void tst_ProjectFile::theStoryIsTheSameToTheByte()
{
    const ProjectContents contents = Test::projectOf(40);
    const QByteArray before = toJson(*correctedStory(contents.articles, contents.journal.active()).story);
    make(contents).reset();
    ProjectContents again;
    Test::Trouble problem = Test::Trouble::None;
    QVERIFY(Test::reopen(m_path, &again, &problem));
    QCOMPARE(toJson(*correctedStory(again.articles, again.journal.active()).story), before);
}

void tst_ProjectFile::bytesThatMakeNoSenseGiveNothing()
{
    const ReadArticlePtr read = Test::sampleArticles(1).front();
    const QByteArray article = pack(read->article);
    const QByteArray said = pack(read->extraction);
    Packing::Strings strings;
    QCOMPARE(unpackArticle(article, strings), std::optional(read->article));
    QCOMPARE(unpackExtraction(said, read->article, strings), std::optional(read->extraction));
    for (qsizetype length = 0; length < said.size(); length += 7)
        QVERIFY(!unpackExtraction(said.first(length), read->article, strings));
    QVERIFY(!unpackArticle(article + 'x', strings));
    // Spans beyond a shorter text.
    Article shorter = read->article;
    shorter.text.truncate(20);
    QVERIFY(!unpackExtraction(said, shorter, strings));
    // Any other byte gives something sound or nothing.
    Test::RandomCorrections random(11);
    for (int i = 0; i < 3000; ++i) {
        QByteArray hit = said;
        hit[random.below(static_cast<std::size_t>(hit.size()))] = static_cast<char>(random.below(256));
        if (const auto extraction = unpackExtraction(hit, read->article, strings)) {
            for (const Event &event : extraction->events)
                QVERIFY(event.place < static_cast<int>(extraction->entities.size()));
        }
    }
}

void tst_ProjectFile::aSecondWindowIsRefused()
{
    const auto file = make(Test::projectOf(3));
    QVERIFY(file);
    ProjectContents contents;
    Test::Trouble problem = Test::Trouble::None;
    QVERIFY(!Test::reopen(m_path, &contents, &problem));
    QCOMPARE(problem, Test::Trouble::InUse);
    // The first window goes on.
    ProjectChanges changes;
    changes.settings[u"a"_s] = "b";
    QVERIFY(file->save(changes));
}

void tst_ProjectFile::aNewerVersionIsReadOnly()
{
    const ProjectContents contents = Test::projectOf(3);
    make(contents).reset();
    changeWithSql({u"CREATE TABLE tomorrow(id INTEGER PRIMARY KEY)"_s,
                   u"PRAGMA user_version = %1"_s.arg(ProjectFile::version + 1)});
    QFile bytes(m_path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();
    ProjectContents again;
    Test::Trouble problem = Test::Trouble::None;
    auto file = Test::reopen(m_path, &again, &problem);
    QVERIFY(file);
    QCOMPARE(file->access(), ProjectFile::Access::Newer);
    QVERIFY(Test::areSame(contents, again));
    ProjectChanges changes;
    changes.settings[u"a"_s] = "b";
    QVERIFY(!file->save(changes));
    file.reset();
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll(), before);
}

/// version1.haengbo was written by the program when files were of version 1: three articles; an event was
/// accepted, one rejected, one accepted and that undone.
void tst_ProjectFile::anOlderVersionLosesNothing()
{
    QVERIFY(QFile::copy(versionOne, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const auto versionOf = [this] {
        QFile bytes(m_path);
        return bytes.open(QIODevice::ReadOnly) ? bytes.read(64).back() : '\0';
    };
    QCOMPARE(versionOf(), '\1');
    for (const bool isFirstTime : {true, false}) {
        ProjectContents contents;
        Test::Trouble problem = Test::Trouble::None;
        auto file = Test::reopen(m_path, &contents, &problem);
        QVERIFY(file);
        QCOMPARE(file->access(), ProjectFile::Access::Writable);
        QVERIFY(!file->losses().anything);
        QCOMPARE(contents.articles.size(), std::size_t(3));
        for (const ReadArticlePtr &read : contents.articles)
            QVERIFY(read->article.text.size() > 500 && !read->article.sha256.isEmpty());
        QVERIFY(contents.settings.contains(u"timeline"_s) && contents.settings.contains(u"graph"_s));
        const std::vector<Step> &steps = contents.journal.steps();
        QCOMPARE(steps.size(), std::size_t(isFirstTime ? 4 : 5));
        QCOMPARE(steps[0].corrections.front().kind, Correction::Kind::Accept);
        QCOMPARE(steps[1].corrections.front().kind, Correction::Kind::Reject);
        QCOMPARE(steps[3].kind, Step::Kind::Undo);
        QCOMPARE(contents.journal.active().size(), std::size_t(isFirstTime ? 2 : 3));
        QVERIFY(!contents.journal.active().front().target.front().quote.isEmpty());
        if (isFirstTime) {
            ProjectChanges changes;
            changes.steps = {contents.journal.make({Test::hide(1)}, QDateTime::currentDateTimeUtc())};
            QVERIFY(file->save(changes));
        }
        file.reset();
        QCOMPARE(versionOf(), static_cast<char>(ProjectFile::version));
    }
}

void tst_ProjectFile::aProtectedOlderVersionIsRead()
{
    QVERIFY(QFile::copy(versionOne, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    if (QFileInfo(m_path).isWritable())
        QSKIP("whoever runs this may write everything");
    ProjectContents contents;
    Test::Trouble problem = Test::Trouble::None;
    const auto file = Test::reopen(m_path, &contents, &problem);
    QVERIFY(file);
    QCOMPARE(file->access(), ProjectFile::Access::Protected);
    QVERIFY(!file->losses().anything);
    QCOMPARE(contents.articles.size(), std::size_t(3));
    QCOMPARE(contents.journal.steps().size(), std::size_t(4));
}

void tst_ProjectFile::theStoryIsKeptForItsArticlesAlone()
{
    ProjectContents contents = Test::projectOf(0);
    // One that changes the reading, one that is laid over the story.
    const Corrections made{Test::hide(1), {Correction::Kind::NeverAPerson, {}, {}, {u"아무개"_s}}};
    contents.journal.make(made, QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC));
    const Corrections reading = readingPart(made);
    contents.built = std::make_shared<Story>(buildWith(contents.articles, reading));
    const QByteArray story = toJson(*contents.built);
    auto file = make(contents);
    QVERIFY(file);
    const auto kept = [&]() -> StoryPtr {
        file.reset();
        ProjectContents again;
        Test::Trouble problem = Test::Trouble::None;
        file = Test::reopen(m_path, &again, &problem);
        return file && !file->losses().anything ? again.built : nullptr;
    };
    StoryPtr found = kept();
    QVERIFY(found);
    QCOMPARE(toJson(*found), story);
    QCOMPARE(toJson(*layOver(*found, contents.journal.active()).story),
             toJson(*correctedStory(contents.articles, contents.journal.active()).story));
    // A correction that is only laid over leaves it; one that changes the reading does not.
    ProjectChanges changes;
    changes.steps = {
        contents.journal.make({{Correction::Kind::Accept, anchorsOf(*found, EventId{0}), {}, {}}},
                              QDateTime::currentDateTimeUtc())};
    QVERIFY(file->save(changes));
    QVERIFY(kept());
    changes = {};
    changes.steps = {contents.journal.make({{Correction::Kind::NeverAPerson, {}, {}, {u"홍길동"_s}}},
                                           QDateTime::currentDateTimeUtc())};
    QVERIFY(file->save(changes));
    QVERIFY(!kept());
    changes = {};
    changes.steps = {*contents.journal.undo(QDateTime::currentDateTimeUtc())};
    QVERIFY(file->save(changes));
    QVERIFY(kept());
    changes = {};
    changes.removed = {{contents.articles[1]->article.path, contents.articles[1]->article.sha256}};
    QVERIFY(file->save(changes));
    QVERIFY(!kept());
}

void tst_ProjectFile::aStoryThatMakesNoSenseIsLeft()
{
    const std::vector<ReadArticlePtr> articles = Test::sampleArticles(3);
    const Story story = buildWith(articles, {});
    const QByteArray bytes = packStory(story, articles);
    const StoryPtr again = unpackStory(bytes, articles);
    QVERIFY(again);
    QCOMPARE(toJson(*again), toJson(story));
    QVERIFY(!unpackStory(bytes, {}));
    for (qsizetype length = 0; length < bytes.size(); length += 97)
        QVERIFY(!unpackStory(bytes.first(length), articles));
    Test::RandomCorrections random(23);
    int sound = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray hit = bytes;
        hit[random.below(static_cast<std::size_t>(hit.size()))] = static_cast<char>(random.below(256));
        // What passes can be shown: everything that it names is there.
        if (const StoryPtr other = unpackStory(hit, articles)) {
            QVERIFY(!toJson(*other).isEmpty());
            ++sound;
        }
    }
    QVERIFY2(sound > 0 && sound < 2000, qPrintable(QString::number(sound)));
}

void tst_ProjectFile::whatIsNoProjectIsRefused()
{
    const auto problemOf = [](const QString &path) {
        ProjectContents contents;
        Test::Trouble problem = Test::Trouble::None;
        return Test::reopen(path, &contents, &problem) ? Test::Trouble::None : problem;
    };
    QCOMPARE(problemOf(m_folder->filePath(u"nowhere.haengbo"_s)), Test::Trouble::CannotOpen);
    const QString letter = m_folder->filePath(u"letter.txt"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all");
    file.close();
    QCOMPARE(problemOf(letter), Test::Trouble::NotAProject);
    const QString named = m_folder->filePath(u"letter.haengbo"_s);
    QVERIFY(QFile::copy(letter, named));
    QCOMPARE(problemOf(named), Test::Trouble::Unreadable);
}

void tst_ProjectFile::strangersDoNotRun()
{
    make(Test::projectOf(3)).reset();
    changeWithSql({u"CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM articles; END"_s});
    ProjectContents contents;
    Test::Trouble problem = Test::Trouble::None;
    QVERIFY(!Test::reopen(m_path, &contents, &problem));
    QCOMPARE(problem, Test::Trouble::Unreadable);
}

void tst_ProjectFile::anotherEnginesReadingIsLeftOut()
{
    make(Test::projectOf(0)).reset();
    changeWithSql({u"UPDATE articles SET engine = 'old' WHERE id = 2"_s});
    ProjectContents contents;
    Test::Trouble problem = Test::Trouble::None;
    const auto file = Test::reopen(m_path, &contents, &problem);
    QVERIFY(file);
    QCOMPARE(file->unread(), std::vector<std::size_t>{1});
    QVERIFY(contents.articles[1]->extraction.entities.empty());
    QVERIFY(!contents.articles[1]->article.text.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProjectFile)

#include "tst_projectfile.moc"

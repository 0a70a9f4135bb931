// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/build.h"
#include "model/store/bytes.h"
#include "model/store/packing.h"
#include "model/store/projectfile.h"
#include "model/store/storypacking.h"
#include "model/writing/storyjson.h"
#include "tests/support/randomcorrections.h"
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

/// A project survives everything that happens to files. HAENGBO_LONG=1 kills 200 times and damages 1,000
/// times.
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
    void aKilledWriterLosesNothingItSaid();
    void damageIsToldNeverHidden();
    void manyArticlesOpenQuickly();

private:
    std::unique_ptr<ProjectFile> make(const ProjectContents &contents);
    ProjectContents sampleContents(int commands) const;
    void changeWithSql(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

using Trouble = ProjectFile::Problem;

const QString versionOne = QStringLiteral(HAENGBO_SOURCE_DIR "/tests/model/store/files/version1.haengbo");

const bool isLong = qEnvironmentVariableIsSet("HAENGBO_LONG");

Correction hide(int number) { return {Correction::Kind::Hide, {}, {}, {u"낱말 %1"_s.arg(number)}}; }

std::unique_ptr<ProjectFile> reopen(const QString &path, ProjectContents *contents, Trouble *problem)
{
    *contents = {};
    return ProjectFile::open(path, contents, problem);
}

bool areSame(const ProjectContents &a, const ProjectContents &b)
{
    const auto sameRead = [](const ReadArticlePtr &x, const ReadArticlePtr &y) {
        return x->article == y->article && x->extraction == y->extraction;
    };
    return a.journal == b.journal && a.settings == b.settings &&
           std::equal(a.articles.begin(), a.articles.end(), b.articles.begin(), b.articles.end(), sameRead);
}

/// Saves step after step and says each that is on disk, until it is killed.
int writeUntilKilled(const QString &path)
{
    ProjectContents contents;
    Trouble problem = Trouble::None;
    const auto file = ProjectFile::open(path, &contents, &problem);
    if (!file)
        return 1;
    Journal journal = contents.journal;
    for (;;) {
        ProjectChanges changes;
        const int number = static_cast<int>(journal.steps().size()) + 1;
        changes.steps = {journal.make({hide(number)}, QDateTime::currentDateTimeUtc())};
        auto read = std::make_shared<ReadArticle>(*Test::meetingArticle());
        read->article.sha256 = QByteArray::number(number);
        changes.put = {read};
        if (!file->save(changes))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

void tst_ProjectFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"일.haengbo"_s);
}

std::unique_ptr<ProjectFile> tst_ProjectFile::make(const ProjectContents &contents)
{
    Trouble problem = Trouble::None;
    return ProjectFile::create(m_path, contents, &problem);
}

ProjectContents tst_ProjectFile::sampleContents(int commands) const
{
    ProjectContents contents;
    contents.articles = Test::sampleArticles(4);
    Test::RandomCorrections random(5);
    const CorrectedStory story = correctedStory(contents.articles, {});
    for (int i = 0; i < commands; ++i)
        contents.journal.make(random.next(*story.story),
                              QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5, i), Qt::UTC));
    contents.settings[u"filter"_s] = "{\"text\":\"삼성\"}";
    return contents;
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
    ProjectContents contents = sampleContents(20);
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
    Trouble problem = Trouble::None;
    file = reopen(m_path, &again, &problem);
    QVERIFY(file);
    QCOMPARE(problem, Trouble::None);
    QCOMPARE(file->access(), ProjectFile::Access::Writable);
    QVERIFY(areSame(contents, again));
    QVERIFY(!file->losses().anything);
    QVERIFY2(!QFile::exists(m_path + u"-shm"_s), "the lock is exclusive");
    file.reset();
    QVERIFY2(!QFile::exists(m_path + u"-wal"_s), "closed, a project is one file");
}

void tst_ProjectFile::theStoryIsTheSameToTheByte()
{
    const ProjectContents contents = sampleContents(40);
    const QByteArray before = toJson(*correctedStory(contents.articles, contents.journal.active()).story);
    make(contents).reset();
    ProjectContents again;
    Trouble problem = Trouble::None;
    QVERIFY(reopen(m_path, &again, &problem));
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
    const auto file = make(sampleContents(3));
    QVERIFY(file);
    ProjectContents contents;
    Trouble problem = Trouble::None;
    QVERIFY(!reopen(m_path, &contents, &problem));
    QCOMPARE(problem, Trouble::InUse);
    // The first window goes on.
    ProjectChanges changes;
    changes.settings[u"a"_s] = "b";
    QVERIFY(file->save(changes));
}

void tst_ProjectFile::aNewerVersionIsReadOnly()
{
    const ProjectContents contents = sampleContents(3);
    make(contents).reset();
    changeWithSql({u"CREATE TABLE tomorrow(id INTEGER PRIMARY KEY)"_s,
                   u"PRAGMA user_version = %1"_s.arg(ProjectFile::version + 1)});
    QFile bytes(m_path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();
    ProjectContents again;
    Trouble problem = Trouble::None;
    auto file = reopen(m_path, &again, &problem);
    QVERIFY(file);
    QCOMPARE(file->access(), ProjectFile::Access::Newer);
    QVERIFY(areSame(contents, again));
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
        Trouble problem = Trouble::None;
        auto file = reopen(m_path, &contents, &problem);
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
            changes.steps = {contents.journal.make({hide(1)}, QDateTime::currentDateTimeUtc())};
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
    Trouble problem = Trouble::None;
    const auto file = reopen(m_path, &contents, &problem);
    QVERIFY(file);
    QCOMPARE(file->access(), ProjectFile::Access::Protected);
    QVERIFY(!file->losses().anything);
    QCOMPARE(contents.articles.size(), std::size_t(3));
    QCOMPARE(contents.journal.steps().size(), std::size_t(4));
}

void tst_ProjectFile::theStoryIsKeptForItsArticlesAlone()
{
    ProjectContents contents = sampleContents(0);
    // One that changes the reading, one that is laid over the story.
    const Corrections made{hide(1), {Correction::Kind::NeverAPerson, {}, {}, {u"아무개"_s}}};
    contents.journal.make(made, QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC));
    const Corrections reading = readingPart(made);
    contents.built = std::make_shared<Story>(buildWith(contents.articles, reading));
    const QByteArray story = toJson(*contents.built);
    auto file = make(contents);
    QVERIFY(file);
    const auto kept = [&]() -> StoryPtr {
        file.reset();
        ProjectContents again;
        Trouble problem = Trouble::None;
        file = reopen(m_path, &again, &problem);
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
        Trouble problem = Trouble::None;
        return reopen(path, &contents, &problem) ? Trouble::None : problem;
    };
    QCOMPARE(problemOf(m_folder->filePath(u"nowhere.haengbo"_s)), Trouble::CannotOpen);
    const QString letter = m_folder->filePath(u"letter.txt"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all");
    file.close();
    QCOMPARE(problemOf(letter), Trouble::NotAProject);
    const QString named = m_folder->filePath(u"letter.haengbo"_s);
    QVERIFY(QFile::copy(letter, named));
    QCOMPARE(problemOf(named), Trouble::Unreadable);
}

void tst_ProjectFile::strangersDoNotRun()
{
    make(sampleContents(3)).reset();
    changeWithSql({u"CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM articles; END"_s});
    ProjectContents contents;
    Trouble problem = Trouble::None;
    QVERIFY(!reopen(m_path, &contents, &problem));
    QCOMPARE(problem, Trouble::Unreadable);
}

void tst_ProjectFile::anotherEnginesReadingIsLeftOut()
{
    make(sampleContents(0)).reset();
    changeWithSql({u"UPDATE articles SET engine = 'old' WHERE id = 2"_s});
    ProjectContents contents;
    Trouble problem = Trouble::None;
    const auto file = reopen(m_path, &contents, &problem);
    QVERIFY(file);
    QCOMPARE(file->unread(), std::vector<std::size_t>{1});
    QVERIFY(contents.articles[1]->extraction.entities.empty());
    QVERIFY(!contents.articles[1]->article.text.isEmpty());
}

void tst_ProjectFile::aKilledWriterLosesNothingItSaid()
{
    make({}).reset();
    const int kills = isLong ? 200 : 8;
    Test::RandomCorrections random(3);
    int before = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, m_path});
        QVERIFY(writer.waitForStarted());
        QVERIFY(writer.waitForReadyRead(30000));
        QTest::qWait(random.below(60));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> said = writer.readAllStandardOutput().split('\n');
        // The last line may be cut short.
        const int known = said.size() >= 2 ? said[said.size() - 2].toInt() : 0;
        ProjectContents contents;
        Trouble problem = Trouble::None;
        const auto file = reopen(m_path, &contents, &problem);
        QVERIFY2(file, "it never opens broken");
        QVERIFY(!file->losses().anything);
        const int found = static_cast<int>(contents.journal.steps().size());
        QVERIFY2(found >= known && found >= before, qPrintable(u"%1 of %2"_s.arg(found).arg(known)));
        QCOMPARE(contents.articles.size(), static_cast<std::size_t>(found));
        before = found;
    }
    QVERIFY(before > kills);
}

void tst_ProjectFile::damageIsToldNeverHidden()
{
    const ProjectContents contents = sampleContents(60);
    make(contents).reset();
    QFile original(m_path);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray sound = original.readAll();
    const int times = isLong ? 1000 : 120;
    Test::RandomCorrections random(17);
    int recovered = 0;
    const QString path = m_folder->filePath(u"hit.haengbo"_s);
    for (int i = 0; i < times; ++i) {
        QByteArray hit = sound;
        if (i % 4 == 0)
            hit.truncate(random.below(static_cast<std::size_t>(hit.size())));
        for (int flips = 1 + random.below(8); i % 4 != 0 && flips > 0; --flips)
            hit[random.below(static_cast<std::size_t>(hit.size()))] = static_cast<char>(random.below(256));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(hit);
        file.close();
        ProjectContents found;
        Trouble problem = Trouble::None;
        const auto project = reopen(path, &found, &problem);
        if (!project) {
            QVERIFY(problem != Trouble::None);
            continue;
        }
        const bool isToldOf = project->losses().anything ||
                              project->access() != ProjectFile::Access::Writable ||
                              !project->unread().empty();
        QVERIFY2(isToldOf || areSame(contents, found), "something was lost without a word");
        if (project->losses().anything) {
            ++recovered;
            QVERIFY2(found.articles.size() + static_cast<std::size_t>(project->losses().articles) >=
                             contents.articles.size() ||
                         project->losses().articles >= 0,
                     "what is missing is counted");
            QFile after(path);
            QVERIFY(after.open(QIODevice::ReadOnly));
            QVERIFY2(after.readAll() == hit, "a damaged file stays as it is");
        }
    }
    QVERIFY2(recovered > times / 10, qPrintable(QString::number(recovered)));
}

void tst_ProjectFile::manyArticlesOpenQuickly()
{
    const int count = isLong ? 5000 : 500;
    ProjectContents contents;
    const std::vector<ReadArticlePtr> samples = Test::sampleArticles();
    for (int i = 0; i < count; ++i) {
        auto read = std::make_shared<ReadArticle>(*samples[static_cast<std::size_t>(i) % samples.size()]);
        read->article.path += QString::number(i);
        read->article.sha256 = QByteArray::number(i);
        contents.articles.push_back(read);
    }
    QElapsedTimer timer;
    timer.start();
    contents.built = std::make_shared<Story>(buildWith(contents.articles, {}));
    const qint64 building = timer.restart();
    auto file = make(contents);
    QVERIFY(file);
    const qint64 saving = timer.elapsed();
    file.reset();
    const std::clock_t before = std::clock();
    timer.restart();
    ProjectContents again;
    Trouble problem = Trouble::None;
    file = reopen(m_path, &again, &problem);
    const qint64 opening = timer.restart();
    QVERIFY(file && again.built);
    layOver(*again.built, again.journal.active());
    const qint64 laying = timer.elapsed();
    const auto processor = static_cast<long long>((std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    qInfo("%d articles, %zu events: laid together in %lld ms, saved in %lld ms; opened in %lld ms and ready "
          "%lld ms later (%lld ms of processor time); %lld bytes",
          count, again.built->events.size(), static_cast<long long>(building), static_cast<long long>(saving),
          static_cast<long long>(opening), static_cast<long long>(laying), processor,
          static_cast<long long>(QFileInfo(m_path).size()));
    QCOMPARE(again.articles.size(), static_cast<std::size_t>(count));
    QVERIFY(areSame(contents, again));
    QVERIFY(again.built);
    QCOMPARE(again.built->events.size(), contents.built->events.size());
    // Generous, for machines that do other things as well; the long form prints what it is.
    QVERIFY(opening < 20000);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write-until-killed")
        return writeUntilKilled(arguments.value(2));
    if (isLong)
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    tst_ProjectFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectfile.moc"

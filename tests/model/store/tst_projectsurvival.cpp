// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/build.h"
#include "model/store/projectfile.h"
#include "tests/support/projects.h"
#include "tests/support/writtenstory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Haengbo;
using Test::Trouble;

/// A project survives everything that happens to files, and opens quickly however large it is. HAENGBO_LONG=1
/// kills 200 times, damages 1,000 times and opens 5,000 articles.
class tst_ProjectSurvival : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKilledWriterLosesNothingItSaid();
    void damageIsToldNeverHidden();
    void manyArticlesOpenQuickly();

private:
    std::unique_ptr<ProjectFile> make(const ProjectContents &contents) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const bool isLong = qEnvironmentVariableIsSet("HAENGBO_LONG");

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
        changes.steps = {journal.make({Test::hide(number)}, QDateTime::currentDateTimeUtc())};
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

void tst_ProjectSurvival::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"일.haengbo"_s);
}

std::unique_ptr<ProjectFile> tst_ProjectSurvival::make(const ProjectContents &contents) const
{
    Trouble problem = Trouble::None;
    return ProjectFile::create(m_path, contents, &problem);
}

void tst_ProjectSurvival::aKilledWriterLosesNothingItSaid()
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
        const auto file = Test::reopen(m_path, &contents, &problem);
        QVERIFY2(file, "it never opens broken");
        QVERIFY(!file->losses().anything);
        const int found = static_cast<int>(contents.journal.steps().size());
        QVERIFY2(found >= known && found >= before, qPrintable(u"%1 of %2"_s.arg(found).arg(known)));
        QCOMPARE(contents.articles.size(), static_cast<std::size_t>(found));
        before = found;
    }
    QVERIFY(before > kills);
}

void tst_ProjectSurvival::damageIsToldNeverHidden()
{
    const ProjectContents contents = Test::projectOf(60);
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
        const auto project = Test::reopen(path, &found, &problem);
        if (!project) {
            QVERIFY(problem != Trouble::None);
            continue;
        }
        const bool isToldOf = project->losses().anything ||
                              project->access() != ProjectFile::Access::Writable ||
                              !project->unread().empty();
        QVERIFY2(isToldOf || Test::areSame(contents, found), "something was lost without a word");
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

void tst_ProjectSurvival::manyArticlesOpenQuickly()
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
    file = Test::reopen(m_path, &again, &problem);
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
    QVERIFY(Test::areSame(contents, again));
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
    tst_ProjectSurvival test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectsurvival.moc"

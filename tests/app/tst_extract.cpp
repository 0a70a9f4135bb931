// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// haengbo-extract as a person runs it: what it prints, in which order, and how it ends.
class tst_Extract : public QObject
{
    Q_OBJECT

private slots:
    void sameBytesWhateverTheOrderAndTheThreads();
    void jsonLinesComeBackInTheirOrder();
    void whatCannotBeReadIsALineAndTheRestGoesOn();
    void spansCountCodePoints();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void storyIsOneObject();
    void aStoryLeavesInOtherForms();
    void versionIsPrinted();
};

namespace {

struct Run
{
    QByteArray out;
    QByteArray err;
    int status = -1;
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(HAENGBO_BINARY_DIR) + u"/haengbo-extract"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
}

QStringList samples()
{
    const QDir folder(QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> list;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            list << QJsonDocument::fromJson(line).object();
    }
    return list;
}

} // namespace

void tst_Extract::sameBytesWhateverTheOrderAndTheThreads()
{
    QStringList paths = samples();
    QCOMPARE(paths.size(), 8);
    const Run once = run(QStringList{u"-j"_s, u"1"_s} + paths);
    QCOMPARE(once.status, 0);
    QCOMPARE(once.out.count('\n'), 8);
    std::reverse(paths.begin(), paths.end());
    QCOMPARE(run(QStringList{u"-j"_s, u"2"_s} + paths).out, once.out);
    const QByteArray story = run(QStringList{u"--story"_s, u"-j"_s, u"1"_s} + paths).out;
    std::rotate(paths.begin(), paths.begin() + 3, paths.end());
    QCOMPARE(run(QStringList{u"--story"_s, u"-j"_s, u"2"_s} + paths).out, story);
}

void tst_Extract::jsonLinesComeBackInTheirOrder()
{
    QByteArray input;
    for (int i = 0; i < 40; ++i)
        input += QJsonDocument(QJsonObject{{u"id"_s, u"n%1"_s.arg(i)},
                                           {u"text"_s, u"제목 %1\n\n4일 열린다."_s.arg(i)},
                                           {u"published"_s, u"2024-03-05"_s}})
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    const Run lines = run({u"--input-format"_s, u"jsonl"_s, u"-j"_s, u"2"_s}, input);
    QCOMPARE(lines.status, 0);
    const QList<QJsonObject> list = objects(lines.out);
    QCOMPARE(list.size(), 40);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(list[i][u"source"_s][u"path"_s].toString(), u"n%1"_s.arg(i));
        QCOMPARE(list[i][u"published"_s][u"value"_s].toString(), u"2024-03-05"_s);
        QCOMPARE(list[i][u"published"_s][u"basis"_s].toString(), u"given"_s);
    }
}

void tst_Extract::whatCannotBeReadIsALineAndTheRestGoesOn()
{
    const QString good = samples().front();
    const Run mixed = run({u"/no/such/article.txt"_s, good});
    QCOMPARE(mixed.status, 1);
    const QList<QJsonObject> list = objects(mixed.out);
    QCOMPARE(list.size(), 2);
    // Lines are ordered by path, and where the samples lie is the machine's business.
    const qsizetype bad = good < u"/no/such/article.txt"_s ? 1 : 0;
    QCOMPARE(list[bad][u"schema"_s].toString(), u"haengbo.error/1"_s);
    QCOMPARE(list[bad][u"source"_s][u"path"_s].toString(), u"/no/such/article.txt"_s);
    QVERIFY(!list[bad][u"error"_s].toString().isEmpty());
    QCOMPARE(list[1 - bad][u"schema"_s].toString(), u"haengbo.article/1"_s);

    const Run broken = run({u"--input-format"_s, u"jsonl"_s},
                           "{\"id\": \"a\", \"text\": \"가\"}\nnot json\n{\"id\": \"b\"}\n");
    QCOMPARE(broken.status, 1);
    QCOMPARE(objects(broken.out).size(), 3);
    QCOMPARE(objects(broken.out)[1][u"schema"_s].toString(), u"haengbo.error/1"_s);
    QCOMPARE(objects(broken.out)[2][u"schema"_s].toString(), u"haengbo.error/1"_s);
}

void tst_Extract::spansCountCodePoints()
{
    // An emoji is two UTF-16 units and one code point; everything after it must not shift.
    const QString text = u"😀 새소식\n\n한빛소재는 2024년 3월 5일 공장을 열었다."_s;
    const QByteArray input =
        QJsonDocument(QJsonObject{{u"id"_s, u"x"_s}, {u"text"_s, text}}).toJson(QJsonDocument::Compact) +
        '\n';
    const QList<QJsonObject> list = objects(run({u"--input-format"_s, u"jsonl"_s}, input).out);
    QCOMPARE(list.size(), 1);
    const QJsonArray times = list[0][u"times"_s].toArray();
    QCOMPARE(times.size(), 1);
    const QList<uint> points = text.toUcs4();
    const int begin = times[0][u"begin"_s].toInt();
    const int end = times[0][u"end"_s].toInt();
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + begin, end - begin),
             u"2024년 3월 5일"_s);
    QCOMPARE(times[0][u"value"_s].toString(), u"2024-03-05"_s);
}

void tst_Extract::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to read") << QStringList{};
    QTest::newRow("unknown option") << QStringList{u"--no-such-option"_s};
    QTest::newRow("no date") << QStringList{u"--published"_s, u"yesterday"_s, u"a.txt"_s};
    QTest::newRow("no number of jobs") << QStringList{u"-j"_s, u"many"_s, u"a.txt"_s};
    QTest::newRow("unknown input format") << QStringList{u"--input-format"_s, u"yaml"_s};
    QTest::newRow("unknown form") << QStringList{u"--to"_s, u"docx"_s, u"a.txt"_s};
    QTest::newRow("two forms") << QStringList{u"--to"_s, u"csv"_s, u"--story"_s, u"a.txt"_s};
    QTest::newRow("a file for lines") << QStringList{u"-o"_s, u"x"_s, u"a.txt"_s};
    QTest::newRow("files and standard input") << QStringList{u"--input-format"_s, u"jsonl"_s, u"a.txt"_s};
}

void tst_Extract::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.startsWith("haengbo-extract: "));
}

void tst_Extract::storyIsOneObject()
{
    const Run told = run(QStringList{u"--story"_s} + samples());
    QCOMPARE(told.status, 0);
    const QList<QJsonObject> list = objects(told.out);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"schema"_s].toString(), u"haengbo.story/1"_s);
    QCOMPARE(list[0][u"articles"_s].toArray().size(), 8);
    QVERIFY(list[0][u"events"_s].toArray().size() > 10);
}

void tst_Extract::aStoryLeavesInOtherForms()
{
    const Run csv = run(QStringList{u"--to"_s, u"csv"_s} + samples());
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.err.isEmpty());
    QVERIFY(csv.out.startsWith("\xEF\xBB\xBF\"event\",\"start\""));
    QVERIFY(csv.out.count("\r\n") > 8);
    // The same into a file, and nothing beside it.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"story.csv"_s);
    const Run file = run(QStringList{u"--to"_s, u"csv"_s, u"-o"_s, path} + samples());
    QCOMPARE(file.status, 0);
    QVERIFY(file.out.isEmpty());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), csv.out);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"story.csv"_s});
    QCOMPARE(run(QStringList{u"--to"_s, u"json"_s} + samples()).out,
             run(QStringList{u"--story"_s} + samples()).out);
    // What could not be read, and where nothing can be written, is told on standard error.
    const Run missing = run(QStringList{u"--to"_s, u"ics"_s, u"/no/such/file.txt"_s} + samples());
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.out.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(missing.err.contains("haengbo.error/1"));
    const Run nowhere =
        run(QStringList{u"--to"_s, u"csv"_s, u"-o"_s, folder.filePath(u"no/x.csv"_s)} + samples());
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.err.contains("cannot-open"));
}

void tst_Extract::versionIsPrinted()
{
    const Run version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("haengbo-extract "));
}

QTEST_GUILESS_MAIN(tst_Extract)

#include "tst_extract.moc"

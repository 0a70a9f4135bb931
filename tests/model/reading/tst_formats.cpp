// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/reading/printedarticle.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// Every file below files/ (made by other programs, see files/README.md) and broken/ has beside it
/// NAME.expected, what reading it must give. HAENGBO_ACCEPT=1 writes these anew, to be looked at like code.
class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileGivesWhatIsExpected_data();
    void aFileGivesWhatIsExpected();
    void readingTwiceGivesTheSame();
    void blocksAndPlacesLieInTheText();
    void aFolderGivesArticlesAlone();
    void aPageSavedWithItsFolderIsOneArticle();
    void whatIsNotKoreanIsToldAsSuch_data();
    void whatIsNotKoreanIsToldAsSuch();
};

namespace {

QString folder() { return QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/"_s; }

QStringList sampleFiles()
{
    QStringList files;
    for (const QString &part : {u"files"_s, u"broken"_s}) {
        QDirIterator walk(folder() + part, QDir::Files);
        while (walk.hasNext()) {
            const QString file = walk.next();
            if (!file.endsWith(u".expected") && !file.endsWith(u"README.md"))
                files << file;
        }
    }
    files.sort();
    return files;
}

} // namespace

void FormatsTest::aFileGivesWhatIsExpected_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = sampleFiles();
    QVERIFY(files.size() > 1);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.sliced(folder().size()))) << file;
}

void FormatsTest::aFileGivesWhatIsExpected()
{
    QFETCH(QString, path);
    const QString actual = printedFile(path);
    QFile expected(path + u".expected"_s);
    if (qEnvironmentVariableIsSet("HAENGBO_ACCEPT")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(actual.toUtf8());
        return;
    }
    QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
    const QStringList wanted = QString::fromUtf8(expected.readAll()).split(u'\n');
    const QStringList got = actual.split(u'\n');
    for (qsizetype i = 0; i < std::max(wanted.size(), got.size()); ++i)
        QCOMPARE(got.value(i), wanted.value(i));
}

void FormatsTest::readingTwiceGivesTheSame()
{
    for (const QString &file : sampleFiles())
        QCOMPARE(printedFile(file), printedFile(file));
}

void FormatsTest::blocksAndPlacesLieInTheText()
{
    for (const QString &file : sampleFiles()) {
        readArticles(file, [&](const Result<Article> &result) {
            if (!result)
                return true;
            int end = 0;
            for (const Block &block : result->blocks) {
                // Named so that a failure says which file.
                if (block.span.begin < end || block.span.isEmpty() || block.span.end > result->text.size())
                    QTest::qFail(qPrintable(file), __FILE__, __LINE__);
                end = block.span.end;
            }
            int place = -1;
            for (const Place &one : result->places) {
                if (one.begin <= place || one.begin >= result->text.size())
                    QTest::qFail(qPrintable(file), __FILE__, __LINE__);
                place = one.begin;
            }
            return true;
        });
    }
}

void FormatsTest::aFolderGivesArticlesAlone()
{
    QTemporaryDir made;
    const QByteArray korean = u"가람중공업이 3일 부산에서 공장을 열었다고 밝혔다.\n"_s.toUtf8();
    const std::vector<std::pair<QString, QByteArray>> files{
        {u"article.txt"_s, korean},
        {u"english.md"_s, "A plant was opened in Busan."},
        {u"no-suffix"_s, korean},
        {u"other.suffix"_s, korean},
        {u"long"_s, QByteArray("0123456789").repeated(10) + korean.repeated(1000)},
        {u"unknown.bin2"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 21)},
        // Passed over: code also when its comments are Korean, text of no known kind without Hangul.
        {u"script.py"_s, "# " + korean},
        {u"main.CPP"_s, "// " + korean},
        {u"server.log"_s, korean},
        {u"LICENSE"_s, "Permission is hereby granted"},
        {u"data.cfg2"_s, "a=b"},
    };
    for (const auto &[name, bytes] : files) {
        QFile file(made.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList names;
    for (const QString &path : expandPaths({made.path()}))
        names << QFileInfo(path).fileName();
    QCOMPARE(names, (QStringList{u"article.txt"_s, u"english.md"_s, u"long"_s, u"no-suffix"_s,
                                 u"other.suffix"_s, u"unknown.bin2"_s}));
    // What is opened by name is taken as it is.
    const QString script = made.filePath(u"script.py"_s);
    QCOMPARE(expandPaths({script}), QStringList{script});
}

void FormatsTest::aPageSavedWithItsFolderIsOneArticle()
{
    const QStringList files = expandPaths({folder() + u"saved"_s});
    const QString page = folder() + u"saved/chromium.html"_s;
    QVERIFY(QFile::exists(folder() + u"saved/chromium_files/frame.html"_s));
    QCOMPARE(files, QStringList{page});
    int articles = 0;
    readArticles(page, [&](const Result<Article> &result) {
        ++articles;
        if (!result)
            return true;
        const QString &text = result->text;
        QTest::qVerify(text.startsWith(u"누리테크, 광양에 전해액 공장 짓는다"), "title", "", __FILE__,
                       __LINE__);
        QTest::qVerify(text.contains(u"투자 양해각서를 맺었다"), "body", "", __FILE__, __LINE__);
        QTest::qVerify(!text.contains(u"액자 속"), "frame", "", __FILE__, __LINE__);
        QTest::qCompare(result->publisher, u"가람경제"_s, "publisher", "", __FILE__, __LINE__);
        return true;
    });
    QCOMPARE(articles, 1);
}

void FormatsTest::whatIsNotKoreanIsToldAsSuch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKorean");
    QTest::newRow("two syllables") << u"회장"_s << true;
    QTest::newRow("English") << u"The chairman visited a plant on Tuesday."_s << false;
    QTest::newRow("numbers") << u"2025 - 100%"_s << false;
    QTest::newRow("Japanese") << u"社長は東京で会見した"_s << false;
    QTest::newRow("Hanja with particles") << u"李會長은 四日 工場을 訪問"_s << true;
    QTest::newRow("an English article with one Korean name")
        << u"The company (가람) said on Tuesday that it would open a plant. "_s.repeated(20).replace(
               u"(가람) "_s, QString()) +
               u"가람"_s
        << false;
    QTest::newRow("Korean with many English words")
        << u"누리테크(Nuri Tech Holdings Co., Ltd.)가 NVIDIA GPU 기반 AI data center를 짓는다."_s << true;
}

void FormatsTest::whatIsNotKoreanIsToldAsSuch()
{
    QFETCH(QString, text);
    QFETCH(bool, isKorean);
    QTemporaryDir made;
    QFile file(made.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    std::vector<Result<Article>> results;
    readArticles(file.fileName(), [&](const Result<Article> &result) {
        results.push_back(result);
        return true;
    });
    QCOMPARE(results.size(), std::size_t(1));
    QCOMPARE(results.front().isValid(), isKorean);
    if (!isKorean) {
        QCOMPARE(results.front().problem().kind, Problem::Kind::NotKorean);
        QCOMPARE(results.front().problem().source, file.fileName());
    }
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"

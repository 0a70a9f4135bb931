// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/reading/printedarticle.h"

#include <QDirIterator>
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

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"

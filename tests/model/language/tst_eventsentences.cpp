// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which type of event a sentence tells, by the rows of eventsentences.tsv.
#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/textfile.h"
#include "tests/support/sentencerows.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestEventSentences : public QObject
{
    Q_OBJECT

private slots:
    void sentencesTellTheirEvents_data();
    void sentencesTellTheirEvents();
};

void TestEventSentences::sentencesTellTheirEvents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("must");
    QTest::addColumn<QString>("never");
    const auto rows = Sample::sentenceRows(u"eventsentences.tsv"_s);
    QVERIFY(rows.size() > 10);
    for (const auto &[line, cells] : rows) {
        QVERIFY2(cells.size() >= 2, line.constData());
        QVERIFY2(!cells[1].isEmpty() || !cells.value(2).isEmpty(), line.constData());
        QTest::newRow(line.constData()) << cells[0] << cells[1] << cells.value(2);
    }
}

void TestEventSentences::sentencesTellTheirEvents()
{
    QFETCH(QString, text);
    QFETCH(QString, must);
    QFETCH(QString, never);
    const Extraction found =
        extract(articleFromText(u"test"_s, u"한 줄 소식\n\n"_s + text + u'\n', QDate(2025, 2, 4)));
    QStringList told;
    for (const Event &event : found.events) {
        const QString type(toId(event.type));
        told << u"%1 %2 %3"_s.arg(type, event.start.isEmpty() ? u"-"_s : event.start,
                                  QString(toId(event.status)));
        QVERIFY2(type != never, qPrintable(text + u" tells "_s + told.last()));
    }
    QVERIFY2(must.isEmpty() || told.contains(must), qPrintable(text + u" tells "_s + told.join(u", ")));
}

QTEST_GUILESS_MAIN(TestEventSentences)
#include "tst_eventsentences.moc"

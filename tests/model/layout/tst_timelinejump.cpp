// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinejump.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestTimelineJump : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleTypeIsUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const QString &words, QDate first, QDate last) {
            QTest::newRow(qUtf8Printable(words)) << words << first << last;
        };
        const QDate february(2025, 2, 1);
        const QDate fourth(2025, 2, 4);
        row(u"2025"_s, {2025, 1, 1}, {2025, 12, 31});
        row(u"2025-02"_s, february, {2025, 2, 28});
        row(u" 2025.2 "_s, february, {2025, 2, 28});
        row(u"2025/2/4"_s, fourth, fourth);
        row(u"2025. 2. 4."_s, fourth, fourth);
        row(u"2025-02-04"_s, fourth, fourth);
        row(u"20250204"_s, fourth, fourth);
        row(u"2025-q2"_s, {2025, 4, 1}, {2025, 6, 30});
        row(u"2025년"_s, {2025, 1, 1}, {2025, 12, 31});
        row(u"2025년 2월"_s, february, {2025, 2, 28});
        row(u"2025년 2월 4일"_s, fourth, fourth);
        row(u"Feb 2025"_s, february, {2025, 2, 28});
        row(u"february 2025"_s, february, {2025, 2, 28});
        row(u"4 Feb 2025"_s, fourth, fourth);
        row(u"February 4, 2025"_s, fourth, fourth);
        // The year that brings it nearest to 20 June 2025:
        row(u"10/1"_s, {2025, 10, 1}, {2025, 10, 1});
        row(u"1/2"_s, {2025, 1, 2}, {2025, 1, 2});
        row(u"12-25"_s, {2024, 12, 25}, {2024, 12, 25});
        row(u"March"_s, {2025, 3, 1}, {2025, 3, 31});
        row(u"29 Feb"_s, {2024, 2, 29}, {2024, 2, 29});
    }

    void whatPeopleTypeIsUnderstood()
    {
        QFETCH(QString, words);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto named = timeNamed(words, QDate(2025, 6, 20));
        QVERIFY(named);
        QCOMPARE(dayOf(named->first), first);
        QCOMPARE(dayOf(named->last - 1), last);
    }

    void whatNamesNoTimeIsSaidToNameNone_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {u""_s, u"  "_s, u"회의"_s, u"13/45"_s, u"2025-13"_s, u"7"_s,
                                     u"1/2/3/4"_s, u"99999999999999"_s, u"-"_s, u"meeting"_s})
            QTest::newRow(qUtf8Printable(words)) << words;
    }

    void whatNamesNoTimeIsSaidToNameNone()
    {
        QFETCH(QString, words);
        QVERIFY(!timeNamed(words, QDate(2025, 6, 20)));
    }
};

QTEST_GUILESS_MAIN(TestTimelineJump)
#include "tst_timelinejump.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/partialdate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;
using Precision = PartialDate::Precision;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void aValueHasItsDays_data();
    void aValueHasItsDays();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void partAndClockAreKept();
};

void TestPartialDate::aValueHasItsDays_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *value, Precision precision, QDate first, QDate last) {
        QTest::newRow(value) << QString::fromLatin1(value) << static_cast<int>(precision) << first << last;
    };
    row("2025", Precision::Year, {2025, 1, 1}, {2025, 12, 31});
    row("2025-H1", Precision::Half, {2025, 1, 1}, {2025, 6, 30});
    row("2025-H2", Precision::Half, {2025, 7, 1}, {2025, 12, 31});
    row("2025-Q3", Precision::Quarter, {2025, 7, 1}, {2025, 9, 30});
    row("2025-SU", Precision::Season, {2025, 6, 1}, {2025, 8, 31});
    row("2024-WI", Precision::Season, {2024, 12, 1}, {2025, 2, 28});
    row("2024-02", Precision::Month, {2024, 2, 1}, {2024, 2, 29});
    row("2025-W06", Precision::Week, {2025, 2, 3}, {2025, 2, 9});
    row("2025-W01", Precision::Week, {2024, 12, 30}, {2025, 1, 5});
    row("2025-W06-WE", Precision::Week, {2025, 2, 8}, {2025, 2, 9});
    row("2025-02-04", Precision::Day, {2025, 2, 4}, {2025, 2, 4});
    row("2025-02-04TMO", Precision::PartOfDay, {2025, 2, 4}, {2025, 2, 4});
    row("2025-02-04T18:00", Precision::Minute, {2025, 2, 4}, {2025, 2, 4});
}

void TestPartialDate::aValueHasItsDays()
{
    QFETCH(QString, value);
    QFETCH(int, precision);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto date = PartialDate::parse(value);
    QVERIFY(date.has_value());
    QCOMPARE(static_cast<int>(date->precision()), precision);
    QCOMPARE(date->firstDay(), first);
    QCOMPARE(date->lastDay(), last);
}

void TestPartialDate::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"", "P3D", "PXM", "PAST_REF", "XXXX-WXX-1", "2025-13", "2025-02-30", "2025-W54", "2025-Q5", "2025-",
          "2025-02-04T", "2025-02-04T25:00", "2025TMO", "T18:00", "0000", "202", "2025-W06-W"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestPartialDate::whatIsNoDateIsRefused()
{
    QFETCH(QString, value);
    QVERIFY(!PartialDate::parse(value).has_value());
}

void TestPartialDate::partAndClockAreKept()
{
    QCOMPARE(PartialDate::parse(u"2025-02-04TEV")->partOfDay(), u"EV"_s);
    QVERIFY(!PartialDate::parse(u"2025-02-04TEV")->time().isValid());
    QCOMPARE(PartialDate::parse(u"2025-02-04T09:40")->time(), QTime(9, 40));
    QVERIFY(PartialDate::parse(u"2025-02-04T09:40")->partOfDay().isEmpty());
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"

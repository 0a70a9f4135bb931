// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelineaxis.h"
#include "model/layout/timelinecounts.h"
#include "model/layout/timelineperiod.h"

#include "tests/support/samplestory.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestTimelineTime : public QObject
{
    Q_OBJECT

private slots:
    void minutesAndDaysGoRoundInEveryCentury()
    {
        for (const QDate day : {QDate(1, 1, 1), QDate(1582, 10, 15), QDate(1969, 12, 31), QDate(1970, 1, 1),
                                QDate(2024, 2, 29), QDate(9999, 12, 31)}) {
            QCOMPARE(dayOf(minutesOf(day)), day);
            QCOMPARE(dayOf(minutesOf(day, QTime(23, 59))), day);
            QCOMPARE(clockOf(minutesOf(day, QTime(23, 59))), QTime(23, 59));
        }
        QCOMPARE(minutesOf(QDate(1970, 1, 2)), minutesPerDay);
    }

    void everyDayOfACenturyIsReadAsTheCalendarHasIt()
    {
        StoryEvent event;
        for (QDate day(1960, 1, 1); day.year() < 2061; day = day.addDays(1)) {
            event.start = event.end = day.toString(Qt::ISODate);
            const EventTime time = eventTime(event);
            QCOMPARE(time.first, minutesOf(day));
            QCOMPARE(time.last, minutesOf(day) + minutesPerDay);
        }
    }

    void anEventHasTheExtentItIsKnownTo_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("part");
        QTest::addColumn<EventTime::Form>("form");
        QTest::addColumn<QDateTime>("first");
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<bool>("hasCore");
        const auto at = [](int year, int month, int day, int hour = 0, int minute = 0) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        };
        using Form = EventTime::Form;
        QTest::newRow("a month is a month") << u"2024-06"_s << u"2024-06"_s << QString() << Form::Within
                                            << at(2024, 6, 1) << at(2024, 7, 1) << false;
        QTest::newRow("a year is a year") << u"2024"_s << u"2024"_s << QString() << Form::Within
                                          << at(2024, 1, 1) << at(2025, 1, 1) << false;
        QTest::newRow("morning") << u"2025-02-04"_s << u"2025-02-04"_s << u"MO"_s << Form::Within
                                 << at(2025, 2, 4, 6) << at(2025, 2, 4, 12) << false;
        QTest::newRow("night ends at midnight")
            << u"2025-02-04"_s << u"2025-02-04"_s << u"NI"_s << Form::Within << at(2025, 2, 4, 20)
            << at(2025, 2, 5) << false;
        QTest::newRow("clock time") << u"2025-02-04"_s << u"2025-02-04"_s << u"09:30"_s << Form::Instant
                                    << at(2025, 2, 4, 9, 30) << at(2025, 2, 4, 9, 31) << true;
        QTest::newRow("time in the value")
            << u"2025-02-04T09:30"_s << u"2025-02-04T09:30"_s << QString() << Form::Instant
            << at(2025, 2, 4, 9, 30) << at(2025, 2, 4, 9, 31) << true;
        QTest::newRow("a part of a month is the month")
            << u"2025-02"_s << u"2025-02"_s << u"MO"_s << Form::Within << at(2025, 2, 1) << at(2025, 3, 1)
            << false;
        QTest::newRow("three days") << u"2025-02-03"_s << u"2025-02-05"_s << QString() << Form::Period
                                    << at(2025, 2, 3) << at(2025, 2, 6) << true;
        QTest::newRow("end before start") << u"2025-02-03"_s << u"2024-02-05"_s << QString() << Form::Within
                                          << at(2025, 2, 3) << at(2025, 2, 4) << false;
        QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-02-29"_s << QString() << Form::Within
                                  << at(2024, 2, 29) << at(2024, 3, 1) << false;
    }

    void anEventHasTheExtentItIsKnownTo()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, part);
        StoryEvent event;
        event.start = start;
        event.end = end;
        event.part = part;
        const EventTime time = eventTime(event);
        QTEST(time.form, "form");
        QFETCH(QDateTime, first);
        QFETCH(QDateTime, last);
        QCOMPARE(QDateTime(dayOf(time.first), clockOf(time.first), Qt::UTC), first);
        QCOMPARE(QDateTime(dayOf(time.last), clockOf(time.last), Qt::UTC), last);
        QTEST(time.coreLast > time.coreFirst, "hasCore");
        QVERIFY(time.first <= time.coreFirst && time.coreLast <= time.last);
    }

    void aPeriodBetweenMonthsIsSureOnlyInBetween()
    {
        StoryEvent event;
        event.start = u"2024-06"_s;
        event.end = u"2025-02"_s;
        const EventTime time = eventTime(event);
        QCOMPARE(dayOf(time.first), QDate(2024, 6, 1));
        QCOMPARE(dayOf(time.coreFirst), QDate(2024, 7, 1));
        QCOMPARE(dayOf(time.coreLast), QDate(2025, 2, 1));
        QCOMPARE(dayOf(time.last), QDate(2025, 3, 1));
    }

    void openEndsAndUnknownDaysInventNothing()
    {
        StoryEvent event;
        QVERIFY(!eventTime(event).isDated());
        event.start = u"PAST_REF"_s;
        event.end = u"PAST_REF"_s;
        QVERIFY(!eventTime(event).isDated());
        event.start = u"2025-02-10"_s;
        event.end.clear();
        QVERIFY(eventTime(event).openEnd);
        QVERIFY(!eventTime(event).openStart);
        event.end = u"2028"_s;
        event.start.clear();
        QVERIFY(eventTime(event).openStart);
        QCOMPARE(dayOf(eventTime(event).last), QDate(2029, 1, 1));
    }

    void theMainPeriodIsWhatMostOfTheStoryIsAbout_data()
    {
        using Days = std::vector<QDate>;
        QTest::addColumn<Days>("days");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto every = [](QDate from, int step, int count) {
            Days days;
            for (int i = 0; i < count; ++i)
                days.push_back(from.addDays(i * step));
            return days;
        };
        const auto joined = [](std::initializer_list<Days> all) {
            Days days;
            for (const Days &more : all)
                days.insert(days.end(), more.begin(), more.end());
            return days;
        };
        const Days week = every({2025, 2, 3}, 1, 7);
        QTest::newRow("one founding in 1998") << joined({{QDate(1998, 1, 1)}, every({2024, 1, 1}, 30, 20)})
                                              << QDate(2024, 1, 1) << QDate(2025, 7, 24);
        QTest::newRow("an outlier of fifty years among four")
            << joined({{QDate(1975, 6, 1)}, every({2025, 2, 3}, 1, 3)}) << QDate(2025, 2, 3)
            << QDate(2025, 2, 5);
        QTest::newRow("a background paragraph five years back")
            << joined({every({2020, 3, 1}, 20, 3), week}) << QDate(2025, 2, 3) << QDate(2025, 2, 9);
        QTest::newRow("a plan for 2030")
            << joined({week, {QDate(2030, 1, 1)}}) << QDate(2025, 2, 3) << QDate(2025, 2, 9);
        QTest::newRow("background and plans, two of five")
            << joined({{QDate(2021, 1, 1), QDate(2023, 5, 1), QDate(2024, 1, 1)},
                       week,
                       {QDate(2026, 1, 1), QDate(2030, 1, 1)}})
            << QDate(2025, 2, 3) << QDate(2025, 2, 9);
        QTest::newRow("not three times as long, but nearly empty")
            << joined({{QDate(2024, 6, 1)}, every({2025, 1, 1}, 3, 40)}) << QDate(2025, 1, 1)
            << QDate(2025, 4, 28);
        QTest::newRow("a neighbour of the next week belongs to it")
            << joined({week, {QDate(2025, 2, 16)}}) << QDate(2025, 2, 3) << QDate(2025, 2, 16);
        QTest::newRow("time that passes evenly")
            << every({2024, 1, 1}, 30, 20) << QDate(2024, 1, 1) << QDate(2025, 7, 24);
        QTest::newRow("a few events over ten years")
            << every({2015, 1, 1}, 700, 6) << QDate(2015, 1, 1) << QDate(2024, 8, 1);
        QTest::newRow("two centres as heavy as each other")
            << joined({every({2023, 10, 1}, 1, 7), week}) << QDate(2023, 10, 1) << QDate(2025, 2, 9);
        QTest::newRow("two events") << Days{{1975, 1, 1}, {2025, 1, 1}} << QDate(1975, 1, 1)
                                    << QDate(2025, 1, 1);
    }

    void theMainPeriodIsWhatMostOfTheStoryIsAbout()
    {
        QFETCH(std::vector<QDate>, days);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        std::vector<Minutes> firsts;
        std::transform(days.begin(), days.end(), std::back_inserter(firsts),
                       [](QDate day) { return minutesOf(day); });
        const auto main = mainPeriod(firsts);
        QVERIFY(main);
        QCOMPARE(dayOf(main->first), first);
        QCOMPARE(dayOf(main->last), last);
    }

    /// The periods are found from how often each minute comes; here they are from the list of all.
    void countedBeginningsGiveThePeriodsOfTheList()
    {
        std::uint32_t state = 7;
        const auto next = [&state](int below) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes
            return static_cast<int>(state >> 16) % below;
        };
        for (int round = 0; round < 300; ++round) {
            std::vector<Minutes> firsts;
            const int days = 1 + next(400);
            const int count = 1 + next(60);
            for (int i = 0; i < count; ++i)
                firsts.insert(firsts.end(), static_cast<std::size_t>(1 + next(4)),
                              next(days) * minutesPerDay * (next(9) == 0 ? 20 : 1));
            const Beginnings beginnings(firsts);
            QCOMPARE(beginnings.total(), std::ssize(firsts));
            std::sort(firsts.begin(), firsts.end());
            const std::size_t wanted = std::max<std::size_t>(1, firsts.size() * 85 / 100);
            Minutes shortest = firsts.back() - firsts.front();
            for (std::size_t i = 0; i + wanted <= firsts.size(); ++i)
                shortest = std::min(shortest, firsts[i + wanted - 1] - firsts[i]);
            const TimeRange whole{firsts.front(), firsts.back() + 1};
            const auto most = periodOfMost(beginnings);
            QVERIFY(*most == whole || most->length() > shortest);
            const auto held = [&](TimeRange range) {
                return std::count_if(firsts.begin(), firsts.end(), [&](Minutes minute) {
                    return minute >= range.first && minute < range.last;
                });
            };
            QVERIFY(held(*most) >= std::ssize(firsts) * 85 / 100);
            QVERIFY(held(*mainPeriod(beginnings)) > std::ssize(firsts) / 2);
            // The same story told twice over is about the same time.
            std::vector<Minutes> twice = firsts;
            twice.insert(twice.end(), firsts.begin(), firsts.end());
            QCOMPARE(Beginnings(twice).counted().size(), beginnings.counted().size());
        }
    }

    /// An overview shows what lies outside of the main period for as long as that is to be seen in it.
    void theOverviewIsAsWideAsTheMainPeriodAllows()
    {
        std::vector<Minutes> firsts;
        for (int i = 0; i < 20; ++i)
            firsts.push_back(minutesOf(QDate(2025, 2, 3).addDays(i)));
        const Minutes first = firsts.front();
        QCOMPARE(*overviewPeriod(firsts), *mainPeriod(firsts));
        const auto before = [&](QDate day) {
            std::vector<Minutes> all{minutesOf(day)};
            all.insert(all.end(), firsts.begin(), firsts.end());
            return all;
        };
        QCOMPARE(overviewPeriod(before({2024, 3, 1}))->first, minutesOf(QDate(2024, 3, 1)));
        QCOMPARE(mainPeriod(before({2024, 3, 1}))->first, first);
        QCOMPARE(overviewPeriod(before({1975, 3, 1}))->first, first);
        QVERIFY(!overviewPeriod({}));
    }

    void whatIsPrintedHoldsNearlyAll()
    {
        std::vector<Minutes> firsts{minutesOf(QDate(1998, 1, 1))};
        for (int i = 0; i < 20; ++i)
            firsts.push_back(minutesOf(QDate(2024, 1, 1).addDays(i * 30)));
        QCOMPARE(dayOf(periodOfMost(firsts)->first), QDate(2024, 1, 1));
        firsts.front() = minutesOf(QDate(2022, 1, 1));
        QCOMPARE(dayOf(periodOfMost(firsts)->first), QDate(2022, 1, 1));
    }

    void anEvenStoryIsShownWhole()
    {
        std::vector<Minutes> firsts;
        for (int i = 0; i < 20; ++i)
            firsts.push_back(minutesOf(QDate(2024, 1, 1).addDays(i * 30)));
        QCOMPARE(*mainPeriod(firsts), (TimeRange{firsts.front(), firsts.back() + 1}));
        QCOMPARE(*mainPeriod({5}), (TimeRange{5, 6}));
        QVERIFY(!mainPeriod({}));
    }

    void ticksFollowOneAnotherWithoutGap_data()
    {
        QTest::addColumn<int>("unit");
        for (int unit = 0; unit <= static_cast<int>(AxisUnit::Minute); ++unit)
            QTest::addRow("unit %d", unit) << unit;
    }

    void ticksFollowOneAnotherWithoutGap()
    {
        QFETCH(int, unit);
        const auto axisUnit = static_cast<AxisUnit>(unit);
        const Minutes minute = minutesOf(QDate(2024, 2, 29), QTime(13, 37));
        Minutes tick = tickAtOrBefore(axisUnit, minute);
        QVERIFY(tick <= minute);
        QVERIFY(tickAfter(axisUnit, tick) > minute);
        for (int i = 0; i < 50; ++i) {
            const Minutes next = tickAfter(axisUnit, tick);
            QVERIFY(next > tick);
            QCOMPARE(tickAtOrBefore(axisUnit, next), next);
            QCOMPARE(tickAtOrBefore(axisUnit, next - 1), tick);
            tick = next;
        }
    }

    void weeksBeginOnMonday() { QCOMPARE(dayOf(tickAtOrBefore(AxisUnit::Week, 0)).dayOfWeek(), 1); }

    void theAxisTakesTheFinestUnitWhoseLabelsFit_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<AxisUnit>("fine");
        QTest::newRow("a century") << 36525.0 << AxisUnit::FiveYears;
        QTest::newRow("ten years") << 3650.0 << AxisUnit::Year;
        QTest::newRow("two years") << 730.0 << AxisUnit::Month;
        QTest::newRow("a month") << 30.0 << AxisUnit::Day;
        QTest::newRow("a day") << 1.0 << AxisUnit::Hour;
        QTest::newRow("an hour") << 1 / 24.0 << AxisUnit::FiveMinutes;
    }

    void theAxisTakesTheFinestUnitWhoseLabelsFit()
    {
        QFETCH(double, days);
        const Minutes first = minutesOf(QDate(2024, 1, 1));
        const auto length = static_cast<Minutes>(days * minutesPerDay);
        const double pxPerMinute = 1000 / static_cast<double>(length);
        const Axis axis = axisFor(first, first + length, pxPerMinute, [](AxisUnit) { return 24.0; });
        QTEST(axis.fineUnit, "fine");
        QVERIFY(axis.fine.front().minute <= first);
        QVERIFY(axis.fine.back().next >= first + length);
        QVERIFY(axis.fine.size() <= 1000 / 20);
    }

    void anAxisOfNothingIsEmpty()
    {
        const auto width = [](AxisUnit) { return 24.0; };
        QVERIFY(axisFor(5, 5, 1, width).fine.empty());
        QVERIFY(axisFor(5, 10, 0, width).fine.empty());
    }

    void timeAndPixelsGoRound()
    {
        const TimeScale scale{minutesOf(QDate(2024, 1, 1)), 0.37};
        for (const Minutes minute :
             {scale.origin, scale.origin + 1, scale.origin + 123456, scale.origin - 77})
            QCOMPARE(scale.toMinute(scale.toX(minute) + 1e-6), minute);
        QCOMPARE((TimeScale{7, 0}.toMinute(100)), Minutes(7));
    }

    void whatIsVaguerThanABarIsNotCountedInOne()
    {
        const StoryPtr story = Sample::newsStory();
        std::vector<EventId> all;
        for (int i = 0; i < static_cast<int>(story->events.size()); ++i)
            all.push_back({i});
        const TimeRange range{minutesOf(QDate(2024, 1, 1)), minutesOf(QDate(2026, 1, 1))};
        const TimeBuckets months = countByTime(*story, all, AxisUnit::Month, range);
        QCOMPARE(months.counts.size(), std::size_t(24));
        QCOMPARE(months.before, 2);  // 1998, November 2023
        QCOMPARE(months.after, 1);   // 2026
        QCOMPARE(months.tooWide, 2); // a quarter, a half
        quint32 counted = 0;
        for (const StatusCounts &counts : months.counts)
            counted += counts[0] + counts[1] + counts[2] + counts[3];
        QCOMPARE(counted + 2 + 1 + 2 + 5, quint32(all.size()));
        const StatusCounts february = months.counts[13];
        QCOMPARE(february, (StatusCounts{7, 0, 2, 0}));
    }

    void namesAreCountedOncePerEvent()
    {
        const StoryPtr story = Sample::newsStory();
        std::vector<EventId> all;
        for (int i = 0; i < static_cast<int>(story->events.size()); ++i)
            all.push_back({i});
        const auto people = countByEntity(*story, all, EntityKind::Person, 2);
        QCOMPARE(people.size(), std::size_t(2));
        QCOMPARE((*story)[people[0].entity].name, u"강도윤"_s);
        QVERIFY(people[0].total() > people[1].total());
        QVERIFY(countByEntity(*story, {}, EntityKind::Person, 5).empty());
    }

    void barsFitTheSpan()
    {
        const Minutes first = minutesOf(QDate(2024, 1, 1));
        QCOMPARE(bucketUnit({first, first + 20 * minutesPerDay}, 40), AxisUnit::Day);
        QCOMPARE(bucketUnit({first, first + 700 * minutesPerDay}, 40), AxisUnit::Month);
        QCOMPARE(bucketUnit({first, first + 7000 * minutesPerDay}, 40), AxisUnit::Year);
    }
};

QTEST_GUILESS_MAIN(TestTimelineTime)
#include "tst_timelinetime.moc"

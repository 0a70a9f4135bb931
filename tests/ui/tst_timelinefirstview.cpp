// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestory.h"
#include "tests/support/showntimeline.h"
#include "ui/charts/overviewchart.h"
#include "ui/timeline/eventlist.h"
#include "ui/timeline/timelinewords.h"

#include <QChartView>
#include <QContextMenuEvent>
#include <QImage>
#include <QListView>
#include <QScrollBar>
#include <QTest>

#include <cmath>
#include <set>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// A story of visits on \a days, the first word of each its part of day or clock time where there are two.
StoryPtr visitsOn(const QStringList &days)
{
    Sample::StoryMaker maker;
    for (const QString &words : days) {
        const QString day = words.section(u' ', 0, 0);
        maker.event({day,
                     day,
                     words.section(u' ', 1),
                     EventType::Visit,
                     Status::Occurred,
                     u"방문 "_s + words,
                     {},
                     {}});
    }
    return maker.finish();
}

int inked(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 180 ? 1 : 0;
    }
    return dark;
}

double dayNumber(QDate day) { return static_cast<double>(minutesOf(day)); }

const QStringList month{u"2025-02-03"_s, u"2025-02-06"_s, u"2025-02-10"_s, u"2025-02-13"_s,
                        u"2025-02-17"_s, u"2025-02-20"_s, u"2025-02-24"_s, u"2025-02-27"_s};

} // namespace

/// What people see who have just opened a story, and how they are told what they do not see.
class TestTimelineFirstView : public QObject
{
    Q_OBJECT

private slots:
    void itFitsWhatMostOfTheStoryIsAbout_data()
    {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("an outlier in 1998") << QStringList{u"1998-05-01"_s} + month << 1 << 0;
        QTest::newRow("a background paragraph five years back")
            << QStringList{u"2020-02-01"_s, u"2020-03-05"_s, u"2020-05-20"_s} + month << 3 << 0;
        QTest::newRow("a plan for 2030") << month + QStringList{u"2030-06-01"_s} << 0 << 1;
        QTest::newRow("background, plans and years")
            << QStringList{u"2019"_s, u"2023-11-02"_s, u"2024-01-08"_s} + month +
                   QStringList{u"2027-03-01"_s, u"2030"_s}
            << 3 << 2;
    }

    void itFitsWhatMostOfTheStoryIsAbout()
    {
        QFETCH(QStringList, days);
        QFETCH(int, before);
        QFETCH(int, after);
        Shown shown(visitsOn(days));
        const TimeWindow *window = shown.view.timeWindow();
        QVERIFY(window->first() < dayNumber({2025, 2, 3}) && window->last() > dayNumber({2025, 2, 28}));
        QVERIFY(window->length() < 70.0 * minutesPerDay);
        QCOMPARE(shown.view.beyond().before, qsizetype(before));
        QCOMPARE(shown.view.beyond().after, qsizetype(after));
        for (const QString &day : month)
            QVERIFY(!shown.view.placeOf(shown.eventCalled(day)).isEmpty());
        // What lies outside is told at the ends of the axis, and a click there goes to the nearest of it.
        QCOMPARE(shown.view.earlierSign().isEmpty(), before == 0);
        QCOMPARE(shown.view.laterSign().isEmpty(), after == 0);
        const QRect sign = before > 0 ? shown.view.earlierSign() : shown.view.laterSign();
        QVERIFY(inked(shown.view.grab(sign).toImage()) > 10);
        const int nearest = before > 0 ? shown.view.beyond().lastBefore : shown.view.beyond().firstAfter;
        QVERIFY(shown.view.placeOf(EventId{nearest}).isEmpty());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, sign.center());
        QVERIFY(!shown.view.placeOf(EventId{nearest}).isEmpty());
        QTest::keyClick(&shown.view, Qt::Key_0); // everything
        QVERIFY(shown.view.earlierSign().isEmpty() && shown.view.laterSign().isEmpty());
    }

    void daysAreSeenWholeAndWithinTheirWeek_data()
    {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("fewestDays");
        QTest::addColumn<int>("mostDays");
        QTest::newRow("one event") << QStringList{u"2025-02-04"_s} << QDate(2025, 2, 4) << QDate(2025, 2, 5)
                                   << 7 << 10;
        QTest::newRow("three days and an outlier of fifty years")
            << QStringList{u"1975-06-01"_s, u"2025-02-03"_s, u"2025-02-04"_s, u"2025-02-05"_s}
            << QDate(2025, 2, 3) << QDate(2025, 2, 6) << 7 << 10;
        QTest::newRow("the hours of one day")
            << QStringList{u"2025-02-04 MO"_s, u"2025-02-04 10:30"_s, u"2025-02-04 EV"_s} << QDate(2025, 2, 4)
            << QDate(2025, 2, 5) << 1 << 2;
    }

    void daysAreSeenWholeAndWithinTheirWeek()
    {
        QFETCH(QStringList, days);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, fewestDays);
        QFETCH(int, mostDays);
        Shown shown(visitsOn(days));
        const TimeWindow *window = shown.view.timeWindow();
        QVERIFY(window->first() <= dayNumber(first));
        QVERIFY(window->last() >= dayNumber(last));
        QVERIFY(window->length() >= fewestDays * double(minutesPerDay));
        QVERIFY(window->length() <= mostDays * double(minutesPerDay));
        // In the middle, not at the edge.
        const double before = dayNumber(first) - window->first();
        const double after = window->last() - dayNumber(last);
        QVERIFY2(before < 2 * after + minutesPerDay && after < 2 * before + 2 * minutesPerDay,
                 qPrintable(u"%1 %2"_s.arg(before).arg(after)));
    }

    void eventsThatStandInSeveralLanesAreCountedOnce()
    {
        Shown shown(Sample::newsStory());
        shown.view.timeWindow()->show(dayNumber({2025, 2, 1}), dayNumber({2025, 2, 15}));
        qsizetype before = 0;
        qsizetype after = 0;
        for (const StoryEvent &event : shown.view.story()->events) {
            const EventTime time = eventTime(event);
            before += time.isDated() && time.last <= minutesOf({2025, 2, 1}) ? 1 : 0;
            after += time.isDated() && time.first >= minutesOf({2025, 2, 15}) ? 1 : 0;
        }
        QCOMPARE(shown.view.beyond().before, before);
        QCOMPARE(shown.view.beyond().after, after);
    }

    void whatAFewArticlesTellIsNotOnlyCounted()
    {
        Shown shown(Sample::newsStory());
        int seen = 0;
        for (int i = 0; i < 42; ++i) {
            const EventId event{i};
            if (shown.view.placeOf(event).isEmpty())
                continue; // further down, or outside
            ++seen;
            QCOMPARE(shown.view.thingAt(shown.symbolOf(event)), Selected(event));
        }
        QVERIFY(seen > 25);
    }

    void theOverviewCountsWhatLiesBeyondItsBars()
    {
        const StoryPtr story = visitsOn(QStringList{u"1975-06-01"_s} + month + QStringList{u"2090-06-01"_s});
        Shown shown(story);
        OverviewChart overview(&shown.filter, shown.view.timeWindow());
        overview.resize(1200, 96);
        overview.setStory(story);
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        QVERIFY(overview.earlierRect().width() > 10 && overview.laterRect().width() > 10);
        QVERIFY(inked(overview.grab(overview.earlierRect().toRect()).toImage()) > 10);
        QVERIFY(inked(overview.grab(overview.laterRect().toRect()).toImage()) > 10);
        QWidget *canvas = overview.findChild<QChartView *>()->viewport();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, overview.earlierRect().center().toPoint());
        QVERIFY(!shown.view.placeOf(shown.eventCalled(u"1975"_s)).isEmpty());
        QTest::mouseClick(canvas, Qt::LeftButton, {}, overview.laterRect().center().toPoint());
        QVERIFY(!shown.view.placeOf(shown.eventCalled(u"2090"_s)).isEmpty());
        overview.setStory(visitsOn(month));
        QVERIFY(overview.earlierRect().isEmpty() && overview.laterRect().isEmpty());
    }

    void aNarrowWindowOfTheOverviewIsMovedNotResized()
    {
        const StoryPtr story = Sample::newsStory();
        Shown shown(story);
        OverviewChart overview(&shown.filter, shown.view.timeWindow());
        overview.resize(1200, 96);
        overview.setStory(story);
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        shown.view.timeWindow()->show(static_cast<double>(minutesOf({2025, 2, 4}, {9, 0})),
                                      static_cast<double>(minutesOf({2025, 2, 4}, {15, 0})));
        const double length = shown.view.timeWindow()->length();
        const double first = shown.view.timeWindow()->first();
        QWidget *canvas = overview.findChild<QChartView *>()->viewport();
        const QPoint from = overview.windowRect().center().toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, from + QPoint(20, 0));
        QTest::mouseMove(canvas, from + QPoint(40, 0));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(40, 0));
        QVERIFY(std::abs(shown.view.timeWindow()->length() - length) < 1);
        QVERIFY(shown.view.timeWindow()->first() > first + 7 * minutesPerDay);
    }

    void aTallLaneKeepsItsNameInView()
    {
        QStringList days;
        for (int i = 0; i < 120; ++i)
            days << QDate(2025, 2, 1).addDays(i / 3).toString(Qt::ISODate);
        Shown shown(visitsOn(days), {1000, 400});
        auto *bar = shown.view.findChild<QScrollBar *>();
        QVERIFY(bar->maximum() > 40);
        const QRect head = shown.view.headOf(0);
        const QRect name(head.left() + 20, head.top(), 80, 30);
        QVERIFY(inked(shown.view.grab(name).toImage()) > 20);
        bar->setValue(bar->maximum() / 2);
        QVERIFY(inked(shown.view.grab(name).toImage()) > 20);
        // And its sign still folds it.
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.foldOf(0).center());
        QCOMPARE(shown.view.laneRules().collapsed.size(), 1);
    }

    void aColumnOfCountsShowsItsList()
    {
        Shown shown(Sample::largeStory(200'000, 4));
        shown.view.timeWindow()->show(static_cast<double>(minutesOf({2024, 3, 4})),
                                      static_cast<double>(minutesOf({2024, 3, 6})));
        // Days begin with the many events of which no more than the day is known.
        const double px = shown.view.headOf(0).right() + 1;
        int x = static_cast<int>(px) + 4;
        while (shown.view.minuteAt(x) < dayNumber({2024, 3, 5}) + 10)
            ++x;
        const QPoint column(x, shown.view.headOf(0).bottom() - 8);
        const double length = shown.view.timeWindow()->length();
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, column);
        auto *list = shown.view.findChild<EventList *>();
        QVERIFY(list && list->isVisible());
        QVERIFY(list->view()->model()->rowCount() > 12);
        QCOMPARE(shown.view.timeWindow()->length(), length);
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        const EventId chosen = shown.selection.event();
        QVERIFY(chosen.isValid());
        QCOMPARE(dayOf(eventTime((*shown.view.story())[chosen]).first), QDate(2024, 3, 5));
        delete list;
        // Far out a column is zoomed in on, and its list is there for the other button.
        shown.view.fitAll();
        const QPoint far(shown.view.width() / 2, shown.view.headOf(0).bottom() - 8);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, far, shown.view.mapToGlobal(far));
        QCoreApplication::sendEvent(&shown.view, &menu);
        list = shown.view.findChild<EventList *>();
        QVERIFY(list && list->isVisible());
        delete list;
        const double whole = shown.view.timeWindow()->length();
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, far);
        QVERIFY(shown.view.timeWindow()->length() < whole / 2);
    }

    void clockTimesStandApart_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << int(QLocale::English);
        QTest::newRow("Korean") << int(QLocale::Korean);
    }

    void clockTimesStandApart()
    {
        QFETCH(int, language);
        const QLocale before;
        QLocale::setDefault(QLocale(static_cast<QLocale::Language>(language)));
        const TimelineFonts fonts{QFont()};
        for (const AxisUnit unit : {AxisUnit::HalfDay, AxisUnit::ThreeHours, AxisUnit::Hour,
                                    AxisUnit::QuarterHours, AxisUnit::FiveMinutes, AxisUnit::Minute}) {
            for (Minutes tick = 0; tick < minutesPerDay; tick = tickAfter(unit, tick)) {
                const double width = fonts.small.width(TimelineWords::tick(unit, tick).first());
                QVERIFY(TimelinePainter::tickRoom(unit, fonts) - width >= 12);
            }
        }
        QLocale::setDefault(before);
    }

    /// The name of a day stays at the left edge while the day lasts; '18:00' there would be a wrong time.
    void noClockTimeStandsWhereItIsNot()
    {
        Shown shown(visitsOn({u"2025-02-04 09:00"_s}));
        QVERIFY(shown.isExposed);
        const double begin = static_cast<double>(minutesOf({2025, 2, 3}, {20, 0}));
        shown.view.timeWindow()->show(begin, begin + 26 * 60);
        const TimelineFonts fonts(shown.view.font());
        int edge = 0;
        while (shown.view.minuteAt(edge) < begin - 0.5)
            ++edge;
        int tick = edge;
        while (shown.view.minuteAt(tick) < begin + 60)
            ++tick;
        QVERIFY(tick - edge > 20);
        const int bottom = static_cast<int>(TimelinePainter::axisHeight(fonts));
        const int row = static_cast<int>(std::ceil(fonts.small.lineHeight()));
        const QImage axis =
            shown.view.grab(QRect(edge + 2, bottom - row, tick - edge - 5, row - 2)).toImage();
        QCOMPARE(inked(axis), 0);
    }

    /// Beside the sign for what is earlier, the first day of a row gives up its month before its weekday.
    void theWeekdayStaysLongerThanTheMonth()
    {
        const QLocale before;
        for (const auto &[language, weekday, month] : {std::tuple(QLocale::English, u"Tue"_s, u"Feb"_s),
                                                       std::tuple(QLocale::Korean, u"화"_s, u"월"_s)}) {
            QLocale::setDefault(QLocale(language));
            const QStringList forms = TimelineWords::contexts(AxisUnit::Day, minutesOf({2025, 2, 4}));
            const auto shortest =
                std::find_if(forms.begin(), forms.end(),
                             [&, month = month](const QString &form) { return !form.contains(month); });
            QVERIFY(shortest != forms.end());
            QVERIFY2(shortest->contains(weekday), qPrintable(*shortest));
        }
        QLocale::setDefault(before);
    }

    /// One event is a bar among the days around it, not a block that fills the overview.
    void oneEventIsOneDayOfTheOverview()
    {
        Shown shown(visitsOn({u"2025-02-04"_s}));
        QVERIFY(shown.isExposed);
        OverviewChart overview(&shown.filter, shown.view.timeWindow());
        overview.resize(1200, 96);
        overview.setStory(shown.view.story());
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        QVERIFY2(overview.barRect(0).width() < 80, qPrintable(QString::number(overview.barRect(0).width())));
        QVERIFY(inked(overview.grab().toImage()) > 20);
    }

    /// What is told of one day is worth scrolling for: fifty events that nobody tells the hours of are not
    /// '50'.
    void fiftyEventsOfOneDayAreSeen()
    {
        Shown shown(visitsOn(QStringList(50, u"2025-02-04"_s)));
        QVERIFY(shown.isExposed);
        for (int event = 0; event < 50; ++event) {
            shown.view.reveal(EventId{event});
            const QPoint at = shown.symbolOf(EventId{event});
            QCOMPARE(shown.view.thingAt(at), Selected(EventId{event}));
        }
    }

    /// All months in full or all shortened, all days with their weekday or none.
    void theNamesOfARowHaveOneForm_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<AxisUnit>("unit");
        for (const auto language : {QLocale::English, QLocale::Korean}) {
            for (const AxisUnit unit : {AxisUnit::Month, AxisUnit::Week, AxisUnit::Day})
                QTest::addRow("%d, unit %d", int(language), int(unit)) << int(language) << unit;
        }
    }

    void theNamesOfARowHaveOneForm()
    {
        QFETCH(int, language);
        QFETCH(AxisUnit, unit);
        const QLocale before;
        QLocale::setDefault(QLocale(static_cast<QLocale::Language>(language)));
        const TimelineFonts fonts{QFont()};
        const Minutes first = minutesOf({2025, 1, 1});
        std::set<qsizetype> forms;
        for (double px = 1; px < 400; px *= 1.1) { // of the shortest tick
            const double pxPerMinute = px / static_cast<double>(tickAfter(unit, first) - first);
            const qsizetype form = TimelinePainter::formThatFits(unit, pxPerMinute, fonts);
            forms.insert(form);
            Minutes tick = tickAtOrBefore(unit, first);
            for (int i = 0; i < 24; ++i, tick = tickAfter(unit, tick)) {
                const QStringList names = TimelineWords::tick(unit, tick);
                const double room = static_cast<double>(tickAfter(unit, tick) - tick) * pxPerMinute + 0.01;
                QVERIFY(form + 1 == names.size() || fonts.small.width(names[form]) <= room);
            }
        }
        QVERIFY(forms.size() > 1);
        QLocale::setDefault(before);
    }
};

QTEST_MAIN(TestTimelineFirstView)
#include "tst_timelinefirstview.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestory.h"
#include "tests/support/showntimeline.h"
#include "ui/charts/overviewchart.h"

#include <QLineEdit>
#include <QTest>

#include <cmath>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestTimelineMoves : public QObject
{
    Q_OBJECT

private slots:
    void theWheelKeepsTheDayUnderTheCursor()
    {
        Shown shown(Sample::newsStory());
        for (const double x : {300.0, 700.0, 1200.0}) {
            const double before = shown.view.minuteAt(x);
            const double length = shown.view.timeWindow()->length();
            shown.wheel({x, 300}, 240);
            QVERIFY(shown.view.timeWindow()->length() < length);
            QVERIFY(std::abs(shown.view.minuteAt(x) - before) < 1);
            shown.wheel({x, 300}, -240);
            QVERIFY(std::abs(shown.view.timeWindow()->length() - length) < 1);
        }
    }

    void aWiderViewShowsTheSameTime()
    {
        Shown shown(Sample::newsStory());
        const double length = shown.view.timeWindow()->length();
        shown.view.resize(1800, 720);
        QTRY_COMPARE(shown.view.width(), 1800);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - length) < length / 100);
        shown.wheel({700, 300}, 240);
        const double zoomed = shown.view.timeWindow()->length();
        shown.view.resize(1000, 720);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - zoomed) < zoomed / 100);
    }

    void aDragPansByTheSameDistance()
    {
        Shown shown(Sample::newsStory());
        const QPoint from(800, shown.view.headOf(0).bottom() - 3);
        const double under = shown.view.minuteAt(from.x());
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&shown.view, from - QPoint(60, 0));
        QTest::mouseMove(&shown.view, from - QPoint(120, 0));
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, from - QPoint(120, 0));
        QVERIFY(std::abs(shown.view.minuteAt(from.x() - 120) - under) < 2);
        QVERIFY(!shown.selection.event().isValid());
    }

    void arrowsGoFromEventToEventInTheOrderOfTime()
    {
        Shown shown(Sample::newsStory());
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.selection.event(), shown.view.eventAt(0));
        for (qsizetype i = 1; i < shown.view.eventCount(); ++i) {
            QTest::keyClick(&shown.view, Qt::Key_Right);
            QCOMPARE(shown.selection.event(), shown.view.eventAt(i));
            QVERIFY2(!shown.view.placeOf(shown.selection.event()).isEmpty(),
                     qPrintable((*shown.view.story())[shown.selection.event()].summary));
        }
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QCOMPARE(shown.selection.event(), shown.view.eventAt(shown.view.eventCount() - 2));
    }

    void upAndDownGoToTheNeighbouringLane()
    {
        Shown shown(Sample::newsStory());
        shown.selection.select(shown.eventCalled(u"주주총회에서"_s)); // in the second lane alone
        QTest::keyClick(&shown.view, Qt::Key_Down);
        const auto &event = (*shown.view.story())[shown.selection.event()];
        QStringList names;
        for (const EntityId id : event.participants)
            names << (*shown.view.story())[id].name;
        QVERIFY(names.contains(u"서유진"_s));
    }

    void plusAndMinusZoomAndEnterGoesToTheDay()
    {
        Shown shown(Sample::newsStory());
        const double before = shown.view.timeWindow()->length();
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        QVERIFY(shown.view.timeWindow()->length() < before);
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - before) < 1);
        shown.selection.select(shown.eventCalled(u"주주총회에서"_s));
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QVERIFY(shown.view.timeWindow()->length() <= 3.01 * minutesPerDay);
        QVERIFY(!shown.view.placeOf(shown.selection.event()).isEmpty());
    }

    void aSelectionFromElsewhereIsBroughtIntoView()
    {
        Shown shown(Sample::newsStory());
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2024, 1, 1))),
                                      static_cast<double>(minutesOf(QDate(2024, 2, 1))));
        const EventId event = shown.eventCalled(u"개발자 대회"_s);
        QVERIFY(shown.view.placeOf(event).isEmpty());
        shown.selection.select(event);
        QVERIFY(!shown.view.placeOf(event).isEmpty());
    }

    void theOverviewMovesTheTimelineAndFollowsIt()
    {
        Shown shown(Sample::newsStory());
        OverviewChart overview(&shown.filter, shown.view.timeWindow());
        overview.resize(1280, 90);
        overview.setStory(shown.view.story());
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2024, 6, 1))),
                                      static_cast<double>(minutesOf(QDate(2024, 9, 1))));
        const QRectF window = overview.windowRect();
        QVERIFY(window.width() > 10 && window.width() < 400);
        QWidget *canvas = overview.childAt(window.center().toPoint());
        const double length = shown.view.timeWindow()->length();
        const double first = shown.view.timeWindow()->first();
        const QPoint from = canvas->mapFrom(&overview, window.center().toPoint());
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, from + QPoint(40, 0));
        QTest::mouseMove(canvas, from + QPoint(80, 0));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(80, 0));
        QVERIFY(shown.view.timeWindow()->first() > first);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - length) < 1);
        QVERIFY(std::abs(shown.view.minuteAt(shown.view.headOf(0).right() + 1) -
                         shown.view.timeWindow()->first()) < 5 * minutesPerDay);
    }

    void aClickOnABarOfTheOverviewFiltersByItsDays()
    {
        Shown shown(Sample::newsStory());
        OverviewChart overview(&shown.filter, shown.view.timeWindow());
        overview.resize(1280, 90);
        overview.setStory(shown.view.story());
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        const int bar = overview.buckets().bucketAt(minutesOf(QDate(2025, 2, 4)));
        QVERIFY(bar >= 0);
        const QPoint at = overview.barRect(bar).center().toPoint();
        QWidget *canvas = overview.childAt(at);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->mapFrom(&overview, at));
        QVERIFY(shown.filter.filter().from && *shown.filter.filter().from <= QDate(2025, 2, 4));
        QVERIFY(shown.filter.filter().to && *shown.filter.filter().to >= QDate(2025, 2, 4));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->mapFrom(&overview, at));
        QVERIFY(shown.filter.filter().isEmpty());
    }

    void typingFindsAnEvent()
    {
        Shown shown(Sample::newsStory());
        for (const QChar c : u"ai"_s) // Latin comes by keys
            QTest::keyClick(&shown.view, c.toLatin1());
        QVERIFY((*shown.view.story())[shown.selection.event()].summary.contains(u"AI"_s));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(shown.view.typed().isEmpty());
        QVERIFY(shown.selection.event().isValid());
        // Hangul by the input method, found while the last syllable is still composed.
        QInputMethodEvent first(u"개"_s, {});
        QCoreApplication::sendEvent(&shown.view, &first);
        QInputMethodEvent second(u"발"_s, {});
        second.setCommitString(u"개"_s);
        QCoreApplication::sendEvent(&shown.view, &second);
        QCOMPARE(shown.view.typed(), u"개발"_s);
        QCOMPARE(shown.selection.event(), shown.eventCalled(u"개발자 대회"_s));
        QTest::keyClick(&shown.view, Qt::Key_Backspace);
        QCOMPARE(shown.view.typed(), u"개"_s);
    }

    void viewsAreGoneBackAndForthAmong()
    {
        Shown shown(Sample::newsStory());
        const auto length = [&] { return shown.view.timeWindow()->length(); };
        QTRY_VERIFY(shown.view.isVisible());
        QVERIFY(!shown.view.canGoBack());
        const double whole = length();
        shown.view.goBack(); // notes where it stands
        shown.view.zoomIn();
        shown.view.goBack();
        QVERIFY(std::abs(length() - whole) < whole * 0.01);
        QVERIFY(shown.view.canGoForward());
        shown.view.goForward();
        QVERIFY(length() < whole * 0.9);
        QVERIFY(!shown.view.canGoForward());
        shown.view.setLaneBy(TimelineLanes::Place);
        shown.view.goBack();
        QCOMPARE(shown.view.laneBy(), TimelineLanes::Person);
    }

    void aTypedDateIsGoneTo()
    {
        Shown shown(Sample::newsStory());
        shown.view.setFocus();
        shown.view.askForTime();
        auto *field = shown.view.findChild<QLineEdit *>(u"jump"_s);
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, u"no day"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible()); // to be mended
        QTest::keyClicks(field, u"2025-02"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        const TimeWindow *window = shown.view.timeWindow();
        QVERIFY(window->first() <= static_cast<double>(minutesOf(QDate(2025, 2, 1))));
        QVERIFY(window->last() >= static_cast<double>(minutesOf(QDate(2025, 3, 1))));
        QVERIFY(window->length() < 40.0 * minutesPerDay);
        QVERIFY(shown.view.canGoBack());
        shown.view.askForTime();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void aRubberBandZoomsOrFilters()
    {
        Shown shown(Sample::newsStory());
        const QPoint from(500, shown.view.headOf(0).bottom() - 3);
        const QPoint to = from + QPoint(300, 30);
        const auto drag = [&](Qt::KeyboardModifiers modifiers) {
            QTest::mousePress(&shown.view, Qt::LeftButton, modifiers, from);
            for (const QPoint &at : {(from + to) / 2, to}) {
                QMouseEvent move(QEvent::MouseMove, at, shown.view.mapToGlobal(at), Qt::NoButton,
                                 Qt::LeftButton, modifiers);
                QCoreApplication::sendEvent(&shown.view, &move);
            }
            QTest::mouseRelease(&shown.view, Qt::LeftButton, modifiers, to);
        };
        const double first = shown.view.minuteAt(from.x());
        const double last = shown.view.minuteAt(to.x());
        drag(Qt::ControlModifier);
        QCOMPARE(*shown.filter.filter().from, dayOf(static_cast<Minutes>(first)));
        QCOMPARE(*shown.filter.filter().to, dayOf(static_cast<Minutes>(last)));
        shown.filter.setFilter({});
        shown.view.timeWindow()->show(first - 500 * minutesPerDay, first + 500 * minutesPerDay);
        const double left = shown.view.minuteAt(from.x());
        const double right = shown.view.minuteAt(to.x());
        drag(Qt::ShiftModifier);
        QVERIFY(std::abs(shown.view.timeWindow()->first() - left) < 2);
        QVERIFY(std::abs(shown.view.timeWindow()->last() - right) < 2);
    }
};

QTEST_MAIN(TestTimelineMoves)
#include "tst_timelinemoves.moc"

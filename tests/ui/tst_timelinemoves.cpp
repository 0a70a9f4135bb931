// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestory.h"
#include "tests/support/showntimeline.h"
#include "ui/charts/overviewchart.h"

#include <QImage>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

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

    /// Two fingers on a touch pad, as the platform tells of them.
    void aPinchZoomsAroundTheFingers()
    {
        Shown shown(Sample::newsStory());
        const QPointF at(700, 300);
        const double before = shown.view.minuteAt(at.x());
        const double length = shown.view.timeWindow()->length();
        const auto pinch = [&](double by) {
            QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at,
                                      at, shown.view.mapToGlobal(at), by, {});
            QCoreApplication::sendEvent(&shown.view, &event);
        };
        pinch(0.25);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - length / 1.25) < 2);
        QVERIFY(std::abs(shown.view.minuteAt(at.x()) - before) < 1);
        pinch(-0.2);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - length) < 2);
        QVERIFY(std::abs(shown.view.minuteAt(at.x()) - before) < 1);
    }

    /// Two fingers on a touch screen.
    void fingersOnTheScreenPinch()
    {
        Shown shown(Sample::newsStory());
        if (shown.view.devicePixelRatio() > 1)
            QSKIP("Qt does not scale the touch points of tests.");
        QPointingDevice *screen = QTest::createTouchDevice();
        const double length = shown.view.timeWindow()->length();
        const QPoint middle(700, 300);
        const double before = shown.view.minuteAt(middle.x());
        QTest::touchEvent(&shown.view, screen)
            .press(0, middle - QPoint(50, 0), &shown.view)
            .press(1, middle + QPoint(50, 0), &shown.view);
        for (int reach = 55; reach <= 100; reach += 5) {
            QTest::touchEvent(&shown.view, screen)
                .move(0, middle - QPoint(reach, 0), &shown.view)
                .move(1, middle + QPoint(reach, 0), &shown.view);
        }
        QTest::touchEvent(&shown.view, screen)
            .release(0, middle - QPoint(100, 0), &shown.view)
            .release(1, middle + QPoint(100, 0), &shown.view);
        const double now = shown.view.timeWindow()->length();
        QVERIFY2(now < length * 0.7 && now > length * 0.2, qPrintable(QString::number(now / length)));
        QVERIFY(std::abs(shown.view.minuteAt(middle.x()) - before) < length * 0.03);
    }

    /// A touch pad scrolls in small steps that begin and end.
    void aTouchPadPansSidewaysAndZoomsUpAndDown()
    {
        Shown shown(Sample::newsStory());
        const QPointF at(700, 300);
        const double length = shown.view.timeWindow()->length();
        const double under = shown.view.minuteAt(at.x());
        const auto scroll = [&](QPoint by) {
            for (const Qt::ScrollPhase phase : {Qt::ScrollBegin, Qt::ScrollUpdate, Qt::ScrollEnd}) {
                const QPoint delta = phase == Qt::ScrollUpdate ? by : QPoint();
                QWheelEvent event(at, shown.view.mapToGlobal(at), delta, delta, Qt::NoButton, Qt::NoModifier,
                                  phase, false);
                QCoreApplication::sendEvent(&shown.view, &event);
            }
        };
        scroll({-80, 3});
        QVERIFY(std::abs(shown.view.minuteAt(at.x() - 80) - under) < 2);
        QVERIFY(std::abs(shown.view.timeWindow()->length() - length) < 2);
        scroll({2, 120});
        QVERIFY(shown.view.timeWindow()->length() < length * 0.9);
    }

    void aDraggedTimelineGlidesOnAndIsCaughtByAPress()
    {
        Shown shown(Sample::newsStory());
        const double middle = static_cast<double>(minutesOf(QDate(2024, 9, 1)));
        shown.view.timeWindow()->show(middle - 60 * minutesPerDay, middle + 60 * minutesPerDay);
        const auto fling = [&](bool animated) {
            shown.view.setAnimated(animated);
            QPoint at(900, shown.view.headOf(0).bottom() - 3);
            QTest::mousePress(&shown.view, Qt::LeftButton, {}, at);
            for (int i = 0; i < 6; ++i) {
                at -= QPoint(15, 0);
                QTest::mouseMove(&shown.view, at, 8);
            }
            QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, at);
            return shown.view.timeWindow()->first();
        };
        const double still = fling(false);
        QTest::qWait(60);
        QCOMPARE(shown.view.timeWindow()->first(), still);
        const double released = fling(true);
        QTRY_VERIFY(shown.view.timeWindow()->first() > released + 1);
        // A press holds it; without one it comes to rest by itself.
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, {700, shown.view.headOf(0).bottom() - 3});
        const double caught = shown.view.timeWindow()->first();
        QTest::qWait(60);
        QCOMPARE(shown.view.timeWindow()->first(), caught);
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {700, shown.view.headOf(0).bottom() - 3});
        fling(true);
        double last = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QTest::qWait(100);
                return std::exchange(last, shown.view.timeWindow()->first()) == last;
            }(),
            20000);
    }

    /// With motion, a zoom by key takes its time and ends where it would have without.
    void transitionsEndWhereTheyWouldWithoutThem()
    {
        Shown still(Sample::newsStory());
        Shown moving(Sample::newsStory());
        moving.view.setAnimated(true);
        const double before = moving.view.timeWindow()->length();
        QTest::keyClick(&still.view, Qt::Key_Plus);
        QTest::keyClick(&moving.view, Qt::Key_Plus);
        QVERIFY(still.view.timeWindow()->length() < before * 0.7);
        QVERIFY(moving.view.timeWindow()->length() > still.view.timeWindow()->length() * 1.2);
        QTRY_VERIFY(std::abs(moving.view.timeWindow()->length() - still.view.timeWindow()->length()) < 1);
        QVERIFY(std::abs(moving.view.timeWindow()->first() - still.view.timeWindow()->first()) < 1);
    }

    void headsCountWhatLiesBeyondTheViewAndLeadToIt()
    {
        Shown shown(Sample::newsStory(), {1280, 900});
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2025, 2, 1))),
                                      static_cast<double>(minutesOf(QDate(2025, 2, 15))));
        const TimelineBeyond beyond = shown.view.beyondOf(0);
        QVERIFY(beyond.before > 0 && beyond.after > 0);
        int inView = 0;
        int all = 0;
        for (const StoryEvent &event : shown.view.story()->events) {
            const EventTime time = eventTime(event);
            if (!time.isDated() || std::find(event.participants.begin(), event.participants.end(),
                                             EntityId{0}) == event.participants.end())
                continue;
            ++all;
            inView += time.last > minutesOf(QDate(2025, 2, 1)) && time.first < minutesOf(QDate(2025, 2, 15))
                          ? 1
                          : 0;
        }
        QCOMPARE(beyond.before + beyond.after + inView, qsizetype(all));
        const auto inked = [&](const QRect &place) {
            const QImage image = shown.view.grab(place).toImage();
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 180 ? 1 : 0;
            }
            return dark;
        };
        const QRect earlier = shown.view.earlierSignOf(0);
        const QRect later = shown.view.laterSignOf(0);
        QVERIFY(inked(earlier) > 10 && inked(later) > 10);
        QVERIFY(shown.view.placeOf(EventId{beyond.firstAfter}).isEmpty());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, later.center());
        QVERIFY(!shown.view.placeOf(EventId{beyond.firstAfter}).isEmpty());
        QVERIFY(!shown.selection.entity().isValid());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.earlierSignOf(0).center());
        QVERIFY(shown.view.timeWindow()->first() < static_cast<double>(minutesOf(QDate(2025, 2, 10))));
        QTest::keyClick(&shown.view, Qt::Key_0);
        QVERIFY(shown.view.earlierSignOf(0).isEmpty() && shown.view.laterSignOf(0).isEmpty());
        QCOMPARE(inked(earlier), 0);
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

    void theWindowOfTheOverviewIsResizedByItsSides()
    {
        Shown shown(Sample::newsStory());
        OverviewChart overview(&shown.filter, shown.view.timeWindow());
        overview.resize(1280, 90);
        overview.setStory(shown.view.story());
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2024, 6, 1))),
                                      static_cast<double>(minutesOf(QDate(2024, 12, 1))));
        QWidget *canvas = overview.childAt(overview.windowRect().center().toPoint());
        const auto drag = [&](double x, int by) {
            const QPoint from =
                canvas->mapFrom(&overview, QPointF(x, overview.windowRect().center().y()).toPoint());
            QTest::mousePress(canvas, Qt::LeftButton, {}, from);
            QTest::mouseMove(canvas, from + QPoint(by / 2, 0));
            QTest::mouseMove(canvas, from + QPoint(by, 0));
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(by, 0));
        };
        const double first = shown.view.timeWindow()->first();
        const double last = shown.view.timeWindow()->last();
        drag(overview.windowRect().right(), 60);
        QVERIFY(std::abs(shown.view.timeWindow()->first() - first) < 2);
        QVERIFY(shown.view.timeWindow()->last() > last + 20 * minutesPerDay);
        drag(overview.windowRect().left(), 30);
        QVERIFY(shown.view.timeWindow()->first() > first + 10 * minutesPerDay);
        // Past the other side it stays a window.
        drag(overview.windowRect().left(), 800);
        QVERIFY(shown.view.timeWindow()->length() > 0);
        QVERIFY(overview.windowRect().width() >= 3);
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

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestory.h"
#include "tests/support/showntimeline.h"
#include "ui/timeline/eventlist.h"

#include <QAccessible>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

int differentPixels(const QImage &left, const QImage &right)
{
    int count = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            count += left.pixel(x, y) != right.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void aClickOnAMarkSelectsItsEvent_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::newRow("occurred") << u"주주총회에서"_s;
        QTest::newRow("scheduled") << u"개발자 대회"_s;
        QTest::newRow("possible") << u"벨루가AI 지분 인수"_s;
        QTest::newRow("negated") << u"마르타 린드와의 회동"_s;
        QTest::newRow("undated, in the tray") << u"차세대 관절 모듈"_s;
    }

    void aClickOnAMarkSelectsItsEvent()
    {
        QFETCH(QString, summary);
        Shown shown(Sample::newsStory());
        const EventId event = shown.eventCalled(summary);
        QVERIFY(event.isValid());
        QVERIFY(!shown.view.placeOf(event).isEmpty());
        shown.click(event);
        QCOMPARE(shown.selection.event(), event);
    }

    void aClickOnTheGroundClearsTheSelection()
    {
        Shown shown(Sample::newsStory(), {1280, 900});
        shown.selection.select(EventId{3});
        const QRect head = shown.view.headOf(0);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {shown.view.width() - 40, head.bottom() - 4});
        QVERIFY(!shown.selection.event().isValid());
    }

    void aClickOnALaneHeadSelectsItsPerson()
    {
        Shown shown(Sample::newsStory());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.headOf(0).center());
        QVERIFY(shown.selection.entity().isValid());
        QCOMPARE((*shown.view.story())[shown.selection.entity()].name, u"강도윤"_s);
    }

    void theTrayIsAFilter()
    {
        Shown shown(Sample::newsStory());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.trayHead().center());
        QVERIFY(shown.filter.filter().undatedOnly);
        QCOMPARE(shown.view.eventCount(), qsizetype(5));
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.trayHead().center());
        QCOMPARE(shown.view.eventCount(), qsizetype(42));
    }

    void theFirstViewFitsTheMainPeriodNotTheOutlier()
    {
        Shown shown(Sample::newsStory());
        QVERIFY(shown.view.timeWindow()->first() > static_cast<double>(minutesOf(QDate(2023, 6, 1))));
        QVERIFY(shown.view.timeWindow()->last() > static_cast<double>(minutesOf(QDate(2026, 1, 1))));
        QTest::keyClick(&shown.view, Qt::Key_0);
        QVERIFY(shown.view.timeWindow()->first() < static_cast<double>(minutesOf(QDate(1998, 1, 1))));
    }

    void whatIsNotRelatedFades()
    {
        Shown shown(Sample::newsStory(), {1280, 900});
        const EventId other = shown.eventCalled(u"미나토정밀, 특허 침해"_s);
        const QRect place = shown.view.placeOf(other);
        const QImage before = shown.view.grab(place).toImage();
        shown.selection.select(shown.eventCalled(u"서유진 부회장 선임"_s));
        QCOMPARE(shown.view.placeOf(other), place);
        const QImage after = shown.view.grab(place).toImage();
        const QPoint center(place.height() / 2 - 4, place.height() / 2 + 5);
        QVERIFY(qGray(after.pixel(center)) > qGray(before.pixel(center)));
    }

    void theFilterHidesEventsAndTheEmptyStateSaysSo()
    {
        Shown shown(Sample::newsStory());
        Filter filter;
        filter.hiddenStatuses = {Status::Scheduled, Status::Possible, Status::Negated};
        shown.filter.setFilter(filter);
        QVERIFY(shown.view.placeOf(shown.eventCalled(u"개발자 대회"_s)).isEmpty());
        QVERIFY(!shown.view.placeOf(shown.eventCalled(u"주주총회에서"_s)).isEmpty());
        filter.text = u"이런 말은 없다"_s;
        shown.filter.setFilter(filter);
        QCOMPARE(shown.view.eventCount(), qsizetype(0));
        QVERIFY(differentPixels(shown.view.grab().toImage(), QImage(shown.view.grab().toImage()).mirrored()) >
                50);
    }

    /// The first trip of the story goes from Tokyo to Seoul, Berlin and Dubai: the line is where nothing else
    /// is.
    void aJourneyJoinsTheStopsOfAPerson()
    {
        Shown shown(Sample::newsStory(), {1280, 900});
        shown.view.setLaneBy(TimelineLanes::Place);
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2025, 2, 1))),
                                      static_cast<double>(minutesOf(QDate(2025, 2, 15))));
        const QPoint from = shown.symbolOf(shown.eventCalled(u"베를린 연구소 방문"_s));
        const QPoint to = shown.symbolOf(shown.eventCalled(u"국부펀드 최고경영자 면담"_s));
        const QPoint between = from + (to - from) / 3;
        const QRect around(between - QPoint(3, 3), QSize(7, 7));
        const auto lineColour = [&] {
            const QImage image = shown.view.grab(around).toImage();
            int blue = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    blue += image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 60 ? 1 : 0;
            }
            return blue;
        };
        QCOMPARE(lineColour(), 0);
        shown.selection.select(EntityId{0});
        QVERIFY(lineColour() >= 3);
        shown.view.setLaneBy(TimelineLanes::Person);
        QCOMPARE(lineColour(), 0);
    }

    /// From the day that was planned a line leads to the mark, under its row.
    void aPlanIsJoinedWithItsOutcome()
    {
        Sample::StoryMaker maker;
        maker.event(
            {u"2025-03-20"_s, u"2025-03-20"_s, {}, EventType::Visit, Status::Occurred, u"방문"_s, {}, {}});
        maker.event(
            {u"2025-03-01"_s, u"2025-03-01"_s, {}, EventType::Visit, Status::Occurred, u"앞"_s, {}, {}});
        const auto drawn = [&](bool wasMoved) {
            maker.story().events.front().history.clear();
            if (wasMoved)
                maker.story().events.front().history = {{Change::Planned, {}, {}, u"2025-03-10"_s, {}}};
            Shown shown(std::make_shared<Story>(maker.story()));
            const QRect mark = shown.view.placeOf(EventId{0});
            const double ten = static_cast<double>(minutesOf(QDate(2025, 3, 10), QTime(12, 0)));
            int x = mark.left();
            while (shown.view.minuteAt(x) > ten)
                --x;
            const QRect planned(x - 4, mark.center().y(), 9, 20);
            const QImage image = shown.view.grab(planned).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int column = 0; column < image.width(); ++column)
                    inked += qGray(image.pixel(column, y)) < 160 ? 1 : 0;
            }
            return inked;
        };
        QCOMPARE(drawn(false), 0);
        QVERIFY(drawn(true) > 6);
    }

    void lanesCanBeCutByAnything()
    {
        Shown shown(Sample::newsStory());
        QCOMPARE(shown.view.laneBy(), TimelineView::LaneBy::Person);
        QSignalSpy changed(&shown.view, &TimelineView::laneByChanged);
        for (const auto by : {TimelineLanes::Organization, TimelineLanes::Place, TimelineLanes::Type,
                              TimelineLanes::Article, TimelineLanes::None}) {
            shown.view.setLaneBy(by);
            QVERIFY(!shown.view.headOf(0).isEmpty());
            QVERIFY(!shown.view.grab().toImage().isNull());
        }
        QCOMPARE(changed.count(), 5);
        shown.view.setLaneBy(TimelineLanes::None);
        QCOMPARE(changed.count(), 5);
        shown.view.setStory(Sample::newsStory());
        QCOMPARE(shown.view.laneBy(), TimelineLanes::None); // what was chosen stays
    }

    void lanesAreMovedByTheirHeads()
    {
        Shown shown(Sample::newsStory(), {1280, 1400});
        const auto names = [&] {
            QStringList heads;
            for (int lane = 0; !shown.view.headOf(lane).isEmpty(); ++lane) {
                QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.headOf(lane).center());
                const EntityId entity = shown.selection.entity();
                heads << (entity.isValid() ? (*shown.view.story())[entity].name : u"-"_s);
                shown.selection.clear();
            }
            return heads;
        };
        const QStringList before = names();
        QVERIFY(before.size() >= 5);
        QSignalSpy changed(&shown.view, &TimelineView::laneRulesChanged);
        const QPoint from = shown.view.headOf(2).center();
        const QPoint to(from.x(), shown.view.headOf(0).top() + 2);
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&shown.view, (from + to) / 2);
        QTest::mouseMove(&shown.view, to);
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, to);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.view.laneRules().order, LaneOrder::ByHand);
        QStringList expected = before;
        expected.move(2, 0);
        QCOMPARE(names(), expected);
        // And by keyboard, the lane of who is selected.
        shown.selection.select(EntityId{0});
        const qsizetype at = expected.indexOf(u"강도윤"_s);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        expected.move(at, at + 1);
        QCOMPARE(names(), expected);
        shown.view.setLaneOrder(LaneOrder::Fitting);
        QCOMPARE(names(), before);
    }

    void lanesCollapseAndOpen()
    {
        Shown shown(Sample::newsStory(), {1280, 900});
        const int tall = shown.view.headOf(0).height();
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.foldOf(0).center());
        const int low = shown.view.headOf(0).height();
        QVERIFY(low < tall);
        QCOMPARE(shown.view.laneRules().collapsed.size(), 1);
        QVERIFY(!shown.selection.entity().isValid());
        shown.selection.select(EntityId{0});
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QCOMPARE(shown.view.headOf(0).height(), tall);
        shown.view.setAllCollapsed(true);
        QCOMPARE(shown.view.headOf(1).height(), low);
        // An export is complete whatever is collapsed.
        const QSize size = shown.view.exportSizeHint();
        shown.view.setAllCollapsed(false);
        QCOMPARE(shown.view.exportSizeHint(), size);
    }

    void screenReadersHearEveryEvent()
    {
        Shown shown(Sample::newsStory());
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(timeline);
        QCOMPARE(timeline->role(), QAccessible::List);
        QVERIFY(timeline->childCount() >= 42);
        for (int i = 0; i < 42; ++i) {
            QAccessibleInterface *item = timeline->child(i);
            QVERIFY(item);
            const StoryEvent &event = (*shown.view.story())[shown.view.eventAt(i)];
            QVERIFY(item->text(QAccessible::Name).contains(event.summary));
            QCOMPARE(timeline->indexOfChild(item), i);
        }
        QAccessibleInterface *third = timeline->child(3);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.selection.event(), shown.view.eventAt(3));
        QVERIFY(third->state().selected);
        QCOMPARE(timeline->focusChild(), third);
    }

    void anEmptyTimelineSaysWhy()
    {
        Sample::StoryMaker read;
        read.article(u"날씨"_s, u"2025-02-04"_s);
        QStringList told;
        for (const StoryPtr &story : {StoryPtr(), StoryPtr(read.finish()), StoryPtr(Sample::newsStory())}) {
            Shown shown(story);
            if (story && !story->events.empty()) {
                QVERIFY(shown.view.whyEmpty().first.isEmpty());
                Filter filter;
                filter.hiddenStatuses = {Status::Occurred, Status::Scheduled, Status::Possible,
                                         Status::Negated};
                shown.filter.setFilter(filter);
            }
            const QString why =
                QAccessible::queryAccessibleInterface(&shown.view)->text(QAccessible::Description);
            QVERIFY(!why.isEmpty());
            QVERIFY2(!told.contains(why), qPrintable(why));
            told << why;
        }
    }

    void statesThatAreNotTheUsualOne_data()
    {
        QTest::addColumn<StoryPtr>("story");
        QTest::newRow("no story") << StoryPtr();
        QTest::newRow("empty") << StoryPtr(std::make_shared<Story>());
        Sample::StoryMaker one;
        one.event(
            {u"2025-02-04"_s, u"2025-02-04"_s, {}, EventType::Visit, Status::Occurred, u"방문"_s, {}, {}});
        QTest::newRow("one event") << one.finish();
        Sample::StoryMaker undated;
        undated.event({{}, {}, {}, EventType::Visit, Status::Occurred, u"방문"_s, {}, {}});
        QTest::newRow("undated only") << undated.finish();
        Sample::StoryMaker sameDay;
        for (int i = 0; i < 50; ++i)
            sameDay.event({u"2025-02-04"_s,
                           u"2025-02-04"_s,
                           {},
                           EventType::Visit,
                           Status::Occurred,
                           u"방문"_s,
                           {},
                           {}});
        QTest::newRow("all on one day") << sameDay.finish();
        Sample::StoryMaker outlier;
        for (const QString &day : {u"1975-06-01"_s, u"2025-02-03"_s, u"2025-02-04"_s, u"2025-02-05"_s})
            outlier.event({day, day, {}, EventType::Visit, Status::Occurred, u"방문"_s, {}, {}});
        QTest::newRow("an outlier of fifty years") << outlier.finish();
        QTest::newRow("a million") << Sample::largeStory(1'000'000, 20);
    }

    void statesThatAreNotTheUsualOne()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFETCH(StoryPtr, story);
        Shown shown(story);
        for (const int key : {Qt::Key_Plus, Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Return,
                              Qt::Key_0, Qt::Key_Minus, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Escape})
            QTest::keyClick(&shown.view, static_cast<Qt::Key>(key));
        QVERIFY(!shown.view.grab().toImage().isNull());
        const QLocale before;
        for (const auto language : {QLocale::Korean, QLocale::English}) {
            QLocale::setDefault(QLocale(language));
            for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
                shown.view.setPalette(theme.palette());
                const QImage seen = shown.view.grab().toImage();
                QCOMPARE(seen.pixelColor(seen.width() - 2, 3), theme.background);
            }
        }
        QLocale::setDefault(before);
        if (story && story->events.size() > 100'000)
            return; // as a picture it is scaled down to nothing that could be read
        QImage picture(900, 600, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&picture);
        shown.view.exportTo(painter, picture.size(), Theme::light(), false);
        QVERIFY(painter.isActive());
    }

    void allOnOneDayIsOneClusterThatOpensAList()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 120; ++i) // more than are worth scrolling for
            maker.event({u"2025-02-04"_s,
                         u"2025-02-04"_s,
                         {},
                         EventType::Visit,
                         Status::Occurred,
                         u"방문"_s,
                         {},
                         {}});
        Shown shown(maker.finish());
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.placeOf(EventId{0}).center());
        auto *list = shown.view.findChild<EventList *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->view()->model()->rowCount(), 120); // all of them, however many
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QCOMPARE(shown.selection.event(), EventId{2});
        QVERIFY(!list->isVisible());
    }

    void aClusterIsRingedWhenOneOfItsEventsIsSelected()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 120; ++i)
            maker.event({u"2025-02-04"_s,
                         u"2025-02-04"_s,
                         {},
                         EventType::Visit,
                         Status::Occurred,
                         u"방문"_s,
                         {},
                         {}});
        Shown shown(maker.finish());
        const QRect around = shown.view.placeOf(EventId{0}).adjusted(-6, -6, 6, 6);
        // Where a ring would run: just outside of the cluster.
        const auto accented = [&] {
            const QImage image = shown.view.grab(around).toImage();
            const QColor accent = Theme::of(shown.view.palette()).accent;
            int count = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < 6; ++y)
                    count += image.pixelColor(x, y) == accent ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(accented(), 0);
        shown.selection.select(EventId{77});
        QVERIFY(accented() > 5);
        shown.selection.select(EventId{0});
        QVERIFY(accented() > 5);
        shown.selection.clear();
        QCOMPARE(accented(), 0);
    }

    void aCorrectionLeavesTheViewWhereItIs()
    {
        Shown shown(Sample::newsStory());
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2024, 1, 1))),
                                      static_cast<double>(minutesOf(QDate(2024, 3, 1))));
        const double first = shown.view.timeWindow()->first();
        const double last = shown.view.timeWindow()->last();
        auto corrected = std::make_shared<Story>(*shown.view.story());
        corrected->events.front().status = Status::Negated;
        shown.view.setStory(corrected);
        QCOMPARE(shown.view.timeWindow()->first(), first);
        QCOMPARE(shown.view.timeWindow()->last(), last);
        auto shorter = std::make_shared<Story>(*corrected);
        shorter->articles.pop_back();
        shown.view.setStory(shorter);
        QVERIFY2(shown.view.timeWindow()->first() != first, "other articles are looked at anew");
    }

    void thePictureHoldsEverythingWhateverIsOnScreen()
    {
        Shown shown(Sample::newsStory(), {700, 300});
        const QSize size = shown.view.exportSizeHint();
        QVERIFY(size.width() >= 1600 && size.height() > 1000);
        const auto picture = [&](bool transparent) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            shown.view.exportTo(painter, size, Theme::light(), transparent);
            return image;
        };
        const QImage whole = picture(false);
        // Neither the window nor the selection changes it.
        shown.view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2024, 1, 1))),
                                      static_cast<double>(minutesOf(QDate(2024, 1, 9))));
        shown.selection.select(EventId{5});
        QCOMPARE(picture(false), whole);
        // The margins are empty, the ground is there, and without ground it is transparent.
        const QColor ground = Theme::light().background;
        for (int x = 0; x < size.width(); x += 7) {
            QCOMPARE(whole.pixelColor(x, 10), ground);
            QCOMPARE(whole.pixelColor(x, size.height() - 10), ground);
        }
        QCOMPARE(qAlpha(picture(true).pixel(3, 3)), 0);
        Filter filter;
        filter.hiddenStatuses = {Status::Negated};
        shown.filter.setFilter(filter);
        QVERIFY(shown.view.exportSizeHint() != size || picture(false) != whole);
    }

    void itLooksRightInTheDarkToo()
    {
        Shown shown(Sample::newsStory());
        const QColor light =
            shown.view.grab().toImage().pixelColor(shown.view.width() / 2, shown.view.headOf(0).bottom() - 4);
        shown.view.setPalette(Theme::darkTheme().palette());
        const QImage dark = shown.view.grab().toImage();
        QVERIFY(light.lightness() > 200);
        QCOMPARE(dark.pixelColor(shown.view.headOf(0).left() + 3, shown.view.headOf(0).bottom() - 4),
                 Theme::darkTheme().background);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"

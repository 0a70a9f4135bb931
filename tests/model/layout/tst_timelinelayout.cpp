// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinebeyond.h"
#include "model/layout/timelinegaps.h"
#include "model/layout/timelinelayout.h"
#include "model/layout/timelinetray.h"

#include "tests/support/samplestory.h"

#include <QTest>

#include <set>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

std::vector<EventId> allOf(const Story &story)
{
    std::vector<EventId> all;
    for (int i = 0; i < static_cast<int>(story.events.size()); ++i)
        all.push_back({i});
    return all;
}

TimelineLayout::LabelWidth widthsIn(const StoryPtr &story)
{
    return [story](int event) {
        return 12.0 * static_cast<double>(story->events[static_cast<std::size_t>(event)].summary.size());
    };
}

/// Zooms from ten years in 1000 pixels to an afternoon in 1000 pixels.
const std::vector<double> zooms{1000.0 / (3650 * 1440), 1000.0 / (730 * 1440), 1000.0 / (180 * 1440),
                                1000.0 / (30 * 1440),   1000.0 / (3 * 1440),   1000.0 / 360};

QRectF everything(const TimelineLayout &layout)
{
    const TimeRange extent = layout.index().extent();
    return {-2000, 0, layout.scale().toX(extent.last) + 4000, layout.contentHeight()};
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void lanesComeInTheOrderThatIsAskedFor_data()
    {
        QTest::addColumn<LaneRules>("rules");
        QTest::addColumn<QString>("names");
        const QString counted = u"강도윤 서유진 마르타·린드 하세가와·겐 윤재호 -"_s;
        QTest::newRow("fitting") << LaneRules{} << counted;
        QTest::newRow("by count") << LaneRules{LaneOrder::Count, {}, {}} << counted;
        QTest::newRow("by the first event") << LaneRules{LaneOrder::FirstEvent, {}, {}}
                                            << u"마르타·린드 강도윤 서유진 하세가와·겐 윤재호 -"_s;
        QTest::newRow("by hand, the others after it")
            << LaneRules{LaneOrder::ByHand, {u"entity:0:윤재호"_s, u"-"_s, u"entity:0:강도윤"_s}, {}}
            << u"윤재호 - 강도윤 서유진 마르타·린드 하세가와·겐"_s;
    }

    void lanesComeInTheOrderThatIsAskedFor()
    {
        QFETCH(LaneRules, rules);
        QFETCH(QString, names);
        const StoryPtr story = Sample::newsStory();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person, rules);
        QStringList found;
        for (const auto &lane : index.lanes()) {
            const auto *entity = std::get_if<EntityId>(&lane.key);
            found << (entity ? QString((*story)[*entity].name).replace(u' ', u'·') : u"-"_s);
        }
        QCOMPARE(found.join(u' '), names);
        QCOMPARE(index.undated().size(), std::size_t(5));
        QCOMPARE(index.dated().size(), std::size_t(37));
    }

    void aLaneIsMovedBeforeAnother()
    {
        const QStringList order{u"a"_s, u"b"_s, u"c"_s};
        QCOMPARE(withLaneMoved(order, u"c"_s, u"a"_s), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(withLaneMoved(order, u"a"_s, {}), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(withLaneMoved(order, u"b"_s, u"b"_s), order);
    }

    void aCollapsedLaneIsOneRowOfCountsAtEveryZoom()
    {
        const StoryPtr story = Sample::newsStory();
        const LaneRules rules{LaneOrder::Count, {}, {u"entity:0:강도윤"_s}};
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person, rules);
        QVERIFY(index.lanes().front().isCollapsed);
        QVERIFY(!index.lanes()[1].isCollapsed);
        for (const double zoom : zooms) {
            const TimelineLayout layout(index, zoom, {}, widthsIn(story));
            QVERIFY(layout.lanes().front().isCollapsed);
            QCOMPARE(layout.lanes().front().height,
                     layout.metrics().rowHeight + 2 * layout.metrics().lanePadding);
            const TimelineScene scene = layout.visible(everything(layout));
            QCOMPARE(scene.strips.size(), std::size_t(1));
            quint32 counted = 0;
            for (const auto &bucket : scene.strips.front().buckets)
                counted += bucket.total();
            QCOMPARE(static_cast<qsizetype>(counted), index.lanes().front().events);
        }
    }

    void stretchesWithoutEventsAreFound()
    {
        Sample::StoryMaker maker;
        const auto add = [&](const QString &start, const QString &end) {
            maker.event({start, end, {}, EventType::Visit, Status::Occurred, start, {}, {}});
        };
        add(u"2024-01-10"_s, u"2024-01-10"_s);
        add(u"2024-01-12"_s, u"2024-01-12"_s); // a day between: too short
        add(u"2024-04"_s, u"2024-04"_s);
        add(u"2024-04-20"_s, u"2024-05-03"_s);
        add(u"2024-06-01"_s, u"2024-06-01"_s);
        add(u"2024"_s, u"2024"_s); // stands nowhere for certain
        add(u"2024-06-02"_s, u"2024-09-30"_s);
        add(u"2024-12-30"_s, {});
        const StoryPtr story = maker.finish();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::None);
        const std::vector<TimeRange> gaps = emptyStretches(*story, index, 7 * minutesPerDay);
        QCOMPARE(gaps.size(), std::size_t(3));
        QCOMPARE(gaps[2], (TimeRange{minutesOf(QDate(2024, 10, 1)), minutesOf(QDate(2024, 12, 30))}));
        QCOMPARE(gaps[0], (TimeRange{minutesOf(QDate(2024, 1, 13)), minutesOf(QDate(2024, 4, 1))}));
        QCOMPARE(gaps[1], (TimeRange{minutesOf(QDate(2024, 5, 4)), minutesOf(QDate(2024, 6, 1))}));
        QVERIFY(emptyStretches(Story(), TimelineIndex(), 1).empty());
    }

    void noEventStandsInAnEmptyStretch()
    {
        const StoryPtr story = Sample::largeStory(9000, 30, 60);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        const std::vector<TimeRange> gaps = emptyStretches(*story, index, minutesPerDay);
        QVERIFY(!gaps.empty());
        for (const StoryEvent &event : story->events) {
            const EventTime time = eventTime(event);
            for (const TimeRange &gap : gaps)
                QVERIFY(time.last <= gap.first || time.first >= gap.last);
        }
    }

    void whatWasPlannedForAnotherDayIsKept()
    {
        Sample::StoryMaker maker;
        const EventId id = maker.event(
            {u"2025-03-12"_s, u"2025-03-12"_s, {}, EventType::Visit, Status::Occurred, u"방문"_s, {}, {}});
        StoryEvent &event = maker.story().events[static_cast<std::size_t>(id.value)];
        const auto step = [](Change change, const QString &start, const QString &before) {
            return HistoryStep{change, {}, {}, start, before};
        };
        event.history = {step(Change::Expected, u"2025-03"_s, {}), step(Change::Planned, u"2025-03-05"_s, {}),
                         step(Change::Delayed, u"2025-03-12"_s, u"2025-03-05"_s),
                         step(Change::Done, u"2025-03-12"_s, {})};
        const std::vector<EventTime> before = timesBefore(event);
        QCOMPARE(before.size(), std::size_t(1)); // 'in March' is the same day less exactly told
        QCOMPARE(before[0].first, minutesOf(QDate(2025, 3, 5)));
        const StoryPtr story = maker.finish();
        QCOMPARE(TimelineIndex(*story, allOf(*story), TimelineLanes::None).moved(), std::vector{id});
        event.history.clear();
        QVERIFY(timesBefore(event).empty());
    }

    void eachWayOfCuttingLanesHoldsEveryEvent_data()
    {
        QTest::addColumn<int>("by");
        for (int by = 0; by <= static_cast<int>(TimelineLanes::None); ++by)
            QTest::addRow("lanes %d", by) << by;
    }

    void eachWayOfCuttingLanesHoldsEveryEvent()
    {
        QFETCH(int, by);
        const StoryPtr story = Sample::newsStory();
        const TimelineIndex index(*story, allOf(*story), static_cast<TimelineLanes>(by));
        for (const EventId id : index.dated()) {
            bool isSomewhere = false;
            for (int lane = 0; lane < static_cast<int>(index.lanes().size()); ++lane)
                isSomewhere = isSomewhere || index.itemOf(id.value, lane);
            QVERIFY(isSomewhere);
        }
    }

    void eventsTouchingAStretchAreFound()
    {
        const StoryPtr story = Sample::largeStory(3000, 4);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::None);
        const Minutes first = minutesOf(QDate(2024, 3, 10));
        const Minutes last = minutesOf(QDate(2024, 3, 20));
        std::set<int> expected;
        for (int i = 0; i < 3000; ++i) {
            const EventTime time = eventTime((*story)[EventId{i}]);
            if (time.last > first && time.first < last)
                expected.insert(i);
        }
        std::set<int> found;
        for (const auto &series : index.lanes().front().series) {
            for (const auto &item : series.touching(first, last)) {
                if (item.last > first)
                    found.insert(item.event);
            }
        }
        QVERIFY(!expected.empty());
        QCOMPARE(found, expected);
    }

    void thePyramidCountsEveryEventAtEachLevel()
    {
        const StoryPtr story = Sample::largeStory(20000, 3);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        bool hasLevels = false;
        for (const auto &lane : index.lanes()) {
            for (const auto &series : lane.series) {
                for (const auto &level : series.levels) {
                    hasLevels = true;
                    std::size_t sum = 0;
                    for (const auto &bucket : level.buckets)
                        sum += bucket.total();
                    QCOMPARE(sum, series.items.size());
                    QVERIFY(series.occupied(level.level) == level.buckets.size());
                }
            }
        }
        QVERIFY(hasLevels);
    }

    /// Long series are sorted by digits: with days before 1970, and years apart, in any order.
    void seriesStandByTimeInWhateverOrderTheStoryIs()
    {
        auto story = std::make_shared<Story>(*Sample::largeStory(6000, 2));
        std::uint32_t state = 1;
        for (std::size_t i = 0; i < story->events.size(); ++i) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes
            const int years = static_cast<int>(state >> 16) % 300 - 150;
            StoryEvent &event = story->events[i];
            const QDate day = QDate(1970, 1, 1).addDays(years * 365 + static_cast<int>(i) % 7);
            event.start = event.end = day.toString(Qt::ISODate);
            event.part = state % 5 == 0 ? u"09:30"_s : state % 5 == 1 ? u"AF"_s : u""_s;
            if (i % 1000 == 0)
                event.end = day.addDays(3000).toString(Qt::ISODate);
        }
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        std::size_t longest = 0;
        for (const TimelineIndex::Lane &lane : index.lanes()) {
            for (const TimelineIndex::Series &series : lane.series) {
                const auto key = [](const TimelineIndex::Item &item) {
                    return std::tuple(item.first, item.last, item.event);
                };
                for (std::size_t i = 1; i < series.items.size(); ++i)
                    QVERIFY(key(series.items[i - 1]) < key(series.items[i]));
                for (const TimelineIndex::Item &item : series.items) {
                    const EventTime time = eventTime((*story)[EventId{item.event}]);
                    QCOMPARE(Minutes(item.first), time.first);
                    QCOMPARE(Minutes(item.last), time.last);
                }
                longest = std::max(longest, series.items.size());
            }
        }
        QVERIFY(longest > 1000);
        QCOMPARE(index.itemCount(), story->events.size());
    }

    void everyEventIsInExactlyOneMarkOfEachOfItsLanes_data() { stories(); }
    void everyEventIsInExactlyOneMarkOfEachOfItsLanes()
    {
        QFETCH(StoryPtr, story);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        for (const double zoom : zooms) {
            const TimelineLayout layout(index, zoom, {}, widthsIn(story));
            const TimelineScene scene = layout.visible(everything(layout));
            std::multiset<std::pair<int, int>> seen;
            for (const TimelineMark &mark : scene.marks) {
                const auto events = layout.eventsOf(mark);
                QCOMPARE(static_cast<quint32>(events.size()), mark.count);
                for (const EventId id : events)
                    seen.emplace(mark.lane, id.value);
            }
            std::size_t inStrips = 0;
            std::set<int> stripLanes;
            for (const TimelineStrip &strip : scene.strips) {
                stripLanes.insert(strip.lane);
                for (const auto &bucket : strip.buckets)
                    inStrips += bucket.total();
            }
            QCOMPARE(seen.size() + inStrips, index.itemCount());
            QCOMPARE((std::set<std::pair<int, int>>(seen.begin(), seen.end()).size()), seen.size());
        }
    }

    void noTwoLabelsOverlapAtAnyZoom_data() { stories(); }
    void noTwoLabelsOverlapAtAnyZoom()
    {
        QFETCH(StoryPtr, story);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        int labels = 0;
        for (const double zoom : zooms) {
            const TimelineLayout layout(index, zoom, {}, widthsIn(story));
            std::map<double, std::vector<std::pair<double, double>>> rows;
            for (const TimelineMark &mark : layout.visible(everything(layout)).marks) {
                const QRectF label = layout.labelRectOf(mark);
                if (label.isEmpty())
                    continue;
                ++labels;
                QVERIFY(label.width() >= std::min(layout.metrics().minLabel, widthsIn(story)(mark.event)));
                rows[label.center().y()].emplace_back(mark.x0, label.right());
            }
            for (auto &[y, places] : rows) {
                std::sort(places.begin(), places.end());
                for (std::size_t i = 1; i < places.size(); ++i)
                    QVERIFY2(places[i - 1].second <= places[i].first, qPrintable(QString::number(zoom)));
            }
        }
        QVERIFY(labels > 30);
    }

    void marksStayInsideTheirLane_data() { stories(); }
    void marksStayInsideTheirLane()
    {
        QFETCH(StoryPtr, story);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        for (const double zoom : zooms) {
            const TimelineLayout layout(index, zoom, {}, widthsIn(story));
            for (const TimelineMark &mark : layout.visible(everything(layout)).marks) {
                const auto &lane = layout.lanes()[static_cast<std::size_t>(mark.lane)];
                const QRectF place = layout.rectOf(mark);
                QVERIFY(place.top() >= lane.top && place.bottom() <= lane.top + lane.height);
            }
        }
    }

    /// Panning must not move anything: what is asked for first must not matter.
    void theSameZoomGivesTheSamePictureFromAnySide_data() { stories(); }
    void theSameZoomGivesTheSamePictureFromAnySide()
    {
        QFETCH(StoryPtr, story);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        for (const double zoom : zooms) {
            const TimelineLayout fromLeft(index, zoom, {}, widthsIn(story));
            const TimelineLayout fromRight(index, zoom, {}, widthsIn(story));
            const QRectF all = everything(fromLeft);
            for (int i = 0; i < 8; ++i)
                fromRight.visible(
                    {all.right() - (i + 1) * all.width() / 8, 0, all.width() / 8, all.height()});
            QVERIFY(fromLeft.visible(all).marks == fromRight.visible(all).marks);
        }
    }

    void whatIsInViewIsFoundAtThePlaceItStands()
    {
        const StoryPtr story = Sample::newsStory();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        const TimelineLayout layout(index, 1000.0 / (730 * 1440), {}, widthsIn(story));
        for (const EventId id : index.dated()) {
            for (const int lane : layout.lanesOf(id.value)) {
                const auto mark = layout.markOf(id.value, lane);
                QVERIFY(mark);
                const auto hit = layout.markAt(layout.rectOf(*mark).center());
                QVERIFY(hit);
                QCOMPARE(hit->lane, lane);
                QVERIFY(*hit == *mark || !(layout.rectOf(*hit) & layout.rectOf(*mark)).isEmpty());
            }
        }
        QVERIFY(!layout.markAt({-500, 5}));
    }

    void aMonthIsAsLongAsAMonthAndADayIsAMarkInItsMiddle()
    {
        Sample::StoryMaker maker;
        maker.event({u"2024-06"_s, u"2024-06"_s, {}, EventType::Visit, Status::Occurred, u"유월"_s, {}, {}});
        maker.event(
            {u"2024-06-10"_s, u"2024-06-10"_s, {}, EventType::Visit, Status::Occurred, u"열흘"_s, {}, {}});
        const StoryPtr story = maker.finish();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::None);
        const TimelineLayout layout(index, 10.0 / 1440, {}, widthsIn(story));
        const auto month = layout.markOf(0, 0);
        const auto day = layout.markOf(1, 0);
        QVERIFY(month && month->isBar);
        QCOMPARE(month->x1 - month->x0, 300.0);
        QVERIFY(day && !day->isBar);
        QCOMPARE((day->x0 + day->x1) / 2, 95.0);
    }

    void theHoursOfADayStandInTheirOrder()
    {
        Sample::StoryMaker maker;
        for (const QString &part : {u"EV"_s, u"MO"_s, u"13:30"_s, u"MI"_s})
            maker.event(
                {u"2025-02-04"_s, u"2025-02-04"_s, part, EventType::Visit, Status::Occurred, part, {}, {}});
        const StoryPtr story = maker.finish();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::None);
        const TimelineLayout layout(index, 1.0 / 1440, {}, widthsIn(story));
        QStringList order;
        int row = -1;
        for (const TimelineMark &mark : layout.visible(everything(layout)).marks) {
            order << story->events[static_cast<std::size_t>(mark.event)].part;
            QVERIFY(mark.row > row);
            row = mark.row;
        }
        QCOMPARE(order, (QStringList{u"MO"_s, u"MI"_s, u"13:30"_s, u"EV"_s}));
    }

    void moreThanTheRowsHoldBecomesACountedCluster()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 9; ++i)
            maker.event({u"2025-02-04"_s,
                         u"2025-02-04"_s,
                         {},
                         EventType::Visit,
                         Status::Possible,
                         u"방문"_s,
                         {},
                         {}});
        maker.event(
            {u"2025-09-04"_s, u"2025-09-04"_s, {}, EventType::Visit, Status::Occurred, u"방문"_s, {}, {}});
        const StoryPtr story = maker.finish();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::None);
        const TimelineLayout layout(index, 1.0 / 1440, {}, widthsIn(story));
        const auto mark = layout.markOf(0, 0);
        QVERIFY(mark && mark->isCluster());
        QCOMPARE(mark->count, 9U);
        QCOMPARE(mark->statuses, (std::array<quint32, 4>{0, 0, 9, 0}));
        QCOMPARE(layout.markOf(8, 0), mark);
        QCOMPARE(layout.markOf(9, 0)->count, 1U);
    }

    void theShareThatIsOnlyCountedIsKnown()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 10; ++i)
            maker.event(
                {u"2025-02-04"_s, u"2025-02-04"_s, {}, EventType::Visit, Status::Occurred, u"a"_s, {}, {}});
        const StoryPtr story = maker.finish();
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::None);
        TimelineMetrics metrics;
        metrics.rowCap = 12;
        QCOMPARE(TimelineLayout(index, 0.1, metrics, widthsIn(story)).countedShare(), 0.0);
        metrics.rowCap = 6;
        QCOMPARE(TimelineLayout(index, 0.1, metrics, widthsIn(story)).countedShare(), 1.0);
    }

    void aCrowdedLaneBecomesAStrip()
    {
        const StoryPtr story = Sample::largeStory(50000, 1);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        const TimelineLayout layout(index, 1000.0 / (3 * 365 * 1440), {}, widthsIn(story));
        const TimelineScene scene = layout.visible(everything(layout));
        QCOMPARE(scene.strips.size(), std::size_t(1));
        QVERIFY(scene.strips[0].highest > 0);
        QVERIFY(!layout.markOf(0, 0) || layout.markOf(0, 0)->isSpan);
    }

    void whatLiesBeyondTheViewIsCounted_data() { stories(); }
    void whatLiesBeyondTheViewIsCounted()
    {
        QFETCH(StoryPtr, story);
        const TimelineIndex index(*story, allOf(*story), TimelineLanes::Person);
        const Minutes length = index.extent().length();
        for (const TimeRange view :
             {TimeRange{index.extent().first - 10, index.extent().last + 10},
              TimeRange{index.extent().first + length / 3, index.extent().first + length / 2},
              TimeRange{index.extent().first + length / 2, index.extent().first + length / 2 + 60},
              TimeRange{index.extent().last, index.extent().last + 100},
              TimeRange{index.extent().first - 100, index.extent().first}}) {
            for (const TimelineIndex::Lane &lane : index.lanes()) {
                TimelineBeyond expected;
                Minutes latestEnd = 0;
                Minutes earliestBegin = 0;
                for (const TimelineIndex::Series &series : lane.series) {
                    for (const TimelineIndex::Item &item : series.items) {
                        if (item.last <= view.first && expected.before++ == 0)
                            latestEnd = item.last;
                        if (item.last <= view.first)
                            latestEnd = std::max<Minutes>(latestEnd, item.last);
                        if (item.first >= view.last && expected.after++ == 0)
                            earliestBegin = item.first;
                        if (item.first >= view.last)
                            earliestBegin = std::min<Minutes>(earliestBegin, item.first);
                    }
                }
                const TimelineBeyond found = beyondView(lane, view);
                QCOMPARE(found.before, expected.before);
                QCOMPARE(found.after, expected.after);
                QCOMPARE(found.firstAfter >= 0, expected.after > 0);
                QCOMPARE(found.lastBefore >= 0, expected.before > 0);
                if (found.firstAfter >= 0)
                    QCOMPARE(eventTime((*story)[EventId{found.firstAfter}]).first, earliestBegin);
                if (found.lastBefore >= 0) {
                    const Minutes end = eventTime((*story)[EventId{found.lastBefore}]).last;
                    QVERIFY(end <= view.first && end >= latestEnd - 400 * minutesPerDay);
                }
            }
        }
    }

    void anEmptyStoryHasAnEmptyLayout()
    {
        const StoryPtr story = std::make_shared<Story>();
        const TimelineIndex index(*story, {}, TimelineLanes::Person);
        const TimelineLayout layout(index, 1, {}, widthsIn(story));
        QCOMPARE(layout.contentHeight(), 0.0);
        QVERIFY(layout.visible({0, 0, 100, 100}).marks.empty());
        QCOMPARE(layout.laneAt(0), -1);
        QVERIFY(!layout.markAt({0, 0}));
    }

    void theTrayShowsWhatFitsAndCountsTheRest()
    {
        std::vector<EventId> events;
        for (int i = 0; i < 20; ++i)
            events.push_back({i});
        const auto width = [](int) { return 80.0; };
        const TimelineTray tray = layoutTray(events, width, 400, 2, 40, {});
        QCOMPARE(static_cast<int>(tray.chips.size()) + tray.hidden, 20);
        QVERIFY(tray.hidden > 0);
        QVERIFY(tray.morePlace.right() <= 400);
        for (std::size_t i = 0; i < tray.chips.size(); ++i) {
            QVERIFY(tray.chips[i].place.right() <= 400);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!tray.chips[i].place.intersects(tray.chips[j].place));
            QCOMPARE(tray.chipAt(tray.chips[i].place.center())->event, events[i]);
        }
        const TimelineTray roomy = layoutTray(events, width, 400, 100, 40, {});
        QCOMPARE(roomy.hidden, 0);
        QCOMPARE(layoutTray({}, width, 400, 2, 40, {}).height, 0.0);
    }

    void lanesSuitTheStory()
    {
        QCOMPARE(sensibleLanes(*Sample::newsStory()), TimelineLanes::Person);
        QCOMPARE(sensibleLanes(Story()), TimelineLanes::None);
    }

private:
    static void stories()
    {
        QTest::addColumn<StoryPtr>("story");
        QTest::newRow("news") << Sample::newsStory();
        QTest::newRow("whole") << Sample::largeStory(3000, 8);
        QTest::newRow("in tiles") << Sample::largeStory(9000, 30);
    }
};

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphtimes.h"
#include "tests/graphstories.h"

#include <QTest>

#include <numeric>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// One relation that was expected in March, planned in May and denied in August, one that was there in May,
/// and one of which nobody knows since when.
struct Fixture
{
    Fixture()
    {
        a = b.organization(u"a"_s);
        c = b.organization(u"c"_s);
        d = b.organization(u"d"_s);
        plan = b.relation(a, c, RelationType::Investment, Status::Negated, 3);
        supply = b.relation(c, d, RelationType::Supply);
        undated = b.relation(a, d, RelationType::Competition);
        b.report(u"2025-03-10"_s, plan, Status::Possible);
        b.report(u"2025-05-20"_s, plan, Status::Scheduled);
        b.report(u"2025-08-01"_s, plan, Status::Negated);
        b.report(u"2025-05-21"_s, supply, Status::Occurred);
        b.report(QString(), undated, Status::Occurred);
    }
    Graph until(QDate day, bool onlyHolding = false) const
    {
        Filter filter;
        filter.to = day;
        GraphOptions options;
        options.onlyHolding = onlyHolding;
        return buildGraph(b.story(), filter, options);
    }
    static const GraphEdge *edge(const Graph &graph, RelationId relation)
    {
        const auto index = graph.edgeOf(relation);
        return index ? &graph.edges[static_cast<std::size_t>(*index)] : nullptr;
    }

    GraphStories::Builder b;
    EntityId a, c, d;
    RelationId plan, supply, undated;
};

} // namespace

class GraphTimesTest : public QObject
{
    Q_OBJECT

private slots:
    void aRelationHasTheStatusThatWasKnownThen_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("reports");
        QTest::newRow("before anybody knew") << QDate(2025, 3, 9) << -1 << 0;
        QTest::newRow("on the day") << QDate(2025, 3, 10) << int(Status::Possible) << 1;
        QTest::newRow("planned") << QDate(2025, 6, 1) << int(Status::Scheduled) << 2;
        QTest::newRow("denied") << QDate(2025, 8, 1) << int(Status::Negated) << 3;
    }
    void aRelationHasTheStatusThatWasKnownThen()
    {
        QFETCH(QDate, day);
        QFETCH(int, status);
        QFETCH(int, reports);
        const Fixture f;
        const Graph graph = f.until(day);
        const GraphEdge *edge = Fixture::edge(graph, f.plan);
        QCOMPARE(edge ? int(edge->status) : -1, status);
        QCOMPARE(edge ? edge->reports : 0, reports);
        QVERIFY(Fixture::edge(graph, f.undated));
    }

    void whatAPersonDecidedCountsAtAllTimes()
    {
        Fixture f;
        Story story = f.b.story();
        StoryRelation &plan = story.relations[static_cast<std::size_t>(f.plan.value)];
        plan.status = Status::Occurred;
        plan.decision.changed = {Field::Status};
        Filter filter;
        filter.to = QDate(2025, 4, 1);
        const Graph graph = buildGraph(story, filter, {});
        QCOMPARE(Fixture::edge(graph, f.plan)->status, Status::Occurred);
    }

    void aStatusIsHiddenByWhatItWasThen()
    {
        const Fixture f;
        Filter filter;
        filter.to = QDate(2025, 6, 1);
        filter.hiddenStatuses = {Status::Negated};
        QVERIFY(Fixture::edge(buildGraph(f.b.story(), filter, {}), f.plan));
        filter.hiddenStatuses = {Status::Scheduled};
        QVERIFY(!Fixture::edge(buildGraph(f.b.story(), filter, {}), f.plan));
    }

    void onlyWhatHoldsIsShownWhereThatIsAsked()
    {
        const Fixture f;
        const Graph graph = f.until(QDate(2025, 6, 1), true);
        QVERIFY(!Fixture::edge(graph, f.plan));
        QVERIFY(Fixture::edge(graph, f.supply));
    }

    void onlyWhatBecameKnownInTheWindowIsNew()
    {
        const Fixture f;
        Filter filter;
        filter.from = QDate(2025, 5, 1);
        filter.to = QDate(2025, 5, 31);
        const Graph graph = buildGraph(f.b.story(), filter, {});
        QVERIFY(!Fixture::edge(graph, f.plan)->isNew);
        QVERIFY(Fixture::edge(graph, f.supply)->isNew);
        QVERIFY(!Fixture::edge(graph, f.undated)->isNew);
    }

    void postsAndMeetingsComeWithTheirDay()
    {
        GraphStories::Builder b;
        const EntityId company = b.organization(u"회사"_s);
        const EntityId other = b.organization(u"다른 회사"_s);
        const EntityId chief = b.person(u"대표"_s, company);
        const EventId met = b.event(EventType::Meeting, {chief, other});
        b.setDay(met, u"2025-06-15"_s);
        b.foundIn(chief, b.article(u"2025-04-01"_s, {}));
        GraphOptions options;
        options.people = true;
        const auto edgesBy = [&](QDate day) {
            Filter filter;
            filter.to = day;
            return buildGraph(b.story(), filter, options).edges.size();
        };
        QCOMPARE(edgesBy(QDate(2025, 3, 1)), std::size_t(0));
        QCOMPARE(edgesBy(QDate(2025, 4, 1)), std::size_t(1));
        QCOMPARE(edgesBy(QDate(2025, 12, 1)), std::size_t(2)); // who has met stays met
    }

    void relationsAreCountedWhereTheyWereFirstReported()
    {
        const Fixture f;
        const GraphTimes times = timesOfRelations(f.b.story(), {}, 12);
        QCOMPARE(times.unit, AxisUnit::Week);
        QCOMPARE(times.undated, 1);
        QCOMPARE(std::accumulate(times.counts.begin(), times.counts.end(), 0), 2);
        QCOMPARE(times.counts.front(), 1);
        QCOMPARE(times.counts.back(), 1);
        QCOMPARE(times.firstDay(0), QDate(2025, 3, 10));
        QCOMPARE(times.lastDay(0), QDate(2025, 3, 16));
        QCOMPARE(times.bucketOf(QDate(2020, 1, 1)), 0);
        QCOMPARE(times.bucketOf(QDate(2025, 3, 17)), 1);
        QCOMPARE(times.bucketOf(QDate(2030, 1, 1)), times.size() - 1);
    }

    void withoutDaysThereAreNoTimes()
    {
        QCOMPARE(timesOfRelations(Story(), {}).size(), 0);
        const StoryPtr large = GraphStories::large(20, 30);
        QCOMPARE(timesOfRelations(*large, {}).size(), 0);
        QCOMPARE(timesOfRelations(*large, {}).undated, 30);
    }
};

QTEST_GUILESS_MAIN(GraphTimesTest)
#include "tst_graphtimes.moc"

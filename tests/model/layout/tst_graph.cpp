// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph.h"
#include "tests/graphstories.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Graph &graph)
{
    QStringList names;
    for (const GraphNode &node : graph.nodes)
        names << node.name;
    names.sort();
    return names;
}

int countOf(const Graph &graph, TieKind tie)
{
    return static_cast<int>(std::count_if(graph.edges.begin(), graph.edges.end(),
                                          [&](const GraphEdge &edge) { return edge.tie == tie; }));
}

} // namespace

class GraphTest : public QObject
{
    Q_OBJECT

private slots:
    void anEdgeTellsTypeDirectionStatusAndReports()
    {
        GraphStories::Builder b;
        const EntityId investor = b.organization(u"나"_s);
        const EntityId target = b.organization(u"가"_s);
        b.relation(investor, target, RelationType::Investment, Status::Scheduled, 3);
        b.relation(investor, target, RelationType::Partnership);
        const Graph graph = buildGraph(b.story(), {}, {});
        QCOMPARE(graph.edges.size(), std::size_t(2));
        const GraphEdge &edge = graph.edges[static_cast<std::size_t>(*graph.edgeOf({0}))];
        QCOMPARE(graph.nodes[static_cast<std::size_t>(edge.source)].entity, investor);
        QCOMPARE(graph.nodes[static_cast<std::size_t>(edge.target)].entity, target);
        QVERIFY(edge.isDirected);
        QCOMPARE(edge.status, Status::Scheduled);
        QCOMPARE(edge.reports, 3);
        QVERIFY(!graph.edges[static_cast<std::size_t>(*graph.edgeOf({1}))].isDirected);
    }

    void parallelEdgesHaveLanesOfTheirOwn()
    {
        GraphStories::Builder b;
        const EntityId a = b.organization(u"a"_s);
        const EntityId c = b.organization(u"c"_s);
        b.relation(a, c, RelationType::Investment);
        b.relation(c, a, RelationType::Supply);
        b.relation(a, c, RelationType::Competition);
        const Graph graph = buildGraph(b.story(), {}, {});
        std::set<int> lanes;
        for (const GraphEdge &edge : graph.edges) {
            QCOMPARE(edge.lanes, 3);
            lanes.insert(edge.lane);
        }
        QCOMPARE(lanes, (std::set<int>{0, 1, 2}));
    }

    void peopleAreTiedByPostsAndMeetings()
    {
        GraphStories::Builder b;
        const EntityId hanbit = b.organization(u"한빛"_s);
        const EntityId daon = b.organization(u"다온"_s);
        const EntityId kim = b.person(u"김"_s, hanbit);
        const EntityId lee = b.person(u"이"_s);
        b.relation(hanbit, daon, RelationType::Supply);
        b.event(EventType::Meeting, {kim, lee}, {}, Status::Possible);
        b.event(EventType::Meeting, {lee, kim, hanbit}, {}, Status::Occurred);
        b.event(EventType::Meeting, {lee, daon});
        b.event(EventType::Launch, {kim, daon});
        GraphOptions options;
        QCOMPARE(buildGraph(b.story(), {}, options).nodes.size(), std::size_t(2));
        options.people = true;
        const Graph graph = buildGraph(b.story(), {}, options);
        QCOMPARE(graph.nodes.size(), std::size_t(4));
        QCOMPARE(countOf(graph, TieKind::Affiliation), 1);
        // Kim stands for Hanbit, so Lee met Kim (twice) and, without a person, Daon; a launch ties nobody.
        QCOMPARE(countOf(graph, TieKind::Meeting), 2);
        for (const GraphEdge &edge : graph.edges) {
            if (edge.tie == TieKind::Meeting && edge.joins(*graph.nodeOf(kim))) {
                QCOMPARE(edge.reports, 2);
                QCOMPARE(edge.status, Status::Occurred);
            }
        }
    }

    void whatTheFilterHidesIsNotThere()
    {
        GraphStories::Builder b;
        const EntityId a = b.organization(u"a"_s);
        const EntityId c = b.organization(u"c"_s);
        const EntityId d = b.organization(u"d"_s);
        b.relation(a, c, RelationType::Investment);
        b.relation(c, d, RelationType::Supply, Status::Negated);
        Filter filter;
        filter.hiddenStatuses = {Status::Negated};
        const Graph graph = buildGraph(b.story(), filter, {});
        QCOMPARE(namesOf(graph), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(graph.withoutTies, std::size_t(1));
    }

    void aTimeWindowShowsWhatWasKnownByItsEndAndMarksWhatIsNew()
    {
        GraphStories::Builder b;
        const EntityId a = b.organization(u"a"_s);
        const EntityId c = b.organization(u"c"_s);
        const RelationId early = b.relation(a, c, RelationType::Investment);
        const RelationId inside = b.relation(a, c, RelationType::Supply);
        const RelationId late = b.relation(a, c, RelationType::Ownership);
        const RelationId undated = b.relation(a, c, RelationType::Competition);
        b.article(u"2024-06-01"_s, {early, inside}); // inside is told again later, but was known here
        b.article(u"2025-02-04"_s, {inside, late});
        b.article(u"2025-02-20"_s, {late});
        b.article(QString(), {undated});
        QCOMPARE(firstReported(b.story(), inside), QDate(2024, 6, 1));
        QCOMPARE(firstReported(b.story(), undated), std::optional<QDate>());
        Filter filter;
        filter.from = QDate(2024, 5, 1);
        filter.to = QDate(2025, 1, 31);
        const Graph graph = buildGraph(b.story(), filter, {});
        QVERIFY(graph.edgeOf(early) && graph.edgeOf(inside) && graph.edgeOf(undated));
        QVERIFY(!graph.edgeOf(late));
        QVERIFY(graph.edges[static_cast<std::size_t>(*graph.edgeOf(early))].isNew);
        QVERIFY(!graph.edges[static_cast<std::size_t>(*graph.edgeOf(undated))].isNew);
    }

    void aFoldedParentHoldsWhatItOwnsAndTheirTies()
    {
        GraphStories::Builder b;
        const EntityId parent = b.organization(u"지주"_s);
        const EntityId child = b.organization(u"자회사"_s);
        const EntityId grandchild = b.organization(u"손자회사"_s);
        const EntityId other = b.organization(u"거래처"_s);
        b.relation(parent, child, RelationType::Ownership);
        b.relation(child, grandchild, RelationType::Ownership);
        b.relation(parent, other, RelationType::Ownership, Status::Possible);
        const RelationId supply = b.relation(other, grandchild, RelationType::Supply);
        GraphOptions options;
        options.folded = {parent};
        const Graph graph = buildGraph(b.story(), {}, options);
        QCOMPARE(namesOf(graph), (QStringList{u"거래처"_s, u"지주"_s}));
        QCOMPARE(graph.nodeOf(grandchild), graph.nodeOf(parent));
        const GraphEdge &edge = graph.edges[static_cast<std::size_t>(*graph.edgeOf(supply))];
        QCOMPARE(edge.target, *graph.nodeOf(parent));
        QCOMPARE(graph.withoutTies, std::size_t(0));
    }

    void ownersInARingCanBeFolded()
    {
        GraphStories::Builder b;
        const EntityId a = b.organization(u"a"_s);
        const EntityId c = b.organization(u"c"_s);
        const EntityId d = b.organization(u"d"_s);
        b.relation(a, c, RelationType::Ownership);
        b.relation(c, a, RelationType::Ownership);
        b.relation(c, d, RelationType::Supply);
        GraphOptions options;
        options.folded = {a};
        const Graph graph = buildGraph(b.story(), {}, options);
        QVERIFY(graph.nodeOf(d));
        QCOMPARE(graph.nodes.size(), std::size_t(2));
    }

    void aFocusReachesAsFarAsItsSteps()
    {
        GraphStories::Builder b;
        std::vector<EntityId> chain;
        for (int i = 0; i < 5; ++i)
            chain.push_back(b.organization(QString(QChar(u'a' + i))));
        for (std::size_t i = 0; i + 1 < chain.size(); ++i)
            b.relation(chain[i], chain[i + 1], RelationType::Supply);
        GraphOptions options;
        options.focus = chain[1];
        QCOMPARE(namesOf(buildGraph(b.story(), {}, options)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        options.steps = 2;
        const Graph graph = buildGraph(b.story(), {}, options);
        QCOMPARE(namesOf(graph), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(graph.nodesLeftOut, std::size_t(1));
    }

    void tooManyLeaveTheMainOnes()
    {
        const StoryPtr story = GraphStories::large(300, 500);
        GraphOptions options;
        options.maxNodes = 40;
        const Graph graph = buildGraph(*story, {}, options);
        QCOMPARE(graph.nodes.size(), std::size_t(40));
        QCOMPARE(graph.nodesLeftOut, std::size_t(260));
        QVERIFY(graph.nodeOf({0})); // the oldest have the most ties
        options.maxNodes = 0;
        QCOMPARE(buildGraph(*story, {}, options).nodes.size(), std::size_t(300));
    }

    void theOrderOfTheStoryDoesNotMatter()
    {
        const auto printed = [](const std::vector<int> &order) {
            GraphStories::Builder b;
            std::vector<EntityId> ids(4);
            for (const int i : order)
                ids[static_cast<std::size_t>(i)] = b.organization(QString::number(i));
            for (const int i : order)
                b.relation(ids[static_cast<std::size_t>(i)], ids[static_cast<std::size_t>((i + 1) % 4)],
                           RelationType::Supply);
            QStringList text;
            const Graph graph = buildGraph(b.story(), {}, {});
            for (const GraphEdge &edge : graph.edges)
                text << u"%1 %2 %3"_s.arg(edge.source).arg(edge.target).arg(edge.key);
            return text;
        };
        QCOMPARE(printed({2, 0, 3, 1}), printed({0, 1, 2, 3}));
        QCOMPARE(printed({0, 1, 2, 3}).size(), 4);
    }
};

QTEST_GUILESS_MAIN(GraphTest)
#include "tst_graph.moc"

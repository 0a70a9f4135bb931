// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphmeasures.h"
#include "tests/graphstories.h"

#include <QTest>
#include <QThread>

#include <igraph/igraph.h>

#include <memory>
#include <set>

using namespace Haengbo;

namespace {

/// Zachary's karate club (1977), as igraph brings it along.
std::vector<WeightedEdge> karateClub()
{
    igraph_t graph;
    igraph_famous(&graph, "Zachary");
    std::vector<WeightedEdge> edges;
    for (igraph_integer_t i = 0; i < igraph_ecount(&graph); ++i)
        edges.push_back({static_cast<int>(IGRAPH_FROM(&graph, i)), static_cast<int>(IGRAPH_TO(&graph, i)),
                         1.0 + static_cast<double>(i % 3)});
    igraph_destroy(&graph);
    return edges;
}

std::vector<double> toList(const igraph_vector_t &vector)
{
    return {VECTOR(vector), VECTOR(vector) + igraph_vector_size(&vector)};
}

std::vector<double> toList(const igraph_vector_int_t &vector)
{
    return {VECTOR(vector), VECTOR(vector) + igraph_vector_int_size(&vector)};
}

/// What igraph says itself, straight from its functions.
struct Said
{
    std::vector<double> degree;
    std::vector<double> strength;
    std::vector<double> betweenness;
    std::vector<double> component;
};

Said askIgraph(int nodes, const std::vector<WeightedEdge> &edges)
{
    igraph_vector_int_t ends;
    igraph_vector_t weights;
    igraph_vector_int_init(&ends, 0);
    igraph_vector_init(&weights, 0);
    for (const WeightedEdge &edge : edges) {
        igraph_vector_int_push_back(&ends, edge.source);
        igraph_vector_int_push_back(&ends, edge.target);
        igraph_vector_push_back(&weights, edge.weight);
    }
    igraph_t graph;
    igraph_create(&graph, &ends, nodes, IGRAPH_UNDIRECTED);
    igraph_vector_int_t whole;
    igraph_vector_t real;
    igraph_vector_int_init(&whole, 0);
    igraph_vector_init(&real, 0);
    Said said;
    igraph_degree(&graph, &whole, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS);
    said.degree = toList(whole);
    igraph_strength(&graph, &real, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, &weights);
    said.strength = toList(real);
    igraph_betweenness(&graph, &real, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
    said.betweenness = toList(real);
    igraph_connected_components(&graph, &whole, nullptr, nullptr, IGRAPH_WEAK);
    said.component = toList(whole);
    igraph_vector_destroy(&real);
    igraph_vector_int_destroy(&whole);
    igraph_destroy(&graph);
    igraph_vector_destroy(&weights);
    igraph_vector_int_destroy(&ends);
    return said;
}

std::vector<double> asReals(const std::vector<int> &values) { return {values.begin(), values.end()}; }

/// How much more edges lie within the groups than by chance (Newman, Girvan 2004), unweighted.
double modularity(int nodes, const std::vector<WeightedEdge> &edges, const std::vector<int> &groups)
{
    std::vector<double> degrees(static_cast<std::size_t>(nodes), 0);
    double inside = 0;
    for (const WeightedEdge &edge : edges) {
        ++degrees[static_cast<std::size_t>(edge.source)];
        ++degrees[static_cast<std::size_t>(edge.target)];
        inside +=
            groups[static_cast<std::size_t>(edge.source)] == groups[static_cast<std::size_t>(edge.target)];
    }
    std::map<int, double> ofGroup;
    for (std::size_t i = 0; i < degrees.size(); ++i)
        ofGroup[groups[i]] += degrees[i];
    const double ends = 2.0 * static_cast<double>(edges.size());
    double expected = 0;
    for (const auto &[group, sum] : ofGroup)
        expected += (sum / ends) * (sum / ends);
    return 2 * inside / ends - expected;
}

} // namespace

class GraphMeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void aSmallGraphIsMeasuredAsByHand()
    {
        // A star of four around 1, and a pair aside.
        const GraphMeasures m = measureGraph(6, {{1, 0, 2}, {1, 2, 3}, {3, 1, 1}, {4, 5, 1}});
        QCOMPARE(m.degree, (std::vector<int>{1, 3, 1, 1, 1, 1}));
        QCOMPARE(m.weightedDegree, (std::vector<double>{2, 6, 3, 1, 1, 1}));
        QCOMPARE(m.betweenness, (std::vector<double>{0, 3, 0, 0, 0, 0}));
        QCOMPARE(m.component, (std::vector<int>{0, 0, 0, 0, 1, 1}));
        QCOMPARE(m.community, m.component);
    }

    void twoCliquesJoinedByOneEdgeAreTwoCommunities()
    {
        std::vector<WeightedEdge> edges;
        for (int clique = 0; clique < 2; ++clique) {
            for (int a = 0; a < 5; ++a) {
                for (int b = a + 1; b < 5; ++b)
                    edges.push_back({5 * clique + a, 5 * clique + b});
            }
        }
        edges.push_back({0, 5});
        const GraphMeasures m = measureGraph(10, edges);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m.community[static_cast<std::size_t>(i)], i / 5);
    }

    void theMeasuresAreThoseOfIgraph_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::newRow("karate club") << 34 << 0;
        QTest::newRow("scale-free, 200") << 200 << 500;
        QTest::newRow("with nodes alone") << 60 << 40;
    }
    void theMeasuresAreThoseOfIgraph()
    {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        std::vector<WeightedEdge> ties = karateClub();
        if (edges > 0) {
            ties.clear();
            for (const auto &[a, b] : GraphStories::scaleFree(std::min(nodes, edges), edges))
                ties.push_back({a, b, 1.0 + (a + b) % 4});
        }
        const Said said = askIgraph(nodes, ties);
        const GraphMeasures m = measureGraph(nodes, ties);
        QCOMPARE(asReals(m.degree), said.degree);
        QCOMPARE(m.weightedDegree, said.strength);
        QCOMPARE(m.betweenness, said.betweenness);
        QCOMPARE(asReals(m.component), said.component);
    }

    void theKarateClubIsMeasuredAsPublished()
    {
        std::vector<WeightedEdge> edges = karateClub();
        for (WeightedEdge &edge : edges)
            edge.weight = 1;
        const GraphMeasures m = measureGraph(34, edges);
        QCOMPARE(m.degree[0], 16);
        QCOMPARE(m.degree[33], 17);
        // Brandes' values as NetworkX prints them: 0.43763528 and 0.30407498 of 33 · 32 / 2 pairs.
        QVERIFY(std::abs(m.betweenness[0] - 0.4376352813852815 * 528) < 1e-6);
        QVERIFY(std::abs(m.betweenness[33] - 0.3040749759499760 * 528) < 1e-6);
        QCOMPARE(std::set<int>(m.component.begin(), m.component.end()).size(), std::size_t(1));
        // Louvain finds four groups at a modularity of 0.41 to 0.42 (Blondel and others 2008: 0.42).
        QCOMPARE(std::set<int>(m.community.begin(), m.community.end()).size(), std::size_t(4));
        QVERIFY(modularity(34, edges, m.community) > 0.41);
    }

    void aStarAndAPathHaveTheBetweennessOfTheBooks()
    {
        constexpr int nodes = 9;
        std::vector<WeightedEdge> star;
        std::vector<WeightedEdge> path;
        for (int i = 1; i < nodes; ++i) {
            star.push_back({0, i});
            path.push_back({i - 1, i});
        }
        QCOMPARE(measureGraph(nodes, star).betweenness[0], (nodes - 1) * (nodes - 2) / 2.0);
        const std::vector<double> along = measureGraph(nodes, path).betweenness;
        for (int i = 0; i < nodes; ++i)
            QCOMPARE(along[static_cast<std::size_t>(i)], double(i * (nodes - 1 - i)));
    }

    void whatIsNotWantedIsNotMeasuredAndCancelledIsEmpty()
    {
        const std::vector<WeightedEdge> edges = karateClub();
        QVERIFY(measureGraph(34, edges, {false, true}).betweenness.empty());
        QVERIFY(measureGraph(34, edges, {true, false}).community.empty());
        std::vector<WeightedEdge> many;
        for (const auto &[a, b] : GraphStories::scaleFree(3000, 9000))
            many.push_back({a, b});
        int asked = 0;
        const GraphMeasures cut = measureGraph(3000, many, {}, [&] { return ++asked > 3; });
        QVERIFY(cut.degree.empty());
        QVERIFY(asked < 20);
        QVERIFY(!measureGraph(34, edges).degree.empty()); // the next one is whole again
    }

    void emptyGraphsHaveNoMeasures()
    {
        QVERIFY(measureGraph(0, {}).degree.empty());
        QCOMPARE(measureGraph(1, {}).degree, (std::vector<int>{0}));
        QVERIFY(shortestPath(0, {}, 0, 0).empty());
    }

    void aShortestPathGoesByTheFewestEdges()
    {
        const std::vector<std::pair<int, int>> edges = {{0, 1}, {2, 1}, {2, 3}, {0, 4}, {4, 3}, {5, 6}};
        QCOMPARE(shortestPath(7, edges, 0, 3), (std::vector<int>{3, 4}));
        QVERIFY(shortestPath(7, edges, 0, 6).empty());
        QVERIFY(shortestPath(7, edges, 2, 2).empty());
    }

    void manyThreadsMeasureAlike()
    {
        std::vector<WeightedEdge> edges;
        for (const auto &[a, b] : GraphStories::scaleFree(200, 500))
            edges.push_back({a, b});
        const GraphMeasures expected = measureGraph(200, edges);
        std::vector<GraphMeasures> results(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (GraphMeasures &result : results) {
            threads.emplace_back(QThread::create([&] { result = measureGraph(200, edges); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30000));
        for (const GraphMeasures &result : results)
            QVERIFY(result == expected);
    }
};

QTEST_GUILESS_MAIN(GraphMeasuresTest)
#include "tst_graphmeasures.moc"

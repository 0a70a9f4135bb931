// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphmeasures.h"
#include "tests/graphstories.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace Haengbo;

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

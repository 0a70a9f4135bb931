// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphlayout.h"
#include "tests/graphstories.h"

#include <QTest>

#include <cmath>

using namespace Haengbo;

namespace {

GraphLayoutInput inputOf(int nodes, const std::vector<std::pair<int, int>> &edges, GraphLayoutKind kind)
{
    GraphLayoutInput input;
    input.kind = kind;
    input.boxes.assign(static_cast<std::size_t>(nodes), QRectF(-40, -12, 80, 44));
    input.edges = edges;
    return input;
}

int overlaps(const GraphLayoutInput &input, const std::vector<QPointF> &points)
{
    int count = 0;
    for (std::size_t a = 0; a < points.size(); ++a) {
        for (std::size_t b = a + 1; b < points.size(); ++b)
            count += input.boxes[a].translated(points[a]).intersects(input.boxes[b].translated(points[b]));
    }
    return count;
}

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

class GraphLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        for (const auto &[name, kind] :
             {std::pair("force", 0), std::pair("rings", 1), std::pair("circle", 3)}) {
            QTest::addRow("%s, two nodes", name) << kind << 2 << 1;
            QTest::addRow("%s, 15 nodes", name) << kind << 15 << 20;
            QTest::addRow("%s, 60 nodes", name) << kind << 60 << 90;
        }
        QTest::addRow("layers, 15 nodes") << 2 << 15 << 20;
        QTest::addRow("force, 300 nodes") << 0 << 300 << 400;
    }
    void nothingOverlaps()
    {
        QFETCH(int, kind);
        QFETCH(int, nodes);
        QFETCH(int, edges);
        const GraphLayoutInput input =
            inputOf(nodes, GraphStories::scaleFree(nodes, edges), static_cast<GraphLayoutKind>(kind));
        const std::vector<QPointF> points = layOutGraph(input);
        QCOMPARE(points.size(), std::size_t(nodes));
        QCOMPARE(overlaps(input, points), 0);
    }

    void theSameGraphGivesTheSamePicture()
    {
        for (int kind = 0; kind < 4; ++kind) {
            const GraphLayoutInput input =
                inputOf(40, GraphStories::scaleFree(40, 70), static_cast<GraphLayoutKind>(kind));
            QCOMPARE(layOutGraph(input), layOutGraph(input));
        }
    }

    void componentsStandApart()
    {
        const GraphLayoutInput input = inputOf(7, {{0, 1}, {1, 2}, {3, 4}, {5, 6}}, GraphLayoutKind::Force);
        const std::vector<QPointF> points = layOutGraph(input);
        const auto bounds = [&](std::initializer_list<std::size_t> nodes) {
            QRectF all;
            for (const std::size_t node : nodes)
                all = all.united(input.boxes[node].translated(points[node]));
            return all;
        };
        QVERIFY(!bounds({0, 1, 2}).intersects(bounds({3, 4})));
        QVERIFY(!bounds({0, 1, 2}).intersects(bounds({5, 6})));
        QVERIFY(!bounds({3, 4}).intersects(bounds({5, 6})));
    }

    void aNewNodeMovesTheOthersLittle()
    {
        const auto edges = GraphStories::scaleFree(30, 45);
        GraphLayoutInput input = inputOf(30, edges, GraphLayoutKind::Force);
        const std::vector<QPointF> before = layOutGraph(input);
        input = inputOf(31, edges, GraphLayoutKind::Force);
        input.edges.emplace_back(3, 30);
        input.before.assign(before.begin(), before.end());
        input.before.emplace_back();
        const std::vector<QPointF> after = layOutGraph(input);
        double moved = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            moved += distance(before[i], after[i]) / 30;
        QVERIFY2(moved < input.edgeLength / 4, qPrintable(QString::number(moved)));
        QVERIFY(distance(after[30], after[3]) < 2.5 * input.edgeLength);
        QCOMPARE(overlaps(input, after), 0);
    }

    /// Articles come one after another, and with each of them companies tied to none of the others.
    void componentsThatComeOneByOneFillTheView()
    {
        constexpr int pairs = 12;
        std::vector<QPointF> stood;
        GraphLayoutInput input;
        for (int count = 1; count <= pairs; ++count) {
            std::vector<std::pair<int, int>> edges;
            for (int i = 0; i < count; ++i)
                edges.emplace_back(2 * i, 2 * i + 1);
            input = inputOf(2 * count, edges, GraphLayoutKind::Force);
            input.before.assign(stood.begin(), stood.end());
            input.before.resize(input.boxes.size());
            stood = layOutGraph(input);
        }
        QRectF all;
        for (std::size_t i = 0; i < stood.size(); ++i)
            all = all.united(input.boxes[i].translated(stood[i]));
        const double aspect = all.width() / all.height();
        QVERIFY2(aspect < 2 * input.aspect && aspect > input.aspect / 2, qPrintable(QString::number(aspect)));
        QCOMPARE(overlaps(input, stood), 0);
    }

    void fixedNodesStay()
    {
        const auto edges = GraphStories::scaleFree(20, 30);
        GraphLayoutInput input = inputOf(20, edges, GraphLayoutKind::Force);
        const std::vector<QPointF> before = layOutGraph(input);
        input.before.assign(before.begin(), before.end());
        input.before[4] = QPointF(900, 900);
        input.before[7].reset();
        input.fixed.assign(20, 1);
        const std::vector<QPointF> after = layOutGraph(input);
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (i != 7)
                QVERIFY2(distance(after[i], *input.before[i]) < 0.01, qPrintable(QString::number(i)));
        }
    }

    void ringsTellTheDistanceFromTheMiddle()
    {
        GraphLayoutInput input =
            inputOf(6, {{2, 0}, {2, 1}, {1, 3}, {3, 4}, {2, 5}}, GraphLayoutKind::Concentric);
        input.centre = 2;
        const std::vector<QPointF> points = layOutGraph(input);
        const auto ring = [&](std::size_t node) { return distance(points[node], points[2]); };
        QVERIFY(std::abs(ring(0) - ring(1)) < 1);
        QVERIFY(std::abs(ring(0) - ring(5)) < 1);
        QVERIFY(ring(3) > ring(1) + 50);
        QVERIFY(ring(4) > ring(3) + 50);
    }

    void ownersStandAboveWhatTheyOwn()
    {
        const GraphLayoutInput input =
            inputOf(6, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {4, 2}, {3, 5}}, GraphLayoutKind::Layered);
        const std::vector<QPointF> points = layOutGraph(input);
        for (const auto &[above, below] : input.edges)
            QVERIFY(points[static_cast<std::size_t>(above)].y() <
                    points[static_cast<std::size_t>(below)].y());
        QCOMPARE(overlaps(input, points), 0);
    }

    void aCancelledLayoutGivesNothing()
    {
        const GraphLayoutInput input = inputOf(60, GraphStories::scaleFree(60, 90), GraphLayoutKind::Force);
        QVERIFY(layOutGraph(input, [] { return true; }).empty());
    }

    void stressIsThatOfAGoodDrawing()
    {
        // Measured once with igraph's Kamada-Kawai on a graph of this kind: 0.10 (50/100) and 0.16
        // (1,000/3,000).
        const auto small = GraphStories::scaleFree(50, 100);
        QVERIFY(normalizedStress(50, small, stressLayout(50, small, {})) < 0.12);
        const auto large = GraphStories::scaleFree(1000, 3000);
        QVERIFY(normalizedStress(1000, large, stressLayout(1000, large, {})) < 0.17);
    }
};

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"

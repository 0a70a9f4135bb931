// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphlayout.h"
#include "model/layout/graphscene.h"
#include "tests/graphstories.h"

#include <QTest>

#include <cmath>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

struct Arranged
{
    Graph graph;
    std::vector<QPointF> positions;
    GraphScene scene;
};

Arranged arranged(const Story &story, double scale)
{
    Arranged result;
    result.graph = buildGraph(story, {}, {});
    GraphLayoutInput layout;
    layout.boxes.assign(result.graph.nodes.size(), QRectF(-36, -12, 72, 44));
    for (const GraphEdge &edge : result.graph.edges)
        layout.edges.emplace_back(edge.source, edge.target);
    result.positions = layOutGraph(layout);
    GraphSceneInput input;
    input.scale = scale;
    input.radii.assign(result.graph.nodes.size(), 12);
    input.nodeLabel = [](int) { return QSizeF(72, 18); };
    input.edgeLabel = [](int) { return QSizeF(64, 17); };
    result.scene = arrangeGraph(result.graph, result.positions, input);
    return result;
}

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

class GraphSceneTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverCollide_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<double>("scale");
        for (const double scale : {0.3, 0.6, 1.0, 2.0}) {
            QTest::addRow("15 nodes at %g", scale) << 15 << 22 << scale;
            QTest::addRow("60 nodes at %g", scale) << 60 << 100 << scale;
        }
    }
    void labelsNeverCollide()
    {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(double, scale);
        const Arranged a = arranged(*GraphStories::large(nodes, edges), scale);
        std::vector<QRectF> labels;
        for (const GraphNodeShape &node : a.scene.nodes) {
            if (node.hasLabel)
                labels.push_back(node.label);
        }
        for (const GraphEdgeShape &edge : a.scene.edges) {
            if (edge.hasSymbol)
                labels.push_back(edge.label);
        }
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY(!labels[i].intersects(labels[j]));
        }
        if (scale >= 1 && nodes == 15) {
            for (const GraphNodeShape &node : a.scene.nodes)
                QVERIFY(node.hasLabel);
        }
    }

    /// Rounding once took the place below a mark wherever it stood on the wrong fraction of a pixel.
    void aNameStandsBelowALoneMarkWhereverItIs()
    {
        Graph graph;
        graph.nodes.resize(1);
        graph.nodes[0].hidden = 5; // a badge takes the place above and to the right
        GraphSceneInput input;
        input.nodeLabel = [](int) { return QSizeF(72, 18); };
        for (int i = 0; i < 500; ++i) {
            input.radii = {4 + 0.013 * i};
            const GraphScene scene =
                arrangeGraph(graph, {QPointF(-28.6 + 0.37 * i, -30.9 + 0.29 * i)}, input);
            QVERIFY2(scene.nodes[0].hasLabel, qPrintable(QString::number(i)));
            QVERIFY2(scene.nodes[0].label.top() > scene.nodes[0].box().bottom(),
                     qPrintable(QString::number(i)));
        }
    }
    void edgesEndAtTheOutlineOfTheirNodes()
    {
        const Arranged a = arranged(*GraphStories::large(20, 30), 1);
        for (std::size_t i = 0; i < a.graph.edges.size(); ++i) {
            const GraphEdge &edge = a.graph.edges[i];
            const GraphEdgeShape &shape = a.scene.edges[i];
            const auto check = [&](QPointF end, int node) {
                const GraphNodeShape &mark = a.scene.nodes[static_cast<std::size_t>(node)];
                QVERIFY(!isInsideMark(EntityKind::Organization, end - mark.centre, mark.radius + 2));
                QVERIFY(distance(end, mark.centre) < 1.5 * mark.radius + 6);
            };
            check(shape.from, edge.source);
            check(shape.to, edge.target);
        }
    }

    void parallelEdgesRunApart()
    {
        GraphStories::Builder b;
        const EntityId one = b.organization(u"a"_s);
        const EntityId two = b.organization(u"b"_s);
        b.relation(one, two, RelationType::Investment);
        b.relation(two, one, RelationType::Supply);
        b.relation(one, two, RelationType::Partnership);
        const Arranged a = arranged(b.story(), 1);
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = i + 1; j < 3; ++j)
                QVERIFY(distance(a.scene.edges[i].at(0.5), a.scene.edges[j].at(0.5)) > 20);
        }
    }

    void whatLiesUnderAPointIsFound()
    {
        const Arranged a = arranged(*GraphStories::large(15, 20), 1);
        for (std::size_t i = 0; i < a.scene.nodes.size(); ++i) {
            QCOMPARE(a.scene.nodeAt(a.scene.nodes[i].centre), std::optional<int>(static_cast<int>(i)));
            QCOMPARE(a.scene.nodeAt(a.scene.nodes[i].label.center()),
                     std::optional<int>(static_cast<int>(i)));
        }
        for (std::size_t i = 0; i < a.scene.edges.size(); ++i) {
            if (a.scene.edges[i].hasLabel)
                QCOMPARE(a.scene.edgeAt(a.scene.edges[i].label.center(), 5),
                         std::optional<int>(static_cast<int>(i)));
        }
        const QPointF far = a.scene.bounds.bottomRight() + QPointF(100, 100);
        QVERIFY(!a.scene.nodeAt(far));
        QVERIFY(!a.scene.edgeAt(far, 5));
    }

    void anEmptyGraphHasAnEmptyScene()
    {
        const Arranged a = arranged(Story(), 1);
        QVERIFY(a.scene.nodes.empty());
        QVERIFY(a.scene.bounds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GraphSceneTest)
#include "tst_graphscene.moc"

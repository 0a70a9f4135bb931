// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph looks like: every size of story, light and dark, at scale 1, 1.5 and 2 (the scale of a
// process is set before it begins, so those are runs of this program itself).
#include "tests/support/graphfixture.h"
#include "ui/graph/graphfit.h"
#include "ui/style/theme.h"

#include <QProcess>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

StoryPtr storyOf(int companies, int relations)
{
    if (relations > 1)
        return GraphStories::large(companies, relations);
    GraphStories::Builder builder;
    for (int i = 0; i < companies; ++i)
        builder.organization(u"회사%1"_s.arg(i));
    if (relations > 0)
        builder.relation({0}, {1}, RelationType::Investment, Status::Scheduled);
    return builder.shared();
}

/// Two stars that nothing joins.
StoryPtr twoComponents()
{
    GraphStories::Builder builder;
    for (int star = 0; star < 2; ++star) {
        const EntityId centre = builder.organization(u"가운데%1"_s.arg(star));
        for (int i = 0; i < 5; ++i)
            builder.relation(centre, builder.organization(u"둘레%1%2"_s.arg(star).arg(i)),
                             RelationType::Partnership);
    }
    return builder.shared();
}

/// A hub with many neighbours, some of them tied by three relations: the most crowded picture there is.
StoryPtr crowdedHub()
{
    GraphStories::Builder builder;
    const EntityId hub = builder.organization(u"한가운데그룹"_s);
    for (int i = 0; i < 38; ++i) {
        const EntityId other = builder.organization(u"둘레 회사 이름%1"_s.arg(i));
        builder.relation(hub, other, RelationType::Partnership, static_cast<Status>(i % 4), 1 + i % 5);
        if (i % 5 == 0) {
            builder.relation(hub, other, RelationType::Supply);
            builder.relation(other, hub, RelationType::Investment, Status::Possible);
        }
    }
    return builder.shared();
}

int differentPixels(const QImage &image, QRgb background)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += (image.pixel(x, y) & 0xFFFFFFU) != (background & 0xFFFFFFU);
    }
    return count;
}

QRectF rectOf(const GraphScene &scene, std::size_t node) { return scene.nodes[node].label; }

} // namespace

class GraphLookTest : public QObject
{
    Q_OBJECT

private slots:
    void everySizeOfStoryIsDrawn_data()
    {
        QTest::addColumn<StoryPtr>("story");
        QTest::addColumn<int>("nodes");
        QTest::newRow("nothing") << storyOf(0, 0) << 0;
        QTest::newRow("one company") << storyOf(1, 0) << 0;
        QTest::newRow("one edge") << storyOf(2, 1) << 2;
        QTest::newRow("two components") << twoComponents() << 12;
        QTest::newRow("a crowded hub") << crowdedHub() << 39;
        QTest::newRow("5,000 nodes") << storyOf(5000, 20000) << 5000;
    }
    void everySizeOfStoryIsDrawn()
    {
        QFETCH(StoryPtr, story);
        QFETCH(int, nodes);
        for (const bool isDark : {false, true}) {
            Selection selection;
            FilterState filter;
            GraphView view(&selection, &filter);
            const Theme theme = isDark ? Theme::darkTheme() : Theme::light();
            view.setPalette(theme.palette());
            view.resize(1100, 700);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            view.setMostNodes(0);
            view.setStory(story);
            QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(view.graph().nodes.size()), nodes, 60000);
            const QImage image = view.canvas()->grab().toImage();
            QVERIFY(differentPixels(image, theme.background.rgb()) > (nodes > 0 ? 400 : 100));
            if (nodes == 0)
                continue;
            QTest::mouseClick(view.canvas(), Qt::LeftButton, {}, view.canvas()->nodePoint(0).toPoint());
            QVERIFY(selection.entity().isValid());
            QVERIFY(view.canvas()->grab().toImage() != image);
        }
    }

    void labelsNeverCollide_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a low panel") << QSize(820, 330);
        QTest::newRow("half a screen") << QSize(1000, 640);
        QTest::newRow("a whole screen") << QSize(1600, 900);
    }
    void labelsNeverCollide()
    {
        QFETCH(QSize, size);
        Selection selection;
        FilterState filter;
        GraphView view(&selection, &filter);
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setStory(crowdedHub());
        QTest::qWait(200); // the view settles on how many it shows
        const GraphScene &scene = view.canvas()->scene();
        std::vector<QRectF> labels;
        for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
            if (scene.nodes[i].hasLabel)
                labels.push_back(rectOf(scene, i));
        }
        QVERIFY(labels.size() * 10 >= scene.nodes.size() * 8); // nearly all have their names
        for (const GraphEdgeShape &edge : scene.edges) {
            if (edge.hasSymbol)
                labels.push_back(edge.label);
        }
        for (std::size_t a = 0; a < labels.size(); ++a) {
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                QVERIFY(!labels[a].intersects(labels[b]));
        }
        for (std::size_t a = 0; a < scene.nodes.size(); ++a) {
            for (std::size_t b = a + 1; b < scene.nodes.size(); ++b)
                QVERIFY(!scene.nodes[a].box().intersects(scene.nodes[b].box()));
        }
    }

    void aLowPanelStartsWithFewerCompaniesAndGrowsWithItsRoom()
    {
        Selection selection;
        FilterState filter;
        GraphView view(&selection, &filter);
        view.resize(760, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setStory(crowdedHub());
        QTRY_VERIFY(view.graph().nodes.size() <= 30);
        const std::size_t few = view.graph().nodes.size();
        QVERIFY(few >= 12);
        QCOMPARE(view.graph().nodesLeftOut, 39 - few);
        view.resize(1500, 900);
        QTRY_COMPARE(view.graph().nodes.size(), std::size_t(39));
    }

    void atEveryScale_data()
    {
        QTest::addColumn<QByteArray>("scale");
        for (const char *scale : {"1", "1.5", "2"})
            QTest::newRow(scale) << QByteArray(scale);
    }
    void atEveryScale()
    {
        if (qEnvironmentVariableIsSet("HAENGBO_SCALED_RUN"))
            QSKIP("this is the run at that scale");
        QFETCH(QByteArray, scale);
        QProcess run;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::fromLatin1(scale));
        environment.insert(u"HAENGBO_SCALED_RUN"_s, u"1"_s);
        run.setProcessEnvironment(environment);
        run.start(QCoreApplication::applicationFilePath(),
                  {u"labelsNeverCollide"_s, u"edgesAndNodesAreHitWhereTheyArePainted"_s});
        QVERIFY(run.waitForFinished(120000));
        QVERIFY2(run.exitCode() == 0, run.readAllStandardOutput().constData());
    }

    void edgesAndNodesAreHitWhereTheyArePainted()
    {
        GraphFixture f;
        f.show();
        const double ratio = f.view.canvas()->devicePixelRatioF();
        if (qEnvironmentVariableIsSet("HAENGBO_SCALED_RUN"))
            QCOMPARE(ratio, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
        const QImage image = f.view.canvas()->grab().toImage();
        for (int i = 0; i < static_cast<int>(f.view.graph().nodes.size()); ++i) {
            const QPointF at = f.view.canvas()->nodePoint(i);
            const QColor color = image.pixelColor((at * ratio).toPoint());
            QVERIFY(color.red() > color.blue() + 60); // the colour of companies
            f.click(at);
            QCOMPARE(f.selection.entity(), f.view.graph().nodes[static_cast<std::size_t>(i)].entity);
        }
        for (const RelationId relation : {f.investment, f.partnership, f.supply, f.denied}) {
            f.click(f.view.canvas()->edgePoint(*f.view.graph().edgeOf(relation)));
            QCOMPARE(f.selection.relation(), relation);
        }
    }
};

QTEST_MAIN(GraphLookTest)
#include "tst_graphlook.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphfixture.h"
#include "ui/graph/graphlegend.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

using Fixture = GraphFixture;

} // namespace

class GraphViewTest : public QObject
{
    Q_OBJECT

private slots:
    void clickingANodeSelectsItsCompany()
    {
        Fixture f;
        f.show();
        f.click(f.view.canvas()->nodePoint(f.node(f.daon)));
        QCOMPARE(f.selection.entity(), f.daon);
        f.click(f.view.canvas()->rect().topLeft() + QPointF(3, 3));
        QVERIFY(std::holds_alternative<std::monostate>(f.selection.current()));
    }

    void clickingEachEdgeSelectsItsRelation()
    {
        Fixture f;
        f.show();
        for (const RelationId relation : {f.investment, f.partnership, f.supply, f.denied}) {
            const auto edge = f.view.graph().edgeOf(relation);
            QVERIFY(edge.has_value());
            f.click(f.view.canvas()->edgePoint(*edge));
            QCOMPARE(f.selection.relation(), relation);
        }
    }

    void everyNameLiesInAFittedView_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide and low") << QSize(720, 260);
        QTest::newRow("narrow") << QSize(300, 640);
        QTest::newRow("large") << QSize(1400, 900);
    }

    void everyNameLiesInAFittedView()
    {
        QFETCH(QSize, size);
        Fixture f;
        f.show();
        f.view.resize(size);
        QTRY_VERIFY(!f.view.isArranging());
        f.view.fitAll();
        const GraphCanvas *canvas = f.view.canvas();
        for (int i = 0; i < static_cast<int>(f.view.graph().nodes.size()); ++i)
            QVERIFY2(QRectF(canvas->rect()).contains(canvas->nodeBox(i)),
                     qPrintable(f.view.graph().nodes[static_cast<std::size_t>(i)].name));
    }

    void companiesWithoutRelationsAreLeftOut()
    {
        Fixture f;
        f.show();
        QCOMPARE(f.view.graph().nodes.size(), std::size_t(4));
        QVERIFY(!f.view.graph().nodeOf(f.alone));
        QCOMPARE(f.view.graph().withoutTies, std::size_t(1));
    }

    void peopleComeOnDemandTiedByPostAndMeeting()
    {
        Fixture f;
        f.show();
        QVERIFY(!f.view.graph().nodeOf(f.chair));
        f.view.setPeopleShown(true);
        const int chair = f.node(f.chair);
        QVERIFY(chair >= 0);
        QCOMPARE(f.view.graph().neighboursOf(chair).size(), std::size_t(2));
        f.view.setPeopleShown(false);
        QVERIFY(!f.view.graph().nodeOf(f.chair));
    }

    void switchingATypeOffInTheLegendFiltersIt()
    {
        Fixture f;
        f.show();
        QAbstractButton *supply = f.legend(u"Supply"_s);
        QVERIFY(supply);
        QTest::mouseClick(supply, Qt::LeftButton);
        QVERIFY(!f.filter.filter().relationTypes.empty());
        QVERIFY(!f.view.graph().edgeOf(f.supply));
        QVERIFY(f.view.graph().edgeOf(f.investment));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(f.legend(u"Supply"_s), Qt::LeftButton);
        QVERIFY(f.filter.filter().isEmpty());
        QVERIFY(f.view.graph().edgeOf(f.supply));
    }

    void aFilterMovesNothingThatStays()
    {
        Fixture f;
        f.show();
        const QPointF before = f.view.canvas()->positions()[static_cast<std::size_t>(f.node(f.daon))];
        Filter filter;
        filter.hiddenStatuses = {Status::Possible};
        f.filter.setFilter(filter);
        QCOMPARE(f.view.canvas()->positions()[static_cast<std::size_t>(f.node(f.daon))], before);
        f.filter.setFilter({});
        QCOMPARE(f.view.canvas()->positions()[static_cast<std::size_t>(f.node(f.daon))], before);
    }

    void aDraggedNodeStaysWhereItWasPut()
    {
        Fixture f;
        f.show();
        const int node = f.node(f.garam);
        const QPoint from = f.view.canvas()->nodePoint(node).toPoint();
        const QPoint to = from + QPoint(60, -90);
        QTest::mousePress(f.view.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(f.view.canvas(), from + QPoint(20, -30));
        QTest::mouseMove(f.view.canvas(), to);
        QTest::mouseRelease(f.view.canvas(), Qt::LeftButton, {}, to);
        QVERIFY((f.view.canvas()->nodePoint(node) - to).manhattanLength() < 3);
        QVERIFY(std::holds_alternative<std::monostate>(f.selection.current()));
        const QPointF put = f.view.canvas()->positions()[static_cast<std::size_t>(node)];
        f.view.setPeopleShown(true);
        QVERIFY((f.view.canvas()->positions()[static_cast<std::size_t>(f.node(f.garam))] - put)
                    .manhattanLength() < 0.1);
    }

    void theWheelZoomsAtTheCursor()
    {
        Fixture f;
        f.show();
        GraphCanvas *canvas = f.view.canvas();
        const int node = f.node(f.daon);
        const QPointF point = canvas->nodePoint(node);
        const double before = canvas->scale();
        QWheelEvent event(point, canvas->mapToGlobal(point), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &event);
        QVERIFY(canvas->scale() > 1.3 * before);
        QVERIFY((canvas->nodePoint(node) - point).manhattanLength() < 1);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->scale(), before);
    }

    void tabWalksOverNodesAndEdgesAndEnterSelects()
    {
        Fixture f;
        f.show();
        f.view.canvas()->setFocus();
        const std::size_t nodes = f.view.graph().nodes.size();
        for (std::size_t i = 0; i < nodes; ++i) {
            QTest::keyClick(f.view.canvas(), Qt::Key_Tab);
            QTest::keyClick(f.view.canvas(), Qt::Key_Return);
            QCOMPARE(f.selection.entity(), f.view.graph().nodes[i].entity);
        }
        QTest::keyClick(f.view.canvas(), Qt::Key_Tab);
        QTest::keyClick(f.view.canvas(), Qt::Key_Return);
        QCOMPARE(f.selection.relation(), f.view.graph().edges[0].relation);
    }

    void doubleClickShowsTheSurroundingsAndEscapeTheWhole()
    {
        Fixture f;
        f.show();
        QTest::mouseDClick(f.view.canvas(), Qt::LeftButton, {},
                           f.view.canvas()->nodePoint(f.node(f.garam)).toPoint());
        QCOMPARE(f.view.graph().nodes.size(), std::size_t(2));
        QTest::keyClick(f.view.canvas(), Qt::Key_Escape);
        QCOMPARE(f.view.graph().nodes.size(), std::size_t(4));
    }

    void aPathBetweenTwoLightsItsNodesOnly()
    {
        Fixture f;
        f.show();
        f.view.showPath(f.nova, f.garam);
        const GraphLight &light = f.view.canvas()->light();
        QVERIFY(light.litNode(f.node(f.nova)) && light.litNode(f.node(f.daon)) &&
                light.litNode(f.node(f.garam)));
        QVERIFY(!light.litNode(f.node(f.hanbit)));
        QCOMPARE(std::count(light.edges.begin(), light.edges.end(), 1), 2);
        f.selection.select(f.hanbit);
        QVERIFY(f.view.canvas()->light().litNode(f.node(f.hanbit)));
    }

    void whatIsSelectedElsewhereIsLitHere()
    {
        Fixture f;
        f.show();
        const auto lit = [&](EntityId entity) { return f.view.canvas()->light().litNode(f.node(entity)); };
        f.selection.select(f.told); // the article tells of the investment alone
        QVERIFY(lit(f.nova) && lit(f.daon) && !lit(f.garam));
        f.selection.select(f.partnership);
        QVERIFY(lit(f.hanbit) && lit(f.daon) && !lit(f.nova));
        f.view.setPeopleShown(true);
        f.selection.select(f.meeting);
        QVERIFY(lit(f.chair) && lit(f.chief) && !lit(f.daon));
        f.selection.clear();
        QVERIFY(lit(f.garam));
        f.selection.select(f.alone); // not in the graph: nothing fades
        QVERIFY(lit(f.garam));
    }

    void everyNodeAndEdgeHasANameForScreenReaders()
    {
        Fixture f;
        f.show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(f.view.canvas());
        QVERIFY(list);
        const Graph &graph = f.view.graph();
        QCOMPARE(list->childCount(), static_cast<int>(graph.nodes.size() + graph.edges.size()));
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *child = list->child(i);
            QVERIFY(child && child->isValid());
            QVERIFY(!child->rect().isEmpty());
            QCOMPARE(list->indexOfChild(child), i);
            names << child->text(QAccessible::Name);
        }
        QVERIFY(names.contains(u"다온"_s));
        QCOMPARE(names.filter(u"Novalink → 다온"_s).size(), 1);
        QAccessibleInterface *first = list->child(0);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(f.selection.entity(), graph.nodes[0].entity);
        QVERIFY(first->state().selected);
        f.view.setStory(std::make_shared<const Story>());
        QCOMPARE(list->childCount(), 0);
        QVERIFY(!first->isValid());
    }

    void thousandsOfNodesAreShownPannedAndClicked()
    {
        Fixture f;
        f.view.resize(900, 600);
        f.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.view.setStory(GraphStories::large(3000, 6000));
        for (int i = 0; i < 6; ++i)
            f.view.showMore();
        QTRY_VERIFY_WITH_TIMEOUT(f.view.graph().nodes.size() == 3000, 30000);
        GraphCanvas *canvas = f.view.canvas();
        const QPointF before = canvas->nodePoint(0);
        QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseMove(canvas, QPoint(32, 22));
        QTest::mouseMove(canvas, QPoint(52, 42));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(52, 42));
        QCOMPARE((canvas->nodePoint(0) - before).toPoint(), QPoint(50, 40));
        const QImage panned = canvas->grab().toImage();
        canvas->zoomAt(1.0001, {0, 0}); // drawn anew as a whole
        canvas->zoomAt(1 / 1.0001, {0, 0});
        const QImage anew = canvas->grab().toImage();
        int different = 0;
        for (int y = 0; y < anew.height(); ++y) {
            for (int x = 0; x < anew.width(); ++x)
                different += std::abs(qGray(anew.pixel(x, y)) - qGray(panned.pixel(x, y))) > 60;
        }
        QVERIFY2(different < anew.width() * anew.height() / 200, qPrintable(QString::number(different)));
        f.click(canvas->nodePoint(0));
        QVERIFY(f.selection.entity().isValid());
    }

    void anEmptyGraphSaysWhatBelongsHere()
    {
        Selection selection;
        FilterState filter;
        GraphView view(&selection, &filter);
        view.resize(600, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.graph().isEmpty());
        QTest::mouseClick(view.canvas(), Qt::LeftButton);
        QTest::keyClick(view.canvas(), Qt::Key_Right);
        QTest::keyClick(view.canvas(), Qt::Key_Tab);
        QVERIFY(!view.canvas()->grab().isNull());
    }

    void aLargeStoryStartsWithItsMainCompanies()
    {
        Fixture f;
        f.view.resize(900, 600);
        f.view.show();
        f.view.setStory(GraphStories::large(400, 700));
        QTRY_VERIFY(!f.view.isArranging());
        QCOMPARE(f.view.graph().nodes.size(), std::size_t(60));
        QCOMPARE(f.view.graph().nodesLeftOut, std::size_t(340));
        f.view.showMore();
        QTRY_COMPARE(f.view.graph().nodes.size(), std::size_t(120));
    }

    void aLargeLayoutRunsAsideAndTheNewestWins()
    {
        Fixture f;
        f.view.resize(900, 600);
        f.view.show();
        f.view.setStory(GraphStories::large(1200, 2000));
        for (int i = 0; i < 5; ++i)
            f.view.showMore();
        QVERIFY(f.view.isArranging());
        f.view.setStory(f.builder.shared());
        QTRY_COMPARE(f.view.graph().nodes.size(), std::size_t(4));
        QVERIFY(!f.view.isArranging());
    }

    void theExportIsAFinishedPicture()
    {
        Fixture f;
        f.show();
        f.selection.select(f.daon);
        QImage image(1600, 1000, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        f.view.exportTo(painter, image.size(), Theme::light(), false);
        painter.end();
        const QRgb background = Theme::light().background.rgb();
        int ink = 0;
        int ring = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isMargin = x < 24 || y < 24 || x >= image.width() - 24 || y >= image.height() - 24;
                ink += image.pixel(x, y) != background;
                ring += image.pixel(x, y) == Theme::light().accent.rgb();
                if (isMargin)
                    QCOMPARE(image.pixel(x, y), background);
            }
        }
        QVERIFY(ink > 4000);
        QCOMPARE(ring, 0);
    }
};

QTEST_MAIN(GraphViewTest)
#include "tst_graphview.moc"

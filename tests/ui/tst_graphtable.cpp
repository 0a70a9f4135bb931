// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphfixture.h"
#include "ui/graph/graphtable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class GraphTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShownNodeHasARowWithItsMeasures()
    {
        GraphFixture f;
        f.show();
        f.view.setTableShown(true);
        const QAbstractItemModel *model = f.view.table()->model();
        QCOMPARE(model->rowCount(), static_cast<int>(f.view.graph().nodes.size()));
        const GraphMeasures &measures = f.view.canvas()->picture().measures;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString name = model->index(row, GraphTableModel::NameColumn).data().toString();
            int node = 0;
            while (f.view.graph().nodes[static_cast<std::size_t>(node)].name != name)
                ++node;
            const auto i = static_cast<std::size_t>(node);
            const auto value = [&](GraphTableModel::Column column) {
                return model->index(row, column).data(GraphTableModel::SortRole).toDouble();
            };
            QCOMPARE(value(GraphTableModel::TiesColumn), double(measures.degree[i]));
            QCOMPARE(value(GraphTableModel::ReportsColumn), measures.weightedDegree[i]);
            QCOMPARE(value(GraphTableModel::BetweennessColumn), measures.betweenness[i]);
            QCOMPARE(value(GraphTableModel::ComponentColumn), double(measures.component[i] + 1));
            QCOMPARE(value(GraphTableModel::CommunityColumn), double(measures.community[i] + 1));
        }
    }

    void aClickOnAHeadSortsByValue()
    {
        GraphFixture f;
        f.show();
        f.view.setTableShown(true);
        QHeaderView *head = f.view.table()->horizontalHeader();
        const auto click = [&](GraphTableModel::Column column) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                              {head->sectionViewportPosition(column) + 10, head->height() / 2});
        };
        const QAbstractItemModel *model = f.view.table()->model();
        const auto isSorted = [&](GraphTableModel::Column column, bool ascending) {
            for (int row = 1; row < model->rowCount(); ++row) {
                const double a = model->index(row - 1, column).data(GraphTableModel::SortRole).toDouble();
                const double b = model->index(row, column).data(GraphTableModel::SortRole).toDouble();
                if (ascending ? a > b : a < b)
                    return false;
            }
            return true;
        };
        QVERIFY(isSorted(GraphTableModel::TiesColumn, false)); // as it opens
        click(GraphTableModel::ReportsColumn);
        const bool ascending = head->sortIndicatorOrder() == Qt::AscendingOrder;
        QCOMPARE(head->sortIndicatorSection(), int(GraphTableModel::ReportsColumn));
        QVERIFY(isSorted(GraphTableModel::ReportsColumn, ascending));
        click(GraphTableModel::ReportsColumn);
        QVERIFY(isSorted(GraphTableModel::ReportsColumn, !ascending));
    }

    void aRowAndItsNodeAreSelectedTogether()
    {
        GraphFixture f;
        f.show();
        f.view.setTableShown(true);
        GraphTable *table = f.view.table();
        const QModelIndex row = table->model()->index(2, GraphTableModel::NameColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
        QVERIFY(f.selection.entity().isValid());
        QCOMPARE(f.builder.story()[f.selection.entity()].name, row.data().toString());
        QCOMPARE(f.view.canvas()->light().selectedNode, f.node(f.selection.entity()));
        f.click(f.view.canvas()->nodePoint(f.node(f.garam)));
        QCOMPARE(table->currentIndex().siblingAtColumn(GraphTableModel::NameColumn).data().toString(),
                 u"가람에너지"_s);
        QCOMPARE(f.selection.entity(), f.garam);
    }

    void theModelKeepsItsPromises()
    {
        GraphTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto picture = std::make_shared<GraphPicture>();
        picture->graph = buildGraph(*GraphStories::large(20, 30), {}, {});
        model.setPicture(picture); // not yet measured: names alone
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(!model.index(0, GraphTableModel::BetweennessColumn).data().isValid());
        model.setPicture(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void betweennessOfALargeGraphIsMeasuredWhenTheTableOpens()
    {
        Selection selection;
        FilterState filter;
        GraphView view(&selection, &filter);
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setMostNodes(0);
        view.setStory(GraphStories::large(700, 1400));
        QTRY_COMPARE_WITH_TIMEOUT(view.graph().nodes.size(), std::size_t(700), 30000);
        QVERIFY(view.canvas()->picture().measures.betweenness.empty());
        const std::vector<QPointF> positions = view.canvas()->positions();
        view.setTableShown(true);
        QTRY_COMPARE_WITH_TIMEOUT(view.canvas()->picture().measures.betweenness.size(), std::size_t(700),
                                  30000);
        QCOMPARE(view.canvas()->positions(), positions);
    }
};

QTEST_MAIN(GraphTableTest)
#include "tst_graphtable.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Following ties: focus and the way back, paths, search, hidden neighbours, groups, pins, reopening.
#include "tests/support/graphfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// A row of companies, each tied to the next: c0 – c1 – … – c7.
struct Row
{
    Row()
    {
        for (int i = 0; i < 8; ++i)
            companies.push_back(builder.organization(u"회사%1"_s.arg(i)));
        for (std::size_t i = 1; i < companies.size(); ++i)
            builder.relation(companies[i - 1], companies[i], RelationType::Supply);
        view.resize(1000, 640);
        view.show();
        view.setStory(builder.shared());
    }
    bool shows(int i) const
    {
        return view.graph().nodeOf(companies[static_cast<std::size_t>(i)]).has_value();
    }
    QPoint at(int i) const
    {
        return view.canvas()
            ->nodePoint(*view.graph().nodeOf(companies[static_cast<std::size_t>(i)]))
            .toPoint();
    }
    QString notice() const
    {
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
        return {};
    }

    GraphStories::Builder builder;
    std::vector<EntityId> companies;
    Selection selection;
    FilterState filter;
    GraphView view{&selection, &filter};
};

} // namespace

class GraphFollowTest : public QObject
{
    Q_OBJECT

private slots:
    void theSurroundingsGrowByStepsAndTheWayBackLeadsThroughThem()
    {
        Row row;
        QVERIFY(QTest::qWaitForWindowExposed(&row.view));
        QTest::mouseDClick(row.view.canvas(), Qt::LeftButton, {}, row.at(3));
        QVERIFY(row.shows(2) && row.shows(3) && row.shows(4) && !row.shows(1) && !row.shows(5));
        row.view.canvas()->setFocus();
        QTest::mouseClick(row.view.canvas(), Qt::LeftButton, {}, row.at(3));
        QTest::keyClick(row.view.canvas(), Qt::Key_2);
        QVERIFY(row.shows(1) && row.shows(5) && !row.shows(0));
        QTest::keyClick(row.view.canvas(), Qt::Key_3);
        QVERIFY(row.shows(0) && row.shows(6) && !row.shows(7));
        QTest::mouseDClick(row.view.canvas(), Qt::LeftButton, {}, row.at(6));
        QVERIFY(row.shows(7) && !row.shows(4));
        QTest::keyClick(row.view.canvas(), Qt::Key_Escape); // back to the surroundings of the first
        QVERIFY(row.shows(0) && row.shows(6) && !row.shows(7));
        QTest::keyClick(row.view.canvas(), Qt::Key_Escape);
        QCOMPARE(row.view.graph().nodes.size(), std::size_t(8));
        QTest::keyClick(row.view.canvas(), Qt::Key_Escape);
        QCOMPARE(row.view.graph().nodes.size(), std::size_t(8));
    }

    void afterTheWayBackEverythingStandsWhereItStood()
    {
        Row row;
        const std::vector<QPointF> before = row.view.canvas()->positions();
        row.view.focusOn(row.companies[2]);
        row.view.focusOn(row.companies[3], 2);
        row.view.showWhole();
        QCOMPARE(row.view.canvas()->positions(), before);
    }

    void aBadgeTellsOfHiddenNeighboursAndShowsThem()
    {
        Row row;
        QVERIFY(QTest::qWaitForWindowExposed(&row.view));
        row.view.focusOn(row.companies[3]);
        const auto node = row.view.graph().nodeOf(row.companies[4]);
        QVERIFY(node);
        QCOMPARE(row.view.graph().nodes[static_cast<std::size_t>(*node)].hidden, 1);
        const GraphNodeShape &shape = row.view.canvas()->scene().nodes[static_cast<std::size_t>(*node)];
        QVERIFY(!shape.badge.isNull());
        const QPointF origin = row.view.canvas()->nodePoint(*node) - shape.centre;
        QTest::mouseClick(row.view.canvas(), Qt::LeftButton, {}, (shape.badge.center() + origin).toPoint());
        QVERIFY(row.shows(5) && !row.shows(6));
        QTest::mouseClick(row.view.canvas(), Qt::LeftButton, {}, row.at(5));
        QTest::keyClick(row.view.canvas(), Qt::Key_Asterisk);
        QVERIFY(row.shows(6));
    }

    void whoIsSearchedForIsShownAndSelected()
    {
        Selection selection;
        FilterState filter;
        GraphView view(&selection, &filter);
        view.resize(1000, 640);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setStory(GraphStories::large(140, 200));
        view.setMostNodes(20);
        EntityId hidden;
        for (int i = 0; i < 140 && !hidden.isValid(); ++i) {
            if (!view.graph().nodeOf(EntityId{i}))
                hidden = {i};
        }
        QVERIFY(hidden.isValid());
        view.canvas()->setFocus();
        QTest::keyClick(view.canvas(), Qt::Key_Slash);
        QVERIFY(view.search()->hasFocus());
        view.search()->setText(u"회사%1"_s.arg(hidden.value, 5, 10, QChar(u'0')));
        QTest::keyClick(view.search(), Qt::Key_Return);
        QCOMPARE(selection.entity(), hidden);
        QVERIFY(view.graph().nodeOf(hidden));
        QVERIFY(
            QRectF(view.canvas()->rect()).contains(view.canvas()->nodePoint(*view.graph().nodeOf(hidden))));
    }

    void whoIsNotThereIsSaidToBeMissing()
    {
        Row row;
        row.view.search()->setText(u"없는 회사"_s);
        QTest::keyClick(row.view.search(), Qt::Key_Return);
        QVERIFY(row.notice().contains(u"없는 회사"_s));
        QVERIFY(!row.selection.entity().isValid());
    }

    void ctrlClickLightsTheWayFromWhatIsSelected()
    {
        Row row;
        QVERIFY(QTest::qWaitForWindowExposed(&row.view));
        QTest::mouseClick(row.view.canvas(), Qt::LeftButton, {}, row.at(1));
        QTest::mouseClick(row.view.canvas(), Qt::LeftButton, Qt::ControlModifier, row.at(5));
        const GraphLight &light = row.view.canvas()->light();
        QCOMPARE(std::count(light.edges.begin(), light.edges.end(), 1), 4);
        QVERIFY(row.notice().contains(u"회사1 – 회사2 – 회사3 – 회사4 – 회사5"_s));
        QCOMPARE(row.selection.entity(), row.companies[1]);
    }

    void hoveringLightsTheNeighbours()
    {
        Row row;
        QVERIFY(QTest::qWaitForWindowExposed(&row.view));
        const QImage before = row.view.canvas()->grab().toImage();
        QTest::mouseMove(row.view.canvas(), row.at(3));
        const int node = *row.view.graph().nodeOf(row.companies[3]);
        QCOMPARE(row.view.canvas()->light().hoveredNode, node);
        const QImage after = row.view.canvas()->grab().toImage();
        const auto changed = [&](QPoint point) {
            const QRect around(point - QPoint(14, 14), QSize(28, 28));
            return before.copy(around) != after.copy(around);
        };
        QVERIFY(changed(row.at(2)) && changed(row.at(4)));
        QVERIFY(!changed(row.at(0)) && !changed(row.at(6)));
    }

    void aParentHoldsItsSubsidiariesInside()
    {
        GraphFixture f;
        const EntityId child = f.builder.organization(u"한빛부품"_s);
        f.builder.relation(f.hanbit, child, RelationType::Ownership);
        const RelationId sold = f.builder.relation(child, f.nova, RelationType::Supply);
        f.show();
        const std::size_t nodes = f.view.graph().nodes.size();
        f.view.setFolded(f.hanbit, true);
        QCOMPARE(f.view.graph().nodes.size(), nodes - 1);
        const auto edge = f.view.graph().edgeOf(sold);
        QVERIFY(edge);
        QVERIFY(f.view.graph().edges[static_cast<std::size_t>(*edge)].joins(f.node(f.hanbit)));
        // Two edges now join the same two: they keep apart and each can be clicked.
        for (const RelationId relation : {sold, f.supply}) {
            f.click(f.view.canvas()->edgePoint(*f.view.graph().edgeOf(relation)));
            QCOMPARE(f.selection.relation(), relation);
        }
        f.view.setStory(f.builder.shared()); // the next story, with other ids
        QCOMPARE(f.view.graph().nodes.size(), nodes - 1);
        f.view.setFolded(f.hanbit, false);
        QCOMPARE(f.view.graph().nodes.size(), nodes);
    }

    void everyClickOnAMeetingGoesOneBack()
    {
        GraphFixture f;
        const EventId again = f.builder.event(EventType::Meeting, {f.chair, f.chief});
        f.show();
        f.view.setPeopleShown(true);
        int meeting = -1;
        for (std::size_t i = 0; i < f.view.graph().edges.size(); ++i) {
            if (f.view.graph().edges[i].tie == TieKind::Meeting)
                meeting = static_cast<int>(i);
        }
        QVERIFY(meeting >= 0);
        for (const EventId expected : {again, f.meeting, again}) {
            f.click(f.view.canvas()->edgePoint(meeting));
            QCOMPARE(f.selection.event(), expected);
        }
    }

    void whatWasSetUpIsThereWhenTheProjectIsOpenedAgain()
    {
        QByteArray state;
        std::vector<QPointF> positions;
        QPointF put;
        {
            GraphFixture f;
            f.show();
            f.view.setPeopleShown(true);
            f.view.setSizeBy(GraphSizeBy::Reports);
            f.view.setColorBy(GraphColorBy::Component);
            QSignalSpy changes(&f.view, &GraphView::stateChanged);
            const QPoint from = f.view.canvas()->nodePoint(f.node(f.garam)).toPoint();
            QTest::mousePress(f.view.canvas(), Qt::LeftButton, {}, from);
            QTest::mouseMove(f.view.canvas(), from + QPoint(30, 20));
            QTest::mouseMove(f.view.canvas(), from + QPoint(70, 50));
            QTest::mouseRelease(f.view.canvas(), Qt::LeftButton, {}, from + QPoint(70, 50));
            QCOMPARE(changes.size(), 1);
            put = f.view.canvas()->positions()[static_cast<std::size_t>(f.node(f.garam))];
            positions = f.view.canvas()->positions();
            state = f.view.saveState();
        }
        GraphFixture f;
        QVERIFY(f.view.restoreState(state));
        f.show();
        QVERIFY(f.view.graph().nodeOf(f.chair));
        QCOMPARE(f.view.canvas()->positions()[static_cast<std::size_t>(f.node(f.garam))], put);
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const QPointF moved = f.view.canvas()->positions()[i] - positions[i];
            QVERIFY2(moved.manhattanLength() < 60, qPrintable(f.view.graph().nodes[i].name));
        }
        QVERIFY(f.view.canvas()->light().pinned[static_cast<std::size_t>(f.node(f.garam))]);
        f.view.unpin(f.garam);
        QVERIFY(!f.view.canvas()->light().pinned[static_cast<std::size_t>(f.node(f.garam))]);
        QCOMPARE(GraphState::fromJson(state)->toJson(), state);
    }

    void bytesThatAreNoneOfOursChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{");
        QTest::newRow("another version") << QByteArray("{\"version\":7}");
        QTest::newRow("an array") << QByteArray("[1,2]");
    }
    void bytesThatAreNoneOfOursChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        GraphFixture f;
        f.show();
        const QByteArray before = f.view.saveState();
        QVERIFY(!f.view.restoreState(bytes));
        QCOMPARE(f.view.saveState(), before);
    }

    void valuesWithoutSenseAreLeftOut()
    {
        const auto state = GraphState::fromJson(
            R"({"version":1,"layout":"spiral","size":7,"mostNodes":-4,"focus":{"key":"a","steps":99},
                "folded":[1,"b"],"standing":{"force":{"a":[1,"x"],"b":[1e300,0],"c":[3,4,true]}}})");
        QVERIFY(state);
        QCOMPARE(state->layout, GraphLayoutKind::Force);
        QVERIFY(!state->mostNodes);
        QCOMPARE(state->focus->steps, 3);
        QCOMPARE(state->folded, (std::set<QString>{u"b"_s}));
        const GraphPlaces &places = state->standing.at(GraphLayoutKind::Force);
        QCOMPARE(places.at.size(), std::size_t(1));
        QVERIFY(places.pinned.contains(u"c"_s));
    }

    void oneMoreCompanyMovesTheOthersLittle()
    {
        Row row;
        std::map<QString, QPointF> before;
        for (std::size_t i = 0; i < row.view.graph().nodes.size(); ++i)
            before[row.view.graph().nodes[i].key] = row.view.canvas()->positions()[i];
        const EntityId added = row.builder.organization(u"새 회사"_s);
        row.builder.relation(row.companies[4], added, RelationType::Investment);
        row.view.setStory(row.builder.shared());
        QCOMPARE(row.view.graph().nodes.size(), std::size_t(9));
        for (std::size_t i = 0; i < row.view.graph().nodes.size(); ++i) {
            const auto known = before.find(row.view.graph().nodes[i].key);
            if (known != before.end())
                QVERIFY((row.view.canvas()->positions()[i] - known->second).manhattanLength() < 60);
        }
    }
};

QTEST_MAIN(GraphFollowTest)
#include "tst_graphfollow.moc"

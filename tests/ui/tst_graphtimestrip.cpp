// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/graphfixture.h"
#include "ui/graph/graphtimebrush.h"
#include "ui/graph/graphtimestrip.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// Relations that became known in January, March, March and June of 2025.
struct Fixture
{
    Fixture()
    {
        for (int i = 0; i < 5; ++i)
            companies.push_back(builder.organization(u"회사%1"_s.arg(i)));
        const std::array days = {u"2025-01-10"_s, u"2025-03-05"_s, u"2025-03-20"_s, u"2025-06-30"_s};
        for (std::size_t i = 0; i < days.size(); ++i) {
            relations.push_back(builder.relation(companies[i], companies[i + 1], RelationType::Supply));
            builder.article(days[i], {relations.back()});
        }
        view.resize(1200, 640);
        view.show();
        view.setStory(builder.shared());
    }
    GraphTimeStrip *strip() const { return view.timeStrip(); }
    GraphTimeBrush *brush() const { return strip()->brushWidget(); }
    QPoint bar(int bucket) const { return brush()->barRect(bucket).center().toPoint(); }
    int bucketOf(QDate day) const { return strip()->times().bucketOf(day); }
    bool shows(int relation) const
    {
        return view.graph().edgeOf(relations[static_cast<std::size_t>(relation)]).has_value();
    }
    bool isNew(int relation) const
    {
        const auto edge = view.graph().edgeOf(relations[static_cast<std::size_t>(relation)]);
        return edge && view.graph().edges[static_cast<std::size_t>(*edge)].isNew;
    }

    GraphStories::Builder builder;
    std::vector<EntityId> companies;
    std::vector<RelationId> relations;
    Selection selection;
    FilterState filter;
    GraphView view{&selection, &filter};
};

} // namespace

class GraphTimeStripTest : public QObject
{
    Q_OBJECT

private slots:
    void aClickLooksAtOneStretchAndAnotherAtAllOfTime()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        QVERIFY(f.strip()->isVisible());
        const int march = f.bucketOf(QDate(2025, 3, 5));
        QTest::mouseClick(f.brush(), Qt::LeftButton, {}, f.bar(march));
        QCOMPARE(f.filter.filter().from, f.strip()->times().firstDay(march));
        QCOMPARE(f.filter.filter().to, f.strip()->times().lastDay(march));
        QVERIFY(f.shows(0) && f.shows(1) && !f.shows(2) && !f.shows(3));
        QVERIFY(!f.isNew(0) && f.isNew(1));
        QTest::mouseClick(f.brush(), Qt::LeftButton, {}, f.bar(march));
        QVERIFY(!f.filter.filter().from && !f.filter.filter().to);
        QVERIFY(f.shows(3) && !f.isNew(3));
    }

    void aDragBrushesMovesAndResizes()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        const auto drag = [&](QPoint from, QPoint to) {
            QTest::mousePress(f.brush(), Qt::LeftButton, {}, from);
            QTest::mouseMove(f.brush(), (from + to) / 2);
            QTest::mouseMove(f.brush(), to);
            QTest::mouseRelease(f.brush(), Qt::LeftButton, {}, to);
        };
        drag(f.bar(2), f.bar(6));
        QCOMPARE(f.strip()->brushed(), std::pair(2, 6));
        drag(f.bar(4), f.bar(7));
        QCOMPARE(f.strip()->brushed(), std::pair(5, 9));
        drag(f.brush()->barRect(9).topRight().toPoint() + QPoint(0, 4), f.bar(12));
        QCOMPARE(f.strip()->brushed(), std::pair(5, 12));
        drag(f.brush()->barRect(5).topLeft().toPoint() + QPoint(0, 4), f.bar(0));
        QCOMPARE(f.strip()->brushed(), std::pair(0, 12));
        drag(f.bar(6), f.bar(0) - QPoint(300, 0)); // cannot leave the strip
        QCOMPARE(f.strip()->brushed(), std::pair(0, 12));
    }

    void theKeyboardDoesTheSame()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.brush()->setFocus();
        QTest::keyClick(f.brush(), Qt::Key_Home);
        QCOMPARE(f.strip()->brushed(), std::pair(0, 0));
        QTest::keyClick(f.brush(), Qt::Key_Right);
        QTest::keyClick(f.brush(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(f.strip()->brushed(), std::pair(1, 2));
        QTest::keyClick(f.brush(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(f.brush(), Qt::Key_Left);
        QCOMPARE(f.strip()->brushed(), std::pair(0, 0));
        QVERIFY(!f.brush()->accessibleDescription().isEmpty());
        QTest::keyClick(f.brush(), Qt::Key_Escape);
        QVERIFY(!f.strip()->brushed());
    }

    void aTimeSetElsewhereIsShown()
    {
        Fixture f;
        Filter filter;
        filter.from = QDate(2025, 3, 1);
        filter.to = QDate(2025, 3, 31);
        f.filter.setFilter(filter);
        QCOMPARE(f.strip()->brushed(),
                 std::pair(f.bucketOf(QDate(2025, 3, 1)), f.bucketOf(QDate(2025, 3, 31))));
        QVERIFY(f.isNew(1) && f.isNew(2) && !f.shows(3));
    }

    void throughTimeNothingMoves()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        const auto pointOf = [&](int company) {
            return f.view.canvas()->nodePoint(
                *f.view.graph().nodeOf(f.companies[static_cast<std::size_t>(company)]));
        };
        const QPointF first = pointOf(0);
        const QPointF last = pointOf(4);
        for (int i = 0; i < f.strip()->times().size(); ++i) {
            f.strip()->brush(i, i);
            QCOMPARE(pointOf(0), first);
        }
        QCOMPARE(pointOf(4), last);
    }

    void playingShowsHowTheRelationsGrewAndStopsAtTheEnd()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.strip()->setStepMs(5);
        std::vector<std::size_t> counts;
        connect(&f.filter, &FilterState::filterChanged, this,
                [&] { counts.push_back(f.view.graph().edges.size()); });
        QTest::mouseClick(f.strip()->playButton(), Qt::LeftButton);
        QVERIFY(f.strip()->isPlaying());
        QTRY_VERIFY(!f.strip()->isPlaying());
        QVERIFY(!f.strip()->playButton()->isChecked());
        QCOMPARE(counts, (std::vector<std::size_t>{1, 2, 3, 4})); // stretches without news are skipped
        QVERIFY(f.isNew(3));
    }

    void anotherTimeChosenWhilePlayingStopsIt()
    {
        Fixture f;
        f.strip()->setPlaying(true);
        QVERIFY(f.strip()->isPlaying());
        f.strip()->clear();
        QVERIFY(!f.strip()->isPlaying());
    }

    void whatIsNewLightsUp()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        const int march = f.bucketOf(QDate(2025, 3, 5));
        f.strip()->brush(march, march);
        const GraphCanvas *canvas = f.view.canvas();
        const auto glows = [&](int relation) {
            const GraphEdgeShape &edge = canvas->scene().edges[static_cast<std::size_t>(
                *f.view.graph().edgeOf(f.relations[static_cast<std::size_t>(relation)]))];
            const QPointF origin = canvas->nodePoint(0) - canvas->scene().nodes[0].centre;
            const QImage image = f.view.canvas()->grab().toImage();
            int warm = 0;
            for (double t = 0.1; t < 0.95; t += 0.02) {
                const QPointF along = edge.to - edge.from;
                const QPointF aside = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y()) * 3;
                const QColor color = image.pixelColor((edge.at(t) + origin + aside).toPoint());
                warm += color.red() > color.blue() + 40 ? 1 : 0;
            }
            return warm;
        };
        QVERIFY(glows(1) > 15);
        QVERIFY(glows(0) < 5);
    }

    void aLowPanelGivesItsRoomToTheGraph()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.view.resize(700, 150);
        QTRY_VERIFY(!f.strip()->isVisible());
        f.view.resize(700, 400);
        QTRY_VERIFY(f.strip()->isVisible());
    }

    void aStoryOfOneDayHasNoStrip()
    {
        GraphFixture f;
        f.show();
        QVERIFY(!f.view.timeStrip()->isVisible());
        f.view.timeStrip()->setPlaying(true);
        QVERIFY(!f.view.timeStrip()->isPlaying());
    }
};

QTEST_MAIN(GraphTimeStripTest)
#include "tst_graphtimestrip.moc"

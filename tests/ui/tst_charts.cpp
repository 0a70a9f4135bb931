// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsview.h"

#include "tests/support/samplestory.h"

#include <QChartView>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void theNumbersAreThoseOfTheStory()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.setStory(Sample::newsStory());
        const StatusChartData people = charts.dataOf(u"people"_s);
        QCOMPARE(people.labels.front(), u"강도윤"_s);
        QCOMPARE(people.counts.size(), std::size_t(5));
        const StatusChartData time = charts.dataOf(u"time"_s);
        quint32 counted = 0;
        for (const StatusCounts &counts : time.counts)
            counted += counts[0] + counts[1] + counts[2] + counts[3];
        QVERIFY(counted > 25 && counted < 42);
        QVERIFY(!time.note.isEmpty()); // and says what is not in the bars
    }

    void aClickedBarFiltersAndASecondClickTakesItBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {u"time"_s, u"people"_s, u"companies"_s, u"places"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void aClickedBarFiltersAndASecondClickTakesItBack()
    {
        QFETCH(QString, id);
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        const StoryPtr story = Sample::newsStory();
        charts.setStory(story);
        const auto total = [](const StatusCounts &c) { return c[0] + c[1] + c[2] + c[3]; };
        const StatusChartData shown = charts.dataOf(id);
        charts.clickBar(id, 0);
        QVERIFY(!filter.filter().isEmpty());
        QCOMPARE(total(charts.dataOf(id).counts.front()), total(shown.counts.front()));
        QCOMPARE(id == u"time", !selection.entity().isValid());
        charts.clickBar(id, 0);
        QVERIFY(filter.filter().isEmpty());
        charts.clickBar(id, 999);
        QVERIFY(filter.filter().isEmpty());
    }

    void eachChartIsShownInBothThemes()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.resize(1100, 700);
        charts.setStory(Sample::newsStory());
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
            charts.setPalette(theme.palette());
            const auto views = charts.findChildren<QChartView *>();
            QCOMPARE(views.size(), charts.chartIds().size());
            for (const QChartView *view : views)
                QCOMPARE(view->chart()->backgroundBrush().color(), theme.background);
        }
    }

    void anExportIsFinishedAndFollowsTheTheme()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.setStory(Sample::newsStory());
        for (const QString &id : charts.chartIds()) {
            QVERIFY(!charts.chartTitle(id).isEmpty());
            for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
                QImage picture(1200, 700, QImage::Format_ARGB32_Premultiplied);
                picture.fill(Qt::magenta);
                QPainter painter(&picture);
                charts.exportChart(id, painter, picture.size(), theme);
                painter.end();
                QCOMPARE(picture.pixelColor(2, 2), theme.background);
                QCOMPARE(picture.pixelColor(1197, 697), theme.background);
                int inked = 0;
                const QColor ink = id == u"time"        ? theme.event
                                   : id == u"people"    ? theme.person
                                   : id == u"companies" ? theme.organization
                                                        : theme.place;
                for (int y = 0; y < picture.height(); y += 3) {
                    for (int x = 0; x < picture.width(); x += 3)
                        inked += picture.pixelColor(x, y) == ink ? 1 : 0;
                }
                QVERIFY(inked > 200);
            }
        }
        QImage untouched(20, 20, QImage::Format_ARGB32_Premultiplied);
        untouched.fill(Qt::magenta);
        QPainter painter(&untouched);
        charts.exportChart(u"nothing"_s, painter, untouched.size(), Theme::light());
        QCOMPARE(untouched.pixelColor(5, 5), QColor(Qt::magenta));
    }

    void withoutAStoryItSaysHowToGetOne()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.resize(600, 400);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        for (const QChartView *view : charts.findChildren<QChartView *>())
            QVERIFY(!view->isVisible());
        QCOMPARE(charts.dataOf(u"people"_s).counts.size(), std::size_t(0));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

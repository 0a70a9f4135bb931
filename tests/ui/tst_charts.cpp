// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsview.h"
#include "ui/charts/statuschart.h"

#include "tests/support/samplestory.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChartView>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// The news, with sums in some events and outlets to their articles.
StoryPtr storyWithSums()
{
    auto story = std::make_shared<Story>(*Sample::newsStory());
    const auto withSum = [&](const QString &summary, std::initializer_list<Amount> sums) {
        for (StoryEvent &event : story->events) {
            if (event.summary.contains(summary))
                event.amounts = sums;
        }
    };
    const auto sum = [](double value, const QString &currency, const QString &bound = {}, int converts = -1) {
        Amount amount;
        amount.value = value;
        amount.currency = currency;
        amount.bound = bound;
        amount.converts = converts;
        return amount;
    };
    withSum(u"누리셀에 800억"_s, {sum(800e8, u"KRW"_s), sum(6e7, u"USD"_s, {}, 0)});
    withSum(u"한온로지스 증자"_s, {sum(200e8, u"KRW"_s, u"at-least"_s)});
    withSum(u"국부펀드 5억 달러"_s, {sum(5e8, u"USD"_s)});
    withSum(u"추가 투자"_s, {sum(900e8, u"KRW"_s, u"at-most"_s)});
    withSum(u"본계약"_s, {sum(70e8, u"KRW"_s)});
    withSum(u"주가 12% 급등"_s, {sum(61500, u"KRW"_s)}); // the price of a share
    withSum(u"1조 원 돌파"_s, {sum(1e12, u"KRW"_s)});
    for (StoryArticle &article : story->articles) {
        auto read = std::make_shared<ReadArticle>(*article.read);
        read->article.publisher = article.title.startsWith(u"강도윤") ? u"새벽신문"_s : QString();
        article.read = read;
    }
    return story;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void onlyLikeSumsAreAdded()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.setStory(storyWithSums());
        const auto &kinds = charts.moneyKindsShown();
        QCOMPARE(kinds.size(),
                 std::size_t(3)); // won and dollars invested, won agreed on; no converted dollars
        QCOMPARE(kinds[0], (MoneyKind{u"KRW"_s, EventType::Investment}));
        const auto sumOf = [&](const QString &company) {
            const StatusChartData shown = charts.dataOf(u"money"_s);
            for (std::size_t i = 0; i < shown.bars(); ++i) {
                if (shown.labels[i].startsWith(company))
                    return shown.sums[i];
            }
            return std::array<double, 4>{};
        };
        using Sums = std::array<double, 4>;
        QCOMPARE(sumOf(u"온누리모터스"_s), (Sums{800e8, 200e8, 0, 0})); // done and planned stay apart
        QCOMPARE(sumOf(u"누리셀"_s), (Sums{800e8, 0, 0, 0}));
        QCOMPARE(sumOf(u"벨루가AI"_s), Sums{}); // 'up to' is no sum
        const StatusChartData won = charts.dataOf(u"money"_s);
        QVERIFY(won.labels.front().startsWith(u"온누리모터스"_s));
        QVERIFY(!won.note.isEmpty());
        charts.setMoneyKind({u"USD"_s, EventType::Investment});
        QCOMPARE(sumOf(u"한빛로보"_s), (Sums{0, 0, 5e8, 0}));
        QCOMPARE(sumOf(u"누리셀"_s), Sums{});
        charts.setMoneyKind({u"KRW"_s, EventType::Agreement});
        QCOMPARE(sumOf(u"한빛로보"_s), (Sums{0, 70e8, 0, 0}));
    }

    void reportsAreCountedByOutlet()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.setStory(storyWithSums());
        const StatusChartData outlets = charts.dataOf(u"outlets"_s);
        QCOMPARE(outlets.labels.size(), std::size_t(2));
        QCOMPARE(outlets.labels.front(), u"새벽신문"_s);
        QCOMPARE(outlets.totalOf(0), 26.0);
        QCOMPARE(outlets.totalOf(1), 16.0);
    }

    void barsAreCutByTypeAndByPersonWithoutLosingAnEvent_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("type") << static_cast<int>(CountBy::Type);
        QTest::newRow("person") << static_cast<int>(CountBy::Person);
    }

    void barsAreCutByTypeAndByPersonWithoutLosingAnEvent()
    {
        QFETCH(int, by);
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.setStory(storyWithSums());
        QVERIFY(charts.dataOf(u"time"_s).parts.empty());
        charts.setSplit(static_cast<CountBy>(by));
        const StatusChartData shown = charts.dataOf(u"time"_s);
        QVERIFY(shown.parts.size() >= 4 && shown.parts.size() <= 6);
        for (std::size_t bar = 0; bar < shown.bars(); ++bar) {
            double sum = 0;
            for (const ChartPart &part : shown.parts)
                sum += part.values[bar];
            QCOMPARE(sum, shown.totalOf(bar));
        }
        std::set<QRgb> colors;
        for (const ChartPart &part : shown.parts)
            colors.insert(part.color.rgb());
        QCOMPARE(colors.size(), shown.parts.size());
    }

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
        for (const auto &id : {u"time"_s, u"people"_s, u"companies"_s, u"places"_s, u"money"_s, u"outlets"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void aClickedBarFiltersAndASecondClickTakesItBack()
    {
        QFETCH(QString, id);
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        const StoryPtr story = storyWithSums();
        charts.setStory(story);
        const StatusChartData shown = charts.dataOf(id);
        charts.clickBar(id, 0);
        QVERIFY(!filter.filter().isEmpty());
        QCOMPARE(charts.dataOf(id).totalOf(0), shown.totalOf(0));
        QCOMPARE(id == u"time" || id == u"outlets", !selection.entity().isValid());
        charts.clickBar(id, 0);
        QVERIFY(filter.filter().isEmpty());
        charts.clickBar(id, 999);
        QVERIFY(filter.filter().isEmpty());
    }

    void barsAreClickedWithTheMouse_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {u"time"_s, u"people"_s, u"money"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void barsAreClickedWithTheMouse()
    {
        QFETCH(QString, id);
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.resize(1100, 700);
        const StoryPtr story = storyWithSums();
        charts.setStory(story);
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        const auto views = charts.findChildren<QChartView *>();
        const auto found = std::find_if(views.begin(), views.end(), [&](const QChartView *view) {
            return view->accessibleName() == charts.chartTitle(id);
        });
        QVERIFY(found != views.end());
        QChartView *view = *found;
        const StatusChartData shown = charts.dataOf(id);
        std::size_t position = 0;
        for (std::size_t i = 1; i < shown.bars(); ++i) {
            if (shown.totalOf(shown.barAt(i)) > shown.totalOf(shown.barAt(position)))
                position = i;
        }
        const double middle = shown.totalOf(shown.barAt(position)) / 2;
        const auto at = static_cast<double>(position);
        QChart *chart = view->chart();
        const QPointF bar = chart->mapToPosition(
            shown.isHorizontal ? QPointF(middle, at) : QPointF(at, middle), barsOf(chart));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(chart->mapToScene(bar)));
        QTRY_VERIFY(!filter.filter().isEmpty());
        if (id == u"people")
            QCOMPARE((*story)[selection.entity()].name, shown.labels[shown.barAt(position)]);
        if (id == u"time")
            QVERIFY(filter.filter().from && filter.filter().to);
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
            int shown = 0;
            for (const QChartView *view : charts.findChildren<QChartView *>()) {
                if (!view->isVisible())
                    continue; // no sums of money are told
                ++shown;
                QCOMPARE(view->chart()->backgroundBrush().color(), theme.background);
            }
            QCOMPARE(shown, static_cast<int>(charts.chartIds().size()) - 1);
        }
    }

    /// Where nobody is named there is no empty card, and the others close up.
    void chartsWithoutBarsLeaveNoHole()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.resize(1100, 700);
        Sample::StoryMaker maker;
        maker.entity(EntityKind::Place, u"서울"_s);
        maker.event({u"2025-02-04"_s,
                     u"2025-02-04"_s,
                     {},
                     EventType::Visit,
                     Status::Occurred,
                     u"방문"_s,
                     {},
                     u"서울"_s},
                    maker.article(u"기사"_s, u"2025-02-04"_s));
        charts.setStory(maker.finish());
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        const auto shown = [&] {
            std::vector<QPoint> places;
            for (const QChartView *view : charts.findChildren<QChartView *>()) {
                if (view->isVisible())
                    places.push_back(view->mapTo(&charts, QPoint()));
            }
            return places;
        };
        QCOMPARE(shown().size(), std::size_t(3)); // time, places, outlets
        QTRY_COMPARE(shown()[0].y(), shown()[1].y());
        QVERIFY(shown()[0].x() < shown()[1].x());
        QCOMPARE(shown()[2].x(), shown()[0].x());
        Filter nothing;
        nothing.text = u"이런 말은 없다"_s;
        filter.setFilter(nothing);
        QVERIFY(shown().empty());
        filter.setFilter({});
        QCOMPARE(shown().size(), std::size_t(3));
    }

    /// Qt draws its own patterns in the pixels of the paper, as fine as a tint at 600 dots an inch.
    void hatchingGrowsWithThePicture()
    {
        StatusChartData data;
        data.counts.push_back({1, 1, 1, 1});
        data.labels.push_back(u"2월"_s);
        const auto brush = [&](double scale) {
            data.scale = scale;
            const std::unique_ptr<QChart> chart(makeStatusChart(data, Theme::light(), QFont(), 500));
            return barsOf(chart.get())->barSets().back()->brush();
        };
        QCOMPARE(brush(1).style(), Qt::BDiagPattern);
        const QBrush large = brush(6.25);
        QCOMPARE(large.style(), Qt::TexturePattern);
        QCOMPARE(qRound(large.textureImage().width() * large.transform().m11()), 8); // points, as Qt's own
    }

    void barsStayNarrowAndLabelsInside_data()
    {
        QTest::addColumn<int>("bars");
        for (const int bars : {1, 2, 3, 7, 27, 60})
            QTest::addRow("%d bars", bars) << bars;
    }

    void barsStayNarrowAndLabelsInside()
    {
        QFETCH(int, bars);
        StatusChartData data;
        for (int i = 0; i < bars; ++i) {
            data.counts.push_back({1, 0, 0, 0});
            data.labels.push_back(u"September %1"_s.arg(2000 + i));
        }
        constexpr double width = 500;
        const std::unique_ptr<QChart> chart(makeStatusChart(data, Theme::light(), QFont(), width));
        const double step = width / bars;
        QVERIFY(barsOf(chart.get())->barWidth() * step <= 48.5);
        auto *axis = qobject_cast<QCategoryAxis *>(chart->axes(Qt::Horizontal).front());
        QVERIFY(axis && axis->count() > 0);
        for (const QString &label : axis->categoriesLabels()) {
            const double middle = (axis->endValue(label) + 0.5) * step;
            const double half = QFontMetricsF(QFont()).horizontalAdvance(label) / 2;
            QVERIFY2(middle + half <= width + 12.5, qPrintable(label));
        }
    }

    void anExportIsFinishedAndFollowsTheTheme()
    {
        Selection selection;
        FilterState filter;
        ChartsView charts(&selection, &filter);
        charts.setStory(storyWithSums());
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
                const QColor ink = id == u"money"                      ? theme.money
                                   : id == u"time" || id == u"outlets" ? theme.event
                                   : id == u"people"                   ? theme.person
                                   : id == u"companies"                ? theme.organization
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

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "tests/support/samplestory.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Haengbo;

class TimelineLegendTest : public QObject
{
    Q_OBJECT

private slots:
    void narrowPlacesTakeMoreRows();
    void nothingIsPaintedOutsideItsArea_data();
    void nothingIsPaintedOutsideItsArea();

private:
    TimelineFonts m_fonts{QFont()};
    TimelineMetrics m_metrics = metricsFor(m_fonts);
    StoryPtr m_story = Sample::newsStory();

    TimelineIndex index() const
    {
        std::vector<EventId> all;
        for (std::size_t i = 0; i < m_story->events.size(); ++i)
            all.push_back(EventId{static_cast<int>(i)});
        return TimelineIndex(*m_story, all, TimelineLanes::Person);
    }
};

void TimelineLegendTest::narrowPlacesTakeMoreRows()
{
    const TimelineIndex events = index();
    const TimelineLegend legend(events, m_metrics, m_fonts);
    QCOMPARE(legend.rows(4000), 1);
    int before = 1;
    for (const double width : {1000., 500., 250., 125.}) {
        QVERIFY(legend.rows(width) >= before);
        before = legend.rows(width);
    }
    QVERIFY(before > 3);
}

void TimelineLegendTest::nothingIsPaintedOutsideItsArea_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("all fits") << 2000;
    for (int width = 130; width < 640; width += 10)
        QTest::addRow("the dots stand in %d pixels", width) << width;
}

void TimelineLegendTest::nothingIsPaintedOutsideItsArea()
{
    QFETCH(int, width);
    constexpr int margin = 30;
    const int height = static_cast<int>(m_metrics.rowHeight);
    QImage image(width + 2 * margin, height + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRect area(margin, margin, width, height);
    {
        QPainter painter(&image);
        const TimelineIndex events = index();
        TimelineLegend(events, m_metrics, m_fonts)
            .paint(painter, area, Qt::darkBlue, Theme::of(QGuiApplication::palette()));
    }
    bool isAnyPainted = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == QColor(Qt::white).rgb())
                continue;
            isAnyPainted = true;
            QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(x, y), qPrintable(QString::number(x)));
        }
    }
    QVERIFY(isAnyPainted);
}

QTEST_MAIN(TimelineLegendTest)
#include "tst_timelinelegend.moc"

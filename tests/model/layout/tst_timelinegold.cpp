// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/layout/timelinelayout.h"
#include "model/reading/textfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// What always holds, held against the story of the gold articles at every zoom from decades to minutes.
class TestTimelineGold : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/quality/articles"_s);
        std::vector<ReadArticlePtr> articles;
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto read = std::make_shared<ReadArticle>();
            read->article = articleFromText(name, QString::fromUtf8(file.readAll()), {});
            read->extraction = extract(read->article);
            articles.push_back(read);
        }
        QVERIFY(articles.size() >= 12);
        m_story = buildStory(articles);
        for (int i = 0; i < static_cast<int>(m_story.events.size()); ++i)
            m_all.push_back({i});
        QVERIFY(m_all.size() > 100);
    }

    void atEveryZoom_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("rows");
        for (int by = 0; by <= static_cast<int>(TimelineLanes::None); ++by) {
            for (const int rows : {3, 6, 24})
                QTest::addRow("lanes %d, %d rows", by, rows) << by << rows;
        }
    }

    /// No two marks or labels touch, all stand inside their lane, and each event is in exactly one mark or
    /// cluster, or counted in a strip, of each of its lanes.
    void atEveryZoom()
    {
        QFETCH(int, by);
        QFETCH(int, rows);
        const TimelineIndex index(m_story, m_all, static_cast<TimelineLanes>(by));
        TimelineMetrics metrics;
        metrics.rowCap = rows;
        const auto widthOf = [this](int event) {
            return 12.0 * static_cast<double>(m_story.events[static_cast<std::size_t>(event)].summary.size());
        };
        constexpr double decades = 1000.0 / (40.0 * 365 * 1440);
        constexpr double minutes = 12;
        for (double zoom = decades; zoom <= minutes; zoom *= 1.37) {
            const TimelineLayout layout(index, zoom, metrics, widthOf);
            const double end = layout.scale().toX(index.extent().last);
            const TimelineScene scene = layout.visible({-2000, 0, end + 4000, layout.contentHeight()});
            std::size_t held = 0;
            std::set<std::pair<int, int>> seen;
            std::map<std::pair<int, double>, std::vector<std::pair<double, double>>> byRow;
            for (const TimelineMark &mark : scene.marks) {
                for (const EventId id : layout.eventsOf(mark)) {
                    ++held;
                    seen.emplace(mark.lane, id.value);
                }
                const QRectF place = layout.rectOf(mark);
                const auto &lane = layout.lanes()[static_cast<std::size_t>(mark.lane)];
                QVERIFY(place.top() >= lane.top && place.bottom() <= lane.top + lane.height);
                byRow[{mark.lane, place.center().y()}].emplace_back(
                    place.left(), std::max(place.right(), layout.labelRectOf(mark).right()));
            }
            for (const TimelineStrip &strip : scene.strips) {
                for (const TimelineIndex::Bucket &bucket : strip.buckets)
                    held += bucket.total();
            }
            QCOMPARE(held, index.itemCount());
            if (scene.strips.empty())
                QCOMPARE(seen.size(), held);
            for (auto &[row, places] : byRow) {
                std::sort(places.begin(), places.end());
                for (std::size_t i = 1; i < places.size(); ++i) {
                    QVERIFY2(places[i - 1].second <= places[i].first,
                             qPrintable(u"lane %1 at %2 pixels a day"_s.arg(row.first).arg(zoom * 1440)));
                }
            }
        }
    }

    /// From a minute to its pixel and back, at every zoom.
    void timeAndPixelsGoThereAndBack()
    {
        const TimelineIndex index(m_story, m_all, TimelineLanes::None);
        for (double zoom = 1e-5; zoom <= 12; zoom *= 3) {
            const TimelineLayout layout(index, zoom, {}, [](int) { return 50.0; });
            for (const EventId id : index.dated()) {
                const Minutes first = eventTime(m_story[id]).first;
                QVERIFY(std::abs(layout.scale().toMinute(layout.scale().toX(first)) - first) <= 1);
                for (const int lane : layout.lanesOf(id.value)) {
                    if (const auto mark = layout.markOf(id.value, lane)) {
                        const std::vector<EventId> events = layout.eventsOf(*mark);
                        QVERIFY(std::find(events.begin(), events.end(), id) != events.end());
                    }
                }
            }
        }
    }

private:
    Story m_story;
    std::vector<EventId> m_all;
};

QTEST_GUILESS_MAIN(TestTimelineGold)
#include "tst_timelinegold.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/story/madeworld.h"

#include "model/story/constraints.h"
#include "model/story/storycache.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// How long many made articles take to become one story, all at once and when one more comes.
class BenchStory : public QObject
{
    Q_OBJECT

private slots:
    void allAtOnce_data() { addSizes(); }
    void allAtOnce();
    void oneMore_data() { addSizes(); }
    void oneMore();

private:
    static void addSizes();
};

/// Milliseconds of the processor's time that \a work takes: another program that runs beside it is not
/// counted.
template<typename Work>
static double processorMs(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

void BenchStory::addSizes()
{
    QTest::addColumn<int>("articles");
    for (const int articles : {500, 5000, 50000})
        QTest::addRow("%d", articles) << articles;
}

void BenchStory::allAtOnce()
{
    QFETCH(int, articles);
    MadeWorld world(articles);
    std::vector<ReadArticlePtr> all;
    for (int a = 0; a < articles; ++a)
        all.push_back(world.article(a));
    const double ms = processorMs([&] { QVERIFY(!buildStory(all).events.empty()); });
    qInfo("%d articles: %.0f ms of processor time", articles, ms);
    QTest::setBenchmarkResult(ms, QTest::WalltimeMilliseconds);
}

/// Articles from all over come one by one.
void BenchStory::oneMore()
{
    QFETCH(int, articles);
    constexpr int more = 8;
    MadeWorld world(articles + more);
    std::vector<ReadArticlePtr> all;
    std::vector<ReadArticlePtr> later;
    for (int a = 0; a < articles + more; ++a) {
        const bool isLater = a % (articles / more) == articles / more / 2;
        (isLater ? later : all).push_back(world.article(a));
    }
    StoryCache cache;
    std::size_t events = buildStory(all, {}, {}, cache).events.size();
    double slowest = 0;
    double sum = 0;
    for (const ReadArticlePtr &one : later) {
        all.push_back(one);
        std::optional<Story> story;
        const double ms = processorMs([&] { story = buildStory(all, {}, {}, cache); });
        QVERIFY(story->events.size() + 20 >= events);
        events = story->events.size();
        slowest = std::max(slowest, ms);
        sum += ms;
    }
    const double mean = sum / static_cast<double>(later.size());
    qInfo("one more to %d articles: %.0f ms of processor time, %.0f ms at most", articles, mean, slowest);
    QTest::setBenchmarkResult(mean, QTest::WalltimeMilliseconds);
}

QTEST_GUILESS_MAIN(BenchStory)
#include "bench_story.moc"

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quick searching and filtering are over made articles: time and memory of the index, then the slowest
// and the middle of many searches and filters. Run: bench_search [articles]...
#include "model/search/search.h"
#include "model/story/facets.h"

#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// The same numbers at every run, on every machine.
class Numbers
{
public:
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        constexpr int high = 33;
        return static_cast<int>((m_state >> high) % static_cast<std::uint64_t>(limit));
    }
    /// Small numbers far more often than large ones, as words are.
    int skewedBelow(int limit) { return below(1 + below(1 + below(limit))); }

private:
    std::uint64_t m_state = 20260101;
};

QString syllables(Numbers &numbers, int count)
{
    QString word;
    for (int i = 0; i < count; ++i)
        word += QChar(static_cast<char16_t>(0xAC00 + numbers.below(400) * 28 + numbers.below(3) * 4));
    return word;
}

struct Made
{
    StoryPtr story;
    QStringList words;
    QStringList names;
};

/// Articles of about 1,300 syllables with three events each, of people and companies that come again.
Made madeStory(int count)
{
    Numbers numbers;
    Made made;
    for (int i = 0; i < 20'000; ++i)
        made.words << syllables(numbers, 2 + numbers.below(3));
    auto story = std::make_shared<Story>();
    const int names = std::max(50, count);
    for (int i = 0; i < names; ++i) {
        StoryEntity entity;
        entity.kind = static_cast<EntityKind>(i % 3);
        entity.name = syllables(numbers, 3 + numbers.below(3));
        if (i % 4 == 0)
            entity.aliases = {u"Name %1"_s.arg(i)};
        made.names << entity.name;
        story->entities.push_back(entity);
    }
    const QStringList particles{u"은"_s, u"이"_s, u"를"_s, u"에서"_s, u"과"_s, u""_s};
    for (int i = 0; i < count; ++i) {
        QString text;
        while (text.size() < 1300) {
            const bool isName = numbers.below(12) == 0;
            text += isName ? made.names[numbers.skewedBelow(names)] : made.words[numbers.skewedBelow(20'000)];
            text += particles[numbers.below(6)] + (numbers.below(12) == 0 ? u".\n"_s : u" "_s);
        }
        auto read = std::make_shared<ReadArticle>();
        read->article.text = text;
        read->article.publisher = u"신문 %1"_s.arg(numbers.skewedBelow(40));
        read->article.blocks = {{BlockKind::Title, {0, 30}},
                                {BlockKind::Body, {30, static_cast<int>(text.size())}}};
        StoryArticle article;
        article.read = read;
        article.title = text.first(30);
        article.published.value = QDate(2020, 1, 1).addDays(numbers.below(2000)).toString(Qt::ISODate);
        story->articles.push_back(article);
        for (int j = 0; j < 3; ++j) {
            StoryEvent event;
            event.type = static_cast<EventType>(numbers.below(13));
            event.status = static_cast<Status>(numbers.skewedBelow(4));
            event.start = event.end = QDate(2020, 1, 1).addDays(numbers.below(2000)).toString(Qt::ISODate);
            event.participants = {{numbers.skewedBelow(names)}, {numbers.skewedBelow(names)}};
            event.place = {numbers.skewedBelow(names)};
            const int begin = numbers.below(1200);
            event.reports = {{ArticleId{i}, j, event.status, {{begin, begin + 60}}}};
            event.summary = text.sliced(begin, 30);
            story->events.push_back(event);
        }
    }
    made.story = story;
    return made;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// The middle and the slowest of what \a act takes for each of \a count numbers, in milliseconds of the
/// processor: what a machine with nothing else to do takes.
template<typename Act>
void report(const char *what, int count, Act act)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const std::clock_t begin = std::clock();
        act(i);
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-34s median %7.1f ms   slowest %7.1f ms\n", what, times[times.size() / 2], times.back());
}

void measure(int articles)
{
    const Made made = madeStory(articles);
    std::printf("%d articles, %zu events, %zu names\n", articles, made.story->events.size(),
                made.story->entities.size());
    const std::atomic<bool> cancelled = false;
    const double before = residentMegabytes();
    const std::clock_t begin = std::clock();
    SearchIndex index;
    index.setStory(made.story);
    while (index.indexSome(100) > 0) {
    }
    std::printf("  indexed in %.1f s, %.0f MB\n", static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC,
                residentMegabytes() - before);
    const auto find = [&](const QString &typed) { search(index, SearchQuery::parse(typed), cancelled); };
    report("the most frequent words", 20, [&](int i) { find(made.words[i]); });
    report("two syllables of rare words", 20, [&](int i) { find(made.words[5000 + i * 700].first(2)); });
    report("one syllable", 10, [&](int i) { find(made.words[i].first(1)); });
    report("names with a particle", 20, [&](int i) { find(made.names[i] + u"에서"_s); });
    report("two words", 20, [&](int i) { find(made.words[i] + u' ' + made.names[i]); });
    report("a phrase", 20,
           [&](int i) { find(u'"' + (*made.story)[ArticleId{i}].title.simplified() + u'"'); });
    report("a Latin name", 10, [&](int i) { find(u"Name %1"_s.arg(4 * i)); });
    report("nothing", 10, [&](int i) { find(made.words[i] + u"없는말"_s); });
    const auto filterBy = [&](const Filter &filter) { acceptedEvents(filter, *made.story); };
    report("filter by status", 10, [&](int i) {
        Filter filter;
        filter.hiddenStatuses = {static_cast<Status>(i % 4)};
        filterBy(filter);
    });
    report("filter by time", 10, [&](int i) {
        Filter filter;
        filter.from = QDate(2020 + i % 5, 1, 1);
        filterBy(filter);
    });
    report("filter by name and outlet", 10, [&](int i) {
        Filter filter;
        filter.entities = {EntityId{i}};
        filter.outlets = {u"신문 1"_s};
        filterBy(filter);
    });
    report("filter by words", 10, [&](int i) {
        Filter filter;
        filter.text = made.words[i];
        filterBy(filter);
    });
    report("facets of all", 5, [&](int) { facetsOf({}, *made.story); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(1, QString::fromLocal8Bit(argv[i]).toInt()));
    if (sizes.empty())
        sizes = {5'000, 100'000};
    for (const int size : sizes)
        measure(size);
    return 0;
}

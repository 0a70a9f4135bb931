// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quick the reading engine is: all layers over the project's own articles, beside ICU's word
// BreakIterator over the same text in the same run; each layer alone; two threads; growth with the size of
// an article; texts that nobody writes. Run: bench_extract [speed] [threads] [growth] [hostile]
#include "model/language/extract.h"
#include "model/reading/textfile.h"
#include "tests/support/hostiletexts.h"

#include <QElapsedTimer>
#include <QFile>

#include <unicode/brkiter.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <memory>
#include <thread>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

struct Corpus
{
    QStringList texts;
    double megabytes = 0; ///< of UTF-8

    explicit Corpus(const QStringList &own)
        : texts(own)
    {
        for (const QString &text : texts)
            megabytes += static_cast<double>(text.toUtf8().size()) / 1e6;
    }
};

double seconds(std::chrono::nanoseconds time) { return static_cast<double>(time.count()) / 1e9; }

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// Megabytes a second of ICU's word breaks over \a corpus.
double breakWords(const Corpus &corpus, int rounds)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getKorean(), status));
    if (U_FAILURE(status))
        return 0;
    std::size_t count = 0;
    const auto start = StageTimes::threadTime();
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : corpus.texts) {
            const icu::UnicodeString read(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                          static_cast<int32_t>(text.size()));
            words->setText(read);
            while (words->next() != icu::BreakIterator::DONE)
                ++count;
        }
    }
    const double spent = seconds(StageTimes::threadTime() - start);
    return count > 0 ? corpus.megabytes * rounds / spent : 0;
}

struct Speed
{
    double all = 0; ///< seconds for the corpus, with the cutting into blocks
    double blocks = 0;
    StageTimes stages;
};

Speed readAll(const Corpus &corpus, int rounds)
{
    Speed speed;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : corpus.texts) {
            const auto start = StageTimes::threadTime();
            const Article article = articleFromText(u"bench"_s, text);
            speed.blocks += seconds(StageTimes::threadTime() - start);
            extract(article, &speed.stages);
        }
    }
    speed.blocks /= rounds;
    speed.all = speed.blocks + seconds(speed.stages.total()) / rounds;
    return speed;
}

/// Megabytes a second over articles whose words have not been asked for yet: the second half of \a corpus
/// once the first has loaded the tables. Later rounds find the readings of verbs remembered.
void showFirstReading(const Corpus &corpus)
{
    const qsizetype half = corpus.texts.size() / 2;
    readAll(Corpus(corpus.texts.first(half)), 1);
    const Corpus second(corpus.texts.sliced(half));
    std::printf("first reading      %7.2f MB/s of %lld articles\n", second.megabytes / readAll(second, 1).all,
                static_cast<long long>(second.texts.size()));
}

void showSpeed(const Corpus &corpus)
{
    showFirstReading(corpus);
    readAll(corpus, 1);
    breakWords(corpus, 1);
    // The machine may run at another speed from one second to the next: the two are compared turn by turn.
    // The figures are those of the best turn, since other work only ever makes it slower.
    double words = 0;
    Speed best;
    std::array<double, 15> ratios{};
    for (double &ratio : ratios) {
        const double wordsNow = breakWords(corpus, 10);
        const Speed speed = readAll(corpus, 3);
        ratio = corpus.megabytes / speed.all / wordsNow;
        words = std::max(words, wordsNow);
        if (best.all <= 0 || speed.all < best.all)
            best = speed;
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("%lld articles, %.3f MB of UTF-8\n", static_cast<long long>(corpus.texts.size()),
                corpus.megabytes);
    std::printf("ICU word breaks    %7.2f MB/s\n", words);
    std::printf("all layers         %7.2f MB/s, ratio %.3f (median of %d turns, %.3f to %.3f)\n",
                corpus.megabytes / best.all, ratios[ratios.size() / 2], static_cast<int>(ratios.size()),
                ratios.front(), ratios.back());
    const double total = best.all;
    const auto row = [&](const char *name, double spent) {
        std::printf("  %-14s  %8.2f us/kB  %5.1f %%\n", name, 1000 * spent / corpus.megabytes,
                    100 * spent / total);
    };
    row("blocks", best.blocks);
    constexpr std::array names{"analysis", "publication", "times",  "amounts",
                               "entities", "clauses",     "events", "relations"};
    for (std::size_t i = 0; i < names.size(); ++i)
        row(names[i], seconds(best.stages.of(static_cast<Stage>(i))) / 3);
    std::fflush(stdout);
}

/// Seconds on the wall for \a rounds of the corpus on \a threads threads.
double readOn(const Corpus &corpus, int threads, int rounds)
{
    std::atomic<int> next = 0;
    const int count = rounds * static_cast<int>(corpus.texts.size());
    QElapsedTimer wall;
    wall.start();
    std::vector<std::thread> pool;
    for (int i = 0; i < threads; ++i) {
        pool.emplace_back([&] {
            for (int at = next++; at < count; at = next++)
                extract(articleFromText(u"bench"_s, corpus.texts[at % corpus.texts.size()]));
        });
    }
    for (std::thread &thread : pool)
        thread.join();
    return static_cast<double>(wall.nsecsElapsed()) / 1e9;
}

void showThreads(const Corpus &corpus)
{
    readOn(corpus, 1, 2);
    const double before = residentMegabytes();
    double one = 1e9;
    double two = 1e9;
    for (int turn = 0; turn < 5; ++turn) {
        one = std::min(one, readOn(corpus, 1, 20));
        two = std::min(two, readOn(corpus, 2, 20));
    }
    std::printf("one thread %.2f MB/s, two %.2f MB/s: %.2f times; %d articles took %.1f MB of memory\n",
                20 * corpus.megabytes / one, 20 * corpus.megabytes / two, one / two,
                300 * static_cast<int>(corpus.texts.size()), residentMegabytes() - before);
    std::fflush(stdout);
}

double readOnce(const QString &text, StageTimes *times)
{
    const auto start = StageTimes::threadTime();
    extract(articleFromText(u"bench"_s, text), times);
    return seconds(StageTimes::threadTime() - start);
}

/// The stage that took most, for saying where to look.
const char *slowest(const StageTimes &times)
{
    constexpr std::array names{"analysis", "publication", "times",  "amounts",
                               "entities", "clauses",     "events", "relations"};
    std::size_t most = 0;
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (times.of(static_cast<Stage>(i)) > times.of(static_cast<Stage>(most)))
            most = i;
    }
    return names[most];
}

void showGrowth(const Sample::Shape &shape, const std::vector<int> &sizes)
{
    std::printf("%-28s", qUtf8Printable(shape.name));
    StageTimes times;
    double before = 0;
    for (const int size : sizes) {
        const QString text = shape.make(size);
        times = {};
        const double spent = readOnce(text, &times);
        std::printf("  %4d kB %7.1f ms", static_cast<int>(text.toUtf8().size() / 1000), 1000 * spent);
        if (before > 0)
            std::printf(" (x%.1f)", spent / before);
        before = spent;
    }
    std::printf("  %s\n", slowest(times));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList parts;
    for (int i = 1; i < argc; ++i)
        parts.append(QString::fromLocal8Bit(argv[i]));
    const auto asked = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    const Corpus corpus(Sample::ownArticles());
    if (asked(u"speed"_s))
        showSpeed(corpus);
    if (asked(u"threads"_s))
        showThreads(corpus);
    readOn(corpus, 1, 1);
    const std::vector<Sample::Shape> shapes = Sample::shapes();
    if (asked(u"growth"_s))
        showGrowth(shapes.front(), {10'000, 20'000, 40'000, 80'000, 160'000, 320'000, 640'000});
    if (asked(u"hostile"_s)) {
        for (const Sample::Shape &shape : shapes)
            showGrowth(shape, {50'000, 100'000, 400'000});
    }
    return 0;
}

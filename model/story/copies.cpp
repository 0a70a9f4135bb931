// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/copies.h"

#include "model/story/mixing.h"
#include "model/story/storycache.h"

#include <algorithm>
#include <set>

namespace Haengbo {

namespace {

constexpr int runLength = 12;
constexpr quint64 oneIn = 16;
constexpr std::size_t fewestRuns = 6; // held; shorter texts are alike by chance
constexpr std::ptrdiff_t firstBearers = 4;
constexpr double copiedShare = 0.7;

} // namespace

std::vector<quint64> heldRuns(const Article &article)
{
    constexpr quint64 base = 0x100000001B3ULL;
    quint64 power = 1; // base to the runLength
    for (int i = 0; i < runLength; ++i)
        power *= base;
    std::vector<quint64> held;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Body)
            continue;
        std::vector<quint64> letters;
        quint64 hash = 0;
        for (const QChar c : block.span.in(article.text)) {
            if (!c.isLetterOrNumber())
                continue;
            letters.push_back(c.unicode());
            hash = hash * base + c.unicode();
            if (letters.size() > runLength)
                hash -= power * letters[letters.size() - runLength - 1];
            if (const quint64 run = mixed(hash); letters.size() >= runLength && run % oneIn == 0)
                held.push_back(run);
        }
    }
    std::sort(held.begin(), held.end());
    held.erase(std::unique(held.begin(), held.end()), held.end());
    return held;
}

std::vector<ArticleId> findCopies(const Story &story)
{
    StoryCache cache;
    return findCopies(story, cache);
}

std::vector<ArticleId> findCopies(const Story &story, StoryCache &cache)
{
    const int count = static_cast<int>(story.articles.size());
    std::vector<std::pair<quint64, int>> bearers; // a run and an article that holds it
    std::vector<std::size_t> sizes;
    for (int a = 0; a < count; ++a) {
        const std::vector<quint64> &runs = cache.factsOf(story[ArticleId{a}].read).runs;
        sizes.push_back(runs.size());
        for (const quint64 run : runs)
            bearers.emplace_back(run, a);
    }
    std::sort(bearers.begin(), bearers.end());

    // An article and an earlier one, once for each run they share. Only the first bearers of a run count as
    // originals: the copies of one text are all found from its first print.
    std::vector<std::pair<int, int>> shared;
    for (auto run = bearers.begin(); run != bearers.end();) {
        const auto end =
            std::find_if(run, bearers.end(), [&](const auto &one) { return one.first != run->first; });
        for (auto later = run; later != end; ++later) {
            for (auto earlier = run; earlier != later && earlier - run < firstBearers; ++earlier)
                shared.emplace_back(later->second, earlier->second);
        }
        run = end;
    }
    std::sort(shared.begin(), shared.end());

    std::vector<ArticleId> originals;
    for (int a = 0; a < count; ++a)
        originals.push_back({a});
    for (auto pair = shared.begin(); pair != shared.end();) {
        const auto end = std::find_if(pair, shared.end(), [&](const auto &one) { return one != *pair; });
        const auto later = static_cast<std::size_t>(pair->first);
        const auto earlier = static_cast<std::size_t>(pair->second);
        const std::size_t shorter = std::min(sizes[later], sizes[earlier]);
        const bool copied = static_cast<double>(end - pair) >= copiedShare * static_cast<double>(shorter);
        // In order: the first that fits is the smallest.
        if (shorter >= fewestRuns && copied && originals[later].value == pair->first)
            originals[later] = originals[earlier];
        pair = end;
    }
    return originals;
}

int countIndependent(const std::vector<Report> &reports, const std::vector<ArticleId> &copies)
{
    std::set<ArticleId> originals;
    for (const Report &report : reports)
        originals.insert(copies[static_cast<std::size_t>(report.article.value)]);
    return static_cast<int>(originals.size());
}

} // namespace Haengbo

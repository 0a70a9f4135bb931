// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/nearcopies.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <unordered_map>

namespace Haengbo {

namespace {

constexpr int shingleLength = 8;
constexpr std::uint64_t sampledOf = 4;
/// Fewer sampled shingles than this prove nothing.
constexpr std::size_t fewest = 6;
constexpr double sharedShingles = 0.7;
constexpr double sharedNumbers = 0.5;
/// A brief inside a round-up is no copy of it.
constexpr double smallestShare = 0.45;
constexpr int mostDaysApart = 3;
/// Each article is compared with so many of those that had a stretch first.
constexpr std::size_t mostFirsts = 16;

struct Sketch
{
    std::vector<std::uint64_t> shingles; ///< sampled, in order, without repetitions
    std::vector<std::uint64_t> numbers;
};

/// Mixes the bits of a hash (the finalizer of SplitMix64).
std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

void sortOut(std::vector<std::uint64_t> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

Sketch sketchOf(const Article &article)
{
    constexpr std::uint64_t base = 0x100000001B3ULL;
    std::uint64_t leave = 1; // base to the power of shingleLength
    for (int i = 0; i < shingleLength; ++i)
        leave *= base;
    Sketch sketch;
    std::u16string letters;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Body)
            continue;
        std::uint64_t number = 0;
        for (const QChar c : block.span.in(article.text)) {
            if (c.isLetterOrNumber())
                letters += c.unicode();
            if (c.isDigit())
                number = number * 11 + static_cast<std::uint64_t>(c.digitValue()) + 1;
            else if (number > 0 && c != u',' && c != u'.')
                sketch.numbers.push_back(std::exchange(number, 0));
        }
    }
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        hash = hash * base + letters[i];
        if (i >= shingleLength)
            hash -= leave * letters[i - shingleLength];
        if (i + 1 >= shingleLength && mixed(hash) % sampledOf == 0)
            sketch.shingles.push_back(mixed(hash));
    }
    sortOut(sketch.shingles);
    sortOut(sketch.numbers);
    return sketch;
}

/// The groups, joined as they are found.
class Groups
{
public:
    explicit Groups(std::size_t count)
        : m_first(count)
    {
        std::iota(m_first.begin(), m_first.end(), 0);
    }

    int firstOf(int i)
    {
        while (m_first[static_cast<std::size_t>(i)] != i) {
            int &first = m_first[static_cast<std::size_t>(i)];
            first = m_first[static_cast<std::size_t>(first)];
            i = first;
        }
        return i;
    }

    void join(int a, int b)
    {
        const int firstA = firstOf(a);
        const int firstB = firstOf(b);
        m_first[static_cast<std::size_t>(std::max(firstA, firstB))] = std::min(firstA, firstB);
    }

    std::vector<int> all()
    {
        std::vector<int> firsts;
        for (int i = 0; i < static_cast<int>(m_first.size()); ++i)
            firsts.push_back(firstOf(i));
        return firsts;
    }

private:
    std::vector<int> m_first;
};

bool agreeOnNumbers(const Sketch &a, const Sketch &b)
{
    const std::size_t fewer = std::min(a.numbers.size(), b.numbers.size());
    if (fewer == 0)
        return true;
    std::vector<std::uint64_t> shared;
    std::set_intersection(a.numbers.begin(), a.numbers.end(), b.numbers.begin(), b.numbers.end(),
                          std::back_inserter(shared));
    return static_cast<double>(shared.size()) >= sharedNumbers * static_cast<double>(fewer);
}

bool areCopies(const Article &a, const Article &b, const Sketch &sketchA, const Sketch &sketchB, int shared)
{
    const auto fewer = static_cast<double>(std::min(sketchA.shingles.size(), sketchB.shingles.size()));
    const auto more = static_cast<double>(std::max(sketchA.shingles.size(), sketchB.shingles.size()));
    if (shared < sharedShingles * fewer)
        return false;
    if (fewer < smallestShare * more && !a.isExcerpt && !b.isExcerpt)
        return false;
    if (a.publishedGiven && b.publishedGiven &&
        std::abs(a.publishedGiven->daysTo(*b.publishedGiven)) > mostDaysApart)
        return false;
    return agreeOnNumbers(sketchA, sketchB);
}

/// Joins those of which \a key tells the same; empty keys tell nothing.
template<typename Key>
void joinByKey(const std::vector<const Article *> &articles, Groups &groups, const Key &key)
{
    std::map<decltype(key(*articles.front())), int> seen;
    for (int i = 0; i < static_cast<int>(articles.size()); ++i) {
        const auto value = key(*articles[static_cast<std::size_t>(i)]);
        if (value.isEmpty())
            continue;
        const auto [known, isNew] = seen.emplace(value, i);
        if (!isNew)
            groups.join(known->second, i);
    }
}

} // namespace

std::vector<int> groupCopies(const std::vector<const Article *> &articles)
{
    Groups groups(articles.size());
    if (articles.empty())
        return {};
    joinByKey(articles, groups, [](const Article &article) { return article.sha256; });
    joinByKey(articles, groups, [](const Article &article) { return article.url; });

    std::vector<Sketch> sketches;
    std::vector<std::pair<std::uint64_t, int>> index;
    for (int i = 0; i < static_cast<int>(articles.size()); ++i) {
        sketches.push_back(sketchOf(*articles[static_cast<std::size_t>(i)]));
        if (sketches.back().shingles.size() < fewest)
            continue;
        for (const std::uint64_t shingle : sketches.back().shingles)
            index.emplace_back(shingle, i);
    }
    std::sort(index.begin(), index.end());
    std::unordered_map<std::uint64_t, int> shared; // pairs, the smaller index in the upper half
    for (std::size_t begin = 0; begin < index.size();) {
        std::size_t end = begin;
        while (end < index.size() && index[end].first == index[begin].first)
            ++end;
        const std::size_t firsts = std::min(end, begin + mostFirsts);
        for (std::size_t a = begin; a < firsts; ++a) {
            for (std::size_t b = a + 1; b < end; ++b)
                ++shared[static_cast<std::uint64_t>(index[a].second) << 32 |
                         static_cast<std::uint32_t>(index[b].second)];
        }
        begin = end;
    }
    // The order of the pairs does not matter: joining gives the same groups in any.
    for (const auto &[pair, count] : shared) {
        const auto a = static_cast<std::size_t>(pair >> 32);
        const auto b = static_cast<std::size_t>(pair & 0xFFFFFFFF);
        if (areCopies(*articles[a], *articles[b], sketches[a], sketches[b], count))
            groups.join(static_cast<int>(a), static_cast<int>(b));
    }
    return groups.all();
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/namesakes.h"

#include "model/story/disjointsets.h"
#include "model/text/hangul.h"

#include <algorithm>
#include <map>
#include <set>

namespace Haengbo::Namesakes {

namespace {

constexpr int longestKoreanName = 4; // syllables: two of the family, two of one's own
constexpr int sharedAtLeast = 2;
constexpr int sharedShare = 3; // one in three of the smaller side

/// All people of one employer, taken together.
struct Side
{
    int first = 0; ///< the smallest index into people
    int organization = -1;
    QString organizationName;
    std::set<int> context;
    std::set<int> articles;
};

int sharedContext(const std::set<int> &a, const std::set<int> &b)
{
    const std::set<int> &few = a.size() <= b.size() ? a : b;
    const std::set<int> &many = a.size() <= b.size() ? b : a;
    return static_cast<int>(
        std::count_if(few.begin(), few.end(), [&](int one) { return many.contains(one); }));
}

bool oneNamesTheOther(const QString &a, const QString &b)
{
    qsizetype same = 0;
    while (same < std::min(a.size(), b.size()) && a[same] == b[same])
        ++same;
    return same >= 2;
}

bool alike(const Side &a, const Side &b)
{
    if (oneNamesTheOther(a.organizationName, b.organizationName))
        return true;
    if (a.context.contains(b.organization) || b.context.contains(a.organization))
        return true;
    const int shared = sharedContext(a.context, b.context);
    const auto smaller = static_cast<int>(std::min(a.context.size(), b.context.size()));
    return shared >= sharedAtLeast && shared * sharedShare >= smaller;
}

bool inOneArticle(const Side &a, const Side &b) { return sharedContext(a.articles, b.articles) > 0; }

} // namespace

bool isForeign(const QString &name)
{
    int syllables = 0;
    for (const QChar c : name) {
        if (c.isSpace() || Hangul::isLatin(c))
            return true;
        syllables += Hangul::isSyllable(c) ? 1 : 0;
    }
    return syllables > longestKoreanName;
}

bool needContext(const std::vector<Bearer> &people)
{
    int employer = -1;
    for (const Bearer &person : people) {
        if (person.organization >= 0 && employer >= 0 && person.organization != employer)
            return true;
        employer = std::max(employer, person.organization);
    }
    return false;
}

std::vector<int> group(const std::vector<Bearer> &people)
{
    std::map<int, Side> byEmployer;
    std::vector<int> unemployed;
    for (int p = 0; p < static_cast<int>(people.size()); ++p) {
        const Bearer &person = people[static_cast<std::size_t>(p)];
        if (person.organization < 0) {
            unemployed.push_back(p);
            continue;
        }
        const auto [place, isNew] = byEmployer.try_emplace(person.organization);
        Side &side = place->second;
        if (isNew) {
            side.first = p;
            side.organization = person.organization;
            side.organizationName = person.organizationName;
        }
        side.context.insert(person.context.begin(), person.context.end());
        side.articles.insert(person.article);
    }

    DisjointSets sets(people.size());
    for (const Bearer &person : people) {
        if (person.organization >= 0)
            sets.join(byEmployer.at(person.organization).first, static_cast<int>(&person - people.data()));
    }
    for (auto a = byEmployer.begin(); a != byEmployer.end(); ++a) {
        for (auto b = std::next(a); b != byEmployer.end(); ++b) {
            if (!inOneArticle(a->second, b->second) && alike(a->second, b->second))
                sets.join(a->second.first, b->second.first);
        }
    }

    for (const int p : unemployed) {
        const Bearer &person = people[static_cast<std::size_t>(p)];
        const std::set<int> context(person.context.begin(), person.context.end());
        int best = -1;
        int bestShared = -1;
        bool several = false;
        for (const auto &[organization, side] : byEmployer) {
            if (side.articles.contains(person.article))
                continue;
            const int shared =
                sharedContext(side.context, context) + (context.contains(organization) ? 2 : 0);
            several = several || (best >= 0 && sets.find(best) != sets.find(side.first));
            if (shared > bestShared) {
                bestShared = shared;
                best = side.first;
            }
        }
        if (best >= 0 && (!several || bestShared > 0))
            sets.join(best, p);
        else if (byEmployer.empty() &&
                 person.article != people[static_cast<std::size_t>(unemployed.front())].article)
            sets.join(unemployed.front(), p);
    }

    std::vector<int> firsts;
    for (int p = 0; p < static_cast<int>(people.size()); ++p)
        firsts.push_back(sets.find(p));
    return firsts;
}

} // namespace Haengbo::Namesakes

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/doubts.h"

#include "model/story/figures.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double farOff = 1.125;   // writers round; rates of a season differ by a tenth at most
constexpr qint64 sameSeason = 100; // days
constexpr std::size_t witnesses = 3;

struct Conversion
{
    ArticleId article;
    std::vector<Span> evidence;
    QDate day;
    double original = 0;
    double converted = 0;
    double rate = 0;
};

using Currencies = std::pair<QString, QString>;

std::map<Currencies, std::vector<Conversion>> conversions(const Story &story)
{
    std::map<Currencies, std::vector<Conversion>> all;
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        const StoryArticle &article = story[ArticleId{a}];
        const QDate day = QDate::fromString(article.published.value, Qt::ISODate);
        const std::vector<Amount> &amounts = article.read->extraction.amounts;
        for (const Amount &converted : amounts) {
            if (converted.converts < 0 || !day.isValid())
                continue;
            const Amount &original = amounts[static_cast<std::size_t>(converted.converts)];
            if (original.value > 0 && converted.value > 0 && original.currency != converted.currency)
                all[{original.currency, converted.currency}].push_back({{a},
                                                                        {converted.span, original.span},
                                                                        day,
                                                                        original.value,
                                                                        converted.value,
                                                                        converted.value / original.value});
        }
    }
    return all;
}

/// The middle of the rates that other articles of the season imply, one an article; nothing when too few
/// know.
std::optional<double> usualRate(const std::vector<Conversion> &all, const Conversion &judged, int *others)
{
    std::map<ArticleId, double> rates;
    for (const Conversion &one : all) {
        if (one.article != judged.article && std::abs(one.day.daysTo(judged.day)) <= sameSeason)
            rates.emplace(one.article, one.rate);
    }
    if (rates.size() < witnesses)
        return {};
    std::vector<double> sorted;
    for (const auto &[article, rate] : rates)
        sorted.push_back(rate);
    std::sort(sorted.begin(), sorted.end());
    *others = static_cast<int>(sorted.size());
    return sorted[sorted.size() / 2];
}

} // namespace

std::vector<Doubt> findDoubts(const Story &story)
{
    std::vector<Doubt> doubts;
    for (const auto &[currencies, all] : conversions(story)) {
        for (const Conversion &one : all) {
            int others = 0;
            const auto usual = usualRate(all, one, &others);
            if (!usual || std::max(one.rate / *usual, *usual / one.rate) <= farOff)
                continue;
            const QString arithmetic =
                u"%1 ÷ %2 = %3"_s.arg(digits(one.converted), digits(one.original), digits(one.rate));
            doubts.push_back({Doubt::Kind::Rate, one.article, one.evidence, arithmetic, one.rate, *usual,
                              currencies.first, currencies.second, others});
        }
    }
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        std::vector<Doubt> own = findMiscounts(story[ArticleId{a}].read->article, {a});
        std::move(own.begin(), own.end(), std::back_inserter(doubts));
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const Doubt &a, const Doubt &b) {
        return std::pair(a.article, a.evidence.front()) < std::pair(b.article, b.evidence.front());
    });
    return doubts;
}

} // namespace Haengbo

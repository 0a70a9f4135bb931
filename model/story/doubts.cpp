// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/doubts.h"

#include "model/story/figures.h"
#include "model/story/storycache.h"

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

/// What the articles around a day hold a currency to be worth, one rate an article. Days must be asked for in
/// rising order.
class Season
{
public:
    explicit Season(const std::vector<Conversion> &all)
    {
        for (const Conversion &one : all) {
            if (m_ofArticle.try_emplace(one.article, one.rate).second)
                m_byDay.emplace_back(one.day, one.rate);
        }
        std::sort(m_byDay.begin(), m_byDay.end());
    }

    void moveTo(QDate day)
    {
        for (; m_last < m_byDay.size() && m_byDay[m_last].first <= day.addDays(sameSeason); ++m_last)
            m_rates.insert(placeOf(m_byDay[m_last].second), m_byDay[m_last].second);
        for (; m_first < m_last && m_byDay[m_first].first < day.addDays(-sameSeason); ++m_first)
            m_rates.erase(placeOf(m_byDay[m_first].second));
    }

    /// The middle of the rates that articles other than \a article imply; nothing when too few know.
    std::optional<double> usual(ArticleId article, int *others)
    {
        const auto own = placeOf(m_ofArticle.at(article));
        const std::size_t count = m_rates.size() - 1;
        if (count < witnesses)
            return {};
        *others = static_cast<int>(count);
        const auto middle = m_rates.begin() + static_cast<std::ptrdiff_t>(count / 2);
        return middle < own ? *middle : *std::next(middle);
    }

private:
    std::vector<double>::iterator placeOf(double rate)
    {
        return std::lower_bound(m_rates.begin(), m_rates.end(), rate);
    }

    std::map<ArticleId, double> m_ofArticle;
    std::vector<std::pair<QDate, double>> m_byDay;
    std::size_t m_first = 0; ///< the window into m_byDay
    std::size_t m_last = 0;
    std::vector<double> m_rates; ///< of the window, sorted
};

} // namespace

std::vector<Doubt> findDoubts(const Story &story)
{
    StoryCache cache;
    return findDoubts(story, cache);
}

std::vector<Doubt> findDoubts(const Story &story, StoryCache &cache)
{
    std::vector<Doubt> doubts;
    auto byCurrencies = conversions(story);
    for (auto &[currencies, all] : byCurrencies) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Conversion &a, const Conversion &b) { return a.day < b.day; });
        Season season(all);
        for (const Conversion &one : all) {
            season.moveTo(one.day);
            int others = 0;
            const auto usual = season.usual(one.article, &others);
            if (!usual || std::max(one.rate / *usual, *usual / one.rate) <= farOff)
                continue;
            const QString arithmetic =
                u"%1 ÷ %2 = %3"_s.arg(digits(one.converted), digits(one.original), digits(one.rate));
            doubts.push_back({Doubt::Kind::Rate, one.article, one.evidence, arithmetic, one.rate, *usual,
                              currencies.first, currencies.second, others});
        }
    }
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        for (Doubt own : cache.factsOf(story[ArticleId{a}].read).doubts) {
            own.article = {a};
            doubts.push_back(std::move(own));
        }
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const Doubt &a, const Doubt &b) {
        return std::pair(a.article, a.evidence.front()) < std::pair(b.article, b.evidence.front());
    });
    return doubts;
}

} // namespace Haengbo

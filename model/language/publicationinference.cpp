// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/times/timeparser.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

// Where no line names the day, the story itself may settle it. It speaks of its own day by the number alone
// ('24일'); two things can lend that number its month:
// - a chronology or another full date in the story, the latest of which has the same number;
// - a list of other articles around it, whose rows were all posted on one day shortly after.
// Nothing else is tried: a day that is not settled stays unknown.

namespace Haengbo {

namespace {

constexpr int leadSentences = 8;
constexpr int fewestRows = 4;
constexpr int longestPosting = 3; ///< days between an article and its row in a list

struct BareDay
{
    int number = 0;
    Span span;
};

/// The first day of the month named by its number alone.
std::optional<BareDay> leadDay(const Analysis &analysis)
{
    std::vector<Times::TimeExpression> found;
    const std::size_t count = std::min<std::size_t>(analysis.sentences.size(), leadSentences);
    for (std::size_t i = 0; i < count; ++i) {
        found.clear();
        Times::parseTimes(analysis.text(), analysis.sentences[i].span, found);
        for (const Times::TimeExpression &time : found) {
            const bool isOwn = time.isBareDay && time.day && time.direction == Times::Direction::None;
            if (isOwn)
                return BareDay{time.day->value, time.span};
        }
    }
    return {};
}

PublicationDay inferred(QDate day, double confidence, std::vector<Span> evidence)
{
    PublicationDay published;
    published.value = day.toString(Qt::ISODate);
    published.basis = PublicationBasis::Inferred;
    published.confidence = confidence;
    published.evidence = std::move(evidence);
    published.candidates = {published.value};
    return published;
}

/// Whether the row between \a begin and \a end ends in a full date; its day and span then.
std::optional<std::pair<QDate, Span>> rowDay(QStringView text, int begin, int end)
{
    std::vector<Times::TimeExpression> found;
    constexpr int reach = 24;
    Times::parseTimes(text, {std::max(begin, end - reach), end}, found);
    if (found.empty() || !found.back().isNumeric || end - found.back().span.end > 3)
        return {};
    const Times::TimeExpression &last = found.back();
    const QDate day(last.year->value, last.month->value, last.day->value);
    if (!day.isValid())
        return {};
    return std::pair(day, last.span);
}

/// The day on which most rows of a list of articles were posted.
std::optional<std::pair<QDate, Span>> postingDay(const Article &article)
{
    std::map<QDate, std::pair<int, Span>> rows;
    int count = 0;
    for (const Block &block : article.blocks) {
        if (block.tellsStory())
            continue;
        int begin = block.span.begin;
        for (int i = begin; i <= block.span.end; ++i) {
            if (i < block.span.end && article.text[i] != u'\n')
                continue;
            if (const auto row = rowDay(article.text, begin, i)) {
                ++count;
                auto &[number, span] = rows[row->first];
                if (number++ == 0)
                    span = row->second;
            }
            begin = i + 1;
        }
    }
    for (const auto &[day, row] : rows) {
        if (row.first >= fewestRows && 2 * row.first > count)
            return std::pair(day, row.second);
    }
    return {};
}

} // namespace

PublicationDay inferPublicationDay(const Analysis &analysis, const std::vector<TimeMention> &times)
{
    const std::optional<BareDay> lead = leadDay(analysis);
    if (!lead)
        return {};
    QDate latest;
    Span latestSpan;
    for (const TimeMention &time : times) {
        const QDate day =
            time.span == lead->span
                ? QDate()
                : QDate::fromString(time.value.first(std::min<qsizetype>(time.value.size(), 10)),
                                    Qt::ISODate);
        if (day.isValid() && (!latest.isValid() || day > latest)) {
            latest = day;
            latestSpan = time.span;
        }
    }
    if (latest.isValid() && latest.day() == lead->number)
        return inferred(latest, 0.75, {lead->span, latestSpan});
    const auto posted = postingDay(*analysis.article);
    if (!posted)
        return {};
    for (int back = 0; back <= longestPosting; ++back) {
        const QDate day = posted->first.addDays(-back);
        if (day.day() == lead->number)
            return inferred(day, 0.8, {lead->span, posted->second});
    }
    return {};
}

} // namespace Haengbo

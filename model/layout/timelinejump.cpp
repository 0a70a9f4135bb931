// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinejump.h"

#include "model/language/layers.h"
#include "model/language/partialdate.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

TimeRange daysFrom(QDate first, QDate last) { return {minutesOf(first), minutesOf(last.addDays(1))}; }

std::optional<TimeRange> valueNamed(QStringView timex3)
{
    const auto date = PartialDate::parse(timex3);
    if (!date)
        return {};
    return daysFrom(date->firstDay(), date->lastDay());
}

/// The numbers of \a words where they are cut by points, slashes, hyphens and spaces alone; none otherwise.
std::vector<int> numbersOf(QStringView words)
{
    std::vector<int> numbers;
    bool isInside = false;
    for (const QChar c : words) {
        if (c >= u'0' && c <= u'9') {
            if (!isInside)
                numbers.push_back(0);
            numbers.back() = numbers.back() * 10 + c.digitValue();
            isInside = true;
            if (numbers.back() > 99'999'999)
                return {};
        } else if (c == u'.' || c == u'/' || c == u'-' || c.isSpace()) {
            isInside = false;
        } else {
            return {};
        }
    }
    return numbers;
}

/// \a month and \a day (0: the month) of the year that brings them nearest to \a near.
std::optional<TimeRange> nearestYear(int month, int day, QDate near)
{
    std::optional<TimeRange> best;
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate first(year, month, std::max(1, day));
        const qint64 away = first.isValid() ? std::abs(first.daysTo(near)) : nearest;
        if (away >= nearest)
            continue;
        nearest = away;
        best = daysFrom(first, day == 0 ? QDate(year, month, first.daysInMonth()) : first);
    }
    return best;
}

/// The day, month or year that bare \a numbers are: year first, or a month and a day.
std::optional<TimeRange> numbersNamed(const std::vector<int> &numbers, QDate near)
{
    const auto isYear = [](int number) { return number >= 1000 && number <= 9999; };
    if (numbers.size() == 1 && numbers[0] > 9999) // 20250204
        return numbersNamed({numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100}, near);
    if (numbers.empty() || numbers.size() > 3)
        return {};
    if (!isYear(numbers[0]))
        return numbers.size() == 2 ? nearestYear(numbers[0], numbers[1], near) : std::nullopt;
    const int year = numbers[0];
    if (numbers.size() == 1)
        return daysFrom(QDate(year, 1, 1), QDate(year, 12, 31));
    const QDate day(year, numbers[1], numbers.size() == 3 ? numbers[2] : 1);
    if (!day.isValid())
        return {};
    return daysFrom(day, numbers.size() == 3 ? day : QDate(year, numbers[1], day.daysInMonth()));
}

/// Months and days with English names, as the English interface writes them.
std::optional<TimeRange> englishNamed(const QString &words, QDate near)
{
    const QLocale english(QLocale::English);
    for (const QString &form : {u"MMMM yyyy"_s, u"MMM yyyy"_s}) {
        if (const QDate month = english.toDate(words, form); month.isValid())
            return daysFrom(month, month.addMonths(1).addDays(-1));
    }
    for (const QString &form : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d yyyy"_s, u"MMM d yyyy"_s}) {
        if (const QDate day = english.toDate(words, form); day.isValid())
            return daysFrom(day, day);
    }
    // A day of a leap year is right in a leap year only; ask with one.
    for (const QString &form : {u"d MMMM"_s, u"d MMM"_s, u"MMMM d"_s, u"MMM d"_s}) {
        if (const QDate day = english.toDate(words + u" 2024"_s, form + u" yyyy"_s); day.isValid())
            return nearestYear(day.month(), day.day(), near);
    }
    for (const QString &form : {u"MMMM"_s, u"MMM"_s}) {
        if (const QDate day = english.toDate(words, form); day.isValid())
            return nearestYear(day.month(), 0, near);
    }
    return {};
}

/// What an article written on \a near would mean by \a words.
std::optional<TimeRange> articleNamed(const QString &words, QDate near)
{
    Article article;
    article.text = words;
    article.blocks = {{BlockKind::Body, {0, static_cast<int>(words.size())}}};
    PublicationDay published;
    published.value = near.toString(Qt::ISODate);
    published.basis = PublicationBasis::Given;
    published.confidence = 1;
    const Analysis analysis = analyse(article);
    std::optional<TimeRange> named;
    for (const TimeMention &time : findTimes(analysis, published)) {
        if (const auto value = valueNamed(time.value); value && !named)
            named = value;
    }
    return named;
}

} // namespace

std::optional<TimeRange> timeNamed(QStringView words, QDate near)
{
    const QString plain = words.toString().simplified();
    if (plain.isEmpty() || !near.isValid())
        return {};
    if (const auto value = valueNamed(plain.toUpper()))
        return value;
    if (const auto value = numbersNamed(numbersOf(plain), near))
        return value;
    QString english = plain;
    english.remove(u',');
    if (const auto value = englishNamed(english, near))
        return value;
    return articleNamed(plain, near);
}

} // namespace Haengbo

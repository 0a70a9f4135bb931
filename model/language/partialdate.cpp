// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/partialdate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

std::optional<int> number(QStringView digits)
{
    const bool allDigits = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                            [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits)
        return {};
    return digits.toInt();
}

struct MonthRange
{
    int first;
    int count;
};

/// The months of H1, Q3, SU …; winter of a year is taken to begin in its December (TIMEX3 leaves it open).
std::optional<MonthRange> monthsOf(QStringView unit)
{
    static constexpr std::array<std::pair<QLatin1StringView, MonthRange>, 10> units{{{"H1"_L1, {1, 6}},
                                                                                     {"H2"_L1, {7, 6}},
                                                                                     {"Q1"_L1, {1, 3}},
                                                                                     {"Q2"_L1, {4, 3}},
                                                                                     {"Q3"_L1, {7, 3}},
                                                                                     {"Q4"_L1, {10, 3}},
                                                                                     {"SP"_L1, {3, 3}},
                                                                                     {"SU"_L1, {6, 3}},
                                                                                     {"FA"_L1, {9, 3}},
                                                                                     {"WI"_L1, {12, 3}}}};
    for (const auto &[name, range] : units) {
        if (unit == name)
            return range;
    }
    return {};
}

bool isPartOfDay(QStringView part)
{
    static constexpr std::array parts{"MO"_L1, "MI"_L1, "AF"_L1, "EV"_L1, "NI"_L1, "DT"_L1, "DA"_L1};
    return std::any_of(parts.begin(), parts.end(), [part](QLatin1StringView known) { return part == known; });
}

QDate mondayOfWeek(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1 (ISO 8601)
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    return monday.weekNumber() == week ? monday : QDate();
}

} // namespace

std::optional<PartialDate> PartialDate::parse(QStringView timex3)
{
    PartialDate date;
    const qsizetype t = timex3.indexOf(u'T');
    const QStringView day = t < 0 ? timex3 : timex3.first(t);
    const auto year = number(day.first(std::min<qsizetype>(4, day.size())));
    if (!year || day.size() < 4 || *year == 0)
        return {};
    const QStringView rest = day.sliced(4);
    if (rest.isEmpty()) {
        date.m_precision = Precision::Year;
        date.m_first = QDate(*year, 1, 1);
        date.m_last = QDate(*year, 12, 31);
    } else if (rest.startsWith(u"-W") && rest.size() >= 4) {
        const auto week = number(rest.sliced(2, 2));
        date.m_first = week ? mondayOfWeek(*year, *week) : QDate();
        date.m_last = date.m_first.addDays(6);
        date.m_precision = Precision::Week;
        if (rest.size() == 6 && rest.sliced(4) == u"-W")
            return {};
        if (rest.size() == 7 && rest.sliced(4) == u"-WE")
            date.m_first = date.m_first.addDays(5);
    } else if (const auto months = monthsOf(rest.sliced(1)); months && rest.startsWith(u'-')) {
        date.m_first = QDate(*year, months->first, 1);
        date.m_last = date.m_first.addMonths(months->count).addDays(-1);
        date.m_precision = months->count == 6 ? Precision::Half
                           : rest[1] == u'Q'  ? Precision::Quarter
                                              : Precision::Season;
    } else if (rest.size() == 3 && rest[0] == u'-') {
        const auto month = number(rest.sliced(1));
        date.m_first = month ? QDate(*year, *month, 1) : QDate();
        date.m_last = date.m_first.addMonths(1).addDays(-1);
        date.m_precision = Precision::Month;
    } else if (rest.size() == 6 && rest[0] == u'-' && rest[3] == u'-') {
        const auto month = number(rest.sliced(1, 2));
        const auto dayOfMonth = number(rest.sliced(4));
        date.m_first = month && dayOfMonth ? QDate(*year, *month, *dayOfMonth) : QDate();
        date.m_last = date.m_first;
        date.m_precision = Precision::Day;
    }
    if (!date.m_first.isValid())
        return {};
    if (t < 0)
        return date;
    if (date.m_precision != Precision::Day)
        return {};
    const QStringView clock = timex3.sliced(t + 1);
    if (isPartOfDay(clock)) {
        date.m_part = clock.toString();
        date.m_precision = Precision::PartOfDay;
        return date;
    }
    date.m_time = clock.size() == 2
                      ? QTime(number(clock).value_or(-1), 0)
                      : QTime::fromString(clock.toString(), clock.size() == 5 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (!date.m_time.isValid())
        return {};
    date.m_precision = Precision::Minute;
    return date;
}

} // namespace Haengbo

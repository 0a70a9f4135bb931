// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/koreancalendar.h"

#include "model/text/table.h"

#include <unicode/calendar.h>
#include <unicode/gregocal.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Haengbo::KoreanCalendar {

namespace {

constexpr double msPerDay = 86400000.0;
constexpr int dangiEpoch = 2333; ///< lunar year 2333 + n begins in Gregorian year n

struct Holiday
{
    bool lunar = false;
    int month = 0;
    int day = 0;
    int before = 0; ///< days off before and after it
    int after = 0;
    int substituteSince = 0; ///< 0: a holiday on a weekend is not made up for
    bool sundayOnly = false; ///< only a Sunday is made up for, not a Saturday
    int firstYear = 0;
};

std::vector<Holiday> loadHolidays()
{
    const Table table = Table::bundled(u"times-holidays");
    const int calendar = table.column(u"calendar");
    const int date = table.column(u"date");
    const int around = table.column(u"around");
    const int substitute = table.column(u"substitute");
    const int weekend = table.column(u"weekend");
    std::vector<Holiday> holidays;
    for (const Table::Row &row : table.rows()) {
        const QStringView monthDay = table.cell(row, date);
        Holiday holiday;
        holiday.lunar = table.cell(row, calendar) == u"lunar";
        holiday.month = monthDay.first(2).toInt();
        holiday.day = monthDay.sliced(3).toInt();
        holiday.before = holiday.after = table.cell(row, around).toInt();
        holiday.substituteSince = table.cell(row, substitute).toInt();
        holiday.sundayOnly = table.cell(row, weekend) == u"sunday";
        holidays.push_back(holiday);
    }
    return holidays;
}

/// The days off of \a year that are no weekend, in order.
std::vector<QDate> daysOff(int year)
{
    static const std::vector<Holiday> holidays = loadHolidays();
    std::vector<QDate> off;
    const auto isOff = [&off](QDate day) { return std::ranges::find(off, day) != off.end(); };
    std::vector<QDate> madeUp;
    for (const Holiday &holiday : holidays) {
        const QDate middle = holiday.lunar ? lunarDay(year, holiday.month, holiday.day)
                                           : QDate(year, holiday.month, holiday.day);
        bool lost = false;
        QDate last = middle;
        for (int shift = -holiday.before; shift <= holiday.after; ++shift) {
            last = middle.addDays(shift);
            const int weekday = last.dayOfWeek();
            lost = lost || weekday == Qt::Sunday || (weekday == Qt::Saturday && !holiday.sundayOnly) ||
                   isOff(last);
            off.push_back(last);
        }
        if (lost && holiday.substituteSince != 0 && year >= holiday.substituteSince)
            madeUp.push_back(last.addDays(1));
    }
    for (QDate day : madeUp) {
        while (day.dayOfWeek() >= Qt::Saturday || isOff(day))
            day = day.addDays(1);
        off.push_back(day);
    }
    return off;
}

} // namespace

namespace {

/// Day \a day of lunar month \a month, asked of ICU.
QDate computedLunarDay(int year, int month, int day)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("@calendar=dangi"), status));
    if (U_FAILURE(status))
        return {};
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, year + dangiEpoch);
    calendar->set(UCAL_MONTH, month - 1);
    calendar->set(UCAL_IS_LEAP_MONTH, 0);
    calendar->set(UCAL_DATE, day);
    const double time = calendar->getTime(status);
    if (U_FAILURE(status))
        return {};
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(time / msPerDay));
}

/// What was worked out last for each of a few keys, by their remainders: one thread's, and never more.
template<typename Key, typename Value>
class Recent
{
public:
    /// The value kept for \a key, whose remainder \a number tells where; made by \a make when it is not
    /// there.
    template<typename Make>
    const Value &value(const Key &key, int number, Make make)
    {
        auto &[kept, value] = m_kept[static_cast<std::size_t>(number) % m_kept.size()];
        if (kept != key) {
            value = make();
            kept = key;
        }
        return value;
    }

private:
    std::array<std::pair<std::optional<Key>, Value>, 64> m_kept;
};

} // namespace

QDate lunarDay(int year, int month, int day)
{
    thread_local Recent<std::array<int, 3>, QDate> recent;
    constexpr int monthsApart = 5; // few lunar days are spoken of, each in a few years
    return recent.value({year, month, day}, std::abs(year) + monthsApart * month + day,
                        [=] { return computedLunarDay(year, month, day); });
}

bool isTradingDay(QDate day)
{
    if (!day.isValid() || day.dayOfWeek() >= Qt::Saturday)
        return false;
    thread_local Recent<int, std::vector<QDate>> recent;
    const int year = day.year();
    const std::vector<QDate> &off = recent.value(year, std::abs(year), [year] {
        std::vector<QDate> days = daysOff(year);
        QDate closing(year, 12, 31);
        while (closing.dayOfWeek() >= Qt::Saturday)
            closing = closing.addDays(-1);
        days.push_back(closing);
        return days;
    });
    return std::ranges::find(off, day) == off.end();
}

QDate tradingDayBefore(QDate day)
{
    do
        day = day.addDays(-1);
    while (day.isValid() && !isTradingDay(day));
    return day;
}

} // namespace Haengbo::KoreanCalendar

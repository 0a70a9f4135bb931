// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinetime.h"

#include "model/language/partialdate.h"

#include <algorithm>
#include <array>

namespace Haengbo {

namespace {

constexpr qint64 julianDayOfEpoch = 2440588; // 1970-01-01

struct Part
{
    char16_t name[2];
    int firstHour;
    int lastHour;
};

constexpr std::array<Part, 7> parts{{{{u'M', u'O'}, 6, 12},
                                     {{u'M', u'I'}, 11, 13},
                                     {{u'A', u'F'}, 12, 18},
                                     {{u'E', u'V'}, 18, 22},
                                     {{u'N', u'I'}, 20, 24},
                                     {{u'D', u'T'}, 9, 18},
                                     {{u'D', u'A'}, 4, 7}}};

const Part *partNamed(QStringView name)
{
    const auto *found = std::find_if(parts.begin(), parts.end(), [name](const Part &part) {
        return name.size() == 2 && name[0] == part.name[0] && name[1] == part.name[1];
    });
    return found == parts.end() ? nullptr : found;
}

/// Days from 1970-01-01 to a day of the Gregorian calendar, after Howard Hinnant, 'chrono-compatible
/// low-level date algorithms' (days_from_civil).
constexpr Minutes daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return Minutes(era) * 146097 + dayOfEra - 719468;
}

constexpr int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[static_cast<std::size_t>(month - 1)] + (isLeap && month == 2 ? 1 : 0);
}

/// The number that \a count digits from \a at on write; below 0 where something else stands.
inline int digitsAt(QStringView text, qsizetype at, int count)
{
    int number = 0;
    bool isNumber = true;
    for (qsizetype i = at; i < at + count; ++i) {
        const auto digit = static_cast<unsigned>(text[i].unicode()) - u'0';
        isNumber = isNumber && digit <= 9;
        number = number * 10 + static_cast<int>(digit);
    }
    return isNumber ? number : -1;
}

/// The day or month that nearly every event has, without the general parser.
inline std::optional<TimeRange> plainDay(QStringView iso)
{
    if ((iso.size() != 10 && iso.size() != 7) || iso[4] != u'-')
        return {};
    const int year = digitsAt(iso, 0, 4);
    const int month = digitsAt(iso, 5, 2);
    if (year < 1 || month < 1 || month > 12)
        return {};
    if (iso.size() == 7) {
        const Minutes first = daysFromCivil(year, month, 1) * minutesPerDay;
        return TimeRange{first, first + daysIn(year, month) * minutesPerDay};
    }
    const int day = digitsAt(iso, 8, 2);
    if (iso[7] != u'-' || day < 1 || day > daysIn(year, month))
        return {};
    const Minutes first = daysFromCivil(year, month, day) * minutesPerDay;
    return TimeRange{first, first + minutesPerDay};
}

std::optional<TimeRange> extentOf(QStringView timex3)
{
    if (const auto day = plainDay(timex3))
        return day;
    const auto date = PartialDate::parse(timex3);
    if (!date)
        return {};
    const Minutes first = minutesOf(date->firstDay());
    if (date->precision() == PartialDate::Precision::Minute) {
        const Minutes minute = first + date->time().msecsSinceStartOfDay() / 60000;
        return TimeRange{minute, minute + 1};
    }
    if (const Part *part = partNamed(date->partOfDay()))
        return TimeRange{first + part->firstHour * 60, first + part->lastHour * 60};
    return TimeRange{first, minutesOf(date->lastDay()) + minutesPerDay};
}

/// Narrows a day to its \a part of day or clock time; anything else is left as it is.
TimeRange narrowed(TimeRange day, QStringView part)
{
    if (part.isEmpty() || day.last - day.first != minutesPerDay)
        return day;
    if (const Part *known = partNamed(part))
        return {day.first + known->firstHour * 60, day.first + known->lastHour * 60};
    if (part.size() == 5 && part[2] == u':') {
        const int hours = digitsAt(part, 0, 2);
        const int minutes = digitsAt(part, 3, 2);
        if (hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60)
            return {day.first + hours * 60 + minutes, day.first + hours * 60 + minutes + 1};
    }
    const QTime time = QTime::fromString(part, Qt::ISODate);
    if (!time.isValid())
        return day;
    const Minutes minute = day.first + time.msecsSinceStartOfDay() / 60000;
    return {minute, minute + 1};
}

} // namespace

Minutes minutesOf(QDate day, QTime time)
{
    return (day.toJulianDay() - julianDayOfEpoch) * minutesPerDay + time.msecsSinceStartOfDay() / 60000;
}

QDate dayOf(Minutes minute)
{
    const Minutes days =
        minute >= 0 ? minute / minutesPerDay : -((-minute + minutesPerDay - 1) / minutesPerDay);
    return QDate::fromJulianDay(days + julianDayOfEpoch);
}

QTime clockOf(Minutes minute)
{
    const Minutes ofDay = ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ofDay) * 60000);
}

namespace {

/// When \a event happened, by the extents of its \a start and \a end.
EventTime timeBetween(const StoryEvent &event, bool isOneTime, const std::optional<TimeRange> &start,
                      const std::optional<TimeRange> &end)
{
    EventTime time;
    if (!start && !end)
        return time;
    if (!start) {
        const TimeRange before = *end;
        return {EventTime::Form::Period,
                true,
                false,
                before.first - (before.last - before.first),
                before.last,
                before.first,
                before.first};
    }
    const TimeRange first = narrowed(*start, event.part);
    if (event.end.isEmpty()) {
        return {EventTime::Form::Period,
                false,
                true,
                first.first,
                first.last + (start->last - start->first),
                first.last,
                first.last};
    }
    if (isOneTime || !end || end->last <= first.first) {
        const bool isInstant = first.last - first.first <= 1;
        return {isInstant ? EventTime::Form::Instant : EventTime::Form::Within,
                false,
                false,
                first.first,
                first.last,
                first.first,
                isInstant ? first.last : first.first};
    }
    // A day is known whole; a month at either end leaves open which of its days began or ended it.
    const auto isKnown = [](TimeRange extent) { return extent.last - extent.first <= minutesPerDay; };
    time.form = EventTime::Form::Period;
    time.first = first.first;
    time.last = std::max(end->last, first.last);
    time.coreFirst = isKnown(first) ? first.first : first.last;
    time.coreLast = isKnown(*end) ? time.last : end->first;
    if (time.coreLast < time.coreFirst)
        time.coreFirst = time.coreLast = (time.first + time.last) / 2;
    return time;
}

} // namespace

EventTime eventTime(const StoryEvent &event)
{
    const bool isOneTime = event.end == event.start;
    const auto start = extentOf(event.start);
    return timeBetween(event, isOneTime, start, isOneTime ? start : extentOf(event.end));
}

EventTime EventTimes::of(const StoryEvent &event)
{
    const bool isOneTime = event.end == event.start;
    const auto start = extentOf(event.start);
    return timeBetween(event, isOneTime, start, isOneTime ? start : extentOf(event.end));
}

std::optional<TimeRange> EventTimes::extentOf(const decltype(StoryEvent::start) &value)
{
    constexpr qsizetype dayLength = 10;
    Known &known = m_known[value.size() == dayLength ? 0 : 1];
    if (!(known.value == value))
        known = {value, Haengbo::extentOf(value)};
    return known.extent;
}

std::vector<EventTime> timesBefore(const StoryEvent &event)
{
    const EventTime now = eventTime(event);
    std::vector<EventTime> before;
    const auto add = [&](const QString &start) {
        if (start.isEmpty() || !now.isDated())
            return;
        StoryEvent then;
        then.start = then.end = start;
        const EventTime time = eventTime(then);
        // 'In March' and 'on 5 March' do not differ: the one tells the other more exactly.
        const bool differs = time.isDated() && (time.last <= now.first || now.last <= time.first);
        if (differs && std::find(before.begin(), before.end(), time) == before.end())
            before.push_back(time);
    };
    for (const HistoryStep &step : event.history) {
        add(step.before);
        add(step.start);
    }
    return before;
}

} // namespace Haengbo

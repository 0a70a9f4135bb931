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

struct Extent
{
    Minutes first = 0;
    Minutes last = 0;
};

/// The plain day that nearly every event has, without the general parser: days since 1970 after Howard
/// Hinnant, 'chrono-compatible low-level date algorithms' (days_from_civil).
std::optional<Extent> plainDay(QStringView iso)
{
    if (iso.size() != 10 || iso[4] != u'-' || iso[7] != u'-')
        return {};
    int digits[8];
    int at = 0;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        const int digit = iso[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return {};
        digits[at++] = digit;
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    const int month = digits[4] * 10 + digits[5];
    const int day = digits[6] * 10 + digits[7];
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 28)
        return {}; // the ends of months are left to QDate
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    const Minutes first = (Minutes(era) * 146097 + dayOfEra - 719468) * minutesPerDay;
    return Extent{first, first + minutesPerDay};
}

std::optional<Extent> extentOf(QStringView timex3)
{
    if (const auto day = plainDay(timex3))
        return day;
    const auto date = PartialDate::parse(timex3);
    if (!date)
        return {};
    const Minutes first = minutesOf(date->firstDay());
    if (date->precision() == PartialDate::Precision::Minute) {
        const Minutes minute = first + date->time().msecsSinceStartOfDay() / 60000;
        return Extent{minute, minute + 1};
    }
    if (const Part *part = partNamed(date->partOfDay()))
        return Extent{first + part->firstHour * 60, first + part->lastHour * 60};
    return Extent{first, minutesOf(date->lastDay()) + minutesPerDay};
}

/// Narrows a day to its \a part of day or clock time; anything else is left as it is.
Extent narrowed(Extent day, QStringView part)
{
    if (part.isEmpty() || day.last - day.first != minutesPerDay)
        return day;
    if (const Part *known = partNamed(part))
        return {day.first + known->firstHour * 60, day.first + known->lastHour * 60};
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

EventTime eventTime(const StoryEvent &event)
{
    const bool isOneTime = event.end == event.start;
    const auto start = extentOf(event.start);
    const auto end = isOneTime ? start : extentOf(event.end);
    EventTime time;
    if (!start && !end)
        return time;
    if (!start) {
        const Extent before = *end;
        return {EventTime::Form::Period,
                true,
                false,
                before.first - (before.last - before.first),
                before.last,
                before.first,
                before.first};
    }
    const Extent first = narrowed(*start, event.part);
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
    const auto isKnown = [](Extent extent) { return extent.last - extent.first <= minutesPerDay; };
    time.form = EventTime::Form::Period;
    time.first = first.first;
    time.last = std::max(end->last, first.last);
    time.coreFirst = isKnown(first) ? first.first : first.last;
    time.coreLast = isKnown(*end) ? time.last : end->first;
    if (time.coreLast < time.coreFirst)
        time.coreFirst = time.coreLast = (time.first + time.last) / 2;
    return time;
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

void Beginnings::add(Minutes first, Minutes last)
{
    constexpr Minutes longestExact = 31 * minutesPerDay;
    (last - first <= longestExact ? m_exact : m_vague).push_back(first);
}

std::vector<Minutes> Beginnings::take() &&
{
    if (m_vague.size() > m_exact.size())
        m_exact.insert(m_exact.end(), m_vague.begin(), m_vague.end());
    if (!std::is_sorted(m_exact.begin(), m_exact.end()))
        std::sort(m_exact.begin(), m_exact.end());
    return std::move(m_exact);
}

std::vector<Minutes> beginningsOf(const Story &story, const std::vector<EventId> &events)
{
    Beginnings beginnings;
    beginnings.reserve(events.size());
    for (const EventId id : events) {
        if (const EventTime time = eventTime(story[id]); time.isDated())
            beginnings.add(time.first, time.last);
    }
    return std::move(beginnings).take();
}

std::optional<TimeRange> mainPeriod(const std::vector<Minutes> &firsts)
{
    if (firsts.empty())
        return {};
    // Candidates differ by a twentieth of all: stories of a million cost as little as those of a hundred.
    constexpr std::size_t steps = 20;
    // Shorter stretches are no denser: a story about one day is seen within its fortnight.
    constexpr auto shortest = static_cast<double>(14 * minutesPerDay);
    const std::size_t count = firsts.size();
    std::size_t begin = 0;
    std::size_t end = count;
    double best = 0;
    for (std::size_t step = 0, tried = 0; step <= steps / 2; ++step) {
        const std::size_t wanted = std::max(count / 2 + 1, (count * (steps / 2 + step) + steps - 1) / steps);
        if (wanted == tried)
            continue;
        tried = wanted;
        std::size_t from = 0;
        for (std::size_t i = 0; i + wanted <= count; ++i) {
            if (firsts[i + wanted - 1] - firsts[i] <= firsts[from + wanted - 1] - firsts[from])
                from = i; // of equal ones the latest: it is what is new
        }
        const auto length = static_cast<double>(firsts[from + wanted - 1] - firsts[from]);
        const double share = static_cast<double>(wanted) / static_cast<double>(count);
        const double density = share * share * share / std::max(length, shortest);
        if (density >= best) {
            best = density;
            begin = from;
            end = from + wanted;
        }
    }
    const Minutes near = std::max<Minutes>((firsts[end - 1] - firsts[begin]) * 15 / 100, 7 * minutesPerDay);
    while (begin > 0 && firsts[begin] - firsts[begin - 1] <= near)
        --begin;
    while (end < count && firsts[end] - firsts[end - 1] <= near)
        ++end;
    return TimeRange{firsts[begin], firsts[end - 1] + 1};
}

std::optional<TimeRange> periodOfMost(const std::vector<Minutes> &firsts)
{
    if (firsts.empty())
        return {};
    const TimeRange whole{firsts.front(), firsts.back() + 1};
    const std::size_t wanted = std::max<std::size_t>(1, firsts.size() * 85 / 100);
    std::size_t begin = 0;
    for (std::size_t i = 0; i + wanted <= firsts.size(); ++i) {
        if (firsts[i + wanted - 1] - firsts[i] < firsts[begin + wanted - 1] - firsts[begin])
            begin = i;
    }
    std::size_t end = begin + wanted;
    const Minutes near = std::max<Minutes>((firsts[end - 1] - firsts[begin]) * 15 / 100, 7 * minutesPerDay);
    while (begin > 0 && firsts[begin] - firsts[begin - 1] <= near)
        --begin;
    while (end < firsts.size() && firsts[end] - firsts[end - 1] <= near)
        ++end;
    const TimeRange main{firsts[begin], firsts[end - 1] + 1};
    const Minutes reach = std::max<Minutes>(main.length(), 30 * minutesPerDay);
    return whole.length() < 3 * reach ? whole : main;
}

std::optional<TimeRange> overviewPeriod(const std::vector<Minutes> &firsts)
{
    const auto main = mainPeriod(firsts);
    if (!main)
        return {};
    constexpr Minutes narrowestShare = 24; ///< of the overview: 50 of 1200 pixels
    const Minutes longest = narrowestShare * std::max<Minutes>(main->length(), 14 * minutesPerDay);
    for (const TimeRange &wider : {TimeRange{firsts.front(), firsts.back() + 1}, *periodOfMost(firsts)}) {
        if (wider.length() <= longest)
            return wider;
    }
    return main;
}

} // namespace Haengbo

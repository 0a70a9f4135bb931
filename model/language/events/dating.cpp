// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/dating.h"

#include "model/language/partialdate.h"
#include "model/text/wordmemo.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int yearLength = 4; ///< of '2028'

/// The first \a length characters of \a day as ISO 8601 writes it, without the detour over a locale; empty
/// for no day, or one whose year has not four digits.
QString isoOf(QDate day, qsizetype length = 10)
{
    if (!day.isValid() || day.year() < 0 || day.year() > 9999)
        return {};
    QString text(10, u'-');
    const auto put = [&text](qsizetype end, int digits, int number) {
        for (; digits > 0; --digits, number /= 10)
            text[--end] = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    put(4, 4, day.year());
    put(7, 2, day.month());
    put(10, 2, day.day());
    return text.first(length);
}

QString monthOf(QDate day) { return isoOf(day, 7); }

/// Whether \a value is a day, a month or a year in ISO 8601: its own beginning and end.
bool isPlainDay(QStringView value)
{
    const auto number = [value](qsizetype from, qsizetype digits) {
        int read = 0;
        for (qsizetype i = from; i < from + digits; ++i) {
            const int digit = value[i].unicode() - u'0';
            if (digit < 0 || digit > 9)
                return 0;
            read = 10 * read + digit;
        }
        return read;
    };
    if (value.size() != 4 && value.size() != 7 && value.size() != 10)
        return false;
    const int year = number(0, 4);
    if (value.size() == 4 || year == 0)
        return year != 0;
    const int month = value[4] == u'-' ? number(5, 2) : 0;
    if (value.size() == 7)
        return month >= 1 && month <= 12;
    const int day = value[7] == u'-' ? number(8, 2) : 0;
    constexpr int inEveryMonth = 28;
    return month >= 1 && month <= 12 && day >= 1 && (day <= inEveryMonth || QDate::isValid(year, month, day));
}

constexpr qsizetype dayLength = 10; ///< of '2025-02-04'

/// '18:00' of '2025-02-04T18:00', empty for a value of another form.
QStringView clockOf(QStringView value)
{
    constexpr qsizetype minuteLength = 16;
    if (value.size() != minuteLength || value[dayLength] != u'T' || !isPlainDay(value.first(dayLength)))
        return {};
    const QStringView clock = value.sliced(dayLength + 1);
    const auto digit = [clock](qsizetype i, char16_t highest) {
        return clock[i] >= u'0' && clock[i] <= highest;
    };
    const bool isClock = digit(0, u'2') && digit(1, clock[0] == u'2' ? u'3' : u'9') && clock[2] == u':' &&
                         digit(3, u'5') && digit(4, u'9');
    return isClock ? clock : QStringView();
}

/// The end of what begins at \a start (an ISO day, month or year) and lasts \a duration ('P3D', 'P10Y').
QString endAfter(const QString &start, QStringView duration)
{
    if (duration.size() < 3 || duration[0] != u'P' || duration[1] == u'T')
        return {};
    bool ok = false;
    const int count = duration.sliced(1).chopped(1).toInt(&ok);
    if (!ok || count <= 0)
        return {};
    const QChar unit = duration.back();
    if (start.size() == 4 && unit == u'Y')
        return QString::number(start.toInt() + count - 1);
    if (start.size() == 10) {
        const QDate day = QDate::fromString(start, Qt::ISODate);
        if (unit == u'D')
            return day.addDays(count - 1).toString(Qt::ISODate);
        if (unit == u'W')
            return day.addDays(7 * count - 1).toString(Qt::ISODate);
        if (unit == u'M')
            return day.addMonths(count).addDays(-1).toString(Qt::ISODate);
        if (unit == u'Y')
            return day.addYears(count).addDays(-1).toString(Qt::ISODate);
    }
    return {};
}

/// The first of the days that end at \a end and last \a duration ('P8D'); \a end itself for other lengths.
QString startBefore(const QString &end, QStringView duration)
{
    const QDate day = QDate::fromString(end, Qt::ISODate);
    bool ok = false;
    const int count = duration.size() > 2 ? duration.sliced(1).chopped(1).toInt(&ok) : 0;
    if (!day.isValid() || !ok || count <= 0 || !duration.endsWith(u'D'))
        return end;
    return day.addDays(1 - count).toString(Qt::ISODate);
}

} // namespace

EventDays::EventDays(const Extraction &soFar)
    : m_soFar(soFar)
    , m_edges(soFar.times.size())
    , m_asked(soFar.times.size(), 0)
{
}

/// At the precision of the value: a quarter is its first and last month.
EventDays::Edges EventDays::edgesOfPartialDate(QStringView value)
{
    const auto date = PartialDate::parse(value);
    if (!date)
        return {};
    using Precision = PartialDate::Precision;
    switch (date->precision()) {
    case Precision::Year:
    case Precision::Season: {
        const QString year = isoOf(date->firstDay(), 4);
        return {year, year, {}, true};
    }
    case Precision::Half:
    case Precision::Quarter:
        return {monthOf(date->firstDay()), monthOf(date->lastDay()), {}, true};
    case Precision::Month:
        return {monthOf(date->firstDay()), monthOf(date->firstDay()), {}, true};
    case Precision::Week:
        return {isoOf(date->firstDay()), isoOf(date->lastDay()), {}, true};
    case Precision::Day:
    case Precision::PartOfDay:
    case Precision::Minute:
        break;
    }
    const QString day = isoOf(date->firstDay());
    const QString part = date->time().isValid() ? date->time().toString(u"HH:mm") : date->partOfDay();
    return {day, day, part == u"DT" || part == u"DA" ? QString() : part, true};
}

EventDays::Edges EventDays::edgesOf(const QString &value)
{
    if (isPlainDay(value))
        return {value, value, {}, true};
    if (const QStringView clock = clockOf(value); !clock.isEmpty()) {
        const QString day = value.first(dayLength);
        return {day, day, clock.toString(), true};
    }
    // 'PRESENT_REF', 'P3D': what is no date begins with no digit.
    if (value.isEmpty() || value.front() < u'0' || value.front() > u'9')
        return {};
    thread_local WordMemo<Edges> memo;
    return memo.value(value, edgesOfPartialDate);
}

const EventDays::Edges &EventDays::edgesOf(int time) const
{
    const auto at = static_cast<std::size_t>(time);
    if (!m_asked[at]) {
        m_asked[at] = 1;
        m_edges[at] = edgesOf(m_soFar.times[at].value);
    }
    return m_edges[at];
}

bool EventDays::standsOnCalendar(int time, Particle particle) const
{
    const TimeMention &mention = m_soFar.times[static_cast<std::size_t>(time)];
    return (mention.type == TimeType::Date || mention.type == TimeType::Time) && particle != Particle::Than &&
           edgesOf(time).known;
}

/// What a duration adds to the edge told before it; \a until: only the last day was told.
void EventDays::extend(Event *event, const TimeMention &mention, bool until) const
{
    if (event->end.isEmpty() && !event->start.isEmpty())
        event->end = endAfter(event->start, mention.value);
    else if (until && event->start == event->end)
        event->start = startBefore(event->end, mention.value);
}

bool EventDays::date(std::span<const DatedBy> times, Event *event, bool *vague) const
{
    bool found = false;
    bool until = false; // only its last day is told: '5일까지 8일간'
    for (const DatedBy &by : times) {
        const TimeMention &mention = m_soFar.times[static_cast<std::size_t>(by.time)];
        if (mention.type == TimeType::Duration) {
            if (found)
                extend(event, mention, until);
            continue;
        }
        if (mention.type == TimeType::Set)
            continue;
        const Edges &edges = edgesOf(by.time);
        if (!edges.known) {
            // A day nobody can place ('13일' without a publication day) is a day of its own all the same.
            *vague |= mention.value.isEmpty() ||
                      (mention.value.endsWith(u"_REF") && mention.value != u"PRESENT_REF");
            continue;
        }
        if (by.particle == Particle::Than)
            continue; // 'more than the day before' compares
        if (by.ranges && found) {
            event->end = edges.end;
            event->times.push_back(by.time);
            continue;
        }
        if (by.particle == Particle::Until && found && event->end.isEmpty()) {
            event->end = edges.end; // '…부터 …까지'
            event->times.push_back(by.time);
            continue;
        }
        // Of two times the finer one dates: '14일 3분기 실적을' is of the 14th.
        if (found && edges.start.size() + (edges.part.isEmpty() ? 0 : 1) <=
                         event->start.size() + (event->part.isEmpty() ? 0 : 1))
            continue;
        event->times.push_back(by.time);
        event->start = edges.start;
        event->end = edges.end;
        if (!edges.part.isEmpty() || !found)
            event->part = edges.part;
        // 'until 2028' leaves the beginning open, 'by the end of this month' is the time it is done; '부터'
        // leaves the end open.
        if (by.particle == Particle::Until && edges.start.size() <= yearLength) {
            event->start.clear();
        } else if (by.particle == Particle::Since && edges.part.isEmpty()) {
            event->end.clear();
        }
        until = by.particle == Particle::Until;
        found = true;
    }
    return found;
}

} // namespace Haengbo

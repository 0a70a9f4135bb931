// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeresolver.h"

#include "model/language/times/koreancalendar.h"
#include "model/language/times/timevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

constexpr int reportDays = 2;      ///< how old the reported day may be at publication
constexpr int nearDays = 20;       ///< an older story day is history, not the scene of '오후에는'
constexpr int farthestJump = 16;   ///< a bare day leaves the month of publication for at most so many days
constexpr int recentDays = 4;      ///< '27일 재계에 따르면 … 연다' tells of the 27th just past
constexpr int farthestThatDay = 4; ///< sentences between a day and '그날'
constexpr int farthestUntil = 25;  ///< sentences between the told end and '귀국 다음 날'
constexpr int farthestComing = 8;  ///< sentences between a day to come and '오후에는'

} // namespace

Resolver::Meaning Resolver::dayMeaning(const TimeExpression &time)
{
    if (time.day->from == From::Publication)
        return fromDay(m_published.isValid() ? m_published.addDays(time.day->value) : QDate(),
                       u"times:relative-day"_s);
    if (time.day->from == From::Story)
        return storyDay(time);
    if (!time.month && !time.year)
        return bareDay(time);
    const Named *anchor = nullptr;
    if (!time.month) { // 새해 첫날, 2015년 마지막 날
        const std::optional<int> year = yearOf(time, &anchor);
        if (!year)
            return fromDay({}, u"times:date"_s);
        return fromDay(time.day->value < 0 ? QDate(*year, 12, 31) : QDate(*year, 1, time.day->value),
                       u"times:relative-year"_s, anchor);
    }
    const QDate month = monthOf(time, &anchor);
    const QString rule = time.month->from != From::Absolute               ? u"times:relative-month"_s
                         : time.year && time.year->from == From::Absolute ? u"times:date"_s
                                                                          : u"times:month-and-day"_s;
    return fromDay(month.isValid() ? dayIn(month, time.day->value) : QDate(), rule, anchor);
}

Resolver::Meaning Resolver::bareDay(const TimeExpression &time)
{
    const int number = time.day->value;
    const auto rule = u"times:day-of-month"_s;
    if (joinsPrevious(time) && m_previous.day.isValid()) {
        QDate month = m_previous.month;
        if (number < m_previous.day.day())
            month = month.addMonths(1);
        return fromDay(dayIn(month, number), rule, &m_day);
    }
    if (!m_published.isValid()) {
        const bool told = m_list.day.isValid() && isNear(m_list, 3);
        return fromDay(told ? dayIn(m_list.day, number) : QDate(), rule, told ? &m_list : nullptr);
    }
    const QDate now = m_publishedMonth;
    const QDate here = dayFrom(now, number);
    const auto before = [now, number] { return dayFrom(now.addMonths(-1), number); };
    const auto after = [now, number] { return dayFrom(now.addMonths(1), number); };
    if (time.weekday > 0) {
        for (const QDate day : {here, before(), after()}) {
            if (day.isValid() && day.dayOfWeek() == time.weekday)
                return fromDay(day, rule);
        }
    }
    if (time.direction == Direction::Past)
        return fromDay(here.isValid() && here <= m_published ? here : before(), rule);
    if (time.direction == Direction::Coming)
        return fromDay(here.isValid() && here >= m_published ? here : after(), rule);
    const Tense tense = tenseBehind();
    // The story may have moved to another month: '내달 1일 … 2일에는'.
    const bool isScene = isNear(m_day, 1) || (isNear(m_day, 4) && sameParagraph(m_day));
    const bool isElsewhere =
        m_day.day.isValid() && isScene && (m_day.day < now || now.daysTo(m_day.day) >= now.daysInMonth());
    const int told = isElsewhere ? m_day.day.day() : 0;
    const bool moved = isElsewhere && number > told && number - told <= farthestJump;
    const bool isReported = here.isValid() && here <= m_published && here.daysTo(m_published) <= reportDays;
    if (moved) {
        const QDate day = dayIn(m_day.day, number);
        const bool fits = tense == Tense::Past     ? day <= m_published
                          : tense == Tense::Coming ? day >= m_published
                                                   : true;
        if (day.isValid() && fits && !isReported)
            return fromDay(day, rule, &m_day);
    }
    if (!here.isValid())
        return fromDay(tense == Tense::Coming ? after() : before(), rule);
    const auto isWithin = [this](QDate day, int days) {
        return day.isValid() && std::abs(day.daysTo(m_published)) <= days;
    };
    QDate day = here;
    if (tense == Tense::Past && here > m_published.addDays(1) && isWithin(before(), farthestJump))
        day = before();
    if (tense == Tense::Coming && here < m_published.addDays(-recentDays) && isWithin(after(), farthestJump))
        day = after();
    if (tense == Tense::None && here > m_published.addDays(farthestJump) && isWithin(before(), recentDays))
        day = before();
    return fromDay(day, rule);
}

Resolver::Meaning Resolver::storyDay(const TimeExpression &time)
{
    const int shift = time.day->value;
    if (shift == 0) {
        const auto rule = u"times:same-day"_s;
        if (time.isThatDay)
            return thatDay(time);
        if (m_day.day.isValid() && isNear(m_day, 1)) {
            const bool isPast = !m_published.isValid() || m_day.day <= m_published;
            if (isPast || m_day.sentence == m_sentence || tenseBehind() == Tense::Coming)
                return fromDay(m_day.day, rule, &m_day);
        }
        return fromDay(m_report, rule);
    }
    const auto rule = u"times:next-day"_s;
    if (m_until.day.isValid() && isNear(m_until, farthestUntil) && endsStory(time.span.begin))
        return fromDay(m_until.day.addDays(shift), rule, &m_until);
    if (m_day.day.isValid() && isNear(m_day, 2))
        return fromDay(m_day.day.addDays(shift), rule, &m_day);
    return fromDay(m_report.isValid() ? m_report.addDays(shift) : QDate(), rule);
}

/// '그날': the day told last in the paragraph, or the month where only that is known ('2022년 11월이었다 …
/// 그날').
Resolver::Meaning Resolver::thatDay(const TimeExpression &time) const
{
    const auto rule = u"times:same-day"_s;
    const auto isTold = [&](const Named &named) {
        return named.day.isValid() && isNear(named, farthestThatDay) &&
               (isNear(named, 1) || sameParagraph(named));
    };
    const bool isInMonth = isTold(m_month) && m_month.span.begin > m_day.span.begin &&
                           (!m_published.isValid() || m_month.day < m_publishedMonth);
    if (isInMonth && time.part.isEmpty() && time.hour < 0) {
        Meaning meaning;
        meaning.rule = rule;
        meaning.anchor = &m_month;
        meaning.value = isoMonth(m_month.day);
        meaning.month = m_month.day;
        meaning.year = m_month.day.year();
        return meaning;
    }
    return isTold(m_day) ? fromDay(m_day.day, rule, &m_day) : fromDay(m_report, rule);
}

Resolver::Meaning Resolver::eve(const TimeExpression &time)
{
    const bool told =
        m_day.day.isValid() && (m_day.sentence == m_sentence || (isNear(m_day, 1) && sameParagraph(m_day)));
    const QDate base = told ? m_day.day : m_published;
    const Named *anchor = told ? &m_day : nullptr;
    if (time.isTradingDay)
        return fromDay(base.isValid() ? KoreanCalendar::tradingDayBefore(base) : QDate(),
                       u"times:trading-day"_s, anchor);
    return fromDay(base.isValid() ? base.addDays(-1) : QDate(), u"times:day-before"_s, anchor);
}

Resolver::Meaning Resolver::dayOfPart(const TimeExpression &time) const
{
    const auto rule = u"times:part-of-day"_s;
    if (isStamp(time))
        return fromDay(m_published, rule);
    // '4일 온다. 주가는 3일 올랐다. 오후에는 만난다': what comes belongs to the day to come.
    const bool isAside = m_coming.day.isValid() && isNear(m_coming, farthestComing) &&
                         m_day.span.begin > m_coming.span.begin && tenseOfDay() == Tense::Past;
    if (isAside && tenseBehind() == Tense::Coming)
        return fromDay(m_coming.day, rule, &m_coming);
    if (m_day.day.isValid()) {
        const bool isScene = !m_published.isValid() || std::abs(m_day.day.daysTo(m_published)) <= nearDays;
        // '다음 달 2일 투표를 예고했다. … 오전 열한 시, 배가 떠났다': the scene is that of the report again.
        if (m_published.isValid() && m_day.day > m_published && !isNear(m_day, 1) && !sameParagraph(m_day) &&
            tenseBehind() == Tense::Past)
            return fromDay(m_report, rule);
        if (isScene || isNear(m_day, 1))
            return fromDay(m_day.day, rule, &m_day);
    }
    return fromDay(m_report, rule);
}

/// '22:10 ▶ 정회': the clock time at the head of an entry of a live report, which is of the day it was
/// written. In a programme of a day to come ('14:00 개회') no such mark stands behind it.
bool Resolver::isStamp(const TimeExpression &time) const
{
    const Span sentence = m_analysis.sentences[static_cast<std::size_t>(m_sentence)].span;
    if (!m_published.isValid() || time.hour < 0 || time.span.begin > sentence.begin + 1)
        return false;
    int at = time.span.end;
    while (at < sentence.end && (m_text[at].isSpace() || m_text[at] == u']'))
        ++at;
    return at < sentence.end && m_text[at].category() == QChar::Symbol_Other;
}

Resolver::Meaning Resolver::weekdayMeaning(const TimeExpression &time)
{
    const auto rule = u"times:weekday"_s;
    if (time.week) {
        const QDate base = time.week->from == From::Story && m_day.day.isValid() ? m_day.day : m_published;
        return fromDay(
            base.isValid() ? mondayOf(base).addDays(7 * time.week->value + time.weekday - 1) : QDate(), rule);
    }
    if (!m_published.isValid())
        return fromDay({}, rule);
    const QDate thisWeek = mondayOf(m_published).addDays(time.weekday - 1);
    const int ahead = (time.weekday - m_published.dayOfWeek() + 7) % 7;
    switch (time.direction) {
    case Direction::Past:
        return fromDay(m_published.addDays(ahead == 0 ? -7 : ahead - 7), rule);
    case Direction::Coming:
        return fromDay(m_published.addDays(ahead == 0 ? 7 : ahead), rule);
    case Direction::Next:
        return fromDay(thisWeek.addDays(7), rule);
    case Direction::This:
        return fromDay(thisWeek, rule);
    case Direction::None:
        break;
    }
    // '금요일까지 짐을 싸야 한다': what lasts until a day is not over.
    const bool isPast = time.particle != Particle::Until && tenseBehind() == Tense::Past;
    return fromDay(m_published.addDays(isPast && ahead > 0 ? ahead - 7 : ahead), rule);
}

Resolver::Meaning Resolver::holidayMeaning(const TimeExpression &time)
{
    const Named *anchor = nullptr;
    std::optional<int> year = yearOf(time, &anchor);
    const auto rule = u"times:holiday"_s;
    if (time.holiday->value == u"newyear") {
        // In autumn and winter 새해 is the year to come.
        if (!year && m_published.isValid())
            year = m_published.year() + (m_published.month() >= 9 ? 1 : 0);
        Meaning meaning;
        meaning.rule = rule;
        if (!year)
            return meaning;
        if (time.day)
            return fromDay(QDate(*year, 1, std::max(time.day->value, 1)), rule, anchor);
        if (time.month)
            return fromDay({}, rule);
        meaning.value = isoYear(*year);
        meaning.year = *year;
        return meaning;
    }
    const bool isLunar = time.holiday->value.startsWith(u"lunar");
    const QString monthDay = time.holiday->value.section(u' ', 1);
    // The day before and the day after belong to a lunar holiday ('연휴 첫날', '연휴 마지막 날').
    const int edge = !isLunar || !time.day ? 0 : time.day->value < 0 ? 1 : -1;
    const auto dayOf = [&](int y) {
        const int month = monthDay.first(2).toInt();
        const int day = monthDay.sliced(3).toInt();
        return (isLunar ? KoreanCalendar::lunarDay(y, month, day) : QDate(y, month, day))
            .addDays(edge + time.shift);
    };
    if (year)
        return fromDay(dayOf(*year), rule, anchor);
    if (!m_published.isValid())
        return fromDay({}, rule);
    const QDate day = dayOf(m_published.year());
    const Tense tense = tenseBehind();
    const bool isPast =
        time.direction == Direction::Past || (time.direction == Direction::None && tense == Tense::Past);
    const bool isComing = time.direction == Direction::Coming || time.direction == Direction::Next;
    if (isPast && day > m_published && time.direction == Direction::Past)
        return fromDay(dayOf(m_published.year() - 1), rule);
    if (isComing && day < m_published)
        return fromDay(dayOf(m_published.year() + 1), rule);
    return fromDay(day, rule);
}

Resolver::Meaning Resolver::nthMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = u"times:nth"_s;
    QDate month = time.month              ? monthOf(time, &meaning.anchor)
                  : m_published.isValid() ? m_publishedMonth
                                          : QDate();
    if (time.year && !time.month) {
        const std::optional<int> year = yearOf(time, &meaning.anchor);
        if (!year)
            return meaning;
        const QDate fourth(*year, 1, 4); // in week 1 (ISO 8601)
        meaning.value = time.nth < 0 ? isoWeek(QDate(*year, 12, 28))
                                     : isoWeek(mondayOf(fourth).addDays(7 * (time.nth - 1)));
        return meaning;
    }
    if (!month.isValid())
        return meaning;
    // A week belongs to the month of its Thursday, as it does to the year in ISO 8601.
    const int weekday = time.weekday > 0 ? time.weekday : int(Qt::Thursday);
    QDate day = month.addDays((weekday - month.dayOfWeek() + 7) % 7);
    if (time.nth > 0)
        day = day.addDays(7 * (time.nth - 1));
    else
        while (day.addDays(7).month() == month.month())
            day = day.addDays(7);
    if (time.weekday > 0)
        return fromDay(day.month() == month.month() ? day : QDate(), u"times:nth"_s, meaning.anchor);
    meaning.value = isoWeek(day);
    return meaning;
}

Resolver::Meaning Resolver::counted(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = u"times:counted"_s;
    const Length &length = time.length;
    for (const double count : {length.years, length.months, length.weeks, length.days}) {
        if (count < 0) {
            meaning.value = time.shift < 0 ? u"PAST_REF"_s : u"FUTURE_REF"_s;
            return meaning;
        }
    }
    const bool fromStory = time.shift > 0 && m_day.day.isValid() && isNear(m_day, 2) &&
                           (!m_published.isValid() || m_day.day <= m_published);
    const bool fromNext = time.shift > 0 && !fromStory && m_day.day.isValid() && m_day.sentence == m_sentence;
    meaning.anchor = fromStory || fromNext ? &m_day : nullptr;
    QDate base = meaning.anchor ? m_day.day : time.shift > 0 ? m_report : m_published;
    // '2019년 세워 3년 뒤 상장했다': from the year or month told before, when it is past.
    const Named &told = length.months > 0 ? m_month : m_year;
    const bool later = told.span.begin > m_day.span.begin || !isNear(m_day, 2);
    if (time.shift > 0 && length.days == 0 && length.weeks == 0 && told.day.isValid() && isNear(told, 1) &&
        later && (time.particle == Particle::Copula || tenseBehind() == Tense::Past) &&
        (!m_published.isValid() ||
         told.day.addYears(static_cast<int>(length.years)).addMonths(static_cast<int>(length.months)) <=
             m_published)) {
        meaning.anchor = &told;
        base = told.day;
    }
    if (!base.isValid())
        return meaning;
    const int sign = time.shift;
    const auto whole = [](double count) { return static_cast<int>(count); };
    const double halfYear = (length.years - whole(length.years)) * 12;
    const QDate day = base.addYears(sign * whole(length.years))
                          .addMonths(sign * (whole(length.months) + whole(halfYear)))
                          .addDays(static_cast<qint64>(sign * (7 * length.weeks + length.days)));
    if (length.days > 0)
        return fromDay(day, meaning.rule, meaning.anchor);
    if (length.weeks > 0) {
        meaning.value = isoWeek(day);
    } else if (length.months > 0 || halfYear > 0) {
        meaning.value = isoMonth(day);
        meaning.month = firstOfMonth(day);
        meaning.year = day.year();
    } else {
        meaning.value = isoYear(day.year());
        meaning.year = day.year();
    }
    // '1월 매출은 1년 전보다': the same month.
    if (time.particle == Particle::Than && time.shift < 0 && length.years > 0 && length.months == 0 &&
        m_period.sentence == m_sentence)
        meaning.value = samePeriod(day.year());
    return meaning;
}

} // namespace Haengbo::Times

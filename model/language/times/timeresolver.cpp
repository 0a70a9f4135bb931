// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeresolver.h"

#include "model/language/times/koreancalendar.h"
#include "model/text/hangul.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

using Shape = TimeExpression::Shape;

constexpr int reportDays = 2;        ///< how old the reported day may be at publication
constexpr int nearDays = 20;         ///< an older story day is history, not the scene of '오후에는'
constexpr int farthestJump = 16;     ///< a bare day leaves the month of publication for at most so many days
constexpr int recentDays = 4;        ///< '27일 재계에 따르면 … 연다' tells of the 27th just past
constexpr int farthestUntil = 25;    ///< sentences between the told end and '귀국 다음 날'
constexpr int farthestComing = 8;    ///< sentences between a day to come and '오후에는'
constexpr int tenseReach = 160;      ///< how many characters on a predicate is looked for
constexpr int sinceSignificant = 20; ///< number of the final consonant ㅆ
constexpr int finalNieun = 4;
constexpr int finalBieup = 17;

QString iso(QDate day) { return day.toString(u"yyyy-MM-dd"_s); }
QString isoMonth(QDate month) { return month.toString(u"yyyy-MM"_s); }
QString isoYear(int year) { return u"%1"_s.arg(year, 4, 10, QChar(u'0')); }

QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }
QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

/// Day \a number of the month of \a month; invalid when that month is shorter.
QDate dayIn(QDate month, int number)
{
    return number < 0 ? QDate(month.year(), month.month(), month.daysInMonth())
                      : QDate(month.year(), month.month(), number);
}

QString part(double count, QChar unit)
{
    if (count == 0)
        return {};
    return (count < 0 ? u"X"_s : QString::number(count, 'g', 8)) + unit;
}

} // namespace

QString Length::toTimex3() const
{
    const QString clock = part(hours, u'H') + part(minutes, u'M') + part(seconds, u'S');
    return u'P' + part(years, u'Y') + part(months, u'M') + part(weeks, u'W') + part(days, u'D') +
           (clock.isEmpty() ? clock : u'T' + clock);
}

Resolver::Resolver(const Analysis &analysis, const PublicationDay &published)
    : m_analysis(analysis)
    , m_text(analysis.text())
    , m_published(QDate::fromString(published.value, Qt::ISODate))
    , m_report(m_published)
{
}

TimeMention Resolver::resolve(const TimeExpression &time, int sentence)
{
    m_sentence = sentence;
    TimeMention mention;
    mention.span = time.span;
    mention.mod = time.mod;
    const auto told = [&](TimeType type, const QString &value, QStringView rule) {
        mention.type = type;
        mention.value = value;
        mention.why.rule = u"times:"_s + rule.toString();
    };
    switch (time.shape) {
    case Shape::Vague:
        told(TimeType::Date, time.fixed, u"vague");
        return mention;
    case Shape::Length:
        told(TimeType::Duration, time.length.toTimex3(), u"duration");
        return mention;
    case Shape::Set:
        told(TimeType::Set, setValue(time), u"set");
        return mention;
    case Shape::Counted:
    case Shape::Point:
        break;
    }
    if (time.shape == Shape::Counted && time.length.years == 0 && time.length.months == 0 &&
        time.length.weeks == 0 && time.length.days == 0) {
        told(TimeType::Duration, time.length.toTimex3(), u"duration");
        return mention;
    }
    const Meaning meaning = time.shape == Shape::Counted ? counted(time) : meaningOf(time);
    const bool isTime = !time.part.isEmpty() || time.hour >= 0;
    QString value = meaning.value;
    if (isTime && !value.isEmpty())
        value = (time.hour == 24 ? iso(meaning.day.addDays(1)) : value) + clockOf(time);
    told(isTime ? TimeType::Time : TimeType::Date, value, QString(meaning.rule));
    if (meaning.anchor && !meaning.value.isEmpty()) {
        mention.why.anchor = meaning.anchor->span;
        mention.why.anchorValue = meaning.anchor->value;
    } else if (m_published.isValid() && meaning.rule != "date"_L1) {
        mention.why.anchorValue = iso(m_published);
    }
    remember(time, meaning);
    return mention;
}

QString Resolver::setValue(const TimeExpression &time)
{
    QString value = time.fixed;
    if (value.isEmpty())
        value = time.length.toTimex3();
    if (time.weekday > 0)
        value = u"XXXX-WXX-%1"_s.arg(time.weekday);
    if (time.month && time.month->from == From::Absolute && time.weekday == 0)
        value = u"XXXX-%1"_s.arg(time.month->value, 2, 10, QChar(u'0')) +
                (time.day ? u"-%1"_s.arg(time.day->value, 2, 10, QChar(u'0')) : QString());
    const QString clock = clockOf(time);
    if (!clock.isEmpty())
        return time.weekday > 0 ? value + clock : clock;
    return value;
}

QString Resolver::clockOf(const TimeExpression &time)
{
    if (time.hour < 0)
        return time.part.isEmpty() ? QString() : u'T' + time.part;
    int hour = time.hour % 24;
    const bool joined =
        time.part.isEmpty() && !time.day && time.weekday == 0 && joinsPrevious(time) && m_clock >= 0;
    const QString &partOfDay = joined ? m_previous.part : time.part;
    const bool isLate = partOfDay == u"AF" || partOfDay == u"EV" || (partOfDay == u"NI" && hour >= 6) ||
                        ((partOfDay == u"MI" || partOfDay == u"DT") && hour < 6);
    if (isLate && hour < 12)
        hour += 12;
    else if ((partOfDay == u"NI" || partOfDay == u"MO") && hour == 12)
        hour = 0;
    const int minute = std::max(time.minute, 0);
    // '오전 11시에서 3시': the end is not before the beginning.
    if (joined && !partOfDay.isEmpty() && hour * 60 + minute <= m_clock)
        hour = (hour + 12) % 24;
    m_clock = hour * 60 + minute;
    QString clock = u"T%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
    if (time.second >= 0)
        clock += u":%1"_s.arg(time.second, 2, 10, QChar(u'0'));
    return clock;
}

// What a point in time means ------------------------------------------------------------------------------

Resolver::Meaning Resolver::fromDay(QDate day, QLatin1StringView rule, const Named *anchor) const
{
    Meaning meaning;
    meaning.rule = rule;
    meaning.anchor = anchor;
    if (day.isValid()) {
        meaning.value = iso(day);
        meaning.day = day;
        meaning.month = firstOfMonth(day);
        meaning.year = day.year();
    }
    return meaning;
}

Resolver::Meaning Resolver::meaningOf(const TimeExpression &time)
{
    if (time.holiday)
        return holidayMeaning(time);
    if (time.nth != 0)
        return nthMeaning(time);
    if (time.isTradingDay || time.isEve)
        return eve(time);
    if (time.day)
        return dayMeaning(time);
    if (time.weekday > 0 && !time.isWeekend)
        return weekdayMeaning(time);
    if (time.week)
        return weekMeaning(time);
    if (time.quarter || time.half)
        return quarterMeaning(time);
    if (time.season)
        return seasonMeaning(time);
    if (time.month || time.isMonthEnd)
        return monthMeaning(time);
    if (time.year || time.decade || time.century || time.isYearEnd)
        return yearMeaning(time);
    if (!time.part.isEmpty() || time.hour >= 0)
        return dayOfPart(time);
    return {};
}

std::optional<int> Resolver::yearOf(const TimeExpression &time, const Named **anchor) const
{
    if (!time.year)
        return {};
    switch (time.year->from) {
    case From::Absolute:
        return time.year->value;
    case From::Publication:
        if (!m_published.isValid())
            return {};
        return m_published.year() + time.year->value;
    case From::Story:
        if (m_year.day.isValid() && (time.year->value >= 0 || isNear(m_year, 1))) {
            *anchor = &m_year;
            return m_year.day.year() + time.year->value;
        }
        if (m_published.isValid())
            return m_published.year() + time.year->value;
        return {};
    }
    return {};
}

int Resolver::yearOfBare(const TimeExpression &time, int month, int months, const Named **anchor) const
{
    const int last = month + months - 1;
    if (!m_published.isValid()) {
        if (!m_list.day.isValid() || !listGoesOn(time))
            return 0;
        *anchor = &m_list;
        return m_list.day.year();
    }
    const int year = m_published.year();
    const int now = m_published.month();
    switch (time.direction) {
    case Direction::Past:
        return last < now ? year : year - 1;
    case Direction::Coming:
        return last >= now ? year : year + 1;
    case Direction::Next:
        return month > now ? year : year + 1;
    case Direction::This:
        return year;
    case Direction::None:
        break;
    }
    const Tense tense = tenseAfter(time.span.end);
    const bool sameSentence = m_year.sentence == m_sentence && m_previous.year;
    const bool goesOn = m_list.day.isValid() && m_list.day.month() <= month && listGoesOn(time);
    if (sameSentence || goesOn) {
        const Named &named = goesOn ? m_list : m_year;
        const int told = named.day.year();
        const bool future = told > year || (told == year && month > now);
        if (!(future && tense == Tense::Past) &&
            !(told < year && tense == Tense::Coming && named.sentence != m_sentence)) {
            *anchor = &named;
            return told;
        }
    }
    if (tense == Tense::Past)
        return month <= now ? year : year - 1;
    if (tense == Tense::Coming)
        return last >= now || now - last <= 2 ? year : year + 1;
    return now <= 3 && month >= 10 && months > 1 ? year - 1 : year;
}

QDate Resolver::monthOf(const TimeExpression &time, const Named **anchor) const
{
    if (!time.month)
        return {};
    if (time.month->from == From::Publication)
        return m_published.isValid() ? firstOfMonth(m_published).addMonths(time.month->value) : QDate();
    if (time.month->from == From::Story) {
        if (m_month.day.isValid() && (time.month->value >= 0 || isNear(m_month, 1))) {
            *anchor = &m_month;
            return firstOfMonth(m_month.day).addMonths(time.month->value);
        }
        return m_published.isValid() ? firstOfMonth(m_published).addMonths(time.month->value) : QDate();
    }
    const int month = time.month->value;
    if (time.year) {
        const std::optional<int> year = yearOf(time, anchor);
        return year ? QDate(*year, month, 1) : QDate();
    }
    if (joinsPrevious(time) && m_previousMeaning.month.isValid() && (m_previous.year || m_previous.month)) {
        *anchor = m_previousMeaning.anchor;
        const QDate before = m_previousMeaning.month;
        return {before.year() + (month < before.month() ? 1 : 0), month, 1};
    }
    const int year = yearOfBare(time, month, 1, anchor);
    if (year == 0)
        return {};
    // '지난 7월 5일' in July: the day decides which July.
    if (time.day && m_published.isValid() && month == m_published.month() &&
        time.direction != Direction::None) {
        const bool earlier = time.day->value <= m_published.day();
        if (time.direction == Direction::Past)
            return {m_published.year() - (earlier ? 0 : 1), month, 1};
        if (time.direction == Direction::Coming)
            return {m_published.year() + (earlier && time.day->value != m_published.day() ? 1 : 0), month, 1};
    }
    return {year, month, 1};
}

Resolver::Meaning Resolver::dayMeaning(const TimeExpression &time)
{
    if (time.day->from == From::Publication)
        return fromDay(m_published.isValid() ? m_published.addDays(time.day->value) : QDate(),
                       "relative-day"_L1);
    if (time.day->from == From::Story)
        return storyDay(time);
    if (!time.month && !time.year)
        return bareDay(time);
    const Named *anchor = nullptr;
    if (!time.month) { // 새해 첫날, 2015년 마지막 날
        const std::optional<int> year = yearOf(time, &anchor);
        if (!year)
            return fromDay({}, "date"_L1);
        return fromDay(time.day->value < 0 ? QDate(*year, 12, 31) : QDate(*year, 1, time.day->value),
                       "relative-year"_L1, anchor);
    }
    const QDate month = monthOf(time, &anchor);
    const QLatin1StringView rule = time.month->from != From::Absolute               ? "relative-month"_L1
                                   : time.year && time.year->from == From::Absolute ? "date"_L1
                                                                                    : "month-and-day"_L1;
    return fromDay(month.isValid() ? dayIn(month, time.day->value) : QDate(), rule, anchor);
}

Resolver::Meaning Resolver::bareDay(const TimeExpression &time)
{
    const int number = time.day->value;
    const auto rule = "day-of-month"_L1;
    if (joinsPrevious(time) && m_previousMeaning.day.isValid()) {
        QDate month = m_previousMeaning.month;
        if (number < m_previousMeaning.day.day())
            month = month.addMonths(1);
        return fromDay(dayIn(month, number), rule, &m_day);
    }
    if (!m_published.isValid()) {
        const bool told = m_list.day.isValid() && isNear(m_list, 3);
        return fromDay(told ? dayIn(m_list.day, number) : QDate(), rule, told ? &m_list : nullptr);
    }
    const QDate now = firstOfMonth(m_published);
    const QDate here = dayIn(now, number);
    const QDate before = dayIn(now.addMonths(-1), number);
    const QDate after = dayIn(now.addMonths(1), number);
    if (time.weekday > 0) {
        for (const QDate day : {here, before, after}) {
            if (day.isValid() && day.dayOfWeek() == time.weekday)
                return fromDay(day, rule);
        }
    }
    if (time.direction == Direction::Past)
        return fromDay(here.isValid() && here <= m_published ? here : before, rule);
    if (time.direction == Direction::Coming)
        return fromDay(here.isValid() && here >= m_published ? here : after, rule);
    const Tense tense = tenseAfter(time.span.end);
    // The story may have moved to another month: '내달 1일 … 2일에는'.
    const bool isScene = isNear(m_day, 1) || (isNear(m_day, 4) && sameParagraph(m_day));
    const bool moved = m_day.day.isValid() && isScene && firstOfMonth(m_day.day) != now &&
                       number > m_day.day.day() && number - m_day.day.day() <= farthestJump;
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
        return fromDay(tense == Tense::Coming ? after : before, rule);
    if (tense == Tense::Past && here > m_published.addDays(1) && before.isValid() &&
        before.daysTo(m_published) <= farthestJump)
        return fromDay(before, rule);
    if (tense == Tense::Coming && here < m_published.addDays(-recentDays) && after.isValid() &&
        m_published.daysTo(after) <= farthestJump)
        return fromDay(after, rule);
    if (tense == Tense::None && here > m_published.addDays(farthestJump) && before.isValid() &&
        before.daysTo(m_published) <= recentDays)
        return fromDay(before, rule);
    return fromDay(here, rule);
}

Resolver::Meaning Resolver::storyDay(const TimeExpression &time)
{
    const int shift = time.day->value;
    if (shift == 0) {
        const auto rule = "same-day"_L1;
        if (m_day.day.isValid() && isNear(m_day, 1)) {
            const bool isPast = !m_published.isValid() || m_day.day <= m_published;
            if (isPast || m_day.sentence == m_sentence || tenseAfter(time.span.end) == Tense::Coming)
                return fromDay(m_day.day, rule, &m_day);
        }
        return fromDay(m_report, rule);
    }
    const auto rule = "next-day"_L1;
    if (m_until.day.isValid() && isNear(m_until, farthestUntil) && endsStory(time.span.begin))
        return fromDay(m_until.day.addDays(shift), rule, &m_until);
    if (m_day.day.isValid() && isNear(m_day, 2))
        return fromDay(m_day.day.addDays(shift), rule, &m_day);
    return fromDay(m_report.isValid() ? m_report.addDays(shift) : QDate(), rule);
}

Resolver::Meaning Resolver::eve(const TimeExpression &time)
{
    const bool told =
        m_day.day.isValid() && (m_day.sentence == m_sentence || (isNear(m_day, 1) && sameParagraph(m_day)));
    const QDate base = told ? m_day.day : m_published;
    const Named *anchor = told ? &m_day : nullptr;
    if (time.isTradingDay)
        return fromDay(base.isValid() ? KoreanCalendar::tradingDayBefore(base) : QDate(), "trading-day"_L1,
                       anchor);
    return fromDay(base.isValid() ? base.addDays(-1) : QDate(), "day-before"_L1, anchor);
}

Resolver::Meaning Resolver::dayOfPart(const TimeExpression &time) const
{
    const auto rule = "part-of-day"_L1;
    // '4일 온다. 주가는 3일 올랐다. 오후에는 만난다': what comes belongs to the day to come.
    const bool isAside = m_coming.day.isValid() && isNear(m_coming, farthestComing) &&
                         m_day.span.begin > m_coming.span.begin && m_dayTense == Tense::Past;
    if (isAside && tenseAfter(time.span.end) == Tense::Coming)
        return fromDay(m_coming.day, rule, &m_coming);
    if (m_day.day.isValid()) {
        const bool isScene = !m_published.isValid() || std::abs(m_day.day.daysTo(m_published)) <= nearDays;
        if (isScene || isNear(m_day, 1))
            return fromDay(m_day.day, rule, &m_day);
    }
    return fromDay(m_report, rule);
}

Resolver::Meaning Resolver::monthMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = time.month && time.month->from == From::Publication ? "relative-month"_L1
                   : time.month && time.month->from == From::Story     ? "same-month"_L1
                   : time.year && time.year->from == From::Absolute    ? "date"_L1
                                                                       : "month"_L1;
    QDate month = m_published.isValid() ? firstOfMonth(m_published) : QDate();
    if (time.month)
        month = monthOf(time, &meaning.anchor);
    if (!month.isValid())
        return meaning;
    meaning.value = isoMonth(month);
    meaning.month = month;
    meaning.year = month.year();
    return meaning;
}

Resolver::Meaning Resolver::yearMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = "date"_L1;
    if (time.century > 0) {
        meaning.value = u"%1"_s.arg(time.century - 1, 2, 10, QChar(u'0'));
        return meaning;
    }
    if (time.decade > 0) {
        const int century = time.isShortDecade ? (time.decade < 3 ? 200 : 190) : 0;
        meaning.value =
            u"%1"_s.arg(time.decade % 10 + (time.isShortDecade ? century / 10 * 10 : time.decade / 10 * 10),
                        3, 10, QChar(u'0'));
        return meaning;
    }
    std::optional<int> year = yearOf(time, &meaning.anchor);
    if (!time.year && m_published.isValid())
        year = m_published.year();
    meaning.rule = !time.year                          ? "year-end"_L1
                   : time.year->from == From::Absolute ? "date"_L1
                   : time.year->from == From::Story    ? "same-year"_L1
                                                       : "relative-year"_L1;
    if (!year)
        return meaning;
    meaning.value = time.isSamePeriod ? samePeriod(*year) : isoYear(*year);
    meaning.year = *year;
    return meaning;
}

Resolver::Meaning Resolver::weekMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = "relative-week"_L1;
    const bool fromStory = time.week->from == From::Story && m_day.day.isValid();
    const QDate base = fromStory ? m_day.day : m_published;
    meaning.anchor = fromStory ? &m_day : nullptr;
    if (!base.isValid())
        return meaning;
    meaning.value =
        isoWeek(mondayOf(base).addDays(7 * time.week->value)) + (time.isWeekend ? u"-WE"_s : QString());
    return meaning;
}

Resolver::Meaning Resolver::weekdayMeaning(const TimeExpression &time)
{
    const auto rule = "weekday"_L1;
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
    const bool isPast = time.particle != Particle::Until && tenseAfter(time.span.end) == Tense::Past;
    return fromDay(m_published.addDays(isPast && ahead > 0 ? ahead - 7 : ahead), rule);
}

Resolver::Meaning Resolver::quarterMeaning(const TimeExpression &time)
{
    Meaning meaning;
    const bool isQuarter = time.quarter.has_value();
    meaning.rule = isQuarter ? "quarter"_L1 : "half"_L1;
    const Reference &reference = isQuarter ? *time.quarter : *time.half;
    const int months = isQuarter ? 3 : 6;
    QDate first;
    const bool fromStory = reference.from == From::Story && m_period.day.isValid() && isNear(m_period, 1) &&
                           m_period.value.contains(u"-Q");
    if (fromStory) {
        meaning.anchor = &m_period;
        first = m_period.day.addMonths(months * reference.value);
    } else if (reference.from != From::Absolute) {
        if (!m_published.isValid())
            return meaning;
        const int start = (m_published.month() - 1) / months * months + 1;
        first = QDate(m_published.year(), start, 1).addMonths(months * reference.value);
    } else {
        const int month = (reference.value - 1) * months + 1;
        std::optional<int> year = yearOf(time, &meaning.anchor);
        if (!time.year) {
            const bool joined = joinsPrevious(time) && m_previousMeaning.year > 0;
            year = joined ? m_previousMeaning.year : yearOfBare(time, month, months, &meaning.anchor);
        }
        if (!year || *year == 0)
            return meaning;
        first = QDate(*year, month, 1);
    }
    meaning.value = u"%1-%2%3"_s.arg(isoYear(first.year()), isQuarter ? u"Q"_s : u"H"_s)
                        .arg((first.month() - 1) / months + 1);
    meaning.year = first.year();
    meaning.first = first;
    return meaning;
}

Resolver::Meaning Resolver::seasonMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = "season"_L1;
    const int start = time.season->value == u"SP"   ? 3
                      : time.season->value == u"SU" ? 6
                      : time.season->value == u"FA" ? 9
                                                    : 12;
    std::optional<int> year = yearOf(time, &meaning.anchor);
    if (!time.year && m_published.isValid()) {
        year = m_published.year();
        if (time.direction == Direction::Past && start >= m_published.month())
            --*year;
        if ((time.direction == Direction::Coming || time.direction == Direction::Next) &&
            start <= m_published.month())
            ++*year;
        // A winter that is still on began in the last December.
        if (time.direction == Direction::This && start == 12 && m_published.month() <= 2)
            --*year;
    }
    if (!year)
        return meaning;
    meaning.value = isoYear(*year) + u'-' + time.season->value;
    meaning.year = *year;
    return meaning;
}

Resolver::Meaning Resolver::holidayMeaning(const TimeExpression &time)
{
    const Named *anchor = nullptr;
    std::optional<int> year = yearOf(time, &anchor);
    const auto rule = "holiday"_L1;
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
    const auto dayOf = [&](int y) {
        const int month = monthDay.first(2).toInt();
        const int day = monthDay.sliced(3).toInt();
        return isLunar ? KoreanCalendar::lunarDay(y, month, day) : QDate(y, month, day);
    };
    if (year)
        return fromDay(dayOf(*year), rule, anchor);
    if (!m_published.isValid())
        return fromDay({}, rule);
    const QDate day = dayOf(m_published.year());
    const Tense tense = tenseAfter(time.span.end);
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
    meaning.rule = "nth"_L1;
    QDate month = time.month              ? monthOf(time, &meaning.anchor)
                  : m_published.isValid() ? firstOfMonth(m_published)
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
        return fromDay(day.month() == month.month() ? day : QDate(), "nth"_L1, meaning.anchor);
    meaning.value = isoWeek(day);
    return meaning;
}

Resolver::Meaning Resolver::counted(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = "counted"_L1;
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
        later && (time.particle == Particle::Copula || tenseAfter(time.span.end) == Tense::Past) &&
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

// Context -------------------------------------------------------------------------------------------------

/// Whether the word before \a position tells the end of something (귀국 다음 날).
bool Resolver::endsStory(int position) const
{
    const int begin = m_analysis.sentences[static_cast<std::size_t>(m_sentence)].span.begin;
    int end = position;
    while (end > begin && m_text[end - 1].isSpace())
        --end;
    int word = end;
    while (word > begin && m_text[word - 1].isLetterOrNumber())
        --word;
    const TimeWord *event =
        word < end ? timeLexicon().endEvents.longestAt(m_text.sliced(word, end - word)) : nullptr;
    return event && event->form.size() == end - word;
}

bool Resolver::sameParagraph(const Named &named) const
{
    const auto paragraph = [this](int sentence) {
        return m_analysis.sentences[static_cast<std::size_t>(sentence)].paragraph;
    };
    return named.sentence >= 0 && paragraph(named.sentence) == paragraph(m_sentence);
}

bool Resolver::listGoesOn(const TimeExpression &time) const
{
    if (m_list.sentence < 0)
        return false;
    if (sameParagraph(m_list))
        return isNear(m_list, 2);
    // A chronology has its days at the beginnings of its lines.
    const auto beginsLine = [this](Span span, int sentence) {
        return span.begin - m_analysis.sentences[static_cast<std::size_t>(sentence)].span.begin <= 3;
    };
    return isNear(m_list, 6) && beginsLine(m_list.span, m_list.sentence) && beginsLine(time.span, m_sentence);
}

/// The period last named, in \a year (작년 같은 기간).
QString Resolver::samePeriod(int year) const
{
    return m_period.value.size() > 4 && isNear(m_period, 2) && !m_periodIsRange
               ? isoYear(year) + m_period.value.sliced(4)
               : isoYear(year);
}

bool Resolver::isNear(const Named &named, int sentences) const
{
    return named.sentence >= 0 && m_sentence - named.sentence <= sentences;
}

/// Whether only a joiner or a range mark stands between the previous expression and this one.
bool Resolver::joinsPrevious(const TimeExpression &time) const
{
    if (m_previous.span.isEmpty() || m_previous.span.end > time.span.begin)
        return false;
    QStringView gap = m_text.sliced(m_previous.span.end, time.span.begin - m_previous.span.end);
    if (gap.size() > 6)
        return false;
    gap = gap.trimmed();
    if (gap.size() == 1 && !gap.front().isLetterOrNumber())
        return gap.front() != u'.';
    const TimeWord *joiner = gap.isEmpty() ? nullptr : timeLexicon().joiners.longestAt(gap);
    return joiner && joiner->form.size() == gap.size();
}

/// The tense of the nearest predicate behind \a position in its sentence: ㅆ tells the past (했다), ㄴ다 what
/// is or comes (연다), words such as 예정 what comes.
Resolver::Tense Resolver::tenseAfter(int position) const
{
    const Span sentence = m_analysis.sentences[static_cast<std::size_t>(m_sentence)].span;
    const int end = std::min(sentence.end, position + tenseReach);
    const WordSet &tenses = timeLexicon().tenses;
    for (int i = position; i < end; ++i) {
        const QChar c = m_text[i];
        if (!Hangul::isSyllable(c))
            continue;
        if (tenses.mayStart(c)) {
            if (const TimeWord *word = tenses.longestAt(m_text.sliced(i, end - i));
                word &&
                (word->form.size() == 1 || !word->mod.isEmpty() || !m_text[i - 1].isLetterOrNumber())) {
                if (word->value == u"coming")
                    return Tense::Coming;
                if (word->value == u"none")
                    continue;
                return Tense::None;
            }
        }
        const int final = Hangul::finalOf(c);
        if (final == sinceSignificant)
            return Tense::Past;
        if (final == finalNieun && i + 1 < end && m_text[i + 1] == u'다')
            return Tense::Coming;
        if (final == finalBieup && i + 2 < end && m_text[i + 1] == u'니' && m_text[i + 2] == u'다')
            return Tense::Coming;
    }
    return Tense::None;
}

void Resolver::remember(const TimeExpression &time, const Meaning &meaning)
{
    const bool wasRangeHead = m_previous.isRangeHead;
    m_previous = time;
    m_previousMeaning = meaning;
    m_previousMeaning.anchor = nullptr;
    const auto named = [&](QDate day) { return Named{day, time.span, meaning.value, m_sentence}; };
    if (meaning.day.isValid()) {
        const bool isReport = m_published.isValid() && meaning.day <= m_published &&
                              meaning.day.daysTo(m_published) <= reportDays;
        if (isReport && time.isBareDay && m_report == m_published && m_day.sentence < 0)
            m_report = meaning.day;
        // The eve tells what came before; the scene stays.
        if (!time.isEve && !time.isTradingDay)
            m_day = named(meaning.day);
        m_dayTense = tenseAfter(time.span.end);
        if (m_published.isValid() && meaning.day > m_published)
            m_coming = named(meaning.day);
        if (time.particle == Particle::Until)
            m_until = named(meaning.day);
    }
    if ((time.quarter || time.half || time.month) && !time.day && !meaning.value.isEmpty()) {
        m_periodIsRange = wasRangeHead;
        m_period = named(meaning.first.isValid() ? meaning.first : meaning.month);
    }
    if (meaning.month.isValid()) {
        m_month = named(meaning.month);
        if (time.month && time.month->from == From::Absolute) {
            const bool goesOn = meaning.anchor == &m_list && isNear(m_list, 4);
            if ((time.year && time.year->from == From::Absolute) || goesOn)
                m_list = named(meaning.month);
            else
                m_list = {};
        }
    }
    if (meaning.year > 0)
        m_year = named(QDate(meaning.year, 1, 1));
}

} // namespace Haengbo::Times

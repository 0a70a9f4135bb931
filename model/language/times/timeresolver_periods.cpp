// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeresolver.h"

#include "model/language/times/timevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

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
    const Tense tense = tenseBehind();
    const bool sameSentence = m_year.sentence == m_sentence && m_previous.hasYear;
    // A quarter goes on from another quarter or half ('지난해 1분기 … 2분기엔'), not from any day told before
    // it.
    const bool isOfKind =
        isNear(m_period, 2) && (valueOf(m_period).contains(u"-Q") || valueOf(m_period).contains(u"-H"));
    const Named &before = months == 1 ? m_list : m_period;
    const bool goesOn =
        before.day.isValid() && before.day.month() <= month && (months == 1 ? listGoesOn(time) : isOfKind);
    if (sameSentence || goesOn) {
        const Named &named = goesOn ? before : m_year;
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
        return m_published.isValid() ? m_publishedMonth.addMonths(time.month->value) : QDate();
    if (time.month->from == From::Story) {
        if (m_month.day.isValid() && (time.month->value >= 0 || isNear(m_month, 1))) {
            *anchor = &m_month;
            return firstOfMonth(m_month.day).addMonths(time.month->value);
        }
        return m_published.isValid() ? m_publishedMonth.addMonths(time.month->value) : QDate();
    }
    // 내년 이맘때: the month of publication in that year.
    const int month =
        time.month->value > 0 || !m_published.isValid() ? time.month->value : m_published.month();
    if (time.year) {
        const std::optional<int> year = yearOf(time, anchor);
        return year ? QDate(*year, month, 1) : QDate();
    }
    if (joinsPrevious(time) && m_previous.month.isValid() && (m_previous.hasYear || m_previous.hasMonth)) {
        *anchor = m_list.sentence == m_sentence ? &m_list : nullptr;
        const QDate before = m_previous.month;
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

Resolver::Meaning Resolver::monthMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = time.month && time.month->from == From::Publication ? u"times:relative-month"_s
                   : time.month && time.month->from == From::Story     ? u"times:same-month"_s
                   : time.year && time.year->from == From::Absolute    ? u"times:date"_s
                                                                       : u"times:month"_s;
    QDate month = m_published.isValid() ? m_publishedMonth : QDate();
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
    meaning.rule = u"times:date"_s;
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
    meaning.rule = !time.year                          ? u"times:year-end"_s
                   : time.year->from == From::Absolute ? u"times:date"_s
                   : time.year->from == From::Story    ? u"times:same-year"_s
                                                       : u"times:relative-year"_s;
    if (!year)
        return meaning;
    meaning.value = time.isSamePeriod ? samePeriod(*year) : isoYear(*year);
    meaning.year = *year;
    return meaning;
}

Resolver::Meaning Resolver::weekMeaning(const TimeExpression &time)
{
    Meaning meaning;
    meaning.rule = u"times:relative-week"_s;
    const bool fromStory = time.week->from == From::Story && m_day.day.isValid();
    const QDate base = fromStory ? m_day.day : m_published;
    meaning.anchor = fromStory ? &m_day : nullptr;
    if (!base.isValid())
        return meaning;
    meaning.value =
        isoWeek(mondayOf(base).addDays(7 * time.week->value)) + (time.isWeekend ? u"-WE"_s : QString());
    return meaning;
}

Resolver::Meaning Resolver::quarterMeaning(const TimeExpression &time)
{
    Meaning meaning;
    const bool isQuarter = time.quarter.has_value();
    meaning.rule = isQuarter ? u"times:quarter"_s : u"times:half"_s;
    const Reference &reference = isQuarter ? *time.quarter : *time.half;
    const int months = isQuarter ? 3 : 6;
    QDate first;
    const bool fromStory = reference.from == From::Story && m_period.day.isValid() && isNear(m_period, 1) &&
                           valueOf(m_period).contains(u"-Q");
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
            const bool joined = joinsPrevious(time) && m_previous.year > 0;
            year = joined ? m_previous.year : yearOfBare(time, month, months, &meaning.anchor);
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
    meaning.rule = u"times:season"_s;
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
        if (time.direction == Direction::None) {
            const Tense tense = tenseBehind();
            constexpr int seasonMonths = 3;
            // '승부는 봄에' in autumn: the one to come; '가을 문을 열었다' in spring: the one past.
            if (tense != Tense::Past && start + seasonMonths <= m_published.month())
                ++*year;
            else if (tense == Tense::Past && start > m_published.month())
                --*year;
        }
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
    const QString period = valueOf(m_period);
    return period.size() > 4 && isNear(m_period, 2) && !m_periodIsRange ? isoYear(year) + period.sliced(4)
                                                                        : isoYear(year);
}

} // namespace Haengbo::Times

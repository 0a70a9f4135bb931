// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timegrammar.h"

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

/// Whether the expression begins with what is taken next.
bool isNothingTaken(const State &state)
{
    return state.rank == NoRank && state.time.direction == Direction::None;
}

} // namespace

bool Parser::takeWord(int begin, int at, const TimeWord &word, State &state) const
{
    const int end = at + static_cast<int>(word.form.size());
    const bool isFirst = isNothingTaken(state);
    switch (word.kind) {
    case WordKind::Year:
    case WordKind::GluedYear:
    case WordKind::WeakYear:
    case WordKind::StoryYear:
    case WordKind::Month:
    case WordKind::StoryMonth:
    case WordKind::Week:
    case WordKind::WeakWeek:
    case WordKind::StoryWeek:
    case WordKind::QuarterOf:
    case WordKind::StoryQuarter:
    case WordKind::HalfOf:
        return takeSpan(word, end, state);
    case WordKind::Day:
    case WordKind::ThatDay:
    case WordKind::StoryDay:
    case WordKind::Eve:
    case WordKind::TradingDay:
    case WordKind::DayPart:
        return takeDay(word, end, state);
    case WordKind::Weekend:
    case WordKind::Half:
    case WordKind::Season:
    case WordKind::YearEnd:
    case WordKind::SamePeriod:
    case WordKind::MonthEnd:
    case WordKind::MonthDay:
    case WordKind::Holiday:
    case WordKind::WeakHoliday:
    case WordKind::Weekday:
        return takePartOfSpan(word, end, state);
    case WordKind::Nth:
        return state.rank <= MonthRank && takeNth(at, state);
    case WordKind::Part:
    case WordKind::WeakPart:
        return takePartOfDay(word, end, state);
    case WordKind::Clock:
        return takeNamedClock(word, end, state);
    case WordKind::Vague:
        return isFirst && takeVague(begin, word, end, state);
    case WordKind::Set:
        if (!isFirst)
            return false;
        state.time.shape = Shape::Set;
        state.time.fixed = word.value;
        state.rank = YearRank;
        state.end = end;
        return true;
    case WordKind::SetPrefix:
        return isFirst && takeSetPrefix(word, end, state);
    case WordKind::Length:
        return takeLengthWord(begin, word, end, state);
    case WordKind::Direction:
        return isFirst && takeDirected(begin, word, end, state);
    default:
        return false;
    }
}

bool Parser::takeSpan(const TimeWord &word, int end, State &state) const
{
    TimeExpression &time = state.time;
    const bool isFirst = isNothingTaken(state);
    const auto take = [&](Rank rank) {
        state.rank = rank;
        state.end = end;
        return true;
    };
    const Reference fromPublication{From::Publication, word.number};
    const Reference fromStory{From::Story, word.number};
    switch (word.kind) {
    case WordKind::Year:
    case WordKind::GluedYear:
    case WordKind::WeakYear:
        if (!isFirst)
            return false;
        time.year = fromPublication;
        state.needsCompany = word.kind == WordKind::WeakYear;
        return take(YearRank);
    case WordKind::StoryYear:
        time.year = fromStory;
        return isFirst && take(YearRank);
    case WordKind::Month:
        time.month = fromPublication;
        return isFirst && take(MonthRank);
    case WordKind::StoryMonth:
        time.month = fromStory;
        return isFirst && take(MonthRank);
    case WordKind::Week:
    case WordKind::WeakWeek:
        if (!isFirst)
            return false;
        time.week = fromPublication;
        state.needsCompany = word.kind == WordKind::WeakWeek;
        return take(WeekRank);
    case WordKind::StoryWeek:
        time.week = fromStory;
        return isFirst && take(WeekRank);
    case WordKind::QuarterOf:
        time.quarter = fromPublication;
        return isFirst && take(MonthRank);
    case WordKind::StoryQuarter:
        time.quarter = fromStory;
        return isFirst && take(MonthRank);
    case WordKind::HalfOf:
        time.half = fromPublication;
        return isFirst && take(MonthRank);
    default:
        return false;
    }
}

bool Parser::takeDay(const TimeWord &word, int end, State &state) const
{
    TimeExpression &time = state.time;
    const bool isFirst = isNothingTaken(state);
    const auto take = [&](Rank rank) {
        state.rank = rank;
        state.end = end;
        return true;
    };
    const Reference fromPublication{From::Publication, word.number};
    const Reference fromStory{From::Story, word.number};
    switch (word.kind) {
    case WordKind::Day:
        time.day = fromPublication;
        return isFirst && take(DayRank);
    case WordKind::ThatDay:
        time.isThatDay = true;
        [[fallthrough]];
    case WordKind::StoryDay:
        // 추석 이튿날
        if (time.holiday && time.shift == 0 && word.number != 0 && state.rank == DayRank) {
            time.shift = word.number;
            return take(DayRank);
        }
        time.day = fromStory;
        return isFirst && take(DayRank);
    case WordKind::Eve:
        if (time.holiday && time.shift == 0 && state.rank == DayRank) { // 광복절 전날
            time.shift = -1;
            return take(DayRank);
        }
        time.isEve = true;
        return isFirst && take(DayRank);
    case WordKind::TradingDay:
        time.isTradingDay = true;
        return isFirst && take(DayRank);
    case WordKind::DayPart:
        if (!isFirst)
            return false;
        time.day = fromPublication;
        time.day->value = word.value.section(u' ', 0, 0).toInt();
        time.part = QStringView(word.value).sliced(word.value.indexOf(u' ') + 1);
        return take(PartRank);
    default:
        return false;
    }
}

bool Parser::takePartOfSpan(const TimeWord &word, int end, State &state) const
{
    TimeExpression &time = state.time;
    const bool isFirst = isNothingTaken(state);
    const auto take = [&](Rank rank) {
        state.rank = rank;
        state.end = end;
        return true;
    };
    const Reference fromPublication{From::Publication, word.number};
    switch (word.kind) {
    case WordKind::Weekend:
        if (!isFirst && state.rank != WeekRank)
            return false;
        if (!time.week)
            time.week = fromPublication;
        time.isWeekend = true;
        return take(WeekdayRank);
    case WordKind::Half:
        if (state.rank > YearRank)
            return false;
        time.half = Reference{From::Absolute, word.number};
        state.needsCompany = false;
        return take(MonthRank);
    case WordKind::Season:
        if (state.rank > YearRank)
            return false;
        time.season = &word;
        state.needsCompany = isFirst;
        return take(WeekRank);
    case WordKind::YearEnd:
        if (state.rank > YearRank || time.direction != Direction::None)
            return false;
        time.isYearEnd = true;
        time.mod = word.mod;
        state.needsCompany = false;
        return take(WeekRank);
    case WordKind::SamePeriod:
        if (state.rank != YearRank || time.shape == TimeExpression::Shape::Set)
            return false;
        time.isSamePeriod = true;
        if (word.value == u"now") // 내년 이맘때
            time.month = Reference{From::Absolute, 0};
        return take(MonthRank);
    case WordKind::MonthEnd:
        if (state.rank != NoRank && state.rank != MonthRank)
            return false;
        time.isMonthEnd = true;
        time.mod = word.mod;
        return take(WeekRank);
    case WordKind::MonthDay:
        // '연휴 첫날' is a day of its own; '새해 첫날' is a day of the year.
        if (state.rank != MonthRank && state.rank != YearRank && !(time.holiday && state.rank == DayRank))
            return false;
        time.day = Reference{From::Absolute, word.number};
        return take(DayRank);
    case WordKind::Holiday:
    case WordKind::WeakHoliday:
        if (state.rank > YearRank)
            return false;
        time.holiday = &word;
        state.needsCompany = word.kind == WordKind::WeakHoliday && isFirst;
        return take(word.value == u"newyear" ? YearRank : DayRank);
    case WordKind::Weekday:
        if (state.rank != NoRank && state.rank != WeekRank && state.rank != DayRank &&
            !(time.shape == Shape::Set))
            return false;
        time.weekday = word.number;
        return take(WeekdayRank);
    default:
        return false;
    }
}

bool Parser::takePartOfDay(const TimeWord &word, int end, State &state) const
{
    TimeExpression &time = state.time;
    const bool afterDay = state.rank == DayRank || state.rank == WeekdayRank || time.shape == Shape::Set;
    if (state.rank != NoRank && !afterDay)
        return false;
    if (time.direction != Direction::None && state.rank == NoRank && time.direction != Direction::This)
        return false;
    time.part = word.value;
    state.needsCompany =
        word.kind == WordKind::WeakPart && state.rank == NoRank && time.direction == Direction::None;
    state.rank = PartRank;
    state.end = end;
    return true;
}

bool Parser::takeNamedClock(const TimeWord &word, int end, State &state) const
{
    TimeExpression &time = state.time;
    const int hour = word.value.first(2).toInt();
    if (state.rank == HourRank && time.hour == hour) { // 12시 정오
        state.end = end;
        return true;
    }
    if (state.rank != NoRank && state.rank != DayRank && state.rank != WeekdayRank && state.rank != PartRank)
        return false;
    time.hour = hour;
    time.minute = 0;
    state.needsCompany = false;
    state.rank = HourRank;
    state.end = end;
    return true;
}

bool Parser::takeVague(int begin, const TimeWord &word, int end, State &state) const
{
    State length = state;
    length.end = end;
    length.time.direction = word.value == u"PAST_REF" ? Direction::Past : Direction::Coming;
    if (word.value != u"PRESENT_REF" && isSpace(charAt(end)) && takeLength(begin, skipSpaces(end), length)) {
        if (endingOf(begin, length)) {
            state = length;
            return true;
        }
    }
    state.time.shape = Shape::Vague;
    state.time.fixed = word.value;
    state.rank = YearRank;
    state.end = end;
    state.isClosed = true;
    return true;
}

bool Parser::takeSetPrefix(const TimeWord &word, int end, State &state) const
{
    if (!isSpace(charAt(end)) || !isDigit(charAt(end + 1)))
        return false;
    int number = end + 1;
    while (number < m_end && (isDigit(m_text[number]) || m_text[number] == u',' || m_text[number] == u'.'))
        ++number;
    const TimeWord *unit = number < m_end ? m_words.units.longestAt(rest(number)) : nullptr;
    if (charAt(number) == u'%' || (unit && isBoundary(end, number + static_cast<int>(unit->form.size()))))
        return false;
    state.time.shape = Shape::Set;
    state.time.fixed = word.value;
    state.rank = YearRank;
    state.end = end;
    state.isClosed = true;
    return true;
}

bool Parser::takeLengthWord(int begin, const TimeWord &word, int end, State &state) const
{
    if (state.rank != NoRank)
        return false;
    TimeExpression &time = state.time;
    state.end = end;
    state.rank = DayRank;
    const int next = skipSpaces(end);
    // '하루 14시간', '하루 2만 개': so much a day.
    const bool isRate = isDigit(charAt(next)) || (next < m_end && m_words.pers.longestAt(rest(next)));
    if (word.value == u"P1D" && next > end && time.direction == Direction::None && isRate) {
        time.shape = Shape::Set;
        time.fixed = word.value;
        state.isClosed = true;
        return true;
    }
    time.shape = Shape::Length;
    time.length = parseLength(word.value);
    takeMoreLength(begin, state);
    takeShift(begin, state);
    state.isClosed = true;
    return true;
}

Length Parser::parseLength(QStringView value)
{
    Length length;
    const bool clock = value.startsWith(u"PT");
    const QStringView number = value.sliced(clock ? 2 : 1).chopped(1);
    const double count = number == u"X" ? -1 : number.toDouble();
    switch (value.back().unicode()) {
    case u'Y':
        length.years = count;
        break;
    case u'M':
        length.months = count;
        break;
    case u'W':
        length.weeks = count;
        break;
    case u'D':
        length.days = count;
        break;
    default:
        length.hours = count;
    }
    return length;
}

bool Parser::takeDirected(int begin, const TimeWord &word, int end, State &state) const
{
    State later = state;
    later.time.direction = word.value == u"past"     ? Direction::Past
                           : word.value == u"coming" ? Direction::Coming
                           : word.value == u"this"   ? Direction::This
                                                     : Direction::Next;
    later.end = end;
    if (!takeWordOrNumber(begin, skipSpaces(end), later))
        return false;
    later.needsCompany = false;
    state = later;
    return true;
}

bool Parser::takeNth(int at, State &state) const
{
    const TimeWord *nth = at < m_end ? m_words.starts.longestAt(rest(at)) : nullptr;
    if (!nth || (nth->kind != WordKind::Nth && nth->kind != WordKind::Weekday))
        return false;
    if (nth->kind == WordKind::Weekday)
        return false;
    const int next = skipSpaces(at + static_cast<int>(nth->form.size()), 1);
    if (next >= m_end)
        return false;
    const TimeWord *unit = m_words.units.longestAt(rest(next));
    if (unit && unit->value == u"W") {
        const int end = next + static_cast<int>(unit->form.size());
        if (state.rank == NoRank && !isWeekdayAt(skipSpaces(end)) && !hasTimeParticle(at, end))
            return false;
        state.time.nth = nth->number;
        state.time.isNthWeek = true;
        state.rank = WeekRank;
        state.end = end;
        return true;
    }
    if (!isWeekdayAt(next))
        return false;
    const TimeWord *weekday = m_words.starts.longestAt(rest(next));
    state.time.nth = nth->number;
    state.time.weekday = weekday->number;
    state.rank = WeekdayRank;
    state.end = next + static_cast<int>(weekday->form.size());
    return true;
}

bool Parser::isWeekdayAt(int at) const
{
    const TimeWord *word = at < m_end ? m_words.starts.longestAt(rest(at)) : nullptr;
    return word && word->kind == WordKind::Weekday;
}

} // namespace Haengbo::Times

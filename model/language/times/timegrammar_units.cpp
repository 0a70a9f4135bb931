// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timegrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

bool Parser::takeUnit(int begin, int at, const Number &number, State &state) const
{
    int unitAt = skipSpaces(number.end, 1);
    // 40여분, 10여 년
    bool isApproximate = false;
    if (number.end < m_end && m_words.lengthAfters.mayStart(m_text[number.end])) {
        const TimeWord *more = m_words.lengthAfters.longestAt(rest(number.end));
        const int next = skipSpaces(number.end + 1, 1);
        if (more && more->form.size() == 1 && more->mod == u"APPROX" && next < m_end &&
            m_words.units.longestAt(rest(next))) {
            isApproximate = true;
            unitAt = next;
        }
    }
    const TimeWord *unit = unitAt < m_end ? m_words.units.longestAt(rest(unitAt)) : nullptr;
    for (; unit; unit = shorter(m_words.units, unitAt, unit)) {
        const int end = unitAt + static_cast<int>(unit->form.size());
        if (isApproximate ? takeLengthUnit(begin, number, *unit, end, state)
                          : takeNumberedUnit(begin, at, number, *unit, end, state)) {
            if (isApproximate)
                state.time.mod = u"APPROX";
            return true;
        }
    }
    return number.digits > 0 && number.isWhole() && takeRangeHead(begin, at, number, state);
}

bool Parser::takeRangeHead(int begin, int at, const Number &number, State &state) const
{
    int mark = skipSpaces(number.end, 1);
    const bool isList = isListMark(charAt(mark)) || charAt(mark) == u'/';
    if (!isList && !isRangeMark(charAt(mark)))
        return false;
    const int second = skipSpaces(mark + 1, 1);
    if (!isDigit(charAt(second)))
        return false;
    const Number other = digitsAt(second);
    if (!other.isWhole() || (isList && (number.digits > 2 || other.value <= number.value)))
        return false;
    int unitAt = skipSpaces(other.end, 1);
    const TimeWord *unit = unitAt < m_end ? m_words.units.longestAt(rest(unitAt)) : nullptr;
    if (!unit)
        return false;
    const int unitEnd = unitAt + static_cast<int>(unit->form.size());
    // 1·4분기, 3/4분기: of the four quarters.
    if (unit->value == u"Q" && isList && other.value == 4 && number.value != 3)
        return takeQuarterOfFour(number, unitEnd, state);
    if (charAt(mark) == u'/')
        return false;
    State tail;
    tail.end = second;
    if (!takeNumberedUnit(second, second, other, *unit, unitEnd, tail))
        return false;
    const std::optional<Ending> tailEnding = endingOf(second, tail);
    if (!tailEnding)
        return false;
    State later = state;
    if (!takeNumberedUnit(begin, at, number, *unit, unitEnd, later))
        return false;
    // 3~5일간: the first number is a length as well.
    if (tailEnding->shape != later.time.shape && unit->value == u"D") {
        later = state;
        later.end = unitEnd;
        if (!takeLengthUnit(begin, number, *unit, unitEnd, later))
            return false;
    }
    later.time.shift = tail.time.shift;
    later.time.isRangeHead = true;
    later.end = number.end;
    later.isClosed = true;
    state = later;
    return true;
}

bool Parser::takeQuarterOfFour(const Number &number, int end, State &state) const
{
    if (state.rank > YearRank)
        return false;
    state.time.quarter = Reference{From::Absolute, number.whole()};
    state.needsCompany = false;
    state.rank = MonthRank;
    state.end = end;
    return true;
}

bool Parser::takeNumberedUnit(int begin, int at, const Number &number, const TimeWord &unit, int end,
                              State &state) const
{
    TimeExpression &time = state.time;
    const int value = number.whole();
    const auto point = [&](std::optional<Reference> &field, Rank rank) {
        field = Reference{From::Absolute, value};
        state.needsCompany = false;
        state.rank = rank;
        state.end = end;
        return true;
    };
    switch (unit.value[0].unicode()) {
    case u'Y':
        if (isYear(number, end, state))
            return takeYear(number, end, state);
        break;
    case u'm':
        if (!number.isWhole() || value < 1 || value > 12 || state.rank > YearRank ||
            (!number.digits && !number.isSino))
            return false;
        if (number.isSino && number.syllables == 1 && state.rank == NoRank && !sinoMonthStands(at, end))
            return false;
        return point(time.month, MonthRank);
    case u'D':
        if (value == 1 && state.rank == NoRank && isDailyRate(end)) {
            time.shape = Shape::Set;
            time.fixed = u"P1D";
            state.isClosed = true;
            state.rank = DayRank;
            state.end = end;
            return true;
        }
        if (isDayOfMonth(begin, number, end, state)) {
            if (number.isSino && number.syllables == 1 && state.rank == NoRank)
                return false;
            time.isBareDay = state.rank == NoRank;
            return point(time.day, DayRank);
        }
        break;
    case u'Q':
        if (state.rank == NoRank && isInRow(end))
            break;
        if (!number.isWhole() || value < 1 || value > 4 || state.rank > YearRank)
            return false;
        return point(time.quarter, MonthRank);
    case u'h':
        return takeHour(at, number, end, state);
    case u'N':
        if (state.rank == HourRank && number.isWhole() && value < 60) {
            time.minute = value;
            state.rank = MinuteRank;
            state.end = end;
            return true;
        }
        break;
    case u'S':
        if ((state.rank == HourRank || state.rank == MinuteRank) && number.isWhole() && value < 60) {
            time.minute = std::max(time.minute, 0);
            time.second = value;
            state.rank = SecondRank;
            state.end = end;
            return true;
        }
        break;
    case u'E':
        if (number.digits < 2 || value % 10 != 0 || state.rank != NoRank)
            return false;
        time.decade = value / 10;
        time.isShortDecade = number.digits == 2;
        state.rank = YearRank;
        state.end = end;
        return true;
    case u'C':
        if (!number.isWhole() || value < 1 || value > 30 || state.rank != NoRank || !number.digits)
            return false;
        time.century = value;
        state.rank = YearRank;
        state.end = end;
        return true;
    default:
        break;
    }
    if (state.rank != NoRank)
        return false;
    return takeLengthUnit(begin, number, unit, end, state);
}

bool Parser::takeYear(const Number &number, int end, State &state) const
{
    if (state.rank != NoRank)
        return false;
    const int value = number.whole();
    state.time.year = Reference{From::Absolute, value >= 100 ? value : value + (value < 50 ? 2000 : 1900)};
    state.rank = YearRank;
    state.end = end;
    return true;
}

bool Parser::isYear(const Number &number, int end, const State &state) const
{
    if (!number.isWhole() || state.rank != NoRank)
        return false;
    if (number.value >= 1000 && number.value < 10000)
        return number.digits == 4 || number.isSino;
    if (number.digits != 2)
        return false;
    const int next = skipSpaces(end);
    if (!isDigit(charAt(next)))
        return false;
    const Number month = digitsAt(next);
    const TimeWord *unit = month.end < m_end ? m_words.units.longestAt(rest(month.end)) : nullptr;
    return unit && unit->value == u"m" && month.value >= 1 && month.value <= 12;
}

bool Parser::sinoMonthStands(int at, int end) const
{
    const QChar next = charAt(skipSpaces(end));
    return hasTimeParticle(at, end) ||
           (skipSpaces(end) > end && !next.isNull() && m_words.sinoDigits.mayStart(next));
}

bool Parser::isDayOfMonth(int begin, const Number &number, int end, const State &state) const
{
    if (!number.isWhole() || number.value < 1 || number.value > 31)
        return false;
    if (!number.digits && !number.isSino)
        return false;
    if (state.rank != NoRank && state.rank != YearRank && state.rank != MonthRank)
        return false;
    if (state.rank == YearRank && !state.time.month)
        return false;
    if (state.rank == MonthRank)
        return true;
    if (state.time.direction == Direction::Past || state.time.direction == Direction::Coming) {
        const TimeWord *cue = m_words.lengthAfters.longestAt(rest(skipSpaces(end, 1)));
        return !cue || !isLengthCue(begin, end);
    }
    return !isLengthCue(begin, end) && !shiftAt(begin, end);
}

bool Parser::isLengthCue(int begin, int end) const
{
    const int word = skipSpaces(end, 1);
    const TimeWord *cue = lengthAfterAt(end, word);
    if (!cue || cue->value.isEmpty())
        return isDigit(charAt(word)) && isSmallerLength(word);
    const int cueEnd = word + static_cast<int>(cue->form.size());
    Particle particle = Particle::None;
    if (afterAt(cueEnd, true))
        return true;
    if (!isBoundary(begin, cueEnd, &particle))
        return false;
    // '3일만' means only the third; '3일만에' three days.
    return word > end || cue->form.size() > 1 || particle != Particle::None ||
           !isParticleAfter(words(begin, end), cue->form);
}

bool Parser::isDailyRate(int end) const
{
    const int next = skipSpaces(end, 1);
    const TimeWord *per = next > end && next < m_end ? m_words.pers.longestAt(rest(next)) : nullptr;
    return per && !per->value.isEmpty() && wordEnd(next) == next + static_cast<int>(per->form.size());
}

bool Parser::isInRow(int end) const
{
    const TimeWord *cue = lengthAfterAt(end, skipSpaces(end, 1));
    return cue && cue->value == u"row";
}

bool Parser::isSmallerLength(int at) const
{
    const Number number = digitsAt(at);
    const TimeWord *unit = number.end < m_end ? m_words.units.longestAt(rest(number.end)) : nullptr;
    return unit && unit->value == u"H";
}

const TimeWord *Parser::shiftAt(int begin, int end, int *shiftEnd) const
{
    const int word = skipSpaces(end, 1);
    const TimeWord *shift = word < m_end ? m_words.shifts.longestAt(rest(word)) : nullptr;
    if (!shift)
        return nullptr;
    const int after = word + static_cast<int>(shift->form.size());
    // 26일 전 거래일
    if (const TimeWord *longer = m_words.starts.longestAt(rest(word));
        longer && longer->form.size() > shift->form.size())
        return nullptr;
    if (!isBoundary(begin, after) && !afterAt(after, false))
        return nullptr;
    if (shiftEnd)
        *shiftEnd = after;
    return shift;
}

bool Parser::takeHour(int at, const Number &number, int end, State &state) const
{
    TimeExpression &time = state.time;
    if (!number.isWhole() || number.value > 24 || number.isSino)
        return false;
    if (state.rank != NoRank && state.rank != DayRank && state.rank != WeekdayRank &&
        state.rank != PartRank && time.shape != Shape::Set)
        return false;
    const int next = skipSpaces(end, 1);
    const TimeWord *half = next < m_end ? m_words.halves.longestAt(rest(next)) : nullptr;
    const bool isHalf = half && isBoundary(at, next + 1);
    if (!number.digits && state.rank == NoRank && !isHalf && !hasTimeParticle(at, end))
        return false;
    time.hour = number.whole();
    time.minute = isHalf ? 30 : 0;
    state.needsCompany = false;
    state.rank = isHalf ? MinuteRank : HourRank;
    state.end = isHalf ? next + 1 : end;
    return true;
}

} // namespace Haengbo::Times

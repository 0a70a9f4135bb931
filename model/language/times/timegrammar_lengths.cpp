// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timegrammar.h"

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

bool Parser::takeLength(int begin, int at, State &state) const
{
    State later = state;
    later.rank = NoRank;
    if (!takeWordOrNumber(begin, at, later) || later.time.shape != Shape::Length)
        return false;
    state = later;
    return true;
}

bool Parser::takeLengthUnit(int begin, const Number &number, const TimeWord &unit, int end,
                            State &state) const
{
    if (state.rank != NoRank)
        return false;
    const bool isDirected = state.time.direction != Direction::None;
    const bool cue = isDirected || m_words.lengthAfters.longestAt(rest(skipSpaces(end, 1))) ||
                     shiftAt(begin, end) || m_words.afters.longestAt(rest(skipSpaces(end, 1)));
    if (!lengthUnitFits(number, unit, cue) || isFraction(begin, unit, end))
        return false;
    state.time.shape = Shape::Length;
    addLength(state.time.length, unit.value[0], number.isUnknown ? -1 : number.value);
    state.rank = DayRank;
    state.end = end;
    takeMoreLength(begin, state, unit.value == u"d");
    takeShift(begin, state);
    state.isClosed = true;
    return true;
}

bool Parser::isFraction(int begin, const TimeWord &unit, int end) const
{
    Particle particle = Particle::None;
    return unit.value == u"N" && isBoundary(begin, end, &particle) && particle == Particle::Genitive &&
           (isDigit(charAt(skipSpaces(wordEnd(end)))) ||
            m_words.sinoDigits.mayStart(charAt(skipSpaces(wordEnd(end)))));
}

bool Parser::lengthUnitFits(const Number &number, const TimeWord &unit, bool cue)
{
    const bool isNative = !number.digits && !number.isSino && !number.isUnknown;
    if (number.isSino && !cue)
        return false;
    switch (unit.value[0].unicode()) {
    case u'Q': // 3분기 연속
        return cue;
    case u'm':
    case u'h':
    case u'E':
    case u'C':
        return false;
    case u'W': // 주 is a share of stock as well
        return unit.form.size() > 1 || ((cue || number.isUnknown || isNative) && number.value < 100);
    case u'N': // 두 분 is two people
        return !isNative || number.value >= 10;
    case u'y':
        return isNative || number.isUnknown;
    case u'D':
    case u'S':
        return !isNative;
    default:
        return true;
    }
}

void Parser::addLength(Length &length, QChar unit, double count)
{
    switch (unit.unicode()) {
    case u'Y':
    case u'y':
    case u'z':
        length.years += count;
        break;
    case u'M':
    case u'm':
        length.months += count;
        break;
    case u'Q':
        length.months += count < 0 ? count : 3 * count;
        break;
    case u'W':
        length.weeks += count;
        break;
    case u'D':
    case u'd':
    case u'T':
        length.days += count;
        break;
    case u'H':
        length.hours += count;
        break;
    case u'N':
        length.minutes += count;
        break;
    default:
        length.seconds += count;
    }
}

void Parser::takeMoreLength(int begin, State &state, bool isNights) const
{
    for (int rounds = 0; rounds < 4; ++rounds) {
        const int next = skipSpaces(state.end);
        if (next >= m_end)
            return;
        if (m_words.halves.longestAt(rest(next)) &&
            (isBoundary(begin, next + 1) || (next > state.end && afterAt(next + 1, true)))) {
            halve(state.time.length);
            state.end = next + 1;
            continue;
        }
        if (!isDigit(m_text[next]))
            return;
        const Number number = digitsAt(next);
        const TimeWord *more =
            number.end < m_end ? m_words.lengthAfters.longestAt(rest(number.end)) : nullptr;
        const bool isAbout = more && more->form.size() == 1 && more->mod == u"APPROX";
        const int unitAt = skipSpaces(number.end + (isAbout ? 1 : 0), 1);
        const TimeWord *unit = unitAt < m_end ? m_words.units.longestAt(rest(unitAt)) : nullptr;
        if (!unit || !isFiner(state.time.length, unit->value[0], isNights))
            return;
        const int end = unitAt + static_cast<int>(unit->form.size());
        if (!isBoundary(begin, end) && !afterAt(end, true) && !m_words.shifts.longestAt(rest(end)) &&
            !isDigit(charAt(skipSpaces(end))))
            return;
        // 2박 3일 are three days.
        if (unit->value == u"D" && isNights)
            state.time.length.days = 0;
        addLength(state.time.length, unit->value[0], number.value);
        if (isAbout)
            state.time.mod = more->mod;
        state.end = end;
    }
}

void Parser::halve(Length &length)
{
    for (double *part : {&length.seconds, &length.minutes, &length.hours, &length.days, &length.weeks,
                         &length.months, &length.years}) {
        if (*part > 0) {
            *part += 0.5;
            return;
        }
    }
}

bool Parser::isFiner(const Length &length, QChar unit, bool isNights)
{
    const bool hasClock = length.hours != 0 || length.minutes != 0;
    const bool isLong = length.years != 0 || length.months != 0 || length.weeks != 0;
    switch (unit.unicode()) {
    case u'M':
    case u'm': // 징역 1년 6월
        return length.years != 0 && length.months == 0 && length.days == 0 && !hasClock;
    case u'D':
        return isNights || (isLong && length.days == 0 && !hasClock);
    case u'H':
        return length.days != 0 && !hasClock;
    case u'N':
        return length.hours != 0 && length.minutes == 0;
    case u'S':
        return hasClock && length.seconds == 0;
    default:
        return false;
    }
}

void Parser::takeShift(int begin, State &state) const
{
    int end = 0;
    const TimeWord *shift = shiftAt(begin, state.end, &end);
    if (!shift) {
        const TimeWord *more = state.end < m_end ? m_words.lengthAfters.longestAt(rest(state.end)) : nullptr;
        if (!more || more->mod != u"APPROX")
            return;
        shift = shiftAt(begin, state.end + static_cast<int>(more->form.size()), &end);
        if (!shift)
            return;
        state.time.mod = more->mod;
    }
    state.time.shape = Shape::Counted;
    state.time.shift = shift->number;
    state.end = end;
}

} // namespace Haengbo::Times

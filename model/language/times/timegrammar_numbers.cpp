// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timegrammar.h"
#include "model/text/letters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

Number Parser::digitsAt(int at) const
{
    Number number;
    int end = at;
    while (end < m_end && end - at < 9) {
        const QChar c = m_text[end];
        if (isDigit(c)) {
            number.value = number.value * 10 + (c.unicode() - u'0');
            ++number.digits;
        } else if (c != u',' || !isThousand(end)) {
            break;
        }
        ++end;
    }
    if (charAt(end) == u'.' && isDigit(charAt(end + 1))) {
        double place = 0.1;
        int decimal = end + 1;
        for (; isDigit(charAt(decimal)); ++decimal, place /= 10)
            number.value += (m_text[decimal].unicode() - u'0') * place;
        if (charAt(decimal) != u'.') {
            number.isDecimal = true;
            end = decimal;
        } else {
            number.value = words(at, end).toInt();
        }
    }
    number.end = end;
    return number;
}

bool Parser::isThousand(int comma) const
{
    return isDigit(charAt(comma + 1)) && isDigit(charAt(comma + 2)) && isDigit(charAt(comma + 3)) &&
           !isDigit(charAt(comma + 4));
}

int Parser::shortNumber(int at, int most, int *end) const
{
    int value = 0;
    *end = at;
    while (*end < m_end && isDigit(m_text[*end]) && *end - at <= most)
        value = value * 10 + (m_text[(*end)++].unicode() - u'0');
    return *end > at && *end - at <= most ? value : -1;
}

bool Parser::takeDigits(int begin, int at, State &state) const
{
    const int behind = afterDigits(at);
    const QChar sign = charAt(behind);
    if ((sign == u'.' || sign == u'-' || sign == u'/') && takeNumericDate(at, state))
        return true;
    if ((sign == u':' || Hangul::isLatin(charAt(skipSpaces(behind, 1)))) && takeClockDigits(at, state))
        return true;
    const Number number = digitsAt(at);
    if (number.end == at)
        return false;
    return takeUnit(begin, at, number, state);
}

bool Parser::takeNumericDate(int at, State &state) const
{
    if (state.rank != NoRank)
        return false;
    int end = 0;
    const int first = shortNumber(at, 4, &end);
    const QChar sign = charAt(end);
    if (first < 0 || (sign != u'.' && sign != u'-' && sign != u'/'))
        return false;
    const int firstDigits = end - at;
    const int second = shortNumber(skipSpaces(end + 1, 1), 2, &end);
    if (second < 1)
        return false;
    TimeExpression &time = state.time;
    if (firstDigits == 4 && second <= 12) {
        int third = -1;
        int thirdEnd = end;
        if (charAt(end) == sign)
            third = shortNumber(skipSpaces(end + 1, 1), 2, &thirdEnd);
        if (third >= 1 && third <= 31) {
            time.year = Reference{From::Absolute, first};
            time.month = Reference{From::Absolute, second};
            time.day = Reference{From::Absolute, third};
            time.isNumeric = true;
            state.rank = DayRank;
            state.end = thirdEnd;
            if (sign == u'.' && charAt(thirdEnd) == u'.')
                state.end = thirdEnd + 1;
            return true;
        }
        return false;
    }
    if (firstDigits > 2 || first < 1 || first > 12 || second > 31)
        return false;
    if (sign == u'.')
        return takeListDay(at, first, second, end, state);
    return takeMonthSlashDay(at, first, second, sign, end, state);
}

bool Parser::takeMonthSlashDay(int at, int month, int day, QChar sign, int end, State &state) const
{
    TimeExpression &time = state.time;
    int yearEnd = 0;
    const int year = charAt(end) == sign || charAt(end) == u',' ? shortNumber(end + 1, 4, &yearEnd) : -1;
    const bool hasYear = year >= 1000;
    if (!hasYear) {
        if (sign != u'/' || charAt(end) == u'/' || charAt(end) == u',')
            return false;
        Particle particle = Particle::None;
        const bool alone = at == m_begin && end == m_end;
        const bool timely = isBoundary(at, end, &particle) && particle == Particle::At;
        const TimeWord *next =
            skipSpaces(end) < m_end ? m_words.starts.longestAt(rest(skipSpaces(end))) : nullptr;
        if (!alone && !timely && !(next && (next->kind == WordKind::Part || next->kind == WordKind::Weekday)))
            return false;
    }
    if (hasYear)
        time.year = Reference{From::Absolute, year};
    time.month = Reference{From::Absolute, month};
    time.day = Reference{From::Absolute, day};
    state.rank = DayRank;
    state.end = hasYear ? yearEnd : end;
    return true;
}

/// '▲10. 15 = 소송': the day that opens a line of a chronology, its year told before; also behind '6. 30~'.
bool Parser::takeListDay(int at, int month, int day, int end, State &state) const
{
    const auto isDash = [](QChar c) { return c == u'=' || c == u'—' || c == u'–' || c == u'―'; };
    if (charAt(end) == u'.')
        ++end;
    const QChar next = charAt(skipSpaces(end));
    if (!isDash(next) && !isRangeMark(next))
        return false;
    int before = at;
    while (before > m_begin && !m_text[before - 1].isLetterOrNumber())
        --before;
    const bool opens = before == m_begin && at - m_begin <= 3;
    const bool endsRange = at > m_begin && isRangeMark(m_text[at - 1]) && isDash(next);
    if (!opens && !endsRange)
        return false;
    state.time.month = Reference{From::Absolute, month};
    state.time.day = Reference{From::Absolute, day};
    state.rank = DayRank;
    state.end = end;
    return true;
}

bool Parser::takeClockDigits(int at, State &state) const
{
    if (state.rank != NoRank && state.rank != DayRank && state.rank != WeekdayRank && state.rank != PartRank)
        return false;
    int end = 0;
    int hour = shortNumber(at, 2, &end);
    if (hour < 0 || hour > 24)
        return false;
    TimeExpression &time = state.time;
    int minute = -1;
    int second = -1;
    if (charAt(end) == u':') {
        int minuteEnd = 0;
        minute = shortNumber(end + 1, 2, &minuteEnd);
        if (minute < 0 || minute > 59 || minuteEnd != end + 3)
            return false;
        end = minuteEnd;
        if (charAt(end) == u':') {
            second = shortNumber(end + 1, 2, &minuteEnd);
            if (second < 0 || second > 59)
                return false;
            end = minuteEnd;
        }
    }
    const int mark = skipSpaces(end, 1);
    const bool isLatin = Hangul::isLatin(charAt(mark));
    const bool isAm = isLatin && rest(mark).startsWith(u"AM", Qt::CaseInsensitive);
    const bool isPm = isLatin && rest(mark).startsWith(u"PM", Qt::CaseInsensitive);
    if (isAm || isPm) {
        time.part = isAm ? QStringView(u"MO") : QStringView(u"AF");
        end = mark + 2;
    } else if (minute < 0) {
        return false;
    }
    if (charAt(end) == u':' || isDigit(charAt(end)) || Hangul::isLatin(charAt(end)))
        return false;
    time.hour = hour;
    time.minute = std::max(minute, 0);
    time.second = second;
    state.needsCompany = false;
    state.rank = SecondRank;
    state.end = end;
    return true;
}

bool Parser::takeShortYear(int at, State &state) const
{
    int end = 0;
    const int year = state.rank == NoRank ? shortNumber(at + 1, 2, &end) : -1;
    if (year < 0 || end != at + 3)
        return false;
    const TimeWord *unit = m_words.units.longestAt(rest(end));
    if (!unit || unit->value != u"Y")
        return false;
    state.time.year = Reference{From::Absolute, year + (year < 50 ? 2000 : 1900)};
    state.rank = YearRank;
    state.end = end + static_cast<int>(unit->form.size());
    return true;
}

bool Parser::takeYearBehind(int at, State &state) const
{
    int end = 0;
    const int year = state.time.year ? -1 : shortNumber(at, 4, &end);
    if (year < 1000 || !isDigit(charAt(at)))
        return false;
    const TimeWord *unit = end < m_end ? m_words.units.longestAt(rest(end)) : nullptr;
    state.time.year = Reference{From::Absolute, year};
    state.end = unit && unit->value == u"Y" ? end + static_cast<int>(unit->form.size()) : end;
    state.isClosed = true;
    return true;
}

bool Parser::takeCounted(int begin, int at, State &state) const
{
    const TimeWord *count = m_words.counts.longestAt(rest(at));
    for (; count; count = shorter(m_words.counts, at, count)) {
        Number number;
        number.end = at + static_cast<int>(count->form.size());
        number.syllables = static_cast<int>(count->form.size());
        number.isUnknown = count->value == u"X";
        number.value = number.isUnknown ? -1 : count->number;
        if (takeUnit(begin, at, number, state))
            return true;
    }
    return false;
}

const TimeWord *Parser::shorter(const WordSet &set, int at, const TimeWord *than) const
{
    for (const TimeWord &word : set.candidates(m_text[at])) {
        if (word.form.size() < than->form.size() && beginsWith(rest(at), word.form))
            return &word;
    }
    return nullptr;
}

bool Parser::takeSino(int begin, int at, State &state) const
{
    std::array<Number, 8> readings;
    std::size_t count = 0;
    double total = 0;
    double pending = 0;
    int end = at;
    while (end < m_end && count < readings.size()) {
        const TimeWord *digit = m_words.sinoDigits.longestAt(rest(end));
        if (!digit)
            break;
        if (digit->number >= 10) {
            total += std::max(pending, 1.0) * digit->number;
            pending = 0;
        } else if (pending > 0) {
            break;
        } else {
            pending = digit->number;
        }
        ++end;
        readings[count] = {};
        readings[count].value = total + pending;
        readings[count].end = end;
        readings[count].syllables = end - at;
        readings[count].isSino = true;
        ++count;
    }
    while (count > 0) {
        if (takeUnit(begin, at, readings[--count], state))
            return true;
    }
    return false;
}

} // namespace Haengbo::Times

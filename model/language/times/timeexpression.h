// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/language/times/timewords.h"
#include "model/text/particles.h"

#include <optional>

/// A time expression as it was written, before it is worked out what day it means.
namespace Haengbo::Times {

enum class From { Absolute, Publication, Story };

/// A year, month, week or day: a number of the calendar, or a distance from the day of publication or from
/// what the text last spoke of.
struct Reference
{
    From from = From::Absolute;
    int value = 0;
};

/// How long something takes; a negative number stands for an unknown one (수개월: months = -1).
struct Length
{
    double years = 0;
    double months = 0;
    double weeks = 0;
    double days = 0;
    double hours = 0;
    double minutes = 0;
    double seconds = 0;

    QString toTimex3() const;
};

enum class Direction { None, Past, Coming, This, Next };

struct TimeExpression
{
    enum class Shape { Point, Length, Counted, Set, Vague };

    Span span;
    Shape shape = Shape::Point;
    std::optional<Reference> year;
    std::optional<Reference> month;
    std::optional<Reference> week;
    std::optional<Reference> day;
    std::optional<Reference> quarter;
    std::optional<Reference> half;
    const TimeWord *season = nullptr;
    const TimeWord *holiday = nullptr;
    int decade = 0; ///< 199 for the 1990s, 9 for 90년대
    bool isShortDecade = false;
    int century = 0; ///< 21 for 21세기
    int weekday = 0; ///< 1 Monday … 7 Sunday
    int nth = 0;     ///< of a week or weekday; -1 the last
    bool isWeekend = false;
    bool isNthWeek = false;
    bool isYearEnd = false;
    bool isMonthEnd = false;
    bool isSamePeriod = false; ///< 작년 같은 기간
    bool isEve = false;
    bool isTradingDay = false;
    bool isThatDay = false; ///< 그날: the day told, however far back in the paragraph
    QStringView part;       ///< TIMEX3 part of day; this and those below are words of tables
    int hour = -1;
    int minute = -1;
    int second = -1;
    Direction direction = Direction::None;
    Length length;
    int shift = 0;     ///< -1 before, 1 after the anchor by length; days after a holiday (추석 이튿날 1)
    QStringView fixed; ///< the value of a vague word or a set
    QStringView mod;
    Particle particle = Particle::None; ///< the particle behind it
    bool isRangeHead = false;           ///< the first number of 19~23일
    bool isNumeric = false;             ///< 2025.02.04
    bool isBareDay = false;             ///< a day of the month without its month
};

} // namespace Haengbo::Times

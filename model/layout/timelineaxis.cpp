// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelineaxis.h"

#include <array>
#include <cmath>

namespace Haengbo {

namespace {

struct UnitRule
{
    AxisUnit unit;
    int years = 0;
    int months = 0;
    Minutes minutes = 0;
    AxisUnit context = AxisUnit::Century;
    bool hasContext = true;
};

constexpr std::array<UnitRule, 15> rules{{
    {AxisUnit::Century, 100, 0, 0, AxisUnit::Century, false},
    {AxisUnit::TwentyYears, 20, 0, 0, AxisUnit::Century, false},
    {AxisUnit::Decade, 10, 0, 0, AxisUnit::Century, false},
    {AxisUnit::FiveYears, 5, 0, 0, AxisUnit::Century, false},
    {AxisUnit::Year, 1, 0, 0, AxisUnit::Century, false},
    {AxisUnit::Quarter, 0, 3, 0, AxisUnit::Year},
    {AxisUnit::Month, 0, 1, 0, AxisUnit::Year},
    {AxisUnit::Week, 0, 0, 7 * minutesPerDay, AxisUnit::Month},
    {AxisUnit::Day, 0, 0, minutesPerDay, AxisUnit::Month},
    {AxisUnit::HalfDay, 0, 0, minutesPerDay / 2, AxisUnit::Day},
    {AxisUnit::ThreeHours, 0, 0, 180, AxisUnit::Day},
    {AxisUnit::Hour, 0, 0, 60, AxisUnit::Day},
    {AxisUnit::QuarterHours, 0, 0, 15, AxisUnit::Day},
    {AxisUnit::FiveMinutes, 0, 0, 5, AxisUnit::Day},
    {AxisUnit::Minute, 0, 0, 1, AxisUnit::Day},
}};

const UnitRule &ruleOf(AxisUnit unit) { return rules[static_cast<std::size_t>(unit)]; }

constexpr Minutes floorTo(Minutes value, Minutes step)
{
    const Minutes rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

double typicalMinutes(const UnitRule &rule)
{
    if (rule.years > 0)
        return rule.years * 365.25 * minutesPerDay;
    if (rule.months > 0)
        return rule.months * 28.0 * minutesPerDay;
    return static_cast<double>(rule.minutes);
}

std::vector<AxisTick> ticksOf(AxisUnit unit, Minutes first, Minutes last)
{
    std::vector<AxisTick> ticks;
    for (Minutes tick = tickAtOrBefore(unit, first); tick < last;) {
        const Minutes next = tickAfter(unit, tick);
        ticks.push_back({tick, next});
        tick = next;
    }
    return ticks;
}

} // namespace

Minutes TimeScale::toMinute(double x) const
{
    return pxPerMinute > 0 ? origin + static_cast<Minutes>(std::floor(x / pxPerMinute)) : origin;
}

Minutes tickAtOrBefore(AxisUnit unit, Minutes minute)
{
    const UnitRule &rule = ruleOf(unit);
    if (unit == AxisUnit::Week)
        return floorTo(minute - 4 * minutesPerDay, rule.minutes) + 4 * minutesPerDay; // 1970-01-05: a Monday
    if (rule.minutes > 0)
        return floorTo(minute, rule.minutes);
    const QDate day = dayOf(minute);
    if (rule.months > 0)
        return minutesOf(QDate(day.year(), (day.month() - 1) / rule.months * rule.months + 1, 1));
    return minutesOf(QDate(std::max(1, day.year() / rule.years * rule.years), 1, 1));
}

Minutes tickAfter(AxisUnit unit, Minutes tick)
{
    const UnitRule &rule = ruleOf(unit);
    if (rule.minutes > 0)
        return tick + rule.minutes;
    const QDate day = dayOf(tick);
    if (rule.months > 0)
        return minutesOf(day.addMonths(rule.months));
    return minutesOf(QDate((day.year() / rule.years + 1) * rule.years, 1, 1));
}

Axis axisFor(Minutes first, Minutes last, double pxPerMinute, const AxisLabelWidth &labelWidth)
{
    Axis axis;
    if (last <= first || !(pxPerMinute > 0))
        return axis;
    const UnitRule *fine = &rules.front();
    for (const UnitRule &rule : rules) {
        if (typicalMinutes(rule) * pxPerMinute >= labelWidth(rule.unit))
            fine = &rule;
    }
    axis.fineUnit = fine->unit;
    axis.fine = ticksOf(fine->unit, first, last);
    axis.hasCoarse = fine->hasContext;
    if (axis.hasCoarse) {
        axis.coarseUnit = fine->context;
        axis.coarse = ticksOf(fine->context, first, last);
    }
    return axis;
}

} // namespace Haengbo

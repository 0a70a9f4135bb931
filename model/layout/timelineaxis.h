// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinetime.h"

#include <functional>
#include <vector>

namespace Haengbo {

/// How time lies on a line of pixels: minute 'origin' at x 0. Degenerate scales (no length) map everything to
/// 0 and back to the origin.
struct TimeScale
{
    Minutes origin = 0;
    double pxPerMinute = 0;

    double toX(Minutes minute) const { return static_cast<double>(minute - origin) * pxPerMinute; }
    /// The minute at \a x, rounded down.
    Minutes toMinute(double x) const;
    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

/// The units of the axis, from the widest to the finest.
enum class AxisUnit {
    Century,
    TwentyYears,
    Decade,
    FiveYears,
    Year,
    Quarter,
    Month,
    Week, ///< from Monday
    Day,
    HalfDay,
    ThreeHours,
    Hour,
    QuarterHours,
    FiveMinutes,
    Minute
};

struct AxisTick
{
    Minutes minute = 0;
    Minutes next = 0; ///< where the following tick of this row stands

    friend bool operator==(const AxisTick &, const AxisTick &) = default;
};

/// The two rows of the axis: the finest unit whose labels fit, and the wider unit that names its context
/// (years over months, days over hours). A century has no context.
struct Axis
{
    AxisUnit fineUnit = AxisUnit::Year;
    AxisUnit coarseUnit = AxisUnit::Century;
    bool hasCoarse = false;
    std::vector<AxisTick> fine;
    std::vector<AxisTick> coarse;
};

/// The number of pixels that a label of \a unit needs, with the room around it.
using AxisLabelWidth = std::function<double(AxisUnit unit)>;

/// The axis for [\a first, \a last) at \a pxPerMinute; the first tick of each row stands at or before
/// \a first. Empty for an empty range or no scale.
Axis axisFor(Minutes first, Minutes last, double pxPerMinute, const AxisLabelWidth &labelWidth);

/// The tick of \a unit at or before \a minute, and the one that follows the tick at \a minute.
Minutes tickAtOrBefore(AxisUnit unit, Minutes minute);
Minutes tickAfter(AxisUnit unit, Minutes tick);

} // namespace Haengbo

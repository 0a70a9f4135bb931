// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinetime.h"

#include <initializer_list>
#include <optional>
#include <vector>

/// What time a story is about.
namespace Haengbo {

/// A minute at which so many events begin.
struct CountedMinute
{
    Minutes minute = 0;
    qsizetype count = 1;
};
using CountedMinutes = std::vector<CountedMinute>;

/// Counts \a minute in. Stories stand nearly in order of time, so what begins together is found again among
/// the last few; what is not stands twice in \a counted until Beginnings joins it.
void countIn(CountedMinutes *counted, Minutes minute);

/// When events begin, to tell by that what time a story is about: each minute once, in order, with the number
/// of events that begin there. A million events begin on a thousand days.
class Beginnings
{
public:
    Beginnings() = default;
    /// In any order, as often as they come.
    Beginnings(const std::vector<Minutes> &minutes); // NOLINT(google-explicit-constructor)
    Beginnings(std::initializer_list<Minutes> minutes)
        : Beginnings(std::vector<Minutes>(minutes))
    {
    }
    /// In any order; what comes several times is added up.
    explicit Beginnings(CountedMinutes counted);
    /// Those that tell when a story is about: what is known to a quarter or a year only, or lasts longer than
    /// a month, says little about that and is left out while it is the lesser part.
    static Beginnings ofMostExact(CountedMinutes exact, CountedMinutes vague);
    /// Whether what lasts so long is exact in this sense.
    static bool isExact(Minutes length) { return length <= 31 * minutesPerDay; }

    const CountedMinutes &counted() const { return m_counted; }
    qsizetype total() const { return m_total; }

private:
    void settle();

    CountedMinutes m_counted;
    qsizetype m_total = 0;
};

/// The beginnings of the dated ones of \a events.
Beginnings beginningsOf(const Story &story, const std::vector<EventId> &events);

/// The time that most of a story is about: of the stretches holding more than half of \a beginnings, the
/// one in which share³ / length is greatest, lengths under a fortnight counting as one; widened over
/// neighbours no further off than 15 % of it or a week. So a stretch gives up a tenth of the events when it
/// is less than three quarters as long without them, and a third when it is less than three tenths as long:
/// one visit in 1998, the background of a report and a plan for 2030 do not squeeze what happened this month.
/// Everything where time passes evenly. Nothing for an empty list.
std::optional<TimeRange> mainPeriod(const Beginnings &beginnings);

/// The time that has nearly all of a story in it: the shortest stretch holding at least 85 % of
/// \a beginnings, widened over neighbours that are no further off than 15 % of it; everything when that is
/// less than three times as long. What is printed in one piece; the rest is listed beside it.
std::optional<TimeRange> periodOfMost(const Beginnings &beginnings);

/// The time to survey all of a story by: everything, nearly all (periodOfMost()) or the main period, the
/// widest of them in which the main period keeps a twenty-fourth of the width.
std::optional<TimeRange> overviewPeriod(const Beginnings &beginnings);

} // namespace Haengbo

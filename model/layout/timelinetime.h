// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QDate>
#include <QTime>

#include <array>
#include <optional>

#include <vector>

/// When an event stands on the timeline, and how sure that is.
namespace Haengbo {

/// Minutes since 1970-01-01 00:00 by the wall clock. News tells the time of the place it writes from, so no
/// time zone ever enters and no day can shift by one.
using Minutes = qint64;

constexpr Minutes minutesPerDay = 24 * 60;

/// The minute at which \a time of \a day begins. Both must be valid.
Minutes minutesOf(QDate day, QTime time = QTime(0, 0));
/// The day that holds \a minute.
QDate dayOf(Minutes minute);
/// The clock time of \a minute.
QTime clockOf(Minutes minute);

struct TimeRange
{
    Minutes first = 0;
    Minutes last = 0; ///< past the end

    Minutes length() const { return last - first; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// The extent [first, last) in which an event may have happened. It happened for certain during
/// [coreFirst, coreLast), which is empty (both the same minute) when only 'some time within the extent' is
/// known; the ends outside the core are drawn as fading.
struct EventTime
{
    enum class Form : quint8 {
        Undated, ///< nothing is known: all minutes are 0
        Instant, ///< a clock time: the extent is that minute
        Within,  ///< some time within a part of day, a day, a month, a year
        Period   ///< lasted over its core
    };
    Form form = Form::Undated;
    bool openStart = false; ///< 'until …': the extent begins at a made-up minute
    bool openEnd = false;   ///< 'from … on': the extent ends at a made-up minute
    Minutes first = 0;
    Minutes last = 0;
    Minutes coreFirst = 0;
    Minutes coreLast = 0;

    bool isDated() const { return form != Form::Undated; }
    Minutes length() const { return last - first; }
    friend bool operator==(const EventTime &, const EventTime &) = default;
};

/// When \a event happened, from its start, end and part. Parts of day are those of TIMEX3 (MO 6 to 12, MI 11
/// to 13, AF 12 to 18, EV 18 to 22, NI 20 to 24, DT 9 to 18, DA 4 to 7). An end before the start counts as
/// none. An open end is given as long an extent as its start has.
EventTime eventTime(const StoryEvent &event);

/// The same for one event after the other: many of a story tell the same day, which is read once then.
class EventTimes
{
public:
    EventTime of(const StoryEvent &event);

private:
    struct Known
    {
        decltype(StoryEvent::start) value;
        std::optional<TimeRange> extent;
    };
    std::optional<TimeRange> extentOf(const decltype(StoryEvent::start) &value);

    std::array<Known, 2> m_known; ///< the last day and the last month
};

/// Where \a event was planned or expected before, as its history tells: the times that differ from the one it
/// has now, each once, the oldest first. Empty for what never moved.
std::vector<EventTime> timesBefore(const StoryEvent &event);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineaxis.h"
#include "model/layout/timelineindex.h"

#include <QCoreApplication>
#include <QStringList>

namespace Haengbo {

/// The words on the timeline, in the reader's language.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    /// What the label of a tick may say, the longest first; the axis takes the first that fits.
    static QStringList tick(AxisUnit unit, Minutes minute);
    /// What the coarse row says at \a minute.
    static QString context(AxisUnit unit, Minutes minute);
    /// The same, followed by shorter forms for where there is little room.
    static QStringList contexts(AxisUnit unit, Minutes minute);
    static QString today();
    /// The whole name of the stretch of \a unit that begins at \a minute: '2025년 2월', '2025년 2월 3일 주'.
    static QString span(AxisUnit unit, Minutes minute);
    /// A text as wide as any label of \a unit.
    static QString widestTick(AxisUnit unit);
    /// The head of a lane.
    static QString lane(const Story &story, const LaneKey &key, TimelineLanes by);
    /// What the lanes are: 'People', 'Places' …
    static QString lanes(TimelineLanes by);
    /// How they are ordered.
    static QString order(LaneOrder order);
    /// An event as one line for tooltips, lists and screen readers: date, type, status and summary.
    static QString eventLine(const Story &story, EventId event);
    /// The same without a date, for lists of those that have none.
    static QString undatedLine(const Story &story, EventId event);
    /// All of an event that a tooltip tells: what, when, type and status, who and where.
    static QString tip(const Story &story, EventId event);
    /// The words beside a mark.
    static QString label(const Story &story, EventId event);
    /// A length of time in which nothing happens, in its largest unit: 'nothing for 3 months'.
    static QString gap(Minutes minutes);
    /// That so many events lie before or after what is in view.
    static QString earlier(qsizetype count);
    static QString later(qsizetype count);
};

} // namespace Haengbo

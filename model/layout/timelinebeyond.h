// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineindex.h"

namespace Haengbo {

/// What a lane holds outside of the stretch in view.
struct TimelineBeyond
{
    qsizetype before = 0; ///< events that have ended when the stretch begins
    qsizetype after = 0;  ///< events that begin when it has ended
    int lastBefore = -1;  ///< the last one of these to end, -1 without any
    int firstAfter = -1;  ///< the first one to begin

    friend bool operator==(const TimelineBeyond &, const TimelineBeyond &) = default;
};

/// What lies beyond \a view in all lanes, each event once. Its cost grows with the events only where some
/// stand in several lanes.
TimelineBeyond beyondView(const TimelineIndex &index, TimeRange view);

/// What lies beyond [\a view.first, \a view.last) in \a lane. Its cost does not grow with the events that do.
TimelineBeyond beyondView(const TimelineIndex::Lane &lane, TimeRange view);

} // namespace Haengbo

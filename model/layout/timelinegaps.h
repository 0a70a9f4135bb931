// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineindex.h"

namespace Haengbo {

/// The stretches of at least \a atLeast minutes between the first and the last event in which nothing stands,
/// in any lane, by time. What is known to a month or a year only fills all of it: nobody can say that it did
/// not happen there.
std::vector<TimeRange> emptyStretches(const TimelineIndex &index, Minutes atLeast);

} // namespace Haengbo

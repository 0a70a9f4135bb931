// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineindex.h"

namespace Haengbo {

/// The stretches of at least \a atLeast minutes between neighbouring events of \a story, in any lane, by
/// time. What is known to a month or better fills all of its extent and what lasted fills what it lasted for
/// certain; what is known to a quarter or a year only stands nowhere in it for certain, and fills nothing.
std::vector<TimeRange> emptyStretches(const Story &story, const TimelineIndex &index, Minutes atLeast);

} // namespace Haengbo

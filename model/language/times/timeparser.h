// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/times/timeexpression.h"

#include <vector>

namespace Haengbo::Times {

/// Appends every time expression in \a sentence (a span of \a text) to \a found, in text order.
/// The grammar is greedy from left to right: the longest run of parts in falling order (year, month, week,
/// day, weekday, part of day, clock) whose right edge is the end of a word or a particle.
void parseTimes(QStringView text, Span sentence, std::vector<TimeExpression> &found);

} // namespace Haengbo::Times

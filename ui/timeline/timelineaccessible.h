// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Haengbo {

/// Lets screen readers into timelines: each event that the filter accepts is a list item with a full name, by
/// time, undated last; the selected one has the focus. Safe to call more than once.
void installTimelineAccessibility();

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

namespace Haengbo {

/// The preferences as they were left, and leaving them.
Preferences loadPreferences();
void storePreferences(const Preferences &preferences);

/// Gives the application its style, colours, type and form of dates. Colours and type that are not chosen are
/// those that the system had when this was called first.
void applyLook(const Preferences &preferences);

} // namespace Haengbo

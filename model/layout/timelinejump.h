// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinetime.h"

#include <QStringView>

namespace Haengbo {

/// The day, month, quarter or year that somebody names to go to: '2025', '2025-02', '2025.2.4', '20250204',
/// '10/1', '2025-Q2', 'Feb 2025', '4 February 2025', and all that articles say ('2025년 2월', '지난해 말').
/// What leaves out the year means the one that brings it nearest to \a near. Nothing where no time is named.
std::optional<TimeRange> timeNamed(QStringView words, QDate near);

} // namespace Haengbo

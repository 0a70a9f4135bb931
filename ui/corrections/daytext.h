// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Haengbo {

/// The TIMEX3 value of a day as people type it: '2025-02-04', '2025.2.4.', '2025/2', '2025년 2월 4일',
/// '20250204', '2025', '2025-Q3'; empty for empty words. Nothing for what is no day.
std::optional<QString> parseDayText(const QString &words);

/// Whether \a day, as parseDayText() gives it, is one day: only of that can a part be told.
bool isOneDay(const QString &day);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// The letters that Korean writes on to a number, one meaning each.
namespace Haengbo::NumberSigns {

inline constexpr QChar year = u'년';
inline constexpr QChar month = u'월';
inline constexpr QChar day = u'일'; ///< also the digit one, written out
inline constexpr QChar hour = u'시';
inline constexpr QChar ordinal = u'제'; ///< before the number: 제1조
inline constexpr QChar andMore = u'여'; ///< 30여 명: thirty and some

/// Whether \a c makes the number before it a part of a date or a clock time.
constexpr bool isOfTime(QChar c) { return c == year || c == month || c == day || c == hour; }

} // namespace Haengbo::NumberSigns

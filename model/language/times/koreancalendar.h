// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// The calendar of South Korea: lunar days and the days its stock exchange is open.
namespace Haengbo::KoreanCalendar {

/// Day \a day of lunar month \a month in the lunar year that begins in Gregorian year \a year, by ICU's dangi
/// calendar; invalid when there is no such day.
QDate lunarDay(int year, int month, int day);

/// Whether the exchange trades on \a day: no weekend, public holiday, substitute holiday, 1 May, or the last
/// weekday of the year. Holidays announced for one year only (elections apart, they are few) are not known.
bool isTradingDay(QDate day);

/// The last trading day before \a day.
QDate tradingDayBefore(QDate day);

} // namespace Haengbo::KoreanCalendar

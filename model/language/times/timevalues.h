// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// How days, months, years and weeks are written in TIMEX3, for the resolver's own files.
namespace Haengbo::Times {

inline QString iso(QDate day) { return day.toString(QStringLiteral("yyyy-MM-dd")); }
inline QString isoMonth(QDate month) { return month.toString(QStringLiteral("yyyy-MM")); }
inline QString isoYear(int year) { return QStringLiteral("%1").arg(year, 4, 10, QChar(u'0')); }

inline QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

inline QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }
inline QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

/// Day \a number of the month of \a month; invalid when that month is shorter.
inline QDate dayIn(QDate month, int number)
{
    return number < 0 ? QDate(month.year(), month.month(), month.daysInMonth())
                      : QDate(month.year(), month.month(), number);
}

} // namespace Haengbo::Times

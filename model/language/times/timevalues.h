// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>

/// How days, months, years and weeks are written in TIMEX3, for the resolver's own files.
namespace Haengbo::Times {

/// The first \a length characters of \a day as yyyy-MM-dd; empty for no day. What QDate::toString() gives for
/// years of four digits, without its calendars and locales.
inline QString isoBegin(QDate day, qsizetype length)
{
    if (!day.isValid())
        return {};
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 1 || year > 9999)
        return day.toString(QStringView(u"yyyy-MM-dd").first(length));
    const auto digit = [](int value) { return QChar(static_cast<char16_t>(u'0' + value % 10)); };
    const std::array<QChar, 10> all{digit(year / 1000), digit(year / 100), digit(year / 10), digit(year),
                                    QChar(u'-'),        digit(month / 10), digit(month),     QChar(u'-'),
                                    digit(number / 10), digit(number)};
    return QString(all.data(), length);
}
inline QString iso(QDate day) { return isoBegin(day, 10); }
inline QString isoMonth(QDate month) { return isoBegin(month, 7); }

/// Adds \a number to \a text with at least \a digits digits, as QString::arg() with zeros does.
inline void appendPadded(QString &text, int number, int digits)
{
    if (number < 0) {
        text += QStringLiteral("%1").arg(number, digits, 10, QChar(u'0'));
        return;
    }
    std::array<QChar, 10> written; // enough for every int
    std::size_t begin = written.size();
    for (int left = number; begin > 0 && (left > 0 || digits > 0); left /= 10, --digits)
        written[--begin] = QChar(static_cast<char16_t>(u'0' + left % 10));
    text.append(written.data() + begin, static_cast<qsizetype>(written.size() - begin));
}

inline QString isoYear(int year)
{
    QString text;
    appendPadded(text, year, 4);
    return text;
}

inline QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    QString text = isoYear(year);
    text += QStringLiteral("-W");
    appendPadded(text, week, 2);
    return text;
}

inline QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }
inline QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

/// Day \a number of the month of \a month; invalid when that month is shorter.
inline QDate dayIn(QDate month, int number)
{
    return number < 0 ? QDate(month.year(), month.month(), month.daysInMonth())
                      : QDate(month.year(), month.month(), number);
}

/// Day \a number of the month that begins with \a first; invalid when that month is shorter.
inline QDate dayFrom(QDate first, int number)
{
    constexpr int inEveryMonth = 28;
    return number > 0 && number <= inEveryMonth ? first.addDays(number - 1) : dayIn(first, number);
}

} // namespace Haengbo::Times

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace Haengbo {

/// A point in time at the precision it is known to: the values of TIMEX3 (ISO-TimeML) that stand on a
/// calendar. '2025', '2025-H1', '2025-Q3', '2025-SU', '2025-02', '2025-W06', '2025-02-04', '2025-02-04TMO',
/// '2025-02-04T18:00'.
class PartialDate
{
public:
    enum class Precision { Year, Half, Season, Quarter, Month, Week, Day, PartOfDay, Minute };

    /// The value \a timex3 stands for; nothing for durations, sets, PAST_REF and what is malformed.
    static std::optional<PartialDate> parse(QStringView timex3);

    Precision precision() const { return m_precision; }
    /// The first and the last day it may mean, both included.
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_last; }
    /// The part of day (MO, MI, AF, EV, NI, DT, DA) of a value that has one, else empty.
    QString partOfDay() const { return m_part; }
    /// The clock time of a value that has one, else invalid.
    QTime time() const { return m_time; }

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    Precision m_precision = Precision::Day;
    QDate m_first;
    QDate m_last;
    QString m_part;
    QTime m_time;
};

} // namespace Haengbo

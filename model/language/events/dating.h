// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/text/particles.h"

#include <QVarLengthArray>

#include <span>
#include <vector>

namespace Haengbo {

/// A time mention that may date an event, and how its words bind it.
struct DatedBy
{
    int time = -1;
    Particle particle = Particle::None; ///< after it
    bool ofFigure = false;              ///< it says of which time a figure is: '3분기 실적을'
    bool ofReport = false;              ///< of the report it is told by: '14일 업계에 따르면'
    bool ranges = false;                ///< only a sign (19~23일) stands between it and the time before
};

/// Time mentions in text order.
using DatingTimes = QVarLengthArray<DatedBy, 4>;

/// The days that the time mentions of an article stand for; each is worked out once. For one thread.
class EventDays
{
public:
    /// \a soFar must outlive it.
    explicit EventDays(const Extraction &soFar);

    /// Whether \a time with \a particle after it dates an event by itself.
    bool standsOnCalendar(int time, Particle particle) const;
    /// Dates \a event by \a times; false when none of them stands on the calendar. \a vague is set when one
    /// only says 'lately' or 'soon'.
    bool date(std::span<const DatedBy> times, Event *event, bool *vague) const;

private:
    /// The first and the last day a value may mean, as ISO 8601 writes them.
    struct Edges
    {
        QString start;
        QString end;
        QString part;
        bool known = false; ///< the value stands on the calendar
    };

    static Edges edgesOfPartialDate(QStringView value);
    static Edges edgesOf(const QString &value);
    const Edges &edgesOf(int time) const;
    void extend(Event *event, const TimeMention &mention, bool until) const;

    const Extraction &m_soFar;
    mutable std::vector<Edges> m_edges;
    mutable std::vector<char> m_asked; ///< of each time: whether m_edges has it
};

} // namespace Haengbo

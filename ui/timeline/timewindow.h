// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Haengbo {

/// The stretch of time in view, in minutes as model/layout/timelinetime.h counts them, with parts of a minute
/// so that panning far in stays smooth. The timeline and the overview above it both set it and both follow
/// it.
class TimeWindow : public QObject
{
    Q_OBJECT

public:
    explicit TimeWindow(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    double first() const { return m_first; }
    /// Past the end.
    double last() const { return m_last; }
    double length() const { return m_last - m_first; }
    bool isEmpty() const { return m_last <= m_first; }
    /// Shows [\a first, \a last); says so only when it changes. A stretch without length is ignored.
    void show(double first, double last);

signals:
    void windowChanged();

private:
    double m_first = 0;
    double m_last = 0;
};

} // namespace Haengbo

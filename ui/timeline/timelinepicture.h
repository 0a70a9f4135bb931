// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelayout.h"
#include "model/layout/timelinetray.h"
#include "model/story/filter.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelinecontents.h"

#include <QPainter>

#include <memory>

namespace Haengbo {

/// The timeline as a finished picture: title, period, all lanes with all their events, what lies far outside
/// the main period and what nobody dates as lists below, the legend, and the notes. Made for print at 160 mm
/// wide: the text keeps its size and the paper grows, unless the paper is given.
class TimelinePicture
{
    Q_DECLARE_TR_FUNCTIONS(Haengbo::TimelinePicture)

public:
    /// \a contents must outlive the picture.
    explicit TimelinePicture(const TimelineContents &contents);

    /// The size in which every event finds room at a readable size.
    QSize sizeHint() const;
    /// Paints into (0, 0, \a size), as large as it fits.
    void paint(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const;

private:
    struct Plan;

    double leastHeadWidth() const;
    Plan plan(double width, int rowCap) const;
    void planNotes(Plan *plan, double inner, double *top) const;
    void paintHeader(QPainter &painter, const Plan &plan, const Theme &theme) const;
    void paintList(QPainter &painter, const QString &title, const TimelineTray &list, double left, double top,
                   double head, bool withDates, const Theme &theme) const;

    const TimelineContents &m_contents;
    const TimelineFonts &m_fonts;
    const TimelineMetrics &m_metrics;
    QStringList m_notes;
    QString m_sources;
};

} // namespace Haengbo

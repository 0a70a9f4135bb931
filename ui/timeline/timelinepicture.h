// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelayout.h"
#include "model/layout/timelinetray.h"
#include "model/story/filter.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelinepainter.h"

#include <QPainter>

#include <memory>

namespace Haengbo {

/// The timeline as a finished picture: title, period, all lanes with all their events, what lies far outside
/// the main period and what nobody dates as lists below, and the legend. Made for print at 160 mm wide: the
/// text keeps its size and the paper grows, unless the paper is given.
class TimelinePicture
{
public:
    /// Lanes in the order of \a rules; collapsed ones are opened, for a picture is complete.
    TimelinePicture(StoryPtr story, const Filter &filter, TimelineLanes by, LaneRules rules,
                    const QFont &font);
    ~TimelinePicture();
    TimelinePicture(const TimelinePicture &) = delete;
    TimelinePicture &operator=(const TimelinePicture &) = delete;

    /// The size in which every event finds room at a readable size.
    QSize sizeHint() const;
    /// Paints into (0, 0, \a size), as large as it fits.
    void paint(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const;

private:
    struct Plan;

    Plan plan(double width, int rowCap) const;
    void paintHeader(QPainter &painter, const Plan &plan, const Theme &theme) const;
    void paintList(QPainter &painter, const QString &title, const TimelineTray &list, double left, double top,
                   double head, bool withDates, const Theme &theme) const;
    QString outsideLabel(EventId event) const;

    StoryPtr m_story;
    TimelineLanes m_by;
    TimelineFonts m_fonts;
    TimelineMetrics m_metrics;
    std::vector<EventId> m_outside; ///< dated, but far from the main period
    std::vector<EventId> m_shown;
    std::unique_ptr<TimelineIndex> m_index;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinecounts.h"
#include "ui/state/filterstate.h"
#include "ui/style/theme.h"
#include "ui/timeline/timewindow.h"

#include <QWidget>

class QChart;

namespace Haengbo {

class OverviewCanvas;

/// The story, or as much of it as its main period allows (overviewPeriod()), as small stacked bars, with the
/// stretch that the timeline shows as a window that can be dragged, resized at its sides, and drawn anew
/// beside it. What lies before and after the bars is counted at their ends, and a click there goes to it. A
/// click on a bar filters by its days; a second click takes that back. What the filter says about time is
/// marked, not left out.
class OverviewChart : public QWidget
{
    Q_OBJECT

public:
    /// \a filter and \a window must outlive the chart.
    OverviewChart(FilterState *filter, TimeWindow *window, QWidget *parent = nullptr);

    void setStory(StoryPtr story);
    const TimeBuckets &buckets() const { return m_buckets; }
    /// The window and a bar on the widget, for tests and tooltips.
    QRectF windowRect() const;
    QRectF barRect(int bar) const;
    /// Where the ends say how many events lie beyond the bars; empty without any.
    QRectF earlierRect() const;
    QRectF laterRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class OverviewCanvas;

    void rebuild();
    void countBeyond(const std::vector<EventId> &events);
    int endWidth(int count) const;
    void toggleDays(int bar);
    void goBeyond(Minutes minute);

    FilterState *m_filter;
    TimeWindow *m_window;
    StoryPtr m_story;
    TimeBuckets m_buckets;
    int m_before = 0; ///< events that begin before the first bar
    int m_after = 0;
    Minutes m_lastBefore = 0; ///< when the nearest of them begins
    Minutes m_firstAfter = 0;
    Theme m_theme;
    OverviewCanvas *m_canvas;
    QChart *m_chart = nullptr;
};

} // namespace Haengbo

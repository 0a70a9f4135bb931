// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineaxis.h"
#include "model/layout/timelineindex.h"

#include <QPointF>
#include <QRectF>

#include <functional>
#include <map>

namespace Haengbo {

/// The sizes the layout works with, in device-independent pixels.
struct TimelineMetrics
{
    double rowHeight = 22;
    double symbol = 16;   ///< the side of a mark
    double gap = 8;       ///< kept free between neighbours in a row
    double labelGap = 4;  ///< between a mark and its label
    double minLabel = 36; ///< shorter ones are left out
    double maxLabel = 220;
    double minBar = 24; ///< what lasts longer than this many pixels is drawn by its extent
    double lanePadding = 6;
    double stripHeight = 40;
    int rowCap = 6;  ///< rows of marks in a lane
    int spanCap = 3; ///< rows of bars longer than a day in a lane

    friend bool operator==(const TimelineMetrics &, const TimelineMetrics &) = default;
};

/// An event or a counted cluster of events where it stands. x counts pixels from the layout's origin.
struct TimelineMark
{
    int lane = 0;
    int row = 0;
    int event = -1;           ///< into the story's events; the first one of a cluster
    quint32 count = 1;        ///< more than 1: a cluster
    bool isSpan = false;      ///< stands among the lane's rows of long bars
    bool isBar = false;       ///< [x0, x1) is its extent in time, otherwise a symbol in the extent's middle
    bool isOpenStart = false; ///< a bar that begins at a made-up minute: its symbol stands at its end
    double x0 = 0;
    double x1 = 0;
    double labelX = 0;
    double labelWidth = 0; ///< 0: no room for a label
    Minutes first = 0;     ///< of the event or the whole cluster
    Minutes last = 0;
    std::array<quint32, TimelineIndex::statusCount> statuses{}; ///< of a cluster

    bool isCluster() const { return count > 1; }
    double right() const { return std::max(x1, labelWidth > 0 ? labelX + labelWidth : x1); }
    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

/// The visible part of a lane that is drawn as counts; each bucket is as wide as one bucket of 'level'.
struct TimelineStrip
{
    int lane = 0;
    int level = 0;
    quint32 highest =
        0; ///< the highest count in the whole lane at this level, so that panning changes nothing
    std::vector<TimelineIndex::Bucket> buckets;
};

/// What is in view.
struct TimelineScene
{
    std::vector<TimelineMark> marks;
    std::vector<TimelineStrip> strips;
};

/// Where everything stands at one zoom. The same story at the same zoom gives the same layout wherever it
/// was looked at first; see timelinelayout.cpp for the rules.
class TimelineLayout
{
public:
    /// The pixels that the label of an event wants.
    using LabelWidth = std::function<double(int event)>;

    struct LaneGeometry
    {
        double top = 0;
        double height = 0;
        int spanRows = 0;
        int markRows = 0;
        bool isStrip = false;
        bool isCollapsed = false; ///< a strip of one row, by choice
        double stripHeight = 0;
    };

    /// Above this many items, rows are packed tile by tile and only where somebody looks.
    static constexpr std::size_t wholeLimit = 4000;

    /// \a index must outlive the layout.
    TimelineLayout(const TimelineIndex &index, double pxPerMinute, const TimelineMetrics &metrics,
                   LabelWidth labelWidth);

    const TimelineIndex &index() const { return *m_index; }
    const TimelineMetrics &metrics() const { return m_metrics; }
    /// x 0 is the first minute of the index.
    TimeScale scale() const { return m_scale; }
    const std::vector<LaneGeometry> &lanes() const { return m_lanes; }
    double contentHeight() const;
    /// How much of all, from 0 to 1, stands in clusters and strips. Its cost grows with the story.
    double countedShare() const;
    /// The lane at \a y, -1 for none.
    int laneAt(double y) const;

    /// Everything that touches \a view. Its cost grows with what is in view, not with the story.
    TimelineScene visible(const QRectF &view) const;
    /// The mark under \a point or within \a reach of it, the nearest; nothing where there is none.
    std::optional<TimelineMark> markAt(QPointF point, double reach = 2) const;
    /// Where \a event stands in \a lane, alone or in a cluster; nothing when the lane is a strip there.
    std::optional<TimelineMark> markOf(int event, int lane) const;
    /// The lanes in which \a event stands.
    std::vector<int> lanesOf(int event) const;
    /// The events of \a mark: one, or those of its cluster by time.
    std::vector<EventId> eventsOf(const TimelineMark &mark) const;

    /// Whether the columns of strips are as fine as they get at any zoom.
    bool hasFinestStrips() const { return m_stripLevel == 0; }
    /// The events counted in the column at \a x of \a lane, which is a strip, by time; empty beside columns.
    std::vector<EventId> eventsOfStrip(int lane, double x) const;

    /// The place of \a mark without its label.
    QRectF rectOf(const TimelineMark &mark) const;
    /// Where the symbol of \a mark has its middle: at the end of a bar that somebody told, the first one if
    /// both are told; else in the middle of the mark.
    QPointF symbolOf(const TimelineMark &mark) const;
    /// The place of its label; empty without one.
    QRectF labelRectOf(const TimelineMark &mark) const;

private:
    enum class Zone { Spans, Marks };
    struct LaneMarks
    {
        bool hasSpans = false;
        std::vector<TimelineMark> spans;
        std::map<qint64, std::vector<TimelineMark>> tiles;
        std::vector<TimelineIndex::Bucket> strip;
        quint32 stripHighest = 0;
    };

    struct Candidate;

    std::vector<EventId> startingIn(int lane, Zone zone, TimeRange range) const;
    bool isLong(Minutes maxLength) const;
    bool isInZone(int lane, int lengthClass, Zone zone) const;
    std::size_t itemsIn(int lane, Zone zone) const;
    void measureLane(int lane);
    bool isCrowded(int lane) const;
    const std::vector<TimelineMark> &spansOf(int lane) const;
    const std::vector<TimelineMark> &tileOf(int lane, qint64 tile) const;
    qint64 tileAt(Minutes minute) const;
    TimeRange rangeOfTile(qint64 tile) const;
    std::vector<Candidate> candidates(int lane, Zone zone, TimeRange range) const;
    Candidate candidateFor(const TimelineIndex::Item &item) const;
    Candidate countedCell(std::span<const TimelineIndex::Item> items) const;
    Candidate clusterOf(qint64 cell, std::span<const Candidate> members) const;
    std::vector<Candidate> withoutOverflow(std::vector<Candidate> all, int cap) const;
    std::vector<TimelineMark> pack(int lane, Zone zone, TimeRange range) const;
    const std::vector<TimelineIndex::Bucket> &stripOf(int lane) const;
    void collect(const std::vector<TimelineMark> &from, double x0, double x1,
                 std::vector<TimelineMark> *into) const;

    const TimelineIndex *m_index;
    TimeScale m_scale;
    TimelineMetrics m_metrics;
    LabelWidth m_labelWidth;
    int m_cellLevel = 0;
    int m_tileLevel = 0;
    int m_stripLevel = 0;
    bool m_isWhole = true;
    std::vector<LaneGeometry> m_lanes;
    mutable std::vector<LaneMarks> m_marks; ///< filled when first looked at
};

} // namespace Haengbo

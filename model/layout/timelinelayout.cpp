// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinelayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

// The rules
//
// An event is drawn by its extent when that is at least minBar pixels wide, else as a symbol in the middle of
// its extent. The symbol of a bar stands at its beginning; at its end, with the label behind it, when only
// that is known.
//
// Rows. In time order, each event takes the first row that is free for it and its label. When all rows are
// taken, it takes the row whose label gives way with the least loss; a label that is left with less than
// minLabel goes.
//
// Clusters. Time is cut into cells, the buckets of the index that are at least 'cellWidth' pixels wide. When
// the events that begin in a cell do not find a row even without labels, the whole cell becomes one counted
// cluster. Cells lie at fixed times, so the same zoom shows the same clusters.
//
// Strips. When the occupied cells of a lane hold on the average more than two events a row, and there are
// some, the lane is drawn as a strip of counts. A collapsed lane is a strip of one row at every zoom.
//
// Tiles. Up to wholeLimit items, rows are packed over the whole time. Above, time is cut into tiles of whole
// days, at fixed times again, which are packed for themselves when somebody looks: nothing up to a day long
// crosses a midnight. Labels end where their tile ends. Bars longer than a day, which do cross, then stand in
// rows of their own on top of the lane (the zone 'Spans'), packed over the whole time; everything else is in
// the zone 'Marks'.

namespace Haengbo {

namespace {

constexpr double cellWidth = 40;
constexpr double tileWidth = 2048;
constexpr double stripBucketWidth = 3;
constexpr std::size_t tilesKept = 64;
constexpr std::size_t fewestStripCells = 8; ///< fewer are better told by their clusters

int levelAtLeast(double px, double pxPerMinute)
{
    int level = 0;
    while (level < TimelineIndex::maxLevel &&
           static_cast<double>(TimelineIndex::bucketLength(level)) * pxPerMinute < px)
        ++level;
    return level;
}

} // namespace

TimelineLayout::TimelineLayout(const TimelineIndex &index, double pxPerMinute, const TimelineMetrics &metrics,
                               LabelWidth labelWidth)
    : m_index(&index)
    , m_scale{index.extent().first, pxPerMinute}
    , m_metrics(metrics)
    , m_labelWidth(std::move(labelWidth))
    , m_cellLevel(levelAtLeast(cellWidth, pxPerMinute))
    , m_tileLevel(std::max(TimelineIndex::dayLevel, levelAtLeast(tileWidth, pxPerMinute)))
    , m_stripLevel(levelAtLeast(stripBucketWidth, pxPerMinute))
    , m_isWhole(index.itemCount() <= wholeLimit)
    , m_lanes(index.lanes().size())
    , m_marks(index.lanes().size())
{
    double top = 0;
    for (int lane = 0; lane < static_cast<int>(m_lanes.size()); ++lane) {
        measureLane(lane);
        LaneGeometry &geometry = m_lanes[static_cast<std::size_t>(lane)];
        geometry.top = top;
        top += geometry.height;
    }
}

bool TimelineLayout::isLong(Minutes maxLength) const
{
    return static_cast<double>(maxLength) * m_scale.pxPerMinute >= m_metrics.minBar;
}

bool TimelineLayout::isInZone(int lane, int lengthClass, Zone zone) const
{
    const TimelineIndex::Series &series =
        m_index->lanes()[static_cast<std::size_t>(lane)].series[static_cast<std::size_t>(lengthClass)];
    const bool isSpan = !m_isWhole && !m_index->lanes()[static_cast<std::size_t>(lane)].isCollapsed &&
                        lengthClass > TimelineIndex::longestDayClass && isLong(series.maxLength);
    return !series.items.empty() && isSpan == (zone == Zone::Spans);
}

std::size_t TimelineLayout::itemsIn(int lane, Zone zone) const
{
    std::size_t count = 0;
    for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
        if (isInZone(lane, c, zone))
            count += m_index->lanes()[static_cast<std::size_t>(lane)]
                         .series[static_cast<std::size_t>(c)]
                         .items.size();
    }
    return count;
}

bool TimelineLayout::isCrowded(int lane) const
{
    std::size_t items = 0;
    std::size_t cells = 1;
    for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
        if (!isInZone(lane, c, Zone::Marks))
            continue;
        const TimelineIndex::Series &series =
            m_index->lanes()[static_cast<std::size_t>(lane)].series[static_cast<std::size_t>(c)];
        items += series.items.size();
        cells = std::max(cells, series.occupied(m_cellLevel));
    }
    const std::size_t perCell = 2 * static_cast<std::size_t>(m_metrics.rowCap);
    return cells >= fewestStripCells && items > cells * perCell;
}

void TimelineLayout::measureLane(int lane)
{
    LaneGeometry &geometry = m_lanes[static_cast<std::size_t>(lane)];
    geometry.isCollapsed = m_index->lanes()[static_cast<std::size_t>(lane)].isCollapsed;
    geometry.isStrip = geometry.isCollapsed || isCrowded(lane);
    geometry.stripHeight = geometry.isCollapsed ? m_metrics.rowHeight : m_metrics.stripHeight;
    const auto rowsUsed = [](const std::vector<TimelineMark> &marks) {
        int rows = 0;
        for (const TimelineMark &mark : marks)
            rows = std::max(rows, mark.row + 1);
        return rows;
    };
    const auto rowsAtMost = [&](Zone zone, int cap) {
        const std::size_t items = itemsIn(lane, zone);
        return items > static_cast<std::size_t>(cap) ? cap + 1 : static_cast<int>(items);
    };
    geometry.spanRows = m_isWhole ? rowsUsed(spansOf(lane)) : rowsAtMost(Zone::Spans, m_metrics.spanCap);
    if (!geometry.isStrip)
        geometry.markRows = m_isWhole ? rowsUsed(tileOf(lane, 0)) : rowsAtMost(Zone::Marks, m_metrics.rowCap);
    geometry.height =
        2 * m_metrics.lanePadding +
        std::max(geometry.spanRows + geometry.markRows, geometry.isStrip ? 0 : 1) * m_metrics.rowHeight +
        (geometry.isStrip ? geometry.stripHeight : 0);
}

double TimelineLayout::contentHeight() const
{
    return m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height;
}

double TimelineLayout::countedShare() const
{
    if (m_index->itemCount() == 0)
        return 0;
    const QRectF everything(-m_metrics.maxLabel, 0,
                            m_scale.toX(m_index->extent().last) + 2 * m_metrics.maxLabel, contentHeight());
    const TimelineScene scene = visible(everything);
    const auto alone = std::count_if(scene.marks.begin(), scene.marks.end(),
                                     [](const TimelineMark &mark) { return !mark.isCluster(); });
    return 1 - static_cast<double>(alone) / static_cast<double>(m_index->itemCount());
}

int TimelineLayout::laneAt(double y) const
{
    const auto after = std::upper_bound(m_lanes.begin(), m_lanes.end(), y,
                                        [](double at, const LaneGeometry &lane) { return at < lane.top; });
    if (after == m_lanes.begin() || y >= contentHeight())
        return -1;
    return static_cast<int>(after - m_lanes.begin()) - 1;
}

qint64 TimelineLayout::tileAt(Minutes minute) const
{
    return m_isWhole ? 0 : TimelineIndex::bucketOf(minute, m_tileLevel);
}

TimeRange TimelineLayout::rangeOfTile(qint64 tile) const
{
    if (m_isWhole)
        return {m_index->extent().first, m_index->extent().last};
    const Minutes length = TimelineIndex::bucketLength(m_tileLevel);
    return {tile * length, (tile + 1) * length};
}

const std::vector<TimelineMark> &TimelineLayout::spansOf(int lane) const
{
    LaneMarks &marks = m_marks[static_cast<std::size_t>(lane)];
    if (!marks.hasSpans) {
        marks.hasSpans = true;
        marks.spans = pack(lane, Zone::Spans, m_index->extent());
    }
    return marks.spans;
}

const std::vector<TimelineMark> &TimelineLayout::tileOf(int lane, qint64 tile) const
{
    auto &tiles = m_marks[static_cast<std::size_t>(lane)].tiles;
    const auto known = tiles.find(tile);
    if (known != tiles.end())
        return known->second;
    if (tiles.size() >= tilesKept)
        tiles.clear();
    return tiles[tile] = pack(lane, Zone::Marks, rangeOfTile(tile));
}

void TimelineLayout::collect(const std::vector<TimelineMark> &from, double x0, double x1,
                             std::vector<TimelineMark> *into) const
{
    const auto end = std::lower_bound(from.begin(), from.end(), x1,
                                      [](const TimelineMark &mark, double x) { return mark.x0 < x; });
    std::copy_if(from.begin(), end, std::back_inserter(*into),
                 [x0](const TimelineMark &mark) { return mark.right() >= x0; });
}

TimelineScene TimelineLayout::visible(const QRectF &view) const
{
    TimelineScene scene;
    if (m_lanes.empty() || !(m_scale.pxPerMinute > 0))
        return scene;
    // Labels and symbols stick out of the minutes of their events.
    const double reach = m_metrics.maxLabel + 2 * m_metrics.symbol;
    const Minutes first = m_scale.toMinute(view.left() - reach);
    const Minutes last = m_scale.toMinute(view.right() + m_metrics.symbol) + 1;
    const auto begin = std::upper_bound(m_lanes.begin(), m_lanes.end(), view.top(),
                                        [](double y, const LaneGeometry &lane) { return y < lane.top; });
    int lane = std::max(0, static_cast<int>(begin - m_lanes.begin()) - 1);
    for (; lane < static_cast<int>(m_lanes.size()); ++lane) {
        const LaneGeometry &geometry = m_lanes[static_cast<std::size_t>(lane)];
        if (geometry.top > view.bottom())
            break;
        collect(spansOf(lane), view.left(), view.right(), &scene.marks);
        if (geometry.isStrip) {
            const auto &all = stripOf(lane);
            const auto before = [](const TimelineIndex::Bucket &b, qint64 index) { return b.index < index; };
            const auto from = std::lower_bound(all.begin(), all.end(),
                                               TimelineIndex::bucketOf(first, m_stripLevel), before);
            const auto to =
                std::lower_bound(from, all.end(), TimelineIndex::bucketOf(last, m_stripLevel) + 1, before);
            scene.strips.push_back(
                {lane, m_stripLevel, m_marks[static_cast<std::size_t>(lane)].stripHighest, {from, to}});
            continue;
        }
        const TimeRange extent = m_index->extent();
        const qint64 lastTile = tileAt(std::min(last, extent.last));
        for (qint64 tile = tileAt(std::max(first, extent.first)); tile <= lastTile; ++tile)
            collect(tileOf(lane, tile), view.left(), view.right(), &scene.marks);
    }
    return scene;
}

std::optional<TimelineMark> TimelineLayout::markAt(QPointF point, double reach) const
{
    const QRectF around(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
    std::optional<TimelineMark> nearest;
    double nearestDistance = std::numeric_limits<double>::infinity();
    for (const TimelineMark &mark : visible(around).marks) {
        const QRectF place = rectOf(mark).united(labelRectOf(mark));
        const double dx = std::max({place.left() - point.x(), 0.0, point.x() - place.right()});
        const double dy = std::max({place.top() - point.y(), 0.0, point.y() - place.bottom()});
        const double distance = std::hypot(dx, dy);
        if (distance <= reach && distance < nearestDistance) {
            nearest = mark;
            nearestDistance = distance;
        }
    }
    return nearest;
}

std::vector<int> TimelineLayout::lanesOf(int event) const
{
    std::vector<int> lanes;
    for (int lane = 0; lane < static_cast<int>(m_lanes.size()); ++lane) {
        if (m_index->itemOf(event, lane))
            lanes.push_back(lane);
    }
    return lanes;
}

std::optional<TimelineMark> TimelineLayout::markOf(int event, int lane) const
{
    const auto item = m_index->itemOf(event, lane);
    if (!item)
        return {};
    const bool isSpan = isInZone(lane, m_index->lengthClassOf(*item), Zone::Spans);
    if (!isSpan && m_lanes[static_cast<std::size_t>(lane)].isStrip)
        return {};
    const auto &marks = isSpan ? spansOf(lane) : tileOf(lane, tileAt(item->first));
    const qint64 cell = TimelineIndex::bucketOf(item->first, m_cellLevel);
    for (const TimelineMark &mark : marks) {
        if (mark.event == event ||
            (mark.isCluster() && TimelineIndex::bucketOf(mark.first, m_cellLevel) == cell))
            return mark;
    }
    return {};
}

std::vector<EventId> TimelineLayout::eventsOf(const TimelineMark &mark) const
{
    if (!mark.isCluster())
        return {EventId{mark.event}};
    const qint64 cell = TimelineIndex::bucketOf(mark.first, m_cellLevel);
    const Minutes length = TimelineIndex::bucketLength(m_cellLevel);
    return startingIn(mark.lane, mark.isSpan ? Zone::Spans : Zone::Marks,
                      {cell * length, (cell + 1) * length});
}

std::vector<EventId> TimelineLayout::eventsOfStrip(int lane, double x) const
{
    const qint64 bucket = TimelineIndex::bucketOf(m_scale.toMinute(x), m_stripLevel);
    const Minutes length = TimelineIndex::bucketLength(m_stripLevel);
    return startingIn(lane, Zone::Marks, {bucket * length, (bucket + 1) * length});
}

/// The events of \a lane that begin in \a range, by time.
std::vector<EventId> TimelineLayout::startingIn(int lane, Zone zone, TimeRange range) const
{
    std::vector<TimelineIndex::Item> items;
    for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
        if (!isInZone(lane, c, zone))
            continue;
        const auto found =
            m_index->lanes()[static_cast<std::size_t>(lane)].series[static_cast<std::size_t>(c)].startingIn(
                range.first, range.last);
        items.insert(items.end(), found.begin(), found.end());
    }
    std::sort(items.begin(), items.end(), [](const auto &left, const auto &right) {
        return std::tie(left.first, left.last, left.event) < std::tie(right.first, right.last, right.event);
    });
    std::vector<EventId> events;
    for (const TimelineIndex::Item &item : items)
        events.push_back({item.event});
    return events;
}

QRectF TimelineLayout::rectOf(const TimelineMark &mark) const
{
    const LaneGeometry &lane = m_lanes[static_cast<std::size_t>(mark.lane)];
    const int row = mark.row + (mark.isSpan ? 0 : lane.spanRows);
    const double middle =
        lane.top + m_metrics.lanePadding + row * m_metrics.rowHeight + m_metrics.rowHeight / 2;
    return {mark.x0, middle - m_metrics.symbol / 2, std::max(mark.x1 - mark.x0, m_metrics.symbol),
            m_metrics.symbol};
}

QPointF TimelineLayout::symbolOf(const TimelineMark &mark) const
{
    const QRectF place = rectOf(mark);
    if (!mark.isBar)
        return place.center();
    const double reach = m_metrics.symbol / 2;
    return {mark.isOpenStart ? place.right() - reach : place.left() + reach, place.center().y()};
}

QRectF TimelineLayout::labelRectOf(const TimelineMark &mark) const
{
    if (mark.labelWidth <= 0)
        return {};
    const QRectF place = rectOf(mark);
    return {mark.labelX, place.center().y() - m_metrics.rowHeight / 2, mark.labelWidth, m_metrics.rowHeight};
}

} // namespace Haengbo

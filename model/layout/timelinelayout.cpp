// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinelayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

// The rules
//
// An event is drawn by its extent when that is at least minBar pixels wide, else as a symbol in the middle of
// its extent.
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
// some, the lane is drawn as a strip of counts.
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
constexpr std::ptrdiff_t hopelessRows =
    6; ///< marks side by side in a cell: two fit, this leaves doubt to none

int levelAtLeast(double px, double pxPerMinute)
{
    int level = 0;
    while (level < TimelineIndex::maxLevel &&
           static_cast<double>(TimelineIndex::bucketLength(level)) * pxPerMinute < px)
        ++level;
    return level;
}

} // namespace

struct TimelineLayout::Candidate
{
    double x0 = 0;
    double x1 = 0;
    qint64 cell = 0;
    Minutes first = 0;
    Minutes last = 0;
    int event = -1;
    quint32 count = 1;
    bool isBar = false;
    bool isSetApart = false; ///< found no row: a cluster, or the only event of its cell
    std::array<quint32, TimelineIndex::statusCount> statuses{};
};

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
    const bool isSpan =
        !m_isWhole && lengthClass > TimelineIndex::longestDayClass && isLong(series.maxLength);
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
    geometry.isStrip = isCrowded(lane);
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
        (geometry.isStrip ? m_metrics.stripHeight : 0);
}

double TimelineLayout::contentHeight() const
{
    return m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height;
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

TimelineLayout::Candidate TimelineLayout::candidateFor(const TimelineIndex::Item &item) const
{
    Candidate candidate;
    candidate.cell = TimelineIndex::bucketOf(item.first, m_cellLevel);
    candidate.first = item.first;
    candidate.last = item.last;
    candidate.event = item.event;
    candidate.statuses[static_cast<std::size_t>(m_index->statusOf(item.event))] = 1;
    candidate.isBar = isLong(item.last - item.first);
    candidate.x0 = m_scale.toX(item.first);
    candidate.x1 = m_scale.toX(item.last);
    if (!candidate.isBar) {
        const double middle = (candidate.x0 + candidate.x1) / 2;
        candidate.x0 = middle - m_metrics.symbol / 2;
        candidate.x1 = middle + m_metrics.symbol / 2;
    }
    return candidate;
}

/// The events of one cell as one candidate.
TimelineLayout::Candidate TimelineLayout::countedCell(std::span<const TimelineIndex::Item> items) const
{
    Candidate cell = candidateFor(items.front());
    cell.isSetApart = true;
    for (const TimelineIndex::Item &item : items.subspan(1)) {
        cell.last = std::max<Minutes>(cell.last, item.last);
        ++cell.count;
        ++cell.statuses[static_cast<std::size_t>(m_index->statusOf(item.event))];
    }
    return cell;
}

/// All members begin in \a cell. The pill stands inside the cell, far enough from its ends for the marks of
/// the neighbours.
TimelineLayout::Candidate TimelineLayout::clusterOf(qint64 cell, std::span<const Candidate> members) const
{
    Candidate cluster = members.front();
    cluster.isBar = false;
    cluster.isSetApart = true;
    for (const Candidate &member : members.subspan(1)) {
        cluster.first = std::min(cluster.first, member.first);
        cluster.last = std::max(cluster.last, member.last);
        cluster.count += member.count;
        for (std::size_t i = 0; i < cluster.statuses.size(); ++i)
            cluster.statuses[i] += member.statuses[i];
    }
    const Minutes length = TimelineIndex::bucketLength(m_cellLevel);
    const double inset = m_metrics.symbol / 2;
    cluster.x0 = m_scale.toX(cell * length) + inset;
    cluster.x1 = std::min(m_scale.toX((cell + 1) * length) - inset, cluster.x0 + 2 * cellWidth);
    return cluster;
}

std::vector<TimelineLayout::Candidate> TimelineLayout::candidates(int lane, Zone zone, TimeRange range) const
{
    std::vector<Candidate> all;
    for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
        if (!isInZone(lane, c, zone))
            continue;
        const TimelineIndex::Series &series =
            m_index->lanes()[static_cast<std::size_t>(lane)].series[static_cast<std::size_t>(c)];
        const std::span<const TimelineIndex::Item> items = series.startingIn(range.first, range.last);
        for (auto item = items.begin(); item != items.end();) {
            // A cell that no number of rows could hold is counted at once, without a candidate for each
            // event.
            const qint64 cell = TimelineIndex::bucketOf(item->first, m_cellLevel);
            const Minutes cellEnd = (cell + 1) * TimelineIndex::bucketLength(m_cellLevel);
            const auto end = std::partition_point(
                item, items.end(), [cellEnd](const TimelineIndex::Item &i) { return i.first < cellEnd; });
            const bool isHopeless = end - item > hopelessRows * (m_metrics.rowCap + 1);
            if (isHopeless)
                all.push_back(countedCell({item, end}));
            for (; !isHopeless && item != end; ++item)
                all.push_back(candidateFor(*item));
            item = end;
        }
    }
    std::sort(all.begin(), all.end(), [](const Candidate &left, const Candidate &right) {
        return std::tie(left.x0, left.first, left.event) < std::tie(right.x0, right.first, right.event);
    });
    return all;
}

/// Replaces the cells whose events do not find a row among \a cap by clusters. Taking any free row is as good
/// as taking the best one: sorted by their left ends, intervals need as many rows as overlap at one place.
std::vector<TimelineLayout::Candidate> TimelineLayout::withoutOverflow(std::vector<Candidate> all,
                                                                       int cap) const
{
    std::vector<qint64> crowded;
    std::vector<double> ends(static_cast<std::size_t>(cap), -std::numeric_limits<double>::infinity());
    for (const Candidate &candidate : all) {
        if (candidate.isSetApart) {
            crowded.push_back(candidate.cell);
            continue;
        }
        const auto row =
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= candidate.x0; });
        if (row == ends.end())
            crowded.push_back(candidate.cell);
        else
            *row = candidate.x1 + 1;
    }
    if (crowded.empty())
        return all;
    std::sort(crowded.begin(), crowded.end());
    crowded.erase(std::unique(crowded.begin(), crowded.end()), crowded.end());
    const auto isCrowdedCell = [&](const Candidate &candidate) {
        return std::binary_search(crowded.begin(), crowded.end(), candidate.cell);
    };
    const auto firstCrowded = std::stable_partition(
        all.begin(), all.end(), [&](const Candidate &candidate) { return !isCrowdedCell(candidate); });
    std::stable_sort(firstCrowded, all.end(),
                     [](const Candidate &left, const Candidate &right) { return left.cell < right.cell; });
    std::vector<Candidate> kept(all.begin(), firstCrowded);
    for (auto begin = firstCrowded; begin != all.end();) {
        const auto end =
            std::find_if(begin, all.end(), [&](const Candidate &c) { return c.cell != begin->cell; });
        kept.push_back(clusterOf(begin->cell, {begin, end}));
        begin = end;
    }
    std::sort(kept.begin(), kept.end(), [](const Candidate &left, const Candidate &right) {
        return std::tie(left.x0, left.first, left.event) < std::tie(right.x0, right.first, right.event);
    });
    return kept;
}

std::vector<TimelineMark> TimelineLayout::pack(int lane, Zone zone, TimeRange range) const
{
    struct Row
    {
        double free = -std::numeric_limits<double>::infinity();     ///< past the last label
        double markFree = -std::numeric_limits<double>::infinity(); ///< past the last mark
        int last = -1;
    };
    const int cap = zone == Zone::Spans ? m_metrics.spanCap : m_metrics.rowCap;
    const double limit = m_isWhole || zone == Zone::Spans ? std::numeric_limits<double>::infinity()
                                                          : m_scale.toX(range.last) - m_metrics.symbol;
    std::vector<Row> rows(static_cast<std::size_t>(cap));
    std::vector<TimelineMark> marks;
    int rowsUsed = 0;
    for (const Candidate &candidate : withoutOverflow(candidates(lane, zone, range), cap)) {
        TimelineMark mark;
        mark.lane = lane;
        mark.event = candidate.event;
        mark.count = candidate.count;
        mark.isSpan = zone == Zone::Spans;
        mark.isBar = candidate.isBar;
        mark.x0 = candidate.x0;
        mark.x1 = candidate.x1;
        mark.first = candidate.first;
        mark.last = candidate.last;
        mark.statuses = candidate.statuses;
        if (candidate.isSetApart) {
            mark.row = cap;
            marks.push_back(mark);
            continue;
        }
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Row &r) { return r.free + m_metrics.gap <= mark.x0; });
        if (row == rows.end()) {
            for (auto other = rows.begin(); other != rows.end(); ++other) {
                if (other->markFree <= mark.x0 && (row == rows.end() || other->free < row->free))
                    row = other;
            }
            TimelineMark &shortened = marks[static_cast<std::size_t>(row->last)];
            const double room = mark.x0 - m_metrics.gap - shortened.labelX;
            shortened.labelWidth = room < m_metrics.minLabel ? 0 : room;
        }
        mark.row = static_cast<int>(row - rows.begin());
        rowsUsed = std::max(rowsUsed, mark.row + 1);
        mark.labelX = mark.x0 + m_metrics.symbol + m_metrics.labelGap;
        const double most = std::max(m_metrics.maxLabel, mark.x1 - mark.labelX - m_metrics.gap);
        const double wanted = std::min(m_labelWidth(mark.event), most);
        mark.labelWidth = std::min(wanted, limit - mark.labelX);
        if (mark.labelWidth < std::min(wanted, m_metrics.minLabel))
            mark.labelWidth = 0;
        row->free = mark.right();
        row->markFree = mark.x1 + 1;
        row->last = static_cast<int>(marks.size());
        marks.push_back(mark);
    }
    if (m_isWhole) {
        for (TimelineMark &mark : marks)
            mark.row = std::min(mark.row, rowsUsed);
    }
    return marks;
}

const std::vector<TimelineIndex::Bucket> &TimelineLayout::stripOf(int lane) const
{
    LaneMarks &marks = m_marks[static_cast<std::size_t>(lane)];
    if (!marks.strip.empty())
        return marks.strip;
    std::vector<TimelineIndex::Bucket> buckets;
    for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
        if (!isInZone(lane, c, Zone::Marks))
            continue;
        const TimelineIndex::Series &series =
            m_index->lanes()[static_cast<std::size_t>(lane)].series[static_cast<std::size_t>(c)];
        const auto begin = std::ssize(buckets);
        const auto add = [&buckets, begin](const TimelineIndex::Bucket &bucket) {
            if (std::ssize(buckets) == begin || buckets.back().index != bucket.index) {
                buckets.push_back(bucket);
                return;
            }
            for (std::size_t i = 0; i < bucket.counts.size(); ++i)
                buckets.back().counts[i] += bucket.counts[i];
        };
        const auto finer =
            std::find_if(series.levels.rbegin(), series.levels.rend(),
                         [this](const TimelineIndex::Level &level) { return level.level <= m_stripLevel; });
        if (finer != series.levels.rend()) {
            for (TimelineIndex::Bucket bucket : finer->buckets) {
                bucket.index >>= m_stripLevel - finer->level;
                add(bucket);
            }
        } else {
            for (const TimelineIndex::Item &item : series.items) {
                TimelineIndex::Bucket bucket;
                bucket.index = static_cast<qint32>(TimelineIndex::bucketOf(item.first, m_stripLevel));
                bucket.counts[static_cast<std::size_t>(m_index->statusOf(item.event))] = 1;
                add(bucket);
            }
        }
        std::inplace_merge(buckets.begin(), buckets.begin() + begin, buckets.end(),
                           [](const TimelineIndex::Bucket &left, const TimelineIndex::Bucket &right) {
                               return left.index < right.index;
                           });
    }
    for (const TimelineIndex::Bucket &bucket : buckets) {
        if (marks.strip.empty() || marks.strip.back().index != bucket.index) {
            marks.strip.push_back(bucket);
            continue;
        }
        for (std::size_t i = 0; i < bucket.counts.size(); ++i)
            marks.strip.back().counts[i] += bucket.counts[i];
    }
    for (const TimelineIndex::Bucket &bucket : marks.strip)
        marks.stripHighest = std::max(marks.stripHighest, bucket.total());
    return marks.strip;
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
    std::vector<TimelineIndex::Item> items;
    for (int c = 0; c < TimelineIndex::lengthClasses; ++c) {
        if (!isInZone(mark.lane, c, mark.isSpan ? Zone::Spans : Zone::Marks))
            continue;
        const auto found = m_index->lanes()[static_cast<std::size_t>(mark.lane)]
                               .series[static_cast<std::size_t>(c)]
                               .startingIn(cell * length, (cell + 1) * length);
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

QRectF TimelineLayout::labelRectOf(const TimelineMark &mark) const
{
    if (mark.labelWidth <= 0)
        return {};
    const QRectF place = rectOf(mark);
    return {mark.labelX, place.center().y() - m_metrics.rowHeight / 2, mark.labelWidth, m_metrics.rowHeight};
}

} // namespace Haengbo

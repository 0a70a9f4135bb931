// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks a lane has at a zoom, and in which rows; the rules stand in timelinelayout.cpp.
#include "model/layout/timelinelayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Haengbo {

namespace {

constexpr double mostClusterWidth = 80;
constexpr std::ptrdiff_t hopelessRows =
    6; ///< marks side by side in a cell: two fit, this leaves doubt to none

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
    cluster.x1 = std::min(m_scale.toX((cell + 1) * length) - inset, cluster.x0 + mostClusterWidth);
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
        mark.isOpenStart = candidate.isBar && m_index->isOpenStart(candidate.event);
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
        mark.labelX = (mark.isOpenStart ? mark.x1 : mark.x0 + m_metrics.symbol) + m_metrics.labelGap;
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
            buckets.reserve(buckets.size() + finer->buckets.size());
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

} // namespace Haengbo

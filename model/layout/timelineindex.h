// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelanes.h"
#include "model/layout/timelineperiod.h"
#include "model/layout/timelinetime.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace Haengbo {

/// The dated events of a story, sorted for fast questions about any stretch of time at any zoom.
///
/// Each lane holds its events in a few series, one for each order of length (up to half a day, a day, a week,
/// a month …), each sorted by first minute, so that everything which touches a stretch is found by one binary
/// search a series. Over each series stands a pyramid of counts by status: the buckets of its level k are
/// 45 · 2^k minutes long (2^5 · 45 is a day) and only those that hold events are kept; levels that would not
/// halve the one below are left out. An event with several people stands in the lane of each of them.
class TimelineIndex
{
public:
    static constexpr Minutes bucketMinutes = 45;
    static constexpr int dayLevel = 5;
    static constexpr int maxLevel = 26;
    static constexpr int statusCount = 4;
    static constexpr int lengthClasses = 8;
    /// Series up to this class last a day or less and never cross midnight.
    static constexpr int longestDayClass = 1;

    struct Item
    {
        qint32 first = 0;
        qint32 last = 0;
        qint32 event = 0;

        friend bool operator==(const Item &, const Item &) = default;
    };

    struct Bucket
    {
        qint32 index = 0; ///< covers [index · width, (index + 1) · width)
        std::array<quint32, statusCount> counts{};

        quint32 total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
    };

    struct Level
    {
        int level = 0;
        std::vector<Bucket> buckets;
    };

    struct Series
    {
        std::span<const Item> items;
        Minutes maxLength = 0;
        std::vector<Level> levels; ///< from fine to coarse

        /// The items whose first minute lies in [first, last).
        std::span<const Item> startingIn(Minutes first, Minutes last) const;
        /// The items that touch [first, last), and perhaps a few that end before it.
        std::span<const Item> touching(Minutes first, Minutes last) const;
        /// How many buckets of \a level hold an event; at most this many at levels that were left out.
        std::size_t occupied(int level) const;
    };

    struct Lane
    {
        LaneKey key;
        bool isCollapsed = false;
        qsizetype events = 0;
        Minutes first = 0;
        std::array<Series, lengthClasses> series;
    };

    TimelineIndex() = default;
    /// \a events in \a story, each once, in lanes as \a rules order them: ties by the first event, then as
    /// they stand in the story. The lane of events that have nothing to stand by comes last unless it was put
    /// elsewhere by hand.
    TimelineIndex(const Story &story, const std::vector<EventId> &events, TimelineLanes by,
                  const LaneRules &rules = {});
    TimelineIndex(TimelineIndex &&) noexcept = default;
    TimelineIndex &operator=(TimelineIndex &&) noexcept = default;
    TimelineIndex(const TimelineIndex &) = delete;
    TimelineIndex &operator=(const TimelineIndex &) = delete;
    ~TimelineIndex() = default;

    const std::vector<Lane> &lanes() const { return m_lanes; }
    /// Dated events that once were known for another day (timesBefore()), in the story's order.
    const std::vector<EventId> &moved() const { return m_moved; }
    /// Events without a date, in the story's order.
    const std::vector<EventId> &undated() const { return m_undated; }
    /// Dated events, by time and then in the story's order.
    const std::vector<EventId> &dated() const;
    std::size_t datedCount() const { return m_dated.size(); }
    /// The beginnings of the first days of the dated events.
    Beginnings firstDays() const;
    /// Whether anything that lasts no longer than half a day begins in \a range.
    bool tellsHours(TimeRange range) const;
    /// How many dated events have ended when \a view begins, and how many begin when it has ended; each once,
    /// however many lanes it stands in.
    std::pair<qsizetype, qsizetype> countBeyond(TimeRange view) const;
    /// Where \a event stands in \a lane; nothing when it does not.
    std::optional<Item> itemOf(int event, int lane) const;
    /// From the first minute of \a event, which is dated and in the index, to its last.
    TimeRange timeOf(int event) const
    {
        const Stretch stretch = m_byEvent[static_cast<std::size_t>(event)];
        return {stretch.first, stretch.last};
    }
    /// The series that \a item belongs to.
    static int lengthClassOf(const Item &item);
    /// All items in all lanes: more than there are events when some stand in several.
    std::size_t itemCount() const { return m_items.size(); }
    /// From the first minute of all to the last; empty without dated events.
    TimeRange extent() const { return m_extent; }
    Status statusOf(qint32 event) const
    {
        return static_cast<Status>(m_statuses[static_cast<std::size_t>(event)]);
    }
    /// Whether nobody tells when \a event began ('until …'): its first minute is made up.
    bool isOpenStart(int event) const
    {
        return std::binary_search(m_openStarts.begin(), m_openStarts.end(), event);
    }
    /// How many events of each status there are, dated or not.
    const std::array<quint32, statusCount> &statusCounts() const { return m_statusCounts; }

    /// Which types there are among the dated ones, by type.
    const std::array<bool, static_cast<std::size_t>(EventType::Other) + 1> &hasType() const
    {
        return m_hasType;
    }

    /// The bucket of \a level that holds \a minute.
    static qint64 bucketOf(Minutes minute, int level);
    static Minutes bucketLength(int level) { return bucketMinutes << level; }

private:
    struct Stretch
    {
        qint32 first = 0;
        qint32 last = -1;

        bool isDated() const { return last >= first; }
    };
    struct Entry;
    class LaneNumbers;

    std::vector<Entry> place(const Story &story, const std::vector<EventId> &events, LaneNumbers *numbers);
    void sortIntoSeries(const std::vector<Entry> &entries, const LaneNumbers &numbers);
    void fillSeries(Series *series, std::span<Item> items) const;

    std::vector<Item> m_items; ///< by lane, length and first minute; the series look into it
    std::vector<Lane> m_lanes;
    mutable std::vector<EventId> m_dated; ///< sorted when somebody asks for their order
    mutable bool m_isDatedSorted = false;
    std::vector<EventId> m_moved;
    std::vector<EventId> m_undated;
    std::vector<quint8> m_statuses; ///< by event
    std::vector<int> m_openStarts;  ///< sorted
    std::vector<Stretch> m_byEvent; ///< not dated for those that are not here either
    std::array<quint32, statusCount> m_statusCounts{};
    std::array<bool, static_cast<std::size_t>(EventType::Other) + 1> m_hasType{};
    TimeRange m_extent;
};

} // namespace Haengbo

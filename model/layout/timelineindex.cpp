// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelineindex.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>

namespace Haengbo {

namespace {

constexpr Minutes clampMinutes = 2'000'000'000; // year 5772: what qint32 holds, with room for sums

qint32 clamped(Minutes minute)
{
    return static_cast<qint32>(std::clamp(minute, -clampMinutes, clampMinutes));
}

constexpr std::array<Minutes, TimelineIndex::lengthClasses - 1> classLimits{
    12 * 60,
    minutesPerDay,
    8 * minutesPerDay,
    31 * minutesPerDay,
    93 * minutesPerDay,
    185 * minutesPerDay,
    366 * minutesPerDay,
};

using Item = TimelineIndex::Item;
using Bucket = TimelineIndex::Bucket;
using Level = TimelineIndex::Level;

/// The finest level of the pyramid over \a items, which are sorted by first minute.
std::vector<Bucket> finestBuckets(std::span<const Item> items, const TimelineIndex &index)
{
    std::vector<Bucket> buckets;
    qint64 end = std::numeric_limits<qint64>::min();
    for (const Item &item : items) {
        if (item.first >= end) {
            const qint64 number = TimelineIndex::bucketOf(item.first, 0);
            end = (number + 1) * TimelineIndex::bucketMinutes;
            buckets.push_back({static_cast<qint32>(number), {}});
        }
        ++buckets.back().counts[static_cast<std::size_t>(index.statusOf(item.event))];
    }
    return buckets;
}

/// \a finer in buckets 2^\a shift times as long.
std::vector<Bucket> joined(const std::vector<Bucket> &finer, int shift, std::size_t count)
{
    std::vector<Bucket> buckets;
    buckets.reserve(count);
    for (const Bucket &bucket : finer) {
        if (buckets.empty() || buckets.back().index != bucket.index >> shift)
            buckets.push_back({bucket.index >> shift, {}});
        for (std::size_t i = 0; i < bucket.counts.size(); ++i)
            buckets.back().counts[i] += bucket.counts[i];
    }
    return buckets;
}

std::size_t countJoined(const std::vector<Bucket> &finer, int shift)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < finer.size(); ++i)
        count += i == 0 || finer[i - 1].index >> shift != finer[i].index >> shift ? 1 : 0;
    return count;
}

/// The pyramid over \a items, which are sorted by first minute.
std::vector<Level> pyramidOver(std::span<const Item> items, const TimelineIndex &index)
{
    std::vector<Level> kept;
    if (items.size() < 2)
        return kept;
    std::vector<Bucket> finest = finestBuckets(items, index);
    std::size_t keptSize = items.size();
    if (finest.size() * 2 <= keptSize) {
        keptSize = finest.size();
        kept.push_back({0, {}});
        kept.back().buckets.swap(finest);
    }
    for (int level = 1; level <= TimelineIndex::maxLevel && keptSize > 1; ++level) {
        const std::vector<Bucket> &finer = kept.empty() ? finest : kept.back().buckets;
        const int shift = kept.empty() ? level : level - kept.back().level;
        const std::size_t count = countJoined(finer, shift);
        if (count * 2 > keptSize)
            continue;
        std::vector<Bucket> buckets = joined(finer, shift, count);
        kept.push_back({level, std::move(buckets)});
        keptSize = count;
    }
    return kept;
}

constexpr auto startsEarlier = [](const Item &left, const Item &right) {
    return std::tie(left.first, left.last, left.event) < std::tie(right.first, right.last, right.event);
};

/// Sorts by first minute, in the order they have where that is the same: a radix sort, least significant
/// digit first (Knuth, The Art of Computer Programming 3, 5.2.5).
void sortByFirst(std::span<Item> items, std::vector<Item> *spare)
{
    constexpr int digitBits = 11;
    constexpr std::uint32_t digits = 1U << digitBits;
    const auto [least, most] =
        std::minmax_element(items.begin(), items.end(),
                            [](const Item &left, const Item &right) { return left.first < right.first; });
    const auto base = static_cast<std::uint32_t>(least->first);
    const std::uint32_t range = static_cast<std::uint32_t>(most->first) - base;
    spare->resize(std::max(spare->size(), items.size()));
    std::span<Item> from = items;
    std::span<Item> to(spare->data(), items.size());
    for (int shift = 0; shift < 32 && range >> shift != 0; shift += digitBits) {
        const auto digitOf = [&](const Item &item) {
            return ((static_cast<std::uint32_t>(item.first) - base) >> shift) % digits;
        };
        std::array<std::uint32_t, digits + 1> begins{};
        for (const Item &item : from)
            ++begins[digitOf(item) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const Item &item : from)
            to[begins[digitOf(item)]++] = item;
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

/// Sorts by first minute, last minute and event.
void sortByTime(std::span<Item> items, std::vector<Item> *spare)
{
    constexpr std::size_t fewItems = 500; // below, looking through the digits costs more than it saves
    if (std::is_sorted(items.begin(), items.end(), startsEarlier))
        return;
    if (items.size() < fewItems) {
        std::sort(items.begin(), items.end(), startsEarlier);
        return;
    }
    sortByFirst(items, spare);
    for (auto begin = items.begin(); begin != items.end();) {
        const auto end =
            std::find_if(begin, items.end(), [&](const Item &item) { return item.first != begin->first; });
        if (!std::is_sorted(begin, end, startsEarlier))
            std::sort(begin, end, startsEarlier);
        begin = end;
    }
}

} // namespace

/// An event, and where it goes.
struct TimelineIndex::Entry
{
    int slot; ///< the number of the lane times lengthClasses, and the length class
    qint32 event;
};

/// Numbers the lanes as they are met; a place in 'numbers' for each key that may come, the last for none.
class TimelineIndex::LaneNumbers
{
public:
    LaneNumbers(const Story &story, TimelineLanes by, const LaneRules &rules)
        : m_story(story)
        , m_by(by)
        , m_rules(rules)
    {
        std::size_t keys = 0;
        if (by == TimelineLanes::Type)
            keys = static_cast<std::size_t>(EventType::Other) + 1;
        else if (by == TimelineLanes::Article)
            keys = story.articles.size();
        else if (by != TimelineLanes::None)
            keys = story.entities.size();
        m_numbers.assign(keys + 1, notMet);
        if (by == TimelineLanes::Person || by == TimelineLanes::Organization) {
            const EntityKind kind =
                by == TimelineLanes::Person ? EntityKind::Person : EntityKind::Organization;
            for (std::size_t key = 0; key < keys; ++key)
                m_numbers[key] = story.entities[key].kind == kind ? notMet : noLane;
        }
    }

    /// Calls \a use with the number of each lane that \a event stands in.
    template<typename Use>
    void forEachLane(const StoryEvent &event, Use use)
    {
        const std::size_t before = m_used.size();
        switch (m_by) {
        case TimelineLanes::Person:
        case TimelineLanes::Organization:
            for (const EntityId participant : event.participants)
                useOnce(static_cast<std::size_t>(participant.value));
            break;
        case TimelineLanes::Place:
            if (event.place.isValid())
                useOnce(static_cast<std::size_t>(event.place.value));
            break;
        case TimelineLanes::Type:
            useOnce(static_cast<std::size_t>(event.type));
            break;
        case TimelineLanes::Article:
            for (const Report &report : event.reports)
                useOnce(static_cast<std::size_t>(report.article.value));
            break;
        case TimelineLanes::None:
            break;
        }
        if (m_used.size() == before)
            useOnce(m_numbers.size() - 1);
        for (const int lane : m_used)
            use(lane);
        m_used.clear();
    }

    /// Notes that lane \a number holds an event that begins at \a first.
    void note(int number, qint32 first)
    {
        qint32 &earliest = m_firsts[static_cast<std::size_t>(number)];
        earliest = std::min(earliest, first);
        ++m_counts[static_cast<std::size_t>(number)];
    }

    qint32 firstOf(std::size_t lane) const { return m_firsts[lane]; }

    /// The lanes in the order they are shown in.
    std::vector<std::size_t> order() const
    {
        std::vector<std::size_t> lanes(m_keys.size());
        std::iota(lanes.begin(), lanes.end(), std::size_t(0));
        std::vector<qsizetype> byHand(m_keys.size(), std::numeric_limits<qsizetype>::max());
        for (std::size_t lane = 0; m_rules.order == LaneOrder::ByHand && lane < byHand.size(); ++lane) {
            if (const qsizetype at = m_rules.byHand.indexOf(idOf(lane)); at >= 0)
                byHand[lane] = at;
        }
        const bool isByTime = m_rules.order == LaneOrder::FirstEvent ||
                              (m_rules.order == LaneOrder::Fitting &&
                               (m_by == TimelineLanes::Place || m_by == TimelineLanes::Article));
        const auto rank = [&](std::size_t lane) {
            const qint64 count = isByTime ? 0 : m_counts[lane];
            return std::tuple(byHand[lane], isForNone(lane), -count, m_firsts[lane], m_keys[lane]);
        };
        std::sort(lanes.begin(), lanes.end(),
                  [&](std::size_t left, std::size_t right) { return rank(left) < rank(right); });
        return lanes;
    }
    bool isCollapsed(std::size_t lane) const
    {
        return !m_rules.collapsed.isEmpty() && m_rules.collapsed.contains(idOf(lane));
    }
    LaneKey keyOf(std::size_t lane) const
    {
        if (isForNone(lane))
            return std::monostate();
        const int key = static_cast<int>(m_keys[lane]);
        if (m_by == TimelineLanes::Type)
            return static_cast<EventType>(key);
        if (m_by == TimelineLanes::Article)
            return ArticleId{key};
        return EntityId{key};
    }

private:
    QString idOf(std::size_t lane) const { return laneId(m_story, keyOf(lane)); }
    bool isForNone(std::size_t lane) const { return m_keys[lane] + 1 == m_numbers.size(); }

    static constexpr int notMet = -1;
    static constexpr int noLane = -2; ///< what is of another kind

    void useOnce(std::size_t key)
    {
        int &number = m_numbers[key];
        if (number == noLane)
            return;
        if (number == notMet) {
            number = static_cast<int>(m_keys.size());
            m_keys.push_back(key);
            m_firsts.push_back(std::numeric_limits<qint32>::max());
            m_counts.push_back(0);
        }
        if (std::find(m_used.begin(), m_used.end(), number) == m_used.end())
            m_used.push_back(number);
    }

    const Story &m_story;
    TimelineLanes m_by;
    const LaneRules &m_rules;
    std::vector<int> m_numbers;
    std::vector<std::size_t> m_keys; ///< by lane number
    std::vector<qint32> m_firsts;    ///< by lane number
    std::vector<qint32> m_counts;    ///< by lane number
    std::vector<int> m_used;
};

std::span<const TimelineIndex::Item> TimelineIndex::Series::startingIn(Minutes first, Minutes last) const
{
    const auto before = [](const Item &item, Minutes minute) { return item.first < minute; };
    const auto begin = std::lower_bound(items.begin(), items.end(), first, before);
    const auto end = std::lower_bound(begin, items.end(), last, before);
    return {begin, end};
}

std::span<const TimelineIndex::Item> TimelineIndex::Series::touching(Minutes first, Minutes last) const
{
    return startingIn(first - maxLength, last);
}

std::size_t TimelineIndex::Series::occupied(int level) const
{
    std::size_t count = items.size();
    for (const Level &kept : levels) {
        if (kept.level <= level)
            count = kept.buckets.size();
    }
    return count;
}

qint64 TimelineIndex::bucketOf(Minutes minute, int level)
{
    const qint64 bucket =
        minute >= 0 ? minute / bucketMinutes : -((-minute + bucketMinutes - 1) / bucketMinutes);
    return bucket >> level;
}

TimelineIndex::TimelineIndex(const Story &story, const std::vector<EventId> &events, TimelineLanes by,
                             const LaneRules &rules)
{
    LaneNumbers numbers(story, by, rules);
    const std::vector<Entry> entries = place(story, events, &numbers);
    sortIntoSeries(entries, numbers);
}

std::vector<TimelineIndex::Entry> TimelineIndex::place(const Story &story, const std::vector<EventId> &events,
                                                       LaneNumbers *numbers)
{
    m_statuses.resize(story.events.size());
    m_byEvent.assign(story.events.size(), Stretch());
    std::vector<Entry> entries;
    entries.reserve(events.size());
    m_dated.reserve(events.size());
    EventTimes times;
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        m_statuses[static_cast<std::size_t>(id.value)] = static_cast<quint8>(event.status);
        ++m_statusCounts[static_cast<std::size_t>(event.status)];
        const EventTime time = times.of(event);
        if (!time.isDated()) {
            m_undated.push_back(id);
            continue;
        }
        const Stretch stretch{clamped(time.first), clamped(time.last)};
        m_byEvent[static_cast<std::size_t>(id.value)] = stretch;
        m_extent = m_dated.empty() ? TimeRange{stretch.first, stretch.last}
                                   : TimeRange{std::min<Minutes>(m_extent.first, stretch.first),
                                               std::max<Minutes>(m_extent.last, stretch.last)};
        m_dated.push_back(id);
        if (!event.history.empty() && !timesBefore(event).empty())
            m_moved.push_back(id);
        if (time.openStart)
            m_openStarts.push_back(id.value);
        m_hasType[static_cast<std::size_t>(event.type)] = true;
        const int lengthClass = lengthClassOf({stretch.first, stretch.last, id.value});
        numbers->forEachLane(event, [&](int lane) {
            entries.push_back({lane * lengthClasses + lengthClass, id.value});
            numbers->note(lane, stretch.first);
        });
    }
    std::sort(m_openStarts.begin(), m_openStarts.end());
    return entries;
}

/// A counting sort into (lane, length), then each series by time.
void TimelineIndex::sortIntoSeries(const std::vector<Entry> &entries, const LaneNumbers &numbers)
{
    const std::vector<std::size_t> order = numbers.order();
    std::vector<std::size_t> placeOfSlot(order.size() * lengthClasses);
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t c = 0; c < lengthClasses; ++c)
            placeOfSlot[order[i] * lengthClasses + c] = i * lengthClasses + c;
    }
    std::vector<std::size_t> begins(placeOfSlot.size() + 1, 0);
    for (const Entry &entry : entries)
        ++begins[placeOfSlot[static_cast<std::size_t>(entry.slot)] + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::size_t> next(placeOfSlot.size());
    for (std::size_t slot = 0; slot < next.size(); ++slot)
        next[slot] = begins[placeOfSlot[slot]];
    m_items.resize(entries.size());
    for (const Entry &entry : entries) {
        const Stretch stretch = m_byEvent[static_cast<std::size_t>(entry.event)];
        m_items[next[static_cast<std::size_t>(entry.slot)]++] = {stretch.first, stretch.last, entry.event};
    }

    m_lanes.resize(order.size());
    std::vector<Item> spare;
    for (std::size_t i = 0; i < order.size(); ++i) {
        Lane &lane = m_lanes[i];
        lane.key = numbers.keyOf(order[i]);
        lane.isCollapsed = numbers.isCollapsed(order[i]);
        lane.first = numbers.firstOf(order[i]);
        for (std::size_t c = 0; c < lengthClasses; ++c) {
            const std::size_t begin = begins[i * lengthClasses + c];
            const std::size_t end = begins[i * lengthClasses + c + 1];
            const std::span<Item> items(m_items.data() + begin, end - begin);
            sortByTime(items, &spare);
            fillSeries(&lane.series[c], items);
            lane.events += static_cast<qsizetype>(items.size());
        }
    }
}

void TimelineIndex::fillSeries(Series *series, std::span<Item> items) const
{
    series->items = items;
    for (const Item &item : items)
        series->maxLength = std::max<Minutes>(series->maxLength, item.last - item.first);
    series->levels = pyramidOver(items, *this);
}

int TimelineIndex::lengthClassOf(const Item &item)
{
    const Minutes length = Minutes(item.last) - item.first;
    if (length <= classLimits[longestDayClass]) // nearly all
        return length <= classLimits.front() ? 0 : longestDayClass;
    return static_cast<int>(std::lower_bound(classLimits.begin(), classLimits.end(), length) -
                            classLimits.begin());
}

std::optional<TimelineIndex::Item> TimelineIndex::itemOf(int event, int lane) const
{
    if (event < 0 || static_cast<std::size_t>(event) >= m_byEvent.size())
        return {};
    const Stretch stretch = m_byEvent[static_cast<std::size_t>(event)];
    if (!stretch.isDated())
        return {};
    const Item item{stretch.first, stretch.last, event};
    const auto &items =
        m_lanes[static_cast<std::size_t>(lane)].series[static_cast<std::size_t>(lengthClassOf(item))].items;
    if (std::binary_search(items.begin(), items.end(), item, startsEarlier))
        return item;
    return {};
}

const std::vector<EventId> &TimelineIndex::dated() const
{
    if (!m_isDatedSorted) {
        m_isDatedSorted = true;
        const auto itemFor = [this](EventId id) {
            const Stretch stretch = m_byEvent[static_cast<std::size_t>(id.value)];
            return Item{stretch.first, stretch.last, id.value};
        };
        std::sort(m_dated.begin(), m_dated.end(),
                  [&](EventId left, EventId right) { return startsEarlier(itemFor(left), itemFor(right)); });
    }
    return m_dated;
}

Beginnings TimelineIndex::firstDays() const
{
    CountedMinutes exact;
    CountedMinutes vague;
    for (const EventId id : m_dated) {
        const Stretch stretch = m_byEvent[static_cast<std::size_t>(id.value)];
        const Minutes day = bucketOf(stretch.first, dayLevel) * minutesPerDay;
        countIn(Beginnings::isExact(stretch.last - day) ? &exact : &vague, day);
    }
    return Beginnings::ofMostExact(std::move(exact), std::move(vague));
}

bool TimelineIndex::tellsHours(TimeRange range) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [&](const Lane &lane) {
        return !lane.series.front().startingIn(range.first, range.last).empty();
    });
}

std::pair<qsizetype, qsizetype> TimelineIndex::countBeyond(TimeRange view) const
{
    qsizetype before = 0;
    qsizetype after = 0;
    for (const EventId id : m_dated) {
        const Stretch stretch = m_byEvent[static_cast<std::size_t>(id.value)];
        before += stretch.last <= view.first ? 1 : 0;
        after += stretch.first >= view.last ? 1 : 0;
    }
    return {before, after};
}

} // namespace Haengbo

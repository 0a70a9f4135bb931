// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelineindex.h"

#include "model/layout/timelineaxis.h"

#include <algorithm>
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

/// The pyramid over \a items, which are sorted by first minute.
std::vector<TimelineIndex::Level> pyramidOver(std::span<const TimelineIndex::Item> items,
                                              const TimelineIndex &index)
{
    std::vector<TimelineIndex::Level> kept;
    std::vector<TimelineIndex::Bucket> current;
    std::size_t keptSize = items.size();
    for (int level = 0; level <= TimelineIndex::maxLevel && keptSize > 1; ++level) {
        std::vector<TimelineIndex::Bucket> next;
        const auto bucketAt = [&next](qint64 number) -> TimelineIndex::Bucket & {
            if (next.empty() || next.back().index != number)
                next.push_back({static_cast<qint32>(number), {}});
            return next.back();
        };
        if (level == 0) {
            for (const TimelineIndex::Item &item : items)
                ++bucketAt(TimelineIndex::bucketOf(item.first, 0))
                      .counts[static_cast<std::size_t>(index.statusOf(item.event))];
        } else {
            for (const TimelineIndex::Bucket &bucket : current) {
                TimelineIndex::Bucket &into = bucketAt(bucket.index >> 1);
                for (std::size_t i = 0; i < bucket.counts.size(); ++i)
                    into.counts[i] += bucket.counts[i];
            }
        }
        current = std::move(next);
        if (current.size() * 2 <= keptSize) {
            kept.push_back({level, current});
            keptSize = current.size();
        }
    }
    return kept;
}

bool startsEarlier(const TimelineIndex::Item &left, const TimelineIndex::Item &right)
{
    return std::tie(left.first, left.last, left.event) < std::tie(right.first, right.last, right.event);
}

} // namespace

struct TimelineIndex::Entry
{
    int lane;
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
        m_numbers.assign(keys + 1, -1);
    }

    /// Calls \a use with the number of each lane that \a event stands in.
    template<typename Use>
    void forEachLane(const StoryEvent &event, Use use)
    {
        const std::size_t before = m_used.size();
        switch (m_by) {
        case TimelineLanes::Person:
            useParticipants(event, EntityKind::Person);
            break;
        case TimelineLanes::Organization:
            useParticipants(event, EntityKind::Organization);
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

    void useParticipants(const StoryEvent &event, EntityKind kind)
    {
        for (const EntityId participant : event.participants) {
            if (m_story[participant].kind == kind)
                useOnce(static_cast<std::size_t>(participant.value));
        }
    }

    void useOnce(std::size_t key)
    {
        int &number = m_numbers[key];
        if (number < 0) {
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
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        m_statuses[static_cast<std::size_t>(id.value)] = static_cast<quint8>(event.status);
        ++m_statusCounts[static_cast<std::size_t>(event.status)];
        const EventTime time = eventTime(event);
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
        numbers->forEachLane(event, [&](int lane) {
            entries.push_back({lane, id.value});
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
    std::vector<std::size_t> slotsOfLanes(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        slotsOfLanes[order[i]] = i * lengthClasses;
    const auto itemFor = [this](const Entry &entry) {
        const Stretch stretch = m_byEvent[static_cast<std::size_t>(entry.event)];
        return Item{stretch.first, stretch.last, entry.event};
    };
    const auto slotOf = [&](const Entry &entry) {
        return slotsOfLanes[static_cast<std::size_t>(entry.lane)] +
               static_cast<std::size_t>(lengthClassOf(itemFor(entry)));
    };
    std::vector<std::size_t> begins(order.size() * lengthClasses + 1, 0);
    for (const Entry &entry : entries)
        ++begins[slotOf(entry) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::size_t> next = begins;
    m_items.resize(entries.size());
    for (const Entry &entry : entries)
        m_items[next[slotOf(entry)]++] = itemFor(entry);

    m_lanes.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_lanes[i].key = numbers.keyOf(order[i]);
        m_lanes[i].isCollapsed = numbers.isCollapsed(order[i]);
        m_lanes[i].first = numbers.firstOf(order[i]);
        for (std::size_t c = 0; c < lengthClasses; ++c) {
            const std::size_t begin = begins[i * lengthClasses + c];
            const std::size_t end = begins[i * lengthClasses + c + 1];
            fillLane(&m_lanes[i], c, {m_items.data() + begin, end - begin});
        }
    }
}

void TimelineIndex::fillLane(Lane *lane, std::size_t lengthClass, std::span<Item> items) const
{
    if (!std::is_sorted(items.begin(), items.end(), startsEarlier))
        std::sort(items.begin(), items.end(), startsEarlier);
    Series &series = lane->series[lengthClass];
    series.items = items;
    for (const Item &item : items)
        series.maxLength = std::max<Minutes>(series.maxLength, item.last - item.first);
    series.levels = pyramidOver(items, *this);
    lane->events += static_cast<qsizetype>(items.size());
}

int TimelineIndex::lengthClassOf(const Item &item)
{
    return static_cast<int>(
        std::lower_bound(classLimits.begin(), classLimits.end(), Minutes(item.last) - item.first) -
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

std::vector<Minutes> TimelineIndex::firstDays() const
{
    Beginnings beginnings;
    beginnings.reserve(m_dated.size());
    for (const EventId id : m_dated) {
        const Stretch stretch = m_byEvent[static_cast<std::size_t>(id.value)];
        beginnings.add(tickAtOrBefore(AxisUnit::Day, stretch.first), stretch.last);
    }
    return std::move(beginnings).take();
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

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelineperiod.h"

#include <algorithm>
#include <limits>

namespace Haengbo {

Beginnings::Beginnings(const std::vector<Minutes> &minutes)
{
    for (const Minutes minute : minutes)
        countIn(&m_counted, minute);
    settle();
}

Beginnings::Beginnings(CountedMinutes counted)
    : m_counted(std::move(counted))
{
    settle();
}

/// Puts the minutes in order, each once.
void Beginnings::settle()
{
    const auto isEarlier = [](const CountedMinute &left, const CountedMinute &right) {
        return left.minute < right.minute;
    };
    if (!std::is_sorted(m_counted.begin(), m_counted.end(), isEarlier))
        std::sort(m_counted.begin(), m_counted.end(), isEarlier);
    std::size_t kept = 0;
    m_total = 0;
    for (const CountedMinute &next : m_counted) {
        m_total += next.count;
        if (kept > 0 && m_counted[kept - 1].minute == next.minute)
            m_counted[kept - 1].count += next.count;
        else
            m_counted[kept++] = next;
    }
    m_counted.resize(kept);
}

void countIn(CountedMinutes *counted, Minutes minute)
{
    constexpr std::ptrdiff_t lookedAt = 8;
    const auto latest = counted->end() - std::min<std::ptrdiff_t>(lookedAt, std::ssize(*counted));
    const auto known = std::find_if(latest, counted->end(),
                                    [minute](const CountedMinute &each) { return each.minute == minute; });
    if (known == counted->end())
        counted->push_back({minute, 1});
    else
        ++known->count;
}

Beginnings Beginnings::ofMostExact(CountedMinutes exact, CountedMinutes vague)
{
    Beginnings told(std::move(exact));
    const Beginnings rest(std::move(vague));
    if (rest.m_total > told.m_total) {
        told.m_counted.insert(told.m_counted.end(), rest.m_counted.begin(), rest.m_counted.end());
        told.settle();
    }
    return told;
}

Beginnings beginningsOf(const Story &story, const std::vector<EventId> &events)
{
    CountedMinutes exact;
    CountedMinutes vague;
    for (const EventId id : events) {
        const EventTime time = eventTime(story[id]);
        if (!time.isDated())
            continue;
        countIn(Beginnings::isExact(time.length()) ? &exact : &vague, time.first);
    }
    return Beginnings::ofMostExact(std::move(exact), std::move(vague));
}

namespace {

/// A stretch of minutes in a sorted list: the numbers of its first and its last one.
struct Run
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Calls \a use with each shortest run that begins with a minute of \a all and holds \a wanted beginnings.
template<typename Use>
void forEachRun(const CountedMinutes &all, qsizetype wanted, Use use)
{
    Run run;
    qsizetype held = all.front().count;
    for (; run.first < all.size(); held -= all[run.first++].count) {
        while (held < wanted && run.last + 1 < all.size())
            held += all[++run.last].count;
        if (held < wanted)
            return;
        use(run);
    }
}

/// \a run with the neighbours that stand no further off than 15 % of it or a week.
TimeRange widened(const CountedMinutes &all, Run run)
{
    const Minutes length = all[run.last].minute - all[run.first].minute;
    const Minutes near = std::max<Minutes>(length * 15 / 100, 7 * minutesPerDay);
    while (run.first > 0 && all[run.first].minute - all[run.first - 1].minute <= near)
        --run.first;
    while (run.last + 1 < all.size() && all[run.last + 1].minute - all[run.last].minute <= near)
        ++run.last;
    return {all[run.first].minute, all[run.last].minute + 1};
}

} // namespace

std::optional<TimeRange> mainPeriod(const Beginnings &beginnings)
{
    const CountedMinutes &all = beginnings.counted();
    if (all.empty())
        return {};
    // Candidates differ by a twentieth of all: stories of a million cost as little as those of a hundred.
    constexpr qsizetype steps = 20;
    // Shorter stretches are no denser: a story about one day is seen within its fortnight.
    constexpr auto shortest = static_cast<double>(14 * minutesPerDay);
    const qsizetype count = beginnings.total();
    Run best;
    double highest = 0;
    for (qsizetype step = 0, tried = 0; step <= steps / 2; ++step) {
        const qsizetype wanted = std::max(count / 2 + 1, (count * (steps / 2 + step) + steps - 1) / steps);
        if (wanted == tried)
            continue;
        tried = wanted;
        Run chosen;
        Minutes length = std::numeric_limits<Minutes>::max();
        forEachRun(all, wanted, [&](Run run) {
            const Minutes here = all[run.last].minute - all[run.first].minute;
            if (here <= length) {
                chosen = run; // of equal ones the latest: it is what is new
                length = here;
            }
        });
        const double share = static_cast<double>(wanted) / static_cast<double>(count);
        const double density = share * share * share / std::max(static_cast<double>(length), shortest);
        if (density >= highest) {
            highest = density;
            best = chosen;
        }
    }
    return widened(all, best);
}

std::optional<TimeRange> periodOfMost(const Beginnings &beginnings)
{
    const CountedMinutes &all = beginnings.counted();
    if (all.empty())
        return {};
    const TimeRange whole{all.front().minute, all.back().minute + 1};
    Run chosen;
    Minutes length = std::numeric_limits<Minutes>::max();
    forEachRun(all, std::max<qsizetype>(1, beginnings.total() * 85 / 100), [&](Run run) {
        const Minutes here = all[run.last].minute - all[run.first].minute;
        if (here < length) {
            chosen = run;
            length = here;
        }
    });
    const TimeRange main = widened(all, chosen);
    const Minutes reach = std::max<Minutes>(main.length(), 30 * minutesPerDay);
    return whole.length() < 3 * reach ? whole : main;
}

std::optional<TimeRange> overviewPeriod(const Beginnings &beginnings)
{
    const auto main = mainPeriod(beginnings);
    if (!main)
        return {};
    constexpr Minutes narrowestShare = 24; ///< of the overview: 50 of 1200 pixels
    const Minutes longest = narrowestShare * std::max<Minutes>(main->length(), 14 * minutesPerDay);
    const CountedMinutes &all = beginnings.counted();
    for (const TimeRange &wider :
         {TimeRange{all.front().minute, all.back().minute + 1}, *periodOfMost(beginnings)}) {
        if (wider.length() <= longest)
            return wider;
    }
    return main;
}

} // namespace Haengbo

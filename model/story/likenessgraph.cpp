// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/likenessgraph.h"

#include "model/story/mixing.h"

#include <QDate>

#include <algorithm>

namespace Haengbo {

namespace {

constexpr std::size_t comparedWithAll = 256; // the best told of a list
constexpr int monthsListed = 15;             // what is vaguer is listed under 'any month'
constexpr int monthsAround = 2;              // of the publication: what a report without a day may mean
constexpr int anyMonth = 0;
constexpr qint64 daysListed = 31; // of an event that lasts longer
constexpr qint64 noDay = 100000;  // wider than any day told

int monthOf(qint64 julianDay)
{
    const QDate date = QDate::fromJulianDay(julianDay);
    return date.year() * 12 + date.month();
}

std::vector<int> months(const Told &told)
{
    if (!told.days && told.published == 0)
        return {anyMonth};
    // A visit that begins the day before may be in the month before.
    const int first = told.days ? monthOf(told.days->first - 1) : monthOf(told.published) - monthsAround;
    const int last = told.days ? monthOf(told.days->last + 1) : monthOf(told.published) + monthsAround;
    if (last - first >= monthsListed)
        return {anyMonth};
    std::vector<int> all;
    for (int month = first; month <= last; ++month)
        all.push_back(month);
    return all;
}

/// The days of an event, and for a visit those beside them.
std::vector<qint64> days(const Told &told)
{
    const qint64 beside = told.event->type == EventType::Visit ? 1 : 0;
    std::vector<qint64> all;
    const qint64 last = std::min(told.days->last, told.days->first + daysListed) + beside;
    for (qint64 day = told.days->first - beside; day <= last; ++day)
        all.push_back(day);
    return all;
}

} // namespace

quint64 LikenessGraph::listOf(Time time, quint64 name, qint64 when)
{
    return Fingerprint().add(static_cast<quint64>(time)).add(name).add(static_cast<quint64>(when)).value();
}

bool LikenessGraph::isBetterTold(int a, int b) const
{
    const Report &reportA = (*m_pool)[a].report;
    const Report &reportB = (*m_pool)[b].report;
    return std::tie(node(a).told, reportA.article, reportA.item) <
           std::tie(node(b).told, reportB.article, reportB.item);
}

/// The numbers that those who take part in \a report and its titles are listed under.
std::vector<LikenessGraph::Key> LikenessGraph::names(int report) const
{
    const Told &told = (*m_pool)[report];
    const auto isTelling = [this](EntityId one) {
        return m_pool->likeness().weight(one) >= Likeness::everybodys;
    };
    const bool any = std::any_of(told.participants.begin(), told.participants.end(), isTelling);
    std::vector<Key> keys;
    for (const EntityId one : told.participants)
        keys.push_back({static_cast<quint64>(m_pool->labelOf(one)), !any || isTelling(one)});
    for (const Title title : told.titles)
        keys.push_back({title.hash, true});
    return keys;
}

/// The names of \a report and the companies its people speak for; at a meeting they are there themselves.
std::vector<LikenessGraph::Key> LikenessGraph::withEmployers(int report) const
{
    const Told &told = (*m_pool)[report];
    const EventType type = told.event->type;
    const bool inPerson =
        type == EventType::Meeting || type == EventType::Visit || type == EventType::Gathering;
    std::vector<Key> keys = names(report);
    for (const EntityId one : told.participants) {
        if (const EntityId employer = m_pool->likeness().employer(one); !inPerson && employer.isValid())
            keys.push_back({static_cast<quint64>(m_pool->labelOf(employer)), true});
    }
    for (Key &key : keys)
        key.isTelling = true;
    return keys;
}

void LikenessGraph::update(const ReportPool &pool)
{
    m_pool = &pool;
    m_nodes.resize(pool.size());
    m_seen.assign(pool.size(), -1);
    m_done.assign(pool.size(), false);
    m_before.clear();
    for (const int report : pool.gone()) {
        takeOut(report);
        dropNear(report);
        node(report) = {};
    }
    std::vector<int> changed = pool.changed();
    for (const int report : changed)
        takeOut(report);
    for (const int report : changed)
        putIn(report);
    const std::vector<int> moved = movedInLists(changed);
    changed.insert(changed.end(), moved.begin(), moved.end());
    for (const int report : changed)
        dropNear(report);
    for (const int report : changed)
        compare(report);
}

/// Remembers who stood first in \a list before it is touched.
void LikenessGraph::note(quint64 list)
{
    if (m_before.contains(list))
        return;
    const std::vector<Item> &items = m_lists[list];
    const auto firsts = static_cast<std::ptrdiff_t>(std::min(items.size(), comparedWithAll));
    m_before.emplace(list, std::vector<Item>(items.begin(), items.begin() + firsts));
}

void LikenessGraph::takeOut(int report)
{
    for (const Place &place : node(report).places) {
        note(place.list);
        std::vector<Item> &items = m_lists[place.list];
        std::erase_if(items, [report](const Item &item) { return item.report == report; });
    }
    node(report).places.clear();
}

void LikenessGraph::dropNear(int report)
{
    for (const Near &other : node(report).near)
        std::erase_if(node(other.report).near, [report](const Near &one) { return one.report == report; });
    node(report).near.clear();
}

void LikenessGraph::putIn(int report)
{
    const Told &told = (*m_pool)[report];
    Node &own = node(report);
    const qint64 width = !told.days ? noDay : told.days->exact ? 0 : told.days->last - told.days->first;
    own.told = {width, told.event->part.isEmpty(), -static_cast<int>(told.participants.size())};
    const bool isExact = told.days && told.days->exact;
    for (const Key &key : names(report)) {
        for (const int when : months(told)) {
            const quint64 exact = listOf(Time::ExactMonth, key.name, when);
            const quint64 vague = listOf(Time::VagueMonth, key.name, when);
            own.places.push_back(isExact ? Place{Time::ExactMonth, exact, vague, key.isTelling}
                                         : Place{Time::VagueMonth, vague, exact, key.isTelling});
        }
    }
    for (const Key &key : isExact ? withEmployers(report) : std::vector<Key>()) {
        for (const qint64 day : days(told))
            own.places.push_back({Time::Day, listOf(Time::Day, key.name, day), 0, true});
    }
    if (!told.days && told.participants.size() > 1) {
        Fingerprint company;
        std::vector<int> labels;
        for (const EntityId one : told.participants)
            labels.push_back(m_pool->labelOf(one));
        std::sort(labels.begin(), labels.end());
        for (const int label : labels)
            company.add(static_cast<quint64>(label));
        own.places.push_back({Time::Undated, listOf(Time::Undated, company.value(), 0), 0, true});
    }
    for (const Place &place : own.places) {
        note(place.list);
        std::vector<Item> &items = m_lists[place.list];
        const auto at =
            std::lower_bound(items.begin(), items.end(), report, [this](const Item &item, int other) {
                return isBetterTold(item.report, other);
            });
        if (at == items.end() || at->report != report)
            items.insert(at, {report, place.isTelling});
    }
}

/// Reports that came to stand among the first of a list, or behind them, though nothing changed in them.
std::vector<int> LikenessGraph::movedInLists(const std::vector<int> &changed) const
{
    std::vector<bool> known(m_nodes.size());
    for (const int report : changed)
        known[static_cast<std::size_t>(report)] = true;
    for (const int report : m_pool->gone())
        known[static_cast<std::size_t>(report)] = true;
    std::vector<int> moved;
    for (const auto &[list, before] : m_before) {
        const std::vector<Item> &items = m_lists.at(list);
        const std::size_t firsts = std::min(items.size(), comparedWithAll);
        const auto noteUnlessIn = [&](const Item &item, auto begin, auto end) {
            const bool stayed =
                std::any_of(begin, end, [&item](const Item &other) { return other.report == item.report; });
            const auto number = static_cast<std::size_t>(item.report);
            if (!stayed && !known[number]) {
                known[number] = true;
                moved.push_back(item.report);
            }
        };
        if (before.size() < comparedWithAll && items.size() <= comparedWithAll)
            continue;
        const auto end = items.begin() + static_cast<std::ptrdiff_t>(firsts);
        for (const Item &item : before)
            noteUnlessIn(item, items.begin(), end);
        for (auto item = items.begin(); item != end; ++item)
            noteUnlessIn(*item, before.begin(), before.end());
    }
    return moved;
}

bool LikenessGraph::isAmongFirst(int report, const std::vector<Item> &list) const
{
    return list.size() <= comparedWithAll || !isBetterTold(list[comparedWithAll - 1].report, report);
}

void LikenessGraph::compare(int report)
{
    for (const Place &place : node(report).places) {
        const std::vector<Item> &own = m_lists.at(place.list);
        const bool first = isAmongFirst(report, own);
        // Those who know the day meet in the lists of days.
        if (place.time != Time::ExactMonth)
            lookThrough(report, own, place.isTelling, first);
        if (const auto other = m_lists.find(place.other); other != m_lists.end())
            lookThrough(report, other->second, place.isTelling, first);
    }
    m_done[static_cast<std::size_t>(report)] = true;
}

void LikenessGraph::lookThrough(int report, const std::vector<Item> &list, bool isTelling, bool isAmongFirst)
{
    const std::size_t end = isAmongFirst ? list.size() : std::min(list.size(), comparedWithAll);
    for (std::size_t i = 0; i < end; ++i) {
        const int other = list[i].report;
        int &seen = m_seen[static_cast<std::size_t>(other)];
        if (other == report || seen == report || m_done[static_cast<std::size_t>(other)] ||
            (!isTelling && !list[i].isTelling))
            continue;
        seen = report;
        const Told &a = (*m_pool)[report];
        const Told &b = (*m_pool)[other];
        const bool inOrder =
            std::tie(a.report.article, a.report.item) < std::tie(b.report.article, b.report.item);
        // Always the same way round: it is not quite symmetric.
        const double alike = inOrder ? m_pool->likeness().between(a, b) : m_pool->likeness().between(b, a);
        if (alike > 0) {
            node(report).near.push_back({other, alike});
            node(other).near.push_back({report, alike});
        }
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/groupindex.h"

#include <QDate>

#include <algorithm>

namespace Haengbo {

namespace {

constexpr int monthsListed = 15; // what is vaguer is listed under 'any month'
constexpr int monthsAround = 2;  // of the publication: what a report without a day may mean
constexpr int anyMonth = 0;
constexpr qint64 daysListed = 31; // of an event that lasts longer

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
std::vector<int> days(const Told &told)
{
    const qint64 beside = told.event->type == EventType::Visit ? 1 : 0;
    std::vector<int> all;
    const qint64 last = std::min(told.days->last, told.days->first + daysListed) + beside;
    for (qint64 day = told.days->first - beside; day <= last; ++day)
        all.push_back(static_cast<int>(day));
    return all;
}

/// The numbers that \a participants and the titles of \a told are listed under.
std::vector<int> names(const Told &told, const std::vector<EntityId> &participants)
{
    constexpr quint64 numbers = 0x7FFFFFFF;
    std::vector<int> all;
    for (const EntityId participant : participants)
        all.push_back(participant.value);
    for (const Title title : told.titles)
        all.push_back(-1 - static_cast<int>(title.hash % numbers));
    return all;
}

void insert(std::vector<int> &list, int group)
{
    if (list.empty() || list.back() != group)
        list.push_back(group);
}

void append(std::vector<int> &groups, const auto &lists, std::pair<int, int> key)
{
    const auto found = lists.constFind(key);
    if (found != lists.constEnd())
        groups.insert(groups.end(), found->begin(), found->end());
}

} // namespace

void GroupIndex::add(const Told &told, int group)
{
    const bool exact = told.days && told.days->exact;
    for (const int name : names(told, told.participants)) {
        for (const int month : months(told)) {
            insert(m_byMonth[{name, month}], group);
            if (!exact)
                insert(m_vague[{name, month}], group);
        }
    }
    for (const int name : exact ? withEmployers(told) : std::vector<int>()) {
        for (const int day : days(told))
            insert(m_byDay[{name, day}], group);
    }
    if (!told.days && told.participants.size() > 1)
        insert(m_undated[told.participants], group);
}

std::vector<int> GroupIndex::near(const Told &told) const
{
    std::vector<int> groups;
    const bool exact = told.days && told.days->exact;
    std::vector<int> keys = months(told);
    if (keys.front() != anyMonth)
        keys.push_back(anyMonth);
    for (const int name : names(told, telling(told))) {
        for (const int month : keys)
            append(groups, exact ? m_vague : m_byMonth, {name, month});
    }
    for (const int name : exact ? withEmployers(told) : std::vector<int>()) {
        for (const int day : days(told))
            append(groups, m_byDay, {name, day});
    }
    // The same company without a day, told at any time.
    if (const auto same = m_undated.find(told.participants); !told.days && same != m_undated.end())
        groups.insert(groups.end(), same->second.begin(), same->second.end());
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

/// The names of \a told and the companies its people speak for; at a meeting they are there themselves.
std::vector<int> GroupIndex::withEmployers(const Told &told) const
{
    std::vector<EntityId> all = told.participants;
    const EventType type = told.event->type;
    const bool inPerson =
        type == EventType::Meeting || type == EventType::Visit || type == EventType::Gathering;
    for (const EntityId one : told.participants) {
        if (!inPerson && m_story[one].affiliation.isValid())
            all.push_back(m_story[one].affiliation);
    }
    return names(told, all);
}

std::vector<EntityId> GroupIndex::telling(const Told &told) const
{
    std::vector<EntityId> few;
    std::copy_if(told.participants.begin(), told.participants.end(), std::back_inserter(few),
                 [this](EntityId one) { return m_likeness.weight(one) >= Likeness::everybodys; });
    return few.empty() ? told.participants : few;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelineindex.h"

/// Sums of money for charts. Only like things are added: sums in one currency, of one kind of event, and only
/// of events whose sum is what changes hands or is pledged. What a share costs, a company is worth or a year
/// has brought is told in the same words, but two of those added up mean nothing.
namespace Haengbo {

/// What may be added up: won invested, dollars of acquisitions.
struct MoneyKind
{
    QString currency; ///< ISO 4217
    EventType type = EventType::Other;

    friend bool operator==(const MoneyKind &, const MoneyKind &) = default;
};

/// Whether the sum of an event of \a type may be added to others: agreed, invested, founded or acquired with.
bool hasSumsToAdd(EventType type);

/// The kinds that occur in \a events and may be added, those with most sums first.
std::vector<MoneyKind> moneyKinds(const Story &story, const std::vector<EventId> &events);

struct MoneySum
{
    EntityId company;
    std::array<double, TimelineIndex::statusCount> sums{};
    bool isLeast = false; ///< some of it is 'at least', 'more than' or the lower end of a range

    double total() const { return sums[0] + sums[1] + sums[2] + sums[3]; }
};

struct MoneySums
{
    std::vector<MoneySum> companies; ///< the largest first; ties in the story's order
    int leftOut = 0; ///< events whose sum is an upper bound alone ('up to'), or was called off
};

/// The sums of \a kind in \a events by company, at most \a most of them. An event counts once, with the first
/// of its sums in that currency that does not restate another one, for each company that takes part in it:
/// bars stand side by side and are not to be added to each other. What will not or did not happen is left
/// out.
MoneySums sumsByCompany(const Story &story, const std::vector<EventId> &events, const MoneyKind &kind,
                        std::size_t most);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/moneysums.h"

#include <algorithm>
#include <map>

namespace Haengbo {

namespace {

/// The sums that are not another one told again in another currency.
template<typename Use>
void forEachSum(const StoryEvent &event, Use use)
{
    for (const Amount &amount : event.amounts) {
        if (amount.converts < 0 && !amount.currency.isEmpty())
            use(amount);
    }
}

bool isUpperBound(const Amount &amount) { return amount.bound == u"at-most" || amount.bound == u"less-than"; }

} // namespace

bool hasSumsToAdd(EventType type)
{
    return type == EventType::Agreement || type == EventType::Investment || type == EventType::Founding ||
           type == EventType::Acquisition;
}

std::vector<MoneyKind> moneyKinds(const Story &story, const std::vector<EventId> &events)
{
    std::map<std::pair<QString, EventType>, int> counted;
    for (const EventId id : events) {
        if (hasSumsToAdd(story[id].type))
            forEachSum(story[id], [&](const Amount &amount) {
                ++counted[{amount.currency, story[id].type}];
            });
    }
    std::vector<std::pair<int, MoneyKind>> kinds;
    for (const auto &[kind, count] : counted)
        kinds.push_back({count, {kind.first, kind.second}});
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    std::vector<MoneyKind> result;
    for (auto &[count, kind] : kinds)
        result.push_back(std::move(kind));
    return result;
}

MoneySums sumsByCompany(const Story &story, const std::vector<EventId> &events, const MoneyKind &kind,
                        std::size_t most)
{
    MoneySums result;
    std::map<EntityId, MoneySum> sums;
    for (const EventId id : events) {
        const StoryEvent &event = story[id];
        if (event.type != kind.type)
            continue;
        const Amount *sum = nullptr;
        forEachSum(event, [&](const Amount &amount) {
            if (sum == nullptr && amount.currency == kind.currency)
                sum = &amount;
        });
        if (sum == nullptr)
            continue;
        if (isUpperBound(*sum) || event.status == Status::Negated) {
            ++result.leftOut;
            continue;
        }
        for (const EntityId participant : event.participants) {
            if (story[participant].kind != EntityKind::Organization)
                continue;
            MoneySum &company = sums[participant];
            company.company = participant;
            company.sums[static_cast<std::size_t>(event.status)] += sum->value;
            company.isLeast =
                company.isLeast || sum->max || sum->bound == u"at-least" || sum->bound == u"more-than";
        }
    }
    for (const auto &[company, sum] : sums)
        result.companies.push_back(sum);
    std::stable_sort(
        result.companies.begin(), result.companies.end(),
        [](const MoneySum &left, const MoneySum &right) { return left.total() > right.total(); });
    result.companies.resize(std::min(result.companies.size(), most));
    return result;
}

} // namespace Haengbo

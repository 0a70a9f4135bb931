// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/journal.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr std::array kindIds{"do"_L1, "withdraw"_L1, "undo"_L1, "redo"_L1};
constexpr std::array byIds{"hand"_L1, "machine"_L1};

template<typename Enum, typename Ids>
std::optional<Enum> findId(const Ids &ids, QStringView id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return {};
    return static_cast<Enum>(found - ids.begin());
}

} // namespace

QLatin1StringView toId(Step::Kind kind) { return kindIds[static_cast<std::size_t>(kind)]; }
QLatin1StringView toId(Step::By by) { return byIds[static_cast<std::size_t>(by)]; }
std::optional<Step::Kind> parseStepKind(QStringView id) { return findId<Step::Kind>(kindIds, id); }
std::optional<Step::By> parseStepBy(QStringView id) { return findId<Step::By>(byIds, id); }

const Step *Journal::nextUndo() const { return m_done.empty() ? nullptr : &step(m_done.back()); }
const Step *Journal::nextRedo() const { return m_undone.empty() ? nullptr : &step(m_undone.back()); }

std::vector<int> Journal::activeSteps() const
{
    std::set<int> withdrawn;
    for (const int number : m_done) {
        if (step(number).kind == Step::Kind::Withdraw)
            withdrawn.insert(step(number).of);
    }
    std::vector<int> numbers;
    for (const int number : m_done) {
        if (step(number).kind == Step::Kind::Do && !withdrawn.contains(number))
            numbers.insert(numbers.end(), step(number).corrections.size(), number);
    }
    return numbers;
}

Corrections Journal::active() const
{
    Corrections all;
    int last = 0;
    for (const int number : activeSteps()) {
        const Corrections &made = step(number).corrections;
        if (number != last)
            all.insert(all.end(), made.begin(), made.end());
        last = number;
    }
    return all;
}

bool Journal::isActive(int number) const
{
    const std::vector<int> active = activeSteps();
    return std::binary_search(active.begin(), active.end(), number);
}

Step Journal::next(Step::Kind kind, const QDateTime &when) const
{
    Step step;
    step.number = static_cast<int>(m_steps.size()) + 1;
    step.kind = kind;
    step.when = when.toUTC();
    return step;
}

const Step &Journal::make(Corrections corrections, const QDateTime &when, Step::By by)
{
    Step made = next(Step::Kind::Do, when);
    made.by = by;
    made.corrections = std::move(corrections);
    append(made);
    return m_steps.back();
}

const Step *Journal::undo(const QDateTime &when)
{
    if (m_done.empty())
        return nullptr;
    Step taken = next(Step::Kind::Undo, when);
    taken.of = m_done.back();
    append(taken);
    return &m_steps.back();
}

const Step *Journal::redo(const QDateTime &when)
{
    if (m_undone.empty())
        return nullptr;
    Step again = next(Step::Kind::Redo, when);
    again.of = m_undone.back();
    append(again);
    return &m_steps.back();
}

const Step *Journal::withdraw(int number, const QDateTime &when)
{
    Step taken = next(Step::Kind::Withdraw, when);
    taken.of = number;
    return append(taken) ? &m_steps.back() : nullptr;
}

bool Journal::append(const Step &step)
{
    if (step.number != static_cast<int>(m_steps.size()) + 1)
        return false;
    switch (step.kind) {
    case Step::Kind::Do:
        if (step.corrections.empty())
            return false;
        m_done.push_back(step.number);
        m_undone.clear();
        break;
    case Step::Kind::Withdraw:
        if (!isActive(step.of))
            return false;
        m_done.push_back(step.number);
        m_undone.clear();
        break;
    case Step::Kind::Undo:
        if (m_done.empty() || m_done.back() != step.of)
            return false;
        m_done.pop_back();
        m_undone.push_back(step.of);
        break;
    case Step::Kind::Redo:
        if (m_undone.empty() || m_undone.back() != step.of)
            return false;
        m_undone.pop_back();
        m_done.push_back(step.of);
        break;
    }
    m_steps.push_back(step);
    return true;
}

} // namespace Haengbo

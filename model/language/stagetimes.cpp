// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/stagetimes.h"

#include <ctime>
#include <numeric>

namespace Haengbo {

std::chrono::nanoseconds StageTimes::threadTime()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

void StageTimes::start() { m_last = threadTime(); }

void StageTimes::ended(Stage stage)
{
    const std::chrono::nanoseconds now = threadTime();
    m_spent[static_cast<std::size_t>(stage)] += now - m_last;
    m_last = now;
}

std::chrono::nanoseconds StageTimes::total() const
{
    return std::accumulate(m_spent.begin(), m_spent.end(), std::chrono::nanoseconds{});
}

} // namespace Haengbo

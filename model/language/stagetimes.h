// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

namespace Haengbo {

/// The layers of extraction in their order, as far as their time is told apart.
enum class Stage { Analysis, Publication, Times, Amounts, Entities, Clauses, Events, Relations, StageCount };

/// How long each layer of extraction took, summed over the articles it was handed to: time of this thread on
/// the processor, so other programs on the machine count for little. Not for several threads at once.
class StageTimes
{
public:
    /// What passed since start() or the last ended() belongs to \a stage.
    void ended(Stage stage);
    void start();
    std::chrono::nanoseconds of(Stage stage) const { return m_spent[static_cast<std::size_t>(stage)]; }
    std::chrono::nanoseconds total() const;

    /// What this thread has had of the processor so far.
    static std::chrono::nanoseconds threadTime();

private:
    std::array<std::chrono::nanoseconds, static_cast<std::size_t>(Stage::StageCount)> m_spent{};
    std::chrono::nanoseconds m_last{};
};

} // namespace Haengbo

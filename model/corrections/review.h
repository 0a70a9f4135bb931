// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <variant>

namespace Haengbo {

/// Why a person had better look at something.
enum class Concern {
    Disagreement, ///< its reports contradict each other
    Unsure,       ///< the engine itself is not sure
    OddSum,       ///< a sum of its article that other sums do not bear out stands in its passage
    GuessedDay,   ///< its day hangs on a publication day that was inferred
    Undated,      ///< nobody tells its day
    Alone         ///< one article tells it
};
inline constexpr int concernCount = 6;

struct ReviewItem
{
    std::variant<EventId, RelationId> thing;
    std::vector<Concern> concerns; ///< the gravest first

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

/// Everything nobody has checked yet, the most doubtful first, then in the order of the story; events before
/// relations as doubtful.
std::vector<ReviewItem> reviewQueue(const Story &story);

/// How many events and relations were checked, of all.
struct ReviewProgress
{
    int checked = 0;
    int all = 0;
};
ReviewProgress reviewProgress(const Story &story);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/filter.h"

#include <array>
#include <map>

namespace Haengbo {

/// How many things each value of a filter would show: counted under all other parts of the filter, so that
/// adding a second value to a part shows what it would bring.
struct Facets
{
    std::array<int, 4> statuses{}; ///< events, by Status
    std::map<EventType, int> eventTypes;
    std::map<RelationType, int> relationTypes; ///< relations
    std::map<QString, int> outlets;            ///< events, by publisher; the empty one is 'not known'
    std::vector<int> entities;                 ///< events, by entity
    int confirmed = 0;                         ///< events
    int undated = 0;

    int shownEvents = 0; ///< by the whole filter
    int shownRelations = 0;

    friend bool operator==(const Facets &, const Facets &) = default;
};

/// Counts everything in one walk over \a story. Values that no event has are left out.
Facets facetsOf(const Filter &filter, const Story &story);

} // namespace Haengbo

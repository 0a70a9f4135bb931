// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"

/// What ties the people, companies and places of a story, before it is known which of them become nodes.
namespace Haengbo {

struct GraphTie
{
    EntityId source;
    EntityId target;
    GraphEdge edge; ///< source and target not yet set
};

/// The ties that \a filter accepts and \a options ask for, as they were known on the filter's last day.
std::vector<GraphTie> tiesOf(const Story &story, const Filter &filter, const GraphOptions &options);

} // namespace Haengbo

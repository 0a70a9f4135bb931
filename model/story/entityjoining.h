// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/constrainedsets.h"
#include "model/story/constraints.h"
#include "model/story/entitynodes.h"

namespace Haengbo {

struct JoinedEntities
{
    ConstrainedSets sets; ///< of nodes
    std::vector<EntityMerge> merges;
};

/// Which of \a nodes are one thing of the world, as their names, their company and \a constraints tell.
JoinedEntities joinEntities(const Story &story, const EntityNodes &nodes, const Constraints &constraints);

} // namespace Haengbo

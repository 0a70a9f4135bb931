// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpainter.h"
#include "ui/state/selection.h"

namespace Haengbo {

/// What of \a graph belongs to what is selected: an entity with its neighbours, a relation with its ends,
/// those who took part in an event, what an article tells. Lights everything when nothing of it stands in the
/// graph.
GraphLight lightOf(const Selected &selected, const Story &story, const Graph &graph);

} // namespace Haengbo

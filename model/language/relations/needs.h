// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/roles.h"

namespace Haengbo::Relations {

/// Whether the words that the frame of \a trigger asks for (column needs of relation_frames.tsv) stand in its
/// clause or sentence, and none that it forbids.
bool meetsNeeds(const Scene &scene, int sentence, const Trigger &trigger);

} // namespace Haengbo::Relations

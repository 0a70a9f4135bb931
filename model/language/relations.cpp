// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"

namespace Haengbo {

std::vector<Relation> findRelations(const Analysis &, const Extraction &) { return {}; }

} // namespace Haengbo

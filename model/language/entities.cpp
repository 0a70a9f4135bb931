// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"

namespace Haengbo {

std::vector<Entity> findEntities(const Analysis &, const std::vector<TimeMention> &,
                                 const std::vector<Amount> &)
{
    return {};
}

} // namespace Haengbo

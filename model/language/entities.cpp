// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/names/wordclassifier.h"

namespace Haengbo {

std::vector<Entity> findEntities(const Analysis &analysis, const std::vector<TimeMention> &times,
                                 const std::vector<Amount> &amounts)
{
    Names::NameTable table = Names::tableByRules(analysis, times, amounts);
    Names::judgeWords(table, Names::WordClassifier::instance());
    return Names::gatherEntities(table);
}

} // namespace Haengbo

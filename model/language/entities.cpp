// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/names/nametable.h"

namespace Haengbo {

std::vector<Entity> findEntities(const Analysis &analysis, const std::vector<TimeMention> &times,
                                 const std::vector<Amount> &amounts)
{
    Names::NameTable table{analysis, Names::cutUnits(analysis, times, amounts)};
    Names::findOrganizations(table);
    Names::findPlaces(table);
    Names::spreadAlongLists(table);
    Names::findPersons(table);
    Names::spreadPersonsAlongLists(table);
    return Names::gatherEntities(table);
}

} // namespace Haengbo

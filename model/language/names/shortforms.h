// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/ties.h"

#include <map>

namespace Haengbo::Names {

/// Names by their text, with their places in the table.
using SortedNames = std::map<QString, int>;

/// Ties short forms of companies (한별 of 한별그룹, Nortek of Nortek Mobile) among \a organizations to the
/// full names, and enters as aliases those for which nothing else speaks.
void tieShortForms(const NameTable &table, const SortedNames &organizations, Ties &ties);

} // namespace Haengbo::Names

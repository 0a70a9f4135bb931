// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/ties.h"

namespace Haengbo::Names {

/// One place of the text where a name stands.
struct Tag
{
    Span span;
    int name = -1; ///< of NameTable::names
    RuleName rule;
};

/// Every occurrence of every name, short forms of people among them, in text order; the longer first of two
/// that begin at the same place.
std::vector<Tag> tagNames(const NameTable &table, const Ties &ties);

} // namespace Haengbo::Names

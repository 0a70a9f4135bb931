// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/ties.h"

namespace Haengbo::Names {

/// A name of some kind, as the passes that tie names go through them.
struct SortedName
{
    QStringView text;
    int id = -1;       ///< in the table
    int space = -1;    ///< the first one in the text, -1 in a name of one word
    quint64 first = 0; ///< the first four letters as one number, which tells the order of most names

    bool isOfWords() const { return space >= 0; }
};

/// The names of one kind, in the order of their texts.
using SortedNames = std::vector<SortedName>;

/// Ties short forms of companies (한별 of 한별그룹, Nortek of Nortek Mobile) among \a organizations to the
/// full names, and enters as aliases those for which nothing else speaks.
void tieShortForms(const NameTable &table, const SortedNames &organizations, Ties &ties);

} // namespace Haengbo::Names

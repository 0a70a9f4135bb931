// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/nametable.h"

namespace Haengbo::Names {

/// What each name is, and which names are one thing.
struct Ties
{
    std::vector<std::optional<EntityKind>> kinds; ///< by name; none for words that are no names
    std::vector<int> heads;                       ///< by name: the fuller name of the same thing, or itself
    std::vector<WordFacts *> aliases; ///< further strings (from brackets); WordFacts::here has what they name

    std::optional<EntityKind> kind(int name) const { return kinds[static_cast<std::size_t>(name)]; }
    /// Follows short forms to the fullest.
    int head(int name) const
    {
        for (int step = 0; step < 5 && heads[static_cast<std::size_t>(name)] != name; ++step)
            name = heads[static_cast<std::size_t>(name)];
        return name;
    }
    /// Makes \a shorter a form of \a full, unless that would close a circle.
    void tie(int shorter, int full);
    /// Makes \a form stand for \a name, whatever it stood for before.
    void nameAlso(WordFacts &form, int name)
    {
        if (form.here.alias < 0)
            aliases.push_back(&form);
        form.here.alias = name;
    }
};

/// Decides the kinds by the evidence and ties short forms, glosses and abbreviations to the full names.
Ties tieNames(const NameTable &table);

} // namespace Haengbo::Names

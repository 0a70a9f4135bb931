// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/units.h"

namespace Haengbo::Names {

/// The units of an article that are worth a look, by who has to look at them, each list in text order. Read
/// off in one pass from the records of the words and from what stands right beside: most words, plain nouns
/// and verbs, are in none of the lists, and the finders never come to them.
struct Candidates
{
    std::vector<int> organizations;
    std::vector<int> places;
    std::vector<int> persons;
    std::vector<int> affiliations; ///< words of leading and working, and posts
    std::vector<int> listed;       ///< bare, and a comma follows: a list goes on behind them
    std::vector<int> glossed;      ///< with a bracket; also those that are part of a time or an amount
    std::vector<int> kinds;        ///< Head or Descriptor: words that make what follows somebody's
    std::vector<int> posts;        ///< Title with a particle, right behind another word
    std::vector<int> judgeable;    ///< about which the classifier may be asked where no rule has settled them
};

/// Also notes of each unit whether it could be a name (Unit::nameability).
Candidates findCandidates(Units &units);

} // namespace Haengbo::Names

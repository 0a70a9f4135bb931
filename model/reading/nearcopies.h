// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

#include <vector>

namespace Haengbo {

/// Tells which articles are copies of one report: the same file, the same address, the same article in two
/// formats, an excerpt and its whole, and near-copies of one wire story. Gives for each article the index of
/// the first one of its group (its own index when it stands alone), whatever the order of the others.
///
/// Method: sampled shingles. Of all stretches of eight letters of the body a quarter is kept, chosen by their
/// hash (Broder's sketches modulo m, which also tell when one text lies inside another); articles are copies
/// when the shorter one shares seven tenths of its stretches and half of its numbers, so that two days'
/// reports of one pattern stay two. Time grows with the length of all texts together.
std::vector<int> groupCopies(const std::vector<const Article *> &articles);

} // namespace Haengbo

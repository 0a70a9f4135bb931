// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"

namespace Haengbo {

/// Whether a correction holds in a story. One that does not is kept: its words may come back.
enum class Effect {
    Holds,
    ArticleGone, ///< none of its articles is in the story
    WordsGone,   ///< its articles no longer have the words that prove it
    ThingGone    ///< the words are there, but the engine no longer reads there what was corrected
};

/// Lays \a corrections over \a story, in the order they were made: what was accepted, rejected or changed.
/// The story must be built with those that change the reading already (see build.h). Gives for each
/// correction whether it holds. The same story and corrections give the same result.
std::vector<Effect> overlay(Story &story, const Corrections &corrections);

} // namespace Haengbo

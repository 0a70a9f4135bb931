// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"
#include "ui/state/selection.h"

#include <QString>

#include <set>
#include <vector>

namespace Haengbo {

/// The kinds of highlights that can be switched on and off in the source.
enum class Layer { People, Organizations, Places, Times, Amounts, Events, Relations };
inline constexpr int layerCount = 7;

/// One highlighted stretch of an article.
struct Highlight
{
    Span span;
    Layer layer = Layer::People;
    Selected target; ///< what a click selects
    int item = -1;   ///< index into the extraction's times or amounts

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// All highlights of \a article, by begin, the longer first.
std::vector<Highlight> highlightsOf(const Story &story, ArticleId article);

/// The spans of \a article that belong to \a selected, the most telling first; empty when it says nothing
/// there.
std::vector<Span> spansOf(const Story &story, ArticleId article, const Selected &selected);

/// The article to show for \a selected: \a current when it has something to say, else the best one; invalid
/// for none.
ArticleId articleFor(const Story &story, const Selected &selected, ArticleId current);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/likeness.h"

namespace Haengbo {

/// The event that \a members, reports of one happening, tell together: what the latest report that knows
/// says, at the greatest exactness any of them has. A plan whose day lies before \a newest was published fell
/// silent.
StoryEvent eventOf(const Story &story, std::vector<const Told *> members, ArticleId newest);

/// The article published last, the first of several; invalid when no day is known.
ArticleId newestArticle(const Story &story);

/// The sentence that \a span of \a text stands in, as far as its line and full stops go; at most 120
/// characters on either side.
Span sentenceAround(QStringView text, Span span);

/// Whether the words around the report's evidence say that the day was moved (연기, 미뤄, 앞당겨 …); from
/// table movedcues.tsv.
bool tellsOfMove(const Story &story, const Report &report);

} // namespace Haengbo

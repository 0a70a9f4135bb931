// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/likeness.h"

namespace Haengbo {

/// An event as its reports tell it.
struct MadeEvent : StoryEvent
{
    bool isOpen = false; ///< planned or expected, and no outcome known
};

/// The event that \a members, reports of one happening, tell together: what the latest report that knows
/// says, at the greatest exactness any of them has.
MadeEvent eventOf(const Story &story, std::vector<const Told *> members);

/// Writes into the history of an open event that it fell silent, if its day lies before the day on which
/// \a newest was published.
void addSilence(const Story &story, StoryEvent &event, ArticleId newest);

/// The article published last, the first of several; invalid when no day is known.
ArticleId newestArticle(const Story &story);

/// The sentence that \a span of \a text stands in, as far as its line and full stops go; at most 120
/// characters on either side.
Span sentenceAround(QStringView text, Span span);

/// Whether the words of \a text around the report's evidence say that the day was moved (연기, 미뤄, 앞당겨
/// …); from table movedcues.tsv.
bool tellsOfMove(QStringView text, const Report &report);

} // namespace Haengbo

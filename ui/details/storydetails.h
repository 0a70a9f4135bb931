// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"
#include "ui/style/theme.h"

/// Parts of the details that only many articles together can tell, as rich text; empty where there is nothing
/// to tell.
namespace Haengbo::StoryDetails {

/// How the status of \a event came about, step by step, each with the article that says so.
QString history(const Story &story, const StoryEvent &event, const Theme &theme);
/// The contradictions between the reports of \a event, the sides beside each other with their sentences.
QString disagreements(const Story &story, EventId event, const Theme &theme);
/// Why the reports of \a event were told to be of one event: what each shares with an earlier one.
QString ties(const Story &story, const StoryEvent &event, const Theme &theme);
/// Why the names of \a entity were told to be of one thing.
QString merges(const Story &story, const StoryEntity &entity, const Theme &theme);
/// How sure the publication day of \a article is where it was worked out, and the reports of others that
/// settled it.
QString settledDay(const Story &story, const StoryArticle &article, const Theme &theme);
/// The doubted figures within the reports of \a event.
QString doubts(const Story &story, const StoryEvent &event, const Theme &theme);
/// All doubted figures of \a article.
QString doubts(const Story &story, ArticleId article, const Theme &theme);

} // namespace Haengbo::StoryDetails

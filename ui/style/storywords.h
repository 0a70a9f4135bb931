// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/changes.h"
#include "model/story/eventties.h"
#include "model/story/story.h"

/// The words people read for what a story adds to its articles: steps of a history, disagreements, news and
/// doubts, in the language of the interface.
namespace Haengbo::StoryWords {

/// 'planned', 'moved to a later day' …
QString of(Change change);
/// One step of a history: 'Moved to a later day: 5 March 2025 → 12 March 2025'.
QString of(const HistoryStep &step);

/// 'the day', 'the sum', 'how long it lasts': what \a disagreement is about.
QString subjectOf(const Disagreement &disagreement);
/// What one side of a disagreement about \a field says.
QString sideValue(const QString &field, const QString &value);

/// What is new in an event: 'Status: planned → occurred'.
QString of(const EventNews &news);

/// Why a figure is doubted, with the arithmetic: '45 % is told; 130 ÷ 100 − 1 = 30 %'.
QString of(const Doubt &doubt);

/// What two reports of one event have in common: 'the same day', 'both name A, B'.
QString of(const EventTie &tie);
/// Why two names are one thing: a rule of EntityMerge.
QString ofRule(const QString &rule);

/// Where a report comes from: '5 March 2025 · the publisher'; the file name where no publisher is known.
QString sourceOf(const StoryArticle &article);

/// An event in one line: 'Meeting · 5 March 2025 · its summary'.
QString lineOf(const StoryEvent &event);

} // namespace Haengbo::StoryWords

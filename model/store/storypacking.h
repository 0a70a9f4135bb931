// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"
#include "model/story/story.h"

#include <QByteArray>

/// A story as it was laid together, kept so that a project opens without laying thousands of articles
/// together again. As all that is packed it is a cache: whatever does not fit is left and worked out anew.
namespace Haengbo {

/// Names the story that this engine makes of \a articles with \a reading, the part of the corrections that
/// changes the reading: another name, another story.
QByteArray storyName(const std::vector<ReadArticlePtr> &articles, const Corrections &reading);

/// \a story, without the articles that stand in \a articles as they are.
QByteArray packStory(const Story &story, const std::vector<ReadArticlePtr> &articles);

/// What packStory() made of a story of the same \a articles; null when \a bytes make no sense: every index
/// lies within its list, every span within its article.
StoryPtr unpackStory(const QByteArray &bytes, const std::vector<ReadArticlePtr> &articles);

} // namespace Haengbo

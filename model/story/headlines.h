// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

namespace Haengbo {

/// The words an article is called by in lists: its headline, else the first line that tells the story.
QString headlineOf(const Article &article);

} // namespace Haengbo

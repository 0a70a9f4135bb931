// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/story.h"

namespace Haengbo {

Story buildStory(std::vector<ReadArticlePtr>) { return {}; }

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/samearticles.h"

#include "model/story/story.h"

#include <algorithm>

namespace Haengbo {

bool haveSameArticles(const Story &a, const Story &b)
{
    return !a.articles.empty() &&
           std::equal(a.articles.begin(), a.articles.end(), b.articles.begin(), b.articles.end(),
                      [](const StoryArticle &x, const StoryArticle &y) {
                          return x.read && y.read && x.read->article.sha256 == y.read->article.sha256;
                      });
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

namespace Haengbo {

/// What joins an excerpt and its full text once they have been found: the archive's id, and for an excerpt
/// without one its path. Empty for a full text that belongs to no excerpt.
QString rowId(const Article &article);

/// Whether \a full is the whole text of the article that \a excerpt is the beginning of: the archive's id,
/// the address, or the headline says so, and nothing (outlet, a day more than three days off) speaks against
/// a headline.
bool isFullTextOf(const Article &full, const Article &excerpt);

/// \a full with what an archive's row knows beyond the text: its id, hints, days, outlet, author, address.
/// What \a full says of itself stays.
Article withRow(Article full, const Article &excerpt);

/// The articles with every excerpt whose full text is among them left out; that full text takes on what the
/// excerpt's row knows and is read again. Taking the full text away brings the excerpt back. In no
/// particular order; does not depend on the order of \a articles.
std::vector<ReadArticlePtr> joinFullTexts(std::vector<ReadArticlePtr> articles);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"
#include "model/text/searchquery.h"

namespace Haengbo {

/// Which things of a story have the words of a query: in their names, their summaries, the sentences that
/// prove them. Names are compared once, when it is made. Holds a reference to the story.
class TextMatch
{
public:
    TextMatch(const SearchQuery &query, const Story &story);

    /// Whether each term stands in the summary, the names or the evidence.
    bool accepts(EventId id) const;
    bool accepts(RelationId id) const;
    /// Whether each term stands in one of the names.
    bool allIn(EntityId id) const;

private:
    /// One bit a term; terms past the last bit count as found.
    using Terms = quint32;
    Terms termsIn(QStringView text, Terms wanted) const;
    Terms termsIn(const std::vector<Report> &reports, Terms wanted) const;
    Terms termsOf(EntityId id) const;

    const Story &m_story;
    std::vector<SearchQuery::Term> m_terms;
    std::vector<Terms> m_ofEntity;
    Terms m_all = 0;
};

} // namespace Haengbo

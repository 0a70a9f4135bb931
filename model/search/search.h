// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/searchindex.h"

namespace Haengbo {

/// What a search found, the best first. Lists are cut to what a person looks through; the counts are whole.
struct SearchHits
{
    struct InArticle
    {
        ArticleId article;
        Span first;    ///< the best place
        int count = 0; ///< how often the words stand there

        friend bool operator==(const InArticle &, const InArticle &) = default;
    };

    SearchQuery query; ///< with every form that was looked for
    std::vector<EntityId> entities;
    std::vector<EventId> events;
    std::vector<InArticle> articles;
    int entityCount = 0;
    int eventCount = 0;
    int articleCount = 0;

    bool isEmpty() const { return entityCount + eventCount + articleCount == 0; }
};

/// How many hits of a kind are listed.
inline constexpr int mostHits = 100;

/// Finds \a query in the names, events and articles of \a index's story. A word that nothing has is looked
/// for without its particle (삼성전자가); a Latin word that names somebody stands for the Korean name, too,
/// and the other way round. Nothing is found for an empty query; \a cancelled gives nothing useful, soon.
SearchHits search(const SearchIndex &index, const SearchQuery &query, const std::atomic<bool> &cancelled);

/// A piece of a text around what was found in it, on one line.
struct Excerpt
{
    QString text;
    std::vector<Span> found; ///< in text
};
/// At most about \a length signs of \a text around \a at, whole words, '…' where something is left out.
Excerpt excerptOf(QStringView text, Span at, const SearchQuery &query, int length);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/told.h"

#include <QDate>

#include <map>
#include <unordered_map>

namespace Haengbo {

/// What a story needs to know of one article whatever the others say.
struct ArticleFacts
{
    QString title;
    std::vector<quint64> runs;   ///< as findCopies() compares them
    std::vector<Doubt> doubts;   ///< of its own figures; their ArticleId is not set
    std::vector<Telling> events; ///< what is compared of each event it reports
};

/// Keeps what was worked out of single articles from one story to the next, so that adding an article to many
/// reads and compares that one alone anew. All of it depends on the article only: a story comes out the same
/// with a cache as without. One thread may use it at a time.
class StoryCache
{
public:
    /// The facts of \a read, worked out when they are asked for first.
    const ArticleFacts &factsOf(const ReadArticlePtr &read);
    /// \a read as it reads when it was published on \a day.
    ReadArticlePtr readAsOf(const ReadArticlePtr &read, QDate day);
    /// \a read as readAsOf() gives it, where others settled that it is of \a day as surely as \a confidence.
    ReadArticlePtr settledOn(const ReadArticlePtr &read, QDate day, double confidence);
    /// Drops what was not asked for since the last call.
    void forgetUnused();

private:
    struct Kept
    {
        ReadArticlePtr read; ///< kept, so that no other article comes to stand at its address
        std::optional<ArticleFacts> facts;
        std::map<QDate, ReadArticlePtr> asOf;
        std::map<std::pair<QDate, double>, ReadArticlePtr> settled;
        bool isUsed = false;
    };

    Kept &kept(const ReadArticlePtr &read);

    std::unordered_map<const ReadArticle *, Kept> m_articles;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"
#include "model/text/searchquery.h"

#include <QHash>

#include <atomic>

namespace Haengbo {

/// Which articles may hold the words of a query: a full-text index (SQLite FTS5, in memory) over pairs of
/// neighbouring signs, as Korean words have no ends that a tokenizer could see. Belongs to the thread that
/// made it.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Looks at \a story from now on. Texts that were indexed for an earlier story stay indexed.
    void setStory(StoryPtr story);
    const StoryPtr &story() const { return m_story; }
    /// Indexes up to \a most texts that are not yet; gives how many are left. Until none is left,
    /// candidates() counts those that are not indexed in.
    int indexSome(int most);

    /// The articles, by number, that may hold all terms of \a query; those that do are among them. Ends
    /// early with what it has when \a cancelled.
    std::vector<ArticleId> candidates(const SearchQuery &query, const std::atomic<bool> &cancelled) const;

    /// The pairs of neighbouring letters of \a text, which is folded, each once, parted by blanks. A letter
    /// without a neighbour after it stands alone.
    static QString pairsOf(QStringView text);

private:
    void open();
    bool run(const QString &sql) const;
    void add(const QString &text);

    QString m_connection;
    StoryPtr m_story;
    QHash<const QChar *, int> m_rowOf; ///< the texts that are indexed, by where they lie
    std::vector<QString> m_texts;      ///< by row, kept so that no other text takes their place
    std::vector<int> m_articleOf;      ///< by row: the article of m_story, -1 for none
    std::vector<int> m_waiting;        ///< articles whose text is not indexed yet, the last first
};

} // namespace Haengbo

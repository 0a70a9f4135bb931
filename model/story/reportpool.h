// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/likeness.h"
#include "model/story/merging.h"

#include <unordered_map>

namespace Haengbo {

/// The reports of a story's articles, kept from one story to the next. A report keeps its number as long as
/// its article stays, whatever comes before it.
///
/// An entity keeps a label in the same way: what made up most of it before goes on under its label. So the
/// pool can say which reports another report's likeness to has changed, though every EntityId is another.
class ReportPool
{
public:
    /// Takes in the reports of \a story, whose entities are merged, and lets go those of articles that are no
    /// longer in it. \a story must stay where it is until the next update.
    void update(const Story &story, const EntityMap &entities, StoryCache &cache);

    /// Numbers of reports are smaller than this; not each of them is used.
    std::size_t size() const { return m_reports.size(); }
    const Told &operator[](int report) const { return kept(report).told; }
    /// The numbers of all reports, by article, then by their place in it.
    const std::vector<int> &all() const { return m_all; }
    const std::vector<int> &reportsOf(ArticleId article) const { return articleOf(article).reports; }

    const Likeness &likeness() const { return *m_likeness; }
    /// Weighs the words of reports that are not in the pool.
    void weigh(std::vector<Told> &reports) const;

    /// The reports that are new, or may be liker to others or less like them than before.
    const std::vector<int> &changed() const { return m_changed; }
    /// The numbers that stand for no report any more.
    const std::vector<int> &gone() const { return m_gone; }
    /// Another one than before when an event must be made anew because of the report.
    quint64 content(int report) const { return kept(report).content; }
    /// Whether its words say that the day was moved.
    bool tellsOfMove(int report) const { return kept(report).tellsOfMove; }

    /// What was \a before in the last story; it must still be there.
    ArticleId now(ArticleId before) const { return m_articleNow[static_cast<std::size_t>(before.value)]; }
    EntityId now(EntityId before) const { return m_entityNow[static_cast<std::size_t>(before.value)]; }
    int labelOf(EntityId entity) const { return m_labelOf[static_cast<std::size_t>(entity.value)]; }

private:
    struct KeptReport
    {
        Told told;
        std::vector<int> words; ///< numbers of told.words
        quint64 likeness = 0;
        quint64 content = 0;
        bool tellsOfMove = false;
        bool isNew = true;
    };
    struct KeptArticle
    {
        ReadArticlePtr read; ///< kept, so that no other article comes to stand at its address
        std::vector<int> reports;
        std::vector<int> labels; ///< of its entities; -1 before they are known
        ArticleId id;            ///< in the last story
        quint64 number = 0;      ///< as StoryCache::numberOf()
        quint64 named = 0;       ///< of the labels of all whom it names
        bool isUsed = false;
    };
    struct Label
    {
        quint64 kind = 0; ///< of the entity's kind and employer
        quint64 name = 0;
        EntityId id;   ///< in the last story
        int taken = 0; ///< the update that gave it last
    };

    const KeptReport &kept(int report) const { return m_reports[static_cast<std::size_t>(report)]; }
    KeptReport &kept(int report) { return m_reports[static_cast<std::size_t>(report)]; }
    const KeptArticle &articleOf(ArticleId article) const
    {
        return *m_articles[static_cast<std::size_t>(article.value)];
    }
    void takeIn(const Story &story, StoryCache &cache);
    void addReports(KeptArticle &article, const std::vector<Telling> &tellings);
    void letGo();
    void count(const KeptReport &report, int by);
    void label(const Story &story);
    int takeLabel(const StoryEntity &entity);
    void identifyAll(const Story &story, const EntityMap &entities, StoryCache &cache);
    void weighNames(const Story &story);
    bool weighWords(KeptReport &report);
    void compare(const Story &story);
    quint64 likenessOf(const Told &told) const;
    quint64 contentOf(const KeptArticle &article, const Told &told) const;
    double rarity(int having) const;

    std::vector<KeptReport> m_reports;
    std::vector<int> m_free; ///< numbers to be given again
    std::unordered_map<const ReadArticle *, KeptArticle> m_kept;
    std::vector<KeptArticle *> m_articles; ///< by ArticleId
    std::vector<int> m_all;
    std::vector<int> m_changed;
    std::vector<int> m_gone;

    std::vector<Label> m_labels;
    std::vector<int> m_labelOf; ///< by EntityId
    int m_update = 0;
    std::vector<ArticleId> m_articleNow;
    std::vector<EntityId> m_entityNow;

    QHash<uint, int> m_wordNumbers;
    std::vector<int> m_wordCounts; ///< reports that have the word
    QHash<quint64, int> m_titleCounts;
    std::vector<double> m_rarities; ///< by doublings of the reports that have it
    std::optional<Likeness> m_likeness;
};

} // namespace Haengbo

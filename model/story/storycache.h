// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/namebook.h"
#include "model/story/told.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>

namespace Haengbo {

struct EventMemory;

/// What the articles call an entity.
struct EntityWords
{
    QString name;
    QString title;
    QStringList aliases;
};

/// What a story needs to know of one article whatever the others say.
struct ArticleFacts
{
    QString title;
    std::vector<quint64> runs;   ///< as findCopies() compares them
    std::vector<Doubt> doubts;   ///< of its own figures; their ArticleId is not set
    std::vector<Telling> events; ///< what is compared of each event it reports
};

/// Keeps what was worked out from one story to the next, so that adding an article to many reads and compares
/// that one alone anew. A story comes out the same with a cache as without. One thread may use it at a time.
class StoryCache
{
public:
    StoryCache();
    ~StoryCache();
    Q_DISABLE_COPY_MOVE(StoryCache)

    /// The facts of \a read, worked out when they are asked for first.
    const ArticleFacts &factsOf(const ReadArticlePtr &read);
    /// \a read as it reads when it was published on \a day.
    ReadArticlePtr readAsOf(const ReadArticlePtr &read, QDate day);
    /// \a read as readAsOf() gives it, where others settled that it is of \a day as surely as \a confidence.
    ReadArticlePtr settledOn(const ReadArticlePtr &read, QDate day, double confidence);
    /// \a read as corrections make it; \a make does that where \a key, which stands for all the corrections
    /// that concern it, is not the one of the last time. So an article that was corrected is the same one
    /// from story to story, and what is known of it holds.
    ReadArticlePtr corrected(const ReadArticlePtr &read, const QByteArray &key,
                             const std::function<ReadArticlePtr()> &make);
    /// A number of \a read's own, which no other article gets.
    quint64 numberOf(const ReadArticlePtr &read) { return kept(read).number; }

    NameBook &names() { return m_names; }
    /// The names of \a read's entities in names().
    const ArticleNames &namesOf(const ReadArticlePtr &read);
    /// The words for the entity that stands in \a places; \a make makes them where they are not known.
    const EntityWords &wordsOf(quint64 places, const std::function<EntityWords()> &make);

    /// The reports and events of the story.
    EventMemory &events() { return *m_events; }
    /// The reports of the articles as they came, before any was read again as of another day.
    EventMemory &asTheyCame() { return *m_asTheyCame; }

    /// Drops what was not asked for since the last call.
    void forgetUnused();

private:
    struct Kept
    {
        ReadArticlePtr read; ///< kept, so that no other article comes to stand at its address
        std::optional<ArticleFacts> facts;
        std::map<QDate, ReadArticlePtr> asOf;
        std::map<std::pair<QDate, double>, ReadArticlePtr> settled;
        std::optional<ArticleNames> names;
        std::pair<QByteArray, ReadArticlePtr> corrected; ///< by the corrections of the last time
        quint64 number = 0;
        bool isUsed = false;
    };
    struct KeptWords
    {
        EntityWords words;
        bool isUsed = false;
    };

    Kept &kept(const ReadArticlePtr &read);

    std::unordered_map<const ReadArticle *, Kept> m_articles;
    quint64 m_lastNumber = 0;
    NameBook m_names;
    std::unordered_map<quint64, KeptWords> m_words; ///< of entities, by their places
    std::unique_ptr<EventMemory> m_events;
    std::unique_ptr<EventMemory> m_asTheyCame;
};

} // namespace Haengbo

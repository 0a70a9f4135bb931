// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/reading/article.h"
#include "model/story/fieldset.h"
#include "model/story/rarelist.h"
#include "model/text/shorttext.h"

#include <memory>
#include <vector>

/// What all the articles together say. A Story is an immutable value: a new one replaces the old one, and
/// every view shares it by std::shared_ptr<const Story>.
namespace Haengbo {

/// The place of a thing in its story's list, from 0; a type of its own for each kind of thing, so that a
/// person cannot be passed for an event. Ids belong to one story; 'key' fields last from one story to the
/// next.
template<typename Tag>
struct Id
{
    int value = -1;

    bool isValid() const { return value >= 0; }
    friend bool operator==(Id, Id) = default;
    // The check takes the 0 that the compiler compares with for a pointer.
    friend auto operator<=>(Id, Id) = default; // NOLINT(modernize-use-nullptr)
};
using ArticleId = Id<struct ArticleTag>;
using EntityId = Id<struct EntityTag>;
using EventId = Id<struct EventTag>;
using RelationId = Id<struct RelationTag>;

/// An article together with what it says; read once, shared by every story that holds it.
struct ReadArticle
{
    Article article;
    Extraction extraction;
};
using ReadArticlePtr = std::shared_ptr<const ReadArticle>;

/// One article's report of an event or a relation.
struct Report
{
    ArticleId article;
    int item = -1; ///< index into the article's events or relations
    Status status = Status::Occurred;
    std::vector<Span> evidence; ///< in the article's text, the best first

    friend bool operator==(const Report &, const Report &) = default;
};

/// Where an entity stands in an article.
struct FoundIn
{
    ArticleId article;
    int entity = -1; ///< index into the article's entities

    friend bool operator==(const FoundIn &, const FoundIn &) = default;
};

/// What a person decided about a thing; laid over the story by model/corrections.
struct Decision
{
    QString note;
    bool accepted = false;
    FieldSet changed; ///< by hand; Company: merged or split, Added: not read but told by hand

    bool isCorrected() const { return !changed.empty(); }
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Why two articles' entities are one. The merges of an entity tie all of its places together.
struct EntityMerge
{
    FoundIn one;
    FoundIn other;
    QString rule; ///< 'story:same-name', 'user:same' …

    friend bool operator==(const EntityMerge &, const EntityMerge &) = default;
};

struct StoryEntity
{
    QString key; ///< lasts from one story to the next
    EntityKind kind = EntityKind::Organization;
    QString name;
    QStringList aliases;
    QString title;        ///< a person's post
    EntityId affiliation; ///< a person's organization
    std::vector<FoundIn> foundIn;
    int mentions = 0;                ///< in all articles
    std::vector<EntityMerge> merges; ///< why these names are one thing
    Decision decision;

    /// The rules of the merges, each once, sorted.
    QStringList mergeReasons() const;
};

/// How a report changed what was known of an event.
enum class Change {
    Expected,       ///< somebody expects or reports it (possible)
    Planned,        ///< those who take part plan it (scheduled)
    Confirmed,      ///< what was expected is planned
    Delayed,        ///< the plan names a later day
    BroughtForward, ///< the plan names an earlier day
    Done,           ///< it happened
    CalledOff,      ///< it will not happen, or did not
    Revived,        ///< what was called off is planned again
    Silent          ///< its day has passed, later articles say no more of it
};

/// One step of an event's history.
struct HistoryStep
{
    Change change = Change::Planned;
    ArticleId article; ///< the report that says so; for Silent the last article of the story
    QString day;       ///< ISO day of its publication, empty when unknown
    QString start;     ///< the event's start as it was known then
    QString before;    ///< the start known before, where it was moved

    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

/// There may be a million of them: the fields stand in an order that leaves few gaps, and what most events do
/// not have takes a pointer's room.
struct StoryEvent
{
    QString key;
    QString summary;
    std::vector<EntityId> participants;
    std::vector<Report> reports;   ///< by publication day, then path
    RareList<HistoryStep> history; ///< over the publication days; reports that change nothing are left out
    RareList<Amount> amounts;      ///< spans belong to the first report's article
    Decision decision;
    double confidence = 1;
    ShortText<11> start; ///< as Event::start
    ShortText<11> end;
    ShortText<5> part;
    EventType type = EventType::Other;
    Status status = Status::Occurred;
    EntityId place;
    int independentReports = 0; ///< copies of one wire story count once
};

struct StoryRelation
{
    QString key;
    RelationType type = RelationType::Partnership;
    EntityId source;
    EntityId target;
    Status status = Status::Occurred;
    double confidence = 1;
    std::vector<Report> reports;
    int independentReports = 0;
    Decision decision;
};

/// Reports of one event that contradict each other.
struct Disagreement
{
    struct Side
    {
        QString value; ///< an ISO day, a part of day, names, 'occurred' or 'negated', '5000000 USD'
        std::vector<ArticleId> articles;
        std::vector<Span> passages; ///< of each article: the words that tell it; an empty span where none do
    };
    EventId event;
    QString field; ///< start, end, part, place, participants, amount, status
    std::vector<Side> sides;
};

/// A figure that other figures do not bear out.
struct Doubt
{
    enum class Kind {
        Rate,       ///< a converted sum: its rate is far from those of other articles
        Percentage, ///< the article's own figures give another percentage
        Multiple,   ///< they give another multiple
        Total       ///< the parts add up to another sum
    };
    Kind kind = Kind::Rate;
    ArticleId article;
    std::vector<Span> evidence; ///< the doubted figure first, then those it was worked out from
    QString arithmetic;         ///< how: '130 ÷ 100 − 1 = 30 %', in digits and signs alone
    double said = 0;            ///< the percentage, multiple or total told; for Rate what one unit is worth
    double borneOut = 0;        ///< what the figures give; for Rate the middle of the others
    QString currency;           ///< Rate: of the sum that was converted
    QString intoCurrency;       ///< Rate: of the sum in brackets
    int others = 0;             ///< Rate: how many articles imply the other rate

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// One article in the story, with the day that the story settled for it.
struct StoryArticle
{
    ReadArticlePtr read;         ///< as it came; read again as of the settled day where the others settled it
    PublicationDay published;    ///< from the article itself, or settled by the others
    QString title;               ///< the words of its title block, or its first line
    std::vector<Report> because; ///< the reports of other articles that settled the day
};

struct Story
{
    std::vector<StoryArticle> articles; ///< ordered by path, then by content
    std::vector<StoryEntity> entities;
    std::vector<StoryEvent> events; ///< by day, undated last
    std::vector<StoryRelation> relations;
    std::vector<Disagreement> disagreements;
    std::vector<Doubt> doubts; ///< by article, then place in it

    const StoryArticle &operator[](ArticleId id) const
    {
        return articles[static_cast<std::size_t>(id.value)];
    }
    const StoryEntity &operator[](EntityId id) const { return entities[static_cast<std::size_t>(id.value)]; }
    const StoryEvent &operator[](EventId id) const { return events[static_cast<std::size_t>(id.value)]; }
    const StoryRelation &operator[](RelationId id) const
    {
        return relations[static_cast<std::size_t>(id.value)];
    }
    /// The words of \a span in \a article.
    QString words(ArticleId article, Span span) const
    {
        return span.in((*this)[article].read->article.text).toString();
    }
};
using StoryPtr = std::shared_ptr<const Story>;

/// Lays \a articles together. The same articles give the same story in whatever order they come.
Story buildStory(std::vector<ReadArticlePtr> articles);

} // namespace Haengbo

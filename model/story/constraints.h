// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <functional>
#include <variant>

/// What the user knows better than the engine: which names are one thing, which reports are one happening. A
/// constraint names things by their articles' content, never by their place in a story, so that it holds when
/// articles come and go and when a better engine reads them again. One whose articles are not there (yet)
/// has no effect.
namespace Haengbo {

/// An entity of an article.
struct EntityRef
{
    QByteArray article; ///< Article::sha256; empty for 'in whatever article'
    EntityKind kind = EntityKind::Organization;
    QString name; ///< what the article's entity is called, or one of its aliases; compared by squashName()

    friend bool operator==(const EntityRef &, const EntityRef &) = default;
};

/// An article's report of an event.
struct ReportRef
{
    QByteArray article; ///< Article::sha256
    EventType type = EventType::Other;
    int trigger = 0; ///< where the predicate begins, in UTF-16 units. Found again by place alone where no
                     ///< report of this type stands there.
    int nth = 0;     ///< among the reports of that type at that place, from 0

    friend bool operator==(const ReportRef &, const ReportRef &) = default;
};

class StoryCache;

enum class Tie {
    Same, ///< all that is named on both sides is one
    Apart ///< nothing of the one side is ever one with anything of the other
};

template<typename Ref>
struct TieBetween
{
    Tie tie = Tie::Same;
    std::vector<Ref> one;
    std::vector<Ref> other;

    friend bool operator==(const TieBetween &, const TieBetween &) = default;
};
using EntityConstraint = TieBetween<EntityRef>;
using EventConstraint = TieBetween<ReportRef>;
using Constraint = std::variant<EntityConstraint, EventConstraint>;

/// In the order the user made them: where two contradict each other the later one holds.
using Constraints = std::vector<Constraint>;

/// How to name what a story holds.
EntityRef refTo(const Story &story, FoundIn at);
ReportRef refTo(const Story &story, const Report &report);

/// 'These two are the same'.
Constraint sameEntity(const Story &story, EntityId a, EntityId b);
Constraint sameEvent(const Story &story, EventId a, EventId b);

/// 'These are somebody else': takes \a others out of \a entity, where they stay one among themselves; the
/// second constraint, which says so, is left out where \a others is one only. Gives nothing when \a others is
/// empty or all there is.
Constraints splitEntity(const Story &story, EntityId entity, const std::vector<FoundIn> &others);
/// The same for reports that are of another event.
Constraints splitEvent(const Story &story, EventId event, const std::vector<Report> &others);

/// The entity of \a article that \a ref names, by its name, by an alias, or by its name though another kind
/// of thing; -1 where there is none. Whether it is the article that \a ref speaks of is not asked.
int find(const ReadArticle &article, const EntityRef &ref);
/// The report of \a article that \a ref names; -1 where there is none.
int find(const ReadArticle &article, const ReportRef &ref);

/// What is changed in an article after it was read; gives the same pointer where nothing is.
using Amend = std::function<ReadArticlePtr(ReadArticlePtr)>;

/// buildStory() with what the user knows better. \a articles come as \a amend left them; those that are read
/// again, as of a day that the others settled, are handed to it once more.
Story buildStory(std::vector<ReadArticlePtr> articles, const Constraints &constraints,
                 const Amend &amend = {});
/// The same, with what an earlier story of much the same articles left in \a cache.
Story buildStory(std::vector<ReadArticlePtr> articles, const Constraints &constraints, const Amend &amend,
                 StoryCache &cache);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"

#include <QHash>

namespace Haengbo {

/// Anchors of a thing of \a story: one for each report, for an entity a few for each name it goes by.
Anchors anchorsOf(const Story &story, EventId event);
Anchors anchorsOf(const Story &story, RelationId relation);
Anchors anchorsOf(const Story &story, EntityId entity);
Anchors anchorsOf(const Story &story, ArticleId article);
Anchor passageAnchor(const Story &story, ArticleId article, Span span);
/// One report of an event, one article's entity.
Anchor eventAnchor(const Story &story, const Report &report);
Anchor entityAnchor(const Story &story, FoundIn at);
/// An entity that no article names: known by its name alone.
Anchor namedAnchor(EntityKind kind, const QString &name);

/// Where the words of \a anchor stand in \a article: at its span, or at the nearest place that has the same
/// words; nothing when they are not there, or when it is another article. An article is known again by its
/// content, else by its path (a file that was changed).
std::optional<Span> locate(const Anchor &anchor, const Article &article);

/// The event of \a events that \a anchor means, which stands at \a place in their article; -1 for none. It
/// has the same predicate, or the same type and much of the same passage.
int findEvent(const std::vector<Event> &events, const Anchor &anchor, Span place);
/// The entity that \a anchor means: named at \a place, else called by its name; -1 for none.
int findEntity(const std::vector<Entity> &entities, const Anchor &anchor, Span place);

/// Finds in one story what anchors mean. Holds a reference to the story.
class Resolver
{
public:
    explicit Resolver(const Story &story);

    /// The article with the content of \a anchor, else with its path; invalid for none.
    ArticleId article(const Anchor &anchor) const;
    /// What most of \a anchors mean, the first of several; invalid when none of them is there any more.
    EventId event(const Anchors &anchors) const;
    RelationId relation(const Anchors &anchors) const;
    /// Falls back on the name where no article has the entity at its place.
    EntityId entity(const Anchors &anchors) const;

private:
    using Items = QHash<std::pair<int, int>, int>; ///< (article, item) to thing

    EventId eventAt(const Anchor &anchor) const;
    RelationId relationAt(const Anchor &anchor) const;
    EntityId entityAt(const Anchor &anchor) const;
    EntityId entityByName(const Anchor &anchor) const;
    bool isCalled(const Entity &entity, const QString &name) const;

    const Story &m_story;
    QHash<QByteArray, int> m_bySha;
    QHash<QString, int> m_byPath;
    Items m_events;
    Items m_relations;
    Items m_entities;
    QHash<std::pair<int, QString>, int> m_names; ///< (kind, name) to entity, names before aliases
};

} // namespace Haengbo

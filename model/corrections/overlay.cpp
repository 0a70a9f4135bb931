// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/overlay.h"

#include "model/corrections/anchors.h"
#include "model/language/identifiers.h"
#include "model/story/filter.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

class Overlay
{
public:
    explicit Overlay(Story &story)
        : m_story(story)
        , m_resolver(story)
        , m_rejectedEvents(story.events.size())
        , m_rejectedRelations(story.relations.size())
    {
    }

    Effect apply(const Correction &correction)
    {
        switch (correction.kind) {
        case Correction::Kind::NeverAPerson:
        case Correction::Kind::Hide:
        case Correction::Kind::SetKind:
            return Effect::Holds;
        case Correction::Kind::SetPublished:
            return m_resolver.article(correction.target.front()).isValid() ? Effect::Holds
                                                                           : Effect::ArticleGone;
        case Correction::Kind::AddEntity:
        case Correction::Kind::AddEvent:
        case Correction::Kind::AddRelation:
            return markAdded(correction);
        default:
            break;
        }
        switch (correction.target.front().of) {
        case Anchor::Of::Event:
            return applyToEvent(correction);
        case Anchor::Of::Relation:
            return applyToRelation(correction);
        default:
            return applyToEntity(correction);
        }
    }

    void finish()
    {
        removeRelations();
        sortEvents();
    }

private:
    Effect whyGone(const Anchors &anchors) const
    {
        bool anyArticle = false;
        for (const Anchor &anchor : anchors) {
            const ArticleId article = m_resolver.article(anchor);
            if (!article.isValid())
                continue;
            anyArticle = true;
            if (locate(anchor, m_story[article].read->article))
                return Effect::ThingGone;
        }
        return anyArticle ? Effect::WordsGone : Effect::ArticleGone;
    }

    Effect applyToEvent(const Correction &correction)
    {
        const EventId id = m_resolver.event(correction.target);
        if (!id.isValid())
            return whyGone(correction.target);
        StoryEvent &event = m_story.events[static_cast<std::size_t>(id.value)];
        Decision &decision = event.decision;
        const QStringList &values = correction.values;
        switch (correction.kind) {
        case Correction::Kind::Accept:
        case Correction::Kind::Reject:
            decision.accepted = correction.kind == Correction::Kind::Accept;
            m_rejectedEvents[static_cast<std::size_t>(id.value)] = !decision.accepted;
            break;
        case Correction::Kind::SetDate:
            event.start = values[0];
            event.end = values[1];
            event.part = values[2];
            decision.changed.insert(Field::Date);
            break;
        case Correction::Kind::SetStatus:
            event.status = *parseStatus(values[0]);
            decision.changed.insert(Field::Status);
            break;
        case Correction::Kind::SetType:
            event.type = *parseEventType(values[0]);
            decision.changed.insert(Field::Type);
            break;
        case Correction::Kind::SetParticipants:
            setParticipants(id, correction.others);
            break;
        case Correction::Kind::SetPlace:
            setPlace(id, correction.others);
            break;
        case Correction::Kind::SetNote:
            decision.note = values[0];
            break;
        default: // Merge, Split: done when the story was built
            decision.changed.insert(Field::Company);
            if (!m_resolver.event(correction.others).isValid())
                return whyGone(correction.others);
        }
        return Effect::Holds;
    }

    Effect applyToRelation(const Correction &correction)
    {
        const RelationId id = m_resolver.relation(correction.target);
        if (!id.isValid())
            return whyGone(correction.target);
        StoryRelation &relation = m_story.relations[static_cast<std::size_t>(id.value)];
        Decision &decision = relation.decision;
        switch (correction.kind) {
        case Correction::Kind::Accept:
        case Correction::Kind::Reject:
            decision.accepted = correction.kind == Correction::Kind::Accept;
            m_rejectedRelations[static_cast<std::size_t>(id.value)] = !decision.accepted;
            break;
        case Correction::Kind::SetStatus:
            relation.status = *parseStatus(correction.values[0]);
            decision.changed.insert(Field::Status);
            break;
        case Correction::Kind::SetType:
            relation.type = *parseRelationType(correction.values[0]);
            decision.changed.insert(Field::Type);
            break;
        case Correction::Kind::SetNote:
            decision.note = correction.values[0];
            break;
        default:
            break;
        }
        return Effect::Holds;
    }

    Effect applyToEntity(const Correction &correction)
    {
        const EntityId id = m_resolver.entity(correction.target);
        if (!id.isValid())
            return whyGone(correction.target);
        StoryEntity &entity = m_story.entities[static_cast<std::size_t>(id.value)];
        Decision &decision = entity.decision;
        switch (correction.kind) {
        case Correction::Kind::Accept:
            decision.accepted = true;
            break;
        case Correction::Kind::Rename:
            rename(entity, correction.values[0]);
            break;
        case Correction::Kind::SetNote:
            decision.note = correction.values[0];
            break;
        default: // Merge, Split
            decision.changed.insert(Field::Company);
            if (!m_resolver.entity(correction.others).isValid())
                return whyGone(correction.others);
        }
        return Effect::Holds;
    }

    static void rename(StoryEntity &entity, const QString &name)
    {
        if (entity.name == name)
            return;
        entity.aliases.removeAll(name);
        if (!entity.aliases.contains(entity.name))
            entity.aliases.append(entity.name);
        entity.aliases.sort();
        entity.name = name;
        entity.decision.changed.insert(Field::Name);
    }

    /// The entity of the story, or a new one that no article names.
    EntityId entityOf(const Anchor &anchor)
    {
        if (const EntityId known = m_resolver.entity(Anchors{anchor}); known.isValid())
            return known;
        const EntityKind kind = parseEntityKind(anchor.type).value_or(EntityKind::Organization);
        const QString name = anchor.names.value(0);
        const auto [place, isNew] =
            m_told.try_emplace({kind, name}, EntityId{static_cast<int>(m_story.entities.size())});
        if (isNew) {
            StoryEntity told;
            told.key = u"hand:"_s + toId(kind) + u':' + name;
            told.kind = kind;
            told.name = name;
            told.decision.changed.insert(Field::Added);
            m_story.entities.push_back(std::move(told));
        }
        return place->second;
    }

    void setParticipants(EventId id, const Anchors &anchors)
    {
        std::set<EntityId> participants;
        for (const Anchor &anchor : anchors)
            participants.insert(entityOf(anchor));
        StoryEvent &event = m_story.events[static_cast<std::size_t>(id.value)];
        event.participants.assign(participants.begin(), participants.end());
        event.decision.changed.insert(Field::Participants);
    }

    void setPlace(EventId id, const Anchors &anchors)
    {
        const EntityId place = anchors.empty() ? EntityId() : entityOf(anchors.front());
        StoryEvent &event = m_story.events[static_cast<std::size_t>(id.value)];
        event.place = place;
        event.decision.changed.insert(Field::Place);
    }

    Effect markAdded(const Correction &correction)
    {
        Anchor anchor = correction.target.front();
        bool found = false;
        if (correction.kind == Correction::Kind::AddEvent) {
            anchor.of = Anchor::Of::Event;
            anchor.type = correction.values[0];
            anchor.trigger = anchor.span.begin;
            found = mark(m_resolver.event(Anchors{anchor}), m_story.events);
        } else if (correction.kind == Correction::Kind::AddRelation) {
            anchor.of = Anchor::Of::Relation;
            anchor.type = correction.values[0];
            anchor.names = {correction.others[0].names.value(0), correction.others[1].names.value(0)};
            found = mark(m_resolver.relation(Anchors{anchor}), m_story.relations);
        } else {
            anchor.of = Anchor::Of::Entity;
            anchor.type = correction.values[0];
            anchor.names = {correction.values[1]};
            found = mark(m_resolver.entity(Anchors{anchor}), m_story.entities);
        }
        return found ? Effect::Holds : whyGone(correction.target);
    }

    template<typename Id, typename Items>
    static bool mark(Id id, Items &items)
    {
        if (!id.isValid())
            return false;
        items[static_cast<std::size_t>(id.value)].decision.changed.insert(Field::Added);
        return true;
    }

    void removeRelations()
    {
        std::size_t kept = 0;
        for (std::size_t r = 0; r < m_story.relations.size(); ++r) {
            if (m_rejectedRelations[r])
                continue;
            if (kept != r)
                m_story.relations[kept] = std::move(m_story.relations[r]);
            ++kept;
        }
        m_story.relations.resize(kept);
    }

    /// Events that moved take their places in the order; rejected ones go.
    void sortEvents()
    {
        std::vector<std::size_t> order;
        for (std::size_t e = 0; e < m_story.events.size(); ++e) {
            if (!m_rejectedEvents[e])
                order.push_back(e);
        }
        std::vector<Rank> ranks;
        for (const StoryEvent &event : m_story.events)
            ranks.push_back(rankOf(event));
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
        std::vector<int> now(m_story.events.size(), -1);
        std::vector<StoryEvent> events;
        for (const std::size_t e : order) {
            now[e] = static_cast<int>(events.size());
            events.push_back(std::move(m_story.events[e]));
        }
        m_story.events = std::move(events);
        std::vector<Disagreement> disagreements;
        for (Disagreement &disagreement : m_story.disagreements) {
            disagreement.event = {now[static_cast<std::size_t>(disagreement.event.value)]};
            if (disagreement.event.isValid())
                disagreements.push_back(std::move(disagreement));
        }
        m_story.disagreements = std::move(disagreements);
    }

    /// By day, undated last, as the story itself has them.
    using Rank = std::tuple<bool, QDate, QDate, QString, ArticleId, int>;
    static Rank rankOf(const StoryEvent &event)
    {
        const auto days = daysOf(event);
        const Report first = event.reports.empty() ? Report{} : event.reports.front();
        return {
            !days,     days ? days->first : QDate(), days ? days->last : QDate(), event.part, first.article,
            first.item};
    }

    Story &m_story;
    const Resolver m_resolver;
    std::vector<bool> m_rejectedEvents;
    std::vector<bool> m_rejectedRelations;
    std::map<std::pair<EntityKind, QString>, EntityId> m_told;
};

} // namespace

std::vector<Effect> overlay(Story &story, const Corrections &corrections)
{
    std::vector<Effect> effects;
    if (corrections.empty())
        return effects;
    Overlay layer(story);
    for (const Correction &correction : corrections)
        effects.push_back(layer.apply(correction));
    layer.finish();
    return effects;
}

} // namespace Haengbo

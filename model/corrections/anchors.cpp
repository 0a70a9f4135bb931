// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/anchors.h"

#include "model/language/identifiers.h"

#include <algorithm>
#include <map>

namespace Haengbo {

namespace {

constexpr int witnesses = 3; // articles that carry each name of an entity, so that it outlives one of them
constexpr std::size_t mostReports = 64;
constexpr std::size_t mostMentions = 24;
constexpr double muchOfIt = 0.3; // of two passages, by length of what they share

Anchor placed(const Story &story, Anchor::Of of, ArticleId id, Span span)
{
    const Article &article = story[id].read->article;
    Anchor anchor;
    anchor.of = of;
    anchor.article = article.sha256;
    anchor.path = article.path;
    anchor.span = span;
    anchor.quote = span.in(article.text).toString();
    return anchor;
}

Span firstOf(const std::vector<Span> &spans) { return spans.empty() ? Span{} : spans.front(); }

Anchor relationAnchor(const Story &story, const Report &report)
{
    const Extraction &said = story[report.article].read->extraction;
    const Relation &relation = said.relations[static_cast<std::size_t>(report.item)];
    Anchor anchor = placed(story, Anchor::Of::Relation, report.article, firstOf(relation.evidence));
    anchor.type = toId(relation.type);
    anchor.names = {said.entities[static_cast<std::size_t>(relation.source)].name,
                    said.entities[static_cast<std::size_t>(relation.target)].name};
    return anchor;
}

/// How much of two passages is the same: 0 to 1.
double shared(Span a, Span b)
{
    const int common = std::min(a.end, b.end) - std::max(a.begin, b.begin);
    const int all = std::max(a.end, b.end) - std::min(a.begin, b.begin);
    return common <= 0 || all <= 0 ? 0 : static_cast<double>(common) / all;
}

double shared(const std::vector<Span> &evidence, Span place)
{
    double most = 0;
    for (const Span span : evidence)
        most = std::max(most, shared(span, place));
    return most;
}

/// What \a find gives for most of \a anchors; the first of several.
template<typename Id, typename Find>
Id vote(const Anchors &anchors, Find find)
{
    std::map<Id, int> votes;
    Id best;
    for (const Anchor &anchor : anchors) {
        const Id id = find(anchor);
        if (id.isValid())
            ++votes[id];
        if (id.isValid() && !best.isValid())
            best = id;
    }
    for (const auto &[id, count] : votes) {
        if (count > votes[best])
            best = id;
    }
    return best;
}

} // namespace

Anchor eventAnchor(const Story &story, const Report &report)
{
    const std::vector<Event> &events = story[report.article].read->extraction.events;
    const Event &event = events[static_cast<std::size_t>(report.item)];
    const Span passage = event.evidence.empty() ? event.trigger : event.evidence.front();
    Anchor anchor = placed(story, Anchor::Of::Event, report.article, passage);
    anchor.type = toId(event.type);
    anchor.trigger = event.trigger.begin;
    anchor.nth =
        static_cast<int>(std::count_if(events.begin(), events.begin() + report.item, [&](const Event &other) {
            return other.type == event.type && other.trigger.begin == event.trigger.begin;
        }));
    return anchor;
}

Anchor entityAnchor(const Story &story, FoundIn at)
{
    const Entity &entity = story[at.article].read->extraction.entities[static_cast<std::size_t>(at.entity)];
    const Span mention = entity.mentions.empty() ? Span{} : entity.mentions.front().span;
    Anchor anchor = placed(story, Anchor::Of::Entity, at.article, mention);
    anchor.type = toId(entity.kind);
    anchor.names = {entity.name};
    return anchor;
}

Anchor namedAnchor(EntityKind kind, const QString &name)
{
    Anchor anchor;
    anchor.of = Anchor::Of::Entity;
    anchor.type = toId(kind);
    anchor.names = {name};
    return anchor;
}

Anchor passageAnchor(const Story &story, ArticleId article, Span span)
{
    return placed(story, Anchor::Of::Passage, article, span);
}

Anchors anchorsOf(const Story &story, EventId event)
{
    Anchors anchors;
    for (const Report &report : story[event].reports) {
        if (anchors.size() < mostReports)
            anchors.push_back(eventAnchor(story, report));
    }
    return anchors;
}

Anchors anchorsOf(const Story &story, RelationId relation)
{
    Anchors anchors;
    for (const Report &report : story[relation].reports) {
        if (anchors.size() < mostReports)
            anchors.push_back(relationAnchor(story, report));
    }
    return anchors;
}

Anchors anchorsOf(const Story &story, EntityId id)
{
    const StoryEntity &entity = story[id];
    std::map<QString, int> uses;
    Anchors anchors;
    for (const FoundIn &at : entity.foundIn) {
        Anchor anchor = entityAnchor(story, at);
        if (uses[anchor.names.front()]++ < witnesses && anchors.size() < mostMentions)
            anchors.push_back(std::move(anchor));
    }
    if (anchors.empty())
        anchors.push_back(namedAnchor(entity.kind, entity.name));
    return anchors;
}

Anchors anchorsOf(const Story &story, ArticleId article)
{
    return {placed(story, Anchor::Of::Article, article, {})};
}

std::optional<Span> locate(const Anchor &anchor, const Article &article)
{
    const QString &text = article.text;
    const bool sameContent = anchor.article == article.sha256;
    if (!sameContent && (anchor.path.isEmpty() || anchor.path != article.path))
        return {};
    const bool fits =
        anchor.span.begin >= 0 && anchor.span.end >= anchor.span.begin && anchor.span.end <= text.size();
    if (fits && anchor.span.in(text) == anchor.quote)
        return anchor.span;
    if (anchor.quote.isEmpty())
        return sameContent ? std::optional(Span{}) : std::nullopt;
    const qsizetype from = std::min<qsizetype>(anchor.span.begin, text.size());
    const qsizetype after = text.indexOf(anchor.quote, from);
    const qsizetype before = from > 0 ? text.lastIndexOf(anchor.quote, from - 1) : -1;
    const bool isBefore = before >= 0 && (after < 0 || from - before < after - from);
    const qsizetype at = isBefore ? before : after;
    if (at < 0)
        return {};
    return Span{static_cast<int>(at), static_cast<int>(at + anchor.quote.size())};
}

int findEvent(const std::vector<Event> &events, const Anchor &anchor, Span place)
{
    const int moved = place.begin - anchor.span.begin;
    int best = -1;
    double bestScore = 0;
    int twins = 0;
    for (int i = 0; i < static_cast<int>(events.size()); ++i) {
        const Event &event = events[static_cast<std::size_t>(i)];
        const bool sameType = toId(event.type) == anchor.type;
        const bool samePredicate = anchor.trigger >= 0 && event.trigger.begin == anchor.trigger + moved;
        const double passage = shared(event.evidence, place);
        if (!samePredicate && !(sameType && passage >= muchOfIt))
            continue;
        double score = passage + (sameType ? 1 : 0) + (samePredicate ? 2 : 0);
        if (sameType && samePredicate && twins++ == anchor.nth)
            score += 1;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

int findEntity(const std::vector<Entity> &entities, const Anchor &anchor, Span place)
{
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < static_cast<int>(entities.size()); ++i) {
        const Entity &entity = entities[static_cast<std::size_t>(i)];
        const bool isThere = !place.isEmpty() && std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                                             [&](const Mention &mention) {
                                                                 return mention.span.overlaps(place);
                                                             });
        const bool isSo = entity.name == anchor.names.value(0);
        const bool isCalledSo = isSo || entity.aliases.contains(anchor.names.value(0));
        const int score = (isThere ? 4 : 0) + (isSo ? 2 : 0) + (isCalledSo ? 2 : 0) +
                          (toId(entity.kind) == anchor.type ? 1 : 0);
        if ((isThere || isCalledSo) && score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

Resolver::Resolver(const Story &story)
    : m_story(story)
{
    for (int a = static_cast<int>(story.articles.size()); a-- > 0;) {
        const Article &article = story[ArticleId{a}].read->article;
        m_bySha[article.sha256] = a;
        m_byPath[article.path] = a;
    }
    for (int e = 0; e < static_cast<int>(story.events.size()); ++e) {
        for (const Report &report : story[EventId{e}].reports)
            m_events[{report.article.value, report.item}] = e;
    }
    for (int r = 0; r < static_cast<int>(story.relations.size()); ++r) {
        for (const Report &report : story[RelationId{r}].reports)
            m_relations[{report.article.value, report.item}] = r;
    }
    for (int e = 0; e < static_cast<int>(story.entities.size()); ++e) {
        const StoryEntity &entity = story[EntityId{e}];
        for (const FoundIn &at : entity.foundIn)
            m_entities[{at.article.value, at.entity}] = e;
        const std::pair<int, QString> key(static_cast<int>(entity.kind), entity.name);
        if (!m_names.contains(key))
            m_names[key] = e;
    }
    for (int e = 0; e < static_cast<int>(story.entities.size()); ++e) {
        const StoryEntity &entity = story[EntityId{e}];
        for (const QString &alias : entity.aliases) {
            const std::pair<int, QString> key(static_cast<int>(entity.kind), alias);
            if (!m_names.contains(key))
                m_names[key] = e;
        }
    }
}

ArticleId Resolver::article(const Anchor &anchor) const
{
    const int byContent = m_bySha.value(anchor.article, -1);
    return {byContent >= 0 ? byContent : m_byPath.value(anchor.path, -1)};
}

EventId Resolver::event(const Anchors &anchors) const
{
    return vote<EventId>(anchors, [this](const Anchor &anchor) { return eventAt(anchor); });
}

RelationId Resolver::relation(const Anchors &anchors) const
{
    return vote<RelationId>(anchors, [this](const Anchor &anchor) { return relationAt(anchor); });
}

EntityId Resolver::entity(const Anchors &anchors) const
{
    const EntityId found = vote<EntityId>(anchors, [this](const Anchor &anchor) { return entityAt(anchor); });
    if (found.isValid())
        return found;
    return vote<EntityId>(anchors, [this](const Anchor &anchor) { return entityByName(anchor); });
}

EventId Resolver::eventAt(const Anchor &anchor) const
{
    const ArticleId id = article(anchor);
    const auto place = id.isValid() ? locate(anchor, m_story[id].read->article) : std::nullopt;
    if (!place)
        return {};
    const int item = findEvent(m_story[id].read->extraction.events, anchor, *place);
    return {m_events.value({id.value, item}, -1)};
}

RelationId Resolver::relationAt(const Anchor &anchor) const
{
    const ArticleId id = article(anchor);
    const auto place = id.isValid() ? locate(anchor, m_story[id].read->article) : std::nullopt;
    if (!place || anchor.names.size() != 2)
        return {};
    const Extraction &said = m_story[id].read->extraction;
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < static_cast<int>(said.relations.size()); ++i) {
        const Relation &relation = said.relations[static_cast<std::size_t>(i)];
        const auto end = [&](int entity, qsizetype name) {
            return isCalled(said.entities[static_cast<std::size_t>(entity)], anchor.names[name]);
        };
        const bool sameEnds =
            (end(relation.source, 0) && end(relation.target, 1)) ||
            (isSymmetric(relation.type) && end(relation.source, 1) && end(relation.target, 0));
        const double passage = shared(relation.evidence, *place);
        const double score = passage + (toId(relation.type) == anchor.type ? 1 : 0);
        if (sameEnds && passage >= muchOfIt && score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return {m_relations.value({id.value, best}, -1)};
}

EntityId Resolver::entityAt(const Anchor &anchor) const
{
    const ArticleId id = article(anchor);
    const auto place = id.isValid() ? locate(anchor, m_story[id].read->article) : std::nullopt;
    if (!place)
        return {};
    const int item = findEntity(m_story[id].read->extraction.entities, anchor, *place);
    return {m_entities.value({id.value, item}, -1)};
}

EntityId Resolver::entityByName(const Anchor &anchor) const
{
    const auto kind = parseEntityKind(anchor.type);
    if (!kind || anchor.names.isEmpty())
        return {};
    return {m_names.value({static_cast<int>(*kind), anchor.names.front()}, -1)};
}

bool Resolver::isCalled(const Entity &entity, const QString &name) const
{
    return entity.name == name || entity.aliases.contains(name);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/build.h"

#include "model/corrections/amendments.h"
#include "model/corrections/anchors.h"
#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/days.h"
#include "model/story/storycache.h"

#include <algorithm>

namespace Haengbo {

namespace {

ReadArticlePtr amended(const Amendments &amendments, ReadArticlePtr read, StoryCache &cache)
{
    if (!amendments.touches(*read))
        return read;
    const QByteArray key = amendments.keyOf(read->article);
    // To read an article again as of another day takes longest; other corrections do not ask for it anew.
    if (const auto day = amendments.publishedOf(read->article)) {
        read = cache.corrected(read, day->toString(Qt::ISODate).toLatin1(), [&] {
            auto changed = std::make_shared<ReadArticle>(*read);
            setDayByHand(changed->article, *day);
            changed->extraction = extract(changed->article);
            return ReadArticlePtr(changed);
        });
    }
    return cache.corrected(read, key, [&] {
        auto changed = std::make_shared<ReadArticle>(*read);
        amendments.apply(changed->article, changed->extraction);
        return ReadArticlePtr(changed);
    });
}

/// Names reports and entities as the constraints do, as the articles have them now.
class Naming
{
public:
    explicit Naming(const std::vector<ReadArticlePtr> &articles)
    {
        for (const ReadArticlePtr &read : articles) {
            m_bySha.insert(read->article.sha256, read.get());
            m_byPath.insert(read->article.path, read.get());
        }
    }

    Constraint tie(Tie kind, const Anchors &one, const Anchors &other) const
    {
        if (one.front().of == Anchor::Of::Event)
            return EventConstraint{kind, reports(one), reports(other)};
        return EntityConstraint{kind, entities(one), entities(other)};
    }

private:
    const ReadArticle *article(const Anchor &anchor) const
    {
        const ReadArticle *read = m_bySha.value(anchor.article);
        return read ? read : m_byPath.value(anchor.path);
    }

    std::vector<ReportRef> reports(const Anchors &anchors) const
    {
        std::vector<ReportRef> refs;
        for (const Anchor &anchor : anchors) {
            const ReadArticle *read = article(anchor);
            const auto place = read ? locate(anchor, read->article) : std::nullopt;
            if (!place)
                continue;
            const std::vector<Event> &events = read->extraction.events;
            const int item = findEvent(events, anchor, *place);
            if (item < 0)
                continue;
            const Event &event = events[static_cast<std::size_t>(item)];
            const auto twins = std::count_if(events.begin(), events.begin() + item, [&](const Event &other) {
                return other.type == event.type && other.trigger.begin == event.trigger.begin;
            });
            refs.push_back({read->article.sha256, event.type, event.trigger.begin, static_cast<int>(twins)});
        }
        return refs;
    }

    std::vector<EntityRef> entities(const Anchors &anchors) const
    {
        std::vector<EntityRef> refs;
        for (const Anchor &anchor : anchors) {
            const ReadArticle *read = article(anchor);
            const auto place = read ? locate(anchor, read->article) : std::nullopt;
            if (!place)
                continue;
            const std::vector<Entity> &all = read->extraction.entities;
            const int item = findEntity(all, anchor, *place);
            if (item < 0)
                continue;
            const Entity &entity = all[static_cast<std::size_t>(item)];
            refs.push_back({read->article.sha256, entity.kind, entity.name});
        }
        return refs;
    }

    QHash<QByteArray, const ReadArticle *> m_bySha;
    QHash<QString, const ReadArticle *> m_byPath;
};

template<typename Id>
Id resolved(const Resolver &resolver, const Anchors &anchors)
{
    if constexpr (std::is_same_v<Id, EventId>)
        return resolver.event(anchors);
    else if constexpr (std::is_same_v<Id, RelationId>)
        return resolver.relation(anchors);
    else if constexpr (std::is_same_v<Id, EntityId>)
        return resolver.entity(anchors);
    else
        return anchors.empty() ? ArticleId() : resolver.article(anchors.front());
}

template<typename Id>
Id found(const Story &before, Id id, const Story &after)
{
    return id.isValid() ? resolved<Id>(Resolver(after), anchorsOf(before, id)) : Id();
}

} // namespace

Corrections readingPart(const Corrections &corrections)
{
    Corrections part;
    std::copy_if(corrections.begin(), corrections.end(), std::back_inserter(part), changesTheReading);
    return part;
}

Constraints constraintsOf(const Corrections &corrections, const std::vector<ReadArticlePtr> &articles)
{
    const bool any = std::any_of(corrections.begin(), corrections.end(), [](const Correction &correction) {
        return correction.kind == Correction::Kind::Merge || correction.kind == Correction::Kind::Split;
    });
    if (!any)
        return {};
    const Naming naming(articles);
    Constraints constraints;
    for (const Correction &correction : corrections) {
        if (correction.kind == Correction::Kind::Merge) {
            constraints.push_back(naming.tie(Tie::Same, correction.target, correction.others));
        } else if (correction.kind == Correction::Kind::Split) {
            // What is split off stays one thing, unless it is one report alone.
            constraints.push_back(naming.tie(Tie::Apart, correction.target, correction.others));
            if (correction.others.size() > 1)
                constraints.push_back(naming.tie(Tie::Same, correction.others, {correction.others.front()}));
        }
    }
    return constraints;
}

Story buildWith(std::vector<ReadArticlePtr> articles, const Corrections &corrections)
{
    StoryCache cache;
    return buildWith(std::move(articles), corrections, cache);
}

Story buildWith(std::vector<ReadArticlePtr> articles, const Corrections &corrections, StoryCache &cache)
{
    const Amendments amendments(readingPart(corrections));
    if (!amendments.isEmpty()) {
        for (ReadArticlePtr &read : articles)
            read = amended(amendments, std::move(read), cache);
    }
    const Constraints constraints = constraintsOf(corrections, articles);
    const Amend amend = [&amendments, &cache](ReadArticlePtr read) {
        return cache.corrected(read, amendments.keyOf(read->article), [&] {
            auto changed = std::make_shared<ReadArticle>(*read);
            amendments.apply(changed->article, changed->extraction);
            return ReadArticlePtr(changed);
        });
    };
    return buildStory(std::move(articles), constraints, amendments.isEmpty() ? Amend() : amend, cache);
}

CorrectedStory layOver(const Story &built, const Corrections &corrections)
{
    auto story = std::make_shared<Story>(built);
    std::vector<Effect> effects = overlay(*story, corrections);
    return {story, std::move(effects)};
}

CorrectedStory correctedStory(std::vector<ReadArticlePtr> articles, const Corrections &corrections)
{
    return layOver(buildWith(std::move(articles), corrections), corrections);
}

EventId sameIn(const Story &before, EventId event, const Story &after) { return found(before, event, after); }
RelationId sameIn(const Story &before, RelationId relation, const Story &after)
{
    return found(before, relation, after);
}
EntityId sameIn(const Story &before, EntityId entity, const Story &after)
{
    return found(before, entity, after);
}
ArticleId sameIn(const Story &before, ArticleId article, const Story &after)
{
    return found(before, article, after);
}

} // namespace Haengbo

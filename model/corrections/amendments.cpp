// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/amendments.h"

#include "model/corrections/anchors.h"
#include "model/corrections/correctionjson.h"
#include "model/language/identifiers.h"

#include <QCryptographicHash>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int mostMentions = 1000; // of a name added by hand, in one article

bool isRule(const Correction &correction)
{
    return correction.kind == Correction::Kind::NeverAPerson || correction.kind == Correction::Kind::Hide ||
           correction.kind == Correction::Kind::SetKind;
}

bool belongsToAnArticle(const Correction &correction)
{
    return correction.kind == Correction::Kind::AddEntity || correction.kind == Correction::Kind::AddEvent ||
           correction.kind == Correction::Kind::AddRelation ||
           correction.kind == Correction::Kind::SetPublished;
}

std::vector<Mention> mentionsOf(const QString &text, const QString &name, Span first)
{
    std::vector<Mention> mentions;
    if (!first.isEmpty())
        mentions.push_back({first, u"hand"_s});
    qsizetype at = text.indexOf(name);
    while (at >= 0 && static_cast<int>(mentions.size()) < mostMentions) {
        const Span span{static_cast<int>(at), static_cast<int>(at + name.size())};
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        if (startsWord && !span.overlaps(first))
            mentions.push_back({span, u"hand"_s});
        at = text.indexOf(name, at + name.size());
    }
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention &a, const Mention &b) { return a.span < b.span; });
    return mentions;
}

/// The entity called \a name, made of its mentions where the engine has none; \a place is where the user saw
/// it.
int entityCalled(Extraction &extraction, const Article &article, EntityKind kind, const QString &name,
                 Span place)
{
    for (int i = 0; i < static_cast<int>(extraction.entities.size()); ++i) {
        const Entity &known = extraction.entities[static_cast<std::size_t>(i)];
        if (known.kind == kind && (known.name == name || known.aliases.contains(name)))
            return i;
    }
    Entity added;
    added.kind = kind;
    added.name = name;
    added.mentions = mentionsOf(article.text, name, place);
    added.why.rule = u"hand"_s;
    extraction.entities.push_back(std::move(added));
    return static_cast<int>(extraction.entities.size()) - 1;
}

int entityOf(const Anchor &anchor, const Article &article, Extraction &extraction)
{
    const auto place = locate(anchor, article);
    if (const int known = findEntity(extraction.entities, anchor, place.value_or(Span{})); known >= 0)
        return known;
    const EntityKind kind = parseEntityKind(anchor.type).value_or(EntityKind::Organization);
    return entityCalled(extraction, article, kind, anchor.names.value(0), place.value_or(Span{}));
}

void addEntity(const Correction &correction, const Article &article, Extraction &extraction, Span place)
{
    const EntityKind kind = parseEntityKind(correction.values[0]).value_or(EntityKind::Person);
    const int index = entityCalled(extraction, article, kind, correction.values[1], place);
    std::vector<Mention> &mentions = extraction.entities[static_cast<std::size_t>(index)].mentions;
    const bool isThere = std::any_of(mentions.begin(), mentions.end(),
                                     [&](const Mention &mention) { return mention.span == place; });
    if (!isThere)
        mentions.insert(std::upper_bound(mentions.begin(), mentions.end(), place,
                                         [](Span a, const Mention &b) { return a < b.span; }),
                        {place, u"hand"_s});
}

void addEvent(const Correction &correction, const Article &article, Extraction &extraction, Span place)
{
    Event event;
    event.type = parseEventType(correction.values[0]).value_or(EventType::Other);
    event.start = correction.values[1];
    event.end = correction.values[2];
    event.part = correction.values[3];
    event.status = parseStatus(correction.values[4]).value_or(Status::Occurred);
    for (const Anchor &participant : correction.others) {
        const int entity = entityOf(participant, article, extraction);
        if (std::find(event.participants.begin(), event.participants.end(), entity) ==
            event.participants.end())
            event.participants.push_back(entity);
    }
    event.summary = place.in(article.text).toString().simplified();
    event.evidence = {place};
    event.trigger = place;
    event.why.rule = u"hand"_s;
    extraction.events.push_back(std::move(event));
}

void addRelation(const Correction &correction, const Article &article, Extraction &extraction, Span place)
{
    Relation relation;
    relation.type = parseRelationType(correction.values[0]).value_or(RelationType::Partnership);
    relation.status = parseStatus(correction.values[1]).value_or(Status::Occurred);
    relation.source = entityOf(correction.others[0], article, extraction);
    relation.target = entityOf(correction.others[1], article, extraction);
    relation.evidence = {place};
    relation.why.rule = u"hand"_s;
    if (relation.source != relation.target)
        extraction.relations.push_back(std::move(relation));
}

void removeAlias(const Article &article, Entity &entity, const QString &word)
{
    entity.aliases.removeAll(word);
    entity.mentions.erase(
        std::remove_if(entity.mentions.begin(), entity.mentions.end(),
                       [&](const Mention &mention) { return mention.span.in(article.text) == word; }),
        entity.mentions.end());
}

void applyRule(const Correction &rule, const Article &article, Extraction &extraction)
{
    const QString &word = rule.values[0];
    std::vector<bool> isGone(extraction.entities.size());
    for (std::size_t i = 0; i < extraction.entities.size(); ++i) {
        Entity &entity = extraction.entities[i];
        if (rule.kind == Correction::Kind::SetKind) {
            if (entity.name == word)
                entity.kind = parseEntityKind(rule.values[1]).value_or(entity.kind);
            continue;
        }
        if (rule.kind == Correction::Kind::NeverAPerson && entity.kind != EntityKind::Person)
            continue;
        isGone[i] = entity.name == word;
        if (!isGone[i] && entity.aliases.contains(word)) {
            removeAlias(article, entity, word);
            isGone[i] = entity.mentions.empty();
        }
    }
    if (std::find(isGone.begin(), isGone.end(), true) != isGone.end())
        removeEntities(extraction, isGone);
}

} // namespace

void removeEntities(Extraction &extraction, const std::vector<bool> &isGone)
{
    std::vector<int> now(isGone.size(), -1);
    std::vector<Entity> kept;
    for (std::size_t i = 0; i < isGone.size(); ++i) {
        if (isGone[i])
            continue;
        now[i] = static_cast<int>(kept.size());
        kept.push_back(std::move(extraction.entities[i]));
    }
    const auto renumber = [&now](int &entity) {
        entity = entity < 0 ? entity : now[static_cast<std::size_t>(entity)];
    };
    for (Entity &entity : kept)
        renumber(entity.affiliation);
    extraction.entities = std::move(kept);
    for (Event &event : extraction.events) {
        std::for_each(event.participants.begin(), event.participants.end(), renumber);
        event.participants.erase(std::remove(event.participants.begin(), event.participants.end(), -1),
                                 event.participants.end());
        renumber(event.place);
    }
    std::vector<Relation> relations;
    for (Relation &relation : extraction.relations) {
        renumber(relation.source);
        renumber(relation.target);
        if (relation.source >= 0 && relation.target >= 0)
            relations.push_back(std::move(relation));
    }
    extraction.relations = std::move(relations);
}

Amendments::Amendments(const Corrections &corrections)
{
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        const Correction &correction = corrections[i];
        const auto numbered = [&] {
            const QByteArray json = toJson(Corrections{correction});
            return Numbered{i, correction, QCryptographicHash::hash(json, QCryptographicHash::Sha256)};
        };
        if (isRule(correction)) {
            m_rules.push_back(numbered());
            m_words.insert(correction.values.front());
        } else if (belongsToAnArticle(correction)) {
            const Anchor &anchor = correction.target.front();
            m_byArticle[anchor.article].push_back(numbered());
            m_byPath[anchor.path].push_back(numbered());
        }
    }
}

std::vector<const Amendments::Numbered *> Amendments::of(const Article &article) const
{
    std::vector<const Numbered *> all;
    for (const Numbered &rule : m_rules)
        all.push_back(&rule);
    const auto byContent = m_byArticle.constFind(article.sha256);
    if (byContent != m_byArticle.constEnd()) {
        for (const Numbered &one : *byContent)
            all.push_back(&one);
    }
    const auto byPath = m_byPath.constFind(article.path);
    if (byPath != m_byPath.constEnd()) {
        for (const Numbered &one : *byPath) {
            if (one.correction.target.front().article != article.sha256)
                all.push_back(&one);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Numbered *a, const Numbered *b) { return a->order < b->order; });
    return all;
}

std::optional<QDate> Amendments::publishedOf(const Article &article) const
{
    std::optional<QDate> day;
    for (const Numbered *one : of(article)) {
        const Anchor *anchor = one->correction.target.empty() ? nullptr : &one->correction.target.front();
        if (one->correction.kind == Correction::Kind::SetPublished && anchor->article == article.sha256)
            day = QDate::fromString(one->correction.values.front(), Qt::ISODate);
    }
    return day;
}

bool Amendments::touches(const ReadArticle &read) const
{
    if (m_byArticle.contains(read.article.sha256) || m_byPath.contains(read.article.path))
        return true;
    if (m_words.isEmpty())
        return false;
    return std::any_of(
        read.extraction.entities.begin(), read.extraction.entities.end(), [this](const Entity &entity) {
            return m_words.contains(entity.name) ||
                   std::any_of(entity.aliases.begin(), entity.aliases.end(),
                               [this](const QString &alias) { return m_words.contains(alias); });
        });
}

QByteArray Amendments::keyOf(const Article &article) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Numbered *one : of(article))
        hash.addData(one->digest);
    return hash.result();
}

void Amendments::apply(const Article &article, Extraction &extraction) const
{
    for (const Numbered *one : of(article))
        applyOne(one->correction, article, extraction);
}

void Amendments::applyOne(const Correction &correction, const Article &article, Extraction &extraction) const
{
    if (isRule(correction)) {
        applyRule(correction, article, extraction);
        return;
    }
    const auto place = locate(correction.target.front(), article);
    if (!place || place->isEmpty())
        return;
    if (correction.kind == Correction::Kind::AddEntity)
        addEntity(correction, article, extraction, *place);
    else if (correction.kind == Correction::Kind::AddEvent)
        addEvent(correction, article, extraction, *place);
    else if (correction.kind == Correction::Kind::AddRelation)
        addRelation(correction, article, extraction, *place);
}

} // namespace Haengbo

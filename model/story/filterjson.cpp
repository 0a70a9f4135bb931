// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/filterjson.h"

#include "model/language/identifiers.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

template<typename Values>
QJsonArray idsOf(const Values &values)
{
    QJsonArray ids;
    for (const auto value : values)
        ids.append(QString(toId(value)));
    return ids;
}

template<typename Value, typename Parse>
std::set<Value> valuesOf(const QJsonValue &ids, Parse parse)
{
    std::set<Value> values;
    for (const QJsonValue id : ids.toArray()) {
        if (const std::optional<Value> value = parse(id.toString()))
            values.insert(*value);
    }
    return values;
}

std::optional<QDate> dayOf(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString nameKey(const QString &kind, const QString &name) { return kind + u'\n' + name; }

/// The entity with the key, else the first of the kind and name.
std::set<EntityId> entitiesOf(const QJsonArray &kept, const Story &story)
{
    std::set<EntityId> found;
    if (kept.isEmpty())
        return found;
    QHash<QString, int> byKey;
    QHash<QString, int> byName;
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        const StoryEntity &entity = story.entities[static_cast<std::size_t>(i)];
        byKey.insert(entity.key, i);
        const QString name = nameKey(QString(toId(entity.kind)), entity.name);
        if (!byName.contains(name))
            byName.insert(name, i);
    }
    for (const QJsonValue value : kept) {
        const QJsonObject one = value.toObject();
        const QString name = nameKey(one[u"kind"_s].toString(), one[u"name"_s].toString());
        const int index = byKey.value(one[u"key"_s].toString(), byName.value(name, -1));
        if (index >= 0)
            found.insert({index});
    }
    return found;
}

std::set<ArticleId> articlesOf(const QJsonArray &kept, const Story &story)
{
    std::set<ArticleId> found;
    if (kept.isEmpty())
        return found;
    QHash<QByteArray, int> bySha;
    for (int i = 0; i < static_cast<int>(story.articles.size()); ++i)
        bySha.insert(story.articles[static_cast<std::size_t>(i)].read->article.sha256, i);
    for (const QJsonValue value : kept) {
        const int index = bySha.value(value.toString().toLatin1(), -1);
        if (index >= 0)
            found.insert({index});
    }
    return found;
}

} // namespace

QJsonObject toJson(const Filter &filter, const Story &story)
{
    QJsonObject json;
    const auto put = [&json](const QString &name, const QJsonArray &values) {
        if (!values.isEmpty())
            json[name] = values;
    };
    if (filter.from)
        json[u"from"_s] = filter.from->toString(Qt::ISODate);
    if (filter.to)
        json[u"to"_s] = filter.to->toString(Qt::ISODate);
    put(u"hiddenStatuses"_s, idsOf(filter.hiddenStatuses));
    put(u"eventTypes"_s, idsOf(filter.eventTypes));
    put(u"relationTypes"_s, idsOf(filter.relationTypes));
    QJsonArray entities;
    for (const EntityId id : filter.entities) {
        const StoryEntity &entity = story[id];
        entities.append(QJsonObject{
            {u"key"_s, entity.key}, {u"kind"_s, QString(toId(entity.kind))}, {u"name"_s, entity.name}});
    }
    put(u"names"_s, entities);
    QJsonArray articles;
    for (const ArticleId id : filter.articles)
        articles.append(QString::fromLatin1(story[id].read->article.sha256));
    put(u"articles"_s, articles);
    QJsonArray outlets;
    for (const QString &outlet : filter.outlets)
        outlets.append(outlet);
    put(u"outlets"_s, outlets);
    if (filter.confirmedOnly)
        json[u"confirmedOnly"_s] = true;
    if (filter.undatedOnly)
        json[u"undatedOnly"_s] = true;
    if (!filter.text.isEmpty())
        json[u"text"_s] = filter.text;
    return json;
}

Filter parseFilter(const QJsonObject &json, const Story &story)
{
    Filter filter;
    filter.from = dayOf(json[u"from"_s]);
    filter.to = dayOf(json[u"to"_s]);
    filter.hiddenStatuses = valuesOf<Status>(json[u"hiddenStatuses"_s], parseStatus);
    filter.eventTypes = valuesOf<EventType>(json[u"eventTypes"_s], parseEventType);
    filter.relationTypes = valuesOf<RelationType>(json[u"relationTypes"_s], parseRelationType);
    filter.entities = entitiesOf(json[u"names"_s].toArray(), story);
    filter.articles = articlesOf(json[u"articles"_s].toArray(), story);
    for (const QJsonValue outlet : json[u"outlets"_s].toArray())
        filter.outlets.insert(outlet.toString());
    filter.confirmedOnly = json[u"confirmedOnly"_s].toBool();
    filter.undatedOnly = json[u"undatedOnly"_s].toBool();
    filter.text = json[u"text"_s].toString();
    return filter;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/textfile.h"
#include "model/story/story.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

/// Articles for story tests, written by hand in the words of the gold annotation: persons, organizations,
/// places, events and relations refer to each other by name, evidence is a passage of the text. Where no text
/// is given it is made of the passages. "read": true has the engine read the text instead.
namespace Haengbo::Scripted {

using namespace Qt::StringLiterals;

inline QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list += one.toString();
    return list;
}

class ArticleMaker
{
public:
    explicit ArticleMaker(const QJsonObject &row)
        : m_row(row)
    {
    }

    ReadArticlePtr make()
    {
        auto read = std::make_shared<ReadArticle>();
        const QDate given = QDate::fromString(m_row[u"published_given"_s].toString(), Qt::ISODate);
        read->article = articleFromText(m_row[u"path"_s].toString(), text(),
                                        given.isValid() ? std::optional(given) : std::nullopt);
        if (m_row[u"read"_s].toBool()) {
            read->extraction = extract(read->article);
            return read;
        }
        m_text = read->article.text;
        addPublished();
        addEntities(u"persons"_s, EntityKind::Person);
        addEntities(u"organizations"_s, EntityKind::Organization);
        addEntities(u"places"_s, EntityKind::Place);
        for (const QJsonValue &row : m_row[u"persons"_s].toArray())
            m_extraction.entities[indexOf(row[u"name"_s].toString())].affiliation =
                find(row[u"org"_s].toString());
        for (const QJsonValue &row : m_row[u"times"_s].toArray())
            addLength(row.toObject());
        for (const QJsonValue &row : m_row[u"events"_s].toArray())
            addEvent(row.toObject());
        for (const QJsonValue &row : m_row[u"relations"_s].toArray())
            addRelation(row.toObject());
        read->extraction = m_extraction;
        return read;
    }

private:
    QString text() const
    {
        if (m_row.contains(u"text"_s))
            return m_row[u"text"_s].toString();
        QStringList lines{m_row[u"path"_s].toString()};
        for (const QString &list : {u"events"_s, u"relations"_s}) {
            for (const QJsonValue &row : m_row[list].toArray())
                lines += row[u"evidence"_s].toString();
        }
        return lines.join(u'\n');
    }

    void addPublished()
    {
        const QString day = m_row[u"published"_s].toString(m_row[u"published_given"_s].toString());
        if (!day.isEmpty())
            m_extraction.published = {day, PublicationBasis::Dateline, 0.98, {}, {day}};
    }

    std::vector<Span> places(const QString &words) const
    {
        std::vector<Span> spans;
        for (qsizetype at = m_text.indexOf(words); at >= 0 && !words.isEmpty();
             at = m_text.indexOf(words, at + 1))
            spans.push_back({static_cast<int>(at), static_cast<int>(at + words.size())});
        return spans;
    }

    void addEntities(const QString &list, EntityKind kind)
    {
        for (const QJsonValue &row : m_row[list].toArray()) {
            Entity entity;
            entity.kind = kind;
            entity.name = row[u"name"_s].toString();
            entity.aliases = strings(row[u"aliases"_s]);
            entity.title = row[u"title"_s].toString();
            for (const QString &name : QStringList{entity.name} + entity.aliases) {
                for (const Span span : places(name))
                    entity.mentions.push_back({span, {}});
            }
            m_extraction.entities.push_back(entity);
        }
    }

    int find(const QString &name) const
    {
        const auto &entities = m_extraction.entities;
        const auto found = std::find_if(entities.begin(), entities.end(), [&](const Entity &entity) {
            return entity.name == name || entity.aliases.contains(name);
        });
        return found == entities.end() ? -1 : static_cast<int>(found - entities.begin());
    }

    std::size_t indexOf(const QString &name) const { return static_cast<std::size_t>(find(name)); }

    void addEvent(const QJsonObject &row)
    {
        Event event;
        event.type = parseEventType(row[u"type"_s].toString()).value_or(EventType::Other);
        event.start = row[u"start"_s].toString();
        event.end = row[u"end"_s].toString();
        event.part = row[u"part"_s].toString();
        event.status = parseStatus(row[u"status"_s].toString()).value_or(Status::Occurred);
        for (const QString &name : strings(row[u"participants"_s])) {
            if (find(name) >= 0)
                event.participants.push_back(find(name));
        }
        event.place = find(row[u"place"_s].toString());
        for (const QJsonValue &sum : row[u"amounts"_s].toArray()) {
            event.amounts.push_back(static_cast<int>(m_extraction.amounts.size()));
            Amount amount;
            amount.value = sum[u"value"_s].toDouble();
            if (sum[u"max"_s].isDouble())
                amount.max = sum[u"max"_s].toDouble();
            amount.currency = sum[u"currency"_s].toString(u"KRW"_s);
            amount.bound = sum[u"bound"_s].toString();
            m_extraction.amounts.push_back(amount);
        }
        event.summary = row[u"evidence"_s].toString();
        event.evidence = places(event.summary);
        event.evidence.resize(std::min<std::size_t>(event.evidence.size(), 1));
        if (!event.evidence.empty())
            event.trigger = event.evidence.front();
        m_extraction.events.push_back(event);
    }

    /// A length of time: its words and its TIMEX3 value.
    void addLength(const QJsonObject &row)
    {
        for (const Span span : places(row[u"text"_s].toString()))
            m_extraction.times.push_back({span, TimeType::Duration, row[u"value"_s].toString(), {}, {}});
    }

    void addRelation(const QJsonObject &row)
    {
        Relation relation;
        relation.type = parseRelationType(row[u"type"_s].toString()).value_or(RelationType::Partnership);
        relation.source = find(row[u"source"_s].toString());
        relation.target = find(row[u"target"_s].toString());
        relation.status = parseStatus(row[u"status"_s].toString()).value_or(Status::Occurred);
        relation.evidence = places(row[u"evidence"_s].toString());
        relation.evidence.resize(std::min<std::size_t>(relation.evidence.size(), 1));
        if (relation.source >= 0 && relation.target >= 0)
            m_extraction.relations.push_back(relation);
    }

    const QJsonObject m_row;
    QString m_text;
    Extraction m_extraction;
};

inline ReadArticlePtr article(const QJsonObject &row) { return ArticleMaker(row).make(); }

} // namespace Haengbo::Scripted

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/articlejson.h"

#include "model/language/identifiers.h"
#include "model/text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString id(QChar prefix, int index) { return prefix + QString::number(index + 1); }

QJsonValue orNull(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

/// Turns the parts of one article into JSON with code-point offsets.
class ArticleWriter
{
public:
    explicit ArticleWriter(const ReadArticle &read)
        : m_read(read)
        , m_codePoints(read.article.text)
    {
    }

    QJsonObject write() const
    {
        const Article &article = m_read.article;
        QJsonObject source{{u"path"_s, article.path},
                           {u"format"_s, article.format},
                           {u"encoding"_s, article.encoding},
                           {u"sha256"_s, QString::fromLatin1(article.sha256)}};
        return {{u"schema"_s, u"haengbo.article/1"_s},
                {u"source"_s, source},
                {u"title"_s, title()},
                {u"published"_s, published()},
                {u"blocks"_s, blocks()},
                {u"entities"_s, entities()},
                {u"times"_s, times()},
                {u"amounts"_s, amounts()},
                {u"events"_s, events()},
                {u"relations"_s, relations()}};
    }

private:
    QJsonObject span(Span utf16) const
    {
        const Span points = m_codePoints.fromUtf16(utf16);
        return {{u"begin"_s, points.begin}, {u"end"_s, points.end}};
    }

    QJsonArray spans(const std::vector<Span> &list) const
    {
        QJsonArray array;
        for (const Span one : list)
            array.append(span(one));
        return array;
    }

    QJsonValue title() const
    {
        for (const Block &block : m_read.article.blocks) {
            if (block.kind != BlockKind::Title)
                continue;
            QJsonObject object = span(block.span);
            object[u"text"_s] = block.span.in(m_read.article.text).toString();
            return object;
        }
        return {};
    }

    QJsonObject published() const
    {
        const PublicationDay &day = m_read.extraction.published;
        return {{u"value"_s, orNull(day.value)},
                {u"basis"_s, toId(day.basis)},
                {u"confidence"_s, day.confidence},
                {u"evidence"_s, spans(day.evidence)},
                {u"candidates"_s, QJsonArray::fromStringList(day.candidates)}};
    }

    QJsonArray blocks() const
    {
        QJsonArray array;
        for (const Block &block : m_read.article.blocks) {
            QJsonObject object = span(block.span);
            object[u"kind"_s] = toId(block.kind);
            array.append(object);
        }
        return array;
    }

    QJsonObject why(const Derivation &derivation) const
    {
        QJsonObject object{{u"rule"_s, derivation.rule}};
        if (!derivation.anchorValue.isEmpty())
            object[u"anchor_value"_s] = derivation.anchorValue;
        if (!derivation.anchor.isEmpty())
            object[u"anchor"_s] = span(derivation.anchor);
        return object;
    }

    QJsonArray entities() const
    {
        QJsonArray array;
        int index = 0;
        for (const Entity &entity : m_read.extraction.entities) {
            QJsonArray mentions;
            for (const Mention &mention : entity.mentions) {
                QJsonObject object = span(mention.span);
                object[u"rule"_s] = mention.rule;
                mentions.append(object);
            }
            array.append(QJsonObject{{u"id"_s, id(u'e', index++)},
                                     {u"type"_s, toId(entity.kind)},
                                     {u"name"_s, entity.name},
                                     {u"aliases"_s, QJsonArray::fromStringList(entity.aliases)},
                                     {u"affiliation"_s, entity.affiliation < 0
                                                            ? QJsonValue()
                                                            : QJsonValue(id(u'e', entity.affiliation))},
                                     {u"title"_s, orNull(entity.title)},
                                     {u"mentions"_s, mentions}});
        }
        return array;
    }

    QJsonArray times() const
    {
        QJsonArray array;
        int index = 0;
        for (const TimeMention &time : m_read.extraction.times) {
            QJsonObject object = span(time.span);
            object[u"id"_s] = id(u't', index++);
            object[u"type"_s] = toId(time.type);
            object[u"value"_s] = orNull(time.value);
            if (!time.mod.isEmpty())
                object[u"mod"_s] = time.mod;
            object[u"why"_s] = why(time.why);
            array.append(object);
        }
        return array;
    }

    QJsonArray amounts() const
    {
        QJsonArray array;
        int index = 0;
        for (const Amount &amount : m_read.extraction.amounts) {
            QJsonObject object = span(amount.span);
            object[u"id"_s] = id(u'm', index++);
            object[u"value"_s] = amount.value;
            object[u"max"_s] = amount.max ? QJsonValue(*amount.max) : QJsonValue();
            object[u"currency"_s] = amount.currency;
            if (!amount.bound.isEmpty())
                object[u"bound"_s] = amount.bound;
            if (amount.converts >= 0)
                object[u"converts"_s] = id(u'm', amount.converts);
            array.append(object);
        }
        return array;
    }

    static QJsonArray ids(QChar prefix, const std::vector<int> &indices)
    {
        QJsonArray array;
        for (const int index : indices)
            array.append(id(prefix, index));
        return array;
    }

    QJsonArray events() const
    {
        QJsonArray array;
        int index = 0;
        for (const Event &event : m_read.extraction.events) {
            QJsonObject object{
                {u"id"_s, id(u'v', index++)},
                {u"type"_s, toId(event.type)},
                {u"start"_s, orNull(event.start)},
                {u"end"_s, orNull(event.end)},
                {u"part"_s, orNull(event.part)},
                {u"status"_s, toId(event.status)},
                {u"participants"_s, ids(u'e', event.participants)},
                {u"place"_s, event.place < 0 ? QJsonValue() : QJsonValue(id(u'e', event.place))},
                {u"times"_s, ids(u't', event.times)},
                {u"amounts"_s, ids(u'm', event.amounts)},
                {u"confidence"_s, event.confidence},
                {u"summary"_s, event.summary},
                {u"evidence"_s, spans(event.evidence)},
                {u"why"_s, why(event.why)}};
            if (!event.statusCue.isEmpty())
                object[u"status_cue"_s] = span(event.statusCue);
            array.append(object);
        }
        return array;
    }

    QJsonArray relations() const
    {
        QJsonArray array;
        int index = 0;
        for (const Relation &relation : m_read.extraction.relations) {
            array.append(QJsonObject{{u"id"_s, id(u'r', index++)},
                                     {u"type"_s, toId(relation.type)},
                                     {u"source"_s, id(u'e', relation.source)},
                                     {u"target"_s, id(u'e', relation.target)},
                                     {u"status"_s, toId(relation.status)},
                                     {u"confidence"_s, relation.confidence},
                                     {u"evidence"_s, spans(relation.evidence)},
                                     {u"why"_s, why(relation.why)}});
        }
        return array;
    }

    const ReadArticle &m_read;
    CodePoints m_codePoints;
};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

QByteArray toJsonLine(const ReadArticle &read) { return compact(ArticleWriter(read).write()); }

QByteArray toJsonLine(const Problem &problem)
{
    const QString kind = toId(problem.kind);
    return compact({{u"schema"_s, u"haengbo.error/1"_s},
                    {u"source"_s, QJsonObject{{u"path"_s, problem.source}}},
                    {u"error"_s, problem.detail.isEmpty() ? kind : kind + u": "_s + problem.detail}});
}

} // namespace Haengbo

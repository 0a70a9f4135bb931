// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// W3C Web Annotation Data Model (Recommendation of 2017-02-23) as JSON-LD: a collection of one page, an
// annotation for each passage that reports an event or a relation. The target is told twice, by the words
// with those around them and by positions in code points.
#include "model/language/identifiers.h"
#include "model/writing/evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Names things of ours, so that the same passage always has the same id.
const QUuid &ourNamespace()
{
    static const QUuid space(u"{8d0f6f0e-3c52-4b8e-9d5e-6a1b7f3f2c10}"_s);
    return space;
}

QString urn(const QString &name)
{
    return u"urn:uuid:"_s + QUuid::createUuidV5(ourNamespace(), name).toString(QUuid::WithoutBraces);
}

QJsonObject textBody(const QString &purpose, const QString &words)
{
    return {{u"type"_s, u"TextualBody"_s}, {u"purpose"_s, purpose}, {u"value"_s, words}};
}

/// An absolute path as file:///…, another one as a reference relative to where the handout lies.
QString iriOf(const QString &path)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return path.startsWith(u'/') ? u"file://"_s + encoded : encoded;
}

class AnnotationWriter
{
public:
    explicit AnnotationWriter(const Handout &handout)
        : m_handout(handout)
        , m_story(*handout.story)
        , m_citing(m_story)
    {
    }

    QJsonObject write()
    {
        for (const EventId id : m_handout.events) {
            const StoryEvent &event = m_story[id];
            QJsonArray bodies{textBody(u"describing"_s, event.summary),
                              textBody(u"classifying"_s, QString(toId(event.type))),
                              textBody(u"tagging"_s, QString(toId(event.status)))};
            if (!event.start.isEmpty() || !event.end.isEmpty())
                bodies.append(textBody(u"tagging"_s, plainWords().period(event)));
            addReports(event.key, event.reports, bodies);
        }
        for (const RelationId id : m_handout.relations) {
            const StoryRelation &relation = m_story[id];
            const QString words = m_story[relation.source].name + u" → "_s + m_story[relation.target].name;
            addReports(relation.key, relation.reports,
                       {textBody(u"describing"_s, words),
                        textBody(u"classifying"_s, QString(toId(relation.type))),
                        textBody(u"tagging"_s, QString(toId(relation.status)))});
        }
        const QString page = urn(u"page"_s);
        const QString collection = urn(u"collection"_s);
        const auto total = static_cast<int>(m_items.size());
        return {{u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
                {u"id"_s, collection},
                {u"type"_s, u"AnnotationCollection"_s},
                {u"label"_s, u"Haengbo"_s},
                {u"total"_s, total},
                {u"first"_s, QJsonObject{{u"id"_s, page},
                                         {u"type"_s, u"AnnotationPage"_s},
                                         {u"partOf"_s, collection},
                                         {u"startIndex"_s, 0},
                                         {u"items"_s, m_items}}}};
    }

private:
    void addReports(const QString &key, const std::vector<Report> &reports, const QJsonArray &bodies)
    {
        for (const Report &report : reports) {
            for (const Span words : report.evidence) {
                const Citation citation = m_citing.cite(report.article, words);
                const QString name = u"%1 %2 %3 %4"_s.arg(
                    key, QString::fromLatin1(m_citing.article(report.article).sha256),
                    QString::number(citation.codePoints.begin), QString::number(citation.codePoints.end));
                m_items.append(QJsonObject{{u"id"_s, urn(name)},
                                           {u"type"_s, u"Annotation"_s},
                                           {u"motivation"_s, u"identifying"_s},
                                           {u"body"_s, bodies},
                                           {u"target"_s, targetOf(citation)}});
            }
        }
    }

    QJsonObject targetOf(const Citation &citation)
    {
        constexpr int around = 32;
        const Article &article = m_citing.article(citation.article);
        const QStringView text = article.text;
        const Span words = citation.words;
        int before = std::max(0, words.begin - around);
        int after = std::min(static_cast<int>(text.size()), words.end + around);
        // No half of a pair at the ends.
        before += before > 0 && text[before].isLowSurrogate() ? 1 : 0;
        after -= after < text.size() && text[after].isLowSurrogate() ? 1 : 0;
        const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
                                {u"exact"_s, words.in(text).toString()},
                                {u"prefix"_s, text.sliced(before, words.begin - before).toString()},
                                {u"suffix"_s, text.sliced(words.end, after - words.end).toString()}};
        const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s},
                                   {u"start"_s, citation.codePoints.begin},
                                   {u"end"_s, citation.codePoints.end}};
        const QString source = article.url.isEmpty() ? iriOf(article.path) : article.url;
        return {{u"type"_s, u"SpecificResource"_s},
                {u"source"_s, source},
                {u"selector"_s, QJsonArray{quote, position}}};
    }

    const Handout &m_handout;
    const Story &m_story;
    Citing m_citing;
    QJsonArray m_items;
};

} // namespace

Result<QByteArray> toWebAnnotation(const Handout &handout)
{
    return QJsonDocument(AnnotationWriter(handout).write()).toJson();
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/storyjson.h"

#include "model/language/identifiers.h"
#include "model/story/eventties.h"
#include "model/text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString id(QChar prefix, int index) { return prefix + QString::number(index + 1); }

QJsonValue orNull(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

using Haengbo::toId;

QString toId(Change change)
{
    static constexpr const char *names[] = {"expected",   "planned",         "confirmed",
                                            "delayed",    "brought-forward", "done",
                                            "called-off", "revived",         "silent"};
    return QString::fromLatin1(names[static_cast<int>(change)]);
}

/// What a person decided; put into \a object only where somebody did.
void putDecision(QJsonObject &object, const Decision &decision)
{
    static constexpr std::array fields{"type", "status", "date",    "participants", "place",
                                       "name", "kind",   "company", "added"};
    QJsonObject decided;
    if (decision.accepted)
        decided[u"accepted"_s] = true;
    QJsonArray changed;
    for (const Field field : decision.changed)
        changed.append(QString::fromLatin1(fields[static_cast<std::size_t>(field)]));
    if (!changed.isEmpty())
        decided[u"changed"_s] = changed;
    if (!decision.note.isEmpty())
        decided[u"note"_s] = decision.note;
    if (!decided.isEmpty())
        object[u"decision"_s] = decided;
}

QJsonValue entityId(EntityId entity)
{
    return entity.isValid() ? QJsonValue(id(u'E', entity.value)) : QJsonValue();
}

class StoryWriter
{
public:
    explicit StoryWriter(const Story &story)
        : m_story(story)
        , m_ties(story)
    {
        for (const StoryArticle &article : story.articles)
            m_codePoints.emplace_back(article.read->article.text);
    }

    QJsonObject write() const
    {
        return {{u"schema"_s, u"haengbo.story/1"_s},       {u"articles"_s, list(m_story.articles)},
                {u"entities"_s, list(m_story.entities)},   {u"events"_s, list(m_story.events)},
                {u"relations"_s, list(m_story.relations)}, {u"disagreements"_s, list(m_story.disagreements)},
                {u"doubts"_s, list(m_story.doubts)}};
    }

private:
    template<typename Item>
    QJsonArray list(const std::vector<Item> &items) const
    {
        QJsonArray array;
        for (std::size_t i = 0; i < items.size(); ++i)
            array.append(whole(items[i], static_cast<int>(i)));
        return array;
    }

    template<typename Item>
    QJsonObject whole(const Item &item, int index) const
    {
        QJsonObject written = object(item, index);
        if constexpr (requires { item.decision; })
            putDecision(written, item.decision);
        return written;
    }

    const QString &path(ArticleId article) const { return m_story[article].read->article.path; }

    QJsonObject span(ArticleId article, Span utf16) const
    {
        const Span points = m_codePoints[static_cast<std::size_t>(article.value)].fromUtf16(utf16);
        return {{u"begin"_s, points.begin}, {u"end"_s, points.end}};
    }

    QJsonArray reports(const std::vector<Report> &reports, const QString &field, QChar prefix) const
    {
        QJsonArray array;
        for (const Report &report : reports) {
            QJsonArray evidence;
            for (const Span one : report.evidence)
                evidence.append(span(report.article, one));
            array.append(QJsonObject{{u"path"_s, path(report.article)},
                                     {field, id(prefix, report.item)},
                                     {u"status"_s, toId(report.status)},
                                     {u"evidence"_s, evidence}});
        }
        return array;
    }

    QJsonObject object(const StoryArticle &article, int) const
    {
        QJsonArray because;
        for (const Report &report : article.because) {
            for (const Span one : report.evidence) {
                QJsonObject passage = span(report.article, one);
                passage[u"path"_s] = path(report.article);
                because.append(passage);
            }
        }
        return {{u"path"_s, article.read->article.path},
                {u"title"_s, article.title},
                {u"published"_s, QJsonObject{{u"value"_s, orNull(article.published.value)},
                                             {u"basis"_s, toId(article.published.basis)},
                                             {u"confidence"_s, article.published.confidence},
                                             {u"because"_s, because}}}};
    }

    QJsonObject object(const StoryEntity &entity, int index) const
    {
        QJsonArray foundIn;
        for (const FoundIn &at : entity.foundIn)
            foundIn.append(QJsonObject{{u"path"_s, path(at.article)}, {u"entity"_s, id(u'e', at.entity)}});
        return {{u"id"_s, id(u'E', index)},
                {u"type"_s, toId(entity.kind)},
                {u"name"_s, entity.name},
                {u"aliases"_s, QJsonArray::fromStringList(entity.aliases)},
                {u"affiliation"_s, entityId(entity.affiliation)},
                {u"title"_s, orNull(entity.title)},
                {u"mentions"_s, entity.mentions},
                {u"merged_by"_s, QJsonArray::fromStringList(entity.mergeReasons())},
                {u"found_in"_s, foundIn}};
    }

    QJsonObject object(const StoryEvent &event, int index) const
    {
        QJsonArray participants;
        for (const EntityId participant : event.participants)
            participants.append(entityId(participant));
        QJsonArray amounts;
        for (const Amount &amount : event.amounts)
            amounts.append(QJsonObject{{u"value"_s, amount.value},
                                       {u"max"_s, amount.max ? QJsonValue(*amount.max) : QJsonValue()},
                                       {u"currency"_s, amount.currency}});
        QJsonArray history;
        for (const HistoryStep &step : event.history)
            history.append(QJsonObject{{u"change"_s, toId(step.change)},
                                       {u"path"_s, path(step.article)},
                                       {u"day"_s, orNull(step.day)},
                                       {u"start"_s, orNull(step.start)},
                                       {u"before"_s, orNull(step.before)}});
        return {{u"id"_s, id(u'V', index)},
                {u"history"_s, history},
                {u"type"_s, toId(event.type)},
                {u"start"_s, orNull(event.start)},
                {u"end"_s, orNull(event.end)},
                {u"part"_s, orNull(event.part)},
                {u"status"_s, toId(event.status)},
                {u"participants"_s, participants},
                {u"place"_s, entityId(event.place)},
                {u"amounts"_s, amounts},
                {u"confidence"_s, event.confidence},
                {u"summary"_s, event.summary},
                {u"independent_reports"_s, event.independentReports},
                {u"merged_by"_s, QJsonArray::fromStringList(m_ties.rulesOf(event))},
                {u"reports"_s, reports(event.reports, u"event"_s, u'v')}};
    }

    QJsonObject object(const StoryRelation &relation, int index) const
    {
        return {{u"id"_s, id(u'R', index)},
                {u"type"_s, toId(relation.type)},
                {u"source"_s, entityId(relation.source)},
                {u"target"_s, entityId(relation.target)},
                {u"status"_s, toId(relation.status)},
                {u"confidence"_s, relation.confidence},
                {u"independent_reports"_s, relation.independentReports},
                {u"reports"_s, reports(relation.reports, u"relation"_s, u'r')}};
    }

    QJsonObject object(const Disagreement &disagreement, int) const
    {
        QJsonArray values;
        for (const Disagreement::Side &side : disagreement.sides) {
            QJsonArray articles;
            for (const ArticleId article : side.articles)
                articles.append(path(article));
            QJsonArray evidence;
            for (std::size_t i = 0; i < std::min(side.articles.size(), side.passages.size()); ++i)
                evidence.append(span(side.articles[i], side.passages[i]));
            values.append(
                QJsonObject{{u"value"_s, side.value}, {u"reports"_s, articles}, {u"evidence"_s, evidence}});
        }
        return {{u"event"_s, id(u'V', disagreement.event.value)},
                {u"field"_s, disagreement.field},
                {u"values"_s, values}};
    }

    QJsonObject object(const Doubt &doubt, int) const
    {
        static constexpr const char *kinds[] = {"rate", "percentage", "multiple", "total"};
        QJsonArray evidence;
        for (const Span one : doubt.evidence)
            evidence.append(span(doubt.article, one));
        return {{u"kind"_s, QString::fromLatin1(kinds[static_cast<int>(doubt.kind)])},
                {u"path"_s, path(doubt.article)},
                {u"said"_s, doubt.said},
                {u"borne_out"_s, doubt.borneOut},
                {u"arithmetic"_s, doubt.arithmetic},
                {u"others"_s, doubt.others},
                {u"evidence"_s, evidence}};
    }

    const Story &m_story;
    const EventTies m_ties;
    std::vector<CodePoints> m_codePoints;
};

} // namespace

QByteArray toJson(const Story &story)
{
    return QJsonDocument(StoryWriter(story).write()).toJson(QJsonDocument::Compact);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/articlejson.h"

#include "model/language/identifiers.h"
#include "model/text/codepoints.h"
#include "model/writing/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Turns the parts of one article into JSON with code-point offsets. The keys of each object stand in
/// alphabetical order, as JsonText asks.
class ArticleWriter
{
public:
    explicit ArticleWriter(const ReadArticle &read)
        : m_read(read)
        , m_codePoints(read.article.text)
    {
    }

    QByteArray write()
    {
        m_json.beginObject();
        amounts();
        blocks();
        entities();
        events();
        published();
        relations();
        text("schema"_L1, u"haengbo.article/1");
        source();
        times();
        title();
        m_json.endObject();
        return m_json.bytes();
    }

private:
    void text(QLatin1StringView key, QStringView value)
    {
        m_json.key(key);
        m_json.value(value);
    }

    void name(QLatin1StringView key, QLatin1StringView value)
    {
        m_json.key(key);
        m_json.value(value);
    }

    void number(QLatin1StringView key, double value)
    {
        m_json.key(key);
        m_json.value(value);
    }

    void orNull(QLatin1StringView key, const QString &value)
    {
        m_json.key(key);
        value.isEmpty() ? m_json.null() : m_json.value(value);
    }

    /// e1 is the entity with index 0.
    void id(char prefix, int index)
    {
        std::array<char, 16> digits{prefix};
        const auto [end, error] = std::to_chars(digits.data() + 1, digits.data() + digits.size(), index + 1);
        m_json.value(QLatin1StringView(digits.data(), end - digits.data()));
    }

    void id(QLatin1StringView key, char prefix, int index)
    {
        m_json.key(key);
        id(prefix, index);
    }

    void ids(QLatin1StringView key, char prefix, const std::vector<int> &indices)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const int index : indices)
            id(prefix, index);
        m_json.endArray();
    }

    void idOrNull(QLatin1StringView key, char prefix, int index)
    {
        m_json.key(key);
        index < 0 ? m_json.null() : id(prefix, index);
    }

    void texts(QLatin1StringView key, const QStringList &list)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const QString &one : list)
            m_json.value(one);
        m_json.endArray();
    }

    void begin(Span utf16)
    {
        m_json.key("begin"_L1);
        m_json.value(m_codePoints.fromUtf16(utf16.begin));
    }

    void end(Span utf16)
    {
        m_json.key("end"_L1);
        m_json.value(m_codePoints.fromUtf16(utf16.end));
    }

    void span(Span utf16)
    {
        m_json.beginObject();
        begin(utf16);
        end(utf16);
        m_json.endObject();
    }

    void evidence(const std::vector<Span> &list)
    {
        m_json.key("evidence"_L1);
        m_json.beginArray();
        for (const Span one : list)
            span(one);
        m_json.endArray();
    }

    void source()
    {
        const Article &article = m_read.article;
        m_json.key("source"_L1);
        m_json.beginObject();
        text("encoding"_L1, article.encoding);
        text("format"_L1, article.format);
        text("path"_L1, article.path);
        name("sha256"_L1, QLatin1StringView(article.sha256));
        m_json.endObject();
    }

    void title()
    {
        m_json.key("title"_L1);
        const std::vector<Block> &all = m_read.article.blocks;
        const auto title = std::find_if(all.begin(), all.end(),
                                        [](const Block &block) { return block.kind == BlockKind::Title; });
        if (title == all.end())
            return m_json.null();
        m_json.beginObject();
        begin(title->span);
        end(title->span);
        text("text"_L1, title->span.in(m_read.article.text));
        m_json.endObject();
    }

    void published()
    {
        const PublicationDay &day = m_read.extraction.published;
        m_json.key("published"_L1);
        m_json.beginObject();
        name("basis"_L1, toId(day.basis));
        texts("candidates"_L1, day.candidates);
        number("confidence"_L1, day.confidence);
        evidence(day.evidence);
        orNull("value"_L1, day.value);
        m_json.endObject();
    }

    void blocks()
    {
        m_json.key("blocks"_L1);
        m_json.beginArray();
        for (const Block &block : m_read.article.blocks) {
            m_json.beginObject();
            begin(block.span);
            end(block.span);
            name("kind"_L1, toId(block.kind));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void why(const Derivation &derivation)
    {
        m_json.key("why"_L1);
        m_json.beginObject();
        if (!derivation.anchor.isEmpty()) {
            m_json.key("anchor"_L1);
            span(derivation.anchor);
        }
        if (!derivation.anchorValue.isEmpty())
            text("anchor_value"_L1, derivation.anchorValue);
        text("rule"_L1, derivation.rule);
        m_json.endObject();
    }

    void entities()
    {
        m_json.key("entities"_L1);
        m_json.beginArray();
        int index = 0;
        for (const Entity &entity : m_read.extraction.entities) {
            m_json.beginObject();
            idOrNull("affiliation"_L1, 'e', entity.affiliation);
            texts("aliases"_L1, entity.aliases);
            id("id"_L1, 'e', index++);
            m_json.key("mentions"_L1);
            m_json.beginArray();
            for (const Mention &mention : entity.mentions) {
                m_json.beginObject();
                begin(mention.span);
                end(mention.span);
                text("rule"_L1, mention.rule);
                m_json.endObject();
            }
            m_json.endArray();
            text("name"_L1, entity.name);
            orNull("title"_L1, entity.title);
            name("type"_L1, toId(entity.kind));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void times()
    {
        m_json.key("times"_L1);
        m_json.beginArray();
        int index = 0;
        for (const TimeMention &time : m_read.extraction.times) {
            m_json.beginObject();
            begin(time.span);
            end(time.span);
            id("id"_L1, 't', index++);
            if (!time.mod.isEmpty())
                text("mod"_L1, time.mod);
            name("type"_L1, toId(time.type));
            orNull("value"_L1, time.value);
            why(time.why);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void amounts()
    {
        m_json.key("amounts"_L1);
        m_json.beginArray();
        int index = 0;
        for (const Amount &amount : m_read.extraction.amounts) {
            m_json.beginObject();
            begin(amount.span);
            if (!amount.bound.isEmpty())
                text("bound"_L1, amount.bound);
            if (amount.converts >= 0)
                id("converts"_L1, 'm', amount.converts);
            text("currency"_L1, amount.currency);
            end(amount.span);
            id("id"_L1, 'm', index++);
            m_json.key("max"_L1);
            amount.max ? m_json.value(*amount.max) : m_json.null();
            number("value"_L1, amount.value);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void events()
    {
        m_json.key("events"_L1);
        m_json.beginArray();
        int index = 0;
        for (const Event &event : m_read.extraction.events) {
            m_json.beginObject();
            ids("amounts"_L1, 'm', event.amounts);
            number("confidence"_L1, event.confidence);
            orNull("end"_L1, event.end);
            evidence(event.evidence);
            id("id"_L1, 'v', index++);
            orNull("part"_L1, event.part);
            ids("participants"_L1, 'e', event.participants);
            idOrNull("place"_L1, 'e', event.place);
            orNull("start"_L1, event.start);
            name("status"_L1, toId(event.status));
            if (!event.statusCue.isEmpty()) {
                m_json.key("status_cue"_L1);
                span(event.statusCue);
            }
            text("summary"_L1, event.summary);
            ids("times"_L1, 't', event.times);
            name("type"_L1, toId(event.type));
            why(event.why);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void relations()
    {
        m_json.key("relations"_L1);
        m_json.beginArray();
        int index = 0;
        for (const Relation &relation : m_read.extraction.relations) {
            m_json.beginObject();
            number("confidence"_L1, relation.confidence);
            evidence(relation.evidence);
            id("id"_L1, 'r', index++);
            id("source"_L1, 'e', relation.source);
            name("status"_L1, toId(relation.status));
            id("target"_L1, 'e', relation.target);
            name("type"_L1, toId(relation.type));
            why(relation.why);
            m_json.endObject();
        }
        m_json.endArray();
    }

    const ReadArticle &m_read;
    CodePoints m_codePoints;
    JsonText m_json;
};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

QByteArray toJsonLine(const ReadArticle &read) { return ArticleWriter(read).write(); }

QByteArray toJsonLine(const Problem &problem)
{
    const QString kind = toId(problem.kind);
    return compact({{u"schema"_s, u"haengbo.error/1"_s},
                    {u"source"_s, QJsonObject{{u"path"_s, problem.source}}},
                    {u"error"_s, problem.detail.isEmpty() ? kind : kind + u": "_s + problem.detail}});
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/charset.h"
#include "model/reading/fields.h"
#include "model/reading/formats.h"
#include "model/reading/html.h"
#include "model/reading/xmlstream.h"

using namespace Qt::StringLiterals;

// RSS 2.0 and 1.0 and Atom (RFC 4287), as readers save them. Only the file is read; nothing is fetched.

namespace Haengbo {

namespace {

/// Gathers the items of a feed and makes an article of each.
class FeedReader : public XmlReceiver
{
public:
    FeedReader(const Source &source, const QString &encoding, Reading &reading)
        : m_source(source)
        , m_encoding(encoding)
        , m_reading(reading)
    {
    }

    bool isDone() const override { return m_reading.isStopped(); }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        m_text.resize(0);
        if (name == "item" || name == "entry") {
            m_inItem = true;
            m_item = {};
            m_full.clear();
        } else if (m_inItem && name == "link" && !attributes.value("href").empty()) {
            const std::string_view relation = attributes.value("rel");
            if (relation.empty() || relation == "alternate")
                value(ArticleField::Url) = toQString(attributes.value("href"));
        } else if (name == "image" || name == "textInput") {
            ++m_beside;
        }
    }

    void end(std::string_view name) override
    {
        if (name == "image" || name == "textInput")
            --m_beside;
        if (m_beside > 0)
            return;
        const QString text = QString::fromUtf8(m_text).trimmed();
        m_text.resize(0);
        if (!m_inItem) {
            if (name == "title" && m_outlet.isEmpty())
                m_outlet = text;
            return;
        }
        if (name == "item" || name == "entry")
            endItem();
        else if (!text.isEmpty())
            take(name, text);
    }

    void characters(std::string_view text) override
    {
        if (m_text.size() < m_reading.limits().cellLength)
            m_text.append(text.data(), static_cast<qsizetype>(text.size()));
    }

private:
    static QString toQString(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    QString &value(ArticleField field) { return m_item[static_cast<std::size_t>(field)]; }

    void take(std::string_view name, const QString &text)
    {
        const auto once = [&](ArticleField field) {
            if (value(field).isEmpty())
                value(field) = text;
        };
        if (name == "title")
            once(ArticleField::Title);
        else if (name == "link" || name == "guid" || name == "id")
            takeAddress(name, text);
        else if (name == "encoded" || name == "content")
            m_full = text;
        else if (name == "description" || name == "summary")
            once(ArticleField::Body);
        else if (name == "pubDate" || name == "published" || name == "issued" || name == "date")
            value(ArticleField::Day) = text;
        else if (name == "updated" || name == "modified")
            once(ArticleField::Day);
        else if (name == "creator" || name == "author" || name == "name")
            once(ArticleField::Author);
        else if (name == "source" || name == "publisher")
            once(ArticleField::Outlet);
    }

    void takeAddress(std::string_view name, const QString &text)
    {
        if (name == "link" || (value(ArticleField::Url).isEmpty() && text.startsWith(u"http")))
            value(ArticleField::Url) = text;
    }

    void endItem()
    {
        m_inItem = false;
        if (m_reading.isOutOfTime(m_source.name))
            return;
        ++m_number;
        // A feed without full texts gives the beginning only.
        const bool isExcerpt = m_full.isEmpty();
        if (!isExcerpt)
            value(ArticleField::Body) = m_full;
        if (value(ArticleField::Outlet).isEmpty())
            value(ArticleField::Outlet) = m_outlet;
        // Titles may hold markup as well, as entities of entities.
        std::optional<Article> article = articleFromFields(
            m_item, false, m_source.name + u'#' + QString::number(m_number), m_reading.limits());
        if (!article)
            return;
        article->format = u"application/rss+xml"_s;
        article->encoding = m_encoding;
        article->isExcerpt = isExcerpt;
        m_reading.give(std::move(*article));
    }

    const Source &m_source;
    QString m_encoding;
    Reading &m_reading;
    QByteArray m_text;
    FieldValues m_item;
    QString m_full;
    QString m_outlet;
    int m_number = 0;
    int m_beside = 0;
    bool m_inItem = false;
};

} // namespace

bool isFeed(const Sample &sample)
{
    if (!sample.head.startsWith('<'))
        return false;
    return sample.head.contains("<rss") || sample.head.contains("<feed") || sample.head.contains("<rdf:rdf");
}

void readFeed(const Source &source, Reading &reading)
{
    if (source.bytes.size() > reading.limits().textBytes) {
        reading.fail(Problem::Kind::TooLarge, source.name, megabytes(reading.limits().textBytes));
        return;
    }
    const Result<DecodedText> decoded =
        decodeLabelled(source.bytes, declaredCharset(source.bytes), source.name);
    if (!decoded) {
        reading.fail(decoded.problem());
        return;
    }
    FeedReader feed(source, decoded->encoding, reading);
    const std::optional<Problem> problem = readXml(decoded->text.toUtf8(), source.name, feed);
    if (problem && !reading.isStopped())
        reading.fail(*problem);
}

} // namespace Haengbo

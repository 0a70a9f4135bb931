// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/pagemeta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int deepestData = 6;

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object[u"@type"_s];
    QJsonArray types = type.toArray();
    if (type.isString())
        types.append(type);
    for (const QJsonValue one : types) {
        const QString name = one.toString();
        if (name.endsWith(u"Article") || name == u"BlogPosting" || name == u"Report")
            return true;
    }
    return false;
}

/// The article in \a value: itself, in an array, or in a @graph.
std::optional<QJsonObject> articleIn(const QJsonValue &value, int depth = 0)
{
    if (depth > deepestData)
        return std::nullopt;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            if (auto found = articleIn(item, depth + 1))
                return found;
        }
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    if (isArticle(object))
        return object;
    for (const QString &key : {u"@graph"_s, u"mainEntity"_s}) {
        if (object.contains(key)) {
            if (auto found = articleIn(object[key], depth + 1))
                return found;
        }
    }
    return std::nullopt;
}

/// 'name' of an object, the string itself, or those of all items.
QString nameOf(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isArray() && depth < deepestData) {
        QStringList names;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            const QString name = nameOf(item, depth + 1);
            if (!name.isEmpty() && !names.contains(name))
                names << name;
        }
        return names.join(u", ");
    }
    return value.toObject()[u"name"_s].toString().simplified();
}

/// Many sites put raw line breaks into strings, which JSON forbids.
QByteArray repaired(QByteArray data)
{
    for (char &c : data) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return data.trimmed();
}

void readJsonLd(const HtmlTree &tree, PageMeta &meta)
{
    for (const QByteArray &data : tree.jsonLd) {
        const QJsonDocument document = QJsonDocument::fromJson(repaired(data));
        const QJsonValue root =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const std::optional<QJsonObject> article = articleIn(root);
        if (!article)
            continue;
        meta.title = (*article)[u"headline"_s].toString().simplified();
        meta.publisher = nameOf((*article)[u"publisher"_s]);
        meta.author = nameOf((*article)[u"author"_s]);
        const QJsonValue page = (*article)[u"mainEntityOfPage"_s];
        meta.url = (*article)[u"url"_s].toString();
        if (meta.url.isEmpty())
            meta.url = page.isString() ? page.toString() : page.toObject()[u"@id"_s].toString();
        meta.body = (*article)[u"articleBody"_s].toString();
        for (const QString &key : {u"datePublished"_s, u"dateCreated"_s}) {
            if (const QString day = (*article)[key].toString(); !day.isEmpty())
                meta.days << day;
        }
        return;
    }
}

QString metaNamed(const HtmlTree &tree, const QByteArray &name)
{
    for (const auto &[key, content] : tree.metas) {
        if (key == name)
            return QString::fromUtf8(content).simplified();
    }
    return {};
}

template<typename Names>
QString firstMeta(const HtmlTree &tree, const Names &names)
{
    for (const char *name : names) {
        if (const QString content = metaNamed(tree, name); !content.isEmpty())
            return content;
    }
    return {};
}

/// '공장 짓는다 - 가람경제' and '공장 짓는다 | 가람경제' without the outlet's name.
QString withoutSite(const QString &title, const QString &site)
{
    for (const QString &sign : {u" | "_s, u" - "_s, u" : "_s, u" :: "_s, u" < "_s, u" – "_s}) {
        const qsizetype at = title.lastIndexOf(sign);
        if (at < 4)
            continue;
        const QString tail = title.mid(at + sign.size()).trimmed();
        const bool named = !site.isEmpty() && (tail.contains(site) || site.contains(tail));
        if (named || (tail.size() <= 20 && tail.count(u' ') <= 2 && at > 2 * tail.size()))
            return title.left(at).trimmed();
    }
    return title;
}

} // namespace

PageMeta readPageMeta(const HtmlTree &tree)
{
    static constexpr std::array titles{"og:title", "twitter:title", "dc.title", "headline"};
    static constexpr std::array outlets{"og:article:publisher", "dable:author_publisher", "publisher",
                                        "dc.publisher",         "og:site_name",           "application-name",
                                        "twitter:creator"};
    static constexpr std::array authors{"og:article:author", "dable:author", "author",
                                        "article:author",    "dc.creator",   "byl"};
    static constexpr std::array urls{"og:url", "twitter:url"};
    static constexpr std::array days{"article:published_time",
                                     "datepublished",
                                     "og:regdate",
                                     "og:article:published_time",
                                     "dc.date.issued",
                                     "dc.date",
                                     "pubdate",
                                     "publishdate",
                                     "publish-date",
                                     "date",
                                     "regdate",
                                     "nate:article:publish_date",
                                     "sailthru.date",
                                     "parsely-pub-date"};
    PageMeta meta;
    readJsonLd(tree, meta);
    const QString site = firstMeta(tree, outlets);
    if (meta.title.isEmpty())
        meta.title = withoutSite(firstMeta(tree, titles), site);
    meta.titleIsHeadline = !meta.title.isEmpty();
    if (meta.title.isEmpty())
        meta.title = withoutSite(QString::fromUtf8(tree.title).simplified(), site);
    if (meta.publisher.isEmpty())
        meta.publisher = site;
    if (meta.author.isEmpty())
        meta.author = firstMeta(tree, authors);
    if (meta.author.startsWith(u"http"))
        meta.author.clear();
    if (meta.url.isEmpty())
        meta.url = firstMeta(tree, urls);
    for (const char *name : days) {
        if (const QString day = metaNamed(tree, name); !day.isEmpty())
            meta.days << day;
    }
    if (!tree.time.isEmpty())
        meta.days << QString::fromUtf8(tree.time);
    return meta;
}

} // namespace Haengbo

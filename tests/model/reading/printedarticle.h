// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/identifiers.h"
#include "model/reading/reader.h"

#include <QFileInfo>
#include <QMetaEnum>

namespace Haengbo {

/// What a reader made of a file, as text that people can check and compare: what is known of each article,
/// then its blocks, a line each.
inline QString printed(const Article &article)
{
    using namespace Qt::StringLiterals;
    QString out = u"format: "_s + article.format + u"\nencoding: "_s + article.encoding + u'\n';
    const auto field = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out += name + u": "_s + value + u'\n';
    };
    field(u"published"_s, article.publishedGiven ? article.publishedGiven->toString(Qt::ISODate) : QString());
    static constexpr std::array sources{"page", "id", "dateline", "archive", "user"};
    for (const GivenDay &given : article.days)
        field(u"day"_s, QString::fromLatin1(sources[static_cast<std::size_t>(given.source)]) + u' ' +
                            given.day.toString(Qt::ISODate) + u" '"_s + given.words + u'\'');
    field(u"publisher"_s, article.publisher);
    field(u"author"_s, article.author);
    field(u"url"_s, article.url);
    field(u"archive id"_s, article.archiveId);
    field(u"left out"_s, article.leftOut);
    field(u"excerpt"_s, article.isExcerpt ? u"yes"_s : QString());
    field(u"people"_s, article.hints.people);
    field(u"places"_s, article.hints.places);
    field(u"organizations"_s, article.hints.organizations);
    field(u"keywords"_s, article.hints.keywords);
    std::size_t place = 0;
    for (const Block &block : article.blocks) {
        for (; place < article.places.size() && article.places[place].begin <= block.span.begin; ++place)
            out += (article.placeKind == PlaceKind::Page ? u"-- page %1\n"_s : u"-- paragraph %1\n"_s)
                       .arg(article.places[place].number);
        out += toId(block.kind) + u"| "_s + block.span.in(article.text).trimmed().toString() + u'\n';
    }
    return out;
}

/// All that reading \a path gives; names stand without the folder.
inline QString printedFile(const QString &path, const ReadingLimits &limits = {})
{
    using namespace Qt::StringLiterals;
    const QString folder = QFileInfo(path).path() + u'/';
    QString out;
    readArticles(
        path,
        [&](const Result<Article> &result) {
            const QString name = result ? result->path : result.problem().source;
            out += u"=== "_s + (name.startsWith(folder) ? name.sliced(folder.size()) : name) + u'\n';
            if (result)
                out += printed(*result);
            else
                out += u"problem: %1 %2\n"_s.arg(toId(result.problem().kind), result.problem().detail);
            return true;
        },
        limits);
    return out;
}

} // namespace Haengbo

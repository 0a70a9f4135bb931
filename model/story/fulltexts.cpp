// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/fulltexts.h"

#include "model/language/extract.h"
#include "model/reading/days.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype shortestTitle = 8; ///< letters; '[속보]' and '인사' name many articles
constexpr qint64 reachDays = 3;
constexpr qsizetype lookedAt = 400; ///< letters of the full text in which the excerpt must begin

/// Letters and digits only, in lower case.
QString letters(QStringView text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

QString titleLetters(const Article &article)
{
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Title)
            return letters(block.span.in(article.text));
    }
    const QStringView text = QStringView(article.text).trimmed();
    const qsizetype line = text.indexOf(u'\n');
    return letters(text.first(line < 0 ? std::min<qsizetype>(text.size(), 120) : line));
}

/// An address without what differs between links to one article.
QString addressOf(const Article &article)
{
    QString address = article.url.trimmed();
    for (const QStringView scheme :
         {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"www."), QStringView(u"m.")}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address.remove(0, scheme.size());
    }
    const qsizetype mark = address.indexOf(u'#');
    if (mark >= 0)
        address.truncate(mark);
    while (address.endsWith(u'/'))
        address.chop(1);
    // A bare host is the outlet's, not the article's.
    return address.contains(u'/') ? address : QString();
}

/// The first letters of the body.
QString bodyLetters(const Article &article, qsizetype most)
{
    QString body;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Body && body.size() < most)
            body += letters(
                block.span.in(article.text).first(std::min<qsizetype>(block.span.length(), 4 * most)));
    }
    return body.first(std::min(most, body.size()));
}

bool beginsAlike(const Article &full, const Article &excerpt)
{
    constexpr qsizetype needle = 24;
    const QString wanted = bodyLetters(excerpt, needle);
    return wanted.size() >= needle && bodyLetters(full, lookedAt).contains(wanted);
}

bool daysAgree(const Article &a, const Article &b)
{
    return !a.publishedGiven || !b.publishedGiven ||
           std::abs(a.publishedGiven->daysTo(*b.publishedGiven)) <= reachDays;
}

bool outletsAgree(const Article &a, const Article &b)
{
    const QString left = letters(a.publisher);
    const QString right = letters(b.publisher);
    return left.isEmpty() || right.isEmpty() || left.contains(right) || right.contains(left);
}

/// What an article may be found by, most telling first.
std::vector<QString> keysOf(const Article &article)
{
    std::vector<QString> keys;
    if (const QString id = rowId(article); !id.isEmpty())
        keys.push_back(u'i' + id);
    if (const QString address = addressOf(article); !address.isEmpty())
        keys.push_back(u'u' + address);
    if (const QString title = titleLetters(article); title.size() >= shortestTitle)
        keys.push_back(u't' + title);
    return keys;
}

} // namespace

QString rowId(const Article &article)
{
    return article.archiveId.isEmpty() && article.isExcerpt ? article.path : article.archiveId;
}

bool isFullTextOf(const Article &full, const Article &excerpt)
{
    if (full.isExcerpt || !excerpt.isExcerpt)
        return false;
    if (full.archiveId == rowId(excerpt))
        return true;
    const QString address = addressOf(excerpt);
    if (!address.isEmpty() && addressOf(full) == address)
        return true;
    const QString title = titleLetters(excerpt);
    return title.size() >= shortestTitle && titleLetters(full) == title && daysAgree(full, excerpt) &&
           (outletsAgree(full, excerpt) || beginsAlike(full, excerpt));
}

Article withRow(Article full, const Article &excerpt)
{
    const auto fill = [](QString &own, const QString &other) {
        if (own.isEmpty())
            own = other;
    };
    fill(full.publisher, excerpt.publisher);
    fill(full.author, excerpt.author);
    fill(full.url, excerpt.url);
    fill(full.leftOut, excerpt.leftOut);
    full.archiveId = rowId(excerpt);
    full.hints = excerpt.hints;
    if (full.days.empty() && full.publishedGiven)
        addDay(full.days, {DaySource::User, *full.publishedGiven, {}});
    for (const GivenDay &day : excerpt.days)
        addDay(full.days, day);
    if (const GivenDay *chosen = chosenDay(full.days))
        full.publishedGiven = chosen->day;
    return full;
}

std::vector<ReadArticlePtr> joinFullTexts(std::vector<ReadArticlePtr> articles)
{
    const auto isExcerpt = [](const ReadArticlePtr &read) { return read->article.isExcerpt; };
    if (std::none_of(articles.begin(), articles.end(), isExcerpt) ||
        std::all_of(articles.begin(), articles.end(), isExcerpt))
        return articles;
    // The same pairs in whatever order the articles come.
    std::sort(articles.begin(), articles.end(), [](const ReadArticlePtr &a, const ReadArticlePtr &b) {
        return std::tie(a->article.path, a->article.sha256) < std::tie(b->article.path, b->article.sha256);
    });
    QHash<QString, std::vector<std::size_t>> fullTexts;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (!isExcerpt(articles[i])) {
            for (const QString &key : keysOf(articles[i]->article))
                fullTexts[key].push_back(i);
        }
    }
    const auto fullTextOf = [&](const Article &excerpt) -> std::optional<std::size_t> {
        for (const QString &key : keysOf(excerpt)) {
            for (const std::size_t i : fullTexts.value(key)) {
                if (isFullTextOf(articles[i]->article, excerpt))
                    return i;
            }
        }
        return std::nullopt;
    };
    std::vector<bool> replaced(articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (!isExcerpt(articles[i]))
            continue;
        const Article &excerpt = articles[i]->article;
        const std::optional<std::size_t> full = fullTextOf(excerpt);
        if (!full)
            continue;
        replaced[i] = true;
        // Of several rows about one text the first is taken on; a text that was joined before stays.
        if (!articles[*full]->article.archiveId.isEmpty())
            continue;
        auto joined = std::make_shared<ReadArticle>();
        joined->article = withRow(articles[*full]->article, excerpt);
        joined->extraction = extract(joined->article);
        articles[*full] = std::move(joined);
    }
    std::vector<ReadArticlePtr> kept;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (!replaced[i])
            kept.push_back(std::move(articles[i]));
    }
    return kept;
}

} // namespace Haengbo

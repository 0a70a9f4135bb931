// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html.h"

#include "model/reading/charset.h"
#include "model/reading/days.h"
#include "model/reading/formats.h"
#include "model/reading/maintext.h"
#include "model/reading/pagemeta.h"
#include "model/reading/textfile.h"
#include "model/text/digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Where declarations of the charset are looked for; browsers look at 1024 bytes.
constexpr qsizetype declaredWithin = 8192;

/// Letters and digits only, for comparing headlines.
QString letters(QStringView text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

/// Whether the first lines of \a text already hold \a title.
bool holdsTitle(QStringView text, const QString &title)
{
    const QString wanted = letters(title);
    return !wanted.isEmpty() &&
           letters(text.first(std::min<qsizetype>(text.size(), 4 * title.size() + 60))).contains(wanted);
}

/// How many words of \a line the story has as well, by their first two letters: what follows is often a
/// particle.
int sharedWords(const QString &line, QStringView story)
{
    constexpr qsizetype stem = 2;
    int shared = 0;
    QString word;
    for (const QChar c : line + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        shared +=
            word.size() >= stem && !word.front().isDigit() && story.contains(QStringView(word).first(stem))
                ? 1
                : 0;
        word.clear();
    }
    return shared;
}

/// Old pages name only their outlet in the title element and set the headline in a cell of a table: the text
/// before the story that shares most words with it. Empty when \a title may well be the headline or nothing
/// better is there.
QString headlineBefore(const MainText &main, const QString &title)
{
    constexpr int fewest = 2;
    const QStringView story = main.lines.text();
    const auto isHeadline = [](const QString &line) { return !line.endsWith(u'.') && !line.contains(u'@'); };
    int most = std::max(fewest - 1, sharedWords(title, story));
    QString headline;
    if (most >= fewest)
        return headline;
    for (const QString &line : main.before) {
        const int shared = sharedWords(line, story);
        if (shared > most && isHeadline(line)) {
            most = shared;
            headline = line;
        }
    }
    return headline;
}

/// A headline says what stands below it: which of two candidates to take. Meta titles carry the outlet's
/// name or marks that the heading does not.
QString chooseTitle(const PageMeta &meta, const MainText &main)
{
    const QString &heading = main.heading;
    if (heading.isEmpty() && !meta.titleIsHeadline) {
        if (const QString headline = headlineBefore(main, meta.title); !headline.isEmpty())
            return headline;
    }
    if (heading.isEmpty() || meta.title.isEmpty())
        return meta.title.isEmpty() ? heading : meta.title;
    const QString ofMeta = letters(meta.title);
    const QString ofHeading = letters(heading);
    const bool same = ofMeta.contains(ofHeading) || ofHeading.contains(ofMeta);
    return same ? heading : meta.title;
}

/// Puts the title above the story, unless the story's own first lines are it.
Composer withTitle(const QString &title, const Composer &story)
{
    Composer lines;
    if (!title.isEmpty() && !holdsTitle(story.text(), title))
        lines.addLine(title, BlockKind::Title);
    return lines;
}

} // namespace

QByteArray declaredCharset(const QByteArray &html)
{
    const QByteArray head = html.left(declaredWithin).toLower();
    for (const char *sign : {"charset", "encoding"}) {
        for (qsizetype at = head.indexOf(sign); at >= 0; at = head.indexOf(sign, at + 1)) {
            qsizetype begin = at + static_cast<qsizetype>(qstrlen(sign));
            while (begin < head.size() && QByteArrayView(" =\"'").contains(head[begin]))
                ++begin;
            qsizetype end = begin;
            while (end < head.size() && (std::isalnum(static_cast<unsigned char>(head[end])) ||
                                         QByteArrayView("-_:.").contains(head[end])))
                ++end;
            const QByteArray label = head.mid(begin, end - begin);
            if (head.mid(at, begin - at).contains('=') && !charsetOf(label).isEmpty())
                return label;
        }
    }
    return {};
}

Result<Article> articleFromHtml(QByteArrayView utf8, const QString &source, const ReadingLimits &limits)
{
    const Result<HtmlTree> tree = parseHtml(utf8, source, limits.elementDepth);
    if (!tree)
        return tree.problem();
    const PageMeta meta = readPageMeta(*tree);
    MainText main = findMainText(*tree);
    // Some pages bring their text only as data, or hide it from the page's own markup.
    const bool dataIsBetter = meta.body.toUtf8().size() > 2 * main.lines.text().toUtf8().size();
    if (dataIsBetter) {
        main.lines = Composer();
        main.lines.addText(meta.body);
    } else if (main.lines.isEmpty()) {
        addAllText(*tree, main.lines);
    }
    if (main.lines.isEmpty())
        return Problem{Problem::Kind::NoText, source, {}};

    Article article;
    article.path = source;
    article.format = u"text/html"_s;
    Composer lines = withTitle(chooseTitle(meta, main), main.lines);
    lines.append(main.lines);
    lines.compose(article);
    article.publisher = meta.publisher;
    article.author = meta.author;
    article.url = meta.url;
    for (const QString &day : meta.days)
        addGivenDay(article, DaySource::Page, day);
    if (article.days.empty())
        addGivenDay(article, DaySource::Page, main.day);
    return article;
}

bool addHtmlText(const QString &html, Composer &lines, const ReadingLimits &limits)
{
    const Result<HtmlTree> tree = parseHtml(html.toUtf8(), {}, limits.elementDepth);
    if (tree)
        addAllText(*tree, lines);
    return tree.isValid();
}

bool looksLikeMarkup(QStringView text)
{
    for (const QStringView sign : {QStringView(u"</"), QStringView(u"<br"), QStringView(u"<BR"),
                                   QStringView(u"<p>"), QStringView(u"<P>"), QStringView(u"/>")}) {
        if (text.contains(sign))
            return true;
    }
    return false;
}

void readHtml(const Source &source, Reading &reading)
{
    QByteArrayView utf8 = source.bytes;
    QByteArray recoded;
    QString encoding = u"UTF-8"_s;
    if (isUtf8(utf8) && !utf8.contains('\0')) {
        if (utf8.startsWith("\xEF\xBB\xBF"))
            utf8 = utf8.sliced(3);
    } else {
        const Result<DecodedText> decoded =
            decodeLabelled(source.bytes, declaredCharset(source.bytes), source.name);
        if (!decoded) {
            reading.fail(decoded.problem());
            return;
        }
        encoding = decoded->encoding;
        recoded = decoded->text.toUtf8();
        utf8 = recoded;
    }
    Result<Article> article = articleFromHtml(utf8, source.name, reading.limits());
    if (!article) {
        reading.fail(article.problem());
        return;
    }
    article->encoding = encoding;
    article->sha256 = sha256Of(source.bytes);
    reading.give(std::move(*article));
}

} // namespace Haengbo

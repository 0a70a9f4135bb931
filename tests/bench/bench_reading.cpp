// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quick files are read, each kind in a process of its own so that its memory can be told. Pages are made
// in memory, of the shape of those of Korean outlets: 60 kB each, of which the story is a tenth. The workbook
// (20,000 rows, some 25 MB) is made by make_workbook.py. Run: bench_reading [KIND]...
#include "model/reading/formats.h"
#include "model/reading/reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <ctime>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// xorshift64 (Marsaglia 2003): the same pages on every machine.
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_state(88172645463325252ULL ^ (seed * 0x9E3779B97F4A7C15ULL))
    {
    }
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<int>(m_state % static_cast<quint64>(limit));
    }

private:
    quint64 m_state;
};

QString word(Numbers &numbers)
{
    QString text;
    for (int i = 2 + numbers.below(3); i > 0; --i)
        text += QChar(static_cast<char16_t>(0xAC00 + numbers.below(40) * 279));
    return text;
}

QString sentence(Numbers &numbers)
{
    static const std::array endings{u"은"_s, u"는"_s, u"이"_s, u"가"_s, u"을"_s, u"에"_s, u""_s};
    QString text;
    for (int i = 6 + numbers.below(8); i > 0; --i)
        text += word(numbers) + endings[static_cast<std::size_t>(numbers.below(endings.size()))] + u' ';
    return text + u"%1일 밝혔다. "_s.arg(1 + numbers.below(28));
}

QString links(Numbers &numbers, int count)
{
    QString list = u"<ul class=\"list_news\">\n"_s;
    for (int i = 0; i < count; ++i)
        list +=
            u"  <li class=\"item\"><a href=\"/article/%1\" class=\"link_txt\" data-tiara=\"%2\">%3</a></li>\n"_s
                .arg(100000 + numbers.below(899999))
                .arg(i)
                .arg(sentence(numbers).left(28));
    return list + u"</ul>\n"_s;
}

/// A saved page: head with data and styles, menus, the story, related lists, comments, footer.
QByteArray page(int number)
{
    Numbers numbers(static_cast<quint64>(number) + 1);
    const QString title = sentence(numbers).left(32).trimmed();
    QString html =
        u"<!doctype html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\"><title>%1 - 가람경제</title>\n"
        "<meta property=\"og:title\" content=\"%1\"><meta property=\"article:published_time\" "
        "content=\"2025-03-%2T09:00:00+09:00\">\n<script type=\"application/ld+json\">"
        "{\"@type\":\"NewsArticle\",\"headline\":\"%1\",\"datePublished\":\"2025-03-%2T09:00:00+09:00\"}"
        "</script>\n<style>"_s.arg(title)
            .arg(1 + number % 28, 2, 10, QChar(u'0'));
    for (int i = 0; i < 120; ++i)
        html += u".c%1 .inner > li:nth-child(%2){margin:0 %2px;color:#%3}\n"_s.arg(i)
                    .arg(numbers.below(30))
                    .arg(100000 + numbers.below(899999));
    html += u"</style></head><body><div id=\"wrap\"><nav id=\"gnb\">"_s + links(numbers, 60) + u"</nav>\n"_s;
    html +=
        u"<div id=\"container\"><article class=\"article_view\"><h1>%1</h1><div class=\"article-body\">\n"_s
            .arg(title);
    for (int paragraph = 0; paragraph < 9; ++paragraph) {
        html += u"<p>"_s;
        for (int i = 0; i < 3; ++i)
            html += sentence(numbers);
        html += u"</p>\n"_s;
    }
    html += u"</div></article><aside class=\"related\">"_s + links(numbers, 70) + u"</aside>\n"_s;
    html += u"<div class=\"comment_area\">"_s;
    for (int i = 0; i < 25; ++i)
        html += u"<div class=\"comment\"><span class=\"nick\">%1</span><p>%2</p></div>\n"_s.arg(
            word(numbers), sentence(numbers));
    html += u"</div></div><script>"_s;
    while (html.size() < 38'000)
        html += u"window.dataLayer=window.dataLayer||[];function f%1(a,b){return a<b?a:%1;}\n"_s.arg(
            numbers.below(100000));
    return (html + u"</script><footer>"_s + links(numbers, 25) + u"</footer></div></body></html>\n"_s)
        .toUtf8();
}

double cpuSeconds(std::clock_t start) { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; }

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void report(const char *kind, double megabytes, int articles, double seconds)
{
    std::printf("%-10s %8.1f MB %7d articles %7.2f s %8.1f MB/s   peak %4.0f MB\n", kind, megabytes, articles,
                seconds, megabytes / seconds, peakMegabytes());
}

/// Reads \a sources again and again until half a second of the processor has gone, five times, and reports
/// the quickest: what stands beside it on the machine only slows.
void measure(const char *kind, const std::vector<Source> &sources)
{
    double best = 1e9;
    double megabytes = 0;
    int articles = 0;
    for (int run = 0; run < 5; ++run) {
        articles = 0;
        megabytes = 0;
        const std::clock_t start = std::clock();
        for (const Source &source : sources) {
            const ArticleSink sink = [&](const Result<Article> &article) {
                articles += article.isValid() ? 1 : 0;
                return true;
            };
            Reading reading(sink, {});
            readSource(source, reading);
            megabytes += static_cast<double>(source.bytes.size()) / 1e6;
        }
        best = std::min(best, cpuSeconds(start));
    }
    report(kind, megabytes, articles, best);
}

void measureHtml()
{
    std::vector<Source> pages;
    for (int i = 0; i < 300; ++i)
        pages.push_back({u"page%1.html"_s.arg(i), page(i), 0});
    measure("html", pages);
}

void measureText()
{
    std::vector<Source> texts;
    for (int i = 0; i < 500; ++i) {
        Numbers numbers(static_cast<quint64>(i) + 7);
        QString text = sentence(numbers).left(30) + u"\n\n"_s;
        for (int line = 0; line < 20; ++line)
            text += sentence(numbers) + sentence(numbers) + u"\n\n"_s;
        texts.push_back({u"text%1.txt"_s.arg(i), text.toUtf8(), 0});
    }
    measure("text", texts);
}

void measureRows()
{
    QByteArray rows;
    Numbers numbers(3);
    for (int i = 0; i < 5000; ++i) {
        rows += u"{\"title\":\"%1\",\"date\":\"2025-03-%2\",\"content\":\"%3%4%5\"}\n"_s
                    .arg(sentence(numbers).left(30))
                    .arg(1 + i % 28, 2, 10, QChar(u'0'))
                    .arg(sentence(numbers), sentence(numbers), sentence(numbers))
                    .toUtf8();
    }
    measure("jsonl", {{u"rows.jsonl"_s, rows, 0}});
}

void measureWorkbook(bool shared)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"export.xlsx"_s);
    QStringList arguments{QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/bench/make_workbook.py"_s, path,
                          u"20000"_s};
    if (shared)
        arguments << u"strings"_s;
    if (QProcess::execute(u"python3"_s, arguments) != 0)
        return;
    int articles = 0;
    const double before = peakMegabytes();
    const std::clock_t start = std::clock();
    readArticles(path, [&](const Result<Article> &article) {
        articles += article.isValid() ? 1 : 0;
        return true;
    });
    report(shared ? "xlsx-s" : "xlsx", static_cast<double>(QFileInfo(path).size()) / 1e6, articles,
           cpuSeconds(start));
    std::printf("           of the peak %.0f MB were there before\n", before);
}

bool measureKind(const QString &kind)
{
    if (kind == u"html")
        measureHtml();
    else if (kind == u"text")
        measureText();
    else if (kind == u"jsonl")
        measureRows();
    else if (kind == u"xlsx" || kind == u"xlsx-s")
        measureWorkbook(kind == u"xlsx-s");
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList kinds = QCoreApplication::arguments().mid(1);
    if (kinds.size() == 1)
        return measureKind(kinds.front()) ? 0 : 2;
    int status = 0;
    for (const QString &kind :
         kinds.isEmpty() ? QStringList{u"html"_s, u"text"_s, u"jsonl"_s, u"xlsx"_s, u"xlsx-s"_s} : kinds)
        status |= QProcess::execute(QCoreApplication::applicationFilePath(), {kind});
    return status;
}

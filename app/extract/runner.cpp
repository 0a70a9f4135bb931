// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extract/runner.h"

#include "model/language/extract.h"
#include "model/reading/days.h"
#include "model/reading/reader.h"
#include "model/reading/textfile.h"
#include "model/story/story.h"
#include "model/writing/articlejson.h"
#include "model/writing/storyjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

void printLine(const QByteArray &line, std::FILE *file = stdout)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), file);
    std::fputc('\n', file);
}

/// One line of standard input: {"id": …, "text": …, "published": …}.
Result<Article> parseRow(const QByteArray &line, int number)
{
    const QString where = u"line %1"_s.arg(number);
    QJsonParseError error;
    const QJsonObject row = QJsonDocument::fromJson(line, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Problem{Problem::Kind::Damaged, where, error.errorString()};
    const QJsonValue id = row[u"id"_s];
    const QString name = id.isDouble() ? QString::number(id.toInteger()) : id.toString(where);
    if (!row[u"text"_s].isString())
        return Problem{Problem::Kind::NoText, name, {}};
    const QDate published = QDate::fromString(row[u"published"_s].toString(), Qt::ISODate);
    return articleFromText(name, row[u"text"_s].toString(),
                           published.isValid() ? std::optional(published) : std::nullopt);
}

} // namespace

ExtractRunner::ExtractRunner(const ExtractOptions &options)
    : m_options(options)
{
    m_pool.setMaxThreadCount(options.threads);
}

int ExtractRunner::run()
{
    if (m_options.jsonLinesIn)
        runJsonLines();
    else
        runFiles();
    drain(0);
    if (m_options.format)
        handOver();
    else if (m_options.story)
        printLine(toJson(buildStory(std::move(m_articles))));
    return m_someFailed ? 1 : 0;
}

/// Problems are told as lines of JSON on standard error here: what is handed over has standard output for
/// itself.
void ExtractRunner::handOver()
{
    const Handout handout = wholeOf(std::make_shared<Story>(buildStory(std::move(m_articles))));
    std::optional<Problem> problem;
    if (!m_options.output.isEmpty()) {
        problem = writeHandout(*m_options.format, handout, m_options.output);
    } else if (const Result<QByteArray> bytes = m_options.format->write(handout)) {
        std::fwrite(bytes->constData(), 1, static_cast<std::size_t>(bytes->size()), stdout);
    } else {
        problem = bytes.problem();
    }
    if (problem) {
        printLine(toJsonLine(*problem), stderr);
        m_someFailed = true;
    }
}

void ExtractRunner::runFiles()
{
    for (const QString &path : expandPaths(m_options.paths)) {
        readArticles(path, [this](Result<Article> article) {
            if (article && m_options.published)
                setDayByHand(*article, *m_options.published);
            submit([article = std::move(article)] { return article; });
            return true;
        });
    }
}

void ExtractRunner::runJsonLines()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return;
    int number = 0;
    while (!in.atEnd()) {
        const QByteArray line = in.readLine();
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        submit([line, number, published = m_options.published] {
            Result<Article> article = parseRow(line, number);
            if (article && !article->publishedGiven)
                article->publishedGiven = published;
            return article;
        });
    }
}

void ExtractRunner::submit(std::function<Result<Article>()> source)
{
    const bool story = m_options.laysTogether();
    const auto work = [source = std::move(source), story]() -> Output {
        const Result<Article> article = source();
        if (!article)
            return {toJsonLine(article.problem()), nullptr};
        auto read = std::make_shared<ReadArticle>();
        read->article = *article;
        read->extraction = extract(read->article);
        return {story ? QByteArray() : toJsonLine(*read), read};
    };
    // Who waits for a result helps with the work; asked for one article at a time, that is all there is.
    if (m_options.threads == 1) {
        print(work());
        return;
    }
    m_pending.push_back(QtConcurrent::run(&m_pool, work));
    drain(4 * static_cast<std::size_t>(m_options.threads));
}

void ExtractRunner::drain(std::size_t keep)
{
    while (m_pending.size() > keep) {
        print(m_pending.front().result());
        m_pending.pop_front();
    }
}

void ExtractRunner::print(const Output &output)
{
    if (!output.read)
        m_someFailed = true;
    if (!output.line.isEmpty())
        printLine(output.line, m_options.format ? stderr : stdout);
    if (m_options.laysTogether() && output.read)
        m_articles.push_back(output.read);
}

} // namespace Haengbo

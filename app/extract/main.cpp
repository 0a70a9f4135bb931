// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/reading/textfile.h"
#include "model/writing/articlejson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Haengbo;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"input-format"_s, {}, u"format"_s});
    parser.addOption({u"published"_s, {}, u"date"_s});
    parser.process(app);
    const auto print = [](const QByteArray &line) {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fputc('\n', stdout);
    };
    if (parser.value(u"input-format"_s) == u"jsonl") {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return 2;
        while (!in.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(in.readLine()).object();
            if (row.isEmpty())
                continue;
            const QDate published = QDate::fromString(row[u"published"_s].toString(), Qt::ISODate);
            ReadArticle read{articleFromText(row[u"id"_s].toString(), row[u"text"_s].toString(),
                                             published.isValid() ? std::optional(published) : std::nullopt),
                             {}};
            read.extraction = extract(read.article);
            print(toJsonLine(read));
        }
        return 0;
    }
    const QDate published = QDate::fromString(parser.value(u"published"_s), Qt::ISODate);
    for (const QString &path : parser.positionalArguments()) {
        auto article = readTextFile(path);
        if (!article) {
            print(toJsonLine(article.problem()));
            continue;
        }
        if (published.isValid())
            article->publishedGiven = published;
        ReadArticle read{*article, {}};
        read.extraction = extract(read.article);
        print(toJsonLine(read));
    }
    return 0;
}

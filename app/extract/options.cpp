// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extract/options.h"

#include "app/usage.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Haengbo {

ExtractOptions parseExtractOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Reads Korean news articles and prints what they say: one JSON object an article, one a line\n"
           "(JSON Lines). Files are printed in the order of their paths, articles of standard input in\n"
           "theirs. Exit status: 0 all were read, 1 some could not be read, 2 wrong usage."));
    const QCommandLineOption inputFormat(u"input-format"_s,
                                         tr("'files' (the default), or 'jsonl': articles on standard input, "
                                            "one JSON object a line with the fields "
                                            "id, text and, if known, published."),
                                         u"format"_s, u"files"_s);
    const QCommandLineOption published(u"published"_s, tr("The publication day of the files, as YYYY-MM-DD."),
                                       u"date"_s);
    const QCommandLineOption threads({u"j"_s, u"jobs"_s},
                                     tr("Read N articles at a time (default: one a processor)."), u"N"_s);
    const QCommandLineOption story(u"story"_s,
                                   tr("Print one JSON object that lays all the articles together, instead."));
    QStringList formats;
    for (const HandoutFormat &format : handoutFormats())
        formats << format.id;
    const QCommandLineOption to(
        u"to"_s,
        tr("Lay all the articles together and write that in another form: %1.").arg(formats.join(u", "_s)),
        u"format"_s);
    const QCommandLineOption output(
        {u"o"_s, u"output"_s}, tr("Write to this file, whole or not at all, instead of standard output."),
        u"file"_s);
    parser.addOptions({inputFormat, published, threads, story, to, output});
    parseUsage(parser, arguments);

    ExtractOptions options;
    options.paths = parser.positionalArguments();
    const QString format = parser.value(inputFormat);
    if (format != u"files" && format != u"jsonl")
        wrongUsage(tr("unknown input format '%1'").arg(format));
    options.story = parser.isSet(story);
    options.output = parser.value(output);
    if (parser.isSet(to)) {
        options.format = handoutFormat(parser.value(to));
        if (!options.format)
            wrongUsage(tr("unknown form '%1': %2").arg(parser.value(to), formats.join(u", "_s)));
        if (options.story)
            wrongUsage(tr("--story and --to exclude each other"));
    } else if (parser.isSet(output)) {
        wrongUsage(tr("--output needs --to"));
    }
    options.jsonLinesIn = format == u"jsonl";
    if (options.jsonLinesIn && !options.paths.isEmpty())
        wrongUsage(tr("with --input-format jsonl the articles come on standard input, not as files"));
    if (!options.jsonLinesIn && options.paths.isEmpty())
        wrongUsage(tr("no files given"));
    if (parser.isSet(published)) {
        options.published = QDate::fromString(parser.value(published), Qt::ISODate);
        if (!options.published->isValid())
            wrongUsage(tr("'%1' is no date of the form YYYY-MM-DD").arg(parser.value(published)));
    }
    options.threads = QThread::idealThreadCount();
    if (parser.isSet(threads)) {
        bool isNumber = false;
        options.threads = parser.value(threads).toInt(&isNumber);
        if (!isNumber || options.threads < 1 || options.threads > 1024)
            wrongUsage(tr("'%1' is no number of articles to read at a time").arg(parser.value(threads)));
    }
    return options;
}

} // namespace Haengbo

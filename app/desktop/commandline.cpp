// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include "app/usage.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QSize parseSize(const QString &words)
{
    const QStringList sides = words.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 100 || size.height() < 100 || size.width() > 30000 ||
        size.height() > 30000)
        wrongUsage(tr("'%1' is no size of the form 1920x1080 (100 to 30000 each)").arg(words));
    return size;
}

Background parseBackground(const QString &word)
{
    if (word == u"white")
        return Background::White;
    if (word == u"dark")
        return Background::Dark;
    if (word == u"transparent")
        return Background::Transparent;
    wrongUsage(tr("unknown background '%1': white, dark or transparent").arg(word));
}

int parseDpi(const QString &words)
{
    bool isNumber = false;
    const int dpi = words.toInt(&isNumber);
    if (!isNumber || dpi < 72 || dpi > 600)
        wrongUsage(tr("'%1' is no resolution between 72 and 600").arg(words));
    return dpi;
}

Paper parsePaper(const QString &word)
{
    if (word.toLower() == u"a4")
        return Paper::A4;
    if (word.toLower() == u"a3")
        return Paper::A3;
    if (word.toLower() == u"a4-upright")
        return Paper::A4Upright;
    if (word.toLower() == u"a3-upright")
        return Paper::A3Upright;
    wrongUsage(tr("unknown paper '%1': a4, a3, a4-upright or a3-upright").arg(word));
}

QDate parseDay(const QString &words)
{
    const QDate day = QDate::fromString(words, Qt::ISODate);
    if (!day.isValid())
        wrongUsage(tr("'%1' is no day of the form 2025-02-04").arg(words));
    return day;
}

ExportRequest parseExport(const QString &words)
{
    const qsizetype sign = words.indexOf(u'=');
    if (sign <= 0 || sign + 1 >= words.size())
        wrongUsage(tr("'%1' is no export of the form timeline=picture.png").arg(words));
    return {words.first(sign), words.sliced(sign + 1)};
}

} // namespace

QString languageOf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument.starts_with("--language="))
            return QString::fromLocal8Bit(argument.substr(11).data());
        if (argument == "--language" && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
    }
    return {};
}

bool wantsExport(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--export" || argument.starts_with("--export=") || argument == "--help" ||
            argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lays out who met, visited, agreed or invested with whom, when and "
                                        "where, from Korean news articles."));
    const QCommandLineOption language(u"language"_s, tr("The language of the interface: ko or en."),
                                      u"language"_s);
    const QCommandLineOption theme(u"theme"_s, tr("light or dark; the system's when not given."), u"theme"_s);
    const QCommandLineOption exports(
        u"export"_s,
        tr("Write a picture and end, without a display: timeline=FILE.png, graph=FILE.svg, "
           "charts.NAME=FILE.pdf; the graph's data as FILE.graphml, .gexf, .dot or .csv. May be given more "
           "than "
           "once."),
        u"picture=file"_s);
    const QCommandLineOption size(
        u"size"_s, tr("The size of exported pictures, as 1920x1080; what shows everything when not given."),
        u"size"_s);
    const QCommandLineOption scale(u"scale"_s, tr("Pixels a point of exported pictures: 2 for print."),
                                   u"factor"_s, u"1"_s);
    const QCommandLineOption dpi(
        u"dpi"_s, tr("Dots an inch of exported PNG pictures, 72 to 600; in place of --scale."), u"dpi"_s);
    const QCommandLineOption paper(
        u"paper"_s,
        tr("Cut exported PDF into sheets: a4 or a3, lying across, a4-upright or a3-upright; one page when "
           "not given."),
        u"paper"_s);
    const QCommandLineOption notes(
        u"notes"_s,
        tr("Number the marks of the timeline and note the outlet, date and sentence that prove each."));
    const QCommandLineOption background(u"background"_s, tr("white, dark or transparent."), u"background"_s,
                                        u"white"_s);
    const QCommandLineOption lanes(
        u"lanes"_s, tr("The lanes of the timeline: person, organization, place, type, article or none."),
        u"lanes"_s);
    const QCommandLineOption from(u"from"_s, tr("Show nothing before this day, as 2025-02-04."), u"day"_s);
    const QCommandLineOption to(u"to"_s, tr("Show nothing after this day."), u"day"_s);
    parser.addOptions(
        {language, theme, exports, size, scale, dpi, paper, notes, background, lanes, from, to});
    parseUsage(parser, arguments);

    CommandLine line;
    line.paths = parser.positionalArguments();
    line.language = parser.value(language);
    line.theme = parser.value(theme);
    line.laneBy = parser.value(lanes);
    for (const QString &words : parser.values(exports))
        line.exports.push_back(parseExport(words));
    if (parser.isSet(size))
        line.options.size = parseSize(parser.value(size));
    bool isNumber = false;
    line.options.scale = parser.value(scale).toDouble(&isNumber);
    if (!isNumber || line.options.scale < 0.25 || line.options.scale > 10)
        wrongUsage(tr("'%1' is no scale factor between 0.25 and 10").arg(parser.value(scale)));
    if (parser.isSet(dpi))
        line.options.scale = parseDpi(parser.value(dpi)) / PictureOptions::pixelsPerInch;
    if (parser.isSet(paper))
        line.options.paper = parsePaper(parser.value(paper));
    line.options.hasNotes = parser.isSet(notes);
    if (parser.isSet(from))
        line.from = parseDay(parser.value(from));
    if (parser.isSet(to))
        line.to = parseDay(parser.value(to));
    line.options.background = parseBackground(parser.value(background));
    if (!line.theme.isEmpty() && line.theme != u"light" && line.theme != u"dark")
        wrongUsage(tr("unknown theme '%1': light or dark").arg(line.theme));
    return line;
}

} // namespace Haengbo

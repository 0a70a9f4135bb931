// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

/// What the command lines of both programs share.
namespace Haengbo {

inline QString tr(const char *text) { return QCoreApplication::translate("Haengbo", text); }

/// Says on standard error what is wrong and ends the program with status 2.
[[noreturn]] inline void wrongUsage(const QString &message)
{
    const QString program = QCoreApplication::applicationName();
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(program), qUtf8Printable(message));
    std::fprintf(stderr, "%s\n", qUtf8Printable(tr("'%1 --help' lists the options.").arg(program)));
    std::exit(2);
}

/// Adds --help, --version and the files, and parses. --help and --version print and end the program, wrong
/// usage ends it with status 2.
inline void parseUsage(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), tr("Files and folders of articles."),
                                 QStringLiteral("[files...]"));
    if (!parser.parse(arguments))
        wrongUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
}

} // namespace Haengbo

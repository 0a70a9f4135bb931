// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/writing/handout.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Haengbo {

/// What the command line of haengbo-extract asks for.
struct ExtractOptions
{
    QStringList paths;
    bool jsonLinesIn = false; ///< articles come on standard input, one JSON object a line
    bool story = false;       ///< one story for all articles instead of a line for each
    std::optional<QDate> published;
    int threads = 1;
    const HandoutFormat *format = nullptr; ///< in which the story leaves; null for lines of JSON
    QString output;                        ///< the file to write the story to; empty for standard output

    /// Whether the articles are laid together instead of being printed one by one.
    bool laysTogether() const { return story || format; }
};

/// Reads the arguments of the running QCoreApplication. --help and --version print and end the program; wrong
/// usage says what is wrong on standard error and ends it with status 2.
ExtractOptions parseExtractOptions(const QStringList &arguments);

} // namespace Haengbo

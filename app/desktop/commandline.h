// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pictures.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace Haengbo {

/// One --export of the command line.
struct ExportRequest
{
    QString picture; ///< the id of a picture
    QString path;
};

/// What the command line of haengbo asks for.
struct CommandLine
{
    QStringList paths;
    std::vector<ExportRequest> exports;
    PictureOptions options;
    QString language;          ///< 'ko', 'en' or empty for the system's
    QString theme;             ///< 'light', 'dark' or empty for the system's
    std::optional<QDate> from; ///< the first day to be shown
    std::optional<QDate> to;   ///< the last one
    QString laneBy;            ///< person, organization, place, type, article, none, or empty
};

/// The language asked for, read before there is an application (translations load before anything is worded).
QString languageOf(int argc, char **argv);
/// Whether pictures are asked for: then no display is needed.
bool wantsExport(int argc, char **argv);
/// Reads the arguments of the running application; --help and --version end the program, wrong usage with
/// status 2.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Haengbo {

/// What a person chose once for all projects.
struct Preferences
{
    QString theme;       ///< 'light', 'dark'; empty follows the system
    QString fontFamily;  ///< empty: the system's
    double fontSize = 0; ///< in points; 0: the system's
    QString language;    ///< 'ko', 'en'; empty: the system's; from the next start on
    bool isoDates = false;
    bool transitions = true;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace Haengbo

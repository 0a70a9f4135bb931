// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the name of a place tells of where it is and what it is.
namespace Haengbo::Places {

enum class Level {
    Unknown, ///< a town, a district, or nothing that the name tells
    Country,
    Gateway, ///< an airport: who arrives there visits the country
    Site     ///< a building or ground
};

Level levelOf(const QString &name);

/// The country \a name is or begins with a part of, as ISO 3166 code; empty when the name does not tell.
QString countryOf(const QString &name);

/// Whether one of the names holds the other, or they have most of their pairs of characters in common.
bool alike(const QString &a, const QString &b);

/// Whether both may name where one thing happened: an area may hold a site, but two sites of different names,
/// and two countries, are two places.
bool fit(const QString &a, const QString &b);

} // namespace Haengbo::Places

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/reading/article.h"

#include <QByteArray>

/// Articles and what was read in them as compact bytes, for the project file. The form is our own and may
/// change with the program: it is a cache of what can be read again.
namespace Haengbo {

namespace Packing {
class Strings;
}

QByteArray pack(const Article &article);
QByteArray pack(const Extraction &extraction);

/// Nothing when \a bytes are cut short, go on too long or hold a value that no reader could have made; every
/// span lies within the text. \a strings are shared by what one thread unpacks.
std::optional<Article> unpackArticle(const QByteArray &bytes, Packing::Strings &strings);
/// As above; every index lies within its list and every span within \a article.
std::optional<Extraction> unpackExtraction(const QByteArray &bytes, const Article &article,
                                           Packing::Strings &strings);

/// Names what the engine knows (the language tables, the form of these bytes): an extraction made by another
/// one is made anew.
QByteArray engineId();

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/countries.h"

#include <QSet>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace Haengbo {

namespace {

QSet<QString> loadCountries()
{
    QSet<QString> names;
    const icu::Locale korean("ko");
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(korean, name);
        names.insert(QString::fromUtf16(name.getBuffer(), name.length()));
    }
    return names;
}

} // namespace

bool isCountry(const QString &name)
{
    static const QSet<QString> names = loadCountries();
    return names.contains(name);
}

} // namespace Haengbo

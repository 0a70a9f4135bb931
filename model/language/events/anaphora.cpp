// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/anaphora.h"

#include "model/language/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Haengbo {

Anaphor anaphorOf(QStringView words)
{
    static const QHash<QString, Anaphor> anaphors = [] {
        QHash<QString, Anaphor> read;
        const Table table = Table::bundled(u"event_anaphora");
        const int word = table.column(u"word");
        const int whom = table.column(u"whom");
        for (const Table::Row &row : table.rows()) {
            const QStringView name = table.cell(row, whom);
            read.insert(table.cell(row, word).toString(), name == u"person"    ? Anaphor::Person
                                                          : name == u"org"     ? Anaphor::Organization
                                                          : name == u"persons" ? Anaphor::Persons
                                                          : name == u"orgs"    ? Anaphor::Organizations
                                                          : name == u"main"    ? Anaphor::Main
                                                          : name == u"before"  ? Anaphor::Before
                                                          : name == u"each"    ? Anaphor::Each
                                                                               : Anaphor::All);
        }
        return read;
    }();
    if (words.size() > 8)
        return Anaphor::None;
    return anaphors.value(words.toString(), Anaphor::None);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/anaphora.h"

#include "model/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

const QHash<QString, Anaphor> &anaphors()
{
    static const QHash<QString, Anaphor> instance = [] {
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
                                                          : name == u"others"  ? Anaphor::Others
                                                          : name == u"press"   ? Anaphor::Press
                                                          : name == u"each"    ? Anaphor::Each
                                                                               : Anaphor::All);
        }
        return read;
    }();
    return instance;
}

} // namespace

Anaphor anaphorOf(QStringView words)
{
    if (words.size() > 8)
        return Anaphor::None;
    return anaphors().value(words.toString(), Anaphor::None);
}

bool endsInOthers(QStringView noun)
{
    for (qsizetype size = 1; size <= 4 && size <= noun.size(); ++size) {
        if (anaphors().value(noun.last(size).toString(), Anaphor::None) == Anaphor::Others)
            return true;
    }
    return false;
}

} // namespace Haengbo

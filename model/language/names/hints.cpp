// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

namespace Haengbo::Names {

namespace {

constexpr double believed = 2;
constexpr qsizetype mostHints = 200; ///< of one kind; an archive gives some tens

/// 'A, B,C' without blanks at the ends; lists of the archives know no other sign.
QStringList listed(const QString &hints)
{
    QStringList names;
    for (const QStringView one : QStringView(hints).tokenize(u',')) {
        const QString name = one.toString().simplified();
        if (name.size() >= 2 && names.size() < mostHints)
            names << name;
    }
    names.removeDuplicates();
    return names;
}

/// The last unit of \a words beginning at unit \a first, or -1.
int phraseEnd(const NameTable &table, int first, const QStringList &words)
{
    int at = first;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        const Unit &unit = table.unit(at);
        if (unit.taken || (last ? unit.word : unit.full) != words[i])
            return -1;
        if (last)
            return at;
        at = table.follower(at);
        if (at < 0)
            return -1;
    }
    return -1;
}

void take(NameTable &table, const QString &hints, EntityKind kind, RuleName rule)
{
    const QStringList names = hints.isEmpty() ? QStringList() : listed(hints);
    if (names.isEmpty())
        return;
    QHash<QStringView, std::vector<int>> places; // of the words as they stand in the text
    for (int at = 0; at < static_cast<int>(table.units.list.size()); ++at) {
        places[table.unit(at).word].push_back(at);
        if (table.unit(at).full != table.unit(at).word)
            places[table.unit(at).full].push_back(at);
    }
    for (const QString &name : names) {
        const QStringList words = name.split(u' ');
        for (const int at : places.value(words.front())) {
            const int end = phraseEnd(table, at, words);
            if (end < 0)
                continue;
            // Archives tag by machine: '정부' and '회장' stand among their names.
            constexpr quint32 never = Common | Stop | Descriptor | Title | TitlePrefix | Head;
            if (end == at && (table.unit(at).flags & never))
                break;
            table.addPhrase(at, end, kind, believed, rule);
            break; // once is enough: the table is about strings
        }
    }
}

} // namespace

void takeHints(NameTable &table)
{
    const Hints &hints = table.analysis.article->hints;
    take(table, hints.people, EntityKind::Person, u"hints:people");
    take(table, hints.organizations, EntityKind::Organization, u"hints:organizations");
    take(table, hints.places, EntityKind::Place, u"hints:places");
}

} // namespace Haengbo::Names

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Haengbo {

enum class Anaphor {
    None,
    Person,
    Organization,
    Persons,
    Organizations,
    All,
    Main,
    Each,
    This,
    Talk,
    Before,
    Others,
    Press,
    Kind,
    Stop,
    Two,
    Three,
    Four,
    Firms,
    People,
    Lined
};

/// Whom the words of a phrase stand for (event_anaphora.tsv): '그', '양사', '두 사람'; the phrase may go on
/// after the word ('두 회사 관계자' does not).
Anaphor anaphorOf(QStringView words);

/// Whether words that \a text begins with may stand for somebody, or count somebody: a look at two letters.
bool mayStandForSomebody(QStringView text);

/// So many people or organizations spoken of before: '두 대학', '세 사람'.
struct Counted
{
    int count = 0; ///< 0 when the words count nobody
    bool people = false;
    QStringView kind; ///< how the names of the organizations end, empty for '두 회사'
};

/// What the first two of \a words count.
Counted countedIn(QStringView words);

/// Whether \a noun ends in a word for people or bodies that are not named (기업들, 관계자, 업계).
bool endsInOthers(QStringView noun);

} // namespace Haengbo

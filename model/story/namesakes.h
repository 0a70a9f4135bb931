// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Which bearers of one Korean name are one person. Some two hundred family names serve fifty million people:
/// the same three syllables in two articles are often two people.
namespace Haengbo::Namesakes {

/// One article's person of that name.
struct Bearer
{
    int article = 0;
    int organization = -1; ///< the employer as one number in all articles, -1 when the article tells none
    QString organizationName;
    std::vector<int> context; ///< whom and what else the article names, sorted
};

/// Whether group() looks at the names of the employers of \a people and at their context: only where there
/// are several.
bool needContext(const std::vector<Bearer> &people);

/// Whether \a name is written as foreigners' names are (parts with a space, Latin letters, more than four
/// syllables): those are long enough to tell people apart.
bool isForeign(const QString &name);

/// For each of \a people the first one that is the same person (itself when none is before it).
///
/// Same employer, or employers of which one names the other (a group and its company): one person. Different
/// employers: one person only if an article on one side names the other side's employer as well, or the
/// articles share much of their company. Who has no employer joins those he shares most with, or the only
/// ones there are. Two in one article are two.
std::vector<int> group(const std::vector<Bearer> &people);

} // namespace Haengbo::Namesakes

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/abbreviations.h"

#include "model/text/hangul.h"
#include "model/text/table.h"

#include <algorithm>

namespace Haengbo {

namespace {

constexpr qsizetype shortestStem = 2; // syllables; one alone is anybody's

struct Ending
{
    QString shorter;
    QString longer;
    bool stemBegins;
};

const std::vector<Ending> &endings()
{
    static const std::vector<Ending> all = [] {
        const Table table = Table::bundled(u"shortendings");
        std::vector<Ending> rows;
        for (const Table::Row &row : table.rows())
            rows.push_back({table.cell(row, table.column(u"short")).toString(),
                            table.cell(row, table.column(u"long")).toString(),
                            table.cell(row, table.column(u"stem")) == u"begins"});
        return rows;
    }();
    return all;
}

/// 과기정통 of 과학기술정보통신: the first syllable of each pair.
bool isOfInitials(QStringView stem, QStringView whole)
{
    if (whole.size() != 2 * stem.size())
        return false;
    for (qsizetype i = 0; i < stem.size(); ++i) {
        if (stem[i] != whole[2 * i])
            return false;
    }
    return true;
}

bool fits(const Ending &ending, QStringView shorter, QStringView longer)
{
    if (!shorter.endsWith(ending.shorter) || !longer.endsWith(ending.longer))
        return false;
    const QStringView stem = shorter.chopped(ending.shorter.size());
    const QStringView whole = longer.chopped(ending.longer.size());
    if (stem.size() < shortestStem)
        return false;
    return stem == whole || (ending.stemBegins && whole.size() > stem.size() &&
                             (whole.startsWith(stem) || isOfInitials(stem, whole)));
}

} // namespace

bool mayAbbreviate(const QString &shorter, const QString &longer)
{
    if (longer.size() <= shorter.size() || shorter.isEmpty() || shorter.front() != longer.front())
        return false;
    return std::any_of(endings().begin(), endings().end(),
                       [&](const Ending &ending) { return fits(ending, shorter, longer); });
}

} // namespace Haengbo

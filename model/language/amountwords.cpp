// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/amountwords.h"

#include "model/language/currencies.h"
#include "model/language/numerals.h"
#include "model/text/hangul.h"
#include "model/text/numbersigns.h"
#include "model/text/table.h"

#include <algorithm>

namespace Haengbo {

AmountWords::AmountWords()
{
    const std::pair<QStringView, WordMap<QString> *> kinds[] = {
        {u"suffix", &suffixes}, {u"counter", &counters}, {u"crowd", &crowds}, {u"vague", &vague},
        {u"before", &before},   {u"after", &after},      {u"glued", &glued},  {u"scale", &scales}};
    const Table table = Table::bundled(u"amounts_words");
    const int kind = table.column(u"kind");
    const int word = table.column(u"word");
    const int bound = table.column(u"bound");
    for (const Table::Row &row : table.rows()) {
        const QStringView name = table.cell(row, kind);
        if (name == u"law") {
            laws.push_back(table.cell(row, word).toString());
            continue;
        }
        const auto *found = std::find_if(std::begin(kinds), std::end(kinds),
                                         [name](const auto &known) { return known.first == name; });
        if (found == std::end(kinds))
            qFatal("amounts_words.tsv:%d: unknown kind", row.line);
        found->second->insert(table.cell(row, word), table.cell(row, bound).toString());
    }
}

const AmountWords &AmountWords::instance()
{
    static const AmountWords words;
    return words;
}

SumSigns::SumSigns()
    : waves(u"~∼〜～∽")
    , dashes(u"-–—―")
    , behind(waves)
{
    for (char32_t code = 0; code <= 0xFFFF; ++code) {
        const QChar c(static_cast<char16_t>(code));
        if (beginsNumeral(c) && !Hangul::isDigit(c))
            numerals.add(c);
        if (continuesNumeral(c) && !Hangul::isDigit(c))
            behind.add(c);
    }
    behind.add(NumberSigns::andMore);
}

const SumSigns &SumSigns::instance()
{
    static const SumSigns signs;
    return signs;
}

bool SumSigns::mayHoldSum(QStringView word) const
{
    if (std::ranges::any_of(word, [](QChar c) { return Hangul::isDigit(c); }))
        return true;
    constexpr qsizetype shortest = 2; // of a number and the first letter of a currency
    return numerals.contains(word.front()) &&
           (word.size() <= shortest || behind.contains(word[1]) || mayNameCurrency(word[1], word[2]));
}

} // namespace Haengbo

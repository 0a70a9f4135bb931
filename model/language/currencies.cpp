// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/currencies.h"

#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <algorithm>
#include <bitset>
#include <vector>

namespace Haengbo {

namespace {

struct Unit
{
    QString currency;
    double scale = 1;
};

/// Words by length, so that the longest is found without trying each.
struct Words
{
    WordMap<Unit> byText;
    std::vector<quint32> lengths = std::vector<quint32>(0x10000); ///< by the character nearest the number

    std::bitset<0x4000> pairs; ///< of the first two letters

    static std::size_t placeOf(QChar first, QChar second)
    {
        return (first.unicode() * 0x9E37U + second.unicode()) & 0x3FFFU;
    }

    void add(const QString &text, const Unit &unit, bool fromFront)
    {
        if (text.isEmpty() || byText.contains(text))
            return;
        byText.insert(text, unit);
        lengths[(fromFront ? text.front() : text.back()).unicode()] |= byText.bitOf(text.size());
        if (text.size() > 1)
            pairs.set(placeOf(text[0], text[1]));
    }

    /// Whether a word may begin with these two letters.
    bool mayBegin(QChar first, QChar second) const
    {
        const quint32 able = lengths[first.unicode()];
        return able != 0 && ((able & byText.bitOf(1)) || pairs.test(placeOf(first, second)));
    }

    CurrencyWord find(QStringView text, bool fromFront) const
    {
        const quint32 able = text.isEmpty() ? 0 : lengths[(fromFront ? text.front() : text.back()).unicode()];
        if (able == 0)
            return {};
        for (qsizetype length = std::min(byText.longest(), text.size()); length > 0; --length) {
            const QStringView word = fromFront ? text.first(length) : text.last(length);
            const Unit *found = able & byText.bitOf(length) ? byText.find(word) : nullptr;
            if (found)
                return {static_cast<int>(length), found->currency, found->scale};
        }
        return {};
    }
};

struct Currencies
{
    Words after;
    Words before;
    Words parts;

    Currencies()
    {
        const Table table = Table::bundled(u"amounts_currencies");
        const int form = table.column(u"form");
        const int currency = table.column(u"currency");
        const int scale = table.column(u"scale");
        const int place = table.column(u"place");
        for (const Table::Row &row : table.rows()) {
            const QString word = table.cell(row, form).toString();
            const Unit unit{table.cell(row, currency).toString(), table.cell(row, scale).toDouble()};
            const QStringView where = table.cell(row, place);
            if (where == u"after" || where == u"both")
                after.add(word, unit, true);
            if (where == u"before" || where == u"both")
                before.add(word, unit, false);
            if (where == u"part" || unit.scale != 1)
                parts.add(word, unit, true);
        }
        addNamesOfCldr();
    }

    /// 'X Y' names a currency by country and unit; names with an explanation in brackets are of the past.
    void addNamesOfCldr()
    {
        UErrorCode status = U_ZERO_ERROR;
        UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL, &status);
        while (const UChar *code = U_SUCCESS(status) ? uenum_unext(codes, nullptr, &status) : nullptr) {
            UBool isChoice = false;
            int32_t length = 0;
            const UChar *name = ucurr_getName(code, "ko", UCURR_LONG_NAME, &isChoice, &length, &status);
            if (U_FAILURE(status))
                break;
            QString words(reinterpret_cast<const QChar *>(name), length);
            if (words.endsWith(u'화'))
                words.chop(1);
            if (words.contains(u'(') || !words.contains(u' '))
                continue;
            const Unit unit{QString(reinterpret_cast<const QChar *>(code), 3), 1};
            after.add(words, unit, true);
            words.remove(u' ');
            after.add(words, unit, true);
        }
        uenum_close(codes);
    }
};

const Currencies &currencies()
{
    static const Currencies instance;
    return instance;
}

} // namespace

CurrencyWord currencyAfterNumber(QStringView text) { return currencies().after.find(text, true); }

bool mayNameCurrency(QChar first, QChar second) { return currencies().after.mayBegin(first, second); }

bool mayEndSign(QChar last) { return currencies().before.lengths[last.unicode()] != 0; }

CurrencyWord currencyBeforeNumber(QStringView text) { return currencies().before.find(text, false); }

CurrencyWord currencyPart(QStringView text, QStringView currency)
{
    CurrencyWord word = currencies().parts.find(text, true);
    return word && word.currency == currency ? word : CurrencyWord();
}

} // namespace Haengbo

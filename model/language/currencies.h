// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Haengbo {

struct CurrencyWord
{
    int length = 0;   ///< of the word in the text, 0 when there is none
    QString currency; ///< ISO 4217
    double scale = 1; ///< whole units in one: 0.01 for 센트

    explicit operator bool() const { return length > 0; }
};

/// The longest currency word or sign that \a text begins with: bare words and signs of
/// amounts_currencies.tsv, and every currency CLDR names in Korean (캐나다 달러, with and without the blank).
/// What follows it is not looked at.
CurrencyWord currencyAfterNumber(QStringView text);
/// Whether currencyAfterNumber() may find a word in a text that begins with \a first and \a second (null at
/// its end): refuses most texts at once.
bool mayNameCurrency(QChar first, QChar second);
/// Whether currencyBeforeNumber() may find a sign in a text that ends with \a last.
bool mayEndSign(QChar last);
/// The longest currency sign that \a text ends with, as stands before a number: $, US$, KRW.
CurrencyWord currencyBeforeNumber(QStringView text);
/// The hundredth part that may follow a whole unit of \a currency: 센트 behind 1달러.
CurrencyWord currencyPart(QStringView text, QStringView currency);

} // namespace Haengbo

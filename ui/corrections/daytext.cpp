// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/daytext.h"

#include "model/language/partialdate.h"

#include <QDate>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

std::optional<QString> parseDayText(const QString &words)
{
    const QString typed = words.trimmed();
    if (typed.isEmpty() || PartialDate::parse(typed))
        return typed;
    const bool isWord = std::any_of(typed.begin(), typed.end(), [](QChar c) {
        return c.isLetter() && c != u'년' && c != u'월' && c != u'일';
    });
    QStringList numbers{QString()};
    for (const QChar c : typed) {
        if (c.isDigit())
            numbers.back() += QChar(u'0' + c.digitValue());
        else if (!numbers.back().isEmpty())
            numbers << QString();
    }
    if (numbers.back().isEmpty())
        numbers.removeLast();
    constexpr qsizetype compact = 8; // 20250204
    if (numbers.size() == 1 && numbers[0].size() == compact)
        numbers = {numbers[0].first(4), numbers[0].sliced(4, 2), numbers[0].sliced(6)};
    if (isWord || numbers.isEmpty() || numbers.size() > 3 || numbers[0].size() != 4)
        return {};
    for (qsizetype i = 1; i < numbers.size(); ++i)
        numbers[i] = numbers[i].rightJustified(2, u'0');
    const QString value = numbers.join(u'-');
    return PartialDate::parse(value) ? std::optional(value) : std::nullopt;
}

bool isOneDay(const QString &day) { return QDate::fromString(day, Qt::ISODate).isValid(); }

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"

#include <QLocale>
#include <QString>

/// The words people read for types, statuses, dates and sums, in the language of the interface.
namespace Haengbo::Wording {

QString of(EventType type);
QString of(RelationType type);
QString of(Status status);
QString of(EntityKind kind);
QString of(PublicationBasis basis);
/// Who tells a day: 'the page', 'the archive'.
QString of(DaySource source);
/// A page or paragraph to cite: 'p. 3'.
QString place(PlaceKind kind, int number);

/// Days and months in digits (2025-02-04) from now on, instead of as the language writes them.
void setIsoDates(bool on);

/// A TIMEX3 value as the reader writes it at the precision it has: '2024년 6월', '2025년 2월 4일 (화) 오전';
/// empty values give 'date unknown'.
QString date(QStringView timex3);
/// A period: '2월 3일 – 5일', 'from 10 February 2025', 'until 2028'; \a part is a part of day or HH:MM.
QString period(const QString &start, const QString &end, const QString &part);
/// A part of day as TIMEX3 has it ('MO') or a clock time as it is.
QString timeOfDay(const QString &part);
/// A currency by its ISO 4217 code: 'won'; the code where it has no name here.
QString currency(const QString &code);
/// A sum with 조/억/만 in Korean and grouped digits in English, with currency.
QString amount(const Amount &amount);
/// Why a value is what it is, as one sentence; \a anchorWords are the words of its anchor.
QString reason(const Derivation &why, const QString &anchorWords);

} // namespace Haengbo::Wording

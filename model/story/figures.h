// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace Haengbo {

/// The units of percentages and of multiples, however they are written.
inline const QString percent = QStringLiteral("%");
inline const QString times = QStringLiteral("×");

/// A number with what it counts, as a sentence tells it.
struct Figure
{
    Span span; ///< number and unit
    double value = 0;
    double step = 0; ///< what it may be off by, as it is rounded
    QString unit;    ///< of table figurewords.tsv, or \ref percent or \ref times

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// The figures of text [\a begin, \a end) in order.
std::vector<Figure> figuresIn(QStringView text, int begin, int end);

/// Whether a word of \a kind in table figurewords.tsv stands at the beginning of \a text; blanks before it
/// are passed over.
bool beginsWith(QStringView text, QStringView kind);
/// Whether one ends \a text; blanks behind it are passed over.
bool endsWith(QStringView text, QStringView kind);
/// Whether one is anywhere in \a text.
bool contains(QStringView text, QStringView kind);

/// \a value with at most four figures behind the point and thousands parted by commas.
QString digits(double value);

} // namespace Haengbo

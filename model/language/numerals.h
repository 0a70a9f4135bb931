// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace Haengbo {

/// One way a Korean number may end: 3억, 3억2000만 and 3억2000 of '3억2000만'.
struct NumeralStop
{
    int end = 0;        ///< position in the text, UTF-16
    double value = 0;   ///< what it means up to here
    double unit = 1;    ///< the last of 만, 억, 조 in it, or 1
    double big = 1;     ///< the largest of them
    int signs = 0;      ///< digits and words of number in it (15만 has 3)
    bool whole = false; ///< ends with 십 … 조, so that nothing more is needed

    friend bool operator==(const NumeralStop &, const NumeralStop &) = default;
};

/// The ways one number may end: a short list that needs no memory of its own.
using NumeralStops = QVarLengthArray<NumeralStop, 6>;

/// All ways the number that begins at \a begin may end, the shortest first: digits with commas and a point,
/// Hangul digits, and 십 백 천 만 억 조 (or Hanja) in falling order, with or without blanks between the
/// groups
/// ('4억 2천만', '1천 1백 70만', '일점이삼'). Nothing when no number stands there. \a begin must be where one
/// may begin: not behind another digit.
NumeralStops numeralStops(QStringView text, int begin);

/// Whether a number may begin with \a c: numeralStops() gives nothing where none may.
bool beginsNumeral(QChar c);

/// Whether a number may go on with \a c behind digits or a numeral: 십, 만, the 점 of 일점이.
bool continuesNumeral(QChar c);

/// What 만, 억, 조 or 경 (or its Hanja) multiplies by; 0 for any other sign.
double numeralUnit(QChar c);

} // namespace Haengbo

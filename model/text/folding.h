// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Text as it is compared when something is searched: what a reader takes for the same is the same.
namespace Haengbo::Folding {

/// One sign folded: capitals become small, full width becomes half width, white space a blank, and a Hanja
/// the Hangul syllable it is read as (ICU's Korean collation sorts each Hanja as its reading; CLDR ko.xml).
/// Signs that have none of these stay.
QChar folded(QChar sign);

/// All of \a text, sign by sign: of the same length, so that positions stay. At the beginning of a word a
/// Hanja takes its initial reading (李 이, not 리).
QString folded(QStringView text);

/// Whether folded() can change more than the case of letters and the white space of \a text.
bool hasHanjaOrWide(QStringView text);

} // namespace Haengbo::Folding

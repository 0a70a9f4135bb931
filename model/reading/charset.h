// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/textfile.h"

namespace Haengbo {

/// The name of the converter that a page, mail or document means by \a label: EUC-KR, ks_c_5601-1987, cp949
/// and their kin all mean windows-949, as browsers have it. Empty when the label means nothing to us.
QString charsetOf(QByteArrayView label);

/// \a bytes read by ICU's converter of that \a name without one bad character; none when there is one. With
/// \a isPart the last character may be cut.
std::optional<QString> decodeStrictly(const QByteArray &bytes, const char *name, bool isPart = false);

/// Decodes \a bytes whose encoding is declared by \a label (which may be empty, wrong or outdated): by what
/// the bytes themselves tell (decodeText) first, then as declared, where one bad character in a thousand may
/// stand (as U+FFFD), as on pages where an editor cut a syllable in two.
Result<DecodedText> decodeLabelled(const QByteArray &bytes, QByteArrayView label, const QString &source);

/// The text of a mail's header: unfolded, with its encoded words (RFC 2047) decoded, also where a syllable is
/// cut between two of them, and raw bytes read by what they tell.
QString decodeEncodedWords(const QByteArray &header);

} // namespace Haengbo

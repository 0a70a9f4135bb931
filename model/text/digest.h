// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Haengbo {

/// The SHA-256 of \a bytes (FIPS 180-4) in lower-case hexadecimal. Nettle's, which uses what the processor
/// has for it: Qt's own takes a quarter of the time in which a page is read.
QByteArray sha256Of(QByteArrayView bytes);
/// The same of the UTF-8 of \a text, as QString::toUtf8() writes it, piece by piece.
QByteArray sha256OfUtf8(QStringView text);

} // namespace Haengbo

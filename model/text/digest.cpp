// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/digest.h"

#include <nettle/sha2.h>

#include <algorithm>
#include <array>

namespace Haengbo {

namespace {

QByteArray hexOf(sha256_ctx &context)
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&context, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t *>(digest.data()));
    return digest.toHex();
}

/// Writes the UTF-8 of a unit that is neither ASCII nor of three bytes: of two, or a surrogate, whose other
/// half may stand at \a next. A lone one becomes a question mark, as in QString::toUtf8(). Gives how many
/// bytes were written.
int writeSeldom(std::uint8_t *to, char16_t unit, const char16_t *next, const char16_t *end)
{
    const auto byte = [](char32_t lead, char32_t bits) { return static_cast<std::uint8_t>(lead | bits); };
    if (!QChar::isSurrogate(unit)) {
        to[0] = byte(0xC0, unit >> 6);
        to[1] = byte(0x80, unit & 0x3FU);
        return 2;
    }
    if (!QChar::isHighSurrogate(unit) || next == end || !QChar::isLowSurrogate(*next)) {
        to[0] = '?';
        return 1;
    }
    const char32_t code = QChar::surrogateToUcs4(unit, *next);
    to[0] = byte(0xF0, code >> 18);
    to[1] = byte(0x80, code >> 12 & 0x3FU);
    to[2] = byte(0x80, code >> 6 & 0x3FU);
    to[3] = byte(0x80, code & 0x3FU);
    return 4;
}

/// Writes the UTF-8 of the units from \a at until \a end and gives where it ends. Letters and blanks are told
/// apart without a branch: it would be guessed wrong at most words, which is what takes QString::toUtf8() and
/// ICU more than twice as long on Korean.
std::uint8_t *writeUtf8(std::uint8_t *to, const char16_t *at, const char16_t *end)
{
    for (; at < end; ++at) {
        const unsigned unit = *at;
        const bool isOfTwo = unit - 0x80U < 0x780U;
        if (isOfTwo || QChar::isSurrogate(unit)) {
            const int written = writeSeldom(to, *at, at + 1, end);
            at += written == 4 ? 1 : 0;
            to += written;
            continue;
        }
        const unsigned isOfThree = unit > 0x7FU ? 1 : 0;
        const unsigned lead = 0xE0U | unit >> 12;
        to[0] = static_cast<std::uint8_t>(isOfThree ? lead : unit);
        to[1] = static_cast<std::uint8_t>(0x80U | (unit >> 6 & 0x3FU)); // written over behind ASCII
        to[2] = static_cast<std::uint8_t>(0x80U | (unit & 0x3FU));
        to += 1 + 2 * isOfThree;
    }
    return to;
}

} // namespace

QByteArray sha256Of(QByteArrayView bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, static_cast<std::size_t>(bytes.size()),
                  reinterpret_cast<const std::uint8_t *>(bytes.data()));
    return hexOf(context);
}

QByteArray sha256OfUtf8(QStringView text)
{
    constexpr qsizetype pieceUnits = 1024;
    constexpr std::size_t spare = 4; // what is written and not kept
    std::array<std::uint8_t, 3 * (pieceUnits + 1) + spare>
        piece; // NOLINT(cppcoreguidelines-pro-type-member-init)
    sha256_ctx context;
    sha256_init(&context);
    while (!text.isEmpty()) {
        qsizetype length = std::min(pieceUnits, text.size());
        if (length < text.size() && text[length].isLowSurrogate())
            ++length; // the pair stays whole
        const char16_t *const begin = text.utf16();
        const std::uint8_t *const written = writeUtf8(piece.data(), begin, begin + length);
        sha256_update(&context, static_cast<std::size_t>(written - piece.data()), piece.data());
        text = text.sliced(length);
    }
    return hexOf(context);
}

} // namespace Haengbo

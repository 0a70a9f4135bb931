// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"
#include "model/text/hangul.h"
#include "model/text/table.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <bitset>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

// How an encoding is told without being declared.
//
// Strict UTF-8 first: other encodings of Korean practically never are valid UTF-8. What is left is UTF-16 or
// windows-949 (which holds EUC-KR), and nearly any bytes can be read as either. So each is tried, and
// believed only when what comes out looks like Korean: most of its letters beyond ASCII must be among the 500
// most frequent syllables. Korean text scores 0.9 to 1; Chinese, Japanese or Latin-1 bytes read as
// windows-949 score below 0.3, for frequent syllables are a fifth of those it can write.

namespace Haengbo {

namespace {

constexpr double plausibleShare = 0.6;
/// Long enough to judge by; longer texts are not counted to their end.
constexpr qsizetype judgedLength = 20'000;

using SyllableSet = std::bitset<0x10000>;

const SyllableSet &commonSyllables()
{
    static const SyllableSet set = [] {
        SyllableSet syllables;
        const Table table = Table::bundled(u"syllables");
        const int column = table.column(u"syllables");
        for (const Table::Row &row : table.rows()) {
            for (const QChar c : table.cell(row, column))
                syllables.set(c.unicode());
        }
        return syllables;
    }();
    return set;
}

/// The share of common syllables among the letters beyond ASCII, 0 when there are none or when characters
/// stand there that no text holds.
double koreanShare(QStringView text)
{
    qsizetype letters = 0;
    qsizetype common = 0;
    for (const QChar c : text.first(std::min(text.size(), judgedLength))) {
        const bool control = c.category() == QChar::Other_Control && !c.isSpace();
        if (control || c.category() == QChar::Other_PrivateUse || c.isNonCharacter())
            return 0;
        if (c.unicode() < 0x80 || !(c.isLetter() || c.category() == QChar::Other_NotAssigned))
            continue;
        ++letters;
        if (commonSyllables().test(c.unicode()))
            ++common;
    }
    return letters == 0 ? 0 : static_cast<double>(common) / static_cast<double>(letters);
}

std::optional<QString> decodeStrictly(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Default);
    QString text = decoder(bytes);
    // A sequence that is cut off at the end is only noticed when something must follow.
    if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return std::nullopt;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    for (qsizetype i = 0; i < bytes.size();) {
        // Markup and Hangul come in runs.
        quint64 eight = 0;
        while (i + 8 <= bytes.size() &&
               (std::memcpy(&eight, bytes.data() + i, 8), !(eight & 0x8080808080808080)))
            i += 8;
        while (i + 3 <= bytes.size() && at(i) >= 0xE1 && at(i) <= 0xEC && (at(i + 1) & 0xC0) == 0x80 &&
               (at(i + 2) & 0xC0) == 0x80)
            i += 3;
        if (i == bytes.size())
            return true;
        const unsigned char lead = at(i);
        const int length = lead < 0x80   ? 1
                           : lead < 0xC2 ? 0
                           : lead < 0xE0 ? 2
                           : lead < 0xF0 ? 3
                           : lead < 0xF5 ? 4
                                         : 0;
        if (length == 0 || i + length > bytes.size())
            return false;
        for (int k = 1; k < length; ++k) {
            if ((at(i + k) & 0xC0) != 0x80)
                return false;
        }
        const unsigned char second = length > 1 ? at(i + 1) : 0x80;
        const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
        const bool beyond = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
        if (overlong || beyond)
            return false;
        i += length;
    }
    return true;
}

namespace {

std::optional<QString> decodeWindows949(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-949", &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size(), Qt::Uninitialized); // never more UTF-16 units than bytes
    const int length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                     static_cast<int32_t>(text.size()), bytes.constData(),
                                     static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

struct Candidate
{
    QString text;
    QString encoding;
    double share = 0;
};

/// The reading without a byte order mark that looks most like Korean.
Candidate bestGuess(const QByteArray &bytes)
{
    Candidate best;
    const auto consider = [&best](std::optional<QString> text, const QString &encoding) {
        const double share = text ? koreanShare(*text) : 0;
        if (share > best.share)
            best = {std::move(*text), encoding, share};
    };
    consider(decodeWindows949(bytes), u"windows-949"_s);
    if (bytes.size() % 2 == 0) {
        consider(decodeStrictly(bytes, QStringConverter::Utf16LE), u"UTF-16LE"_s);
        consider(decodeStrictly(bytes, QStringConverter::Utf16BE), u"UTF-16BE"_s);
    }
    return best;
}

/// ASCII written as UTF-16 is valid UTF-8 with a NUL at every other place.
std::optional<DecodedText> decodeAsciiInUtf16(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype units = bytes.size() / 2;
    const bool little = nuls[0] == 0 && nuls[1] * 10 > units * 9;
    const bool big = nuls[1] == 0 && nuls[0] * 10 > units * 9;
    if (!little && !big)
        return std::nullopt;
    auto text = decodeStrictly(bytes, little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    if (!text)
        return std::nullopt;
    return DecodedText{*text, little ? u"UTF-16LE"_s : u"UTF-16BE"_s};
}

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

/// The encoding a byte order mark declares; UTF-32 is asked first, for its mark begins with UTF-16's.
const Mark *markOf(const QByteArray &bytes)
{
    static constexpr Mark marks[] = {
        {QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"_L1},
        {QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE, "UTF-32BE"_L1},
        {QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, "UTF-8"_L1},
        {QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, "UTF-16LE"_L1},
        {QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, "UTF-16BE"_L1},
    };
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return &mark;
    }
    return nullptr;
}

Result<DecodedText> checked(DecodedText decoded, const QString &source)
{
    if (decoded.text.contains(QChar(u'\0')))
        return Problem{Problem::Kind::UnknownFormat, source, u"holds NUL characters"_s};
    const bool blank = std::all_of(decoded.text.cbegin(), decoded.text.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format;
    });
    if (blank)
        return Problem{Problem::Kind::NoText, source, {}};
    return decoded;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &source)
{
    if (bytes.isEmpty())
        return Problem{Problem::Kind::Empty, source, {}};
    if (const Mark *mark = markOf(bytes)) {
        const bool valid = mark->encoding != QStringConverter::Utf8 || isUtf8(bytes);
        const std::optional<QString> text = valid ? decodeStrictly(bytes, mark->encoding) : std::nullopt;
        if (!text)
            return Problem{Problem::Kind::Damaged, source, QString(mark->name)};
        return checked({*text, QString(mark->name)}, source);
    }
    if (isUtf8(bytes)) {
        if (!bytes.contains('\0'))
            return checked({QString::fromUtf8(bytes), u"UTF-8"_s}, source);
        if (const std::optional<DecodedText> text = decodeAsciiInUtf16(bytes))
            return checked(*text, source);
    }
    Candidate guess = bestGuess(bytes);
    if (guess.share >= plausibleShare)
        return checked({std::move(guess.text), guess.encoding}, source);
    if (bytes.contains('\0'))
        return Problem{Problem::Kind::UnknownFormat, source, u"holds NUL characters"_s};
    return Problem{Problem::Kind::UnknownEncoding, source, {}};
}

} // namespace Haengbo

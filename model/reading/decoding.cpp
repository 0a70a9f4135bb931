// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/charset.h"
#include "model/reading/languagebits.h"
#include "model/reading/textfile.h"
#include "model/text/hangul.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

// How an encoding is told without being declared.
//
// Strict UTF-8 first: other encodings of Korean practically never are valid UTF-8, but for a few pairs of
// syllables ('카카', '특화'), which are read as Korean where the UTF-8 reading is no word of any alphabet.
// What is left is UTF-16 or windows-949 (which holds EUC-KR), and nearly any bytes can be read as either. So
// each is tried, and the reading is taken that costs the fewest bits for someone who expects Korean
// (languagebits.h). It is believed when its letters cost no more than Korean does, and when no reading as
// Chinese or Japanese is cheaper still: windows-949, GB18030, Big5 and EUC-JP write their frequent characters
// with the same bytes, and only what comes out tells them apart.

namespace Haengbo {

namespace {

/// Long enough to judge by; longer texts are not weighed to their end.
constexpr qsizetype judgedBytes = 16'384;

std::optional<QString> decodeUnicode(const QByteArray &bytes, QStringConverter::Encoding encoding)
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

/// What \a bytes may be read as, and how much dearer the reading is for being seldom met.
struct Candidate
{
    QString text;
    QString encoding;
    LanguageBits bits; ///< of the beginning that is judged
    double cost = 0;
    bool isDoubtful = false; ///< another reading costs hardly more
};

/// The beginning of \a text that stands for the judged bytes in an encoding with one or two bytes a
/// character.
QStringView judged(QStringView text)
{
    qsizetype bytes = 0;
    qsizetype end = 0;
    while (end < text.size() && bytes < judgedBytes)
        bytes += text[end++].unicode() < 0x80 ? 1 : 2;
    return text.first(end);
}

/// Whether characters stand there that no text holds.
bool holdsControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && !c.isSpace()) || c.isNonCharacter();
    });
}

/// Whether the letters cost no more than Korean ones do. A few may all be rare ones, many hardly: the mean of
/// many strays less.
bool isPlausible(const LanguageBits &bits)
{
    constexpr double most = 13;
    constexpr double allowance = 30;
    constexpr double ever =
        24; // of one letter: in Latin-1 an accent and the letter behind it make a rare syllable
    return bits.letters > 0 &&
           bits.perLetter() <= std::min(ever, most + allowance / std::pow(bits.letters, 1.5));
}

struct ForeignEncoding
{
    const char *name;
    LanguageBits (*bits)(QStringView);
    double rarity; ///< in bits, among files without a declaration
};

constexpr std::array foreignEncodings{
    ForeignEncoding{"GB18030", &chineseBits, 4},
    ForeignEncoding{"Shift_JIS", &japaneseBits, 6},
    ForeignEncoding{"EUC-JP", &japaneseBits, 6},
    ForeignEncoding{"Big5", &chineseBits, 9},
};

/// The Chinese or Japanese reading that costs the least.
Candidate bestForeign(const QByteArray &bytes)
{
    Candidate best;
    const bool isPart = bytes.size() > judgedBytes;
    for (const ForeignEncoding &encoding : foreignEncodings) {
        std::optional<QString> text =
            decodeStrictly(bytes.first(std::min(bytes.size(), judgedBytes)), encoding.name, isPart);
        if (!text || holdsControls(*text))
            continue;
        const LanguageBits bits = encoding.bits(*text);
        const double cost = bits.total + encoding.rarity;
        if (best.encoding.isEmpty() || cost < best.cost)
            best = {std::move(*text), QString::fromLatin1(encoding.name), bits, cost};
    }
    return best;
}

/// The reading as windows-949 or UTF-16 without a byte order mark that looks most like Korean, if one does.
std::optional<Candidate> koreanGuess(const QByteArray &bytes)
{
    std::optional<Candidate> best;
    double second = std::numeric_limits<double>::infinity();
    const auto consider = [&best, &second](std::optional<QString> text, const QString &encoding,
                                           double rarity) {
        const bool isUtf16 = rarity > 0;
        if (!text)
            return;
        const QStringView beginning =
            isUtf16 ? QStringView(*text).first(std::min(text->size(), judgedBytes / 2)) : judged(*text);
        if (holdsControls(beginning) || std::none_of(beginning.begin(), beginning.end(), Hangul::isSyllable))
            return;
        const LanguageBits bits = koreanBits(beginning);
        const double cost = bits.total + rarity;
        if (best && cost >= best->cost) {
            second = std::min(second, cost);
            return;
        }
        second = best ? best->cost : second;
        best = {std::move(*text), encoding, bits, cost};
    };
    constexpr double littleEndianRarity = 3;
    constexpr double bigEndianRarity = 7.5;
    consider(decodeStrictly(bytes, "windows-949"), u"windows-949"_s, 0);
    if (bytes.size() % 2 == 0) {
        consider(decodeUnicode(bytes, QStringConverter::Utf16LE), u"UTF-16LE"_s, littleEndianRarity);
        consider(decodeUnicode(bytes, QStringConverter::Utf16BE), u"UTF-16BE"_s, bigEndianRarity);
    }
    if (!best || !isPlausible(best->bits))
        return std::nullopt;
    constexpr int enoughLetters = 8;
    constexpr int tinyLetters = 4;
    constexpr double closeBits = 12; // within a factor of 4,000
    constexpr double clearlyKorean = 10;
    if (best->bits.letters >= enoughLetters && best->bits.perLetter() <= clearlyKorean)
        return best;
    // This is a program for Korean: what could be either is Korean.
    constexpr double benefitOfDoubt = 12;
    const Candidate foreign = bestForeign(bytes);
    if (!foreign.encoding.isEmpty() && foreign.cost < best->bits.total - benefitOfDoubt)
        return std::nullopt;
    if (!foreign.encoding.isEmpty())
        second = std::min(second, foreign.cost);
    // So few letters tell nothing for sure, whatever they cost.
    const bool isTiny = best->bits.letters < tinyLetters && std::isfinite(second);
    best->isDoubtful = isTiny || (best->bits.letters < enoughLetters && second < best->cost + closeBits);
    return best;
}

/// \a bytes that are valid UTF-8, though perhaps by chance: as Korean where that is the better reading.
DecodedText decodeUtf8(const QByteArray &bytes)
{
    constexpr qsizetype longest = 64; // chance does not go further
    constexpr double margin = 2;
    const auto isHangulLead = [](char c) { return (static_cast<unsigned char>(c) & 0xF0) == 0xE0; };
    DecodedText utf8{QString::fromUtf8(bytes), u"UTF-8"_s};
    if (bytes.size() > longest || std::any_of(bytes.begin(), bytes.end(), isHangulLead) ||
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; }))
        return utf8;
    std::optional<Candidate> guess = koreanGuess(bytes);
    if (guess && guess->cost + margin < alphabetBits(utf8.text).total)
        return {std::move(guess->text), guess->encoding, true};
    utf8.isDoubtful = guess.has_value();
    return utf8;
}

/// The encoding that bytes which are not Korean seem to be in, for the message; empty when nothing tells.
QString seemsToBe(const QByteArray &bytes)
{
    constexpr qsizetype leastLetters = 4;
    constexpr double likelyBits = 10.5;
    const Candidate foreign = bestForeign(bytes);
    if (foreign.bits.letters >= leastLetters && foreign.bits.perLetter() <= likelyBits)
        return foreign.encoding;
    const QByteArray beginning = bytes.first(std::min(bytes.size(), judgedBytes));
    const QString utf8 = QString::fromUtf8(beginning);
    const qsizetype bad = utf8.count(QChar(QChar::ReplacementCharacter));
    if (std::count_if(utf8.cbegin(), utf8.cend(), Hangul::isSyllable) > 2 * bad)
        return u"UTF-8 with %1 broken characters"_s.arg(bad);
    const std::optional<QString> latin = decodeStrictly(beginning, "windows-1252");
    const bool isLatin = latin && !holdsControls(*latin);
    const LanguageBits bits = isLatin ? alphabetBits(*latin) : LanguageBits{};
    return bits.letters > 0 && bits.perLetter() <= likelyBits ? u"windows-1252"_s : QString();
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
    auto text = decodeUnicode(bytes, little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
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
        const std::optional<QString> text = valid ? decodeUnicode(bytes, mark->encoding) : std::nullopt;
        if (!text)
            return Problem{Problem::Kind::Damaged, source, QString(mark->name)};
        return checked({*text, QString(mark->name)}, source);
    }
    if (isUtf8(bytes)) {
        if (!bytes.contains('\0'))
            return checked(decodeUtf8(bytes), source);
        if (const std::optional<DecodedText> text = decodeAsciiInUtf16(bytes))
            return checked(*text, source);
    }
    if (std::optional<Candidate> guess = koreanGuess(bytes))
        return checked({std::move(guess->text), guess->encoding, guess->isDoubtful}, source);
    if (bytes.contains('\0'))
        return Problem{Problem::Kind::UnknownFormat, source, u"holds NUL characters"_s};
    return Problem{Problem::Kind::UnknownEncoding, source, seemsToBe(bytes)};
}

} // namespace Haengbo

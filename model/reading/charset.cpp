// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/charset.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// One in this many characters may be bad in text of a declared encoding.
constexpr qsizetype goodForOneBad = 1000;

/// Lower case letters and digits only: 'KS_C_5601-1987' and 'ksc56011987' name the same.
QByteArray plain(QByteArrayView label)
{
    QByteArray name;
    for (const char c : label.trimmed()) {
        if (c >= 'A' && c <= 'Z')
            name += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            name += c;
    }
    return name;
}

std::optional<QString> decodeTolerantly(const QByteArray &bytes, const QString &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status) || bytes.size() > (1 << 30))
        return std::nullopt;
    QString text(bytes.size() + 1, Qt::Uninitialized); // no encoding of a page makes more units than bytes
    const int length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                     static_cast<int32_t>(text.size()), bytes.constData(),
                                     static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    const qsizetype bad = text.count(QChar(QChar::ReplacementCharacter));
    if (bad > 0 && bad * goodForOneBad > text.size() + goodForOneBad)
        return std::nullopt;
    return text;
}

/// '=?charset?B?text?='.
struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0; ///< position after it
};

QByteArray fromQuoted(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        if (text[i] == '=' && i + 2 < text.size())
            bytes += static_cast<char>(text.mid(i + 1, 2).toInt(&isHex, 16));
        if (isHex)
            i += 2;
        else if (text[i] == '=' && i + 2 < text.size())
            bytes.back() = '=';
        else
            bytes += text[i] == '_' ? ' ' : text[i];
    }
    return bytes;
}

std::optional<EncodedWord> encodedWordAt(const QByteArray &header, qsizetype at)
{
    if (!header.sliced(at).startsWith("=?"))
        return std::nullopt;
    const qsizetype charsetEnd = header.indexOf('?', at + 2);
    const qsizetype kindEnd = charsetEnd < 0 ? -1 : header.indexOf('?', charsetEnd + 1);
    const qsizetype end = kindEnd < 0 ? -1 : header.indexOf("?=", kindEnd + 1);
    if (end < 0 || kindEnd != charsetEnd + 2)
        return std::nullopt;
    const QByteArray charset = header.mid(at + 2, charsetEnd - at - 2);
    const QByteArray text = header.mid(kindEnd + 1, end - kindEnd - 1);
    const char kind = header[charsetEnd + 1];
    if (kind == 'B' || kind == 'b')
        return EncodedWord{charset, QByteArray::fromBase64(text), end + 2};
    if (kind == 'Q' || kind == 'q')
        return EncodedWord{charset, fromQuoted(text), end + 2};
    return std::nullopt;
}

} // namespace

QString charsetOf(QByteArrayView label)
{
    static constexpr std::array korean{"euckr",     "ksc56011987",   "ksc56011992", "ksc5601",  "cp949",
                                       "ms949",     "windows949",    "uhc",         "korean",   "ks56011987",
                                       "csksc5601", "csksc56011987", "xwindows949", "isoir149", "cseuckr"};
    const QByteArray name = plain(label);
    if (name.isEmpty())
        return {};
    if (std::any_of(korean.begin(), korean.end(), [&](const char *known) { return name == known; }))
        return u"windows-949"_s;
    if (name == "utf8")
        return u"UTF-8"_s;
    // Browsers read both of these labels so; ICU's own reading maps the bytes 80 to 9F to controls.
    if (name == "iso88591" || name == "latin1" || name == "usascii" || name == "ascii")
        return u"windows-1252"_s;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray text = label.trimmed().toByteArray();
    const char *standard = ucnv_getStandardName(text.constData(), "MIME", &status);
    if (U_FAILURE(status) || standard == nullptr) {
        status = U_ZERO_ERROR;
        standard = ucnv_getStandardName(text.constData(), "IANA", &status);
    }
    return U_SUCCESS(status) && standard != nullptr ? QString::fromLatin1(standard) : QString();
}

std::optional<QString> decodeStrictly(const QByteArray &bytes, const char *name, bool isPart)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status) || bytes.size() > (1 << 30))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size(), Qt::Uninitialized); // none of the encodings makes more units than bytes
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *to = begin;
    const char *from = bytes.constData();
    ucnv_toUnicode(converter.get(), &to, begin + text.size(), &from, from + bytes.size(), nullptr,
                   static_cast<UBool>(!isPart), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(to - begin);
    return text;
}

Result<DecodedText> decodeLabelled(const QByteArray &bytes, QByteArrayView label, const QString &source)
{
    Result<DecodedText> found = decodeText(bytes, source);
    const bool undecided = !found && (found.problem().kind == Problem::Kind::UnknownEncoding ||
                                      found.problem().kind == Problem::Kind::Damaged);
    if (!undecided)
        return found;
    const QString charset = charsetOf(label);
    if (charset.isEmpty())
        return found;
    if (const std::optional<QString> text = decodeTolerantly(bytes, charset))
        return DecodedText{*text, charset};
    return Problem{Problem::Kind::UnknownEncoding, source, u"declared as "_s + charset};
}

QString decodeEncodedWords(const QByteArray &header)
{
    QString text;
    QByteArray raw;      // bytes outside of encoded words
    EncodedWord pending; // those of one charset are decoded together
    const auto endRaw = [&] {
        const Result<DecodedText> decoded = decodeLabelled(raw, "UTF-8", {});
        text += decoded ? decoded->text : QString::fromLatin1(raw);
        raw.clear();
    };
    const auto endWord = [&] {
        if (!pending.bytes.isEmpty()) {
            const Result<DecodedText> decoded = decodeLabelled(pending.bytes, pending.charset, {});
            text += decoded ? decoded->text : QString(QChar(QChar::ReplacementCharacter));
        }
        pending = {};
    };
    for (qsizetype at = 0; at < header.size();) {
        std::optional<EncodedWord> word = header[at] == '=' ? encodedWordAt(header, at) : std::nullopt;
        if (!word) {
            raw += header[at++];
            continue;
        }
        // Blanks between two encoded words belong to neither.
        if (pending.bytes.isEmpty() || !raw.trimmed().isEmpty()) {
            endWord();
            endRaw();
        }
        raw.clear();
        if (pending.charset.toLower() != word->charset.toLower())
            endWord();
        pending.charset = word->charset;
        pending.bytes += word->bytes;
        at = word->end;
    }
    endWord();
    endRaw();
    return text.simplified();
}

} // namespace Haengbo

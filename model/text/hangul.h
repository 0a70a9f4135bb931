// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace Haengbo::Hangul {

/// The arithmetic of precomposed syllables follows The Unicode Standard, chapter 3.12.
constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int finalCount = 28;
constexpr int vowelCount = 21;
constexpr int rieul = 8;   ///< the number of the final consonant ㄹ
constexpr int vowelI = 20; ///< the number of the vowel ㅣ

constexpr bool isSyllable(QChar c) { return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable; }
/// The number of the final consonant (0 for none) of a precomposed syllable; \a c must be one.
constexpr int finalOf(QChar c) { return (c.unicode() - firstSyllable) % finalCount; }
/// The number of the vowel of a precomposed syllable; \a c must be one.
constexpr int vowelOf(QChar c) { return (c.unicode() - firstSyllable) / finalCount % vowelCount; }
/// \a c without its final consonant, or with final number \a final instead.
constexpr QChar withFinal(QChar c, int final)
{
    return QChar(static_cast<char16_t>(c.unicode() - finalOf(c) + final));
}

constexpr bool isHanja(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3400 && u <= 0x4DBF) || (u >= 0xF900 && u <= 0xFAFF);
}
constexpr bool isLatin(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') ||
           (u >= 0xC0 && u <= 0x24F && u != 0xD7 && u != 0xF7);
}
constexpr bool isDigit(QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; }

/// Whether \a text is written in Korean as far as its letters tell: at least two of a hundred are Hangul. An
/// English article that names one Korean is not.
bool isKorean(QStringView text);

enum class Ending {
    Vowel,  ///< read aloud it ends in a vowel: 는, 가, 를, 와, 로
    Rieul,  ///< it ends in ㄹ: 은, 이, 을, 과, but 로
    Closed, ///< it ends in another consonant: 은, 이, 을, 과, 으로
    Unknown ///< not to be told from writing (Latin words, Hanja, symbols)
};

/// How \a word ends when read aloud in Korean; digits and Latin capitals are read as their names
/// (3 = 삼, CEO = 오), Latin words and Hanja give Unknown.
Ending endingOf(QStringView word);

} // namespace Haengbo::Hangul

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/hangul.h"

namespace Haengbo::Hangul {

namespace {

Ending endingOfSyllable(QChar c)
{
    const int final = finalOf(c);
    return final == 0 ? Ending::Vowel : final == rieul ? Ending::Rieul : Ending::Closed;
}

Ending endingOfDigit(QChar c)
{
    // 영 일 이 삼 사 오 육 칠 팔 구
    static constexpr Ending endings[] = {Ending::Closed, Ending::Rieul, Ending::Vowel,  Ending::Closed,
                                         Ending::Vowel,  Ending::Vowel, Ending::Closed, Ending::Rieul,
                                         Ending::Rieul,  Ending::Vowel};
    return endings[c.unicode() - u'0'];
}

Ending endingOfCapital(QChar c)
{
    switch (c.unicode()) {
    case u'L':
    case u'R':
        return Ending::Rieul; // 엘, 알
    case u'M':
    case u'N':
        return Ending::Closed; // 엠, 엔
    default:
        return Ending::Vowel;
    }
}

} // namespace

bool isKorean(QStringView text)
{
    constexpr qsizetype share = 50;
    constexpr qsizetype plenty = 2000; // of letters: what follows these will not change it
    qsizetype letters = 0;
    qsizetype hangul = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        hangul += isSyllable(c) ? 1 : 0;
        if (letters >= plenty && hangul * 10 >= letters)
            return true;
    }
    return hangul > 0 && hangul * share >= letters;
}

Ending endingOf(QStringView word)
{
    if (word.isEmpty())
        return Ending::Unknown;
    const QChar last = word.back();
    if (isSyllable(last))
        return endingOfSyllable(last);
    if (isDigit(last))
        return endingOfDigit(last);
    const bool spelledOut = last >= u'A' && last <= u'Z';
    return spelledOut ? endingOfCapital(last) : Ending::Unknown;
}

} // namespace Haengbo::Hangul

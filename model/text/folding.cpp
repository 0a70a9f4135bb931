// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/folding.h"

#include "model/text/hangul.h"

#include <unicode/coll.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace Haengbo::Folding {

namespace {

constexpr int signCount = 0x10000;
using Table = std::array<char16_t, signCount>;

using SortKey = std::vector<std::uint8_t>;

SortKey keyOf(const icu::Collator &collator, char16_t sign)
{
    SortKey key(16);
    const auto room = static_cast<std::int32_t>(key.size());
    const int needed = collator.getSortKey(&sign, 1, key.data(), room);
    key.resize(static_cast<std::size_t>(std::min(needed, room)));
    return key;
}

/// The readings of Hanja, 0 where none is known: Hanja that sort as a Hangul syllable at the first level are
/// read as it.
Table makeReadings()
{
    Table table{};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale::getKorean(), status));
    if (U_FAILURE(status))
        return table;
    collator->setStrength(icu::Collator::PRIMARY);
    std::vector<SortKey> syllables;
    for (int i = Hangul::firstSyllable; i <= Hangul::lastSyllable; ++i)
        syllables.push_back(keyOf(*collator, static_cast<char16_t>(i)));
    for (int i = 0x3400; i < signCount; ++i) {
        const auto sign = static_cast<char16_t>(i);
        if (!Hangul::isHanja(QChar(sign)))
            continue;
        const SortKey key = keyOf(*collator, sign);
        const auto same = std::lower_bound(syllables.begin(), syllables.end(), key);
        if (same != syllables.end() && *same == key)
            table[sign] = static_cast<char16_t>(Hangul::firstSyllable + (same - syllables.begin()));
    }
    return table;
}

/// The sign that \a hanja is read as, itself where none is known. Asking for 40,000 sort keys takes its time:
/// they wait for the first text that has Hanja.
char16_t readingOf(char16_t hanja)
{
    static const auto readings = std::make_unique<const Table>(makeReadings());
    const char16_t reading = (*readings)[hanja];
    return reading != 0 ? reading : hanja;
}

Table makeTable()
{
    Table table{};
    for (int i = 0; i < signCount; ++i) {
        QChar sign(static_cast<char16_t>(i));
        constexpr char16_t fullWidthFirst = 0xFF01;
        constexpr char16_t fullWidthLast = 0xFF5E;
        constexpr char16_t fullWidthShift = 0xFEE0;
        if (sign.unicode() >= fullWidthFirst && sign.unicode() <= fullWidthLast)
            sign = QChar(static_cast<char16_t>(sign.unicode() - fullWidthShift));
        if (sign.isSpace())
            sign = u' ';
        else if (!sign.isSurrogate())
            sign = sign.toCaseFolded();
        table[static_cast<std::size_t>(i)] = sign.unicode();
    }
    return table;
}

const Table &table()
{
    static const auto made = std::make_unique<const Table>(makeTable());
    return *made;
}

constexpr int vowelCount = 21;

/// The reading of a Hanja at the beginning of a word: 리 becomes 이, 로 becomes 노, 녀 becomes 여
/// (Korean spelling, articles 10 to 12).
QChar initialReading(QChar syllable)
{
    constexpr int nieun = 2;
    constexpr int rieul = 5;
    constexpr int ieung = 11;
    constexpr std::array softVowels{2, 3, 6, 7, 12, 17, 20}; // ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ
    const int index = syllable.unicode() - Hangul::firstSyllable;
    const int initial = index / (vowelCount * Hangul::finalCount);
    const int vowel = index / Hangul::finalCount % vowelCount;
    const bool isSoft = std::find(softVowels.begin(), softVowels.end(), vowel) != softVowels.end();
    int read = initial;
    if (initial == rieul)
        read = isSoft ? ieung : nieun;
    else if (initial == nieun && isSoft)
        read = ieung;
    const int shift = (read - initial) * vowelCount * Hangul::finalCount;
    return QChar(static_cast<char16_t>(syllable.unicode() + shift));
}

} // namespace

QChar folded(QChar sign)
{
    return QChar(Hangul::isHanja(sign) ? readingOf(sign.unicode()) : table()[sign.unicode()]);
}

QString folded(QStringView text)
{
    const Table &signs = table();
    QString result(text.size(), Qt::Uninitialized);
    QChar *to = result.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (!Hangul::isHanja(sign)) {
            to[i] = QChar(signs[sign.unicode()]);
            continue;
        }
        const QChar now(readingOf(sign.unicode()));
        const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
        to[i] = now != sign && begins ? initialReading(now) : now;
    }
    return result;
}

bool hasHanjaOrWide(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        return Hangul::isHanja(sign) || (sign.unicode() >= 0xFF01 && sign.unicode() <= 0xFF5E);
    });
}

} // namespace Haengbo::Folding

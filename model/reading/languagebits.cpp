// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/languagebits.h"

#include "model/reading/charset.h"
#include "model/text/hangul.h"
#include "model/text/table.h"

#include <algorithm>
#include <bitset>
#include <vector>

namespace Haengbo {

namespace {

// What no table tells, in bits as well.
constexpr double blankBits = 3;
constexpr double asciiBits = 6;
constexpr double signBits = 8;        ///< quotation marks, dots and brackets of the writing
constexpr double foreignBits = 18;    ///< letters of known, but other scripts
constexpr double strangeBits = 30;    ///< letters that no text of these languages holds
constexpr double impossibleBits = 40; ///< private use and controls
constexpr double pairedGain = 4;      ///< of a syllable that often follows the one before
constexpr double unpairedLoss = 5;    ///< of one that was never met there
constexpr double leastSyllableBits = 2;
constexpr double unseenBits = 21;   ///< a syllable of KS X 1001 that was not met in the text counted
constexpr double beyondKsBits = 28; ///< one of the others, of which windows-949 and Unicode have 8,822
constexpr double hanjaBits = 19;    ///< one of the frequent characters
constexpr double rareHanjaBits = 30;
constexpr double rareHanziBits = 13;

bool isImpossible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_PrivateUse ||
           c.isNonCharacter();
}

/// Letters, and what stands in their place where bytes are read wrongly.
bool countsAsLetter(QChar c)
{
    return c.isLetter() || c.category() == QChar::Other_PrivateUse ||
           c.category() == QChar::Other_NotAssigned;
}

/// The bits of single characters in a table.
class CharacterTable
{
public:
    CharacterTable(QStringView name, QStringView charactersColumn)
        : m_bits(0x10000, 0)
    {
        const Table table = Table::bundled(name);
        const int bits = table.column(u"bits");
        const int characters = table.column(charactersColumn);
        for (const Table::Row &row : table.rows()) {
            bool isNumber = false;
            const float value = table.cell(row, bits).toFloat(&isNumber);
            if (!isNumber)
                qFatal("%s: bits are no number", qPrintable(table.ruleName(row)));
            for (const QChar c : table.cell(row, characters)) {
                float &known = m_bits[c.unicode()];
                known = known > 0 ? std::min(known, value) : value;
            }
        }
    }

    /// 0 when the table does not name it.
    double of(QChar c) const { return static_cast<double>(m_bits[c.unicode()]); }

private:
    std::vector<float> m_bits;
};

const CharacterTable &syllables()
{
    static const CharacterTable table(u"syllables", u"syllables");
    return table;
}

const CharacterTable &hanzi()
{
    static const CharacterTable table(u"hanzi", u"characters");
    return table;
}

constexpr quint32 pairOf(QChar first, QChar second)
{
    return static_cast<quint32>(first.unicode()) << 16 | second.unicode();
}

struct SyllablePairs
{
    std::vector<quint32> often; ///< sorted
    std::vector<quint32> seldom;
};

const SyllablePairs &syllablePairs()
{
    static const SyllablePairs pairs = [] {
        SyllablePairs all;
        const Table table = Table::bundled(u"syllable_pairs");
        const auto take = [&](std::vector<quint32> &into, int column) {
            for (const Table::Row &row : table.rows()) {
                for (const QChar c : table.cell(row, column))
                    into.push_back(pairOf(table.cell(row, 0).front(), c));
            }
            std::sort(into.begin(), into.end());
        };
        take(all.often, table.column(u"often"));
        take(all.seldom, table.column(u"seldom"));
        return all;
    }();
    return pairs;
}

/// The syllables of KS X 1001, which modern texts are written with: what windows-949 writes with the bytes
/// B0A1 to C8FE.
const std::bitset<0x10000> &ksSyllables()
{
    static const std::bitset<0x10000> set = [] {
        QByteArray bytes;
        for (int lead = 0xB0; lead <= 0xC8; ++lead) {
            for (int trail = 0xA1; trail <= 0xFE; ++trail)
                bytes.append(static_cast<char>(lead)).append(static_cast<char>(trail));
        }
        std::bitset<0x10000> known;
        for (const QChar c : decodeStrictly(bytes, "windows-949").value_or(QString()))
            known.set(c.unicode());
        return known;
    }();
    return set;
}

double syllableBits(QChar before, QChar c)
{
    const double known = syllables().of(c);
    const double alone = known > 0 ? known : ksSyllables().test(c.unicode()) ? unseenBits : beyondKsBits;
    if (!Hangul::isSyllable(before))
        return alone;
    const SyllablePairs &pairs = syllablePairs();
    const quint32 pair = pairOf(before, c);
    if (std::binary_search(pairs.often.begin(), pairs.often.end(), pair))
        return std::max(leastSyllableBits, alone - pairedGain);
    const bool isMet = std::binary_search(pairs.seldom.begin(), pairs.seldom.end(), pair);
    return isMet ? alone : alone + unpairedLoss;
}

bool isKana(QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x30FE; }
/// Signs that articles of the three languages are full of.
bool isUsualSign(QChar c)
{
    static constexpr QStringView signs = u"“”‘’·…―→△▲○◇■□▶※「」『』〈〉《》【】〔〕、。，：；（）！？〜％";
    return signs.contains(c);
}

double otherBits(QChar c)
{
    if (isImpossible(c))
        return impossibleBits;
    if (isUsualSign(c))
        return signBits;
    const QChar::Script script = c.script();
    const bool known = script == QChar::Script_Common || script == QChar::Script_Latin ||
                       script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
                       script == QChar::Script_Han || script == QChar::Script_Hangul || isKana(c);
    return known && c.category() != QChar::Other_NotAssigned ? foreignBits : strangeBits;
}

/// Adds up the characters; \a bitsOf gives what one beyond ASCII costs behind the one before.
template<typename BitsOf>
LanguageBits sum(QStringView text, BitsOf bitsOf)
{
    LanguageBits bits;
    QChar before;
    for (const QChar c : text) {
        if (c.isSpace()) {
            bits.total += blankBits;
        } else if (c.unicode() < 0x80) {
            bits.total += isImpossible(c) ? impossibleBits : asciiBits;
        } else {
            const double cost = bitsOf(before, c);
            bits.total += cost;
            if (countsAsLetter(c)) {
                bits.own += cost;
                ++bits.letters;
            }
        }
        before = c;
    }
    return bits;
}

} // namespace

LanguageBits koreanBits(QStringView text)
{
    return sum(text, [](QChar before, QChar c) {
        if (Hangul::isSyllable(c))
            return syllableBits(before, c);
        if (Hangul::isHanja(c))
            return hanzi().of(c) > 0 ? hanjaBits : rareHanjaBits;
        return otherBits(c);
    });
}

LanguageBits chineseBits(QStringView text)
{
    return sum(text, [](QChar, QChar c) {
        const double known = hanzi().of(c);
        if (known > 0)
            return known;
        return Hangul::isHanja(c) ? rareHanziBits : otherBits(c);
    });
}

LanguageBits japaneseBits(QStringView text)
{
    constexpr double hiraganaBits = 6;
    constexpr double katakanaBits = 7;
    constexpr double frequentKanjiBits = 11;
    constexpr double kanjiBits = 12;
    return sum(text, [](QChar, QChar c) {
        if (isKana(c))
            return c.unicode() < 0x30A0 ? hiraganaBits : katakanaBits;
        if (Hangul::isHanja(c))
            return hanzi().of(c) > 0 ? frequentKanjiBits : kanjiBits;
        return otherBits(c);
    });
}

LanguageBits alphabetBits(QStringView text)
{
    constexpr double amongOthers = 8; ///< a letter behind one of its own script
    constexpr double changing = 16;   ///< one behind another script
    constexpr double sign = 12;
    constexpr char16_t lastOfLanguages = 0x17F; ///< behind it lie the Latin letters of few languages
    return sum(text, [](QChar before, QChar c) {
        if (isImpossible(c))
            return impossibleBits;
        if (!c.isLetter())
            return c.isMark() || before.unicode() >= 0x80 ? foreignBits : sign;
        const bool latin = c.script() == QChar::Script_Latin;
        const bool usual = (latin && c.unicode() <= lastOfLanguages) || c.script() == QChar::Script_Greek ||
                           (c.unicode() >= 0x400 && c.unicode() < 0x460) ||
                           c.script() == QChar::Script_Hebrew ||
                           (c.unicode() >= 0x600 && c.unicode() < 0x700);
        if (!usual)
            return foreignBits;
        // 'für', 'déjà': a Latin word has ASCII letters as well.
        const bool fits = latin ? before.unicode() < 0x80 && before.isLetter()
                                : !before.isLetter() || before.script() == c.script();
        return fits ? amongOthers : changing;
    });
}

} // namespace Haengbo

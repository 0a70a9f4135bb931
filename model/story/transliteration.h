// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Haengbo {

/// \a name with each run of Latin capitals spelled as Koreans read it and variant spellings of letter names
/// made one: 'SK하이닉스' and '에스케이하이닉스' give the same string, 'TSMC' and '티에스엠씨' too. Words
/// with small letters are lowered and left ('OpenAI' gives 'open에이아이'). From table letternames.tsv.
QString spellLetters(QStringView name);

/// The consonants of \a name in the order they are heard, each as one small letter of its class (k for ㄱ, ㄲ
/// and ㅋ, r for ㄹ …); letters that are spelled out at the start or the end ('에이아이', 'AI') stand as
/// capitals, a vowel at the start as '.'. A Hangul name has one skeleton. A Latin word may be read in several
/// ways (g, c, ch, th, r before a consonant), which are all given, at most 32.
///
/// Two names in different scripts whose skeletons meet are most likely one name: transliteration into Hangul
/// keeps the consonants and adds or changes vowels (외래어 표기법, chapter 3, table 1).
QStringList skeletons(QStringView name);

/// How many sounds \a skeleton holds: what two names share by chance counts little.
int skeletonWeight(QStringView skeleton);

/// Whether \a name shows the vowel ㅡ after a consonant that hardly has it in words of Korean or Chinese
/// origin (크, 트, 프, 스, 르 …): the mark of a transliterated name.
bool looksTransliterated(QStringView name);

/// The number of letters (jamo) that must be changed, added or dropped to make \a a of \a b; stops counting
/// beyond \a limit and gives limit + 1.
int jamoDistance(QStringView a, QStringView b, int limit);

} // namespace Haengbo

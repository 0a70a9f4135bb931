// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Haengbo::Names {

/// Whether Hangul \a word may be the sound of Latin \a latin: 노르데크 and Nordek, 카밀 노바크 and Kamil
/// Nowak. Compares the consonants in order, each reduced to its class, and asks that most of them meet;
/// vowels are too free to tell.
bool soundsLike(QStringView word, QStringView latin);

/// Whether \a word begins with the Korean names of the capital letters \a latin: 에스케이 and SK.
bool spellsLetters(QStringView word, QStringView latin);

/// Whether \a word shows the vowel ㅡ after a consonant that hardly has it in Korean words (크, 트, 프, 드,
/// 브 …), or other syllables that only transliterations have.
bool looksForeign(QStringView word);

} // namespace Haengbo::Names

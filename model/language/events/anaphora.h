// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Haengbo {

enum class Anaphor { None, Person, Organization, Persons, Organizations, All, Main, Each, Before };

/// Whom the words of a phrase stand for (event_anaphora.tsv): '그', '양사', '두 사람'; the phrase may go on
/// after the word ('두 회사 관계자' does not).
Anaphor anaphorOf(QStringView words);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Haengbo {

/// \a name as names are compared: bracketed glosses, spaces, middle dots, hyphens and quotation marks
/// dropped, full width narrowed, capitals lowered. '에스케이(SK)그룹' gives '에스케이그룹'. A name that is
/// all gloss keeps it.
QString squashName(QStringView name);

/// The forms \a name stands for, squashed, without a legal form of company and with letters spelled in Hangul
/// (see spellLetters()): first without its glosses, then with a gloss in the place of what it restates.
/// '지42(G42)' gives '지42'; '렐루(ReLU) 게임즈' gives '렐루게임즈' and 'relu게임즈'; in '오픈에이아이(AI)'
/// the gloss restates an end only.
QStringList nameKeys(QStringView name);

} // namespace Haengbo

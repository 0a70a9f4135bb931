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

/// The squashed forms \a name stands for: without its glosses first, then each gloss of letters alone when it
/// restates the whole ('지42(G42)' gives '지42', 'g42'; '에스케이(SK)그룹' only '에스케이그룹' and 'sk그룹').
QStringList nameKeys(QStringView name);

} // namespace Haengbo

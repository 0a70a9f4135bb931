// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Haengbo {

/// Whether \a shorter may be an organization's \a longer name cut short as newspapers do: 푸른손보 for
/// 푸른손해보험, 산업부 for 산업통상자원부; from table shortendings.tsv. Both squashed. A name that merely
/// begins the other is none: 한별 may be 한별전자 or 한별그룹.
bool mayAbbreviate(const QString &shorter, const QString &longer);

} // namespace Haengbo

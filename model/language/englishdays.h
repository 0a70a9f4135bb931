// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QDate>
#include <QStringView>

#include <vector>

namespace Haengbo {

struct EnglishDay
{
    QDate day;
    Span span; ///< in the text searched
};

/// Days written the English way, as Korean blogs and press services sign with: 'Aug 14, 2025', 'August 14
/// 2025', '14 Aug 2025'. Only whole dates that exist; in the order of the text.
std::vector<EnglishDay> findEnglishDays(QStringView text);

} // namespace Haengbo

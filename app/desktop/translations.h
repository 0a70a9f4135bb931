// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Haengbo {

/// Words the interface in \a language ('ko', 'en'; empty for the system's) and makes its forms of numbers and
/// dates the default. A language there is no translation for is English.
void installTranslations(const QString &language);

} // namespace Haengbo

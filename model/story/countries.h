// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Haengbo {

/// Whether \a name is the Korean name of a country (CLDR territories).
bool isCountry(const QString &name);

} // namespace Haengbo

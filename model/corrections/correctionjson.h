// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"

#include <QByteArray>

namespace Haengbo {

/// Corrections as compact UTF-8 JSON: the form they have in a project file.
QByteArray toJson(const Corrections &corrections);

/// The corrections of \a json; nothing when it is malformed or holds one that is not isWellFormed().
std::optional<Corrections> parseCorrections(const QByteArray &json);

} // namespace Haengbo

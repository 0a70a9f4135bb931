// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/writing/handout.h"

#include <QString>

namespace Haengbo {

/// The words of a handout in the language of the interface.
HandoutWords interfaceWords();

/// What menus and dialogs call a form: 'Table of evidence (XLSX)'.
QString nameOf(const HandoutFormat &format);

} // namespace Haengbo

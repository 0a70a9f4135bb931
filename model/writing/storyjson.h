// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QByteArray>

namespace Haengbo {

/// One JSON object (schema haengbo.story/1) without a line break. Offsets count Unicode code points; keys
/// stand in alphabetical order, so the same story gives the same bytes.
QByteArray toJson(const Story &story);

} // namespace Haengbo

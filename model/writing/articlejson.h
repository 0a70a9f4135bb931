// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"
#include "model/text/result.h"

#include <QByteArray>

namespace Haengbo {

/// One line of JSON (schema haengbo.article/1) without the line break. Offsets count Unicode code points;
/// keys stand in alphabetical order, so the same extraction gives the same bytes.
QByteArray toJsonLine(const ReadArticle &read);
/// One line of JSON (schema haengbo.error/1) for an article that could not be read.
QByteArray toJsonLine(const Problem &problem);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/language/stagetimes.h"
#include "model/reading/article.h"

namespace Haengbo {

/// Reads \a article: all layers of extraction in their order. A pure function of the article and the tables
/// in resources/language/ko: no clock, no settings, no locale. Safe to call from several threads at once.
/// What each layer takes is added to \a times, if given.
Extraction extract(const Article &article, StageTimes *times = nullptr);

} // namespace Haengbo

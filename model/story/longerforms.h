// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/reading/article.h"

namespace Haengbo {

/// What \a article calls \a person besides names and aliases: the name with the post behind it ('최태원
/// 회장'), the name in Latin letters in brackets behind it. Each once, sorted.
QStringList longerForms(const Article &article, const Entity &person);

} // namespace Haengbo

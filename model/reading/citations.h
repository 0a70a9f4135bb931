// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

#include <algorithm>
#include <optional>

namespace Haengbo {

/// The page or paragraph in which \a position stands, for citing; none where the format has neither, or
/// before the first of them.
inline std::optional<int> placeAt(const Article &article, int position)
{
    const auto next = std::ranges::upper_bound(article.places, position, {}, &Place::begin);
    return next == article.places.begin() ? std::nullopt : std::optional(std::prev(next)->number);
}

} // namespace Haengbo

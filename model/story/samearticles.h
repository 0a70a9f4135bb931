// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Haengbo {

struct Story;

/// Whether \a b tells of the very articles that \a a tells of, in their order, if in other words: it is \a a
/// as corrected. Never of a story without articles.
bool haveSameArticles(const Story &a, const Story &b);

} // namespace Haengbo

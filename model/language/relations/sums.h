// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/scene.h"

namespace Haengbo::Relations {

/// In whom the subject of \a clause says money is: 한빛소재 in '한빛소재에 대한 투자금이'; \a span is set to
/// where it stands. Empty when the clause is not about money put into a company.
Companies moneyIn(const Scene &scene, const Clause &clause, Span &span);

} // namespace Haengbo::Relations

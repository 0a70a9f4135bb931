// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/events/candidates.h"

#include <QString>

namespace Haengbo {

/// A short line for \a candidate in the style of Korean headlines, made of its parts: '한빛–누리 업무협약',
/// '올트먼 서울 방문', '가람전자 주가 4% 상승'. At most titleLength characters. Where the parts do not make
/// one, the beginning of the passage that tells it, cut at a word.
QString eventTitle(const EventContext &context, const EventCandidate &candidate);

constexpr int titleLength = 24;

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/writing/handout.h"

namespace Haengbo {

/// The dated events of \a handout as an SVG element, 1,040 units wide, for a report that no window draws: the
/// lanes and the places of TimelineLayout over the time that surveys the story, statuses told apart by fill
/// and outline, days in ISO form, each mark a link to the row '#v' and the number of its (first) event. What
/// lies outside that time, and what has no day, is counted at the edges. Widths of texts are guessed from
/// above, so labels may be cut early but never meet. Empty without dated events.
QByteArray timelineDrawing(const Handout &handout);

} // namespace Haengbo

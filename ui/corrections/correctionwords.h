// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/journal.h"
#include "model/corrections/overlay.h"

#include <QString>

/// The words people read for what was corrected.
namespace Haengbo::Wording {

/// What was done, in two or three words: 'Change date'.
QString of(Correction::Kind kind);
/// One correction as a line: 'Change date: ‘…words of the article…’ → 4 February 2025'.
QString of(const Correction &correction);
/// One step of \a journal: its corrections, or what it took back.
QString of(const Journal &journal, const Step &step);
/// Whether it holds, and why not.
QString of(Effect effect);
QString of(Step::By by);
/// What was decided about a thing, for reading: 'accepted · changed by hand: date, place'; empty for nothing.
QString of(const Decision &decision);

} // namespace Haengbo::Wording

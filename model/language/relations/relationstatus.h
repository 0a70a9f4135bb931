// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/scene.h"

namespace Haengbo::Relations {

struct StatusReading
{
    Status status = Status::Occurred;
    Span cue; ///< the words it was read from, empty for plain fact
};

/// Whether what the cue in \a phrase (-1 when it is the predicate) of clause \a clause tells is fact,
/// planned, possible or called off: read from the words behind the cue in its phrase, the predicate, and the
/// clauses and nouns that govern it ('…하기로 했다', '…할 가능성', '…을 검토하다 접었다'). \a cueEnd is where
/// the cue ends.
StatusReading relationStatus(const Scene &scene, int clause, int phrase, int cueEnd);

} // namespace Haengbo::Relations

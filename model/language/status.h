// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"

#include <optional>

namespace Haengbo {

/// What the words say of whether something happened (FactBank's factuality).
struct StatusReading
{
    Status status = Status::Occurred;
    /// Only the present tense says it ('만난다', '열리는'): what is dated before publication has happened,
    /// the rest is planned.
    bool open = false;
    /// It stands in an 'if' or 'in order to': nothing is said of its happening.
    bool hypothetical = false;
    bool rumoured = false; ///< a rumour, which a denial behind it undoes
    Span cue;              ///< the words it was read from
    QString rule;          ///< 'status_cues:LINE' or 'clause_endings:LINE'
};

/// The status of what \a clause tells, from its ending and the words and clauses that govern it.
StatusReading readStatus(const Analysis &analysis, const Parse &parse, int clause);

/// What a later clause of the sentence says that undoes \a clause ('추진됐으나 성사되지 않았다'), if there is
/// one.
std::optional<StatusReading> readUndoing(const Analysis &analysis, const Parse &parse, int clause);

/// What the sentence says of the rumour told by the noun at \a noun ('인수설'): that it is none
/// ('사실무근'이라고 일축했다), else that it is possible.
StatusReading readRumour(const Analysis &analysis, const Parse &parse, int sentence, Span noun);

/// What a noun after an event noun says ('회동 가능성', '방문 취소'), nothing when \a noun is no cue.
std::optional<StatusReading> statusOfNoun(QStringView noun, Span span);
/// Whether statusOfNoun() gives something.
bool saysStatus(QStringView noun);

/// The stronger of two statuses of one event in one article: it happened, else it was called off, else
/// planned.
Status strongerStatus(Status a, Status b);

} // namespace Haengbo

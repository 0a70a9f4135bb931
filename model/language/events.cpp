// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/candidates.h"
#include "model/language/layers.h"

namespace Haengbo {

std::vector<Event> findEvents(const Analysis &analysis, const Extraction &soFar)
{
    return findEvents(analysis, soFar, parseClauses(analysis, soFar));
}

std::vector<Event> findEvents(const Analysis &analysis, const Extraction &soFar, const Parse &parse)
{
    const EventContext context{analysis, soFar, parse, isInterview(analysis)};
    std::vector<EventCandidate> candidates = findEventCandidates(context);
    inheritDays(context, &candidates);
    return mergeCandidates(context, std::move(candidates));
}

} // namespace Haengbo

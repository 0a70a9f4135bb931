// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/times/timeparser.h"
#include "model/language/times/timeresolver.h"

#include <algorithm>

namespace Haengbo {

std::vector<TimeMention> findTimes(const Analysis &analysis, const PublicationDay &published)
{
    std::vector<TimeMention> times;
    std::vector<Times::TimeExpression> found;
    Times::Resolver resolver(analysis, published);
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        found.clear();
        Times::parseTimes(analysis.text(), analysis.sentences[i].span, found);
        for (const Times::TimeExpression &time : found) {
            // What told the day of publication is no part of the story.
            const bool isDateline = std::ranges::any_of(
                published.evidence, [&](Span evidence) { return evidence.overlaps(time.span); });
            if (!isDateline)
                times.push_back(resolver.resolve(time, static_cast<int>(i)));
        }
    }
    return times;
}

} // namespace Haengbo

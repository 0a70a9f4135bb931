// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/times/timeparser.h"
#include "model/language/times/timeresolver.h"

#include <algorithm>

namespace Haengbo {

namespace {

using Times::TimeExpression;

/// '5시부터 오후 6시까지': the part of day stands behind the second hour.
void shareParts(std::vector<TimeExpression> &found)
{
    constexpr int farthest = 6; ///< characters between the two ends of a range
    for (std::size_t i = 1; i < found.size(); ++i) {
        TimeExpression &first = found[i - 1];
        const TimeExpression &second = found[i];
        if (first.hour > 0 && first.part.isEmpty() && second.hour > first.hour && second.hour <= 12 &&
            !second.day && second.span.begin - first.span.end <= farthest)
            first.part = second.part;
    }
}

/// '18일 현재' means as of that day, not now; '하루 앞으로 다가왔다' a day away.
bool isNoReference(const Analysis &analysis, const TimeExpression &time, const TimeExpression *before)
{
    if (!before || before->particle != Particle::None || time.span.begin - before->span.end != 1 ||
        !analysis.text()[before->span.end].isSpace())
        return false;
    return (time.fixed == u"PRESENT_REF" && before->shape == TimeExpression::Shape::Point) ||
           (time.fixed == u"FUTURE_REF" && before->shape == TimeExpression::Shape::Length);
}

} // namespace

std::vector<TimeMention> findTimes(const Analysis &analysis, const PublicationDay &published)
{
    std::vector<TimeMention> times;
    std::vector<Times::TimeExpression> found;
    Times::Resolver resolver(analysis, published);
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        found.clear();
        Times::parseTimes(analysis.text(), analysis.sentences[i].span, found);
        shareParts(found);
        const TimeExpression *before = nullptr;
        for (const TimeExpression &time : found) {
            const bool asOf = isNoReference(analysis, time, before);
            before = &time;
            if (asOf)
                continue;
            // What told the day of publication is no part of the story.
            const bool isDateline = published.basis != PublicationBasis::Inferred &&
                                    std::ranges::any_of(published.evidence, [&](Span evidence) {
                                        return evidence.overlaps(time.span);
                                    });
            if (!isDateline)
                times.push_back(resolver.resolve(time, static_cast<int>(i)));
        }
    }
    return times;
}

} // namespace Haengbo

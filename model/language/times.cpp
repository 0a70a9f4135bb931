// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/times/timeresolver.h"
#include "model/language/times/writtentimes.h"

#include <algorithm>

namespace Haengbo {

namespace {

using Times::TimeExpression;

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

std::vector<TimeMention> findTimes(const Analysis &analysis, const Times::WrittenTimes &written,
                                   const PublicationDay &published)
{
    std::vector<TimeMention> times;
    times.reserve(written.size());
    Times::Resolver resolver(analysis, published);
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        const TimeExpression *before = nullptr;
        for (const TimeExpression &time : written.of(i)) {
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

std::vector<TimeMention> findTimes(const Analysis &analysis, const PublicationDay &published)
{
    return findTimes(analysis, Times::WrittenTimes(analysis), published);
}

} // namespace Haengbo

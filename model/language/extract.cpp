// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"

#include "model/language/clauses.h"
#include "model/language/layers.h"
#include "model/language/times/writtentimes.h"

namespace Haengbo {

Extraction extract(const Article &article, StageTimes *times)
{
    const auto ended = [times](Stage stage) {
        if (times)
            times->ended(stage);
    };
    if (times)
        times->start();
    const Analysis analysis = analyse(article);
    ended(Stage::Analysis);
    Extraction extraction;
    extraction.published = findPublicationDay(article);
    ended(Stage::Publication);
    const Times::WrittenTimes written(analysis);
    extraction.times = findTimes(analysis, written, extraction.published);
    ended(Stage::Times);
    if (extraction.published.basis == PublicationBasis::None) {
        const PublicationDay inferred = inferPublicationDay(analysis, written, extraction.times);
        ended(Stage::Publication);
        if (inferred.basis != PublicationBasis::None) {
            extraction.published = inferred;
            extraction.times = findTimes(analysis, written, extraction.published);
            ended(Stage::Times);
        }
    }
    extraction.amounts = findAmounts(analysis);
    ended(Stage::Amounts);
    extraction.entities = findEntities(analysis, extraction.times, extraction.amounts);
    ended(Stage::Entities);
    const Parse parse = parseClauses(analysis, extraction);
    ended(Stage::Clauses);
    extraction.events = findEvents(analysis, extraction, parse);
    ended(Stage::Events);
    extraction.relations = findRelations(analysis, extraction, parse);
    ended(Stage::Relations);
    return extraction;
}

} // namespace Haengbo

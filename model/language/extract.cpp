// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"

#include "model/language/clauses.h"
#include "model/language/layers.h"

namespace Haengbo {

Extraction extract(const Article &article)
{
    const Analysis analysis = analyse(article);
    Extraction extraction;
    extraction.published = findPublicationDay(article);
    extraction.times = findTimes(analysis, extraction.published);
    if (extraction.published.basis == PublicationBasis::None) {
        const PublicationDay inferred = inferPublicationDay(analysis, extraction.times);
        if (inferred.basis != PublicationBasis::None) {
            extraction.published = inferred;
            extraction.times = findTimes(analysis, extraction.published);
        }
    }
    extraction.amounts = findAmounts(analysis);
    extraction.entities = findEntities(analysis, extraction.times, extraction.amounts);
    const Parse parse = parseClauses(analysis, extraction);
    extraction.events = findEvents(analysis, extraction, parse);
    extraction.relations = findRelations(analysis, extraction, parse);
    return extraction;
}

} // namespace Haengbo

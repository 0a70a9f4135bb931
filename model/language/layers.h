// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/analysis.h"
#include "model/language/extraction.h"

/// The layers of extraction, each a pure function of what the earlier ones found.
namespace Haengbo {

struct Parse;
namespace Times {
class WrittenTimes;
}

/// The day the article was written, from what it was given, datelines, 입력 lines, bylines and footers.
PublicationDay findPublicationDay(const Article &article);
/// The day inferred from the content where that settles it; only called when findPublicationDay() found none.
/// \a times are those of \a written, resolved without a day.
PublicationDay inferPublicationDay(const Analysis &analysis, const Times::WrittenTimes &written,
                                   const std::vector<TimeMention> &times);
/// Every time expression, with values resolved against \a published and what the text last spoke of; \a
/// written are those of \a analysis.
std::vector<TimeMention> findTimes(const Analysis &analysis, const Times::WrittenTimes &written,
                                   const PublicationDay &published);
/// The same, where the day is known and they are resolved but once.
std::vector<TimeMention> findTimes(const Analysis &analysis, const PublicationDay &published);
/// Every sum of money; conversions in brackets are tied to the sum they convert.
std::vector<Amount> findAmounts(const Analysis &analysis);
/// People, organizations, places and products, one row per thing, with all their mentions in text order.
std::vector<Entity> findEntities(const Analysis &analysis, const std::vector<TimeMention> &times,
                                 const std::vector<Amount> &amounts);
/// What happened, is planned, possible or called off; \a soFar holds times, amounts and entities, \a parse
/// the clauses cut with their help (parseClauses(), made once for events and relations).
std::vector<Event> findEvents(const Analysis &analysis, const Extraction &soFar, const Parse &parse);
/// How organizations stand to each other; \a soFar holds everything else, \a parse the clauses.
std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar, const Parse &parse);
/// The same with clauses of their own, where only one of the two is asked for.
std::vector<Event> findEvents(const Analysis &analysis, const Extraction &soFar);
std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/writing/handout.h"

namespace Haengbo {

/// One article's event as it leaves: as the article tells it, with what a person corrected.
struct MarkedEvent
{
    int item = 0; ///< index into the article's events
    EventType type = EventType::Other;
    Status status = Status::Occurred;
    Span words; ///< the predicate, or the first evidence; never empty
};

struct MarkedRelation
{
    int item = 0;
    RelationType type = RelationType::Partnership;
    Status status = Status::Occurred;
};

/// What of one article is handed over: the events and relations of the handout that it reports, in the order
/// of the article. What was rejected or filtered out is not among them.
struct MarkedArticle
{
    ArticleId id;
    QString name; ///< '0007-article': for a file, without a suffix
    std::vector<MarkedEvent> events;
    std::vector<MarkedRelation> relations;
};

std::vector<MarkedArticle> markedArticles(const Handout &handout);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/articlejson.h"
#include "model/writing/handout.h"
#include "model/writing/storyjson.h"

#include <set>

namespace Haengbo {

namespace {

/// The story with nothing but what is handed over; articles and entities keep their places, so that their ids
/// still mean the same.
Story chosenPart(const Handout &handout)
{
    Story part = *handout.story;
    part.events.clear();
    part.relations.clear();
    part.disagreements.clear();
    std::map<EventId, EventId> places;
    for (const EventId id : handout.events) {
        places[id] = {static_cast<int>(part.events.size())};
        part.events.push_back((*handout.story)[id]);
    }
    for (const RelationId id : handout.relations)
        part.relations.push_back((*handout.story)[id]);
    for (Disagreement disagreement : handout.story->disagreements) {
        const auto place = places.find(disagreement.event);
        if (place == places.end())
            continue;
        disagreement.event = place->second;
        part.disagreements.push_back(std::move(disagreement));
    }
    const std::set<ArticleId> articles(handout.articles.begin(), handout.articles.end());
    std::erase_if(part.doubts, [&](const Doubt &doubt) { return !articles.contains(doubt.article); });
    return part;
}

} // namespace

Result<QByteArray> toStoryJson(const Handout &handout)
{
    const bool isWhole = handout.events.size() == handout.story->events.size() &&
                         handout.relations.size() == handout.story->relations.size();
    return toJson(isWhole ? *handout.story : chosenPart(handout)) + '\n';
}

Result<QByteArray> toArticleLines(const Handout &handout)
{
    QByteArray lines;
    for (const ArticleId id : handout.articles)
        lines += toJsonLine(*(*handout.story)[id].read) + '\n';
    return lines;
}

} // namespace Haengbo

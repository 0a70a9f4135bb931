// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QStringList>

#include <variant>

namespace Haengbo {

/// By what the timeline is cut into lanes.
enum class TimelineLanes { Person, Organization, Place, Type, Article, None };

/// What a lane stands for: an entity, a type, an article, or nothing (all events, or those that have none).
using LaneKey = std::variant<std::monostate, EntityId, EventType, ArticleId>;

/// What stands on top: the lane with most events, the one whose first event is earliest, or what people put
/// there. Fitting is Count for those who act and FirstEvent for places and articles, where time tells the
/// story: a trip then goes down step by step.
enum class LaneOrder { Fitting, Count, FirstEvent, ByHand };

/// How people arranged the lanes. Lanes go by their ids (laneId()), so this outlives a story.
struct LaneRules
{
    LaneOrder order = LaneOrder::Fitting;
    QStringList byHand;    ///< from the top; the others follow by count
    QStringList collapsed; ///< drawn as one row of counts

    friend bool operator==(const LaneRules &, const LaneRules &) = default;
};

/// A name for \a key in \a story that lasts from one story to the next: 'entity:' and the entity's key,
/// 'type:' and its number, 'article:' and its path; '-' for the lane of what has nothing to stand by.
QString laneId(const Story &story, const LaneKey &key);

/// \a order with \a moved put before \a before; at the end for a \a before that is not in it. Both are ids.
QStringList withLaneMoved(QStringList order, const QString &moved, const QString &before);

/// The lanes that show most of \a story at a glance: people when at least two of them take part in two events
/// each, else organizations by the same rule, else one lane.
TimelineLanes sensibleLanes(const Story &story);

} // namespace Haengbo

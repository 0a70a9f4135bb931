// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QDate>

#include <optional>
#include <set>

namespace Haengbo {

/// Which part of the story is looked at. Every view shows the same subset. Empty sets mean 'all'.
struct Filter
{
    std::optional<QDate> from; ///< the first day looked at
    std::optional<QDate> to;   ///< the last one, included
    std::set<Status> hiddenStatuses;
    std::set<EventType> eventTypes;
    std::set<RelationType> relationTypes;
    std::set<EntityId> entities; ///< events and relations with at least one of these
    std::set<ArticleId> articles;
    bool undatedOnly = false;
    std::optional<std::set<EventId>> onlyEvents; ///< these and no others, e.g. what is new
    QString text;                                ///< in the summary, the evidence or a name, ignoring case

    bool isEmpty() const { return *this == Filter(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

bool accepts(const Filter &filter, const Story &story, EventId event);
bool accepts(const Filter &filter, const Story &story, RelationId relation);
/// The accepted events in the story's order.
std::vector<EventId> acceptedEvents(const Filter &filter, const Story &story);
std::vector<RelationId> acceptedRelations(const Filter &filter, const Story &story);

/// The days \a event may have happened on, both ends included; nothing for undated ones. An open end ('from
/// the 10th') gives the start's last day.
struct Days
{
    QDate first;
    QDate last;
};
std::optional<Days> daysOf(const StoryEvent &event);

} // namespace Haengbo

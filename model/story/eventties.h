// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

/// Why reports were told to be of one event.
namespace Haengbo {

/// What two reports of one event have in common.
enum class InCommon {
    Type,   ///< both tell of a meeting, a contract …
    Day,    ///< the same day, known exactly
    Period, ///< the day of one lies in the vaguer time of the other, or one tells none
    Moved,  ///< the day was moved, or one of them is mistaken in it
    Hour,   ///< the same part of day
    People, ///< who takes part
    Speaks, ///< a company in the one, somebody who speaks for it in the other
    Place,
    Title, ///< the same name in quotation marks
    Words  ///< much the same words
};

/// The rule that stands for it in files: 'story:same-day' …
QString toId(InCommon what);

/// What ties a report of an event to an earlier one of it.
struct EventTie
{
    int report = 0; ///< indexes into StoryEvent::reports
    int other = 0;
    std::vector<InCommon> inCommon; ///< in the order of the enumeration
    QStringList names;              ///< of those who are in both, for People

    friend bool operator==(const EventTie &, const EventTie &) = default;
};

/// Works out ties; looks up once which article's entity is which of \a story's, so one serves many events.
class EventTies
{
public:
    /// \a story must outlive it.
    explicit EventTies(const Story &story);

    /// For each report of \a event but the first: what it shares with the earlier report that it shares most
    /// with. What the user joined may share nothing.
    std::vector<EventTie> of(const StoryEvent &event) const;
    /// The rules of all ties of \a event, each once, sorted.
    QStringList rulesOf(const StoryEvent &event) const;

private:
    const Story &m_story;
    std::vector<std::vector<EntityId>> m_entities; ///< by article
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/eventgroups.h"
#include "model/story/outcome.h"

#include <unordered_map>

namespace Haengbo {

/// The events of the last story with where their reports contradict each other, to be taken again where
/// nothing changed in them.
class EventShelf
{
public:
    struct Kept
    {
        MadeEvent event; ///< with the ids of the last story, without silence
        std::vector<Disagreement> disagreements;
        std::optional<std::pair<qint64, qint64>> days; ///< as daysOf()
        bool isJudged = false; ///< disagreements holds what others may say too: not to be looked for again
        int round = 0;         ///< in which it was asked for last
    };

    /// The event of \a reports, which stand in order, with the ids of \a story.
    Kept &eventOf(const Story &story, const ReportPool &pool, const std::vector<int> &reports);
    /// Drops what was not asked for since the last call.
    void forgetUnused();

private:
    static void takeAgain(Kept &kept, const ReportPool &pool);

    std::unordered_map<quint64, Kept> m_events; ///< by the content of their reports
    int m_round = 0;
};

/// What is kept of events from one story to the next.
struct EventMemory
{
    ReportPool pool;
    LikenessGraph graph;
    EventShelf shelf;
    std::vector<EventShelf::Kept *> events; ///< of the story that is built, in its order
};

} // namespace Haengbo

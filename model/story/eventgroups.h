// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/constrainedsets.h"
#include "model/story/likenessgraph.h"

#include <map>

namespace Haengbo {

/// Reports told to be of one happening.
class EventGroups
{
public:
    /// All must outlive it; \a graph is up to date with \a pool.
    EventGroups(const Story &story, const ReportPool &pool, const LikenessGraph &graph,
                const Constraints &constraints);

    /// The numbers of the reports of each event, by article, then by their place in it.
    std::vector<std::vector<int>> make();

private:
    struct Group
    {
        std::vector<int> members;
        std::vector<int> articles; ///< of the members, sorted
    };
    /// A group of which the day may have been moved.
    struct Dated
    {
        int group = -1;
        qint64 firstTold = 0;
        quint64 what = 0; ///< the type and who takes part
        bool isPlanned = false;
        bool tellsOfMove = false;
    };

    const Told &told(int report) const { return m_pool[report]; }
    Group &group(int number) { return m_groups[static_cast<std::size_t>(number)]; }
    const Group &group(int number) const { return m_groups[static_cast<std::size_t>(number)]; }
    int &groupOf(int report) { return m_groupOf[static_cast<std::size_t>(report)]; }
    static void addArticle(Group &group, int article);

    void tie(const Constraints &constraints);
    bool mayJoin(const Group &group, int report);
    bool mayJoin(const Group &a, const Group &b);
    std::vector<int> bestToldFirst() const;
    void add(int report, int group);
    void lookAgain(const std::vector<int> &order);
    void spread(int report);
    int likest(int report, int own, double least);
    double likenessTo(const Group &group, int report) const;
    bool saysTheSame(const Told &a, const Told &b) const;

    void joinMoved();
    std::vector<Dated> dated() const;
    bool isMoved(const Dated &earlier, const Dated &later) const;
    bool namesAsNewDay(const Group &group, const Told &later) const;
    void absorb(Group &into, Group &from);

    const Story &m_story;
    const ReportPool &m_pool;
    const LikenessGraph &m_graph;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf;               ///< of reports; -1 for those not yet placed
    std::vector<LikenessGraph::Near> m_alike; ///< of reports: whom they were last held against
    std::vector<int> m_candidates;            ///< groups, while the likest is looked for
    bool m_tied = false;                      ///< whether the user said anything of events
    ConstrainedSets m_ties;                   ///< of reports, by number; what the user said alone
    std::map<int, std::vector<int>> m_mates;  ///< by set: the reports that the user says are of one event
};

} // namespace Haengbo

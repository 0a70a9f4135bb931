// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/reportpool.h"

#include <map>
#include <unordered_map>

namespace Haengbo {

/// Which reports are like which, kept from one story to the next: only what changed is compared anew.
///
/// Reports are compared that name somebody, or a title, in common and may share a day. Whom most reports name
/// brings two together only if one of them names nobody else: what they share beside him does. Where very
/// many share a name and a time, the best told of them are compared with all and the rest with those alone,
/// so that the work grows with the number of reports.
class LikenessGraph
{
public:
    struct Near
    {
        int report = -1;
        double alike = 0; ///< as Likeness::between() gives it, more than 0
    };

    /// Takes in what changed in \a pool, which must have been updated once since the last call.
    void update(const ReportPool &pool);

    const std::vector<Near> &near(int report) const { return node(report).near; }
    /// Whether \a a is better told than \a b: its day known more exactly, then its hour, then naming more;
    /// then in the order of articles.
    bool isBetterTold(int a, int b) const;

private:
    enum class Time { Day, ExactMonth, VagueMonth, Undated };
    struct Key
    {
        quint64 name = 0;
        bool isTelling = true; ///< not a name that most reports have
    };
    struct Item
    {
        int report = -1;
        bool isTelling = true;
    };
    struct Place
    {
        Time time = Time::Day;
        quint64 list = 0;
        quint64 other = 0; ///< of a month: the list of those who know the day less, or more, exactly
        bool isTelling = true;
    };
    struct Node
    {
        std::vector<Near> near;
        std::vector<Place> places;          ///< the lists it stands in
        std::tuple<qint64, bool, int> told; ///< how well, as isBetterTold() compares it
    };

    Node &node(int report) { return m_nodes[static_cast<std::size_t>(report)]; }
    const Node &node(int report) const { return m_nodes[static_cast<std::size_t>(report)]; }
    void takeOut(int report);
    void dropNear(int report);
    void putIn(int report);
    void note(quint64 list);
    std::vector<int> movedInLists(const std::vector<int> &changed) const;
    void compare(int report);
    void lookThrough(int report, const std::vector<Item> &list, bool isTelling, bool isAmongFirst);
    bool isAmongFirst(int report, const std::vector<Item> &list) const;
    static quint64 listOf(Time time, quint64 name, qint64 when);
    std::vector<Key> names(int report) const;
    std::vector<Key> withEmployers(int report) const;

    const ReportPool *m_pool = nullptr;                     ///< while it is updated
    std::vector<Node> m_nodes;                              ///< by report
    std::unordered_map<quint64, std::vector<Item>> m_lists; ///< the best told first
    std::map<quint64, std::vector<Item>> m_before; ///< the firsts of the lists that this update touched
    std::vector<int> m_seen;                       ///< by report: the one it was compared with last
    std::vector<bool> m_done;                      ///< by report: compared in this update
};

} // namespace Haengbo

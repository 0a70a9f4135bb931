// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphlayout.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace Haengbo {

/// What the area of a mark tells.
enum class GraphSizeBy { Ties, Reports, Betweenness };
/// What the colour of a mark tells.
enum class GraphColorBy { Kind, Community, Component };

/// Where the nodes of one layout stand, by key, and which of them a person has put there.
struct GraphPlaces
{
    std::map<QString, QPointF> at;
    std::set<QString> pinned;

    friend bool operator==(const GraphPlaces &, const GraphPlaces &) = default;
};

/// The surroundings of one node.
struct GraphFocus
{
    QString key;
    int steps = 1;

    friend bool operator==(const GraphFocus &, const GraphFocus &) = default;
};

/// How a person has set up the graph: all that a project has to keep of it. Things are named by the keys that
/// last from one story to the next; a key that a story does not have is kept and does nothing.
struct GraphState
{
    GraphLayoutKind layout = GraphLayoutKind::Force;
    GraphSizeBy sizeBy = GraphSizeBy::Ties;
    GraphColorBy colorBy = GraphColorBy::Kind;
    bool people = false;
    bool places = false;
    bool onlyHolding = false;
    std::optional<std::size_t> mostNodes; ///< 0 shows all, none as many as find room
    std::set<QString> folded;             ///< parents that hold their subsidiaries inside
    std::set<QString> expanded;           ///< nodes with all their neighbours
    std::set<QString> also;               ///< nodes that were searched for
    std::optional<GraphFocus> focus;
    std::map<GraphLayoutKind, GraphPlaces> standing;

    /// As JSON that fromJson() reads.
    QByteArray toJson() const;
    /// Nothing when \a json is none of ours; values that make no sense are left at their defaults.
    static std::optional<GraphState> fromJson(const QByteArray &json);

    friend bool operator==(const GraphState &, const GraphState &) = default;
};

} // namespace Haengbo

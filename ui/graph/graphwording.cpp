// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphwording.h"

#include "ui/style/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Haengbo::GraphWording {

namespace {

/// A context that lupdate knows outside of classes.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphWords)
};

QString reports(const GraphEdge &edge)
{
    switch (edge.tie) {
    case TieKind::Relation:
        return edge.reports > 1 ? Words::tr("%n independent report(s)", nullptr, edge.reports) : QString();
    case TieKind::Meeting:
    case TieKind::Place:
        return edge.reports > 1 ? Words::tr("%n event(s)", nullptr, edge.reports) : QString();
    case TieKind::Affiliation:
        break;
    }
    return {};
}

} // namespace

QString onEdge(const GraphEdge &edge)
{
    switch (edge.tie) {
    case TieKind::Relation:
        return Wording::of(edge.type);
    case TieKind::Meeting:
        return edge.reports > 1 ? Words::tr("met %n time(s)", nullptr, edge.reports) : Words::tr("met");
    case TieKind::Affiliation:
    case TieKind::Place:
        break;
    }
    return {};
}

QString tie(TieKind tie, RelationType type)
{
    switch (tie) {
    case TieKind::Relation:
        return Wording::of(type);
    case TieKind::Affiliation:
        return Words::tr("Post");
    case TieKind::Meeting:
        return Words::tr("Meeting");
    case TieKind::Place:
        return Words::tr("Was there");
    }
    return {};
}

QString sentence(const Graph &graph, const GraphEdge &edge)
{
    const QString ends = (edge.isDirected ? Words::tr("%1 → %2") : Words::tr("%1 – %2"))
                             .arg(graph.nodes[static_cast<std::size_t>(edge.source)].name,
                                  graph.nodes[static_cast<std::size_t>(edge.target)].name);
    QStringList what = {tie(edge.tie, edge.type)};
    if (edge.tie != TieKind::Affiliation)
        what << Wording::of(edge.status);
    if (edge.isNew)
        what << Words::tr("new in this time");
    const QString count = reports(edge);
    if (!count.isEmpty())
        what << count;
    return Words::tr("%1: %2").arg(ends, what.join(u", "_s));
}

QString sentence(const Story &story, const Graph &graph, int node)
{
    const auto index = static_cast<std::size_t>(node);
    const GraphNode &shown = graph.nodes[index];
    const StoryEntity &entity = story[shown.entity];
    QStringList what = {Wording::of(shown.kind)};
    if (!entity.title.isEmpty())
        what << (entity.affiliation.isValid() ? story[entity.affiliation].name + u' ' : QString()) +
                    entity.title;
    what << Words::tr("%n tie(s)", nullptr, static_cast<int>(graph.edgesOf[index].size()));
    if (shown.hidden > 0)
        what << Words::tr("%n neighbour(s) not shown", nullptr, shown.hidden);
    if (!shown.folded.empty()) {
        QStringList names;
        for (const EntityId id : shown.folded)
            names << story[id].name;
        what << Words::tr("holds %1").arg(names.join(u", "_s));
    }
    return Words::tr("%1: %2").arg(shown.name, what.join(u", "_s));
}

} // namespace Haengbo::GraphWording

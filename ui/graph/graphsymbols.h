// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"
#include "ui/style/theme.h"

class QPainter;

/// The marks of the graph, drawn alike in the picture, its legend and its export.
namespace Haengbo::GraphSymbols {

/// The sign of a kind of tie in a square of \a side around \a centre, in one line weight; nothing for posts.
void paintTie(QPainter &painter, TieKind tie, RelationType type, QPointF centre, double side,
              const QColor &color);

/// The mark of a node.
void paintMark(QPainter &painter, EntityKind kind, QPointF centre, double radius, const QColor &fill,
               const QColor &outline);

/// How a line of a status looks.
struct LineLook
{
    QColor color;
    double width = 1.5;
    Status status = Status::Occurred;
    bool isQuiet = false; ///< a thin line without status: posts and stays
};

/// The curve from \a from over \a control to \a to, with an arrow at its end if \a hasArrow. Occurred solid,
/// scheduled two lines (an outline), possible dashed, negated crossed out and grey.
void paintLine(QPainter &painter, QPointF from, QPointF control, QPointF to, const LineLook &look,
               bool hasArrow, const QColor &background);

/// What lies under the line of a tie that is new in the time looked at.
QColor glowOf(const Theme &theme);

/// The colour and width of \a edge in \a theme.
LineLook lookOf(const GraphEdge &edge, const Theme &theme);

} // namespace Haengbo::GraphSymbols

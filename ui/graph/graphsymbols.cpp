// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphsymbols.h"

#include "model/layout/graphscene.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Haengbo::GraphSymbols {

namespace {

void paintRelation(QPainter &painter, RelationType type)
{
    // Drawn on a grid of 14, from -7 to 7.
    switch (type) {
    case RelationType::Partnership: // two rings, linked
        painter.drawEllipse(QPointF(-2.2, 0), 3.6, 3.6);
        painter.drawEllipse(QPointF(2.2, 0), 3.6, 3.6);
        return;
    case RelationType::JointVenture: // two become one
        painter.drawPolyline(QPolygonF({{-5, -5.4}, {0, 0.4}, {5, -5.4}}));
        painter.drawLine(QPointF(0, 0.4), QPointF(0, 2));
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 3.6), 2.2, 2.2);
        return;
    case RelationType::Investment: // a coin
        painter.drawEllipse(QPointF(0, 0), 5.4, 5.4);
        painter.drawLine(QPointF(-2.6, 0), QPointF(2.6, 0));
        painter.drawLine(QPointF(0, -2.6), QPointF(0, 2.6));
        return;
    case RelationType::Ownership: // one inside the other
        painter.drawRect(QRectF(-5.2, -5.2, 10.4, 10.4));
        painter.fillRect(QRectF(-2, -2, 4, 4), painter.pen().color());
        return;
    case RelationType::Acquisition: // going in
        painter.drawPolyline(QPolygonF({{0.5, -5.2}, {5.2, -5.2}, {5.2, 5.2}, {0.5, 5.2}}));
        painter.drawLine(QPointF(-6, 0), QPointF(1.4, 0));
        painter.drawPolyline(QPolygonF({{-1.2, -2.8}, {1.6, 0}, {-1.2, 2.8}}));
        return;
    case RelationType::Supply: // on its way
        painter.drawPolyline(QPolygonF({{-4.6, -4.6}, {0, 0}, {-4.6, 4.6}}));
        painter.drawPolyline(QPolygonF({{0.8, -4.6}, {5.4, 0}, {0.8, 4.6}}));
        return;
    case RelationType::Competition: // head to head
        painter.drawPolyline(QPolygonF({{-5.6, -4.2}, {-1.4, 0}, {-5.6, 4.2}}));
        painter.drawPolyline(QPolygonF({{5.6, -4.2}, {1.4, 0}, {5.6, 4.2}}));
        return;
    case RelationType::Litigation: // scales
        painter.drawLine(QPointF(0, -5.6), QPointF(0, 5.4));
        painter.drawLine(QPointF(-5, -3.8), QPointF(5, -3.8));
        painter.drawLine(QPointF(-2.6, 5.4), QPointF(2.6, 5.4));
        painter.drawArc(QRectF(-7, -3.6, 4.4, 5), 180 * 16, 180 * 16);
        painter.drawArc(QRectF(2.6, -3.6, 4.4, 5), 180 * 16, 180 * 16);
        return;
    }
}

QPolygonF arrowHead(QPointF tip, QPointF from, double size)
{
    const double turn = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto corner = [&](double aside) {
        return tip - size * QPointF(std::cos(turn + aside), std::sin(turn + aside));
    };
    return QPolygonF({tip, corner(0.42), corner(-0.42)});
}

/// Two strokes across a line: called off, denied.
void paintStrokes(QPainter &painter, QPointF at, QPointF along, double width)
{
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const QPointF unit = along / length;
    const QPointF slant = QPointF(-unit.y(), unit.x()) * (4.5 + width) + unit * 3;
    for (const double shift : {-2.2, 2.2})
        painter.drawLine(at + unit * shift - slant, at + unit * shift + slant);
}

} // namespace

void paintTie(QPainter &painter, TieKind tie, RelationType type, QPointF centre, double side,
              const QColor &color)
{
    if (tie == TieKind::Affiliation)
        return;
    painter.save();
    painter.translate(centre);
    painter.scale(side / 14, side / 14);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (tie == TieKind::Relation) {
        paintRelation(painter, type);
    } else if (tie == TieKind::Meeting) {
        for (const double x : {-3.2, 3.2}) {
            painter.drawEllipse(QPointF(x, -2.6), 2, 2);
            painter.drawArc(QRectF(x - 3, 1, 6, 7), 0, 180 * 16);
        }
    } else {
        painter.drawPolygon(QPolygonF({{0, -4.6}, {4.6, 0}, {0, 4.6}, {-4.6, 0}}));
    }
    painter.restore();
}

void paintMark(QPainter &painter, EntityKind kind, QPointF centre, double radius, const QColor &fill,
               const QColor &outline)
{
    painter.setPen(QPen(outline, 1.5));
    painter.setBrush(fill);
    const std::vector<QPointF> corners = markCorners(kind, radius);
    if (kind == EntityKind::Organization) {
        const double half = 0.9 * radius;
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half),
                                0.28 * radius, 0.28 * radius);
    } else if (corners.empty()) {
        painter.drawEllipse(centre, radius, radius);
    } else {
        QPolygonF polygon;
        for (const QPointF corner : corners)
            polygon << centre + corner;
        painter.drawPolygon(polygon);
    }
}

QColor glowOf(const Theme &theme)
{
    // No text and no mark: the bright orange of the palette, though it would be too light for those.
    QColor glow(0xE6, 0x9F, 0x00);
    glow.setAlphaF(theme.dark ? 0.5F : 0.45F);
    return glow;
}

LineLook lookOf(const GraphEdge &edge, const Theme &theme)
{
    switch (edge.tie) {
    case TieKind::Affiliation:
        return {theme.mutedText, 1, Status::Occurred, true};
    case TieKind::Place:
        return {edge.status == Status::Negated ? theme.negated : theme.place, 1, edge.status, true};
    case TieKind::Meeting:
    case TieKind::Relation:
        break;
    }
    const QColor base = edge.tie == TieKind::Meeting ? theme.person : theme.event;
    return {StatusStyle::of(edge.status, base, theme).color,
            1.4 + 1.1 * std::log2(std::min(edge.reports, 16)), edge.status, false};
}

void paintLine(QPainter &painter, QPointF from, QPointF control, QPointF to, const LineLook &look,
               bool hasArrow, const QColor &background)
{
    const double head = hasArrow ? std::min(8.0, 3.4 + 3.4 * look.width) + 1.2 * look.width : 0;
    const QPointF back = to - control;
    const double length = std::hypot(back.x(), back.y());
    const QPointF end = hasArrow && length > head ? to - back / length * (head - 1.5) : to;
    QPainterPath path(from);
    path.quadTo(control, end);
    painter.setBrush(Qt::NoBrush);
    QPen pen(look.color, look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const bool isHollow = look.status == Status::Scheduled && !look.isQuiet;
    if (isHollow)
        pen.setWidthF(look.width + 2.6);
    if (look.status == Status::Possible)
        pen.setDashPattern({5 / look.width + 1, 3.5 / look.width + 1});
    painter.setPen(pen);
    painter.drawPath(path);
    if (isHollow) {
        painter.setPen(QPen(background, look.width + 0.4, Qt::SolidLine, Qt::SquareCap));
        painter.drawPath(path);
    }
    if (hasArrow) {
        const bool isFilled = look.status == Status::Occurred || look.status == Status::Negated;
        painter.setPen(QPen(look.color, 1.3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(isFilled ? look.color : background);
        painter.drawPolygon(arrowHead(to, control == to ? from : control, head));
    }
    if (look.status == Status::Negated) {
        painter.setPen(QPen(look.color, 1.5, Qt::SolidLine, Qt::RoundCap));
        for (const double t : {0.2, 0.8}) {
            const QPointF at = (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
            paintStrokes(painter, at, (1 - t) * (control - from) + t * (to - control), look.width);
        }
    }
}

} // namespace Haengbo::GraphSymbols

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventsymbol.h"

#include <QPainterPath>

#include <cmath>

namespace Haengbo {

namespace {

/// Signs on a grid from -4 to 4, drawn with a pen of 1.5 px at a side of 16.
QPainterPath signOf(EventType type)
{
    QPainterPath path;
    const auto line = [&path](std::initializer_list<QPointF> points) {
        path.moveTo(*points.begin());
        for (const QPointF &point : points)
            path.lineTo(point);
    };
    switch (type) {
    case EventType::Visit: // an arrow that arrives
        line({{-4, 0}, {2, 0}});
        line({{-0.5, -2.5}, {2, 0}, {-0.5, 2.5}});
        line({{4, -3}, {4, 3}});
        break;
    case EventType::Meeting: // two who face each other
        path.addEllipse(QPointF(-2.3, 0), 1.4, 1.4);
        path.addEllipse(QPointF(2.3, 0), 1.4, 1.4);
        break;
    case EventType::Gathering: // three and more
        path.addEllipse(QPointF(0, -2.2), 1.2, 1.2);
        path.addEllipse(QPointF(-2.6, 2), 1.2, 1.2);
        path.addEllipse(QPointF(2.6, 2), 1.2, 1.2);
        break;
    case EventType::Announcement: // a speech bubble
        line({{-4, -3}, {4, -3}, {4, 1.5}, {0, 1.5}, {-2, 3.5}, {-2, 1.5}, {-4, 1.5}, {-4, -3}});
        break;
    case EventType::Agreement: // a tick
        line({{-3.5, 0.5}, {-1, 3}, {3.5, -2.5}});
        break;
    case EventType::Investment: // money goes in
        line({{0, -4}, {0, 1.2}});
        line({{-2.4, -1}, {0, 1.4}, {2.4, -1}});
        line({{-3.5, 3.6}, {3.5, 3.6}});
        break;
    case EventType::Founding: // a flag
        line({{-2.5, 4}, {-2.5, -4}, {3, -2.2}, {-2.5, -0.2}});
        break;
    case EventType::Launch: // up and away
        line({{0, 3.8}, {0, -3.2}});
        line({{-3, -0.4}, {0, -3.5}, {3, -0.4}});
        break;
    case EventType::Acquisition: // the small one in the big one
        path.addRect(QRectF(-3.8, -3.8, 7.6, 7.6));
        path.addRect(QRectF(-0.6, -0.6, 2, 2));
        break;
    case EventType::Legal: // scales
        line({{0, -3.8}, {0, 3.6}});
        line({{-2, 3.6}, {2, 3.6}});
        line({{-4, 0.6}, {-2.6, -2.6}, {2.6, -2.6}, {4, 0.6}});
        break;
    case EventType::Appointment: // head and shoulders
        path.addEllipse(QPointF(0, -2), 1.6, 1.6);
        path.moveTo(-3.4, 3.6);
        path.quadTo(0, -0.6, 3.4, 3.6);
        break;
    case EventType::Market: // a rate
        line({{-4, 2.4}, {-1.4, -0.6}, {0.6, 1.2}, {4, -2.8}});
        break;
    case EventType::Other:
        path.addEllipse(QPointF(0, 0), 1, 1);
        break;
    }
    return path;
}

} // namespace

void EventSymbol::drawSign(QPainter &painter, QPointF center, double side, EventType type,
                           const QColor &color)
{
    painter.save();
    painter.translate(center);
    const double scale = side / 16;
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(signOf(type));
    painter.restore();
}

void EventSymbol::draw(QPainter &painter, QPointF center, double side, EventType type, Status status,
                       const QColor &color, const Theme &theme)
{
    const StatusStyle style = StatusStyle::of(status, color, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = side / 2 - 0.75;
    QPen pen(style.color, 1.5);
    if (style.pen == Qt::DashLine) {
        pen.setDashPattern({1.9, 1.6});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(style.filled ? style.color : theme.background);
    painter.drawEllipse(center, radius, radius);
    drawSign(painter, center, side * 0.86, type, style.filled ? theme.background : style.color);
    if (style.struckThrough) {
        const double reach = radius * 0.72 + 2;
        const QPointF corner(reach, -reach);
        painter.setPen(QPen(theme.background, 3.5));
        painter.drawLine(center - corner, center + corner);
        painter.setPen(QPen(style.color, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center - corner, center + corner);
    }
    painter.restore();
}

SymbolCache::SymbolCache(double side, const QColor &color, const Theme &theme, double pixelRatio)
    : m_side(side)
    , m_color(color)
    , m_theme(theme)
    , m_pixelRatio(pixelRatio)
{
}

void SymbolCache::draw(QPainter &painter, QPointF center, EventType type, Status status)
{
    const double room = m_side + 6;
    QPixmap &pixmap = m_pixmaps[{type, status}];
    if (pixmap.isNull()) {
        const int px = static_cast<int>(std::ceil(room * m_pixelRatio));
        pixmap = QPixmap(px, px);
        pixmap.setDevicePixelRatio(m_pixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter onPixmap(&pixmap);
        EventSymbol::draw(onPixmap, QPointF(px, px) / m_pixelRatio / 2, m_side, type, status, m_color,
                          m_theme);
    }
    painter.drawPixmap(center - QPointF(pixmap.width(), pixmap.height()) / m_pixelRatio / 2, pixmap);
}

} // namespace Haengbo

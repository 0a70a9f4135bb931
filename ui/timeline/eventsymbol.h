// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPixmap>

#include <map>

namespace Haengbo {

/// The small picture of an event: a disc whose form tells the status, and in it a sign that tells the type.
/// Drawn from paths, so that it is as sharp on paper as on screen.
class EventSymbol
{
public:
    /// Draws it \a side wide around \a center, in \a color (grey for negated).
    static void draw(QPainter &painter, QPointF center, double side, EventType type, Status status,
                     const QColor &color, const Theme &theme);
    /// The sign alone, in lines of the painter's pen colour.
    static void drawSign(QPainter &painter, QPointF center, double side, EventType type, const QColor &color);
};

/// Symbols of one size, colour and theme, kept as pixmaps for screens.
class SymbolCache
{
public:
    SymbolCache(double side, const QColor &color, const Theme &theme, double pixelRatio);

    void draw(QPainter &painter, QPointF center, EventType type, Status status);

private:
    double m_side;
    QColor m_color;
    Theme m_theme;
    double m_pixelRatio;
    std::map<std::pair<EventType, Status>, QPixmap> m_pixmaps;
};

} // namespace Haengbo

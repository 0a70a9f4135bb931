// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/textmeasure.h"

#include <QColor>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace Haengbo {

inline QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// As \a color would look over \a ground; painting without blending is several times as fast.
inline QColor mixed(const QColor &color, const QColor &ground, double share)
{
    const auto part = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {part(color.red(), ground.red()), part(color.green(), ground.green()),
            part(color.blue(), ground.blue())};
}

/// \a text shortened to \a width, with the middle of its left end at \a leftMiddle, in the pen of \a painter.
inline void drawText(QPainter &painter, QPointF leftMiddle, const TextMeasure &measure, const QString &text,
                     double width)
{
    // On screen, pictures of texts are kept; what is scaled or printed is drawn as text.
    const QPaintEngine *engine = painter.paintEngine();
    const bool isScreen = engine != nullptr && engine->type() == QPaintEngine::Raster &&
                          painter.transform().type() <= QTransform::TxTranslate;
    if (isScreen) {
        const double ratio = painter.device()->devicePixelRatioF();
        const QPixmap &drawn = measure.drawn(text, width, painter.pen().color(), ratio);
        const double top = leftMiddle.y() - (drawn.height() / ratio - 1 / ratio) / 2;
        painter.drawPixmap(
            QPointF(std::round(leftMiddle.x() * ratio) / ratio, std::round(top * ratio) / ratio), drawn);
        return;
    }
    painter.setFont(measure.font());
    const QStaticText &prepared = measure.prepared(text, width);
    painter.drawStaticText(QPointF(leftMiddle.x(), leftMiddle.y() - prepared.size().height() / 2), prepared);
}

} // namespace Haengbo

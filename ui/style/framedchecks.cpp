// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/framedchecks.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Haengbo {

FramedChecks::FramedChecks()
    : QProxyStyle(u"Fusion"_s)
{
}

void FramedChecks::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Those of items in lists come here as well.
    if (element != PE_IndicatorCheckBox)
        return;
    constexpr float strength = 0.6F;
    constexpr float weak = 0.3F;
    QColor frame = option->palette.color(QPalette::Text);
    frame.setAlphaF(option->state.testFlag(State_Enabled) ? strength : weak);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    // Where Fusion draws its own.
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace Haengbo

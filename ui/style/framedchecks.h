// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Haengbo {

/// Qt's style Fusion with frames of checkboxes that are seen on dark grounds too: Fusion derives them from
/// the window's colour made darker, which leaves nothing to see where that is dark already.
class FramedChecks : public QProxyStyle
{
    Q_OBJECT

public:
    FramedChecks();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphtimestrip.h"

namespace Haengbo {

/// The bars of the strip and the brush over them. A click looks at one stretch, a second click at all of time
/// again; a drag draws the brush anew, moves it, or moves one of its ends. With the keyboard: Left and Right
/// go by a stretch, with Shift the end alone moves; Space plays, Escape looks at all of time.
class GraphTimeBrush : public QWidget
{
    Q_OBJECT

public:
    explicit GraphTimeBrush(GraphTimeStrip *strip);

    QRectF barRect(int bucket) const;
    /// What is looked at, as a screen reader says it.
    QString words() const;

    QSize sizeHint() const override { return {320, 30}; }
    QSize minimumSizeHint() const override { return {120, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Draw, Move, First, Last };

    QRectF plot() const;
    int bucketAt(double x) const;
    QRectF brushRect() const;
    Drag dragAt(QPointF point) const;
    void paintBars(QPainter &painter, const Theme &theme) const;
    void paintTicks(QPainter &painter, const Theme &theme) const;

    GraphTimeStrip *m_strip;
    Drag m_drag = Drag::None;
    bool m_hasMoved = false;
    int m_pressed = 0;                  ///< bucket
    std::pair<int, int> m_before{0, 0}; ///< what was brushed when the button went down
};

} // namespace Haengbo

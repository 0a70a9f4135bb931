// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphtimebrush.h"

#include "ui/graph/graphsymbols.h"
#include "ui/timeline/timelinewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double grip = 5; ///< how near an end of the brush must be to be moved

} // namespace

GraphTimeBrush::GraphTimeBrush(GraphTimeStrip *strip)
    : QWidget(strip)
    , m_strip(strip)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QRectF GraphTimeBrush::plot() const
{
    const double words = QFontMetricsF(font()).height() * 0.9;
    return QRectF(rect()).adjusted(2, 2, -2, -words);
}

QRectF GraphTimeBrush::barRect(int bucket) const
{
    const QRectF area = plot();
    const double step = area.width() / std::max(1, m_strip->times().size());
    return {area.left() + bucket * step, area.top(), step, area.height()};
}

int GraphTimeBrush::bucketAt(double x) const
{
    const int count = m_strip->times().size();
    const double share = (x - plot().left()) / std::max(1.0, plot().width());
    return std::clamp(static_cast<int>(std::floor(share * count)), 0, std::max(0, count - 1));
}

QRectF GraphTimeBrush::brushRect() const
{
    const auto brushed = m_strip->brushed();
    return brushed ? barRect(brushed->first).united(barRect(brushed->second)) : QRectF();
}

QString GraphTimeBrush::words() const
{
    const GraphTimes &times = m_strip->times();
    const auto brushed = m_strip->brushed();
    if (!brushed)
        return tr("All of time");
    const auto nameOf = [&](int bucket) {
        return TimelineWords::span(times.unit, times.edges[static_cast<std::size_t>(bucket)]);
    };
    return brushed->first == brushed->second
               ? nameOf(brushed->first)
               : tr("%1 to %2").arg(nameOf(brushed->first), nameOf(brushed->second));
}

void GraphTimeBrush::paintBars(QPainter &painter, const Theme &theme) const
{
    const GraphTimes &times = m_strip->times();
    const int most = *std::max_element(times.counts.begin(), times.counts.end());
    const auto brushed = m_strip->brushed();
    QColor newColor = GraphSymbols::glowOf(theme);
    newColor.setAlphaF(1);
    QColor faded = theme.event;
    faded.setAlphaF(0.45F);
    for (int i = 0; i < times.size(); ++i) {
        const int count = times.counts[static_cast<std::size_t>(i)];
        if (count == 0)
            continue;
        const QRectF column = barRect(i);
        // The square root keeps single reports visible beside the busiest day.
        const double height = std::max(3.0, std::sqrt(static_cast<double>(count) / most) * column.height());
        const double inset = std::min(2.0, column.width() / 6);
        const bool isKnown = !brushed || i <= brushed->second;
        const bool isNew = brushed && i >= brushed->first && i <= brushed->second;
        painter.fillRect(
            QRectF(column.left() + inset, column.bottom() - height, column.width() - 2 * inset, height),
            isNew     ? newColor
            : isKnown ? theme.event
                      : faded);
    }
}

void GraphTimeBrush::paintTicks(QPainter &painter, const Theme &theme) const
{
    const GraphTimes &times = m_strip->times();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(theme.mutedText);
    double free = plot().left();
    for (int i = 0; i < times.size(); ++i) {
        const Minutes at = times.edges[static_cast<std::size_t>(i)];
        const QString text = TimelineWords::span(times.unit, at);
        const double x = barRect(i).left();
        const double width = metrics.horizontalAdvance(text);
        if (x < free || x + width > plot().right())
            continue;
        painter.drawText(QPointF(x, height() - metrics.descent()), text);
        free = x + width + Theme::between;
    }
}

void GraphTimeBrush::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    if (m_strip->times().counts.empty())
        return;
    const QRectF area = plot();
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.hairline);
    const QRectF brushed = brushRect();
    if (!brushed.isEmpty()) {
        QColor shade = theme.accent;
        shade.setAlphaF(0.14F);
        painter.fillRect(brushed, shade);
    }
    paintBars(painter, theme);
    paintTicks(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    if (!brushed.isEmpty()) {
        for (const double x : {brushed.left(), brushed.right()})
            painter.drawLine(QPointF(x, brushed.top() + 1), QPointF(x, brushed.bottom() - 1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

GraphTimeBrush::Drag GraphTimeBrush::dragAt(QPointF point) const
{
    const QRectF brushed = brushRect();
    if (brushed.isEmpty())
        return Drag::Draw;
    if (std::abs(point.x() - brushed.left()) <= grip)
        return Drag::First;
    if (std::abs(point.x() - brushed.right()) <= grip)
        return Drag::Last;
    return brushed.contains(QPointF(point.x(), brushed.center().y())) ? Drag::Move : Drag::Draw;
}

void GraphTimeBrush::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_strip->times().counts.empty())
        return;
    m_drag = dragAt(event->position());
    m_hasMoved = false;
    m_pressed = bucketAt(event->position().x());
    m_before = m_strip->brushed().value_or(std::pair(m_pressed, m_pressed));
}

void GraphTimeBrush::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        const Drag drag = dragAt(event->position());
        setCursor(drag == Drag::First || drag == Drag::Last ? Qt::SizeHorCursor
                  : drag == Drag::Move                      ? Qt::OpenHandCursor
                                                            : Qt::ArrowCursor);
        return;
    }
    const int at = bucketAt(event->position().x());
    if (at == m_pressed && !m_hasMoved)
        return;
    m_hasMoved = true;
    switch (m_drag) {
    case Drag::Draw:
        m_strip->brush(std::min(at, m_pressed), std::max(at, m_pressed));
        break;
    case Drag::Move: {
        const int most = m_strip->times().size() - 1;
        const int by = std::clamp(at - m_pressed, -m_before.first, most - m_before.second);
        m_strip->brush(m_before.first + by, m_before.second + by);
        break;
    }
    case Drag::First:
        m_strip->brush(std::min(at, m_before.second), m_before.second);
        break;
    case Drag::Last:
        m_strip->brush(m_before.first, std::max(at, m_before.first));
        break;
    case Drag::None:
        break;
    }
}

void GraphTimeBrush::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    if (m_hasMoved)
        return;
    if (m_strip->brushed() == std::pair(m_pressed, m_pressed))
        m_strip->clear();
    else
        m_strip->brush(m_pressed, m_pressed);
}

void GraphTimeBrush::keyPressEvent(QKeyEvent *event)
{
    const int most = m_strip->times().size() - 1;
    const auto now = m_strip->brushed();
    const bool isWidening = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        if (!now)
            m_strip->brush(most, most);
        else if (isWidening)
            m_strip->brush(now->first, std::max(now->first, now->second - 1));
        else if (now->first > 0)
            m_strip->brush(now->first - 1, now->second - 1);
        return;
    case Qt::Key_Right:
        if (!now)
            m_strip->brush(0, 0);
        else if (isWidening)
            m_strip->brush(now->first, now->second + 1);
        else if (now->second < most)
            m_strip->brush(now->first + 1, now->second + 1);
        return;
    case Qt::Key_Home:
        m_strip->brush(0, 0);
        return;
    case Qt::Key_End:
        m_strip->brush(most, most);
        return;
    case Qt::Key_Space:
        m_strip->setPlaying(!m_strip->isPlaying());
        return;
    case Qt::Key_Escape:
        m_strip->clear();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool GraphTimeBrush::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_strip->times().counts.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const GraphTimes &times = m_strip->times();
    const auto bucket = static_cast<std::size_t>(bucketAt(help->pos().x()));
    QToolTip::showText(help->globalPos(),
                       tr("%1: %n relation(s) first reported", nullptr, times.counts[bucket])
                           .arg(TimelineWords::span(times.unit, times.edges[bucket])),
                       this);
    return true;
}

void GraphTimeBrush::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GraphTimeBrush::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Haengbo

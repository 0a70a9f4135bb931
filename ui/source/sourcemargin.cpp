// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcemargin.h"

#include "ui/source/sourcetext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Haengbo {

SourceMargin::SourceMargin(SourceText *text, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_selection(selection)
{
    setFixedWidth(14);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Where in the article the events stand"));
    connect(text->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void SourceMargin::setMarks(std::vector<Highlight> events, std::vector<Span> selected, int textLength)
{
    m_events = std::move(events);
    m_selected = std::move(selected);
    m_length = std::max(1, textLength);
    update();
}

/// Characters, not lines, set the place: near enough, and the same at every width.
double SourceMargin::yOf(int position) const { return 4 + (height() - 8.0) * position / m_length; }

void SourceMargin::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const QScrollBar *bar = m_text->verticalScrollBar();
    const double whole = bar->maximum() + bar->pageStep();
    if (bar->maximum() > 0) {
        const QRectF seen(1, height() * bar->value() / whole, width() - 2,
                          height() * bar->pageStep() / whole);
        painter.fillRect(seen, theme.surface);
    }
    for (const Highlight &event : m_events)
        painter.fillRect(QRectF(4, yOf(event.span.begin), 6, 2), theme.event);
    for (const Span span : m_selected)
        painter.fillRect(QRectF(1, yOf(span.begin) - 1, 12, 4), theme.accent);
}

void SourceMargin::mousePressEvent(QMouseEvent *event)
{
    const double y = event->position().y();
    const auto nearest =
        std::min_element(m_events.begin(), m_events.end(), [&](const Highlight &a, const Highlight &b) {
            return std::abs(yOf(a.span.begin) - y) < std::abs(yOf(b.span.begin) - y);
        });
    if (nearest != m_events.end() && std::abs(yOf(nearest->span.begin) - y) < 5) {
        m_selection->select(nearest->target);
        return;
    }
    const int position = static_cast<int>((y - 4) / std::max(1.0, height() - 8.0) * m_length);
    m_text->scrollTo({std::clamp(position, 0, m_length), m_length});
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline paints around the marks: its parts, the tray of undated events, empty states.
#include "model/layout/timelinegaps.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr Minutes shortestGap = 2 * minutesPerDay; ///< that may be named

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineLayout *layout = layoutNow();
    const Frame parts = frame();
    if (!layout) {
        painter.fillRect(rect(), m_theme.background);
    } else {
        // The timeline paints its own ground; what is left lies around it.
        painter.fillRect(parts.corner, m_theme.background);
        painter.fillRect(parts.legend, m_theme.background);
        painter.fillRect(QRectF(parts.body.right(), 0, width() - parts.body.right(), parts.body.bottom()),
                         m_theme.background);
    }
    if (!whyEmpty().first.isEmpty()) {
        paintEmpty(painter);
        return;
    }
    if (layout) {
        const QColor color = TimelinePainter::colorOf(m_by, m_theme);
        if (!m_symbols)
            m_symbols = std::make_unique<SymbolCache>(m_metrics.symbol, color, m_theme, devicePixelRatioF());
        TimelinePainter timeline(*m_story, m_by, *layout, m_theme, *m_fonts);
        timeline.useSymbols(m_symbols.get());
        timeline.setToday(QDate::currentDate());
        timeline.setHasControls(true);
        timeline.setInView(inView());
        timeline.setBeyond(beyond());
        if (!m_gaps)
            m_gaps = emptyStretches(*m_story, *m_index, shortestGap);
        timeline.setGaps(*m_gaps);
        timeline.paintBody(painter, parts.body, scroll(), m_emphasis);
        timeline.paintAxis(painter, parts.axis, scroll().x());
        timeline.paintHeads(painter, parts.heads, scroll().y(), m_selection->current());
        painter.setPen(QPen(m_theme.hairline, 1));
        painter.drawLine(QPointF(0, parts.heads.top() - 0.5),
                         QPointF(parts.corner.right(), parts.heads.top() - 0.5));
        painter.drawLine(QPointF(parts.corner.right() - 0.5, 0),
                         QPointF(parts.corner.right() - 0.5, parts.corner.bottom()));
        const QRectF legend = parts.legend.adjusted(parts.heads.width() + Theme::inside, 2, -legendMargin, 0);
        if (m_legend.isNull() && !legend.isEmpty()) {
            m_legend = QPixmap((legend.size() * devicePixelRatioF()).toSize());
            m_legend.setDevicePixelRatio(devicePixelRatioF());
            m_legend.fill(m_theme.background);
            QPainter inside(&m_legend);
            timeline.paintLegend(inside, QRectF(QPointF(), legend.size()));
        }
        painter.drawPixmap(legend.topLeft(), m_legend);
    }
    paintTray(painter, parts);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(0, parts.legend.top() - 0.5), QPointF(width(), parts.legend.top() - 0.5));
    paintDrag(painter, parts);
    paintTyped(painter, parts);
    if (m_showsFocus) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// The rubber band, or where a dragged lane would go.
void TimelineView::paintDrag(QPainter &painter, const Frame &frame) const
{
    if (m_drag == Drag::RubberBand) {
        const QRectF band =
            QRectF(QPointF(m_pressed.x(), frame.body.top()), QPointF(m_mouse.x(), frame.body.bottom()))
                .normalized() &
            frame.body;
        painter.fillRect(band, m_theme.tint(m_bandFilters ? m_theme.time : m_theme.accent));
    }
    if (m_drag != Drag::Lane || m_draggedLane < 0)
        return;
    painter.fillRect(headOf(m_draggedLane), m_theme.tint(m_theme.accent));
    const int before = laneBefore(m_mouse.y());
    const TimelineLayout *layout = layoutNow();
    if (!layout || before < 0)
        return;
    const auto &lanes = layout->lanes();
    const double top = before < static_cast<int>(lanes.size()) ? lanes[static_cast<std::size_t>(before)].top
                                                               : layout->contentHeight();
    const double y =
        std::clamp(frame.heads.top() + top - scroll().y(), frame.heads.top(), frame.heads.bottom());
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawLine(QPointF(0, y), QPointF(frame.body.right(), y));
}

/// What was typed to find an event, at the bottom left of the marks.
void TimelineView::paintTyped(QPainter &painter, const Frame &frame) const
{
    if (m_typed.isEmpty())
        return;
    const bool isFound = eventNamed(m_typed.trimmed()).isValid();
    const QString words = isFound ? m_typed : tr("%1: no event").arg(m_typed);
    const double width = m_fonts->label.width(words) + 2 * Theme::inside;
    const double height = m_metrics.rowHeight + Theme::step;
    const QRectF place(frame.body.left() + Theme::inside, frame.body.bottom() - height - Theme::inside, width,
                       height);
    painter.fillRect(place, m_theme.surface);
    painter.setPen(QPen(m_theme.accent, 1));
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(isFound ? m_theme.text : m_theme.mutedText);
    painter.setFont(m_fonts->label.font());
    painter.drawText(place, Qt::AlignCenter, words);
}

void TimelineView::paintTray(QPainter &painter, const Frame &frame) const
{
    const TimelineTray &chips = tray();
    if (chips.height <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(0, frame.tray.top() - 0.5), QPointF(frame.tray.right(), frame.tray.top() - 0.5));
    painter.fillRect(frame.tray, m_theme.surface);
    const auto text = [&](double x, double middle, const TextMeasure &measure, const QString &words,
                          double width) {
        painter.setFont(measure.font());
        const QStaticText &prepared = measure.prepared(words, width);
        painter.drawStaticText(QPointF(x, middle - prepared.size().height() / 2), prepared);
    };
    const QPointF origin(frame.heads.width() + Theme::inside, frame.tray.top() + Theme::inside);
    const double firstRow = origin.y() + m_metrics.rowHeight / 2;
    const QString count = QLocale().toString(qsizetype(m_index->undated().size()));
    const double countWidth = m_fonts->small.width(count);
    painter.setPen(m_filter->filter().undatedOnly ? m_theme.accent : m_theme.text);
    text(Theme::inside + Theme::step, firstRow, m_fonts->strong, tr("Date unknown"),
         frame.heads.width() - countWidth - 3 * Theme::inside);
    painter.setPen(m_theme.mutedText);
    text(frame.heads.width() - Theme::inside - countWidth, firstRow, m_fonts->small, count, countWidth);
    const QColor color = TimelinePainter::colorOf(m_by, m_theme);
    for (const TimelineTray::Chip &chip : chips.chips) {
        const StoryEvent &event = (*m_story)[chip.event];
        const QRectF place = chip.place.translated(origin);
        painter.setOpacity(m_emphasis.isFaded(chip.event.value) ? 0.35 : 1);
        const QPointF center(place.left() + m_metrics.symbol / 2, place.center().y());
        Theme onTray = m_theme;
        onTray.background = m_theme.surface;
        EventSymbol::draw(painter, center, m_metrics.symbol, event.type, event.status, color, onTray);
        painter.setPen(event.status == Status::Negated ? m_theme.negated : m_theme.text);
        const QString label = TimelineWords::label(*m_story, chip.event);
        const double left = place.left() + m_metrics.symbol + m_metrics.labelGap;
        text(left, place.center().y(), m_fonts->label, label, chip.labelWidth);
        if (event.status == Status::Negated) {
            const double y = std::round(place.center().y()) + 0.5;
            painter.drawLine(QPointF(left, y),
                             QPointF(left + std::min(chip.labelWidth, m_fonts->label.width(label)), y));
        }
        painter.setOpacity(1);
        if (chip.event == m_selection->event() ||
            (m_emphasis.hoveredLane < 0 && chip.event.value == m_emphasis.hovered)) {
            const bool isSelected = chip.event == m_selection->event();
            painter.setPen(QPen(isSelected ? m_theme.accent : m_theme.text, isSelected ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            const double radius = m_metrics.symbol / 2 + (isSelected ? 3 : 1.5);
            painter.drawEllipse(center, radius, radius);
        }
    }
    if (chips.hidden > 0) {
        painter.setPen(m_theme.mutedText);
        const QRectF place = chips.morePlace.translated(origin);
        text(place.left(), place.center().y(), m_fonts->small, u"+%1"_s.arg(chips.hidden), place.width());
    }
    painter.restore();
}

std::pair<QString, QString> TimelineView::whyEmpty() const
{
    if (!m_story || (m_story->events.empty() && m_story->articles.empty()))
        return {tr("Events stand here in time"), tr("Open articles to see who did what, and when.")};
    if (m_story->events.empty())
        return {tr("No event was found"), tr("The articles that are open tell of none.")};
    if (m_index->datedCount() == 0 && m_index->undated().empty())
        return {tr("The filter hides every event"), tr("Take back a filter to see events again.")};
    return {};
}

void TimelineView::paintEmpty(QPainter &painter) const
{
    const auto [title, how] = whyEmpty();
    const double middle = height() / 2.0;
    const auto line = [&](const TextMeasure &measure, const QString &words, double y) {
        painter.setFont(measure.font());
        painter.drawText(QRectF(0, y, width(), measure.lineHeight()), Qt::AlignCenter, words);
    };
    painter.setPen(m_theme.text);
    line(m_fonts->strong, title, middle - m_fonts->strong.lineHeight() - 2);
    painter.setPen(m_theme.mutedText);
    line(m_fonts->label, how, middle + 2);
}

TimelineContents TimelineView::exportContents(bool hasNotes, bool onlyInView) const
{
    Filter filter = m_filter->filter();
    if (onlyInView && m_pxPerMinute > 0) {
        const QDate first = dayOf(inView().first);
        const QDate last = dayOf(inView().last - 1);
        filter.from = std::max(filter.from.value_or(first), first);
        filter.to = std::min(filter.to.value_or(last), last);
    }
    return {m_story, filter, m_by, m_rules, font(), hasNotes};
}

QSize TimelineView::exportSizeHint() const
{
    const TimelineContents contents = exportContents(false);
    return TimelinePicture(contents).sizeHint();
}

void TimelineView::exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const
{
    const TimelineContents contents = exportContents(false);
    TimelinePicture(contents).paint(painter, size, theme, transparent);
}

} // namespace Haengbo

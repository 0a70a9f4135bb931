// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/paintingtools.h"
#include "ui/timeline/timelinewords.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double fadedOpacity = 0.35;
constexpr double openTail = 72; ///< pixels

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// How sure it is that the event lasts at \a x: 0 at a fading end, 1 in the core. PDF knows no gradient
/// between degrees of transparency, so with \a ground the same colours are mixed as they would look over it.
QBrush fading(const EventTime &time, const QRectF &bar, const QColor &translucent, const QColor *ground)
{
    const QColor color = ground ? mixed(translucent, *ground, translucent.alphaF()) : translucent;
    QLinearGradient gradient(bar.left(), 0, bar.right(), 0);
    const auto at = [&](Minutes minute) {
        return std::clamp(static_cast<double>(minute - time.first) / static_cast<double>(time.length()), 0.0,
                          1.0);
    };
    double coreFirst = at(time.coreFirst);
    double coreLast = at(time.coreLast);
    if (coreLast <= coreFirst && !time.openStart && !time.openEnd) {
        coreFirst = 0.3; // some time within: neither end is an end
        coreLast = 0.7;
    }
    if (coreFirst <= 0 && coreLast >= 1)
        return color;
    const QColor none = ground ? *ground : withAlpha(color, 0);
    gradient.setColorAt(0, coreFirst > 0 ? none : color);
    gradient.setColorAt(coreFirst, color);
    gradient.setColorAt(std::max(coreFirst, coreLast), color);
    gradient.setColorAt(1, coreLast < 1 ? none : color);
    return gradient;
}

/// A line of one pixel through \a shown at \a y. Filled, not stroked: SVG knows no pens that fade. Dashes
/// begin at \a origin, wherever the view is.
void fadingLine(QPainter &painter, const QRectF &shown, double origin, double y, const QBrush &brush,
                bool isDashed)
{
    constexpr double dash = 4;
    constexpr double period = 7;
    if (!isDashed) {
        painter.fillRect(QRectF(shown.left(), y, shown.width(), 1), brush);
        return;
    }
    const double first = std::floor((shown.left() - origin) / period);
    for (double x = origin + first * period; x < shown.right(); x += period) {
        const double left = std::max(x, shown.left());
        const double right = std::min(x + dash, shown.right());
        if (right > left)
            painter.fillRect(QRectF(left, y, right - left, 1), brush);
    }
}

} // namespace

TimelineFonts::TimelineFonts(const QFont &font)
    : label(font)
    , strong(Haengbo::strong(font))
    , small(scaled(font, 0.88))
{
}

TimelineMetrics metricsFor(const TimelineFonts &fonts)
{
    TimelineMetrics metrics;
    metrics.rowHeight = std::ceil(fonts.label.lineHeight()) + Theme::step;
    metrics.symbol = std::clamp(std::floor(metrics.rowHeight / 2) * 2 - 6, 14.0, 24.0);
    metrics.maxLabel = fonts.label.lineHeight() * 12;
    metrics.stripHeight = 2 * metrics.rowHeight;
    return metrics;
}

TimelinePainter::TimelinePainter(const Story &story, TimelineLanes by, const TimelineLayout &layout,
                                 const Theme &theme, const TimelineFonts &fonts)
    : m_story(story)
    , m_by(by)
    , m_layout(layout)
    , m_theme(theme)
    , m_fonts(fonts)
    , m_color(colorOf(by, theme))
{
}

QColor TimelinePainter::colorOf(TimelineLanes by, const Theme &theme)
{
    switch (by) {
    case TimelineLanes::Person:
        return theme.person;
    case TimelineLanes::Organization:
        return theme.organization;
    case TimelineLanes::Place:
        return theme.place;
    case TimelineLanes::Type:
    case TimelineLanes::Article:
    case TimelineLanes::None:
        break;
    }
    return theme.event;
}

void TimelinePainter::paintBody(QPainter &painter, const QRectF &area, QPointF scroll,
                                const TimelineEmphasis &emphasis) const
{
    painter.save();
    painter.setClipRect(area);
    if (m_paintsGround)
        painter.fillRect(area, m_theme.background);
    paintGround(painter, area, scroll.x());
    for (int lane = std::max(0, m_layout.laneAt(scroll.y()));
         lane < static_cast<int>(m_layout.lanes().size()); ++lane) {
        const auto &geometry = m_layout.lanes()[static_cast<std::size_t>(lane)];
        const double bottom = std::floor(area.top() + geometry.top + geometry.height - scroll.y()) - 1;
        if (bottom > area.bottom())
            break;
        painter.fillRect(QRectF(area.left(), bottom, area.width(), 1), m_theme.hairline);
    }
    const TimelineScene scene = m_layout.visible(QRectF(scroll, area.size()));
    painter.setOpacity(emphasis.isFading() ? fadedOpacity : 1);
    for (const TimelineStrip &strip : scene.strips)
        paintStrip(painter, strip, area, scroll);
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMoves(painter, area, scroll);
    paintJourney(painter, area, scroll, emphasis.journey);
    for (const bool wantsFaded : {true, false}) {
        if (wantsFaded && !emphasis.isFading())
            continue;
        painter.setOpacity(wantsFaded ? fadedOpacity : 1);
        for (const TimelineMark &mark : scene.marks) {
            if ((emphasis.isFading() && emphasis.isFaded(mark.event)) == wantsFaded)
                paintMark(painter, mark, area, scroll);
        }
    }
    painter.setOpacity(1);
    paintRings(painter, scene.marks, area, scroll, emphasis);
    painter.restore();
}

/// A thin line under the row from the day that was planned to the mark, where the days differ.
void TimelinePainter::paintMoves(QPainter &painter, const QRectF &area, QPointF scroll) const
{
    constexpr std::size_t mostMoves = 500;
    const auto &moved = m_layout.index().moved();
    const QPointF shift = area.topLeft() - scroll;
    for (std::size_t i = 0; i < std::min(moved.size(), mostMoves); ++i) {
        const StoryEvent &event = m_story[moved[i]];
        const QColor color =
            mixed(StatusStyle::of(event.status, m_color, m_theme).color, m_theme.background, 0.8);
        for (const int lane : m_layout.lanesOf(moved[i].value)) {
            const auto mark = m_layout.markOf(moved[i].value, lane);
            if (!mark || mark->isCluster())
                continue;
            const QRectF place = m_layout.rectOf(*mark).translated(shift);
            const double y = std::floor(place.center().y() + m_layout.metrics().rowHeight / 2) - 1.5;
            if (y < area.top() || y > area.bottom())
                continue;
            const double to = m_layout.symbolOf(*mark).x() + shift.x();
            for (const EventTime &before : timesBefore(event)) {
                const double from =
                    area.left() +
                    (m_layout.scale().toX(before.first) + m_layout.scale().toX(before.last)) / 2 - scroll.x();
                if (std::max(from, to) < area.left() || std::min(from, to) > area.right())
                    continue;
                painter.setPen(QPen(color, 1.2));
                painter.setBrush(m_theme.background);
                painter.drawPolyline(
                    QPolygonF{{QPointF(from, y), QPointF(to, y), QPointF(to, place.center().y())}});
                painter.drawEllipse(QPointF(from, y), 2.5, 2.5);
            }
        }
    }
}

/// The stops of a trip in their order: a line with an arrow in the middle of each leg. Between two trips,
/// with weeks between them, it is dotted.
void TimelinePainter::paintJourney(QPainter &painter, const QRectF &area, QPointF scroll,
                                   const std::vector<TimelineEmphasis::Stop> &stops) const
{
    if (stops.size() < 2)
        return;
    const QColor color = withAlpha(m_theme.person, 0.85);
    const QPointF shift = area.topLeft() - scroll;
    constexpr double arrow = 5;
    constexpr double shortestLeg = 24; ///< with an arrow
    constexpr Minutes longestLeg = 14 * minutesPerDay;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const QPointF from = stops[i - 1].place + shift;
        const QPointF to = stops[i].place + shift;
        const bool isTrip = stops[i].at - stops[i - 1].at <= longestLeg;
        painter.setPen(isTrip ? QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap)
                              : QPen(withAlpha(color, 0.5), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(from, to);
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        if (length < shortestLeg || !isTrip)
            continue;
        const QPointF along = (to - from) / length;
        const QPointF across(-along.y(), along.x());
        const QPointF tip = (from + to) / 2 + along * arrow;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{tip, tip - along * arrow * 1.8 + across * arrow * 0.8,
                                       tip - along * arrow * 1.8 - across * arrow * 0.8}});
    }
}

/// The colours of the shares of occurred, scheduled, possible and negated, where there is no room for forms.
std::array<QColor, TimelineIndex::statusCount> TimelinePainter::shareColors() const
{
    return {m_color, mixed(m_color, m_theme.background, 0.55), mixed(m_color, m_theme.background, 0.3),
            mixed(m_theme.negated, m_theme.background, 0.7)};
}

/// Calls \a use with the place, in pixels of the strip from its top left, and the colour of each share of
/// each column; \a ratio pixels to a point.
template<typename Use>
void TimelinePainter::forEachShare(const TimelineStrip &strip, double ratio, double pixels, double scrollX,
                                   Use use) const
{
    const double height = m_layout.lanes()[static_cast<std::size_t>(strip.lane)].stripHeight * ratio;
    const TimeScale scale = m_layout.scale();
    const Minutes length = TimelineIndex::bucketLength(strip.level);
    const double width = static_cast<double>(length) * scale.pxPerMinute * ratio;
    const int gap = width >= 3 ? 1 : 0;
    std::array<QRgb, TimelineIndex::statusCount> colors{};
    const auto shares = shareColors();
    std::transform(shares.begin(), shares.end(), colors.begin(),
                   [](const QColor &color) { return color.rgb(); });
    const double perEvent = height / std::max(1U, strip.highest);
    for (const TimelineIndex::Bucket &bucket : strip.buckets) {
        const double x = (scale.toX(bucket.index * length) - scrollX) * ratio;
        if (x >= pixels)
            break;
        const int left = static_cast<int>(std::floor(x));
        const int columns = std::max(1, static_cast<int>(std::floor(x + width)) - left - gap);
        quint32 below = 0;
        for (std::size_t i = 0; i < colors.size(); ++i) {
            if (bucket.counts[i] == 0)
                continue;
            const int bottom = static_cast<int>(height) - static_cast<int>(std::ceil(below * perEvent));
            below += bucket.counts[i];
            const int top = static_cast<int>(height) - static_cast<int>(std::ceil(below * perEvent));
            use(QRect(left, top, columns, bottom - top), colors[i]);
        }
    }
}

void TimelinePainter::paintStrip(QPainter &painter, const TimelineStrip &strip, const QRectF &area,
                                 QPointF scroll) const
{
    const auto &lane = m_layout.lanes()[static_cast<std::size_t>(strip.lane)];
    const double top =
        area.top() - scroll.y() + lane.top + lane.height - m_layout.metrics().lanePadding - lane.stripHeight;
    const QPaintEngine *engine = painter.paintEngine();
    const bool isScreen = engine != nullptr && engine->type() == QPaintEngine::Raster &&
                          painter.transform().type() <= QTransform::TxTranslate;
    if (!isScreen) {
        forEachShare(strip, 1, area.width(), scroll.x(), [&](const QRect &share, QRgb color) {
            painter.fillRect(QRectF(share).translated(area.left(), top), QColor(color));
        });
        return;
    }
    // Ten thousand small rectangles are quicker written into a picture than painted one by one; the same one
    // for all strips, as it stays in the cache.
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = QSizeF(area.width() * ratio, lane.stripHeight * ratio).toSize();
    if (m_stripPicture.size() != size)
        m_stripPicture = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_stripPicture.fill(Qt::transparent);
    m_stripPicture.setDevicePixelRatio(ratio);
    const QRect all = m_stripPicture.rect();
    const qsizetype stride = m_stripPicture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    auto *pixels = reinterpret_cast<QRgb *>(m_stripPicture.bits());
    forEachShare(strip, ratio, area.width() * ratio, scroll.x(), [&](QRect share, QRgb color) {
        share &= all;
        if (share.isEmpty())
            return;
        const int width = share.width();
        QRgb *row = pixels + share.top() * stride + share.left();
        for (int rows = share.height(); rows > 0; --rows, row += stride) {
            for (int x = 0; x < width; ++x)
                row[x] = color;
        }
    });
    painter.drawImage(QPointF(area.left(), std::round(top * ratio) / ratio), m_stripPicture);
}

void TimelinePainter::paintSymbol(QPainter &painter, QPointF center, const StoryEvent &event) const
{
    if (m_symbols != nullptr)
        m_symbols->draw(painter, center, event.type, event.status);
    else
        EventSymbol::draw(painter, center, m_layout.metrics().symbol, event.type, event.status, m_color,
                          m_theme);
}

void TimelinePainter::paintMark(QPainter &painter, const TimelineMark &mark, const QRectF &area,
                                QPointF scroll) const
{
    const QPointF shift = area.topLeft() - scroll;
    const QRectF place = m_layout.rectOf(mark).translated(shift);
    if (mark.isCluster()) {
        paintCluster(painter, mark, place);
        return;
    }
    if (mark.isBar)
        paintBar(painter, mark, place, area);
    else
        paintOpenEnd(painter, mark, place);
    const TimelineMetrics &metrics = m_layout.metrics();
    const StoryEvent &event = m_story.events[static_cast<std::size_t>(mark.event)];
    QRectF label = m_layout.labelRectOf(mark).translated(shift);
    const QPointF center = m_layout.symbolOf(mark) + shift;
    // The symbol and the label of a bar that goes on beyond the view stay in view with it.
    const double most = std::max(0.0, place.width() - metrics.symbol);
    const double needed = metrics.labelGap + std::min(label.width(), metrics.minLabel) + Theme::step;
    if (mark.isOpenStart && place.right() + needed > area.right()) {
        const double held = std::clamp(place.right() - area.right() + 2, 0.0, most);
        paintSymbol(painter, center - QPointF(held, 0), event);
        const double right = center.x() - held - metrics.symbol / 2 - metrics.labelGap;
        label.setLeft(std::max({right - label.width(), area.left() + Theme::step, place.left()}));
        label.setRight(right);
    } else {
        const double held =
            mark.isBar && !mark.isOpenStart ? std::clamp(area.left() - place.left() + 2, 0.0, most) : 0;
        paintSymbol(painter, center + QPointF(held, 0), event);
        label.moveLeft(label.left() + held);
        const double end = std::max(place.right(), label.right() - held);
        const double right = std::min(end, area.right() - Theme::step);
        label.setRight(std::min(held > 0 ? right : label.right(), right));
    }
    if (m_layout.labelRectOf(mark).isEmpty() || label.left() < area.left())
        return; // without one, or what it belongs to has left the view
    if (label.width() >= metrics.minLabel || label.width() >= m_fonts.label.width(labelOf(mark)))
        paintLabel(painter, mark, label);
}

void TimelinePainter::paintBar(QPainter &painter, const TimelineMark &mark, const QRectF &place,
                               const QRectF &area) const
{
    const StoryEvent &event = m_story.events[static_cast<std::size_t>(mark.event)];
    const EventTime time = eventTime(event);
    const StatusStyle style = StatusStyle::of(event.status, m_color, m_theme);
    const double reach = m_layout.metrics().rowHeight / 2 - 1.5;
    const QRectF bar(place.left(), place.center().y() - reach, place.width(), 2 * reach);
    const QRectF shown = bar & area.adjusted(-8, -8, 8, 8);
    if (shown.isEmpty())
        return;
    const QColor tint = m_theme.tint(style.color);
    const QColor *ground = painter.paintEngine()->type() == QPaintEngine::Pdf ? &m_theme.background : nullptr;
    painter.fillRect(shown, fading(time, bar,
                                   style.filled ? withAlpha(style.color, m_theme.dark ? 0.42 : 0.3)
                                                : withAlpha(tint, tint.alphaF() * 0.5),
                                   ground));
    if (!style.filled) {
        const QBrush outline = fading(time, bar, withAlpha(style.color, 0.9), ground);
        for (const double y : {std::floor(shown.top()), std::floor(shown.bottom()) - 1})
            fadingLine(painter, shown, bar.left(), y, outline, style.pen == Qt::DashLine);
    }
    // Only an end that is known is drawn as an end.
    QPen endPen(style.color, 1.5);
    if (style.pen == Qt::DashLine)
        endPen.setDashPattern({2, 2});
    painter.setPen(endPen);
    if (time.coreFirst == time.first && time.coreLast > time.coreFirst)
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
    if (time.coreLast == time.last && time.coreLast > time.coreFirst)
        painter.drawLine(bar.topRight(), bar.bottomRight());
}

/// A short tail that fades, where an open end is too short to be drawn by its extent.
void TimelinePainter::paintOpenEnd(QPainter &painter, const TimelineMark &mark, const QRectF &place) const
{
    const StoryEvent &event = m_story.events[static_cast<std::size_t>(mark.event)];
    if (event.start.isEmpty() == event.end.isEmpty())
        return;
    const bool isToRight = event.end.isEmpty();
    const QColor color = StatusStyle::of(event.status, m_color, m_theme).color;
    const double reach = m_layout.metrics().rowHeight / 2 - 1.5;
    const double center = place.center().x();
    const double length = isToRight ? openTail : -openTail / 2;
    QLinearGradient gradient(center, 0, center + length, 0);
    const double share = m_theme.dark ? 0.42 : 0.3;
    const bool isPdf = painter.paintEngine()->type() == QPaintEngine::Pdf;
    gradient.setColorAt(0, isPdf ? mixed(color, m_theme.background, share) : withAlpha(color, share));
    gradient.setColorAt(1, isPdf ? m_theme.background : withAlpha(color, 0));
    painter.fillRect(QRectF(QPointF(center, place.center().y() - reach),
                            QPointF(center + length, place.center().y() + reach))
                         .normalized(),
                     gradient);
}

void TimelinePainter::paintCluster(QPainter &painter, const TimelineMark &mark, const QRectF &place) const
{
    const QString count = QLocale().toString(mark.count);
    const double wanted = m_fonts.small.width(count) + 2 * Theme::step;
    const double width = std::min(place.width(), std::max(wanted, m_layout.metrics().symbol + Theme::step));
    const QRectF pill(std::round(place.center().x() - width / 2), std::round(place.top() - 1),
                      std::round(width), std::round(place.height() + 2));
    painter.fillRect(pill, mixed(m_color, m_theme.background, 0.75));
    painter.fillRect(pill.adjusted(1, 1, -1, -1),
                     mixed(m_color, m_theme.background, m_theme.dark ? 0.3 : 0.16));
    painter.setPen(m_theme.text);
    const QString shown = wanted <= pill.width() + 4 ? count : u"…"_s;
    drawText(painter, QPointF(pill.center().x() - m_fonts.small.width(shown) / 2, pill.center().y() - 1),
             m_fonts.small, shown, m_fonts.small.width(shown));
    // The shares of the statuses, in the forms they have everywhere.
    const std::array<QColor, TimelineIndex::statusCount> colors = shareColors();
    double x = pill.left() + 3;
    const double room = pill.width() - 6;
    for (std::size_t i = 0; i < colors.size(); ++i) {
        const double share = room * mark.statuses[i] / mark.count;
        painter.fillRect(QRectF(x, pill.bottom() - 3.5, share, 2), colors[i]);
        x += share;
    }
}

QString TimelinePainter::labelOf(const TimelineMark &mark) const
{
    const QString words = TimelineWords::label(m_story, EventId{mark.event});
    const int number = m_numbers.empty() ? 0 : m_numbers[static_cast<std::size_t>(mark.event)];
    return number > 0 ? u"%1 %2"_s.arg(QString::number(number), words) : words;
}

void TimelinePainter::paintLabel(QPainter &painter, const TimelineMark &mark, const QRectF &place) const
{
    const StoryEvent &event = m_story.events[static_cast<std::size_t>(mark.event)];
    const bool isNegated = event.status == Status::Negated;
    const QString text = labelOf(mark);
    painter.setPen(isNegated ? m_theme.negated : m_theme.text);
    drawText(painter, {place.left(), place.center().y()}, m_fonts.label, text, place.width());
    if (isNegated) {
        const double width = std::min(place.width(), m_fonts.label.width(text));
        const double y = std::round(place.center().y()) + 0.5;
        painter.setPen(QPen(m_theme.negated, 1));
        painter.drawLine(QPointF(place.left(), y), QPointF(place.left() + width, y));
    }
}

void TimelinePainter::paintRings(QPainter &painter, const std::vector<TimelineMark> &marks,
                                 const QRectF &area, QPointF scroll, const TimelineEmphasis &emphasis) const
{
    const QPointF shift = area.topLeft() - scroll;
    const auto ring = [&](const TimelineMark &mark, const QPen &pen, double distance) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const QRectF place =
            m_layout.rectOf(mark).translated(shift).adjusted(-distance, -distance, distance, distance);
        const double radius = mark.isBar || mark.isCluster() ? distance : place.height() / 2;
        painter.drawRoundedRect(place & area.adjusted(-20, -20, 20, 20), radius, radius);
    };
    // In a lane that is crowded the event stands in a cluster.
    const int selected = emphasis.selected.isValid() ? emphasis.selected.value : -1;
    const auto isSelected = [&](const TimelineMark &mark) {
        return mark.event == selected ||
               (selected >= 0 && mark.isCluster() && m_layout.markOf(selected, mark.lane) == mark);
    };
    QPointF first;
    QPointF last;
    int found = 0;
    for (const TimelineMark &mark : marks) {
        if (mark.event == emphasis.hovered && mark.lane == emphasis.hoveredLane)
            ring(mark, QPen(m_theme.text, 1), 1.5);
        if (!isSelected(mark))
            continue;
        const QPointF center = m_layout.rectOf(mark).translated(shift).center();
        (found++ == 0 ? first : last) = center;
    }
    if (found > 1) {
        painter.setPen(QPen(withAlpha(m_theme.accent, 0.5), 1));
        painter.drawLine(first, last);
    }
    for (const TimelineMark &mark : marks) {
        if (isSelected(mark))
            ring(mark, QPen(m_theme.accent, 2), 3);
    }
}

} // namespace Haengbo

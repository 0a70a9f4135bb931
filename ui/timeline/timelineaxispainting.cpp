// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the timeline, its axis, and the heads of its lanes.
#include "model/layout/timelinebeyond.h"
#include "ui/timeline/paintingtools.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double fewestDayPx = 3;    ///< weekends are marked from here on
constexpr double narrowestGap = 120; ///< pixels of nothing that are worth a name
constexpr double beyondSign = 10;    ///< the width of a sign that there is more to one side

/// Whether [\a left, \a right) touches none of \a taken.
bool isFree(const std::vector<std::pair<double, double>> &taken, double left, double right)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&](const auto &other) { return left < other.second && other.first < right; });
}

} // namespace

double TimelinePainter::axisHeight(const TimelineFonts &fonts)
{
    return std::ceil(fonts.strong.lineHeight()) + std::ceil(fonts.small.lineHeight()) + 2 * Theme::step;
}

double TimelinePainter::tickRoom(AxisUnit unit, const TimelineFonts &fonts)
{
    // Clock times side by side look like one from two to the other without more room.
    const int gaps = unit >= AxisUnit::HalfDay ? 4 : 2;
    return fonts.small.width(TimelineWords::widestTick(unit)) + gaps * Theme::step;
}

Axis TimelinePainter::axis(const QRectF &area, double scrollX) const
{
    const TimeScale scale = m_layout.scale();
    return axisFor(scale.toMinute(scrollX), scale.toMinute(scrollX + area.width()) + 1, scale.pxPerMinute,
                   [this](AxisUnit unit) { return tickRoom(unit, m_fonts); });
}

void TimelinePainter::paintWeekends(QPainter &painter, const QRectF &area, double scrollX) const
{
    const TimeScale scale = m_layout.scale();
    if (minutesPerDay * scale.pxPerMinute < fewestDayPx)
        return;
    const Minutes first = scale.toMinute(scrollX);
    const Minutes last = scale.toMinute(scrollX + area.width());
    for (Minutes week = tickAtOrBefore(AxisUnit::Week, first); week < last; week += 7 * minutesPerDay) {
        const double left = area.left() + scale.toX(week + 5 * minutesPerDay) - scrollX;
        const QRectF weekend(left, area.top(), 2 * minutesPerDay * scale.pxPerMinute, area.height());
        // Without a ground of its own, the picture may lie on any.
        painter.fillRect(weekend & area, m_paintsGround ? m_theme.weekend : withAlpha(m_theme.text, 0.045));
    }
}

void TimelinePainter::paintGround(QPainter &painter, const QRectF &area, double scrollX) const
{
    const TimeScale scale = m_layout.scale();
    const auto toX = [&](Minutes minute) { return area.left() + scale.toX(minute) - scrollX; };
    paintWeekends(painter, area, scrollX);
    // Filled, not stroked: a line of the raster engine is blended pixel by pixel.
    const Axis ticks = axis(area, scrollX);
    const auto line = [&](Minutes minute, const QColor &color) {
        const double x = std::floor(toX(minute));
        if (x >= area.left() && x < area.right())
            painter.fillRect(QRectF(x, area.top(), 1, area.height()), color);
    };
    for (const AxisTick &tick : ticks.fine)
        line(tick.minute, mixed(m_theme.hairline, m_theme.background, 0.55));
    for (const AxisTick &tick : ticks.coarse)
        line(tick.minute, m_theme.hairline);
    if (m_today.isValid())
        line(minutesOf(m_today) + minutesPerDay / 2, mixed(m_theme.accent, m_theme.background, 0.6));
}

void TimelinePainter::paintAxis(QPainter &painter, const QRectF &area, double scrollX) const
{
    painter.save();
    painter.setClipRect(area);
    if (m_paintsGround)
        painter.fillRect(area, m_theme.background);
    const Axis ticks = axis(area, scrollX);
    const double coarseHeight = std::ceil(m_fonts.strong.lineHeight()) + Theme::step;
    const QRectF coarse(area.left(), area.top(), area.width(), coarseHeight);
    const QRectF fine(area.left(), coarse.bottom(), area.width(), area.bottom() - coarse.bottom());
    paintWeekends(painter, fine, scrollX);
    const AxisEnds ends = axisEnds(area, m_fonts, m_beyond);
    Taken taken;
    for (const QRectF &end : {ends.before, ends.after}) {
        if (!end.isEmpty())
            taken.emplace_back(end.left(), end.right());
    }
    paintAxisEnds(painter, ends);
    taken = paintCoarseTicks(painter, coarse, scrollX, ticks, std::move(taken));
    paintFineTicks(painter, fine, scrollX, ticks);
    paintGaps(painter, coarse, scrollX, taken);
    paintTodayOnAxis(painter, fine, scrollX);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5));
    painter.restore();
}

/// The names of the wider periods where nothing is \a taken; gives the stretches of the row that are then.
TimelinePainter::Taken TimelinePainter::paintCoarseTicks(QPainter &painter, const QRectF &row, double scrollX,
                                                         const Axis &ticks, Taken taken) const
{
    const TimeScale scale = m_layout.scale();
    const auto toX = [&](Minutes minute) { return row.left() + scale.toX(minute) - scrollX; };
    double from = row.left();
    double to = row.right();
    QString sayingYear;
    for (const auto &[left, right] : taken)
        (left - row.left() < row.right() - right ? from : to) =
            left - row.left() < row.right() - right ? right : left;
    painter.setPen(m_theme.text);
    for (const AxisTick &tick : ticks.coarse) {
        // The name of the period in view stays at the left edge until the next one pushes it out; what has
        // too little room left for its name says it shorter, or leaves the word to its neighbour.
        const double left = std::max(toX(tick.minute), from) + Theme::step;
        const double room = std::min(toX(tick.next) - Theme::inside, to - Theme::step) - left;
        // The year is said once.
        const QString year = QString::number(dayOf(tick.minute).year());
        QStringList forms = TimelineWords::contexts(ticks.coarseUnit, tick.minute);
        if (sayingYear == year && forms.size() > 2)
            forms.removeFirst();
        for (const QString &text : std::as_const(forms)) {
            const double width = m_fonts.strong.width(text);
            if (width > room)
                continue;
            if (text == TimelineWords::context(ticks.coarseUnit, tick.minute))
                sayingYear = year;
            drawText(painter, {left, row.center().y()}, m_fonts.strong, text, width);
            taken.emplace_back(left, left + width);
            break;
        }
    }
    return taken;
}

const std::vector<double> &TimelineFonts::tickScales(AxisUnit unit) const
{
    constexpr int round = 31; ///< the days of a month, the months of two years
    std::vector<double> &scales = m_tickScales[{unit, QLocale().language()}];
    Minutes tick = tickAtOrBefore(unit, minutesOf(QDate(2024, 1, 1)));
    for (int i = 0; scales.empty() || (i > 0 && i < round); ++i) {
        const Minutes next = tickAfter(unit, tick);
        const QStringList names = TimelineWords::tick(unit, tick);
        scales.resize(static_cast<std::size_t>(names.size()), 0);
        for (std::size_t form = 0; form < scales.size(); ++form) {
            const double needed = small.width(names[static_cast<qsizetype>(form)]) + Theme::step;
            scales[form] = std::max(scales[form], needed / static_cast<double>(next - tick));
        }
        tick = next;
    }
    return scales;
}

qsizetype TimelinePainter::formThatFits(AxisUnit unit, double pxPerMinute, const TimelineFonts &fonts)
{
    const std::vector<double> &scales = fonts.tickScales(unit);
    const auto fitting = std::find_if(scales.begin(), scales.end(),
                                      [pxPerMinute](double scale) { return scale <= pxPerMinute; });
    return std::min(fitting, scales.end() - 1) - scales.begin();
}

void TimelinePainter::paintFineTicks(QPainter &painter, const QRectF &row, double scrollX,
                                     const Axis &ticks) const
{
    const TimeScale scale = m_layout.scale();
    if (ticks.fine.empty())
        return;
    const qsizetype form = formThatFits(ticks.fineUnit, scale.pxPerMinute, m_fonts);
    const QRectF today = todayTag(row, scrollX);
    for (const AxisTick &tick : ticks.fine) {
        const double begin = row.left() + scale.toX(tick.minute) - scrollX;
        const double end = row.left() + scale.toX(tick.next) - scrollX;
        painter.setPen(QPen(m_theme.hairline, 1));
        const double line = std::floor(begin) + 0.5;
        if (begin >= row.left())
            painter.drawLine(QPointF(line, row.top()), QPointF(line, row.bottom()));
        // The name of a day or a month stays at the edge while it lasts; a clock time there would be wrong.
        if (begin < row.left() && ticks.fineUnit >= AxisUnit::HalfDay)
            continue;
        const double left = std::max(begin, row.left()) + Theme::step;
        const QStringList names = TimelineWords::tick(ticks.fineUnit, tick.minute);
        const QString &text = names[std::min(form, names.size() - 1)];
        const double width = m_fonts.small.width(text);
        const bool isUnderToday = !today.isEmpty() && left < today.right() && left + width > today.left();
        if (left + width > std::min(end, row.right()) || isUnderToday)
            continue;
        painter.setPen(ticks.hasCoarse ? m_theme.mutedText : m_theme.text);
        drawText(painter, {left, row.center().y()}, m_fonts.small, text, width);
    }
}

/// Names the stretches in view in which nothing happens, each in the middle of what is seen of it or beside
/// the names of periods that stand there.
void TimelinePainter::paintGaps(QPainter &painter, const QRectF &row, double scrollX,
                                const Taken &taken) const
{
    const TimeScale scale = m_layout.scale();
    const auto toX = [&](Minutes minute) { return row.left() + scale.toX(minute) - scrollX; };
    for (const TimeRange &gap : m_gaps) {
        const double left = std::max(toX(gap.first), row.left());
        const double right = std::min(toX(gap.last), row.right());
        const QString text = TimelineWords::gap(gap.length());
        const double width = m_fonts.small.width(text);
        if (right - left < std::max(narrowestGap, width + 2 * Theme::between))
            continue;
        double x = (left + right - width) / 2;
        for (const auto &[from, to] : taken) {
            if (x < to + Theme::inside && from - Theme::inside < x + width)
                x = to + Theme::between;
        }
        if (x + width > right - Theme::inside || !isFree(taken, x, x + width))
            continue;
        painter.setPen(m_theme.mutedText);
        drawText(painter, {x, row.center().y()}, m_fonts.small, text, width);
        // A measure as on a drawing: a line with its ends where they are in view.
        const double y = std::floor(row.bottom()) - 0.5;
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        for (const double end : {toX(gap.first), toX(gap.last)}) {
            const double at = std::floor(end) + 0.5;
            if (end >= row.left() && end < row.right())
                painter.drawLine(QPointF(at, y - 3), QPointF(at, y));
        }
    }
}

/// Where today is named; empty when that is out of view.
QRectF TimelinePainter::todayTag(const QRectF &row, double scrollX) const
{
    if (!m_today.isValid())
        return {};
    const double x = row.left() + m_layout.scale().toX(minutesOf(m_today) + minutesPerDay / 2) - scrollX;
    const double width = m_fonts.small.width(TimelineWords::today()) + Theme::inside;
    if (x - width / 2 < row.left() || x + width / 2 > row.right())
        return {};
    return {std::round(x - width / 2), row.top() + 1, width, row.height() - 3};
}

void TimelinePainter::paintTodayOnAxis(QPainter &painter, const QRectF &row, double scrollX) const
{
    const QRectF tag = todayTag(row, scrollX);
    if (tag.isEmpty())
        return;
    painter.fillRect(tag, m_theme.accent);
    painter.setPen(m_theme.background);
    drawText(painter, {tag.left() + Theme::step, tag.center().y()}, m_fonts.small, TimelineWords::today(),
             tag.width() - Theme::inside);
}

TimelinePainter::AxisEnds TimelinePainter::axisEnds(const QRectF &axis, const TimelineFonts &fonts,
                                                    const TimelineBeyond &beyond)
{
    const double height = std::ceil(fonts.strong.lineHeight()) + Theme::step;
    const auto widthOf = [&](const QString &words) {
        return fonts.small.width(words) + beyondSign + 2 * Theme::step;
    };
    AxisEnds ends;
    if (beyond.before > 0)
        ends.before = {axis.left(), axis.top(), widthOf(TimelineWords::earlier(beyond.before)), height};
    if (beyond.after > 0) {
        const double width = widthOf(TimelineWords::later(beyond.after));
        ends.after = {axis.right() - width, axis.top(), width, height};
    }
    // In a narrow view the names of the periods need the room.
    return ends.before.width() + ends.after.width() <= axis.width() / 2 ? ends : AxisEnds();
}

void TimelinePainter::paintAxisEnds(QPainter &painter, const AxisEnds &ends) const
{
    const auto paint = [&](const QRectF &place, const QString &words, double direction) {
        if (place.isEmpty())
            return;
        constexpr double reach = 3.5;
        const double outer =
            direction < 0 ? place.left() + Theme::step + reach : place.right() - Theme::step - reach;
        const QPointF middle(outer, place.center().y());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawPolygon(
            QPolygonF{{middle + QPointF(direction * reach, 0), middle + QPointF(-direction * reach, -reach),
                       middle + QPointF(-direction * reach, reach)}});
        painter.restore();
        // Drawn, not kept: while the time moves, each frame says another number.
        painter.setPen(m_theme.accent);
        painter.setFont(m_fonts.small.font());
        painter.drawText(place.adjusted(direction < 0 ? beyondSign + Theme::step : 0, 0,
                                        direction < 0 ? 0 : -beyondSign - Theme::step, 0),
                         Qt::AlignVCenter | (direction < 0 ? Qt::AlignLeft : Qt::AlignRight), words);
    };
    paint(ends.before, TimelineWords::earlier(m_beyond.before), -1);
    paint(ends.after, TimelineWords::later(m_beyond.after), 1);
}

void TimelinePainter::paintHeads(QPainter &painter, const QRectF &area, double scrollY,
                                 const Selected &selected) const
{
    painter.save();
    painter.setClipRect(area);
    if (m_paintsGround)
        painter.fillRect(area, m_theme.background);
    const TimelineMetrics &metrics = m_layout.metrics();
    for (int i = std::max(0, m_layout.laneAt(scrollY)); i < static_cast<int>(m_layout.lanes().size()); ++i) {
        const auto &geometry = m_layout.lanes()[static_cast<std::size_t>(i)];
        const TimelineIndex::Lane &lane = m_layout.index().lanes()[static_cast<std::size_t>(i)];
        const double top = area.top() + geometry.top - scrollY;
        if (top > area.bottom())
            break;
        const QRectF held = heldHead({area.left(), top, area.width(), geometry.height}, area.top(), metrics);
        const double middle = held.top() + metrics.lanePadding + metrics.rowHeight / 2;
        const auto *entity = std::get_if<EntityId>(&lane.key);
        const auto *selectedEntity = std::get_if<EntityId>(&selected);
        if (entity != nullptr && selectedEntity != nullptr && *entity == *selectedEntity) {
            painter.fillRect(QRectF(area.left(), top, 3, geometry.height - 1), m_theme.accent);
        }
        const bool isNamed = !std::holds_alternative<std::monostate>(lane.key);
        const QString count = QLocale().toString(lane.events);
        const double countWidth = m_fonts.small.width(count);
        const bool saysBeyond = m_inView.length() > 0;
        const double right = area.right() - Theme::inside - (saysBeyond ? beyondSign : 0);
        const double nameLeft =
            area.left() + Theme::inside + (m_hasControls ? foldWidth : static_cast<double>(Theme::step));
        if (m_hasControls)
            paintFold(painter, {area.left() + Theme::inside + 3, middle}, lane.isCollapsed);
        painter.setPen(isNamed ? m_theme.text : m_theme.mutedText);
        drawText(painter, {nameLeft, middle}, m_fonts.strong, TimelineWords::lane(m_story, lane.key, m_by),
                 right - countWidth - Theme::inside - (saysBeyond ? beyondSign : 0) - nameLeft);
        painter.setPen(m_theme.mutedText);
        drawText(painter, {right - countWidth, middle}, m_fonts.small, count, countWidth);
        if (saysBeyond)
            paintBeyond(painter, held, lane);
        painter.setPen(QPen(m_theme.hairline, 1));
        const double bottom = std::floor(top + geometry.height) - 0.5;
        painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
    }
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(area.right() - 0.5, area.top()), QPointF(area.right() - 0.5, area.bottom()));
    painter.restore();
}

QRectF TimelinePainter::heldHead(const QRectF &head, double viewTop, const TimelineMetrics &metrics)
{
    QRectF held = head;
    const double lowest = head.bottom() - 2 * metrics.lanePadding - metrics.rowHeight;
    held.setTop(std::max(head.top(), std::min(viewTop, lowest)));
    return held;
}

TimelinePainter::BeyondPlaces TimelinePainter::beyondPlaces(const QRectF &head,
                                                            const TimelineMetrics &metrics)
{
    const double left = head.left() + Theme::inside + foldWidth;
    const double right = head.right() - Theme::step;
    const double top = head.top() + metrics.lanePadding;
    if (head.height() >= 2 * metrics.lanePadding + 2 * metrics.rowHeight) {
        const double middle = (left + right) / 2;
        const double second = top + metrics.rowHeight;
        return {{left, second, middle - left, metrics.rowHeight},
                {middle, second, right - middle, metrics.rowHeight},
                true};
    }
    // The signs stand close together at the right end, one over the other.
    const QRectF signs(right - beyondSign, top, beyondSign, metrics.rowHeight);
    return {signs.adjusted(0, 0, 0, -signs.height() / 2), signs.adjusted(0, signs.height() / 2, 0, 0), false};
}

/// How many events of \a lane lie to the left and to the right of what is in view.
void TimelinePainter::paintBeyond(QPainter &painter, const QRectF &head,
                                  const TimelineIndex::Lane &lane) const
{
    const TimelineBeyond beyond = beyondView(lane, m_inView);
    const BeyondPlaces places = beyondPlaces(head, m_layout.metrics());
    const auto paint = [&](const QRectF &place, qsizetype count, double direction) {
        if (count == 0)
            return;
        constexpr double reach = 3.5;
        const double outer = direction < 0 ? place.left() + reach : place.right() - reach;
        const QPointF middle(places.hasCounts ? outer : place.center().x(), place.center().y());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.mutedText);
        painter.drawPolygon(
            QPolygonF{{middle + QPointF(direction * reach, 0), middle + QPointF(-direction * reach, -reach),
                       middle + QPointF(-direction * reach, reach)}});
        painter.restore();
        if (!places.hasCounts)
            return;
        const QString words = QLocale().toString(count);
        const double away = reach + Theme::step;
        painter.setPen(m_theme.mutedText);
        // Digit by digit: while the time moves, each frame has numbers that were never drawn before.
        double x = direction < 0 ? middle.x() + away : middle.x() - away - m_fonts.small.advance(words);
        for (const QChar digit : words) {
            const double advance = m_fonts.small.advance(QStringView(&digit, 1));
            drawText(painter, {x, middle.y()}, m_fonts.small, QString(digit), std::ceil(advance) + 1);
            x += advance;
        }
    };
    paint(places.before, beyond.before, -1);
    paint(places.after, beyond.after, 1);
}

/// A triangle that points down at an open lane and right at a collapsed one.
void TimelinePainter::paintFold(QPainter &painter, QPointF middle, bool isCollapsed) const
{
    const double r = 3.5;
    const QPolygonF sign =
        isCollapsed
            ? QPolygonF{{middle + QPointF(-r / 2, -r), middle + QPointF(r, 0), middle + QPointF(-r / 2, r)}}
            : QPolygonF{{middle + QPointF(-r, -r / 2), middle + QPointF(r, -r / 2), middle + QPointF(0, r)}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.mutedText);
    painter.drawPolygon(sign);
    painter.restore();
}

void TimelinePainter::paintLegend(QPainter &painter, const QRectF &area) const
{
    TimelineLegend(m_layout.index(), m_layout.metrics(), m_fonts).paint(painter, area, m_color, m_theme);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepicture.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double readableWidth = 1000; ///< text of the usual size, printed 160 mm wide, has 2 mm
constexpr double margin = Theme::exportMargin;
constexpr double mostHeadWidth = 168;
constexpr int generousCap = 60;
constexpr double noteWidth = 440; ///< about 40 syllables
constexpr int noteFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont titled(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() * 3 / 2);
    else
        font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

/// Where the parts of the picture stand when it is 'size' large, margins included.
struct TimelinePicture::Plan
{
    QSizeF size;
    double head = 0;
    double headerHeight = 0;
    QRectF axis;
    QRectF heads;
    QRectF body;
    double scrollX = 0;
    double outsideTop = 0;
    double undatedTop = 0;
    QRectF legend;
    QRectF sources;
    std::unique_ptr<TimelineLayout> layout;
    TimelineTray outside;
    TimelineTray undated;
    std::vector<QRectF> notes;
};

TimelinePicture::TimelinePicture(const TimelineContents &contents)
    : m_contents(contents)
    , m_fonts(contents.fonts())
    , m_metrics(contents.metrics())
    , m_notes(contents.notes())
    , m_sources(contents.sourceLine())
{
}

TimelinePicture::Plan TimelinePicture::plan(double width, int rowCap) const
{
    Plan plan;
    plan.head = m_contents.headWidth(leastHeadWidth(), mostHeadWidth);
    const double inner = width - 2 * margin;
    plan.headerHeight = std::ceil(m_fonts.label.lineHeight() * 2.9);
    const double axisHeight = TimelinePainter::axisHeight(m_fonts);
    const double bodyWidth = inner - plan.head;
    double top = margin + plan.headerHeight;
    plan.axis = {margin + plan.head, top, bodyWidth, axisHeight};
    top += axisHeight;
    const TimeRange range = m_contents.range();
    const auto length = static_cast<double>(std::max<Minutes>(range.length(), minutesPerDay));
    const double labelRoom = std::min(m_metrics.maxLabel, bodyWidth / 5);
    const double pxPerMinute = std::max(1.0, bodyWidth - Theme::between - labelRoom) / length;
    TimelineMetrics metrics = m_metrics;
    metrics.rowCap = rowCap;
    metrics.spanCap = std::max(3, rowCap / 2);
    const TimelineLayout::LabelWidth labelWidth = m_contents.labelWidth();
    plan.layout = std::make_unique<TimelineLayout>(m_contents.index(), pxPerMinute, metrics, labelWidth);
    plan.scrollX = plan.layout->scale().toX(range.first) - Theme::between;
    const double height = plan.layout->contentHeight();
    plan.heads = {margin, top, plan.head, height};
    plan.body = {margin + plan.head, top, bodyWidth, height};
    top += height;
    const auto list = [&](const std::vector<EventId> &events, const TimelineLayout::LabelWidth &widths,
                          double *listTop) {
        TimelineMetrics listMetrics = m_metrics;
        listMetrics.maxLabel = bodyWidth;
        TimelineTray laidOut = layoutTray(events, widths, bodyWidth - Theme::inside, 1 << 20, 0, listMetrics);
        *listTop = top + Theme::inside;
        if (laidOut.height > 0)
            top += laidOut.height + Theme::between;
        return laidOut;
    };
    plan.outside = list(
        m_contents.outside(),
        [this](int event) { return m_fonts.label.width(m_contents.datedLabel(EventId{event})); },
        &plan.outsideTop);
    plan.undated = list(m_contents.undated(), labelWidth, &plan.undatedTop);
    const double legendHeight = 2 * m_metrics.rowHeight;
    top += Theme::inside;
    plan.legend = {margin, top, inner, legendHeight};
    top += legendHeight;
    if (!m_sources.isEmpty()) {
        plan.sources = {margin, top + Theme::inside, inner, m_fonts.small.lineHeight()};
        top += Theme::inside + m_fonts.small.lineHeight();
    }
    planNotes(&plan, inner, &top);
    plan.size = {width, std::ceil(top + margin)};
    return plan;
}

/// The names of the lists stand in the same column as those of the lanes.
double TimelinePicture::leastHeadWidth() const
{
    double least = 96;
    const auto needs = [&](const std::vector<EventId> &events, const QString &name) {
        if (!events.empty())
            least = std::max(least, m_fonts.strong.width(name) + 2.0 * Theme::between);
    };
    needs(m_contents.outside(), tr("Earlier and later"));
    needs(m_contents.undated(), tr("Date unknown"));
    return least;
}

/// Notes stand in as many columns as are wide enough to be read, one after the other.
void TimelinePicture::planNotes(Plan *plan, double inner, double *top) const
{
    if (m_notes.isEmpty())
        return;
    const int columns = std::max(1, static_cast<int>(inner / noteWidth));
    const double width = (inner - (columns - 1) * Theme::between) / columns;
    const QFontMetricsF metrics(m_fonts.small.font());
    std::vector<double> heights;
    double all = 0;
    for (const QString &note : m_notes) {
        heights.push_back(
            std::ceil(metrics.boundingRect(QRectF(0, 0, width, 10000), noteFlags, note).height()) +
            Theme::step);
        all += heights.back();
    }
    const double fair = all / columns;
    const double begin = *top + Theme::between;
    double y = begin;
    double deepest = begin;
    int column = 0;
    for (const double height : heights) {
        if (y - begin >= fair && column + 1 < columns) {
            ++column;
            y = begin;
        }
        plan->notes.emplace_back(margin + column * (width + Theme::between), y, width, height);
        y += height;
        deepest = std::max(deepest, y);
    }
    *top = deepest;
}

QSize TimelinePicture::sizeHint() const
{
    const Plan whole = plan(readableWidth, generousCap);
    return (whole.size * 2).toSize();
}

void TimelinePicture::paint(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    if (!transparent)
        painter.fillRect(QRectF(QPointF(), QSizeF(size)), theme.background);
    // The widest layout that still fits the height has the largest text; a tall paper needs no more than a
    // readable one.
    const double ratio = static_cast<double>(size.height()) / std::max(1, size.width());
    Plan best;
    for (double width = readableWidth; width < 12 * readableWidth; width *= 1.15) {
        best = plan(width, generousCap);
        if (best.size.height() <= width * ratio)
            break;
    }
    const double scale = std::min(size.width() / best.size.width(), size.height() / best.size.height());
    painter.scale(scale, scale);
    paintHeader(painter, best, theme);
    if (m_contents.hasDated()) {
        TimelinePainter timeline(m_contents.story(), m_contents.by(), *best.layout, theme, m_fonts);
        timeline.setNumbers(m_contents.numbers());
        timeline.setPaintsGround(!transparent);
        timeline.paintBody(painter, best.body, {best.scrollX, 0}, {});
        timeline.paintAxis(painter, best.axis, best.scrollX);
        timeline.paintHeads(painter, best.heads, 0, {});
        timeline.paintLegend(painter, best.legend);
    }
    paintList(painter, tr("Earlier and later"), best.outside, margin, best.outsideTop, best.head, true,
              theme);
    paintList(painter, tr("Date unknown"), best.undated, margin, best.undatedTop, best.head, false, theme);
    painter.setFont(m_fonts.small.font());
    painter.setPen(theme.mutedText);
    painter.drawText(best.sources, Qt::AlignLeft | Qt::AlignVCenter,
                     m_fonts.small.elided(m_sources, best.sources.width()));
    painter.setPen(theme.text);
    for (std::size_t i = 0; i < best.notes.size(); ++i)
        painter.drawText(best.notes[i], noteFlags, m_notes[static_cast<qsizetype>(i)]);
    painter.restore();
}

void TimelinePicture::paintHeader(QPainter &painter, const Plan &plan, const Theme &theme) const
{
    const QFont titleFont = titled(m_fonts.label.font());
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    const double titleHeight = QFontMetricsF(titleFont).height();
    painter.drawText(QRectF(margin, margin - 4, plan.size.width() - 2 * margin, titleHeight), Qt::AlignLeft,
                     m_contents.title());
    painter.setFont(m_fonts.small.font());
    painter.setPen(theme.mutedText);
    painter.drawText(
        QRectF(margin, margin + titleHeight - 2, plan.size.width() - 2 * margin, m_fonts.small.lineHeight()),
        Qt::AlignLeft, m_contents.about());
}

void TimelinePicture::paintList(QPainter &painter, const QString &title, const TimelineTray &list,
                                double left, double top, double head, bool withDates,
                                const Theme &theme) const
{
    if (list.chips.empty())
        return;
    const auto text = [&](double x, double middle, const TextMeasure &measure, const QString &words,
                          double width) {
        painter.setFont(measure.font());
        painter.drawText(QPointF(x, middle - measure.lineHeight() / 2 + measure.ascent()),
                         measure.elided(words, width));
    };
    painter.setPen(theme.text);
    text(left + Theme::inside + Theme::step, top + m_metrics.rowHeight / 2, m_fonts.strong, title,
         head - Theme::between);
    const QColor color = TimelinePainter::colorOf(m_contents.by(), theme);
    for (const TimelineTray::Chip &chip : list.chips) {
        const StoryEvent &event = m_contents.story()[chip.event];
        const QRectF place = chip.place.translated(left + head + Theme::inside, top);
        EventSymbol::draw(painter, {place.left() + m_metrics.symbol / 2, place.center().y()},
                          m_metrics.symbol, event.type, event.status, color, theme);
        const QString words = withDates ? m_contents.datedLabel(chip.event) : m_contents.label(chip.event);
        const double x = place.left() + m_metrics.symbol + m_metrics.labelGap;
        const bool isNegated = event.status == Status::Negated;
        painter.setPen(isNegated ? theme.negated : theme.text);
        text(x, place.center().y(), m_fonts.label, words, chip.labelWidth);
        if (isNegated)
            painter.drawLine(
                QPointF(x, place.center().y()),
                QPointF(x + std::min(chip.labelWidth, m_fonts.label.width(words)), place.center().y()));
    }
}

} // namespace Haengbo

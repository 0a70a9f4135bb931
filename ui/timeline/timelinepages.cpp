// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepages.h"

#include "ui/timeline/timelinewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double margin = 36; ///< what printers leave white
constexpr double leastHead = 96;
constexpr double mostHead = 168;
constexpr int generousCap = 60;
constexpr double columnWidth = 420;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

TimelinePages::TimelinePages(const TimelineContents &contents, QSizeF size)
    : m_contents(contents)
    , m_size(size)
    , m_head(contents.headWidth(leastHead, mostHead))
    , m_axisHeight(TimelinePainter::axisHeight(contents.fonts()))
    , m_sources(contents.sourceLine())
{
    const double titleHeight = std::ceil(contents.fonts().strong.lineHeight() * 1.6);
    const double sourcesHeight = m_sources.isEmpty() ? 0 : contents.fonts().small.lineHeight();
    const double legendHeight = 2 * contents.metrics().rowHeight + Theme::inside + sourcesHeight;
    const double top = margin + titleHeight + m_axisHeight;
    m_body = {margin + m_head, top, std::max(100.0, size.width() - 2 * margin - m_head),
              std::max(100.0, size.height() - margin - legendHeight - top)};
    if (contents.hasDated())
        layOut();
    flowText();
}

void TimelinePages::layOut()
{
    const TimelineMetrics &usual = m_contents.metrics();
    TimelineMetrics metrics = usual;
    metrics.rowCap = generousCap;
    metrics.spanCap = generousCap / 2;
    const auto length = static_cast<double>(std::max<Minutes>(m_contents.range().length(), minutesPerDay));
    const double labelRoom = std::min(usual.maxLabel, m_body.width() / 5);
    const double whole = (m_body.width() - Theme::between - labelRoom) / length;
    // Longer lanes are lower ones: try how far to stretch time until that costs more pages than it saves.
    for (const double stretch : {1.0, 1.5, 2.0, 3.0, 4.5, 7.0, 10.0, 15.0, 24.0, 40.0}) {
        auto layout = std::make_unique<TimelineLayout>(m_contents.index(), whole * stretch, metrics,
                                                       m_contents.labelWidth());
        std::vector<Cut> cuts = cutsOf(*layout);
        if (m_layout && cuts.size() >= m_cuts.size())
            continue;
        m_layout = std::move(layout);
        m_cuts = std::move(cuts);
        if (m_cuts.size() <= 1)
            break;
    }
}

/// Where the page that begins at \a y ends: after as many whole lanes as fit; of a lane that is taller than a
/// page after as many whole rows, if that is more than a few or it is the first.
double TimelinePages::endOfPage(const TimelineLayout &layout, double y) const
{
    constexpr double few = 6;
    const TimelineMetrics &metrics = layout.metrics();
    double bottom = y;
    for (const TimelineLayout::LaneGeometry &lane : layout.lanes()) {
        const double laneEnd = lane.top + lane.height;
        if (laneEnd <= y)
            continue;
        if (laneEnd - y <= m_body.height()) {
            bottom = laneEnd;
            continue;
        }
        const double rows = lane.top + metrics.lanePadding;
        const double fitting = std::floor((y + m_body.height() - rows) / metrics.rowHeight);
        const double end = rows + fitting * metrics.rowHeight;
        if (bottom <= y)
            return std::max(end, y + metrics.rowHeight);
        if (lane.height > m_body.height() && fitting >= few)
            return end;
        break;
    }
    return bottom;
}

/// The pages of \a layout, line by line: bands of whole lanes, each from the first minute to the last.
std::vector<TimelinePages::Cut> TimelinePages::cutsOf(const TimelineLayout &layout) const
{
    std::vector<Cut> cuts;
    const double begin = layout.scale().toX(m_contents.range().first) - Theme::between;
    const double end = layout.scale().toX(m_contents.range().last);
    for (double y = 0; y < layout.contentHeight();) {
        const double bottom = endOfPage(layout, y);
        for (double x = begin; x < end; x += m_body.width()) {
            const QRectF view(x, y, m_body.width(), bottom - y);
            const TimelineScene scene = layout.visible(view.adjusted(0, 1, 0, -1));
            const bool hasMark =
                std::any_of(scene.marks.begin(), scene.marks.end(), [&](const TimelineMark &mark) {
                    return layout.rectOf(mark).united(layout.labelRectOf(mark)).intersects(view);
                });
            if (hasMark || !scene.strips.empty())
                cuts.push_back({x, y, bottom - y});
        }
        y = bottom;
    }
    return cuts;
}

/// What stands in no lane and the notes, in columns of paragraphs.
void TimelinePages::flowText()
{
    std::vector<Paragraph> all;
    const auto add = [&](const QString &heading, const QStringList &paragraphs) {
        if (paragraphs.isEmpty())
            return;
        all.push_back({{}, heading, true});
        for (const QString &words : paragraphs)
            all.push_back({{}, words, false});
    };
    const auto lines = [&](const std::vector<EventId> &events) {
        QStringList words;
        for (const EventId id : events) {
            const int number =
                m_contents.numbers().empty() ? 0 : m_contents.numbers()[static_cast<std::size_t>(id.value)];
            const bool isDated = eventTime(m_contents.story()[id]).isDated();
            const QString line = isDated ? TimelineWords::eventLine(m_contents.story(), id)
                                         : TimelineWords::undatedLine(m_contents.story(), id);
            words << (number > 0 ? u"%1  %2"_s.arg(QString::number(number), line) : line);
        }
        return words;
    };
    add(tr("Earlier and later"), lines(m_contents.outside()));
    add(tr("Date unknown"), lines(m_contents.undated()));
    add(tr("Notes"), m_contents.notes());

    const double inner = m_size.width() - 2 * margin;
    const int columns = std::max(1, static_cast<int>(inner / columnWidth));
    const double width = (inner - (columns - 1) * Theme::between) / columns;
    const double top = margin + std::ceil(m_contents.fonts().strong.lineHeight() * 1.8);
    const double foot = m_sources.isEmpty() ? 0 : m_contents.fonts().small.lineHeight() + Theme::step;
    const double bottom = m_size.height() - margin - foot;
    const QFontMetricsF small(m_contents.fonts().small.font());
    int column = columns; // begins a page
    double y = bottom;
    for (Paragraph &paragraph : all) {
        double height =
            std::ceil(small.boundingRect(QRectF(0, 0, width, 10000), textFlags, paragraph.words).height()) +
            Theme::step;
        if (paragraph.isHeading)
            height = std::ceil(m_contents.fonts().strong.lineHeight()) + Theme::inside;
        const double needed =
            paragraph.isHeading ? height + 3 * small.height() : height; // not alone at a foot
        if (y + needed > bottom && y > top) {
            ++column;
            y = top;
        }
        if (column >= columns) {
            m_textPages.emplace_back();
            column = 0;
            y = top;
        }
        paragraph.place = {margin + column * (width + Theme::between), y, width, height};
        m_textPages.back().push_back(paragraph);
        y += height;
    }
}

void TimelinePages::paint(QPainter &painter, int number, const Theme &theme) const
{
    if (number < 0 || number >= count())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto cuts = static_cast<int>(m_cuts.size());
    if (number < cuts) {
        paintCut(painter, m_cuts[static_cast<std::size_t>(number)], theme);
        const TimeScale scale = m_layout->scale();
        const double left = m_cuts[static_cast<std::size_t>(number)].x;
        const Minutes last = std::min(scale.toMinute(left + m_body.width()), m_contents.range().last - 1);
        const Minutes first = std::max(scale.toMinute(left), m_contents.range().first);
        const QString from = TimelineWords::span(AxisUnit::Month, first);
        const QString to = TimelineWords::span(AxisUnit::Month, last);
        paintTitle(painter, number, from == to ? from : u"%1 – %2"_s.arg(from, to), theme);
    } else {
        paintTitle(painter, number, m_contents.title(), theme);
        painter.setPen(theme.text);
        for (const Paragraph &paragraph : m_textPages[static_cast<std::size_t>(number - cuts)]) {
            painter.setFont(
                (paragraph.isHeading ? m_contents.fonts().strong : m_contents.fonts().small).font());
            painter.drawText(paragraph.place, paragraph.isHeading ? Qt::AlignLeft | Qt::AlignTop : textFlags,
                             paragraph.words);
        }
    }
    paintSources(painter, theme);
    painter.restore();
}

/// At the foot of each page, which may be all that somebody gets to see.
void TimelinePages::paintSources(QPainter &painter, const Theme &theme) const
{
    const TextMeasure &small = m_contents.fonts().small;
    const QRectF line(margin, m_size.height() - margin - small.lineHeight(), m_size.width() - 2 * margin,
                      small.lineHeight());
    painter.setFont(small.font());
    painter.setPen(theme.mutedText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, small.elided(m_sources, line.width()));
}

void TimelinePages::paintCut(QPainter &painter, const Cut &cut, const Theme &theme) const
{
    TimelinePainter timeline(m_contents.story(), m_contents.by(), *m_layout, theme, m_contents.fonts());
    timeline.setNumbers(m_contents.numbers());
    timeline.setPaintsGround(false);
    const QRectF body(m_body.left(), m_body.top(), m_body.width(), cut.height);
    timeline.paintBody(painter, body, {cut.x, cut.y}, {});
    timeline.paintAxis(painter, {m_body.left(), m_body.top() - m_axisHeight, m_body.width(), m_axisHeight},
                       cut.x);
    timeline.paintHeads(painter, {margin, m_body.top(), m_head, cut.height}, cut.y, {});
    timeline.paintLegend(painter, {margin, m_body.bottom() + Theme::inside, m_size.width() - 2 * margin,
                                   2 * m_contents.metrics().rowHeight});
}

/// The title, what the page is of all, and its number at the right.
void TimelinePages::paintTitle(QPainter &painter, int number, const QString &title, const Theme &theme) const
{
    const TextMeasure &strong = m_contents.fonts().strong;
    const TextMeasure &small = m_contents.fonts().small;
    const QRectF line(margin, margin - Theme::step, m_size.width() - 2 * margin, strong.lineHeight());
    painter.setFont(strong.font());
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(small.font());
    painter.setPen(theme.mutedText);
    const double left = strong.width(title) + Theme::between;
    painter.drawText(line.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_contents.about());
    const QLocale locale;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     u"%1 / %2"_s.arg(locale.toString(number + 1), locale.toString(count())));
}

} // namespace Haengbo

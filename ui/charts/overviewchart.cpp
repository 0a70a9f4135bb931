// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overviewchart.h"

#include "ui/charts/statuschart.h"
#include "ui/timeline/timelinewords.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int mostBars = 72;
constexpr int fewestBars = 21;
constexpr double grip = 6;       ///< how near a side of the window must be to be resized
constexpr double least = 4;      ///< the narrowest window that can be drawn
constexpr double narrowest = 10; ///< a window is drawn this wide at least
constexpr int endSign = 12;      ///< the room of a triangle that points beyond the bars

} // namespace

/// The chart with the window over it.
class OverviewCanvas : public QChartView
{
public:
    explicit OverviewCanvas(OverviewChart *overview)
        : QChartView(overview)
        , m_overview(overview)
    {
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setFocusPolicy(Qt::NoFocus);
        setRenderHint(QPainter::Antialiasing);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QRectF plot() const { return chart() ? chart()->plotArea() : QRectF(); }

    /// Bars are equally wide though months are not, so time runs evenly within each bar only.
    double toX(double minute) const
    {
        const auto &edges = m_overview->m_buckets.edges;
        if (edges.size() < 2)
            return 0;
        const auto after = std::upper_bound(edges.begin(), edges.end(), minute, [](double at, Minutes edge) {
            return at < static_cast<double>(edge);
        });
        const auto index = std::clamp<std::ptrdiff_t>(after - edges.begin() - 1, 0, std::ssize(edges) - 2);
        const auto first = static_cast<double>(edges[static_cast<std::size_t>(index)]);
        const auto length = static_cast<double>(edges[static_cast<std::size_t>(index) + 1]) - first;
        const double at = static_cast<double>(index) + (minute - first) / length;
        return plot().left() + at * barStep();
    }

    double toMinute(double x) const
    {
        const auto &edges = m_overview->m_buckets.edges;
        if (edges.size() < 2 || barStep() <= 0)
            return 0;
        const double at = (x - plot().left()) / barStep();
        const auto index =
            std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(std::floor(at)), 0, std::ssize(edges) - 2);
        const auto first = static_cast<double>(edges[static_cast<std::size_t>(index)]);
        const auto length = static_cast<double>(edges[static_cast<std::size_t>(index) + 1]) - first;
        return first + (at - static_cast<double>(index)) * length;
    }

    double barStep() const
    {
        const auto bars = static_cast<double>(m_overview->m_buckets.counts.size());
        return bars > 0 ? plot().width() / bars : 0;
    }

    QRectF windowRect() const
    {
        const TimeWindow &window = *m_overview->m_window;
        const QRectF area = plot();
        if (window.isEmpty() || m_overview->m_buckets.counts.empty())
            return {};
        const double left = std::clamp(toX(window.first()), area.left(), area.right());
        const double right = std::clamp(toX(window.last()), area.left(), area.right());
        // An afternoon of ten years is still to be seen and taken hold of.
        const double wider = std::max(0.0, narrowest - (right - left)) / 2;
        return {left - wider, area.top() - 2, right - left + 2 * wider, area.height() + 4};
    }

    int barAt(double x) const
    {
        return plot().contains(QPointF(x, plot().center().y()))
                   ? std::clamp(static_cast<int>((x - plot().left()) / barStep()), 0,
                                static_cast<int>(m_overview->m_buckets.counts.size()) - 1)
                   : -1;
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const Theme &theme = m_overview->m_theme;
        if (m_overview->m_buckets.counts.empty())
            return;
        const QRectF area = plot();
        paintTicks(*painter);
        paintEnd(*painter, m_overview->earlierRect(), m_overview->m_before, -1);
        paintEnd(*painter, m_overview->laterRect(), m_overview->m_after, 1);
        const Filter &filter = m_overview->m_filter->filter();
        if (filter.from && filter.to) {
            const double left = std::max(area.left(), toX(static_cast<double>(minutesOf(*filter.from))));
            const double right =
                std::min(area.right(), toX(static_cast<double>(minutesOf(filter.to->addDays(1)))));
            painter->fillRect(QRectF(left, area.bottom() + 1, right - left, 3), theme.accent);
        }
        const QRectF window = windowRect();
        if (window.isEmpty())
            return;
        QColor veil = theme.background;
        veil.setAlphaF(0.62F);
        painter->fillRect(QRectF(area.left(), window.top(), window.left() - area.left(), window.height()),
                          veil);
        painter->fillRect(
            QRectF(window.right(), window.top(), area.right() - window.right(), window.height()), veil);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.mutedText, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(std::floor(window.left()) + 0.5, window.top() + 0.5,
                                 std::floor(window.width()), window.height() - 1));
        painter->setPen(QPen(theme.mutedText, 3, Qt::SolidLine, Qt::RoundCap));
        for (const double x : {window.left(), window.right()})
            painter->drawLine(QPointF(x, window.center().y() - 7), QPointF(x, window.center().y() + 7));
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return;
        m_pressed = event->position();
        m_hasMoved = false;
        m_drag = dragAt(m_pressed);
        m_firstBefore = m_overview->m_window->first();
        m_lastBefore = m_overview->m_window->last();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPointF at = event->position();
        if (m_drag == Drag::None) {
            const Drag drag = dragAt(at);
            setCursor(drag == Drag::Left || drag == Drag::Right ? Qt::SizeHorCursor
                      : drag == Drag::Move                      ? Qt::OpenHandCursor
                                                                : Qt::ArrowCursor);
            return;
        }
        if (!m_hasMoved && std::abs(at.x() - m_pressed.x()) < 3)
            return;
        m_hasMoved = true;
        TimeWindow *window = m_overview->m_window;
        switch (m_drag) {
        case Drag::Left:
            window->show(std::min(toMinute(at.x()), toMinute(toX(m_lastBefore) - least)), m_lastBefore);
            break;
        case Drag::Right:
            window->show(m_firstBefore, std::max(toMinute(at.x()), toMinute(toX(m_firstBefore) + least)));
            break;
        case Drag::Move: {
            // The length stays; the point that was grabbed stays under the pointer.
            const double by = toMinute(at.x()) - toMinute(m_pressed.x());
            window->show(m_firstBefore + by, m_lastBefore + by);
            break;
        }
        case Drag::Draw: {
            const auto [left, right] = std::minmax({at.x(), m_pressed.x()});
            window->show(toMinute(left), toMinute(std::max(right, left + least)));
            break;
        }
        case Drag::None:
            break;
        }
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return;
        const bool isClick = m_drag != Drag::None && !m_hasMoved;
        m_drag = Drag::None;
        if (isClick)
            m_overview->toggleDays(barAt(event->position().x()));
        else if (m_overview->earlierRect().contains(m_pressed))
            m_overview->goBeyond(m_overview->m_lastBefore);
        else if (m_overview->laterRect().contains(m_pressed))
            m_overview->goBeyond(m_overview->m_firstAfter);
    }

    bool viewportEvent(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QChartView::viewportEvent(event);
        auto *help = static_cast<QHelpEvent *>(event);
        const bool isEarlier = m_overview->earlierRect().contains(help->pos());
        if (isEarlier || m_overview->laterRect().contains(help->pos())) {
            const QString words =
                isEarlier ? OverviewChart::tr("%n events before these bars", nullptr, m_overview->m_before)
                          : OverviewChart::tr("%n events after these bars", nullptr, m_overview->m_after);
            QToolTip::showText(help->globalPos(), words, this);
            return true;
        }
        const int bar = barAt(help->pos().x());
        if (bar < 0)
            return true;
        const TimeBuckets &buckets = m_overview->m_buckets;
        const StatusCounts &counts = buckets.counts[static_cast<std::size_t>(bar)];
        const int total = static_cast<int>(counts[0] + counts[1] + counts[2] + counts[3]);
        const QString when = TimelineWords::span(buckets.unit, buckets.edges[static_cast<std::size_t>(bar)]);
        QToolTip::showText(help->globalPos(), when + u": "_s + OverviewChart::tr("%n events", nullptr, total),
                           this);
        return true;
    }

private:
    enum class Drag { None, Left, Right, Move, Draw };

    Drag dragAt(QPointF point) const
    {
        const QRectF window = windowRect();
        if (!plot().adjusted(-grip, -4, grip, 16).contains(point))
            return Drag::None;
        if (window.isEmpty())
            return Drag::Draw;
        if (window.width() <= 2 * grip && std::abs(point.x() - window.center().x()) < window.width() / 2)
            return Drag::Move; // there is no room for sides within
        if (std::abs(point.x() - window.left()) <= grip)
            return Drag::Left;
        if (std::abs(point.x() - window.right()) <= grip)
            return Drag::Right;
        return window.contains(QPointF(point.x(), window.center().y())) ? Drag::Move : Drag::Draw;
    }

    void paintEnd(QPainter &painter, const QRectF &place, int count, double direction) const
    {
        if (place.isEmpty())
            return;
        constexpr double reach = 3.5;
        const QColor color = m_overview->m_theme.accent;
        const double outer =
            direction < 0 ? place.left() + Theme::step + reach : place.right() - Theme::step - reach;
        const QPointF middle(outer, place.center().y());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF{{middle + QPointF(direction * reach, 0), middle + QPointF(-direction * reach, -reach),
                       middle + QPointF(-direction * reach, reach)}});
        painter.setPen(color);
        painter.setFont(font());
        painter.drawText(place.adjusted(direction < 0 ? endSign : 0, 0, direction < 0 ? 0 : -endSign, 0),
                         Qt::AlignCenter, QLocale().toString(count));
        painter.restore();
    }

    void paintTicks(QPainter &painter) const
    {
        const Theme &theme = m_overview->m_theme;
        const auto &edges = m_overview->m_buckets.edges;
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.88);
        const QFontMetricsF metrics(small);
        painter.setFont(small);
        const AxisUnit unit =
            edges.back() - edges.front() > 500 * minutesPerDay ? AxisUnit::Year : AxisUnit::Month;
        const double y = plot().bottom() + 3;
        double free = plot().left();
        for (Minutes tick = tickAtOrBefore(unit, edges.front()); tick < edges.back();
             tick = tickAfter(unit, tick)) {
            const QString text = TimelineWords::context(unit, tick);
            const double width = metrics.horizontalAdvance(text);
            const double x = std::max(plot().left(), toX(static_cast<double>(std::max(tick, edges.front()))));
            const double next = std::min(plot().right(), toX(static_cast<double>(tickAfter(unit, tick))));
            if (x < free || x + width > next)
                continue;
            painter.setPen(theme.mutedText);
            painter.drawText(QPointF(x + 2, y + metrics.ascent()), text);
            free = x + width + Theme::inside;
        }
    }

    OverviewChart *m_overview;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    bool m_hasMoved = false;
    double m_firstBefore = 0;
    double m_lastBefore = 0;
};

OverviewChart::OverviewChart(FilterState *filter, TimeWindow *window, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_window(window)
    , m_canvas(new OverviewCanvas(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Overview of events over time"));
    connect(m_filter, &FilterState::filterChanged, this, &OverviewChart::rebuild);
    connect(m_window, &TimeWindow::windowChanged, m_canvas->viewport(), qOverload<>(&QWidget::update));
    rebuild();
}

QSize OverviewChart::sizeHint() const { return {600, 68 + static_cast<int>(QFontMetricsF(font()).height())}; }

// In a low window it gives room to the timeline.
QSize OverviewChart::minimumSizeHint() const
{
    return {200, 36 + static_cast<int>(QFontMetricsF(font()).height())};
}

void OverviewChart::setStory(StoryPtr story)
{
    m_story = std::move(story);
    rebuild();
}

QRectF OverviewChart::windowRect() const { return m_canvas->windowRect(); }

QRectF OverviewChart::barRect(int bar) const
{
    const QRectF area = m_canvas->plot();
    return {area.left() + bar * m_canvas->barStep(), area.top(), m_canvas->barStep(), area.height()};
}

void OverviewChart::rebuild()
{
    m_theme = Theme::of(palette());
    m_buckets = {};
    m_before = m_after = 0;
    if (m_story) {
        Filter anyTime = m_filter->filter();
        anyTime.from.reset();
        anyTime.to.reset();
        const std::vector<EventId> events = acceptedEvents(anyTime, *m_story);
        if (auto range = overviewPeriod(beginningsOf(*m_story, events))) {
            // A few days stand among their neighbours: one bar alone would be the whole overview.
            if (const Minutes missing = fewestBars * minutesPerDay - range->length(); missing > 0)
                *range = {range->first - missing / 2, range->last + missing - missing / 2};
            m_buckets = countByTime(*m_story, events, bucketUnit(*range, mostBars), *range);
            countBeyond(events);
        }
    }
    StatusChartData shown;
    shown.color = m_theme.event;
    shown.counts = m_buckets.counts;
    QChart *chart = makeStatusChart(shown, m_theme, font(), width());
    const int bottom = static_cast<int>(QFontMetricsF(font()).height()) + 2;
    chart->setMargins({endWidth(m_before), 0, endWidth(m_after), bottom});
    m_canvas->setBackgroundBrush(m_theme.background);
    m_canvas->setChart(chart);
    delete m_chart;
    m_chart = chart;
    m_canvas->viewport()->update();
}

void OverviewChart::countBeyond(const std::vector<EventId> &events)
{
    const Minutes first = m_buckets.edges.front();
    const Minutes last = m_buckets.edges.back();
    for (const EventId id : events) {
        const EventTime time = eventTime((*m_story)[id]);
        if (!time.isDated())
            continue;
        if (time.last <= first) {
            m_lastBefore = m_before == 0 ? time.first : std::max(m_lastBefore, time.first);
            ++m_before;
        } else if (time.first >= last) {
            m_firstAfter = m_after == 0 ? time.first : std::min(m_firstAfter, time.first);
            ++m_after;
        }
    }
}

/// The room that an end of the chart needs to say that \a count events lie beyond it.
int OverviewChart::endWidth(int count) const
{
    constexpr int plain = 4;
    if (count == 0)
        return plain;
    const QString words = QLocale().toString(count);
    return static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(words))) + endSign +
           2 * Theme::inside;
}

QRectF OverviewChart::earlierRect() const
{
    const QRectF area = m_canvas->plot();
    return m_before > 0 ? QRectF(0, area.top(), area.left() - Theme::step, area.height()) : QRectF();
}

QRectF OverviewChart::laterRect() const
{
    const QRectF area = m_canvas->plot();
    const double left = area.right() + Theme::step;
    return m_after > 0 ? QRectF(left, area.top(), width() - left, area.height()) : QRectF();
}

/// Moves the window to \a minute, as long as it is.
void OverviewChart::goBeyond(Minutes minute)
{
    const double half = std::max(m_window->length(), double(minutesPerDay)) / 2;
    m_window->show(static_cast<double>(minute) - half, static_cast<double>(minute) + half);
}

/// Filters by the days of \a bar, or by all days when they are filtered by already.
void OverviewChart::toggleDays(int bar)
{
    if (bar < 0)
        return;
    Filter filter = m_filter->filter();
    const QDate first = dayOf(m_buckets.edges[static_cast<std::size_t>(bar)]);
    const QDate last = dayOf(m_buckets.edges[static_cast<std::size_t>(bar) + 1] - 1);
    const bool isOn = filter.from == first && filter.to == last;
    filter.from = isOn ? std::nullopt : std::optional(first);
    filter.to = isOn ? std::nullopt : std::optional(last);
    m_filter->setFilter(filter);
}

void OverviewChart::resizeEvent(QResizeEvent *) { m_canvas->setGeometry(rect()); }

void OverviewChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinewords.h"

#include <QAccessible>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double mostPxPerMinute = 12;
constexpr double leastHeadWidth = 104;
constexpr double mostHeadWidth = 208;
constexpr int glideMilliseconds = 150;
constexpr int trayRows = 2;
constexpr double legendMargin = 8;
constexpr std::array allLanes{TimelineLanes::Person, TimelineLanes::Organization, TimelineLanes::Place,
                              TimelineLanes::Type,   TimelineLanes::Article,      TimelineLanes::None};

} // namespace

TimelineView::TimelineView(Selection *selection, FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
    , m_window(new TimeWindow(this))
    , m_index(std::make_unique<TimelineIndex>())
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_laneButton(new QPushButton(this))
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    grabGesture(Qt::PinchGesture);

    m_laneButton->setFlat(true);
    m_laneButton->setFocusPolicy(Qt::TabFocus);
    m_laneButton->setAccessibleName(tr("Lanes"));
    m_laneButton->setStyleSheet(
        u"QPushButton { text-align: left; border: none; padding: 0; font-weight: 600; }"
        "QPushButton:focus { text-decoration: underline; }"
        "QPushButton::menu-indicator { subcontrol-position: right center; right: 4px; }"_s);
    auto *menu = new QMenu(m_laneButton);
    auto *group = new QActionGroup(menu);
    for (const TimelineLanes by : allLanes) {
        QAction *action = menu->addAction(TimelineWords::lanes(by));
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { setLaneBy(by); });
    }
    m_laneButton->setMenu(menu);

    m_glide.setDuration(glideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const QRectF range = value.toRectF(); // x: the first minute, width: how many
        showRange(range.x(), range.x() + range.width());
    });
    m_kinetic.setInterval(16);
    connect(&m_kinetic, &QTimer::timeout, this, &TimelineView::kineticStep);
    m_tipTimer.setSingleShot(true);
    m_tipTimer.setInterval(400);
    connect(&m_tipTimer, &QTimer::timeout, this, &TimelineView::showTip);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_selection, &Selection::selectionChanged, this, &TimelineView::onSelectionChanged);
    connect(m_filter, &FilterState::filterChanged, this, &TimelineView::rebuildIndex);
    connect(m_window, &TimeWindow::windowChanged, this, &TimelineView::onWindowChanged);
    rebuildLook();
}

TimelineView::~TimelineView() = default;

void TimelineView::setStory(StoryPtr story)
{
    stopMotion();
    m_story = std::move(story);
    if (m_story && !m_lanesAreChosen)
        m_by = sensibleLanes(*m_story);
    m_symbols.reset();
    rebuildIndex();
    m_isFitPending = true;
    if (isVisible())
        fitMainPeriod();
    emit laneByChanged();
}

void TimelineView::setLaneBy(LaneBy by)
{
    m_lanesAreChosen = true;
    if (by == m_by)
        return;
    m_by = by;
    m_symbols.reset();
    rebuildIndex();
    emit laneByChanged();
}

void TimelineView::rebuildIndex()
{
    m_layout.reset();
    m_tray.reset();
    m_headWidth = 0;
    m_emphasis = {};
    if (m_story) {
        std::vector<EventId> events = acceptedEvents(m_filter->filter(), *m_story);
        m_index = std::make_unique<TimelineIndex>(*m_story, events, m_by);
    } else {
        m_index = std::make_unique<TimelineIndex>();
    }
    updateRelated();
    for (QAction *action : m_laneButton->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_by));
    m_laneButton->setText(TimelineWords::lanes(m_by));
    onStoryGeometryChanged();
}

void TimelineView::rebuildLook()
{
    m_theme = Theme::of(palette());
    m_fonts = std::make_unique<TimelineFonts>(font());
    m_metrics = metricsFor(*m_fonts);
    m_symbols.reset();
    m_layout.reset();
    m_tray.reset();
    m_headWidth = 0;
    onStoryGeometryChanged();
}

void TimelineView::onStoryGeometryChanged()
{
    m_tray.reset();
    const Frame parts = frame();
    m_laneButton->setGeometry(
        parts.corner.adjusted(Theme::inside + Theme::step, 2, -Theme::step, -2).toRect());
    m_laneButton->setVisible(m_story && !m_story->events.empty());
    m_scrollBar->setGeometry(
        QRectF(parts.body.right(), parts.body.top(), m_scrollBar->sizeHint().width(), parts.body.height())
            .toRect());
    updateScrollBar();
    update();
}

void TimelineView::updateScrollBar()
{
    const TimelineLayout *layout = layoutNow();
    const double height = frame().body.height();
    const int most =
        layout ? static_cast<int>(std::ceil(std::max(0.0, layout->contentHeight() - height))) : 0;
    m_scrollBar->setPageStep(static_cast<int>(height));
    m_scrollBar->setSingleStep(static_cast<int>(m_metrics.rowHeight * 2));
    m_scrollBar->setRange(0, most);
    m_scrollBar->setVisible(most > 0);
    updateJourney();
}

double TimelineView::headWidth() const
{
    if (m_headWidth > 0 || !m_story)
        return std::max(m_headWidth, leastHeadWidth);
    double widest = leastHeadWidth;
    for (const TimelineIndex::Lane &lane : m_index->lanes()) {
        const double name = m_fonts->strong.width(TimelineWords::lane(*m_story, lane.key, m_by));
        widest = std::max(widest, name + m_fonts->small.width(QString::number(lane.events)) + 36);
        if (widest >= mostHeadWidth)
            break;
    }
    m_headWidth = std::min({widest, mostHeadWidth, std::max(leastHeadWidth, width() * 0.25)});
    return m_headWidth;
}

TimelineView::Frame TimelineView::frame() const
{
    Frame parts;
    const double axisHeight = TimelinePainter::axisHeight(*m_fonts);
    const double head = std::round(headWidth());
    // A second row for the legend is worth its place only where the timeline keeps enough of it.
    constexpr int roomForTwoRows = 420;
    const double legendWidth = width() - head - Theme::inside - legendMargin;
    const int legendRows = height() < roomForTwoRows
                               ? 1
                               : std::min(2, TimelineLegend(*m_index, m_metrics, *m_fonts).rows(legendWidth));
    const double legendHeight = legendRows * m_metrics.rowHeight + 4;
    const double trayHeight = m_index->undated().empty() ? 0 : tray().height + 2 * Theme::inside;
    const double right = width() - m_scrollBar->sizeHint().width();
    const double bottom = height() - legendHeight - trayHeight;
    parts.corner = {0, 0, head, axisHeight};
    parts.axis = {head, 0, right - head, axisHeight};
    parts.heads = {0, axisHeight, head, std::max(0.0, bottom - axisHeight)};
    parts.body = {head, axisHeight, right - head, std::max(0.0, bottom - axisHeight)};
    parts.tray = {0, bottom, double(width()), trayHeight};
    parts.legend = {0, height() - legendHeight, double(width()), legendHeight};
    return parts;
}

TimelineLayout::LabelWidth TimelineView::labelWidth() const
{
    return [story = m_story.get(), fonts = m_fonts.get()](int event) {
        return fonts->label.width(TimelineWords::label(*story, EventId{event}));
    };
}

const TimelineLayout *TimelineView::layoutNow() const
{
    if (!m_story || m_index->datedCount() == 0 || !(m_pxPerMinute > 0))
        return nullptr;
    if (m_layout && m_layout->scale().pxPerMinute == m_pxPerMinute)
        return m_layout.get();
    // As many rows a lane as there is room for, so that nothing becomes a cluster without need.
    const double height = frame().body.height();
    TimelineMetrics metrics = m_metrics;
    if (m_index->itemCount() > TimelineLayout::wholeLimit) {
        const double lanes = std::max(1.0, static_cast<double>(m_index->lanes().size()));
        const double rows = (height / lanes - 2 * metrics.lanePadding) / metrics.rowHeight;
        metrics.rowCap = std::clamp(static_cast<int>(rows) - 2, 2, 24);
        metrics.spanCap = metrics.rowCap > 6 ? 3 : 1;
        m_layout = std::make_unique<TimelineLayout>(*m_index, m_pxPerMinute, metrics, labelWidth());
        return m_layout.get();
    }
    for (const int rows : {24, 16, 12, 8}) {
        metrics.rowCap = rows;
        m_layout = std::make_unique<TimelineLayout>(*m_index, m_pxPerMinute, metrics, labelWidth());
        if (m_layout->contentHeight() <= height)
            break;
    }
    return m_layout.get();
}

const TimelineTray &TimelineView::tray() const
{
    if (!m_tray) {
        const double width = this->width() - headWidth() - Theme::between;
        const double more = m_fonts->small.width(u"+9999"_s) + Theme::inside;
        m_tray = m_story ? layoutTray(m_index->undated(), labelWidth(), width, trayRows, more, m_metrics)
                         : TimelineTray();
    }
    return *m_tray;
}

QPointF TimelineView::scroll() const
{
    return {(m_first - static_cast<double>(m_index->extent().first)) * m_pxPerMinute,
            static_cast<double>(m_scrollBar->value())};
}

double TimelineView::lastVisible() const { return m_first + frame().body.width() / m_pxPerMinute; }

double TimelineView::minuteAt(double x) const { return m_first + (x - frame().body.left()) / m_pxPerMinute; }

bool TimelineView::animates() const
{
    return m_isAnimated && isVisible() &&
           style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TimelineView::showFrom(double first, double pxPerMinute)
{
    const double width = frame().body.width();
    if (m_index->datedCount() == 0 || width <= 0)
        return;
    const auto begin = static_cast<double>(m_index->extent().first);
    const auto end = static_cast<double>(m_index->extent().last);
    const double length = std::max(end - begin, double(minutesPerDay));
    m_pxPerMinute = std::clamp(pxPerMinute, width / (length * 4), mostPxPerMinute);
    // Some of the story stays in view.
    const double visible = width / m_pxPerMinute;
    m_first = std::clamp(first, begin - visible * 0.8, end - visible * 0.2);
    updateScrollBar();
    update();
    m_window->show(m_first, m_first + visible);
}

void TimelineView::showRange(double first, double last)
{
    if (last > first)
        showFrom(first, frame().body.width() / (last - first));
}

void TimelineView::onWindowChanged()
{
    const double same = 1e-6 * m_window->length();
    if (std::abs(m_window->first() - m_first) < same && std::abs(m_window->last() - lastVisible()) < same)
        return;
    showRange(m_window->first(), m_window->last());
}

void TimelineView::glideTo(double first, double last)
{
    stopMotion();
    if (!animates()) {
        showRange(first, last);
        return;
    }
    m_glide.setStartValue(QRectF(m_first, 0, lastVisible() - m_first, 0));
    m_glide.setEndValue(QRectF(first, 0, last - first, 0));
    m_glide.start();
}

void TimelineView::stopMotion()
{
    m_glide.stop();
    m_kinetic.stop();
}

void TimelineView::fitAll()
{
    const TimeRange all = m_index->extent();
    const double width = frame().body.width();
    if (m_index->datedCount() == 0 || width <= 0)
        return;
    // Room for the symbols at the left and for a label at the right.
    const double left = Theme::between;
    const double right = std::min(m_metrics.maxLabel, width / 5);
    const double pxPerMinute =
        (width - left - right) / static_cast<double>(std::max<Minutes>(all.length(), 60));
    const double first = static_cast<double>(all.first) - left / pxPerMinute;
    glideTo(first, first + width / pxPerMinute);
}

void TimelineView::fitMainPeriod()
{
    const auto main = mainPeriod(m_index->firstDays());
    const double width = frame().body.width();
    if (!main || width <= 0)
        return;
    m_isFitPending = false;
    const double left = 2 * Theme::between;
    const double right = std::min(m_metrics.maxLabel, width / 5);
    const Minutes length = std::max<Minutes>(main->length(), minutesPerDay);
    const double pxPerMinute = (width - left - right) / static_cast<double>(length);
    const double first = static_cast<double>(main->first) - left / pxPerMinute;
    if (m_pxPerMinute > 0)
        glideTo(first, first + width / pxPerMinute);
    else
        showRange(first, first + width / pxPerMinute);
}

void TimelineView::zoomIn() { zoomAt(frame().body.center().x(), 1.6, true); }

void TimelineView::zoomOut() { zoomAt(frame().body.center().x(), 1 / 1.6, true); }

void TimelineView::zoomAt(double x, double factor, bool glides)
{
    if (!(m_pxPerMinute > 0))
        return;
    const double offset = x - frame().body.left();
    const double minute = m_first + offset / m_pxPerMinute;
    const double pxPerMinute = std::min(m_pxPerMinute * factor, mostPxPerMinute);
    const double first = minute - offset / pxPerMinute;
    if (glides)
        glideTo(first, first + frame().body.width() / pxPerMinute);
    else
        showFrom(first, pxPerMinute);
}

void TimelineView::panBy(double px) { showFrom(m_first + px / m_pxPerMinute, m_pxPerMinute); }

void TimelineView::reveal(EventId event)
{
    const TimelineLayout *layout = layoutNow();
    if (!layout || !m_story)
        return;
    const std::vector<int> lanes = layout->lanesOf(event.value);
    if (lanes.empty())
        return;
    const Frame parts = frame();
    const QPointF at = scroll();
    const auto &lane = layout->lanes()[static_cast<std::size_t>(lanes.front())];
    QRectF place(0, lane.top, 1, lane.height);
    const EventTime time = eventTime((*m_story)[event]);
    double center = layout->scale().toX((time.first + time.last) / 2);
    if (const auto mark = layout->markOf(event.value, lanes.front())) {
        place = layout->rectOf(*mark);
        center = std::clamp(center, place.left(), place.right());
    }
    const bool isInView = std::any_of(lanes.begin(), lanes.end(), [&](int i) {
        const auto mark = layout->markOf(event.value, i);
        const double y = mark ? layout->rectOf(*mark).center().y() : -1;
        return mark && y >= at.y() && y < at.y() + parts.body.height();
    });
    if (!isInView) {
        m_scrollBar->setValue(
            static_cast<int>(place.bottom() < at.y() + parts.body.height() / 2
                                 ? place.top() - m_metrics.rowHeight
                                 : place.bottom() - parts.body.height() + m_metrics.rowHeight));
    }
    const double margin = std::min(m_metrics.maxLabel, parts.body.width() / 4);
    const double x = center - at.x();
    if (x >= Theme::between && x <= parts.body.width() - margin)
        return;
    const double first =
        m_first + (x - (x < Theme::between ? margin : parts.body.width() - 1.5 * margin)) / m_pxPerMinute;
    glideTo(first, first + parts.body.width() / m_pxPerMinute);
}

void TimelineView::onSelectionChanged()
{
    updateRelated();
    updateJourney();
    if (m_selection->event().isValid() && m_story &&
        m_selection->event().value < qsizetype(m_story->events.size()))
        reveal(m_selection->event());
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        moved.setChild(static_cast<int>(numberOf(m_selection->event())));
        QAccessible::updateAccessibility(&moved);
    }
    update();
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_layout.reset();
    m_headWidth = 0;
    m_tray.reset();
    if (m_isFitPending || !(m_pxPerMinute > 0))
        fitMainPeriod();
    onStoryGeometryChanged();
    if (m_pxPerMinute > 0)
        showFrom(m_first, m_pxPerMinute);
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        rebuildLook();
    if (event->type() == QEvent::LanguageChange) {
        for (QAction *action : m_laneButton->menu()->actions())
            action->setText(TimelineWords::lanes(static_cast<TimelineLanes>(action->data().toInt())));
        m_laneButton->setText(TimelineWords::lanes(m_by));
        rebuildLook();
    }
    QWidget::changeEvent(event);
}

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
    if (!m_story || (m_index->datedCount() == 0 && m_index->undated().empty())) {
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
        timeline.paintBody(painter, parts.body, scroll(), m_emphasis);
        timeline.paintAxis(painter, parts.axis, scroll().x());
        timeline.paintHeads(painter, parts.heads, scroll().y(), m_selection->current());
        painter.setPen(QPen(m_theme.hairline, 1));
        painter.drawLine(QPointF(0, parts.heads.top() - 0.5),
                         QPointF(parts.corner.right(), parts.heads.top() - 0.5));
        painter.drawLine(QPointF(parts.corner.right() - 0.5, 0),
                         QPointF(parts.corner.right() - 0.5, parts.corner.bottom()));
        timeline.paintLegend(painter,
                             parts.legend.adjusted(parts.heads.width() + Theme::inside, 2, -legendMargin, 0));
    }
    paintTray(painter, parts);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(0, parts.legend.top() - 0.5), QPointF(width(), parts.legend.top() - 0.5));
    if (m_drag == Drag::RubberBand) {
        const QRectF band =
            QRectF(QPointF(m_pressed.x(), parts.body.top()), QPointF(m_mouse.x(), parts.body.bottom()))
                .normalized() &
            parts.body;
        painter.fillRect(band, m_theme.tint(m_theme.accent));
    }
    if (m_showsFocus) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
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

void TimelineView::paintEmpty(QPainter &painter) const
{
    const bool isFiltered = m_story && !m_story->events.empty();
    const QString title = isFiltered ? tr("The filter hides every event") : tr("Events stand here in time");
    const QString how = isFiltered ? tr("Take back a filter to see events again.")
                                   : tr("Open articles to see who did what, and when.");
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

QSize TimelineView::exportSizeHint() const
{
    return TimelinePicture(m_story, m_filter->filter(), m_by, font()).sizeHint();
}

void TimelineView::exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const
{
    TimelinePicture(m_story, m_filter->filter(), m_by, font()).paint(painter, size, theme, transparent);
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "model/story/samearticles.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinewords.h"

#include <QAccessible>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double leastHeadWidth = 104;
constexpr double mostHeadWidth = 208;
constexpr int glideMilliseconds = 150;
constexpr int trayRows = 2;
constexpr int roomForTwoRows = 420;     ///< lower than that tray and legend leave the room to the lanes
constexpr std::size_t smallStory = 400; ///< marks that are drawn at once in no time
constexpr double worthScrolling = 4;    ///< screens for a small story
constexpr double mostCounted = 0.3;     ///< of it that may stand in clusters without that
constexpr int settledAfter = 600;       ///< milliseconds until a view counts as looked at
constexpr int typingPause = 1500;       ///< after which typing begins anew

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
    setAttribute(Qt::WA_InputMethodEnabled);
    setAccessibleName(tr("Timeline"));
    grabGesture(Qt::PinchGesture);

    m_laneButton->setFlat(true);
    m_laneButton->setFocusPolicy(Qt::TabFocus);
    m_laneButton->setAccessibleName(tr("Lanes"));
    m_laneButton->setStyleSheet(
        u"QPushButton { text-align: left; border: none; padding: 0; font-weight: 600; }"
        "QPushButton:focus { text-decoration: underline; }"
        "QPushButton::menu-indicator { subcontrol-position: right center; right: 4px; }"_s);
    buildLaneMenu();

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
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    connect(&m_settled, &QTimer::timeout, this, &TimelineView::noteView);
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(typingPause);
    connect(&m_typedTimer, &QTimer::timeout, this, &TimelineView::stopTyping);
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
    // A correction leaves the reader where she is.
    const bool isCorrected = m_story && story && m_pxPerMinute > 0 && haveSameArticles(*m_story, *story);
    m_story = std::move(story);
    if (m_story && !m_lanesAreChosen)
        m_by = sensibleLanes(*m_story);
    m_symbols.reset();
    rebuildIndex();
    m_isFitPending = m_isFitPending || !isCorrected;
    if (m_isFitPending && isVisible())
        fitMainPeriod();
    emit laneByChanged();
}

void TimelineView::rebuildIndex()
{
    m_layout.reset();
    m_tray.reset();
    m_headWidth = 0;
    m_emphasis = {};
    m_gaps.reset();
    forgetLegend();
    if (m_story) {
        std::vector<EventId> events = acceptedEvents(m_filter->filter(), *m_story);
        m_index = std::make_unique<TimelineIndex>(*m_story, events, m_by, m_rules);
    } else {
        m_index = std::make_unique<TimelineIndex>();
    }
    updateRelated();
    updateLaneMenu();
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
    forgetLegend();
    onStoryGeometryChanged();
}

void TimelineView::forgetLegend()
{
    m_legendRows.reset();
    m_legend = {};
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
        widest = std::max(widest, name + m_fonts->small.width(QString::number(lane.events)) + 60);
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
    if (!m_legendRows) {
        const double legendWidth = width() - head - Theme::inside - legendMargin;
        m_legendRows = TimelineLegend(*m_index, m_metrics, *m_fonts).rows(legendWidth);
    }
    const int legendRows = height() < roomForTwoRows ? 1 : std::min(2, *m_legendRows);
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
    // What few articles tell is worth scrolling half a screen for before any of it is only counted; and more
    // than that before a good part of it is: fifty events of one day told as '50' tell nothing.
    const bool isSmall = m_index->itemCount() <= smallStory;
    std::unique_ptr<TimelineLayout> highest;
    for (const int rows : {60, 40, 24, 16, 12, 8}) {
        if (rows > 24 && !isSmall)
            continue;
        metrics.rowCap = rows;
        m_layout = std::make_unique<TimelineLayout>(*m_index, m_pxPerMinute, metrics, labelWidth());
        if (m_layout->contentHeight() <= height * (isSmall ? 1.5 : 1.0))
            break;
        if (isSmall && !highest && m_layout->contentHeight() <= height * worthScrolling)
            highest = std::move(m_layout);
    }
    if (highest && (!m_layout || m_layout->countedShare() > mostCounted))
        m_layout = std::move(highest);
    return m_layout.get();
}

const TimelineTray &TimelineView::tray() const
{
    if (!m_tray) {
        const double width = this->width() - headWidth() - Theme::between;
        const double more = m_fonts->small.width(u"+9999"_s) + Theme::inside;
        const int rows = height() < roomForTwoRows ? 1 : trayRows;
        m_tray = m_story ? layoutTray(m_index->undated(), labelWidth(), width, rows, more, m_metrics)
                         : TimelineTray();
    }
    return *m_tray;
}

QPointF TimelineView::scroll() const
{
    return {(m_first - static_cast<double>(m_index->extent().first)) * m_pxPerMinute,
            static_cast<double>(m_scrollBar->value())};
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
    forgetLegend();
    m_layout.reset();
    m_headWidth = 0;
    m_tray.reset();
    if (m_isFitPending || !(m_pxPerMinute > 0))
        fitMainPeriod();
    onStoryGeometryChanged();
    // The same stretch of time fills the new width.
    if (m_pxPerMinute > 0 && m_window->length() > 0)
        showFrom(m_first, frame().body.width() / m_window->length());
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        rebuildLook();
    if (event->type() == QEvent::LanguageChange) {
        buildLaneMenu();
        updateLaneMenu();
        rebuildLook();
    }
    QWidget::changeEvent(event);
}

} // namespace Haengbo

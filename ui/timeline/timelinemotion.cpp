// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline moves: zoom, pan, glides, and what is brought into view.
#include "model/layout/timelinejump.h"
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double mostPxPerMinute = 12;
constexpr double longestOfAny = 366.0 * minutesPerDay; ///< that a view may show of however short a story

} // namespace

double TimelineView::lastVisible() const { return m_first + frame().body.width() / m_pxPerMinute; }

TimeRange TimelineView::inView() const
{
    return {static_cast<Minutes>(std::floor(m_first)), static_cast<Minutes>(std::ceil(lastVisible()))};
}

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
    const double longest = std::max(length * 4, longestOfAny);
    m_pxPerMinute = std::clamp(pxPerMinute, width / longest, mostPxPerMinute);
    // Some of the story stays in view.
    const double visible = width / m_pxPerMinute;
    m_first = std::clamp(first, begin - visible * 0.8, end - visible * 0.2);
    updateScrollBar();
    update();
    m_window->show(m_first, m_first + visible);
    m_settled.start();
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
    // Days are seen whole, and within their week; a single one by itself when its hours are told.
    TimeRange shown{main->first, tickAfter(AxisUnit::Day, main->last - 1)};
    if (shown.length() > minutesPerDay || !m_index->tellsHours(shown)) {
        const Minutes missing = std::max<Minutes>(0, 7 * minutesPerDay - shown.length());
        shown.first -= missing / 2;
        shown.last += missing - missing / 2;
    }
    const double left = 2 * Theme::between;
    // Where events are counted in columns there are no labels to make room for.
    const bool hasLabels = m_index->itemCount() <= TimelineLayout::wholeLimit;
    const double right = hasLabels ? std::min(m_metrics.maxLabel, width / 5) : left;
    const double pxPerMinute = (width - left - right) / static_cast<double>(shown.length());
    const double first = static_cast<double>(shown.first) - left / pxPerMinute;
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

void TimelineView::noteView()
{
    m_settled.stop();
    if (!(m_pxPerMinute > 0))
        return;
    m_history.note({m_first, lastVisible(), m_by});
    emit viewHistoryChanged();
}

void TimelineView::showView(const std::optional<ViewHistory::View> &view)
{
    if (!view)
        return;
    if (view->by != m_by)
        setLaneBy(view->by);
    glideTo(view->first, view->last);
    m_settled.stop(); // it is noted already
    emit viewHistoryChanged();
}

void TimelineView::goBack()
{
    if (m_settled.isActive())
        noteView();
    showView(m_history.back());
}

void TimelineView::goForward()
{
    if (m_settled.isActive())
        noteView();
    showView(m_history.forward());
}

bool TimelineView::jumpTo(const QString &words)
{
    const auto middle = static_cast<Minutes>((m_first + lastVisible()) / 2);
    const QDate near = m_pxPerMinute > 0 ? dayOf(middle) : QDate::currentDate();
    const auto named = timeNamed(words, near);
    if (!named)
        return false;
    noteView();
    // A month fills the view; around a day there is something to see it by.
    const bool isDay = named->length() <= minutesPerDay;
    const double margin = isDay ? 7.0 * minutesPerDay : 0.04 * static_cast<double>(named->length());
    glideTo(static_cast<double>(named->first) - margin, static_cast<double>(named->last) + margin);
    return true;
}

void TimelineView::askForTime()
{
    if (m_jump == nullptr) {
        m_jump = new QLineEdit(this);
        m_jump->setObjectName(u"jump"_s);
        m_jump->setAccessibleName(tr("Go to a day, month or year"));
        m_jump->setPlaceholderText(tr("2025-02, 10/1, 4 Feb 2025"));
        m_jump->installEventFilter(this);
        connect(m_jump, &QLineEdit::textEdited, this, [this] { m_jump->setPalette(palette()); });
    }
    const QRectF axis = frame().axis;
    const double width = std::min(axis.width() - Theme::between, 280.0);
    m_jump->setGeometry(QRectF(axis.left() + Theme::inside, axis.top() + 2, width,
                               std::max(axis.height() - 4, m_jump->sizeHint().height() + 0.0))
                            .toRect());
    m_jump->clear();
    m_jump->setPalette(palette());
    m_jump->show();
    m_jump->raise();
    m_jump->setFocus();
}

/// The field goes with Escape, when something else is looked at, and when what it says could be read. Its
/// keys are not the timeline's.
bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_jump)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        m_jump->hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isReturn && key != Qt::Key_Escape)
        return false;
    if (!isReturn || jumpTo(m_jump->text())) {
        m_jump->hide();
        setFocus();
        return true;
    }
    // What cannot be read stays, in the colour of what is wrong, to be mended.
    QPalette wrong = palette();
    wrong.setColor(QPalette::Text, m_theme.organization);
    m_jump->setPalette(wrong);
    m_jump->selectAll();
    return true;
}

} // namespace Haengbo

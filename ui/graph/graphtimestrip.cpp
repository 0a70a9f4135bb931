// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphtimestrip.h"

#include "ui/graph/graphtimebrush.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

GraphTimeStrip::GraphTimeStrip(FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_brush(new GraphTimeBrush(this))
    , m_play(new QToolButton(this))
{
    constexpr int stepMs = 900;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::step, 0, Theme::inside, 0);
    row->setSpacing(Theme::step);
    row->addWidget(m_play);
    row->addWidget(m_brush, 1);
    m_play->setAutoRaise(true);
    m_play->setCheckable(true);
    connect(m_play, &QToolButton::toggled, this, &GraphTimeStrip::setPlaying);
    m_clock.setInterval(stepMs);
    connect(&m_clock, &QTimer::timeout, this, &GraphTimeStrip::step);
    connect(m_filter, &FilterState::filterChanged, this, [this] {
        // Whoever sets another time while it plays wants to look at that.
        if (!m_isStepping)
            setPlaying(false);
        m_brush->update();
    });
    say();
}

void GraphTimeStrip::say()
{
    m_brush->setAccessibleName(tr("Time of the relations"));
    m_brush->setAccessibleDescription(m_brush->words());
    showPlaying();
}

void GraphTimeStrip::showPlaying()
{
    m_play->setChecked(isPlaying());
    m_play->setText(isPlaying() ? u"❚❚"_s : u"▶"_s);
    m_play->setAccessibleName(isPlaying() ? tr("Stop") : tr("Play"));
    m_play->setToolTip(isPlaying() ? tr("Stop here") : tr("Play how the relations grew"));
}

void GraphTimeStrip::setTimes(const GraphTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    if (m_times.size() < 2)
        setPlaying(false);
    m_brush->update();
}

std::optional<std::pair<int, int>> GraphTimeStrip::brushed() const
{
    const Filter &filter = m_filter->filter();
    if (m_times.counts.empty() || (!filter.from && !filter.to))
        return {};
    return std::pair(filter.from ? m_times.bucketOf(*filter.from) : 0,
                     filter.to ? m_times.bucketOf(*filter.to) : m_times.size() - 1);
}

void GraphTimeStrip::brush(int first, int last)
{
    if (m_times.counts.empty())
        return;
    first = std::clamp(first, 0, m_times.size() - 1);
    last = std::clamp(last, first, m_times.size() - 1);
    Filter filter = m_filter->filter();
    filter.from = m_times.firstDay(first);
    filter.to = m_times.lastDay(last);
    m_filter->setFilter(filter);
    m_brush->setAccessibleDescription(m_brush->words());
}

void GraphTimeStrip::clear()
{
    Filter filter = m_filter->filter();
    filter.from.reset();
    filter.to.reset();
    m_filter->setFilter(filter);
    m_brush->setAccessibleDescription(m_brush->words());
}

void GraphTimeStrip::setPlaying(bool isPlaying)
{
    if (isPlaying == m_clock.isActive()) {
        m_play->setChecked(isPlaying);
        return;
    }
    if (isPlaying && m_times.size() >= 2) {
        m_clock.start();
        const auto now = brushed();
        const auto isNews = [](int count) { return count > 0; };
        const bool isAtEnd =
            !now || std::none_of(m_times.counts.begin() + now->second + 1, m_times.counts.end(), isNews);
        m_isStepping = true;
        if (isAtEnd)
            brush(0, 0); // the first stretch has news by definition
        m_isStepping = false;
        if (!isAtEnd)
            step();
    } else {
        m_clock.stop();
    }
    showPlaying();
    emit playingChanged(m_clock.isActive());
}

void GraphTimeStrip::step()
{
    const auto now = brushed();
    int next = now ? now->second + 1 : 0;
    while (next < m_times.size() && m_times.counts[static_cast<std::size_t>(next)] == 0)
        ++next;
    if (next >= m_times.size()) {
        setPlaying(false);
        return;
    }
    m_isStepping = true;
    brush(next, next);
    m_isStepping = false;
}

QRectF GraphTimeStrip::barRect(int bucket) const
{
    return m_brush->barRect(bucket).translated(m_brush->pos());
}

void GraphTimeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

} // namespace Haengbo

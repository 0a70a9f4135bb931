// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphtimes.h"
#include "ui/state/filterstate.h"
#include "ui/style/theme.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Haengbo {

class GraphTimeBrush;

/// Through time: bars of how many relations became known when, with a brush over them that is the filter's
/// time window, so that every view follows it, and a button that plays the growth from one stretch with news
/// to the next.
class GraphTimeStrip : public QWidget
{
    Q_OBJECT

public:
    /// \a filter must outlive the strip.
    explicit GraphTimeStrip(FilterState *filter, QWidget *parent = nullptr);

    void setTimes(const GraphTimes &times);
    const GraphTimes &times() const { return m_times; }
    /// The first and the last bucket under the brush; nothing when all of time is looked at.
    std::optional<std::pair<int, int>> brushed() const;
    /// Looks at the time from bucket \a first to \a last, both included.
    void brush(int first, int last);
    /// Looks at all of time again.
    void clear();

    bool isPlaying() const { return m_clock.isActive(); }
    void setPlaying(bool isPlaying);
    /// How long a stretch stands while playing.
    void setStepMs(int ms) { m_clock.setInterval(ms); }

    /// A bucket's column in the strip, for tests and tooltips.
    QRectF barRect(int bucket) const;
    GraphTimeBrush *brushWidget() const { return m_brush; }
    QToolButton *playButton() const { return m_play; }

signals:
    void playingChanged(bool isPlaying);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void step();
    void showPlaying();

    FilterState *m_filter;
    GraphTimes m_times;
    GraphTimeBrush *m_brush;
    QToolButton *m_play;
    QTimer m_clock;
    bool m_isStepping = false; ///< the filter changes because of us
};

} // namespace Haengbo

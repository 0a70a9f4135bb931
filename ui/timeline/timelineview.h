// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelayout.h"
#include "model/layout/timelinetray.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timewindow.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>
#include <optional>

class QScrollBar;
class QPushButton;

namespace Haengbo {

/// The timeline: lanes on the left, time from left to right, undated events in a tray below. What it draws
/// comes finished from TimelineLayout; here is what people do with it. Only what the filter accepts is shown.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    using LaneBy = TimelineLanes;

    /// \a selection and \a filter must outlive the view.
    TimelineView(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Shows \a story from its main period on; picks lanes that suit it unless lanes were set before.
    void setStory(StoryPtr story);
    void setLaneBy(LaneBy by);
    LaneBy laneBy() const { return m_by; }
    /// The stretch in view, for views that follow it.
    TimeWindow *timeWindow() const { return m_window; }
    /// Motion can be switched off; it is also off where the style animates nothing.
    void setAnimated(bool animated) { m_isAnimated = animated; }

    void fitAll();
    /// Shows the time most of the story is about.
    void fitMainPeriod();
    void zoomIn();
    void zoomOut();
    /// Brings \a event into view, as little moved as that takes.
    void reveal(EventId event);

    /// The picture in which everything finds room.
    QSize exportSizeHint() const;
    /// Paints all events of the filter, complete, with title, period and legend, into (0, 0, \a size).
    void exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const;

    // What tests and screen readers ask.
    /// Where \a event stands on the widget, its mark or the cluster it is in; empty when it is out of view.
    QRect placeOf(EventId event) const;
    /// The events in the order of the arrow keys: by time, undated last.
    EventId eventAt(qsizetype number) const;
    qsizetype numberOf(EventId event) const;
    qsizetype eventCount() const;
    const StoryPtr &story() const { return m_story; }
    Selection *selection() const { return m_selection; }
    /// What stands at \a point: an event of its own place; nothing on clusters and beside the marks.
    Selected thingAt(QPoint point) const;
    /// The place of \a lane's head; empty when it is out of view.
    QRect headOf(int lane) const;
    QRect trayHead() const;
    /// The minute under \a x.
    double minuteAt(double x) const;

    QSize sizeHint() const override { return {900, 480}; }
    QSize minimumSizeHint() const override { return {320, 160}; }

signals:
    void laneByChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The parts of the widget.
    struct Frame
    {
        QRectF corner;
        QRectF axis;
        QRectF heads;
        QRectF body;
        QRectF tray;
        QRectF legend;
    };

    void rebuildIndex();
    void rebuildLook();
    void onStoryGeometryChanged();
    void onSelectionChanged();
    void onWindowChanged();
    void updateRelated();
    void updateJourney();
    Frame frame() const;
    double headWidth() const;
    const TimelineLayout *layoutNow() const;
    const TimelineTray &tray() const;
    QPointF scroll() const;
    TimelineLayout::LabelWidth labelWidth() const;
    void updateScrollBar();

    /// Shows \a first at the left end at \a pxPerMinute, within what makes sense.
    void showFrom(double first, double pxPerMinute);
    void glideTo(double first, double last);
    void showRange(double first, double last);
    void zoomAt(double x, double factor, bool glides);
    void panBy(double px);
    double lastVisible() const;
    void stopMotion();
    bool animates() const;
    void startKinetic();
    void kineticStep();

    std::optional<TimelineMark> markUnder(QPointF point) const;
    void click(QPointF point, QPoint global);
    void openCluster(const TimelineMark &mark, QPoint global);
    void showTip();
    void stepEvent(int by);
    void stepLane(int by);
    void chooseFromMenu(const std::vector<EventId> &events, QPoint global);
    void toggleUndatedOnly();

    void paintTray(QPainter &painter, const Frame &frame) const;
    void paintEmpty(QPainter &painter) const;

    Selection *m_selection;
    FilterState *m_filter;
    TimeWindow *m_window;
    StoryPtr m_story;
    LaneBy m_by = LaneBy::None;
    bool m_lanesAreChosen = false;
    bool m_isAnimated = true;
    std::unique_ptr<TimelineIndex> m_index;
    std::unique_ptr<TimelineFonts> m_fonts;
    TimelineMetrics m_metrics;
    Theme m_theme;
    mutable std::unique_ptr<TimelineLayout> m_layout;
    mutable std::optional<TimelineTray> m_tray;
    mutable std::unique_ptr<SymbolCache> m_symbols;
    mutable double m_headWidth = 0;
    TimelineEmphasis m_emphasis;

    double m_first = 0; ///< the minute at the left end of the body
    double m_pxPerMinute = 0;
    bool m_showsFocus = false;   ///< after coming by keyboard
    bool m_isFitPending = false; ///< a story came before the widget had a size

    QScrollBar *m_scrollBar;
    QPushButton *m_laneButton;
    QVariantAnimation m_glide;
    QTimer m_kinetic;
    QTimer m_tipTimer;

    enum class Drag { None, Pressed, Panning, RubberBand };
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_mouse;
    QElapsedTimer m_moveClock;
    double m_velocity = 0; ///< pixels a millisecond
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinebeyond.h"
#include "model/layout/timelinelayout.h"
#include "model/layout/timelinetray.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"
#include "ui/timeline/timelinecontents.h"
#include "ui/timeline/timewindow.h"
#include "ui/timeline/viewhistory.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QMenu;
class QPushButton;
class QScrollBar;

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
    /// Leaves it to the story again which lanes suit it.
    void chooseLanes();
    /// How the lanes are ordered, and which are collapsed.
    void setLaneRules(const LaneRules &rules);
    const LaneRules &laneRules() const { return m_rules; }
    void setLaneOrder(LaneOrder order);
    /// Adds the choice of the order, and of collapsing all lanes, to \a menu.
    void fillOrderMenu(QMenu *menu);
    /// Draws \a lane as one row of counts, or opens it again.
    void toggleLane(int lane);
    void setAllCollapsed(bool collapsed);
    /// Puts \a lane before the lane \a before (their count: at the end); the order is by hand from then on.
    void moveLane(int lane, int before);
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
    /// A title and a line that say why no event stands here; empty when there are events.
    std::pair<QString, QString> whyEmpty() const;
    /// To the view before this one, and forth again.
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack() || (m_settled.isActive() && !m_history.isEmpty()); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Shows the day, month or year that \a words name (timeNamed()); false when they name none.
    bool jumpTo(const QString &words);
    /// Lets people type where to jump.
    void askForTime();

    /// What a print of the timeline holds: all that the filter accepts, in the lanes of the view; with a
    /// numbered note for each event on wish, or no more than what touches the days in view.
    TimelineContents exportContents(bool hasNotes, bool onlyInView = false) const;
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
    /// The sign by which \a lane is collapsed; empty when it is out of view.
    QRect foldOf(int lane) const;
    /// What \a lane holds outside of the stretch in view, and where its head says so; empty places when it
    /// does not.
    TimelineBeyond beyondOf(int lane) const;
    /// The same for all lanes, said at the ends of the axis.
    TimelineBeyond beyond() const;
    QRect earlierSign() const;
    QRect laterSign() const;
    QRect earlierSignOf(int lane) const;
    QRect laterSignOf(int lane) const;
    QRect trayHead() const;
    /// The minute under \a x.
    double minuteAt(double x) const;
    /// What was typed to find an event, while it is being looked for.
    const QString &typed() const { return m_typed; }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    QSize sizeHint() const override { return {900, 400}; }
    QSize minimumSizeHint() const override { return {320, 160}; }

signals:
    void laneByChanged(); ///< whoever changed it
    void lanesChosen();   ///< by somebody, not because another story suits other lanes
    void laneRulesChanged();
    void viewHistoryChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    /// The parts of the widget.
    static constexpr double legendMargin = 8;
    struct Frame
    {
        QRectF corner;
        QRectF axis;
        QRectF heads;
        QRectF body;
        QRectF tray;
        QRectF legend;
    };

    void buildLaneMenu();
    void updateLaneMenu();
    void rebuildIndex();
    void rebuildLook();
    void forgetLegend();
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
    TimeRange inView() const;
    QRectF wholeHeadOf(int lane) const;
    void stopMotion();
    bool animates() const;
    void kineticStep();
    void noteView();
    void showView(const std::optional<ViewHistory::View> &view);

    std::optional<TimelineMark> markUnder(QPointF point) const;
    void click(QPointF point, QPoint global);
    void clickHead(int lane, QPointF point);
    void hover();
    bool beginDrag(Qt::KeyboardModifiers modifiers);
    void finishRubberBand(QPointF at);
    int laneBefore(double y) const;
    int laneOfSelection() const;
    std::vector<EventId> columnUnder(QPointF point) const;
    void openStrip(QPointF point, QPoint global);
    void openCluster(const TimelineMark &mark, QPoint global);
    QString laneTip(int lane) const;
    void showTip();
    void stepEvent(int by);
    void stepLane(int by);
    bool laneKey(const QKeyEvent *event);
    void goToSelected();
    void typeAhead(const QString &words);
    void stopTyping();
    EventId eventNamed(const QString &words) const;
    void showList(const std::vector<EventId> &events, QPoint global);
    void toggleUndatedOnly();

    void paintTray(QPainter &painter, const Frame &frame) const;
    void paintTyped(QPainter &painter, const Frame &frame) const;
    void paintDrag(QPainter &painter, const Frame &frame) const;
    void paintEmpty(QPainter &painter) const;

    Selection *m_selection;
    FilterState *m_filter;
    TimeWindow *m_window;
    StoryPtr m_story;
    LaneBy m_by = LaneBy::None;
    LaneRules m_rules;
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
    mutable std::optional<std::vector<TimeRange>> m_gaps;
    mutable std::optional<int> m_legendRows;
    QPixmap m_legend; ///< painted once
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

    ViewHistory m_history;
    QTimer m_settled; ///< a view that is looked at for a while is worth coming back to
    QLineEdit *m_jump = nullptr;
    QString m_typed;
    QString m_composed; ///< of m_typed, what the input method has not finished
    QTimer m_typedTimer;

    enum class Drag { None, Pressed, Panning, RubberBand, Lane };
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_mouse;
    double m_pinched = 1; ///< how far two fingers have come since they began
    int m_draggedLane = -1;
    bool m_bandFilters = false; ///< the rubber band filters by its days instead of zooming
    QElapsedTimer m_moveClock;
    double m_velocity = 0; ///< pixels a millisecond
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinebeyond.h"
#include "model/layout/timelinelayout.h"
#include "ui/state/selection.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventsymbol.h"
#include "ui/timeline/textmeasure.h"

#include <QImage>
#include <QLocale>
#include <QPainter>

#include <map>

namespace Haengbo {

/// The three texts of the timeline, made from the font of the widget or the export.
struct TimelineFonts
{
    explicit TimelineFonts(const QFont &font);

    TextMeasure label;
    TextMeasure strong; ///< lane names and the coarse row of the axis
    TextMeasure small;  ///< counts, ticks, legend

    /// The pixels a minute from which on each form of the names of \a unit fits all of them.
    const std::vector<double> &tickScales(AxisUnit unit) const;

private:
    mutable std::map<std::pair<AxisUnit, QLocale::Language>, std::vector<double>> m_tickScales;
};

/// The sizes that fit \a fonts. Rows have the height of the font's own line: Hangul needs more than Latin.
TimelineMetrics metricsFor(const TimelineFonts &fonts);

/// Which events stand out. Without 'related' all do.
struct TimelineEmphasis
{
    EventId selected;
    int hovered = -1;          ///< an event
    int hoveredLane = -1;      ///< and the lane it is hovered in
    std::vector<bool> related; ///< by event; empty: nothing is faded
    struct Stop
    {
        QPointF place; ///< in the layout's pixels
        Minutes at = 0;
    };
    std::vector<Stop> journey; ///< in the order of time

    bool isFaded(int event) const { return !related.empty() && !related[static_cast<std::size_t>(event)]; }
    bool isFading() const { return !related.empty(); }
};

/// Paints a finished layout, on screen and on paper alike. Knows nothing of widgets.
class TimelinePainter
{
public:
    TimelinePainter(const Story &story, TimelineLanes by, const TimelineLayout &layout, const Theme &theme,
                    const TimelineFonts &fonts);

    /// Symbols come from \a cache instead of being drawn anew.
    void useSymbols(SymbolCache *cache) { m_symbols = cache; }
    /// Without its ground, a picture can be laid over something else.
    void setPaintsGround(bool paints) { m_paintsGround = paints; }
    void setToday(QDate today) { m_today = today; }
    /// The stretches without events that the axis names; emptyStretches() finds them.
    void setGaps(std::span<const TimeRange> gaps) { m_gaps = gaps; }
    /// Puts the number of its note before each label; by event, 0 for none.
    void setNumbers(std::span<const int> numbers) { m_numbers = numbers; }
    /// On screen, heads carry a sign to collapse their lane by.
    void setHasControls(bool has) { m_hasControls = has; }
    /// How far that sign moves the name of a lane.
    static constexpr double foldWidth = 12;
    /// On screen, heads say how many events of their lane lie before and after the stretch in view.
    void setInView(TimeRange range) { m_inView = range; }
    /// Where \a head, the whole place of a lane's head, says that.
    struct BeyondPlaces
    {
        QRectF before;
        QRectF after;
        bool hasCounts = false; ///< there is a row for numbers, not only for signs beside the lane's count
    };
    /// The part of \a head, the place of a lane's head, that names its lane: what has scrolled above
    /// \a viewTop leaves its name and counts to what is still in view.
    static QRectF heldHead(const QRectF &head, double viewTop, const TimelineMetrics &metrics);
    static BeyondPlaces beyondPlaces(const QRectF &head, const TimelineMetrics &metrics);
    /// On screen, the ends of the axis say how many events of all lanes lie before and after.
    void setBeyond(const TimelineBeyond &beyond) { m_beyond = beyond; }
    /// Where \a axis says that; empty where there is nothing to say or no room for it.
    struct AxisEnds
    {
        QRectF before;
        QRectF after;
    };
    static AxisEnds axisEnds(const QRectF &axis, const TimelineFonts &fonts, const TimelineBeyond &beyond);

    /// The colour of marks when lanes are cut \a by this.
    static QColor colorOf(TimelineLanes by, const Theme &theme);

    /// Weekends, lanes and marks. \a scroll is the point of the layout at the top left of \a area.
    void paintBody(QPainter &painter, const QRectF &area, QPointF scroll,
                   const TimelineEmphasis &emphasis) const;
    /// The two rows of ticks.
    void paintAxis(QPainter &painter, const QRectF &area, double scrollX) const;
    /// The names of the lanes.
    void paintHeads(QPainter &painter, const QRectF &area, double scrollY, const Selected &selected) const;
    /// The statuses and the signs of the types that occur, in as many rows as fit.
    void paintLegend(QPainter &painter, const QRectF &area) const;

    /// The longest form of the names of \a unit (TimelineWords::tick()) that fits all of a whole round of
    /// them, in view or not: a row that says 'Mar April May' looks careless, and one that changes while it
    /// moves is restless.
    static qsizetype formThatFits(AxisUnit unit, double pxPerMinute, const TimelineFonts &fonts);

    /// The pixels that a tick of \a unit takes at least, with what parts its name from the next.
    static double tickRoom(AxisUnit unit, const TimelineFonts &fonts);

    static double axisHeight(const TimelineFonts &fonts);

private:
    using Taken = std::vector<std::pair<double, double>>; ///< stretches of a row

    std::array<QColor, TimelineIndex::statusCount> shareColors() const;
    void paintWeekends(QPainter &painter, const QRectF &area, double scrollX) const;
    Taken paintCoarseTicks(QPainter &painter, const QRectF &row, double scrollX, const Axis &ticks,
                           Taken taken) const;
    void paintFineTicks(QPainter &painter, const QRectF &row, double scrollX, const Axis &ticks) const;
    QRectF todayTag(const QRectF &row, double scrollX) const;
    void paintAxisEnds(QPainter &painter, const AxisEnds &ends) const;
    void paintGaps(QPainter &painter, const QRectF &row, double scrollX, const Taken &taken) const;
    void paintTodayOnAxis(QPainter &painter, const QRectF &row, double scrollX) const;
    void paintFold(QPainter &painter, QPointF middle, bool isCollapsed) const;
    void paintBeyond(QPainter &painter, const QRectF &head, const TimelineIndex::Lane &lane) const;
    void paintMoves(QPainter &painter, const QRectF &area, QPointF scroll) const;
    void paintJourney(QPainter &painter, const QRectF &area, QPointF scroll,
                      const std::vector<TimelineEmphasis::Stop> &stops) const;
    void paintGround(QPainter &painter, const QRectF &area, double scrollX) const;
    template<typename Use>
    void forEachShare(const TimelineStrip &strip, double ratio, double pixels, double scrollX, Use use) const;
    void paintStrip(QPainter &painter, const TimelineStrip &strip, const QRectF &area, QPointF scroll) const;
    void paintMark(QPainter &painter, const TimelineMark &mark, const QRectF &area, QPointF scroll) const;
    void paintBar(QPainter &painter, const TimelineMark &mark, const QRectF &place, const QRectF &area) const;
    void paintOpenEnd(QPainter &painter, const TimelineMark &mark, const QRectF &place) const;
    void paintCluster(QPainter &painter, const TimelineMark &mark, const QRectF &place) const;
    QString labelOf(const TimelineMark &mark) const;
    void paintSymbol(QPainter &painter, QPointF center, const StoryEvent &event) const;
    void paintLabel(QPainter &painter, const TimelineMark &mark, const QRectF &place) const;
    void paintRings(QPainter &painter, const std::vector<TimelineMark> &marks, const QRectF &area,
                    QPointF scroll, const TimelineEmphasis &emphasis) const;
    Axis axis(const QRectF &area, double scrollX) const;

    const Story &m_story;
    TimelineLanes m_by;
    const TimelineLayout &m_layout;
    Theme m_theme;
    const TimelineFonts &m_fonts;
    QColor m_color;
    QDate m_today;
    SymbolCache *m_symbols = nullptr;
    std::span<const TimeRange> m_gaps;
    std::span<const int> m_numbers;
    bool m_paintsGround = true;
    bool m_hasControls = false;
    TimelineBeyond m_beyond;
    TimeRange m_inView;            ///< empty: nothing is said of what lies beyond
    mutable QImage m_stripPicture; ///< what each strip is written into
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelayout.h"
#include "model/story/filter.h"
#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>

#include <memory>
#include <set>

namespace Haengbo {

/// What a printed timeline holds: all that the filter accepts, the main period in lanes, what lies far
/// outside of it and what nobody dates as lists, and on wish a numbered note for each event.
class TimelineContents
{
    Q_DECLARE_TR_FUNCTIONS(Haengbo::TimelineContents)

public:
    /// Lanes in the order of \a rules; collapsed ones are opened, for a picture is complete.
    TimelineContents(StoryPtr story, const Filter &filter, TimelineLanes by, LaneRules rules,
                     const QFont &font, bool hasNotes);

    const Story &story() const { return *m_story; }
    TimelineLanes by() const { return m_by; }
    const TimelineFonts &fonts() const { return m_fonts; }
    const TimelineMetrics &metrics() const { return m_metrics; }
    const TimelineIndex &index() const { return *m_index; }
    /// The stretch of time that the lanes show. What began before or goes on far beyond it is cut off at its
    /// ends, so that one plan up to 2036 does not squeeze this year's news.
    TimeRange range() const { return m_range; }
    bool hasDated() const { return m_index->datedCount() > 0; }
    /// Dated, but far from the main period.
    const std::vector<EventId> &outside() const { return m_outside; }
    const std::vector<EventId> &undated() const { return m_index->undated(); }
    /// The number of its note before each event's label, by event; empty without notes.
    const std::vector<int> &numbers() const { return m_numbers; }

    /// The words beside a mark, with the number of its note.
    QString label(EventId event) const;
    /// The same with its date, for those that stand in no lane.
    QString datedLabel(EventId event) const;
    TimelineLayout::LabelWidth labelWidth() const;
    /// The width of the widest head up to \a most, at least \a least.
    double headWidth(double least, double most) const;

    /// The period in words; 'Timeline' without dated events.
    QString title() const;
    /// How many events and articles, and what the lanes are.
    QString about() const;
    /// One paragraph an event: its number, what it is, and the outlet, date and sentence that prove it. Empty
    /// without notes.
    QStringList notes() const;
    /// The outlets of the articles that hold any of the events, those with most first; empty when none is
    /// known.
    QString sourceLine() const;
    /// One line an article that holds any of the events: outlet, date, title and the file's name.
    QStringList sources() const;

private:
    void choose(const std::vector<EventId> &accepted, const Filter &filter);
    std::set<ArticleId> articles() const;
    void number();

    StoryPtr m_story;
    TimelineLanes m_by;
    TimelineFonts m_fonts;
    TimelineMetrics m_metrics;
    std::vector<EventId> m_outside;
    std::vector<EventId> m_shown;
    TimeRange m_range;
    std::unique_ptr<TimelineIndex> m_index;
    std::vector<EventId> m_noted; ///< in the order of their numbers
    std::vector<int> m_numbers;
};

} // namespace Haengbo

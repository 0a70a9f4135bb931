// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"

#include <QMap>

class QMainWindow;

namespace Haengbo {

class FilterController;
class GraphView;
class TimelineActions;
class TimelineView;

/// How a person has set the window up, as a project keeps it: filters, saved filters, docks, the stretch and
/// lanes of the timeline, the graph with what was pinned in it.
class ViewState : public QObject
{
    Q_OBJECT

public:
    using Settings = QMap<QString, QByteArray>;

    struct Parts
    {
        QMainWindow *window;
        FilterState *filter;
        FilterController *filters;
        TimelineView *timeline;
        TimelineActions *timelineActions;
        GraphView *graph;
    };

    ViewState(const Parts &parts, int windowVersion);

    /// The story that filters are told about.
    void setStory(StoryPtr story);
    Settings settings() const;
    /// Sets up what needs no story at once, the rest when the next story is shown. What is damaged or of
    /// another version is passed over: it may come from somebody else's file.
    void restore(const Settings &settings);
    /// While a view stands maximised, what it was before is what is kept; empty ends that.
    void setWindowBefore(const QByteArray &state) { m_windowBefore = state; }

signals:
    /// settings() would be others now.
    void changed();

private:
    void restoreTimeline();

    Parts m_parts;
    int m_windowVersion;
    StoryPtr m_story;
    Settings m_waiting; ///< for a story
    QByteArray m_windowBefore;
};

} // namespace Haengbo

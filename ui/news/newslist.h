// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/changes.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace Haengbo {

/// What the articles that were added last change: events that are new, that have another status, day or other
/// people, that an independent article confirms. Its check box narrows every view to these events.
class NewsList : public QWidget
{
    Q_OBJECT

public:
    NewsList(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    /// \a before is the story before articles were added; of an empty one nothing is new.
    void setStories(const Baseline &before, StoryPtr now);
    /// How many events are new or changed, whatever the filter.
    int count() const { return static_cast<int>(m_events.size()); }

    QTreeWidget *list() const { return m_list; }
    QCheckBox *onlyNew() const { return m_onlyNew; }

signals:
    void countChanged(int count);

private:
    void fill();
    void followFilter();
    void followSelection();

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    std::vector<EventNews> m_news;
    std::set<EventId> m_events;
    QCheckBox *m_onlyNew;
    QTreeWidget *m_list;
    QLabel *m_hint;
    bool m_filling = false;
};

} // namespace Haengbo

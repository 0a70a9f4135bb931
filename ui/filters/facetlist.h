// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QTreeWidget>

namespace Haengbo {

/// People, companies and places by the number of their events. Selecting one selects it everywhere; its check
/// box narrows every view to it.
class FacetList : public QTreeWidget
{
    Q_OBJECT

public:
    FacetList(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    void setStory(StoryPtr story);
    /// The name at \a point of the viewport; nothing elsewhere.
    Selected thingAt(QPoint point) const;

private:
    void fill();
    void showChecks();
    void followSelection();

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    bool m_filling = false;
};

} // namespace Haengbo

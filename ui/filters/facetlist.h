// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/facets.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QTreeWidget>

namespace Haengbo {

/// Types, outlets, people, companies and places, each with the number of events it would show under the other
/// filters. Selecting a name selects it everywhere; a check box narrows every view to what it stands for.
class FacetList : public QTreeWidget
{
    Q_OBJECT

public:
    FacetList(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    void setStory(StoryPtr story);
    /// The counts under the filter as it is.
    const Facets &facets() const { return m_facets; }
    /// The name at \a point of the viewport; nothing elsewhere.
    Selected thingAt(QPoint point) const;

signals:
    /// facets() are those of the filter and the story as they are now.
    void counted();

private:
    /// A group of the list.
    enum Group { EventTypes, RelationTypes, Outlets, People, Organizations, Places, GroupCount };

    void fill();
    void fillTypes();
    void fillOutlets();
    void fillNames(Group group, EntityKind kind);
    QTreeWidgetItem *addGroup(Group group, const QString &title, int count);
    QTreeWidgetItem *addValue(QTreeWidgetItem *group, const QString &name, const QVariant &value,
                              bool isChosen, int count);
    void follow();
    void showValues();
    void followSelection();
    void selectName(const QTreeWidgetItem *item);
    void change(const QTreeWidgetItem *item);

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    Facets m_facets;
    bool m_filling = false;
};

} // namespace Haengbo

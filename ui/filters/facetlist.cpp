// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facetlist.h"

#include "ui/style/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { NameColumn, EventsColumn, ColumnCount };
constexpr int entityRole = Qt::UserRole;

QString groupName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return FacetList::tr("People");
    case EntityKind::Organization:
        return FacetList::tr("Companies and organizations");
    case EntityKind::Place:
        return FacetList::tr("Places");
    case EntityKind::Product:
        break;
    }
    return {};
}

std::vector<int> eventCounts(const Story &story)
{
    std::vector<int> counts(story.entities.size());
    for (const StoryEvent &event : story.events) {
        for (const EntityId participant : event.participants)
            ++counts[static_cast<std::size_t>(participant.value)];
        if (event.place.isValid())
            ++counts[static_cast<std::size_t>(event.place.value)];
    }
    return counts;
}

} // namespace

FacetList::FacetList(Selection *selection, FilterState *filter, QWidget *parent)
    : QTreeWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
{
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setIndentation(12);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("People, companies and places"));
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(EventsColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->parent() && !m_filling)
            m_selection->select(EntityId{item->data(NameColumn, entityRole).toInt()});
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_filling || !item->parent())
            return;
        Filter changed = m_filter->filter();
        const EntityId entity{item->data(NameColumn, entityRole).toInt()};
        if (item->checkState(NameColumn) == Qt::Checked)
            changed.entities.insert(entity);
        else
            changed.entities.erase(entity);
        m_filter->setFilter(changed);
    });
    connect(m_filter, &FilterState::filterChanged, this, &FacetList::showChecks);
    connect(m_selection, &Selection::selectionChanged, this, &FacetList::followSelection);
}

void FacetList::setStory(StoryPtr story)
{
    m_story = std::move(story);
    fill();
}

Selected FacetList::thingAt(QPoint point) const
{
    const QTreeWidgetItem *item = itemAt(point);
    if (!item || !item->parent())
        return {};
    return EntityId{item->data(NameColumn, entityRole).toInt()};
}

void FacetList::fill()
{
    m_filling = true;
    clear();
    const Theme theme = Theme::of(palette());
    const std::vector<int> counts = m_story ? eventCounts(*m_story) : std::vector<int>();
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organization, EntityKind::Place}) {
        std::vector<EntityId> members;
        for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
            if ((*m_story)[EntityId{i}].kind == kind)
                members.push_back({i});
        }
        if (members.empty())
            continue;
        std::stable_sort(members.begin(), members.end(), [&](EntityId a, EntityId b) {
            const int countA = counts[static_cast<std::size_t>(a.value)];
            const int countB = counts[static_cast<std::size_t>(b.value)];
            return countA != countB ? countA > countB : (*m_story)[a].mentions > (*m_story)[b].mentions;
        });
        auto *group = new QTreeWidgetItem(this, {groupName(kind), QString::number(members.size())});
        group->setFlags(Qt::ItemIsEnabled);
        group->setForeground(NameColumn, theme.mutedText);
        for (const EntityId id : members) {
            const StoryEntity &entity = (*m_story)[id];
            auto *item = new QTreeWidgetItem(
                group, {entity.name, QString::number(counts[static_cast<std::size_t>(id.value)])});
            item->setData(NameColumn, entityRole, id.value);
            item->setForeground(NameColumn, theme.colorOf(kind));
            item->setForeground(EventsColumn, theme.mutedText);
            item->setTextAlignment(EventsColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setCheckState(NameColumn, Qt::Unchecked);
            if (!entity.aliases.isEmpty())
                item->setToolTip(NameColumn, entity.aliases.join(u", "_s));
        }
        group->setExpanded(true);
    }
    m_filling = false;
    showChecks();
}

void FacetList::showChecks()
{
    m_filling = true;
    const std::set<EntityId> &chosen = m_filter->filter().entities;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = topLevelItem(i)->child(j);
            const bool isChosen = chosen.contains(EntityId{item->data(NameColumn, entityRole).toInt()});
            item->setCheckState(NameColumn, isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_filling = false;
}

void FacetList::followSelection()
{
    const EntityId selected = m_selection->entity();
    if (!selected.isValid())
        return;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = topLevelItem(i)->child(j);
            if (item->data(NameColumn, entityRole).toInt() == selected.value && currentItem() != item)
                setCurrentItem(item);
        }
    }
}

} // namespace Haengbo

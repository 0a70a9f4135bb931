// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facetlist.h"

#include "ui/style/emptyhint.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { NameColumn, EventsColumn, ColumnCount };
constexpr int valueRole = Qt::UserRole;     // an id, a type or the name of an outlet
constexpr int groupRole = Qt::UserRole + 1; // on groups and values
constexpr int mostNames = 300;              // of a kind; nobody looks through more

template<typename Value>
void toggle(std::set<Value> &values, const Value &value, bool on)
{
    if (on)
        values.insert(value);
    else
        values.erase(value);
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
    setAccessibleName(tr("Types, outlets, people, companies and places"));
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(EventsColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    new EmptyHint(tr("Types, outlets and names of the articles stand here, to filter by."), this);
    connect(this, &QTreeWidget::currentItemChanged, this, &FacetList::selectName);
    // A name that was selected before may be clicked again: it is the current one still.
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (currentItem() && currentItem()->isSelected())
            selectName(currentItem());
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!m_filling && item->parent())
            change(item);
    });
    connect(m_filter, &FilterState::filterChanged, this, &FacetList::follow);
    connect(m_selection, &Selection::selectionChanged, this, &FacetList::followSelection);
}

void FacetList::selectName(const QTreeWidgetItem *item)
{
    const bool isName = item && item->parent() && item->data(NameColumn, groupRole).toInt() >= People;
    if (isName && !m_filling && item->data(NameColumn, valueRole).isValid())
        m_selection->select(EntityId{item->data(NameColumn, valueRole).toInt()});
}

void FacetList::change(const QTreeWidgetItem *item)
{
    Filter changed = m_filter->filter();
    const bool on = item->checkState(NameColumn) == Qt::Checked;
    const QVariant value = item->data(NameColumn, valueRole);
    switch (static_cast<Group>(item->data(NameColumn, groupRole).toInt())) {
    case EventTypes:
        toggle(changed.eventTypes, static_cast<EventType>(value.toInt()), on);
        break;
    case RelationTypes:
        toggle(changed.relationTypes, static_cast<RelationType>(value.toInt()), on);
        break;
    case Outlets:
        toggle(changed.outlets, value.toString(), on);
        break;
    default:
        toggle(changed.entities, EntityId{value.toInt()}, on);
        break;
    }
    m_filter->setFilter(changed);
}

void FacetList::setStory(StoryPtr story)
{
    m_story = std::move(story);
    m_facets = m_story ? facetsOf(m_filter->filter(), *m_story) : Facets();
    fill();
    emit counted();
}

Selected FacetList::thingAt(QPoint point) const
{
    const QTreeWidgetItem *item = itemAt(point);
    if (!item || !item->parent() || item->data(NameColumn, groupRole).toInt() < People)
        return {};
    const QVariant value = item->data(NameColumn, valueRole);
    return value.isValid() ? Selected(EntityId{value.toInt()}) : Selected();
}

QTreeWidgetItem *FacetList::addGroup(Group group, const QString &title, int count)
{
    auto *item = new QTreeWidgetItem(this, {title, QString::number(count)});
    item->setFlags(Qt::ItemIsEnabled);
    item->setForeground(NameColumn, Theme::of(palette()).mutedText);
    item->setForeground(EventsColumn, Theme::of(palette()).mutedText);
    item->setTextAlignment(EventsColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(NameColumn, groupRole, group);
    return item;
}

QTreeWidgetItem *FacetList::addValue(QTreeWidgetItem *group, const QString &name, const QVariant &value,
                                     bool isChosen, int count)
{
    auto *item = new QTreeWidgetItem(group, {name, QString::number(count)});
    item->setData(NameColumn, valueRole, value);
    item->setData(NameColumn, groupRole, group->data(NameColumn, groupRole));
    item->setForeground(EventsColumn, Theme::of(palette()).mutedText);
    item->setTextAlignment(EventsColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setCheckState(NameColumn, isChosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

void FacetList::fill()
{
    // Which groups the reader has closed stays.
    std::array<bool, GroupCount> closed{};
    closed[EventTypes] = closed[RelationTypes] = closed[Outlets] = true;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const auto group = static_cast<std::size_t>(topLevelItem(i)->data(NameColumn, groupRole).toInt());
        closed[group] = !topLevelItem(i)->isExpanded();
    }
    m_filling = true;
    clear();
    if (m_story) {
        fillTypes();
        fillOutlets();
        fillNames(People, EntityKind::Person);
        fillNames(Organizations, EntityKind::Organization);
        fillNames(Places, EntityKind::Place);
    }
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const auto group = static_cast<std::size_t>(topLevelItem(i)->data(NameColumn, groupRole).toInt());
        topLevelItem(i)->setExpanded(!closed[group]);
    }
    m_filling = false;
    followSelection();
}

void FacetList::fillTypes()
{
    const Filter &filter = m_filter->filter();
    std::set<EventType> eventTypes = filter.eventTypes;
    for (const StoryEvent &event : m_story->events)
        eventTypes.insert(event.type);
    if (!eventTypes.empty()) {
        auto *group = addGroup(EventTypes, tr("Kinds of events"), static_cast<int>(eventTypes.size()));
        for (const EventType type : eventTypes) {
            const auto count = m_facets.eventTypes.find(type);
            addValue(group, Wording::of(type), static_cast<int>(type), filter.eventTypes.contains(type),
                     count == m_facets.eventTypes.end() ? 0 : count->second);
        }
    }
    std::set<RelationType> relationTypes = filter.relationTypes;
    for (const StoryRelation &relation : m_story->relations)
        relationTypes.insert(relation.type);
    if (relationTypes.empty())
        return;
    auto *group = addGroup(RelationTypes, tr("Kinds of relations"), static_cast<int>(relationTypes.size()));
    for (const RelationType type : relationTypes) {
        const auto count = m_facets.relationTypes.find(type);
        addValue(group, Wording::of(type), static_cast<int>(type), filter.relationTypes.contains(type),
                 count == m_facets.relationTypes.end() ? 0 : count->second);
    }
}

void FacetList::fillOutlets()
{
    const Filter &filter = m_filter->filter();
    std::set<QString> outlets = filter.outlets;
    for (const StoryArticle &article : m_story->articles)
        outlets.insert(article.read->article.publisher);
    // A single outlet leaves nothing to choose.
    if (outlets.size() < 2)
        return;
    auto *group = addGroup(Outlets, tr("Outlets"), static_cast<int>(outlets.size()));
    for (const QString &outlet : outlets) {
        const auto count = m_facets.outlets.find(outlet);
        addValue(group, outlet.isEmpty() ? tr("not known") : outlet, outlet, filter.outlets.contains(outlet),
                 count == m_facets.outlets.end() ? 0 : count->second);
    }
}

void FacetList::fillNames(Group group, EntityKind kind)
{
    const auto countOf = [this](EntityId id) {
        return m_facets.entities[static_cast<std::size_t>(id.value)];
    };
    std::vector<EntityId> members;
    for (int i = 0; i < static_cast<int>(m_story->entities.size()); ++i) {
        if ((*m_story)[EntityId{i}].kind == kind)
            members.push_back({i});
    }
    if (members.empty())
        return;
    const auto all = static_cast<int>(members.size());
    const std::set<EntityId> &chosen = m_filter->filter().entities;
    const auto comesFirst = [&](EntityId a, EntityId b) {
        if (chosen.contains(a) != chosen.contains(b))
            return chosen.contains(a);
        if (countOf(a) != countOf(b))
            return countOf(a) > countOf(b);
        const int mentionsOfA = (*m_story)[a].mentions;
        const int mentionsOfB = (*m_story)[b].mentions;
        return mentionsOfA != mentionsOfB ? mentionsOfA > mentionsOfB : a < b;
    };
    const auto shown = members.begin() + std::min<std::ptrdiff_t>(mostNames, all);
    std::partial_sort(members.begin(), shown, members.end(), comesFirst);
    const QString title = group == People          ? tr("People")
                          : group == Organizations ? tr("Companies and organizations")
                                                   : tr("Places");
    QTreeWidgetItem *parent = addGroup(group, title, all);
    const Theme theme = Theme::of(palette());
    for (auto one = members.begin(); one != shown; ++one) {
        const StoryEntity &entity = (*m_story)[*one];
        auto *item = addValue(parent, entity.name, one->value, chosen.contains(*one), countOf(*one));
        item->setForeground(NameColumn, theme.colorOf(kind));
        if (!entity.aliases.isEmpty())
            item->setToolTip(NameColumn, entity.aliases.join(u", "_s));
    }
    if (shown != members.end()) {
        auto *rest = new QTreeWidgetItem(parent, {tr("%n more: search for them", nullptr, all - mostNames)});
        rest->setFlags(Qt::NoItemFlags);
    }
}

/// The counts and boxes alone: a row whose box was just clicked must outlive its signal.
void FacetList::follow()
{
    if (!m_story)
        return;
    m_facets = facetsOf(m_filter->filter(), *m_story);
    showValues();
    emit counted();
}

void FacetList::showValues()
{
    const Filter &filter = m_filter->filter();
    const auto countIn = [](const auto &counts, const auto &value) {
        const auto found = counts.find(value);
        return found == counts.end() ? 0 : found->second;
    };
    m_filling = true;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        QTreeWidgetItem *item = *it;
        const QVariant value = item->data(NameColumn, valueRole);
        if (!item->parent() || !value.isValid())
            continue;
        bool isChosen = false;
        int count = 0;
        switch (static_cast<Group>(item->data(NameColumn, groupRole).toInt())) {
        case EventTypes:
            isChosen = filter.eventTypes.contains(static_cast<EventType>(value.toInt()));
            count = countIn(m_facets.eventTypes, static_cast<EventType>(value.toInt()));
            break;
        case RelationTypes:
            isChosen = filter.relationTypes.contains(static_cast<RelationType>(value.toInt()));
            count = countIn(m_facets.relationTypes, static_cast<RelationType>(value.toInt()));
            break;
        case Outlets:
            isChosen = filter.outlets.contains(value.toString());
            count = countIn(m_facets.outlets, value.toString());
            break;
        default:
            isChosen = filter.entities.contains(EntityId{value.toInt()});
            count = m_facets.entities[static_cast<std::size_t>(value.toInt())];
            break;
        }
        item->setCheckState(NameColumn, isChosen ? Qt::Checked : Qt::Unchecked);
        item->setText(EventsColumn, QString::number(count));
    }
    m_filling = false;
}

void FacetList::followSelection()
{
    const EntityId selected = m_selection->entity();
    if (!selected.isValid()) {
        clearSelection();
        return;
    }
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(NameColumn, groupRole).toInt() < People)
            continue;
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = topLevelItem(i)->child(j);
            const QVariant value = item->data(NameColumn, valueRole);
            if (value.isValid() && value.toInt() == selected.value && !item->isSelected())
                setCurrentItem(item);
        }
    }
}

} // namespace Haengbo

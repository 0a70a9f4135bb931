// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/news/newslist.h"

#include "ui/style/storywords.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { EventColumn, NewsColumn, ColumnCount };
constexpr int eventRole = Qt::UserRole;

} // namespace

NewsList::NewsList(Selection *selection, FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
    , m_onlyNew(new QCheckBox(tr("Show &only these in every view"), this))
    , m_list(new QTreeWidget(this))
    , m_hint(new QLabel(tr("Open more articles to see what they change: events that are new, plans that came "
                           "true, days that were moved, reports that others confirm."),
                        this))
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Event"), tr("What is new")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What is new"));
    m_list->header()->resizeSection(EventColumn, 420);
    m_hint->setWordWrap(true);
    m_hint->setMargin(Theme::inside + Theme::step);
    m_hint->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::step, 0, 0);
    column->setSpacing(Theme::step);
    column->addWidget(m_onlyNew);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint, 1);
    setFocusProxy(m_list);
    connect(m_onlyNew, &QCheckBox::toggled, this, [this](bool only) {
        Filter changed = m_filter->filter();
        changed.onlyEvents = only ? std::optional(m_events) : std::nullopt;
        m_filter->setFilter(changed);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *row) {
        if (row && !m_filling)
            m_selection->select(EventId{row->data(EventColumn, eventRole).toInt()});
    });
    connect(m_filter, &FilterState::filterChanged, this, &NewsList::followFilter);
    connect(m_selection, &Selection::selectionChanged, this, &NewsList::followSelection);
    fill();
}

void NewsList::setStories(const Baseline &before, StoryPtr now)
{
    m_story = std::move(now);
    m_news.clear();
    m_events.clear();
    if (m_story)
        m_news = whatIsNew(before, *m_story);
    for (const EventNews &news : m_news)
        m_events.insert(news.event);
    fill();
    emit countChanged(count());
}

void NewsList::fill()
{
    m_filling = true;
    m_list->clear();
    std::optional<FilterMatcher> matcher;
    if (m_story)
        matcher.emplace(m_filter->filter(), *m_story);
    for (const EventNews &news : m_news) {
        if (!matcher->accepts(news.event))
            continue;
        const QStringList cells{StoryWords::lineOf((*m_story)[news.event]), StoryWords::of(news)};
        auto *row = new QTreeWidgetItem(m_list, cells);
        row->setData(EventColumn, eventRole, news.event.value);
        for (int cell = 0; cell < ColumnCount; ++cell)
            row->setToolTip(cell, cells[cell]);
    }
    m_list->setVisible(!m_news.empty());
    m_onlyNew->setVisible(!m_news.empty());
    m_hint->setVisible(m_news.empty());
    m_filling = false;
    followSelection();
}

void NewsList::followFilter()
{
    const QSignalBlocker blocker(m_onlyNew);
    m_onlyNew->setChecked(m_filter->filter().onlyEvents.has_value());
    fill();
}

void NewsList::followSelection()
{
    const EventId selected = m_selection->event();
    if (!selected.isValid() || m_filling)
        return;
    const QTreeWidgetItem *current = m_list->currentItem();
    if (current && current->data(EventColumn, eventRole).toInt() == selected.value)
        return;
    for (int r = 0; r < m_list->topLevelItemCount(); ++r) {
        QTreeWidgetItem *row = m_list->topLevelItem(r);
        if (row->data(EventColumn, eventRole).toInt() == selected.value) {
            m_list->setCurrentItem(row);
            return;
        }
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disagreements/disagreementslist.h"

#include "ui/style/storywords.h"
#include "ui/style/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { WhatColumn, WhoColumn, ColumnCount };
constexpr int targetRole = Qt::UserRole;

/// The row's target as its number in the list of targets.
QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const QStringList &cells, std::vector<Selected> &targets,
                        const Selected &target)
{
    auto *row = new QTreeWidgetItem(parent, cells);
    row->setData(WhatColumn, targetRole, static_cast<int>(targets.size()));
    targets.push_back(target);
    for (int column = 0; column < ColumnCount; ++column)
        row->setToolTip(column, cells.value(column));
    return row;
}

} // namespace

DisagreementsList::DisagreementsList(Selection *selection, FilterState *filter, QWidget *parent)
    : QTreeWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("What does not fit"), tr("Who says so")});
    setIndentation(14);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Disagreements"));
    header()->setSectionResizeMode(WhatColumn, QHeaderView::Interactive);
    header()->resizeSection(WhatColumn, 420);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *row) {
        const QVariant target = row ? row->data(WhatColumn, targetRole) : QVariant();
        if (!m_filling && target.isValid())
            m_selection->select(m_targets[static_cast<std::size_t>(target.toInt())]);
    });
    connect(m_filter, &FilterState::filterChanged, this, &DisagreementsList::fill);
    connect(m_selection, &Selection::selectionChanged, this, &DisagreementsList::followSelection);
}

void DisagreementsList::setStory(StoryPtr story)
{
    m_story = std::move(story);
    fill();
}

QTreeWidgetItem *DisagreementsList::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setForeground(WhatColumn, Theme::of(palette()).mutedText);
    group->setFirstColumnSpanned(true);
    return group;
}

void DisagreementsList::fill()
{
    m_filling = true;
    clear();
    m_targets.clear();
    m_shown = 0;
    if (m_story) {
        const FilterMatcher matcher(m_filter->filter(), *m_story);
        QTreeWidgetItem *group = addGroup(tr("Reports that contradict each other"));
        for (const Disagreement &disagreement : m_story->disagreements) {
            if (matcher.accepts(disagreement.event))
                addDisagreement(group, disagreement);
        }
        QTreeWidgetItem *figures = addGroup(tr("Figures that do not add up"));
        for (const Doubt &doubt : m_story->doubts) {
            if (matcher.accepts(doubt.article))
                addDoubt(figures, doubt);
        }
        for (QTreeWidgetItem *one : {group, figures}) {
            m_shown += one->childCount();
            one->setHidden(one->childCount() == 0);
        }
        if (m_shown == 0 && !m_story->articles.empty())
            addGroup(tr("No two reports contradict each other here, and every figure adds up."));
        expandAll();
    }
    m_filling = false;
    followSelection();
    emit shownChanged(m_shown);
}

void DisagreementsList::addDisagreement(QTreeWidgetItem *group, const Disagreement &disagreement)
{
    const StoryEvent &event = (*m_story)[disagreement.event];
    QStringList values;
    for (const Disagreement::Side &side : disagreement.sides)
        values << StoryWords::sideValue(disagreement.field, side.value);
    // What differs comes first: the row may be cut short.
    const QString what = u"%1: %2 — %3"_s.arg(StoryWords::subjectOf(disagreement), values.join(u" ↔ "_s),
                                              StoryWords::lineOf(event));
    QTreeWidgetItem *row =
        addRow(group, {what, tr("%n report(s)", nullptr, static_cast<int>(event.reports.size()))}, m_targets,
               disagreement.event);
    for (const Disagreement::Side &side : disagreement.sides)
        addSide(row, disagreement, side);
}

void DisagreementsList::addSide(QTreeWidgetItem *row, const Disagreement &disagreement,
                                const Disagreement::Side &side)
{
    const QString value = StoryWords::sideValue(disagreement.field, side.value);
    for (std::size_t i = 0; i < side.articles.size(); ++i) {
        const ArticleId article = side.articles[i];
        const Span passage = i < side.passages.size() ? side.passages[i] : Span();
        const QString words = m_story->words(article, passage).simplified();
        const Selected target = words.isEmpty() ? Selected(article) : Selected(Passage{article, passage});
        addRow(row, {u"%1 — “%2”"_s.arg(value, words), StoryWords::sourceOf((*m_story)[article])}, m_targets,
               target);
    }
}

void DisagreementsList::addDoubt(QTreeWidgetItem *group, const Doubt &doubt)
{
    Span all = doubt.evidence.front();
    for (const Span span : doubt.evidence)
        all = all.united(span);
    const QString words = m_story->words(doubt.article, all).simplified();
    addRow(
        group,
        {u"“%1” — %2"_s.arg(words, StoryWords::of(doubt)), StoryWords::sourceOf((*m_story)[doubt.article])},
        m_targets, Passage{doubt.article, doubt.evidence.front()});
}

void DisagreementsList::followSelection()
{
    const EventId selected = m_selection->event();
    if (!selected.isValid() || m_filling)
        return;
    for (int g = 0; g < topLevelItemCount(); ++g) {
        for (int r = 0; r < topLevelItem(g)->childCount(); ++r) {
            QTreeWidgetItem *row = topLevelItem(g)->child(r);
            const Selected &target =
                m_targets[static_cast<std::size_t>(row->data(WhatColumn, targetRole).toInt())];
            if (target == Selected(selected) && currentItem() != row) {
                setCurrentItem(row);
                return;
            }
        }
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QTreeWidget>

class QMenu;

namespace Haengbo {

/// The open articles by day, each with its number of events. Selecting one shows it; the check box leaves it
/// out of every view.
class ArticleList : public QTreeWidget
{
    Q_OBJECT

public:
    ArticleList(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    void setStory(StoryPtr story);

signals:
    void removalRequested(const QList<Haengbo::ArticleId> &articles);
    void publicationDayRequested(Haengbo::ArticleId article);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *addArticle(const StoryArticle &article, int number, int count);
    void addSorting(QMenu *menu);
    void showChecks();
    void followSelection();
    void updateFilter();
    QList<ArticleId> selectedArticles() const;

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    bool m_filling = false;
};

} // namespace Haengbo

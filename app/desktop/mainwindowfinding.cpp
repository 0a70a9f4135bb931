// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for searching, filtering, and finding everything again as it was left.

#include "app/desktop/mainwindow.h"

#include "app/desktop/filtercontroller.h"
#include "app/desktop/projectcontroller.h"
#include "app/desktop/searchcontroller.h"
#include "app/desktop/storyfeed.h"
#include "app/desktop/viewstate.h"
#include "ui/filters/filterbar.h"
#include "ui/graph/graphview.h"
#include "ui/search/searchfield.h"
#include "ui/source/sourceview.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Haengbo {

void MainWindow::buildFinding()
{
    m_searching = new SearchController(&m_selection, &m_filter, this);
    QDockWidget *dock = addDock(Qt::LeftDockWidgetArea, u"search"_s, tr("Found"), m_searching->results());
    // The higher of the two places at the left: what is found takes room.
    tabifyDockWidget(findChild<QDockWidget *>(u"facets"_s), dock);
    findChild<QDockWidget *>(u"facets"_s)->raise();
    connect(m_searching, &SearchController::searched, dock, [dock] {
        dock->show();
        dock->raise();
    });
    connect(m_searching, &SearchController::found, m_source, &SourceView::markFound);
    connect(m_searching->field(), &SearchField::left, m_timeline, qOverload<>(&QWidget::setFocus));

    m_filterBar = new FilterBar(&m_filter, this);
    m_filterBar->more()->setMenu(m_filtering->menu(m_news));
    auto *toolBar = addToolBar(tr("Search and filters"));
    toolBar->setObjectName(u"filters"_s);
    toolBar->setMovable(false);
    toolBar->addWidget(m_searching->field());
    toolBar->addWidget(m_filterBar);
}

void MainWindow::addFindingActions(QMenu *edit)
{
    QAction *search = edit->addAction(tr("&Search everywhere"), this, [this] {
        m_searching->field()->setFocus();
        m_searching->field()->selectAll();
    });
    search->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    edit->addAction(tr("&Find in the article"), QKeySequence::Find, m_source, &SourceView::find);
    edit->addAction(tr("Find ne&xt"), QKeySequence(Qt::Key_F3), m_source, &SourceView::findForward);
    edit->addAction(tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3), m_source,
                    &SourceView::findBackward);
    edit->addAction(tr("Clear all fi&lters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), m_filtering,
                    &FilterController::clear);
}

void MainWindow::keepViewState()
{
    m_viewState = new ViewState({this, &m_filter, m_filtering, m_timeline, m_timelineActions, m_graph},
                                windowStateVersion);
    m_projects->keepSettings([this] { return m_viewState->settings(); });
    connect(m_viewState, &ViewState::changed, m_projects, &ProjectController::keepSoon);
    connect(m_projects, &ProjectController::settingsLoaded, m_viewState, &ViewState::restore);
    connect(this, &MainWindow::storyShown, m_viewState, [this] {
        // A story that is out of date already is not the one that the project's filters are for.
        if (!m_workspace.isBuilding())
            m_viewState->setStory(m_workspace.story());
    });
}

} // namespace Haengbo

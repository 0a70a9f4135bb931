// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window: what can be done, and by which keys.

#include "app/desktop/mainwindow.h"

#include "app/desktop/correctioncontroller.h"
#include "app/desktop/handoutcontroller.h"
#include "app/desktop/preferencescontroller.h"
#include "app/desktop/printcontroller.h"
#include "app/desktop/timelineactions.h"
#include "ui/graph/graphview.h"
#include "ui/source/sourceview.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int mostRecentFiles = 10;

} // namespace

bool MainWindow::setLanes(const QString &id) { return m_timelineActions->setLanes(id); }

void MainWindow::buildMenus()
{
    buildFileMenu();
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *correct = menuBar()->addMenu(tr("&Correct"));
    m_corrections->addActions(edit, correct, m_source);
    edit->addAction(tr("&Paste as an article"), QKeySequence::Paste, this, &MainWindow::paste);
    edit->addAction(tr("Copy as a &picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                    &MainWindow::copyPicture);
    edit->addSeparator();
    addFindingActions(edit);
    buildViewMenu();
    buildGoMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    m_preferences = new PreferencesController(this);
    connect(m_preferences, &PreferencesController::wordingChanged, this, &MainWindow::storyChanged);
    help->addAction(tr("&Help"), QKeySequence::HelpContents, m_preferences, &PreferencesController::openHelp);
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), m_preferences,
                    [this] { m_preferences->openPreferences(true); });
    help->addAction(tr("&About Haengbo"), this, &MainWindow::showAbout);
    edit->addSeparator();
    edit->addAction(tr("P&references…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), m_preferences,
                    [this] { m_preferences->openPreferences(); });
    m_preferences->adoptActions();
}

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addProjectActions(file);
    file->addAction(tr("&Open articles…"), QKeySequence::Open, this, &MainWindow::openFiles);
    file->addAction(tr("Open a &folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &MainWindow::openFolder);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    updateRecentFiles({});
    file->addSeparator();
    QMenu *exports = file->addMenu(tr("&Export as picture"));
    exports->addAction(tr("&Timeline…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                       [this] { exportPicture(u"timeline"_s); });
    exports->addAction(tr("&Graph…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
                       [this] { exportPicture(u"graph"_s); });
    exports->addAction(tr("&Charts…"), this, [this] { exportPicture(u"charts."_s); });
    m_handouts->addTo(file);
    m_printing->addTo(file);
    file->addSeparator();
    file->addAction(tr("Columns of a &table…"), this, [this] { chooseColumns({}); });
    file->addAction(tr("Save the list of pro&blems…"), this, &MainWindow::saveProblems);
    file->addSeparator();
    file->addAction(tr("&Close all articles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), &m_workspace,
                    &Workspace::closeAll);
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_timelineActions->addToViewMenu(m_viewMenu);
    m_viewMenu->addSeparator();
    QAction *people = m_viewMenu->addAction(tr("People in the &graph"));
    people->setCheckable(true);
    connect(people, &QAction::toggled, m_graph, &GraphView::setPeopleShown);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(tr("Zoom &in"), QKeySequence::ZoomIn, m_timeline, &TimelineView::zoomIn);
    m_viewMenu->addAction(tr("Zoom &out"), QKeySequence::ZoomOut, m_timeline, &TimelineView::zoomOut);
    m_viewMenu->addAction(tr("&Whole period"), QKeySequence(Qt::CTRL | Qt::Key_0), m_timeline,
                          &TimelineView::fitAll);
    m_viewMenu->addAction(tr("Larger article te&xt"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus),
                          m_source, &SourceView::zoomIn);
    m_viewMenu->addAction(tr("S&maller article text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus),
                          m_source, &SourceView::zoomOut);
    m_viewMenu->addSeparator();
    QAction *maximize = m_viewMenu->addAction(tr("One &view in the whole window"));
    maximize->setShortcut(Qt::Key_F11);
    maximize->setCheckable(true);
    connect(maximize, &QAction::toggled, this, &MainWindow::toggleMaximized);
    QMenu *panels = m_viewMenu->addMenu(tr("Pa&nels"));
    for (const QDockWidget *dock : m_docks)
        panels->addAction(dock->toggleViewAction());
}

void MainWindow::buildGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_timelineActions->addToGoMenu(go);
    go->addSeparator();
    go->addAction(tr("&Next event"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { stepEvent(1); });
    go->addAction(tr("&Previous event"), QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { stepEvent(-1); });
    go->addAction(tr("Nothing &selected"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                  [this] { m_selection.clear(); });
    go->addSeparator();
    int number = 0;
    for (QDockWidget *dock : m_docks) {
        constexpr int digits = 9;
        const QKeySequence keys = ++number <= digits
                                      ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))
                                      : QKeySequence();
        go->addAction(dock->windowTitle(), keys, this, [dock] {
            dock->show();
            dock->raise();
            dock->widget()->setFocus();
        });
    }
}

void MainWindow::updateRecentFiles(const QStringList &opened)
{
    QSettings settings;
    QStringList recent = settings.value(u"recent"_s).toStringList();
    for (const QString &path : opened) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        recent.removeAll(absolute);
        recent.prepend(absolute);
    }
    recent = recent.mid(0, mostRecentFiles);
    if (!opened.isEmpty())
        settings.setValue(u"recent"_s, recent);
    m_recentMenu->clear();
    for (const QString &path : std::as_const(recent))
        m_recentMenu->addAction(path, this, [this, path] { open({path}); });
    m_recentMenu->setEnabled(!recent.isEmpty());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Haengbo"),
                       tr("<h3>Haengbo %1</h3><p>Lays out who met, visited, agreed or invested with whom, "
                          "when and where, from Korean "
                          "news articles. Everything happens on this machine.</p><p>Free software under the "
                          "GNU General Public "
                          "License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace Haengbo

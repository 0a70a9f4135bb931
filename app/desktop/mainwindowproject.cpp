// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with project files.

#include "app/desktop/correctioncontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/preferencescontroller.h"
#include "app/desktop/projectcontroller.h"
#include "ui/problems/noticebar.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString lastFolder() { return QSettings().value(u"projects/folder"_s).toString(); }

void rememberFolder(const QString &path)
{
    QSettings().setValue(u"projects/folder"_s, QFileInfo(path).absolutePath());
}

} // namespace

void MainWindow::buildProjects()
{
    m_projects = new ProjectController(&m_workspace, m_notices, this);
    connect(m_projects, &ProjectController::readOnlyChanged, m_corrections,
            &CorrectionController::setReadOnly);
    connect(m_projects, &ProjectController::opened, this, [this](const QString &path) {
        if (!m_projects->path().isEmpty())
            updateRecentFiles({path});
    });
    connect(m_projects, &ProjectController::saved, this, [this](const QString &path) {
        updateRecentFiles({path});
        statusBar()->showMessage(tr("Saved; from now on every change is kept in %1.").arg(path), 8000);
    });
}

void MainWindow::addProjectActions(QMenu *file)
{
    file->addAction(tr("&New project"), QKeySequence::New, m_projects, &ProjectController::newProject);
    file->addAction(tr("Open a pro&ject…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), this,
                    &MainWindow::openProject);
    file->addAction(tr("&Save the project as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                    &MainWindow::saveProjectAs);
    file->addAction(tr("Sa&ve"), QKeySequence::Save, this, [this] {
        if (m_projects->path().isEmpty())
            saveProjectAs();
        else
            statusBar()->showMessage(tr("Everything is saved as you go."), 6000);
    });
    file->addAction(tr("Look for chan&ged files"), m_projects, &ProjectController::lookForChanges);
    file->addSeparator();
}

void MainWindow::openProject()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a project"), lastFolder(),
                                                      tr("Projects of Haengbo (*.haengbo);;All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(path);
    m_projects->open(path);
}

void MainWindow::saveProjectAs()
{
    QFileDialog dialog(this, tr("Save the project as"), lastFolder(), tr("Projects of Haengbo (*.haengbo)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"haengbo"_s);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolder(path);
    m_projects->saveAs(path);
}

/// Projects among \a paths are opened, the last of them; the rest is left over.
QStringList MainWindow::openProjectsAmong(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (path.endsWith(u".haengbo"_s) || (QFileInfo(path).isFile() && ProjectFile::isProject(path)))
            m_projects->open(path);
        else
            articles << path;
    }
    return articles;
}

/// Whoever comes back to the window may have changed a file elsewhere.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_projects)
        m_projects->lookForChangesSoon();
}

void MainWindow::greetNewcomers()
{
    // In a low window it would take what the views need; a higher one will say it.
    constexpr int low = 640;
    QSettings settings;
    if (height() < low || settings.value(u"hints/greeted"_s).toBool())
        return;
    settings.setValue(u"hints/greeted"_s, true);
    const QString greeting = tr("Drop articles here to begin. F1 explains, Ctrl+K searches, F8 reviews.");
    m_notices->say(greeting, {{tr("Help"), [this] { m_preferences->openHelp(); }}});
    // Whoever has begun needs the room.
    connect(this, &MainWindow::storyShown, m_notices, [this, greeting] {
        if (!m_shown->articles.empty())
            m_notices->takeBack(greeting);
    });
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How articles come into the window: by dialogs, drag and drop, and the clipboard.

#include "app/desktop/mainwindow.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

void MainWindow::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QStringList articles = openProjectsAmong(paths);
    if (articles.isEmpty())
        return;
    updateRecentFiles(articles);
    m_workspace.open(articles);
}

void MainWindow::openFiles()
{
    QSettings settings;
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Open articles"), settings.value(u"folder"_s).toString(),
                                      tr("All files (*);;Text files (*.txt *.md)"));
    if (!paths.isEmpty())
        settings.setValue(u"folder"_s, QFileInfo(paths.front()).absolutePath());
    open(paths);
}

void MainWindow::openFolder()
{
    QSettings settings;
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open a folder of articles"),
                                                           settings.value(u"folder"_s).toString());
    if (path.isEmpty())
        return;
    settings.setValue(u"folder"_s, path);
    open({path});
}

void MainWindow::paste()
{
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = localFiles(clip); !files.isEmpty()) {
        open(files);
        return;
    }
    const QString text = clip->text();
    if (text.trimmed().isEmpty()) {
        statusBar()->showMessage(tr("There is no text on the clipboard."), 6000);
        return;
    }
    m_workspace.addText(tr("Pasted %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)),
                        text);
}

void MainWindow::askPublicationDay(ArticleId article)
{
    const StoryArticle &shown = (*m_workspace.story())[article];
    bool accepted = false;
    const QString words = QInputDialog::getText(
        this, tr("Publication day"),
        tr("Day of ‘%1’ as YYYY-MM-DD; empty for what the text itself tells:").arg(shown.title),
        QLineEdit::Normal, shown.published.value, &accepted);
    if (!accepted)
        return;
    const QDate day = QDate::fromString(words.trimmed(), Qt::ISODate);
    if (!words.trimmed().isEmpty() && !day.isValid()) {
        statusBar()->showMessage(tr("'%1' is no date of the form YYYY-MM-DD").arg(words), 8000);
        return;
    }
    m_workspace.setPublicationDay(article, day);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Haengbo

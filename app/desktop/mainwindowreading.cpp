// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about the reading of files: full texts for excerpts, and the list of problems.

#include "app/desktop/mainwindow.h"

#include "app/desktop/columnsdialog.h"
#include "model/reading/reader.h"
#include "ui/problems/problemslist.h"
#include "ui/source/sourceview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int messageMs = 8000;

} // namespace

void MainWindow::connectReading()
{
    connect(m_source, &SourceView::publicationDayChosen, &m_workspace, &Workspace::setPublicationDay);
    connect(m_source, &SourceView::fullTextRequested, this, &MainWindow::attachFullText);
    connect(&m_workspace, &Workspace::fullTextsAttached, this, [this](int count) {
        statusBar()->showMessage(tr("%n full text(s) took the place of their excerpts; closing a full text "
                                    "brings the excerpt back.",
                                    nullptr, count),
                                 messageMs);
    });
    connect(&m_workspace, &Workspace::fullTextMissing, this, [this](const QString &path) {
        statusBar()->showMessage(tr("No article in %1 has the title or the address of the excerpt.")
                                     .arg(QFileInfo(path).fileName()),
                                 messageMs);
    });
    m_workspace.setFieldNames(FieldNames::fromLines(QSettings().value(u"reading/columns"_s).toStringList()));
    connect(m_problems, &ProblemsList::columnsRequested, this, &MainWindow::chooseColumns);
    connect(m_problems, &ProblemsList::saveRequested, this, [this] { saveProblems(); });
}

void MainWindow::attachFullText(ArticleId excerpt, bool fromClipboard)
{
    if (fromClipboard) {
        const QString text = QGuiApplication::clipboard()->mimeData()->text();
        if (text.trimmed().isEmpty())
            statusBar()->showMessage(tr("There is no text on the clipboard."), messageMs);
        else
            m_workspace.attachText(excerpt, text);
        return;
    }
    QSettings settings;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Full text of ‘%1’").arg((*m_workspace.story())[excerpt].title),
                                     settings.value(u"folder"_s).toString(), tr("All files (*)"));
    if (!path.isEmpty())
        m_workspace.attachFullText(excerpt, path);
}

void MainWindow::chooseColumns(QString path)
{
    QSettings settings;
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(this, tr("Say what the columns of a table hold"),
                                            settings.value(u"folder"_s).toString(),
                                            tr("Tables (*.csv *.tsv *.xlsx *.json *.jsonl);;All files (*)"));
    if (path.isEmpty())
        return;
    const std::optional<TableHead> head = readTableHead(path, m_workspace.fieldNames());
    if (!head) {
        statusBar()->showMessage(tr("%1 is no table.").arg(QFileInfo(path).fileName()), messageMs);
        return;
    }
    ColumnsDialog dialog(path, *head, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.setFieldNames(dialog.chosen(m_workspace.fieldNames()));
    settings.setValue(u"reading/columns"_s, m_workspace.fieldNames().toLines());
    m_workspace.readAgain(path);
}

void MainWindow::saveProblems()
{
    QSettings settings;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the list of problems"),
                                     settings.value(u"folder"_s).toString() + u'/' + tr("problems.tsv"),
                                     tr("Tables of text (*.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = (m_problems->toText() + u'\n').toUtf8();
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    statusBar()->showMessage(written ? tr("Written: %1").arg(path)
                                     : tr("%1 could not be written: %2").arg(path, file.errorString()),
                             messageMs);
}

} // namespace Haengbo

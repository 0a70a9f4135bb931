// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace.h"
#include "model/store/projectfile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QMainWindow;

namespace Haengbo {

class NoticeBar;

/// Keeps the workspace in a project file as it changes. What has no name yet is kept in a file of its own in
/// the data folder of the application, so that a crash loses nothing. All reading and writing happens on one
/// thread beside the interface.
class ProjectController : public QObject
{
    Q_OBJECT

public:
    ProjectController(Workspace *workspace, NoticeBar *notices, QMainWindow *window);
    ~ProjectController() override;

    /// From now on work without a name is kept, too.
    void keepUnsavedWork() { m_keepsUnsaved = true; }
    /// Offers what an earlier run left behind.
    void offerUnsavedWork();
    /// The folder of work without a name.
    static QString unsavedFolder();

    /// Empty for work without a name.
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_isReadOnly; }
    bool isOpening() const { return m_isOpening; }

    void newProject();
    void open(const QString &path);
    void saveAs(const QString &path);
    /// Waits until everything is on disk, and takes leave of the file.
    void close();
    /// Compares the articles with the files they came from, and offers to read changed ones again.
    void lookForChanges();

signals:
    void opened(const QString &path);
    void saved(const QString &path);
    void failed(const QString &path);
    void readOnlyChanged(bool readOnly);

private:
    struct Store; ///< lives on the writing thread

    struct Loaded;
    using Saved = std::map<std::pair<QString, QByteArray>, ReadArticlePtr>;

    void keep();
    void createUnsaved();
    ProjectContents contents() const;
    ProjectChanges changes() const;
    void remember();
    void takeLoaded(const std::shared_ptr<Loaded> &loaded);
    void sayAccess(const Loaded &loaded);
    void sayProblem(const QString &path, ProjectFile::Problem problem, const QString &detail);
    void setReadOnly(bool readOnly);
    void updateTitle();
    template<typename Task>
    void later(Task task);

    Workspace *m_workspace;
    NoticeBar *m_notices;
    QMainWindow *m_window;
    QThreadPool m_writer;
    std::shared_ptr<Store> m_store;
    QTimer m_keepSoon;
    QString m_path;
    QString m_unsavedPath; ///< of work without a name
    Saved m_saved;         ///< what the file has
    int m_savedSteps = 0;
    bool m_hasFile = false;
    bool m_isReadOnly = false;
    bool m_isOpening = false;
    bool m_keepsUnsaved = false;
};

} // namespace Haengbo

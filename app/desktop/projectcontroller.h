// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace.h"
#include "model/store/projectfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

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
    /// How a source file was when it was looked at last.
    struct Looked
    {
        qint64 modified = 0;
        qint64 size = -1;
        QByteArray sha256; ///< that was read from it

        friend bool operator==(const Looked &, const Looked &) = default;
    };

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
    /// Lets every project have what \a collect gives at any moment.
    void keepSettings(std::function<QMap<QString, QByteArray>()> collect) { m_collect = std::move(collect); }
    /// Writes down soon what has changed.
    void keepSoon() { m_keepSoon.start(); }
    /// Compares the articles with the files they came from, and offers to read changed ones again.
    void lookForChanges();
    /// As above, but only where time or size of a file say that it may have changed since it was looked at
    /// last. The same happens by itself every few seconds while the window can be seen.
    void lookForChangesSoon();

signals:
    void opened(const QString &path);
    void saved(const QString &path);
    /// What the project that is being opened keeps of the window; its story follows.
    void settingsLoaded(const QMap<QString, QByteArray> &settings);
    void failed(const QString &path);
    void readOnlyChanged(bool readOnly);

private:
    struct Store; ///< lives on the writing thread

    struct Loaded;
    using Saved = std::map<std::pair<QString, QByteArray>, ReadArticlePtr>;

    void keep();
    /// Writes down the story of many articles as it was laid together, once nothing changes any more.
    void keepStory();
    KeptStory storyToKeep() const;
    void look(bool atAll);
    void createUnsaved();
    ProjectContents contents() const;
    ProjectChanges changes() const;
    void addArticles(ProjectChanges &changes) const;
    QMap<QString, QByteArray> settings() const;
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
    QTimer m_keepStoryLater;
    QTimer m_lookAround;   ///< at the source files
    StoryPtr m_savedStory; ///< what the file has; also null where it need not have any
    QString m_path;
    QElapsedTimer m_sinceLook;
    QString m_unsavedPath; ///< of work without a name
    Saved m_saved;         ///< what the file has
    int m_savedSteps = 0;
    QMap<QString, QByteArray> m_savedSettings;
    std::function<QMap<QString, QByteArray>()> m_collect;
    bool m_areArticlesOther = true;                     ///< than m_saved
    mutable std::shared_ptr<const Baseline> m_baseline; ///< that m_packedBaseline holds
    mutable QByteArray m_packedBaseline;
    bool m_hasFile = false;
    bool m_isReadOnly = false;
    bool m_isOpening = false;
    bool m_keepsUnsaved = false;
};

} // namespace Haengbo

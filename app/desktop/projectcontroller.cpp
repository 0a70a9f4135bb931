// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projectcontroller.h"

#include "model/language/extract.h"
#include "ui/problems/noticebar.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUuid>
#include <QtConcurrentMap>

#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

struct ProjectController::Store
{
    std::unique_ptr<ProjectFile> file;
    QHash<QString, Looked> looked; ///< the source files, as they were when they were looked at last
};

struct ProjectController::Loaded
{
    QString path;
    ProjectContents contents;
    ProjectFile::Problem problem = ProjectFile::Problem::None;
    QString detail;
    ProjectFile::Access access = ProjectFile::Access::Writable;
    ProjectFile::Losses losses;
    std::vector<std::size_t> unread;
};

namespace {

/// How often the source files are looked at while the window stands open. Asking for their times works with
/// every way to save a file and on every file system; being told of changes does not.
constexpr int lookEveryMs = 5000;

const QString baselineName = u"baseline"_s; ///< of the setting that keeps what the news are told from

/// Articles that another engine read are read by this one.
void readUnread(ProjectContents &contents, const std::vector<std::size_t> &unread)
{
    std::vector<std::size_t> indexes = unread;
    QtConcurrent::blockingMap(indexes, [&contents](std::size_t index) {
        auto read = std::make_shared<ReadArticle>(*contents.articles[index]);
        read->extraction = extract(read->article);
        contents.articles[index] = read;
    });
}

/// The files among those that \a articles came from which no longer have the bytes that were read; those that
/// \a looked at before, and that have the time and size they had then, are taken as they were.
QStringList changedFiles(const std::vector<ReadArticlePtr> &articles,
                         QHash<QString, ProjectController::Looked> &looked)
{
    QStringList changed;
    for (const ReadArticlePtr &read : articles) {
        QFile file(read->article.path);
        const QFileInfo info(file);
        // What was read out of an archive or a table has no file of its own, and a letter is known by its
        // text: several may stand in one file.
        if (!info.isFile() || read->article.format == u"message/rfc822")
            continue;
        const ProjectController::Looked now{info.lastModified().toMSecsSinceEpoch(), info.size(),
                                            read->article.sha256};
        if (looked.value(read->article.path) == now || !file.open(QIODevice::ReadOnly))
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&file))
            continue;
        looked[read->article.path] = now;
        if (hash.result().toHex() != read->article.sha256)
            changed << read->article.path;
    }
    return changed;
}

} // namespace

ProjectController::ProjectController(Workspace *workspace, NoticeBar *notices, QMainWindow *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_notices(notices)
    , m_window(window)
    , m_store(std::make_shared<Store>())
{
    m_writer.setMaxThreadCount(1);
    // A database belongs to the thread that opened it.
    m_writer.setExpiryTimeout(-1);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(300);
    connect(&m_keepSoon, &QTimer::timeout, this, &ProjectController::keep);
    connect(workspace, &Workspace::articlesChanged, this, [this] {
        m_areArticlesOther = true;
        m_keepSoon.start();
    });
    connect(workspace, &Workspace::journalChanged, this, &ProjectController::keep);
    m_keepStoryLater.setSingleShot(true);
    m_keepStoryLater.setInterval(5000);
    connect(&m_keepStoryLater, &QTimer::timeout, this, &ProjectController::keepStory);
    connect(workspace, &Workspace::storyChanged, &m_keepStoryLater, qOverload<>(&QTimer::start));
    m_lookAround.setInterval(lookEveryMs);
    connect(&m_lookAround, &QTimer::timeout, this, [this] {
        if (m_window->isVisible() && !m_window->isMinimized() && !m_workspace->isReading())
            look(false);
    });
    m_lookAround.start();
    updateTitle();
}

ProjectController::~ProjectController() { close(); }

template<typename Task>
void ProjectController::later(Task task)
{
    m_writer.start([store = m_store, task = std::move(task)]() mutable { task(*store); });
}

QString ProjectController::unsavedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s;
}

ProjectContents ProjectController::contents() const
{
    return {m_workspace->articles(), m_workspace->journal(), settings(), storyToKeep().story};
}

QMap<QString, QByteArray> ProjectController::settings() const
{
    QMap<QString, QByteArray> settings = m_collect ? m_collect() : QMap<QString, QByteArray>();
    // Packed once for each, not at every keeping.
    if (const auto baseline = m_workspace->baseline(); baseline != m_baseline) {
        m_baseline = baseline;
        m_packedBaseline = toBytes(*baseline);
    }
    settings.insert(baselineName, m_packedBaseline);
    return settings;
}

/// The file has now what the workspace has.
void ProjectController::remember()
{
    if (m_areArticlesOther) {
        m_saved.clear();
        for (const ReadArticlePtr &read : m_workspace->articles())
            m_saved[{read->article.path, read->article.sha256}] = read;
        m_areArticlesOther = false;
    }
    m_savedSteps = static_cast<int>(m_workspace->journal().steps().size());
    m_savedSettings = settings();
}

ProjectChanges ProjectController::changes() const
{
    ProjectChanges changes;
    if (m_areArticlesOther)
        addArticles(changes);
    const std::vector<Step> &steps = m_workspace->journal().steps();
    changes.steps.assign(steps.begin() + std::min<std::ptrdiff_t>(m_savedSteps, std::ssize(steps)),
                         steps.end());
    const QMap<QString, QByteArray> now = settings();
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (m_savedSettings.value(one.key()) != one.value())
            changes.settings[one.key()] = one.value();
    }
    return changes;
}

void ProjectController::addArticles(ProjectChanges &changes) const
{
    std::set<std::pair<QString, QByteArray>> there;
    for (const ReadArticlePtr &read : m_workspace->articles()) {
        const std::pair key(read->article.path, read->article.sha256);
        there.insert(key);
        const auto saved = m_saved.find(key);
        if (saved != m_saved.end() && saved->second == read)
            continue;
        if (saved != m_saved.end())
            changes.removed.push_back(key);
        changes.put.push_back(read);
    }
    for (const auto &[key, read] : m_saved) {
        if (!there.contains(key))
            changes.removed.push_back(key);
    }
}

void ProjectController::keep()
{
    m_keepSoon.stop();
    if (m_isReadOnly || m_isOpening)
        return;
    if (!m_hasFile) {
        if (m_keepsUnsaved && !m_workspace->isEmpty())
            createUnsaved();
        return;
    }
    ProjectChanges changed = changes();
    if (changed.isEmpty())
        return;
    remember();
    later([this, changed = std::move(changed)](Store &store) {
        if (store.file && !store.file->save(changed)) {
            const QString reason = store.file->errorText();
            QMetaObject::invokeMethod(this, [this, reason] {
                m_notices->say(
                    tr("The project could not be saved: %1. Save it under another name.").arg(reason));
            });
        }
    });
}

KeptStory ProjectController::storyToKeep() const
{
    // Few articles are laid together sooner than they are written.
    constexpr std::size_t many = 200;
    if (m_workspace->isReading() || m_workspace->story()->articles.size() < many)
        return {};
    return m_workspace->built();
}

void ProjectController::keepStory()
{
    m_keepStoryLater.stop();
    if (!m_hasFile || m_isReadOnly || m_isOpening)
        return;
    ProjectChanges changed;
    changed.built = storyToKeep();
    if (!changed.built.story || changed.built.story == m_savedStory)
        return;
    m_savedStory = changed.built.story;
    later([changed = std::move(changed)](Store &store) {
        if (store.file)
            store.file->save(changed);
    });
}

void ProjectController::createUnsaved()
{
    QDir().mkpath(unsavedFolder());
    m_unsavedPath =
        unsavedFolder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".haengbo"_s;
    m_hasFile = true;
    remember();
    later([path = m_unsavedPath, contents = contents()](Store &store) {
        ProjectFile::Problem problem = ProjectFile::Problem::None;
        store.file = ProjectFile::create(path, contents, &problem);
    });
}

void ProjectController::newProject()
{
    close();
    m_path.clear();
    setReadOnly(false);
    m_notices->clear();
    m_workspace->setContents({}, {}, {});
    updateTitle();
}

void ProjectController::close()
{
    keep();
    keepStory();
    // Articles alone can be opened again; what was decided cannot.
    const bool isWorthless =
        m_path.isEmpty() && !m_unsavedPath.isEmpty() && m_workspace->journal().steps().empty();
    later([path = isWorthless ? m_unsavedPath : QString()](Store &store) {
        store.file.reset();
        if (!path.isEmpty())
            QFile::remove(path);
    });
    m_writer.waitForDone();
    m_unsavedPath.clear();
    m_hasFile = false;
    m_saved.clear();
    m_savedStory.reset();
    m_areArticlesOther = true;
    m_savedSteps = 0;
}

void ProjectController::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_hasFile && absolute == m_path)
        return;
    keep();
    keepStory();
    m_isOpening = true;
    auto loaded = std::make_shared<Loaded>();
    loaded->path = absolute;
    later([this, loaded](Store &store) {
        auto file = ProjectFile::open(loaded->path, &loaded->contents, &loaded->problem, &loaded->detail);
        if (file) {
            loaded->access = file->access();
            loaded->losses = file->losses();
            loaded->unread = file->unread();
            readUnread(loaded->contents, loaded->unread);
            store.file = std::move(file);
        }
        QMetaObject::invokeMethod(this, [this, loaded] { takeLoaded(loaded); });
    });
}

void ProjectController::takeLoaded(const std::shared_ptr<Loaded> &loaded)
{
    if (loaded->problem != ProjectFile::Problem::None) {
        m_isOpening = false;
        sayProblem(loaded->path, loaded->problem, loaded->detail);
        emit failed(loaded->path);
        return;
    }
    m_notices->clear();
    const bool isUnsaved = loaded->path.startsWith(unsavedFolder() + u'/');
    m_path = isUnsaved ? QString() : loaded->path;
    m_unsavedPath = isUnsaved ? loaded->path : QString();
    m_hasFile = loaded->access == ProjectFile::Access::Writable;
    setReadOnly(!m_hasFile);
    emit settingsLoaded(loaded->contents.settings);
    m_workspace->setContents(loaded->contents.articles, loaded->contents.journal,
                             baselineFrom(loaded->contents.settings.value(baselineName)),
                             loaded->contents.built);
    m_savedStory = loaded->contents.built;
    remember();
    for (const std::size_t index : loaded->unread) {
        const Article &article = loaded->contents.articles[index]->article;
        m_saved[{article.path, article.sha256}] = nullptr;
    }
    m_areArticlesOther = !loaded->unread.empty();
    m_isOpening = false;
    updateTitle();
    sayAccess(*loaded);
    keep();
    lookForChanges();
    emit opened(loaded->path);
}

void ProjectController::sayAccess(const Loaded &loaded)
{
    const QString name = QFileInfo(loaded.path).fileName();
    switch (loaded.access) {
    case ProjectFile::Access::Writable:
        break;
    case ProjectFile::Access::Protected:
        m_notices->say(tr("%1 may not be written, so nothing can be corrected in it.").arg(name));
        break;
    case ProjectFile::Access::Newer:
        m_notices->say(tr("%1 was made by a newer version of Haengbo. It can be read here, but not changed: "
                          "this version would lose what it does not know.")
                           .arg(name));
        break;
    case ProjectFile::Access::Damaged: {
        QStringList lost;
        if (loaded.losses.articles > 0)
            lost << tr("%n article(s)", nullptr, loaded.losses.articles);
        if (loaded.losses.steps > 0)
            lost << tr("%n correction(s)", nullptr, loaded.losses.steps);
        const QString what =
            lost.isEmpty() ? tr("Nothing of worth is lost.") : tr("Lost: %1.").arg(lost.join(u", "_s));
        m_notices->say(tr("%1 is damaged. What could be read is here; the file itself was left as it is. %2 "
                          "Save the rest under another name to go on.")
                           .arg(name, what));
        break;
    }
    }
    if (!loaded.unread.empty() && m_hasFile)
        m_window->statusBar()->showMessage(tr("%n article(s) read again by the newer engine", nullptr,
                                              static_cast<int>(loaded.unread.size())),
                                           8000);
}

void ProjectController::sayProblem(const QString &path, ProjectFile::Problem problem, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    switch (problem) {
    case ProjectFile::Problem::None:
        return;
    case ProjectFile::Problem::InUse:
        m_notices->say(tr("%1 is open in another window. Close it there first.").arg(name));
        return;
    case ProjectFile::Problem::NotAProject:
        m_notices->say(tr("%1 is no project of Haengbo.").arg(name));
        return;
    case ProjectFile::Problem::Unreadable:
        m_notices->say(tr("%1 is so damaged that nothing could be read from it.").arg(name));
        return;
    case ProjectFile::Problem::CannotOpen:
        m_notices->say(tr("%1 cannot be opened: %2").arg(name, detail));
        return;
    }
}

void ProjectController::saveAs(const QString &path)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.endsWith(u".haengbo"_s))
        absolute += u".haengbo"_s;
    m_isOpening = true;
    const QString unsaved = m_unsavedPath;
    remember();
    const ProjectContents whole = contents();
    m_savedStory = whole.built;
    later([this, absolute, unsaved, contents = whole](Store &store) {
        ProjectFile::Problem problem = ProjectFile::Problem::None;
        QString detail;
        // Its own file must be let go before it can be written anew.
        if (store.file && store.file->path() == absolute)
            store.file.reset();
        auto file = ProjectFile::create(absolute, contents, &problem, &detail);
        const bool isSaved = file != nullptr;
        if (isSaved) {
            store.file = std::move(file);
            if (!unsaved.isEmpty())
                QFile::remove(unsaved);
        }
        QMetaObject::invokeMethod(this, [this, absolute, isSaved, problem, detail] {
            m_isOpening = false;
            if (!isSaved) {
                sayProblem(absolute, problem, detail);
                emit failed(absolute);
                return;
            }
            m_path = absolute;
            m_unsavedPath.clear();
            m_hasFile = true;
            setReadOnly(false);
            updateTitle();
            emit saved(absolute);
            keep();
        });
    });
}

void ProjectController::lookForChanges() { look(true); }

void ProjectController::lookForChangesSoon()
{
    constexpr qint64 oftenMs = 3000;
    if (m_sinceLook.isValid() && m_sinceLook.elapsed() < oftenMs)
        return;
    look(false);
}

void ProjectController::look(bool atAll)
{
    if (m_workspace->isEmpty() || m_isReadOnly || m_isOpening)
        return;
    m_sinceLook.start();
    later([this, atAll, articles = m_workspace->articles()](Store &store) {
        if (atAll)
            store.looked.clear();
        QElapsedTimer taken;
        taken.start();
        const QStringList changed = changedFiles(articles, store.looked);
        // Many files, or slow ones, are looked at more seldom.
        const int pause = static_cast<int>(std::clamp<qint64>(50 * taken.elapsed(), lookEveryMs, 600'000));
        QMetaObject::invokeMethod(this, [this, pause] { m_lookAround.setInterval(pause); });
        if (changed.isEmpty())
            return;
        QMetaObject::invokeMethod(this, [this, changed] {
            m_notices->say(
                tr("%n file(s) changed since they were read.", nullptr, static_cast<int>(changed.size())),
                {{tr("Read again"), [this, changed] { m_workspace->readAgain(changed); }}});
        });
    });
}

void ProjectController::offerUnsavedWork()
{
    const QFileInfoList left = QDir(unsavedFolder()).entryInfoList({u"*.haengbo"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : left) {
        const QString path = file.absoluteFilePath();
        m_notices->say(tr("There is unsaved work of %1.")
                           .arg(QLocale().toString(file.lastModified(), QLocale::ShortFormat)),
                       {{tr("Open it"), [this, path] { open(path); }},
                        {tr("Throw it away"), [path] { QFile::remove(path); }}});
    }
}

void ProjectController::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    emit readOnlyChanged(readOnly);
}

void ProjectController::updateTitle()
{
    const QString name = m_path.isEmpty() ? QString() : QFileInfo(m_path).completeBaseName();
    const QString title = m_isReadOnly ? tr("%1 (read only)").arg(name) : name;
    m_window->setWindowTitle(name.isEmpty() ? tr("Haengbo") : tr("%1 – Haengbo").arg(title));
    m_window->setWindowFilePath(m_path);
}

} // namespace Haengbo

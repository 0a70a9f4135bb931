// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/journal.h"
#include "model/story/story.h"

#include <QMap>

#include <memory>

class QSqlDatabase;
class QSqlQuery;
class QTemporaryDir;

namespace Haengbo {

/// Everything that a project keeps.
struct ProjectContents
{
    std::vector<ReadArticlePtr> articles;
    Journal journal;
    QMap<QString, QByteArray> settings; ///< filters, layout: what the window wants to find again
    /// The story of the articles with the corrections that change the reading, before the others are laid
    /// over it; null where the file keeps none, or that of other articles, corrections or another engine.
    StoryPtr built;
};

/// A story to be kept, with what it was made of.
struct KeptStory
{
    StoryPtr story; ///< null: none
    std::vector<ReadArticlePtr> articles;
    Corrections reading;
};

/// What changed since the project was saved last.
struct ProjectChanges
{
    std::vector<ReadArticlePtr> put;                     ///< new articles, and those read again
    std::vector<std::pair<QString, QByteArray>> removed; ///< path and sha256
    std::vector<Step> steps;                             ///< new ones, in their order
    QMap<QString, QByteArray> settings;
    KeptStory built;

    bool isEmpty() const
    {
        return put.empty() && removed.empty() && steps.empty() && settings.isEmpty() && !built.story;
    }
};

/// A project on disk: an SQLite file of our own application_id. One program writes it at a time; whatever was
/// saved survives the end of the program at any moment. Belongs to the thread that opened it.
///
/// A file may come from anybody: its schema must be ours word for word (no trigger or view of theirs ever
/// runs), every row carries a checksum, every value is checked before it is used.
class ProjectFile
{
public:
    enum class Problem {
        None,
        CannotOpen, ///< the system says why in detail()
        NotAProject,
        InUse,     ///< another window has it open
        Unreadable ///< so damaged that nothing could be taken from it
    };
    enum class Access {
        Writable,
        Protected, ///< the system does not let us write it
        Newer,     ///< of a newer version: what this one understands was read, nothing is written
        Damaged    ///< what could be read was; the file itself stays as it is
    };
    /// What a damaged file lost.
    struct Losses
    {
        int articles = 0;
        int steps = 0; ///< of the journal, from the first unreadable one on
        int settings = 0;
        bool anything = false; ///< something is damaged, even where nothing of worth was lost

        friend bool operator==(const Losses &, const Losses &) = default;
    };

    static constexpr int applicationId = 0x48424f31; ///< 'HBO1'
    /// 1: articles, journal, settings. 2: the story as it was laid together, too. An older file is read and
    /// becomes one of this version.
    static constexpr int version = 2;

    ~ProjectFile();

    /// A new project at \a path, in the place of what stood there; null with a problem().
    static std::unique_ptr<ProjectFile> create(const QString &path, const ProjectContents &contents,
                                               Problem *problem, QString *detail = nullptr);
    /// Opens \a path and fills \a contents; null with a problem. Articles that another engine read come
    /// without extraction and stand in unread().
    static std::unique_ptr<ProjectFile> open(const QString &path, ProjectContents *contents, Problem *problem,
                                             QString *detail = nullptr);

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    const Losses &losses() const { return m_losses; }
    /// Indexes of the articles that must be read again by this engine.
    const std::vector<std::size_t> &unread() const { return m_unread; }

    /// Writes \a changes all or not at all; gives false when the disk does not take them.
    bool save(const ProjectChanges &changes);
    /// What the database said last.
    QString errorText() const;

    /// Whether \a path begins as a project does (the name is not asked).
    static bool isProject(const QString &path);

private:
    class Reader;

    ProjectFile(QString path, Access access);
    bool connect(const QString &file, bool isNew);
    bool run(const QString &sql) const;
    static std::unique_ptr<ProjectFile> connected(const QString &path, Problem *problem, QString *detail);
    int userVersion() const;
    bool hasSchemaOf(int version) const;
    bool bringUpFrom(int version);
    bool writeAll(const ProjectContents &contents);
    bool putArticle(QSqlQuery &query, const ReadArticle &read);
    bool putStep(QSqlQuery &query, const Step &step);
    bool putStory(const KeptStory &kept);
    bool count(bool articlesChanged);
    /// Reads a copy of what cannot be opened as it is.
    static std::unique_ptr<ProjectFile> salvage(const QString &path, Access access, ProjectContents *contents,
                                                Problem *problem);

    struct Counts
    {
        qint64 articles = 0;
        qint64 lastArticle = 0;
        qint64 steps = 0;
        qint64 settings = 0;
    };

    QString m_path;
    QString m_connection;
    Access m_access;
    Losses m_losses;
    Counts m_counts; ///< as they were saved last
    std::vector<std::size_t> m_unread;
    std::unique_ptr<QTemporaryDir> m_copy; ///< what is read of a file that is not written
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/build.h"
#include "model/corrections/journal.h"
#include "model/reading/fieldnames.h"
#include "model/store/projectfile.h"
#include "model/story/changes.h"
#include "model/story/storycache.h"
#include "model/text/result.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace Haengbo {

/// Whether the article with path \a article was read from \a file, or from within it (an archive, a table).
bool comesFrom(const QString &article, const QString &file);

/// The open articles, what was corrected in them, and the story they make. Reads files and builds stories in
/// the background; every finished step replaces the story. Cancelling a reading brings back what stood before
/// it began.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    StoryPtr story() const { return m_story; }
    /// What the story said before articles were added last; without articles when there were none before.
    std::shared_ptr<const Baseline> baseline() const { return m_baseline; }
    const Journal &journal() const { return m_journal; }
    /// For each of journal().active() whether it held when the story was built.
    const std::vector<Effect> &effects() const { return m_effects; }
    /// In the order of their paths.
    std::vector<ReadArticlePtr> articles() const;
    /// The story before corrections are laid over it, with what it is made of; none while it is being built.
    KeptStory built() const;
    bool isEmpty() const { return m_articles.empty() && m_journal.steps().empty(); }
    const std::vector<Problem> &problems() const { return m_problems; }
    bool isReading() const;
    /// Whether a story is being made that knows more than story().
    bool isBuilding() const { return m_isBuilding; }

    /// Reads files and folders and adds their articles; what is open already (same bytes) is not added twice.
    /// While an earlier reading runs, the paths wait for it.
    void open(const QStringList &paths);
    /// Adds \a text as an article called \a name; a problem when it is not in Korean.
    void addText(const QString &name, const QString &text);
    void close(const QList<ArticleId> &articles);
    /// Corrections stay, and hold again when their articles come back.
    void closeAll();
    /// Replaces everything: the contents of a project file, and what its news are told from. The story of
    /// these articles, as the part of the journal that changes the reading makes it, may come with them.
    void setContents(const std::vector<ReadArticlePtr> &articles, Journal journal, Baseline baseline,
                     StoryPtr built = nullptr);
    /// Puts the articles of \a files, read again, in the place of those that came from them before.
    void readAgain(const QStringList &files);
    /// Tells the day an article was published; an invalid \a day: the day that the text itself tells.
    void setPublicationDay(ArticleId article, QDate day);
    /// Lets what the file \a path holds be the full text of the excerpt \a excerpt: the article among several
    /// that fits it, or the only one. The row's own knowledge is kept; closing the full text brings the
    /// excerpt back. fullTextMissing() when there is none.
    void attachFullText(ArticleId excerpt, const QString &path);
    /// The same with \a text.
    void attachText(ArticleId excerpt, const QString &text);
    void correct(const Corrections &corrections);
    void undo();
    void redo();
    /// Takes back one step, whatever came after it.
    void withdraw(int step);
    void cancel();
    /// What a person chose the columns of tables to mean; for files opened from now on.
    void setFieldNames(const FieldNames &names) { m_fieldNames = names; }
    const FieldNames &fieldNames() const { return m_fieldNames; }
    /// Reads the table \a path again, in the place of its articles as they are now.
    void readAgain(const QString &path);

signals:
    void storyChanged();
    void problemsChanged();
    /// Articles came or went; the story follows later.
    void articlesChanged();
    /// Steps were added to the journal, or the whole journal was replaced.
    void journalChanged();
    void readingStarted();
    void progressed(int done, int total);
    /// \a added counts the new articles; 0 after a cancel.
    void readingFinished(bool cancelled, int added);
    /// \a count more excerpts have given way to their full texts.
    void fullTextsAttached(int count);
    /// Nothing in the file \a path fits the excerpt.
    void fullTextMissing(const QString &path);

private:
    using FileResult = std::vector<Result<ReadArticlePtr>>;
    using ArticleKey = std::pair<QString, QByteArray>; ///< path and digest: the order of the story
    using Articles = std::map<ArticleKey, ReadArticlePtr>;

    static FileResult readFile(const QString &path, const FieldNames &names,
                               const std::atomic<bool> &cancelled);
    void startReading(const QStringList &files);
    void take(int index);
    void finishReading();
    /// A story as the articles and the reading part of the corrections make it, and with all of them.
    struct Built
    {
        std::vector<ReadArticlePtr> articles; ///< as they came, excerpts joined with their full texts
        StoryPtr base;
        Corrections reading;
        CorrectedStory corrected;
    };

    void add(const ReadArticlePtr &read);
    void join(const Article &excerpt, Article full);
    void keepJoined(const std::vector<ReadArticlePtr> &articles);
    void journalGrew();
    void rebuildArticles();
    void rebuildStory();
    void storyBuilt();

    Articles m_articles;
    QSet<QByteArray> m_digests; ///< of m_articles
    Articles m_before;          ///< the articles when the running reading began
    std::vector<Problem> m_problems;
    std::vector<Problem> m_problemsBefore;
    QStringList m_waiting;
    FieldNames m_fieldNames;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the running reading; its threads look at it
    QStringList m_files;                            ///< of the running reading
    StoryPtr m_story;
    std::shared_ptr<StoryCache> m_cache; ///< of the builder's one thread
    std::shared_ptr<const Baseline> m_baseline = std::make_shared<Baseline>();
    std::shared_ptr<const Baseline> m_baselineBefore; ///< when the running reading began
    Journal m_journal;
    std::vector<Effect> m_effects;
    StoryPtr m_base;           ///< what corrections are laid over; null when articles came or went since
    Corrections m_baseReading; ///< those that m_base was built with
    /// Not the pool that all share: Qt paints with that, and the window would stand still until all was read.
    QThreadPool m_readers;
    QThreadPool m_builder; ///< of one thread, so that a story need not wait for the readers
    QFutureWatcher<QStringList> m_expanding;
    QFutureWatcher<FileResult> m_reading;
    QFutureWatcher<Built> m_building;
    bool m_isBuilding = false; ///< until its story has arrived here
    bool m_buildAgain = false;
    bool m_isReplacing = false; ///< the files that are read were open before
    QElapsedTimer m_sinceBuild;
    qint64 m_lastBuildMs = 0;
    int m_added = 0;
};

} // namespace Haengbo

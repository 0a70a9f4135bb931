// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/fieldnames.h"
#include "model/story/story.h"
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

/// The open articles and the story they make. Reads files in the background; every finished step replaces the
/// story. Cancelling brings back what stood before the reading began.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    StoryPtr story() const { return m_story; }
    /// The story as it was before articles were added last; empty when there were none before.
    StoryPtr storyBefore() const { return m_storyBefore; }
    const std::vector<Problem> &problems() const { return m_problems; }
    bool isReading() const;

    /// Reads files and folders and adds their articles; what is open already (same bytes) is not added twice.
    /// While an earlier reading runs, the paths wait for it.
    void open(const QStringList &paths);
    /// Adds \a text as an article called \a name.
    void addText(const QString &name, const QString &text);
    void close(const QList<ArticleId> &articles);
    void closeAll();
    /// Tells the day an article was published; an invalid \a day takes that back.
    void setPublicationDay(ArticleId article, QDate day);
    /// Lets what the file \a path holds be the full text of the excerpt \a excerpt: the article among several
    /// that fits it, or the only one. The row's own knowledge is kept; closing the full text brings the
    /// excerpt back. fullTextMissing() when there is none.
    void attachFullText(ArticleId excerpt, const QString &path);
    /// The same with \a text.
    void attachText(ArticleId excerpt, const QString &text);
    void cancel();
    /// What a person chose the columns of tables to mean; for files opened from now on.
    void setFieldNames(const FieldNames &names) { m_fieldNames = names; }
    const FieldNames &fieldNames() const { return m_fieldNames; }
    /// Reads the table \a path again, in the place of its articles as they are now.
    void readAgain(const QString &path);

signals:
    void storyChanged();
    void problemsChanged();
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
    void add(const ReadArticlePtr &read);
    void join(const Article &excerpt, Article full);
    void keepJoined();
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
    StoryPtr m_story;
    StoryPtr m_storyBefore;
    /// Not the pool that all share: Qt paints with that, and the window would stand still until all was read.
    QThreadPool m_readers;
    QThreadPool m_builder; ///< of one thread, so that a story need not wait for the readers
    QFutureWatcher<QStringList> m_expanding;
    QFutureWatcher<FileResult> m_reading;
    QFutureWatcher<StoryPtr> m_building;
    bool m_buildAgain = false;
    QElapsedTimer m_sinceBuild;
    qint64 m_lastBuildMs = 0;
    int m_added = 0;
};

} // namespace Haengbo

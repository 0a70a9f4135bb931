// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace.h"

#include "model/corrections/anchors.h"
#include "model/language/extract.h"
#include "model/reading/days.h"
#include "model/reading/reader.h"
#include "model/reading/textfile.h"
#include "model/story/fulltexts.h"
#include "model/text/hangul.h"

#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

ReadArticlePtr readAndExtract(Article article)
{
    auto read = std::make_shared<ReadArticle>();
    read->article = std::move(article);
    read->extraction = extract(read->article);
    return read;
}

} // namespace

bool comesFrom(const QString &article, const QString &file)
{
    return article.startsWith(file) &&
           (article.size() == file.size() || !article[file.size()].isLetterOrNumber());
}

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_story(std::make_shared<Story>())
    , m_cache(std::make_shared<StoryCache>())
{
    m_readers.setThreadPriority(QThread::LowPriority);
    m_builder.setMaxThreadCount(1);
    connect(&m_expanding, &QFutureWatcherBase::finished, this, [this] {
        if (m_expanding.isCanceled())
            finishReading();
        else
            startReading(m_expanding.result());
    });
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this, &Workspace::take);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Workspace::finishReading);
    connect(&m_building, &QFutureWatcherBase::finished, this, &Workspace::storyBuilt);
}

Workspace::~Workspace()
{
    cancel();
    m_expanding.waitForFinished();
    m_reading.waitForFinished();
    m_building.waitForFinished();
}

bool Workspace::isReading() const { return m_expanding.isRunning() || m_reading.isRunning(); }

void Workspace::open(const QStringList &paths)
{
    if (isReading()) {
        m_waiting << paths;
        return;
    }
    m_before = m_articles;
    m_baselineBefore = std::exchange(m_baseline, std::make_shared<Baseline>(baselineOf(*m_story)));
    m_problemsBefore = m_problems;
    m_added = 0;
    m_sinceBuild.start();
    emit readingStarted();
    m_expanding.setFuture(QtConcurrent::run(&m_readers, expandPaths, paths));
}

Workspace::FileResult Workspace::readFile(const QString &path, const FieldNames &names,
                                          const std::atomic<bool> &cancelled)
{
    FileResult results;
    const ArticleSink sink = [&](Result<Article> article) {
        if (article)
            results.push_back(readAndExtract(std::move(*article)));
        else
            results.push_back(article.problem());
        return !cancelled; // also in the midst of a large workbook
    };
    readArticles(path, sink, {}, names);
    return results;
}

void Workspace::readAgain(const QString &path)
{
    std::erase_if(m_articles, [&](const auto &entry) {
        const QString &name = entry.first.first;
        const bool isRow = name == path || name.startsWith(path + u'#');
        if (isRow)
            m_digests.remove(entry.first.second);
        return isRow;
    });
    std::erase_if(m_problems, [&](const Problem &problem) {
        return problem.source == path || problem.source.startsWith(path + u'#');
    });
    open({path});
}

void Workspace::startReading(const QStringList &files)
{
    emit progressed(0, static_cast<int>(files.size()));
    m_files = files;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_reading.setFuture(QtConcurrent::mapped(
        &m_readers, files, [names = m_fieldNames, cancelled = m_cancelled](const QString &path) {
            return readFile(path, names, *cancelled);
        }));
}

void Workspace::take(int index)
{
    if (m_reading.isCanceled())
        return;
    const FileResult file = m_reading.resultAt(index);
    const bool isRead =
        std::any_of(file.begin(), file.end(), [](const auto &result) { return bool(result); });
    if (m_isReplacing && isRead) {
        std::erase_if(m_articles, [this, name = m_files.value(index)](const auto &entry) {
            const bool isOld = comesFrom(entry.first.first, name);
            if (isOld)
                m_digests.remove(entry.first.second);
            return isOld;
        });
    }
    for (const Result<ReadArticlePtr> &result : file) {
        if (result)
            add(*result);
        else
            m_problems.push_back(result.problem());
    }
    // The first articles show at once; later ones come in steps, each further from the last the longer
    // building takes, so that building stories does not outweigh reading.
    constexpr qint64 stepMs = 700;
    const bool isFirst = m_added > 0 && m_story->articles.empty();
    if (m_isBuilding)
        return;
    if (isFirst || m_sinceBuild.elapsed() > std::max(stepMs, 4 * m_lastBuildMs))
        rebuildArticles();
}

void Workspace::add(const ReadArticlePtr &read)
{
    const QByteArray &digest = read->article.sha256;
    if (m_digests.contains(digest))
        return;
    m_digests.insert(digest);
    m_articles.emplace(ArticleKey{read->article.path, digest}, read);
    ++m_added;
}

void Workspace::attachFullText(ArticleId excerpt, const QString &path)
{
    const Article row = (*m_story)[excerpt].read->article;
    std::vector<Article> found;
    readArticles(path, [&](Result<Article> article) {
        if (article)
            found.push_back(std::move(*article));
        return true;
    });
    auto full = std::find_if(found.begin(), found.end(),
                             [&](const Article &article) { return isFullTextOf(article, row); });
    if (full == found.end() && found.size() == 1)
        full = found.begin();
    if (full == found.end() || full->isExcerpt)
        emit fullTextMissing(path);
    else
        join(row, std::move(*full));
}

void Workspace::attachText(ArticleId excerpt, const QString &text)
{
    const StoryArticle &row = (*m_story)[excerpt];
    const bool hasTitle = QStringView(text).trimmed().startsWith(row.title);
    const QString whole = hasTitle ? text : row.title + u"\n\n"_s + text;
    join(row.read->article, articleFromText(row.read->article.path + u" +"_s, whole));
}

/// Puts \a full beside \a excerpt; laying the story together then leaves the excerpt out.
void Workspace::join(const Article &excerpt, Article full)
{
    const auto open = std::find_if(m_articles.begin(), m_articles.end(),
                                   [&](const auto &entry) { return entry.first.second == full.sha256; });
    if (open != m_articles.end())
        m_articles.erase(open);
    const ReadArticlePtr read = readAndExtract(withRow(std::move(full), excerpt));
    m_digests.insert(read->article.sha256);
    m_articles.emplace(ArticleKey{read->article.path, read->article.sha256}, read);
    rebuildArticles();
    emit fullTextsAttached(1);
}

/// Full texts that took on an excerpt's row are kept so, or every new story would read them again.
void Workspace::keepJoined(const std::vector<ReadArticlePtr> &articles)
{
    int joined = 0;
    for (const ReadArticlePtr &read : articles) {
        if (read->article.archiveId.isEmpty() || read->article.isExcerpt)
            continue;
        const auto kept = m_articles.find({read->article.path, read->article.sha256});
        if (kept == m_articles.end() || !kept->second->article.archiveId.isEmpty())
            continue;
        kept->second = read;
        ++joined;
    }
    if (joined == 0)
        return;
    emit fullTextsAttached(joined);
    emit articlesChanged();
}

void Workspace::finishReading()
{
    const bool cancelled = m_expanding.isCanceled() || m_reading.isCanceled();
    if (cancelled) {
        m_articles = m_before;
        m_digests.clear();
        for (const auto &[key, read] : m_articles)
            m_digests.insert(key.second);
        m_problems = m_problemsBefore;
        m_baseline = m_baselineBefore;
        m_added = 0;
        m_waiting.clear();
    }
    m_before.clear();
    m_isReplacing = false;
    rebuildArticles();
    emit problemsChanged();
    emit readingFinished(cancelled, m_added);
    if (!m_waiting.isEmpty())
        open(std::exchange(m_waiting, {}));
}

void Workspace::addText(const QString &name, const QString &text)
{
    if (!Hangul::isKorean(text)) {
        m_problems.push_back({Problem::Kind::NotKorean, name, {}});
        emit problemsChanged();
        return;
    }
    m_baseline = std::make_shared<Baseline>(baselineOf(*m_story));
    add(readAndExtract(articleFromText(name, text)));
    rebuildArticles();
}

void Workspace::close(const QList<ArticleId> &articles)
{
    for (const ArticleId id : articles) {
        const Article &article = (*m_story)[id].read->article;
        m_articles.erase({article.path, article.sha256});
        m_digests.remove(article.sha256);
    }
    rebuildArticles();
}

void Workspace::closeAll()
{
    cancel();
    m_articles.clear();
    m_digests.clear();
    m_before.clear();
    m_problems.clear();
    m_baseline = std::make_shared<Baseline>();
    m_problemsBefore.clear();
    rebuildArticles();
    emit problemsChanged();
}

std::vector<ReadArticlePtr> Workspace::articles() const
{
    std::vector<ReadArticlePtr> articles;
    articles.reserve(m_articles.size());
    for (const auto &[key, read] : m_articles)
        articles.push_back(read);
    return articles;
}

KeptStory Workspace::built() const
{
    const bool isCurrent = m_base && m_baseReading == readingPart(m_journal.active());
    return isCurrent ? KeptStory{m_base, articles(), m_baseReading} : KeptStory();
}

void Workspace::setContents(const std::vector<ReadArticlePtr> &articles, Journal journal, Baseline baseline,
                            StoryPtr built)
{
    cancel();
    m_articles.clear();
    m_digests.clear();
    for (const ReadArticlePtr &read : articles) {
        m_digests.insert(read->article.sha256);
        m_articles.emplace(ArticleKey{read->article.path, read->article.sha256}, read);
    }
    // A reading that is still running would bring back what it began with.
    m_before = m_articles;
    m_baseline = std::make_shared<Baseline>(std::move(baseline));
    m_journal = std::move(journal);
    m_problems.clear();
    m_problemsBefore.clear();
    m_base = std::move(built);
    m_baseReading = readingPart(m_journal.active());
    rebuildStory();
    emit articlesChanged();
    emit journalChanged();
    emit problemsChanged();
}

void Workspace::readAgain(const QStringList &files)
{
    if (isReading())
        return;
    open(files);
    m_isReplacing = true;
}

void Workspace::setPublicationDay(ArticleId article, QDate day)
{
    const QString value = day.isValid() ? day.toString(Qt::ISODate) : QString();
    correct({{Correction::Kind::SetPublished, anchorsOf(*m_story, article), {}, {value}}});
}

void Workspace::correct(const Corrections &corrections)
{
    if (corrections.empty())
        return;
    m_journal.make(corrections, QDateTime::currentDateTimeUtc());
    journalGrew();
}

void Workspace::undo()
{
    if (m_journal.undo(QDateTime::currentDateTimeUtc()))
        journalGrew();
}

void Workspace::redo()
{
    if (m_journal.redo(QDateTime::currentDateTimeUtc()))
        journalGrew();
}

void Workspace::withdraw(int step)
{
    if (m_journal.withdraw(step, QDateTime::currentDateTimeUtc()))
        journalGrew();
}

void Workspace::journalGrew()
{
    rebuildStory();
    emit journalChanged();
}

void Workspace::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_expanding.cancel();
    m_reading.cancel();
}

void Workspace::rebuildArticles()
{
    m_base.reset();
    rebuildStory();
    emit articlesChanged();
}

void Workspace::rebuildStory()
{
    if (m_isBuilding) {
        m_buildAgain = true;
        return;
    }
    m_isBuilding = true;
    m_buildAgain = false;
    m_sinceBuild.restart();
    Corrections corrections = m_journal.active();
    Corrections reading = readingPart(corrections);
    // Most corrections are laid over a story that stands already.
    StoryPtr base = m_base && reading == m_baseReading ? m_base : nullptr;
    m_building.setFuture(QtConcurrent::run(
        &m_builder,
        [articles = base ? std::vector<ReadArticlePtr>() : this->articles(), base = std::move(base),
         corrections = std::move(corrections), reading = std::move(reading),
         cache = m_cache]() mutable -> Built {
            articles = joinFullTexts(std::move(articles));
            const std::vector<ReadArticlePtr> joined = articles;
            if (!base)
                base = std::make_shared<Story>(buildWith(std::move(articles), reading, *cache));
            CorrectedStory corrected = layOver(*base, corrections);
            return {joined, std::move(base), std::move(reading), std::move(corrected)};
        }));
}

void Workspace::storyBuilt()
{
    m_isBuilding = false;
    // A story that is out of date already is not shown: the next one is made of the articles as they are now.
    if (m_buildAgain) {
        rebuildStory();
        return;
    }
    m_lastBuildMs = m_sinceBuild.elapsed();
    Built built = m_building.result();
    m_base = std::move(built.base);
    m_baseReading = std::move(built.reading);
    m_story = std::move(built.corrected.story);
    m_effects = std::move(built.corrected.effects);
    emit storyChanged();
    keepJoined(built.articles);
}

} // namespace Haengbo

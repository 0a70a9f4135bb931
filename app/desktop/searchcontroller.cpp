// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/searchcontroller.h"

#include "ui/search/searchfield.h"

namespace Haengbo {

namespace {

constexpr int textsAtATime = 50; // a search that is typed meanwhile waits no longer than these take
constexpr int searchPriority = 1;

} // namespace

struct SearchController::Engine
{
    std::unique_ptr<SearchIndex> index;
    std::atomic<bool> isClosing = false;
};

SearchController::SearchController(Selection *selection, FilterState *filter, QWidget *window)
    : QObject(window)
    , m_selection(selection)
    , m_filter(filter)
    , m_field(new SearchField(window))
    , m_results(new SearchResults(filter, window))
    , m_engine(std::make_shared<Engine>())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    // A database belongs to the thread that opened it.
    m_thread.setExpiryTimeout(-1);
    connect(m_field, &QLineEdit::textChanged, this, [this] { searchNow(); });
    connect(m_field, &SearchField::stepped, m_results, &SearchResults::step);
    connect(m_field, &SearchField::chosen, m_results, &SearchResults::chooseCurrent);
    connect(m_results, &SearchResults::leftUpwards, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_results, &SearchResults::chosen, this, [this](const Selected &thing) {
        // Ids of an older story mean nothing in this one; its hits are on their way.
        if (m_results->story() != m_story)
            return;
        // Chosen again, it is scrolled to again.
        if (m_selection->current() == thing)
            m_selection->clear();
        m_selection->select(thing);
    });
    connect(m_results, &SearchResults::filterRequested, this, [this](const QString &typed) {
        Filter changed = m_filter->filter();
        changed.text = typed;
        m_filter->setFilter(changed);
    });
}

SearchController::~SearchController()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_engine->isClosing = true;
    m_thread.clear();
    m_thread.start([engine = m_engine] { engine->index.reset(); });
    m_thread.waitForDone();
}

template<typename Task>
void SearchController::later(Task task, int priority)
{
    ++m_running;
    m_thread.start(
        [this, engine = m_engine, task = std::move(task)]() mutable {
            if (!engine->isClosing) {
                if (!engine->index)
                    engine->index = std::make_unique<SearchIndex>();
                task(*engine->index);
            }
            // The controller waits for this thread before it goes.
            QMetaObject::invokeMethod(this, [this] { --m_running; });
        },
        priority);
}

void SearchController::setStory(StoryPtr story)
{
    m_story = std::move(story);
    later([story = m_story](SearchIndex &index) { index.setStory(story); }, searchPriority);
    indexMore();
    if (!m_field->text().trimmed().isEmpty())
        searchNow();
    else
        m_results->clearHits();
}

void SearchController::indexMore()
{
    later([this](SearchIndex &index) {
        if (index.indexSome(textsAtATime) > 0)
            QMetaObject::invokeMethod(this, &SearchController::indexMore);
    });
}

void SearchController::searchNow()
{
    if (m_cancelled)
        *m_cancelled = true;
    const int job = ++m_job;
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty()) {
        m_results->clearHits();
        emit found({});
        return;
    }
    emit searched();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    later(
        [this, job, typed, cancelled = m_cancelled](SearchIndex &index) {
            if (*cancelled)
                return;
            const SearchHits hits = search(index, SearchQuery::parse(typed), *cancelled);
            if (*cancelled)
                return;
            QMetaObject::invokeMethod(
                this, [this, job, typed, hits, story = index.story()] { take(job, typed, hits, story); });
        },
        searchPriority);
}

void SearchController::take(int job, const QString &typed, const SearchHits &hits, const StoryPtr &story)
{
    // What was typed since, or another story, is being searched already.
    if (job != m_job || story != m_story)
        return;
    m_results->setHits(typed, hits, story);
    emit found(hits.query);
}

} // namespace Haengbo

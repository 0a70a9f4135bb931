// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchresults.h"

#include <QThreadPool>

namespace Haengbo {

class SearchField;

/// Ties the search field to its results: keeps the index up to date and searches beside the interface; a
/// newer search ends the older one.
class SearchController : public QObject
{
    Q_OBJECT

public:
    SearchController(Selection *selection, FilterState *filter, QWidget *window);
    ~SearchController() override;

    SearchField *field() const { return m_field; }
    SearchResults *results() const { return m_results; }
    void setStory(StoryPtr story);
    /// Whether a search or the indexing goes on.
    bool isBusy() const { return m_running > 0; }

signals:
    /// Something was typed: the results are to be seen.
    void searched();
    /// These words are to be marked in the source; an empty query marks nothing.
    void found(const Haengbo::SearchQuery &query);

private:
    struct Engine; ///< lives on the searching thread

    template<typename Task>
    void later(Task task, int priority = 0);
    void indexMore();
    void searchNow();
    void take(int job, const QString &typed, const SearchHits &hits, const StoryPtr &story);

    Selection *m_selection;
    FilterState *m_filter;
    SearchField *m_field;
    SearchResults *m_results;
    QThreadPool m_thread;
    std::shared_ptr<Engine> m_engine;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the running search
    StoryPtr m_story;
    int m_job = 0;
    int m_running = 0;
};

} // namespace Haengbo

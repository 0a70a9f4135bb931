// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/extract/options.h"

#include "model/story/story.h"
#include "model/text/result.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <functional>

namespace Haengbo {

/// Reads the articles asked for on several threads and prints them in their order. Holds only a few articles
/// at a time, so memory does not grow with their number (except for a story, which is made of all).
class ExtractRunner
{
public:
    explicit ExtractRunner(const ExtractOptions &options);
    /// Gives the exit status: 0 all were read, 1 some could not be read.
    int run();

private:
    /// An article that was read, as its line of JSON or for the story.
    struct Output
    {
        QByteArray line;
        ReadArticlePtr read;
    };

    void runFiles();
    void handOver();
    void runJsonLines();
    /// Has \a source give an article, reads it and prints it in its turn.
    void submit(std::function<Result<Article>()> source);
    void print(const Output &output);
    void drain(std::size_t keep);

    ExtractOptions m_options;
    QThreadPool m_pool;
    std::deque<QFuture<Output>> m_pending;
    std::vector<ReadArticlePtr> m_articles;
    bool m_someFailed = false;
};

} // namespace Haengbo

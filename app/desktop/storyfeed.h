// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QEvent;
class QWidget;

namespace Haengbo {

/// Hands a new story to the views of a window. A small story goes to all of them at once. A large one goes to
/// one view in each turn of the event loop, those on show first, so that the window goes on painting; what
/// the user does in the meantime waits until all have it, for the same id means another thing in another
/// story.
class StoryFeed : public QObject
{
    Q_OBJECT

public:
    using Setter = std::function<void(const StoryPtr &)>;

    explicit StoryFeed(QWidget *window);
    ~StoryFeed() override;

    /// \a set is what \a view (or what stands for it) does with a new story.
    void add(QWidget *view, Setter set);
    /// Calls \a finished when every view has \a story. One that was under way is dropped with its call.
    void start(StoryPtr story, std::function<void()> finished);
    bool isRunning() const { return m_isRunning; }

    /// Stories with fewer articles and events together go to all views at once.
    static constexpr std::size_t largeStory = 400;

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    struct Feeding
    {
        QWidget *view;
        Setter set;
    };

    void feedNext();
    void finish();

    QWidget *m_window;
    std::vector<Feeding> m_feedings;
    std::vector<std::size_t> m_waiting; ///< indexes into m_feedings, the next one last
    StoryPtr m_story;
    std::function<void()> m_finished;
    QTimer m_turn;
    std::vector<std::pair<QPointer<QObject>, std::unique_ptr<QEvent>>> m_held;
    bool m_isRunning = false;
};

} // namespace Haengbo

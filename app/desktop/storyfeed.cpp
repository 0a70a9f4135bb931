// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/storyfeed.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace Haengbo {

namespace {

/// Between two views the window paints what the first one changed.
constexpr int pauseMs = 8;

/// What a person does, as far as it may choose or change things. Moving the pointer only looks.
bool isDeed(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

StoryFeed::StoryFeed(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(pauseMs);
    connect(&m_turn, &QTimer::timeout, this, &StoryFeed::feedNext);
}

StoryFeed::~StoryFeed() = default;

void StoryFeed::add(QWidget *view, Setter set) { m_feedings.push_back({view, std::move(set)}); }

void StoryFeed::start(StoryPtr story, std::function<void()> finished)
{
    m_story = std::move(story);
    m_finished = std::move(finished);
    m_waiting.resize(m_feedings.size());
    for (std::size_t i = 0; i < m_waiting.size(); ++i)
        m_waiting[i] = m_waiting.size() - 1 - i;
    if (m_story->articles.size() + m_story->events.size() < largeStory) {
        while (!m_waiting.empty())
            feedNext();
        return;
    }
    std::stable_partition(m_waiting.begin(), m_waiting.end(), [this](std::size_t i) {
        return !m_feedings[i].view || m_feedings[i].view->visibleRegion().isEmpty();
    });
    if (!m_isRunning)
        QCoreApplication::instance()->installEventFilter(this);
    m_isRunning = true;
    m_turn.start();
}

void StoryFeed::feedNext()
{
    const std::size_t next = m_waiting.back();
    m_waiting.pop_back();
    m_feedings[next].set(m_story);
    if (m_waiting.empty())
        finish();
    else if (m_isRunning)
        m_turn.start();
}

void StoryFeed::finish()
{
    m_turn.stop();
    if (std::exchange(m_isRunning, false))
        QCoreApplication::instance()->removeEventFilter(this);
    m_story.reset();
    std::exchange(m_finished, nullptr)();
    for (auto &[receiver, event] : std::exchange(m_held, {})) {
        if (receiver)
            QCoreApplication::postEvent(receiver, event.release());
    }
}

bool StoryFeed::eventFilter(QObject *receiver, QEvent *event)
{
    if (!isDeed(event->type()))
        return false;
    const auto *widget = qobject_cast<QWidget *>(receiver);
    // A shortcut comes to its action; a key comes to the window of the system first, and from there to a
    // widget.
    if (widget ? widget->window() != m_window : event->type() != QEvent::Shortcut)
        return false;
    m_held.emplace_back(receiver, event->clone());
    return true;
}

} // namespace Haengbo

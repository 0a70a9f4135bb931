// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QFrame>

class QListView;

namespace Haengbo {

/// A list that pops up with all events behind a count, however many: 'date: what (type, status)' a line.
/// Typing finds a line, Return or a click chooses it, Escape closes the list.
class EventList : public QFrame
{
    Q_OBJECT

public:
    /// \a parent gives the font and the place on screen; the list deletes itself when it is closed.
    EventList(StoryPtr story, std::vector<EventId> events, QWidget *parent);

    /// Shows the list with its top left at \a global, or as near as the screen allows.
    void popUpAt(QPoint global);
    QListView *view() const { return m_view; }

signals:
    void chosen(Haengbo::EventId event);

private:
    QListView *m_view;
};

} // namespace Haengbo

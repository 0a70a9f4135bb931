// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventlist.h"

#include "ui/style/theme.h"
#include "ui/timeline/timelinewords.h"

#include <QAbstractListModel>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Haengbo {

namespace {

constexpr int mostLines = 16; ///< shown at once
constexpr int mostWidth = 520;

class EventLines : public QAbstractListModel
{
public:
    EventLines(StoryPtr story, std::vector<EventId> events, QObject *parent)
        : QAbstractListModel(parent)
        , m_story(std::move(story))
        , m_events(std::move(events))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_events.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const EventId event = eventIn(index.row());
        return role == Qt::DisplayRole ? TimelineWords::eventLine(*m_story, event)
                                       : TimelineWords::tip(*m_story, event);
    }
    EventId eventIn(int row) const { return m_events[static_cast<std::size_t>(row)]; }

private:
    StoryPtr m_story;
    std::vector<EventId> m_events;
};

} // namespace

EventList::EventList(StoryPtr story, std::vector<EventId> events, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_view(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *lines = new EventLines(std::move(story), std::move(events), this);
    auto *count = new QLabel(tr("%n events", nullptr, lines->rowCount()), this);
    count->setContentsMargins(Theme::inside, Theme::step, Theme::inside, 0);
    m_view->setModel(lines);
    m_view->setUniformItemSizes(true); // ten thousand lines are as quick as ten
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(count->text());
    m_view->setSpacing(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(Theme::step);
    column->addWidget(count);
    column->addWidget(m_view);
    const auto choose = [this, lines](const QModelIndex &index) {
        emit chosen(lines->eventIn(index.row()));
        close();
    };
    connect(m_view, &QListView::activated, this, choose);
    connect(m_view, &QListView::clicked, this, choose);
}

void EventList::popUpAt(QPoint global)
{
    const int rows = std::min(mostLines, m_view->model()->rowCount());
    const int scrollBar = m_view->model()->rowCount() > rows ? 20 : 4;
    int widest = 160;
    for (int row = 0; row < std::min(200, m_view->model()->rowCount()); ++row)
        widest = std::max(widest, m_view->sizeHintForIndex(m_view->model()->index(row, 0)).width());
    m_view->setFixedHeight(rows * (m_view->sizeHintForRow(0) + 2 * m_view->spacing()) +
                           2 * m_view->spacing());
    setFixedWidth(std::min(mostWidth, widest + scrollBar + Theme::inside));
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_view->setFocus();
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

} // namespace Haengbo

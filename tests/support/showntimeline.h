// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineview.h"

#include <QTest>
#include <QWheelEvent>

namespace Haengbo {

/// A shown timeline with what it listens to.
struct Shown
{
    Selection selection;
    FilterState filter;
    TimelineView view{&selection, &filter};

    explicit Shown(StoryPtr story, QSize size = {1280, 720})
    {
        view.setAnimated(false);
        view.resize(size);
        view.setStory(std::move(story));
        view.show();
        isExposed = QTest::qWaitForWindowExposed(&view);
    }
    bool isExposed = false;

    EventId eventCalled(const QString &summary) const
    {
        const auto &events = view.story()->events;
        for (int i = 0; i < static_cast<int>(events.size()); ++i) {
            if (events[static_cast<std::size_t>(i)].summary.contains(summary))
                return {i};
        }
        return {};
    }

    /// The middle of the symbol.
    QPoint symbolOf(EventId event) const
    {
        const QRect place = view.placeOf(event);
        return {place.left() + place.height() / 2, place.center().y()};
    }

    void click(EventId event) { QTest::mouseClick(&view, Qt::LeftButton, {}, symbolOf(event)); }

    void wheel(QPointF at, int delta)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }
};

} // namespace Haengbo

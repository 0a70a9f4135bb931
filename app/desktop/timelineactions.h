// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace Haengbo {

class TimelineView;

/// What the menus of the window do with the timeline, and what of it is remembered from one start to the
/// next: by what it is cut into lanes, their order, which are collapsed, whether it moves smoothly. The
/// settings are 'timeline/lanes', 'timeline/laneOrder', 'timeline/lanesByHand', 'timeline/collapsedLanes' and
/// 'view/transitions'.
class TimelineActions : public QObject
{
    Q_OBJECT

public:
    explicit TimelineActions(TimelineView *timeline, QObject *parent = nullptr);

    void addToViewMenu(QMenu *view);
    void addToGoMenu(QMenu *go);
    /// Arranges the timeline as it was left, and remembers from now on what people change.
    void restore();
    /// Arranges the timeline as if nothing had ever been chosen: what is asked for by command does not depend
    /// on what was done in the window.
    void useDefaults();
    /// Lanes by id, not remembered: person, organization, place, type, article, none; gives false for another
    /// word.
    bool setLanes(const QString &id);
    /// The id of the lanes as they are.
    QString lanes() const;

private:
    void addLanes(QMenu *view);
    void remember();

    TimelineView *m_timeline;
    bool m_remembers = false;
};

} // namespace Haengbo

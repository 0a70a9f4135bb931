// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/docktabs.h"

#include <QChildEvent>
#include <QMainWindow>
#include <QTabBar>

namespace Haengbo {

DockTabs::DockTabs(QMainWindow *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

/// A main window makes a tab bar whenever docks come together, and elides its names.
bool DockTabs::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto *bar = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child())) {
            bar->setElideMode(Qt::ElideNone);
            bar->setUsesScrollButtons(true);
        }
    }
    return false;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the views of the window stand, and one of them alone.
#include "app/desktop/mainwindow.h"

#include "app/desktop/timelineactions.h"
#include "app/desktop/viewstate.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

void MainWindow::arrangeDocks()
{
    // The sides reach from top to bottom; timeline and graph share the middle.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const auto dock = [this](const QString &id) { return findChild<QDockWidget *>(id); };
    tabifyDockWidget(dock(u"graph"_s), dock(u"charts"_s));
    tabifyDockWidget(dock(u"charts"_s), dock(u"events"_s));
    tabifyDockWidget(dock(u"events"_s), dock(u"relations"_s));
    tabifyDockWidget(dock(u"relations"_s), dock(u"disagreements"_s));
    tabifyDockWidget(dock(u"disagreements"_s), dock(u"news"_s));
    tabifyDockWidget(dock(u"news"_s), dock(u"problems"_s));
    tabifyDockWidget(dock(u"problems"_s), dock(u"history"_s));
    dock(u"graph"_s)->raise();
}

void MainWindow::restoreWindow()
{
    QSettings settings;
    // The frame around the window needs room as well.
    constexpr int titleBar = 40;
    resize(QSize(1600, 900).boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    const bool restored = restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()) &&
                          restoreState(settings.value(u"window/state"_s).toByteArray(), windowStateVersion);
    m_arranged = restored;
    m_timelineActions->restore();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget())
        m_timeline->setFocus();
    // Sizes given before the docks have been laid out once are lost.
    if (!m_arranged)
        QTimer::singleShot(0, this, &MainWindow::sizeDocks);
    m_arranged = true;
}

/// The first sizes: the timeline and what is under it get the most.
void MainWindow::sizeDocks()
{
    const auto dock = [this](const QString &id) { return findChild<QDockWidget *>(id); };
    // In a small window two panels one above the other are both too low to be of use.
    constexpr int narrow = 1280;
    if (width() < narrow) {
        tabifyDockWidget(dock(u"articles"_s), dock(u"facets"_s));
        tabifyDockWidget(dock(u"facets"_s), dock(u"search"_s));
        tabifyDockWidget(dock(u"source"_s), dock(u"details"_s));
        dock(u"articles"_s)->raise();
        dock(u"source"_s)->raise();
    }
    resizeDocks({dock(u"articles"_s), dock(u"source"_s)},
                {std::clamp(width() * 17 / 100, 230, 320), std::clamp(width() * 26 / 100, 320, 560)},
                Qt::Horizontal);
    // In a low window the timeline has the axis, the tray and the legend to carry besides.
    constexpr int low = 800;
    resizeDocks({dock(u"graph"_s)}, {height() * (height() < low ? 36 : 38) / 100}, Qt::Vertical);
    resizeDocks({dock(u"articles"_s), dock(u"facets"_s)}, {height() * 40 / 100, height() * 54 / 100},
                Qt::Vertical);
    resizeDocks({dock(u"source"_s), dock(u"details"_s)}, {height() * 58 / 100, height() * 36 / 100},
                Qt::Vertical);
}

void MainWindow::toggleMaximized(bool maximized)
{
    // The tabs of hidden docks may stay where they were, across the view that fills the window.
    const auto showTabs = [this](bool shown) {
        for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            bar->setVisible(shown);
    };
    if (!maximized) {
        // First: what is hidden has no share of the room that is given back.
        centralWidget()->show();
        restoreState(m_beforeMaximizing, windowStateVersion);
        showTabs(true);
        m_beforeMaximizing.clear();
        m_viewState->setWindowBefore({});
        return;
    }
    // The view that has the keyboard keeps the window; the timeline when none has it.
    m_beforeMaximizing = saveState(windowStateVersion);
    m_viewState->setWindowBefore(m_beforeMaximizing);
    QDockWidget *kept = focusedDock();
    for (QDockWidget *dock : m_docks)
        dock->setVisible(dock == kept);
    centralWidget()->setVisible(!kept);
    showTabs(false);
    if (kept)
        resizeDocks({kept, kept}, {width(), height()},
                    kept->width() > kept->height() ? Qt::Vertical : Qt::Horizontal);
}

} // namespace Haengbo

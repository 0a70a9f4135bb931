// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/docktabs.h"

#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>

#include <algorithm>

namespace Haengbo {

namespace {

/// Whether the tabs of \a window tell what \a dock is.
bool hasTab(const QMainWindow *window, QDockWidget *dock)
{
    if (dock->isFloating())
        return false;
    const QList<QDockWidget *> beside = window->tabifiedDockWidgets(dock);
    return std::any_of(beside.begin(), beside.end(), [](const QDockWidget *other) {
        return !other->isFloating() && other->toggleViewAction()->isChecked();
    });
}

} // namespace

DockTabs::DockTabs(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    m_titlesLater.setSingleShot(true);
    m_titlesLater.setInterval(0);
    connect(&m_titlesLater, &QTimer::timeout, this, &DockTabs::updateTitles);
}

void DockTabs::add(QDockWidget *dock)
{
    m_docks.push_back(dock);
    const auto later = [this] { m_titlesLater.start(); };
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    m_titlesLater.start();
}

void DockTabs::updateTitles()
{
    for (QDockWidget *dock : m_docks) {
        const bool isBare = dock->titleBarWidget() != nullptr;
        if (hasTab(m_window, dock) == isBare)
            continue;
        QWidget *old = dock->titleBarWidget();
        dock->setTitleBarWidget(isBare ? nullptr : new QWidget(dock));
        delete old;
    }
}

bool DockTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *bar = qobject_cast<QTabBar *>(watched))
        return tabEvent(bar, event);
    // A main window makes a tab bar whenever docks come together, and elides its names.
    if (event->type() == QEvent::ChildPolished) {
        if (auto *bar = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child())) {
            bar->setElideMode(Qt::ElideNone);
            bar->setUsesScrollButtons(true);
            bar->installEventFilter(this);
        }
    } else if (event->type() == QEvent::LayoutRequest) {
        m_titlesLater.start();
    }
    return false;
}

/// The panel under \a at: the tab has its name.
QDockWidget *DockTabs::dockOf(const QTabBar *bar, const QPoint &at) const
{
    const int tab = bar->tabAt(at);
    if (tab < 0)
        return nullptr;
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [&](const QDockWidget *dock) {
        return dock->windowTitle() == bar->tabText(tab) && !dock->isFloating();
    });
    return found == m_docks.end() ? nullptr : *found;
}

bool DockTabs::tabEvent(QTabBar *bar, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_pressed = press->button() == Qt::LeftButton ? dockOf(bar, press->pos()) : nullptr;
        m_pressedAt = press->pos();
        return false;
    }
    case QEvent::MouseMove:
        dragOut(static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseButtonRelease:
        m_pressed.clear();
        return false;
    case QEvent::MouseButtonDblClick: {
        QDockWidget *dock = dockOf(bar, static_cast<QMouseEvent *>(event)->pos());
        if (dock)
            dock->setFloating(true);
        return dock != nullptr;
    }
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        QDockWidget *dock = dockOf(bar, asked->pos());
        if (dock)
            openMenu(dock, asked->globalPos());
        return dock != nullptr;
    }
    default:
        return false;
    }
}

/// A tab that is pulled well away from its bar takes its panel along.
void DockTabs::dragOut(const QMouseEvent *event)
{
    const int away = std::abs(event->pos().y() - m_pressedAt.y());
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton) ||
        away < 3 * QApplication::startDragDistance())
        return;
    QDockWidget *dock = m_pressed;
    m_pressed.clear();
    dock->setFloating(true);
    dock->move(event->globalPosition().toPoint() - QPoint(dock->width() / 4, 8));
}

void DockTabs::openMenu(QDockWidget *dock, const QPoint &at)
{
    QMenu menu(m_window);
    menu.addAction(tr("&Window of its own"), dock, [dock] { dock->setFloating(true); });
    const auto move = [&](const QString &words, Qt::DockWidgetArea area) {
        QAction *action = menu.addAction(words, dock, [this, dock, area] {
            m_window->addDockWidget(area, dock);
            dock->show();
        });
        action->setEnabled(m_window->dockWidgetArea(dock) != area);
    };
    move(tr("To the &left"), Qt::LeftDockWidgetArea);
    move(tr("To the &bottom"), Qt::BottomDockWidgetArea);
    move(tr("To the &right"), Qt::RightDockWidgetArea);
    menu.addSeparator();
    menu.addAction(tr("&Close this panel"), dock, &QWidget::close);
    menu.exec(at);
}

} // namespace Haengbo

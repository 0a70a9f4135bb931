// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

#include <vector>

class QDockWidget;
class QMainWindow;
class QMouseEvent;
class QTabBar;

namespace Haengbo {

/// Panels that share a place are told apart by their tabs alone. Keeps the names on the tabs whole: where
/// they do not fit side by side they scroll, instead of shrinking to a letter each. Takes away the title over
/// a panel whose tab says the same, and lets the tab do what the title did: dragged away or clicked twice it
/// becomes a window of its own, its menu moves it and closes it. Belongs to its window.
class DockTabs : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow *window);

    /// Looks after the title of \a dock from now on.
    void add(QDockWidget *dock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool tabEvent(QTabBar *bar, QEvent *event);
    void dragOut(const QMouseEvent *event);
    void openMenu(QDockWidget *dock, const QPoint &at);
    QDockWidget *dockOf(const QTabBar *bar, const QPoint &at) const;
    void updateTitles();

    QMainWindow *m_window;
    std::vector<QDockWidget *> m_docks;
    QPointer<QDockWidget> m_pressed; ///< the panel whose tab is held
    QPoint m_pressedAt;
    QTimer m_titlesLater;
};

} // namespace Haengbo

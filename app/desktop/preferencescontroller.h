// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/shortcutspage.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace Haengbo {

class HelpWindow;
struct Preferences;

/// Preferences, keys that a person changed, and the help window.
class PreferencesController : public QObject
{
    Q_OBJECT

public:
    explicit PreferencesController(QMainWindow *window);

    /// Takes over the keys of all actions in the window's menus, as a person changed them. To be called when
    /// the menus are whole.
    void adoptActions();
    /// The actions with their keys, in the order of the menus.
    std::vector<Shortcut> shortcuts() const;
    void setKeys(const QString &id, const QKeySequence &keys);

    void openPreferences(bool onShortcuts = false);
    void openHelp();

signals:
    /// Everything that is shown must be worded anew.
    void wordingChanged();

private:
    struct Known
    {
        QAction *action;
        QString id;
        QString group;
        QList<QKeySequence> standard;
    };

    void adopt(QMenu *menu, const QString &group);
    void apply(const Preferences &preferences);

    QMainWindow *m_window;
    std::vector<Known> m_known;
    QPointer<HelpWindow> m_help;
};

} // namespace Haengbo

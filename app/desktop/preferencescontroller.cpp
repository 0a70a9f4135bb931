// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/preferencescontroller.h"

#include "app/desktop/look.h"
#include "ui/help/helpwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString plain(QString text)
{
    // '(&F)' is how Korean menus name their keys.
    const qsizetype bracket = text.indexOf(u"(&"_s);
    if (bracket > 0 && text.indexOf(u')', bracket) == bracket + 3)
        text.remove(bracket, 4);
    return text.remove(u'&');
}

/// The keys that an action comes with name it in every language; one without keys goes by its words.
QString idOf(const QAction *action)
{
    const QKeySequence keys = action->shortcut();
    return keys.isEmpty() ? u"text:"_s + plain(action->text()) : keys.toString(QKeySequence::PortableText);
}

} // namespace

PreferencesController::PreferencesController(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
}

void PreferencesController::adoptActions()
{
    for (const QAction *action : m_window->menuBar()->actions()) {
        if (action->menu())
            adopt(action->menu(), plain(action->text()));
    }
    QSettings settings;
    settings.beginGroup(u"shortcuts"_s);
    for (const Known &known : m_known) {
        const QVariant kept = settings.value(QString::fromLatin1(known.id.toUtf8().toBase64()));
        if (kept.isValid())
            known.action->setShortcut(QKeySequence::fromString(kept.toString(), QKeySequence::PortableText));
    }
}

void PreferencesController::adopt(QMenu *menu, const QString &group)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            adopt(action->menu(), group);
        else if (!action->isSeparator() && !action->text().isEmpty())
            m_known.push_back({action, idOf(action), group, action->shortcuts()});
    }
}

std::vector<Shortcut> PreferencesController::shortcuts() const
{
    std::vector<Shortcut> shortcuts;
    for (const Known &known : m_known)
        shortcuts.push_back({known.id, known.group, plain(known.action->text()), known.action->shortcut(),
                             known.standard.value(0)});
    return shortcuts;
}

void PreferencesController::setKeys(const QString &id, const QKeySequence &keys)
{
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&id](const Known &each) { return each.id == id; });
    if (known == m_known.end())
        return;
    const QString key = u"shortcuts/"_s + QString::fromLatin1(id.toUtf8().toBase64());
    if (keys == known->standard.value(0)) {
        known->action->setShortcuts(known->standard);
        QSettings().remove(key);
        return;
    }
    known->action->setShortcut(keys);
    QSettings().setValue(key, keys.toString(QKeySequence::PortableText));
}

void PreferencesController::openPreferences(bool onShortcuts)
{
    auto *dialog = new PreferencesDialog(loadPreferences(), shortcuts(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::preferencesChanged, this, &PreferencesController::apply);
    connect(dialog->shortcuts(), &ShortcutsPage::changed, this, &PreferencesController::setKeys);
    if (onShortcuts)
        dialog->showShortcuts();
    dialog->open();
}

void PreferencesController::apply(const Preferences &preferences)
{
    const Preferences before = loadPreferences();
    storePreferences(preferences);
    applyLook(preferences);
    if (auto *transitions = m_window->findChild<QAction *>(u"transitions"_s))
        transitions->setChecked(preferences.transitions);
    if (before.isoDates != preferences.isoDates)
        emit wordingChanged();
}

void PreferencesController::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_window);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace Haengbo

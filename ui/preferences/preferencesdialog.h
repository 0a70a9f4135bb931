// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"
#include "ui/preferences/shortcutspage.h"

#include <QDialog>

class QComboBox;
class QCheckBox;
class QDoubleSpinBox;
class QFontComboBox;
class QTabWidget;

namespace Haengbo {

/// What a person sets once: looks, language, keys. Every change holds at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, std::vector<Shortcut> shortcuts,
                      QWidget *parent = nullptr);

    ShortcutsPage *shortcuts() const { return m_shortcuts; }
    void showShortcuts();

signals:
    void preferencesChanged(const Haengbo::Preferences &preferences);

private:
    QWidget *buildLook(const Preferences &preferences);
    QWidget *buildLanguage(const Preferences &preferences);
    Preferences chosen() const;

    QTabWidget *m_pages;
    ShortcutsPage *m_shortcuts;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_ownFont = nullptr;
    QFontComboBox *m_family = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QCheckBox *m_transitions = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_dates = nullptr;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, std::vector<Shortcut> shortcuts,
                                     QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
    , m_shortcuts(new ShortcutsPage(std::move(shortcuts), this))
{
    setWindowTitle(tr("Preferences"));
    m_pages->addTab(buildLook(preferences), tr("&Look"));
    m_pages->addTab(buildLanguage(preferences), tr("Lan&guage and dates"));
    m_pages->addTab(m_shortcuts, tr("&Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter ends the typing of keys; it must not close the window as well.
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(560, 520);
}

void PreferencesDialog::showShortcuts() { m_pages->setCurrentWidget(m_shortcuts); }

QWidget *PreferencesDialog::buildLook(const Preferences &preferences)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_theme = new QComboBox(page);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the system"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(preferences.theme)));
    form->addRow(tr("&Colours:"), m_theme);
    const QFont now = QApplication::font();
    m_ownFont = new QCheckBox(tr("&Type of my own"), page);
    m_ownFont->setObjectName(u"ownFont"_s);
    m_ownFont->setChecked(!preferences.fontFamily.isEmpty());
    m_family = new QFontComboBox(page);
    m_family->setCurrentFont(QFont(preferences.fontFamily.isEmpty() ? now.family() : preferences.fontFamily));
    m_size = new QDoubleSpinBox(page);
    m_size->setObjectName(u"fontSize"_s);
    m_size->setRange(7, 24);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_size->setValue(preferences.fontSize > 0 ? preferences.fontSize : now.pointSizeF());
    form->addRow(QString(), m_ownFont);
    form->addRow(tr("T&ype:"), m_family);
    form->addRow(tr("&Size:"), m_size);
    m_transitions = new QCheckBox(tr("S&mooth transitions"), page);
    m_transitions->setObjectName(u"transitions"_s);
    m_transitions->setChecked(preferences.transitions);
    form->addRow(QString(), m_transitions);
    const auto tell = [this] {
        m_family->setEnabled(m_ownFont->isChecked());
        m_size->setEnabled(m_ownFont->isChecked());
        emit preferencesChanged(chosen());
    };
    m_family->setEnabled(m_ownFont->isChecked());
    m_size->setEnabled(m_ownFont->isChecked());
    connect(m_theme, &QComboBox::currentIndexChanged, this, tell);
    connect(m_ownFont, &QCheckBox::toggled, this, tell);
    connect(m_family, &QFontComboBox::currentFontChanged, this, tell);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_transitions, &QCheckBox::toggled, this, tell);
    return page;
}

QWidget *PreferencesDialog::buildLanguage(const Preferences &preferences)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    // Each language by its own name, so that it is found from the other one.
    m_language->addItem(u"한국어"_s, u"ko"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    form->addRow(tr("&Language:"), m_language);
    auto *hint = new QLabel(tr("Another language holds from the next start on."), page);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    m_dates = new QComboBox(page);
    m_dates->setObjectName(u"dates"_s);
    m_dates->addItem(tr("In words, as the language writes them"), false);
    m_dates->addItem(tr("In digits: 2025-02-04"), true);
    m_dates->setCurrentIndex(preferences.isoDates ? 1 : 0);
    form->addRow(tr("&Dates:"), m_dates);
    const auto tell = [this] { emit preferencesChanged(chosen()); };
    connect(m_language, &QComboBox::currentIndexChanged, this, tell);
    connect(m_dates, &QComboBox::currentIndexChanged, this, tell);
    return page;
}

Preferences PreferencesDialog::chosen() const
{
    Preferences chosen;
    chosen.theme = m_theme->currentData().toString();
    if (m_ownFont->isChecked()) {
        chosen.fontFamily = m_family->currentFont().family();
        chosen.fontSize = m_size->value();
    }
    chosen.language = m_language->currentData().toString();
    chosen.isoDates = m_dates->currentData().toBool();
    chosen.transitions = m_transitions->isChecked();
    return chosen;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcutspage.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { NameColumn, KeysColumn };
constexpr int indexRole = Qt::UserRole;

} // namespace

ShortcutsPage::ShortcutsPage(std::vector<Shortcut> shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(std::move(shortcuts))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_reset(new QPushButton(tr("As it was"), this))
    , m_complaint(new QLabel(this))
{
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_edit->setAccessibleName(tr("New keys"));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&New keys:"), this);
    label->setBuddy(m_edit);
    auto *none = new QPushButton(tr("No keys"), this);
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(none);
    row->addWidget(m_reset);
    m_complaint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_complaint);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { setKeys(m_edit->keySequence()); });
    connect(none, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (current() >= 0)
            setKeys(m_shortcuts[static_cast<std::size_t>(current())].standard);
    });
    fill();
}

QString ShortcutsPage::complaint() const { return m_complaint->text(); }

void ShortcutsPage::fill()
{
    QTreeWidgetItem *group = nullptr;
    for (std::size_t i = 0; i < m_shortcuts.size(); ++i) {
        const Shortcut &shortcut = m_shortcuts[i];
        if (!group || group->text(NameColumn) != shortcut.group) {
            group = new QTreeWidgetItem(m_list, {shortcut.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setForeground(NameColumn, Theme::of(palette()).mutedText);
        }
        auto *item =
            new QTreeWidgetItem(group, {shortcut.name, shortcut.keys.toString(QKeySequence::NativeText)});
        item->setData(NameColumn, indexRole, static_cast<int>(i));
    }
    m_list->expandAll();
    showCurrent();
}

int ShortcutsPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && item->parent() ? item->data(NameColumn, indexRole).toInt() : -1;
}

void ShortcutsPage::showCurrent()
{
    const int index = current();
    m_edit->setEnabled(index >= 0);
    m_complaint->clear();
    m_edit->setKeySequence(index < 0 ? QKeySequence() : m_shortcuts[static_cast<std::size_t>(index)].keys);
    m_reset->setEnabled(index >= 0);
}

void ShortcutsPage::setKeys(const QKeySequence &keys)
{
    const int index = current();
    if (index < 0)
        return;
    Shortcut &shortcut = m_shortcuts[static_cast<std::size_t>(index)];
    m_complaint->clear();
    const auto taken = std::find_if(m_shortcuts.begin(), m_shortcuts.end(), [&](const Shortcut &other) {
        return !keys.isEmpty() && other.keys == keys && other.id != shortcut.id;
    });
    if (taken != m_shortcuts.end()) {
        m_complaint->setText(tr("%1 is taken: %2").arg(keys.toString(QKeySequence::NativeText), taken->name));
        m_edit->setKeySequence(shortcut.keys);
        return;
    }
    m_edit->setKeySequence(keys);
    if (shortcut.keys == keys)
        return;
    shortcut.keys = keys;
    m_list->currentItem()->setText(KeysColumn, keys.toString(QKeySequence::NativeText));
    emit changed(shortcut.id, keys);
}

} // namespace Haengbo

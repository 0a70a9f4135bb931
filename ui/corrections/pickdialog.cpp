// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/pickdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

PickDialog::PickDialog(const QString &title, const QString &question, const QStringList &lines,
                       bool checkable, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_checkable(checkable)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    column->addWidget(label);
    m_words->setPlaceholderText(tr("Type to narrow the list"));
    m_words->setObjectName(u"narrow"_s);
    column->addWidget(m_words);
    m_list->setMinimumSize(560, 260);
    m_list->setSelectionMode(checkable ? QAbstractItemView::SingleSelection
                                       : QAbstractItemView::ExtendedSelection);
    for (const QString &line : lines) {
        auto *item = new QListWidgetItem(line, m_list);
        item->setToolTip(line);
        if (checkable)
            item->setCheckState(Qt::Unchecked);
    }
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(checkable ? tr("&Split") : tr("&Merge"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &PickDialog::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &PickDialog::updateOk);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &PickDialog::updateOk);
    if (!checkable)
        connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    updateOk();
    m_words->setFocus();
}

std::vector<int> PickDialog::picked() const
{
    std::vector<int> indexes;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (m_checkable ? item->checkState() == Qt::Checked : item->isSelected() && !item->isHidden())
            indexes.push_back(i);
    }
    return indexes;
}

void PickDialog::narrow(const QString &words)
{
    int shown = 0;
    int only = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool fits = m_list->item(i)->text().contains(words.trimmed(), Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!fits);
        shown += fits ? 1 : 0;
        only = fits ? i : only;
    }
    if (shown == 1 && !m_checkable)
        m_list->setCurrentRow(only);
    updateOk();
}

void PickDialog::updateOk() { m_ok->setEnabled(!picked().empty()); }

} // namespace Haengbo

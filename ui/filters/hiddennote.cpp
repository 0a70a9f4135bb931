// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/hiddennote.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Haengbo {

HiddenNote::HiddenNote(Of of, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_words(new QLabel(this))
{
    setObjectName(u"hiddenNote"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inside, 0, Theme::inside, 0);
    row->setSpacing(Theme::inside);
    row->addWidget(m_words);
    auto *all = new QToolButton(this);
    all->setText(tr("Show all"));
    all->setToolTip(tr("Remove all filters"));
    all->setAutoRaise(true);
    row->addWidget(all);
    row->addStretch(1);
    connect(all, &QToolButton::clicked, this, &HiddenNote::clearRequested);
    hide();
}

void HiddenNote::setCounts(int shown, int all)
{
    const int hidden = all - shown;
    setVisible(hidden > 0);
    if (hidden > 0)
        m_words->setText(m_of == Of::Events
                             ? tr("%n event(s) of %1 hidden by filters", nullptr, hidden).arg(all)
                             : tr("%n relation(s) of %1 hidden by filters", nullptr, hidden).arg(all));
}

QWidget *HiddenNote::over(QWidget *view, HiddenNote *note)
{
    auto *both = new QWidget(view->parentWidget());
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(note);
    column->addWidget(view, 1);
    both->setFocusProxy(view);
    return both;
}

} // namespace Haengbo

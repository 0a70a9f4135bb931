// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include <QKeyEvent>

namespace Haengbo {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search everywhere"));
    setToolTip(tr("Names, events and sentences of all articles; \"a phrase\" in quotes"));
    setAccessibleName(tr("Search everywhere"));
    setClearButtonEnabled(true);
    setMinimumWidth(180);
    setMaximumWidth(360);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Haengbo

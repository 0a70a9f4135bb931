// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/emptyhint.h"

#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace Haengbo {

EmptyHint::EmptyHint(const QString &words, QAbstractItemView *view)
    : QLabel(words, view->viewport())
    , m_view(view)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setContentsMargins(Theme::inside, Theme::inside, Theme::inside, Theme::inside);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::update);
    update();
}

void EmptyHint::update()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount(m_view->rootIndex()) == 0);
}

bool EmptyHint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return false;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionmenus.h"

#include "ui/corrections/corrector.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QWidget>

namespace Haengbo {

CorrectionMenus::CorrectionMenus(Selection *selection, Corrector *corrector, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_corrector(corrector)
{
}

void CorrectionMenus::install(QWidget *view, ThingAt thingAt)
{
    m_views[view] = std::move(thingAt);
    view->installEventFilter(this);
}

bool CorrectionMenus::eventFilter(QObject *watched, QEvent *event)
{
    const auto view = m_views.constFind(watched);
    if (event->type() != QEvent::ContextMenu || view == m_views.constEnd())
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    Selected thing = (*view)(asked->pos());
    if (byKey && !std::holds_alternative<Passage>(thing))
        thing = m_selection->current();
    // What the menu is about shows itself; marked words stay marked.
    if (!std::holds_alternative<Passage>(thing) && !std::holds_alternative<std::monostate>(thing))
        m_selection->select(thing);
    QMenu menu(qobject_cast<QWidget *>(watched));
    m_corrector->fillMenu(&menu, thing);
    if (menu.isEmpty())
        return false;
    menu.exec(asked->globalPos());
    return true;
}

} // namespace Haengbo

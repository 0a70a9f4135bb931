// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace Haengbo {

class Corrector;

/// Context menus of views that have none of their own: what can be corrected at a point.
class CorrectionMenus : public QObject
{
    Q_OBJECT

public:
    using ThingAt = std::function<Selected(QPoint)>;

    CorrectionMenus(Selection *selection, Corrector *corrector, QObject *parent = nullptr);

    /// \a thingAt tells what stands at a point of \a view; a menu asked by the keyboard is about the
    /// selection.
    void install(QWidget *view, ThingAt thingAt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Selection *m_selection;
    Corrector *m_corrector;
    QHash<QObject *, ThingAt> m_views;
};

} // namespace Haengbo

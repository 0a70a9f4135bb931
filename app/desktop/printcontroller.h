// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/printing.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QWidget;

namespace Haengbo {

/// Prints the view that has the keyboard, or shows first how it will look on paper.
class PrintController : public QObject
{
    Q_OBJECT

public:
    /// \a current gives the view as it is at the time of printing.
    PrintController(std::function<Printout()> current, QWidget *window);

    /// Adds the two actions.
    void addTo(QMenu *file);
    /// Whether there is anything to print: else neither menu nor keys offer it.
    void setEnabled(bool enabled);

public slots:
    void print();
    void preview();

signals:
    void said(const QString &words);

private:
    void setUp(QPrinter *printer, const Printout &printout) const;

    std::function<Printout()> m_current;
    QWidget *m_window;
    QActionGroup *m_actions;
};

} // namespace Haengbo

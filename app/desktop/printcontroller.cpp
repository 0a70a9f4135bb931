// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/printcontroller.h"

#include <QActionGroup>
#include <QMenu>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace Haengbo {

PrintController::PrintController(std::function<Printout()> current, QWidget *window)
    : QObject(window)
    , m_current(std::move(current))
    , m_window(window)
    , m_actions(new QActionGroup(this))
{
    m_actions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
}

void PrintController::setEnabled(bool enabled) { m_actions->setEnabled(enabled); }

void PrintController::addTo(QMenu *file)
{
    m_actions->addAction(
        file->addAction(tr("&Print the view…"), QKeySequence::Print, this, &PrintController::print));
    m_actions->addAction(file->addAction(tr("Print previe&w…"),
                                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
                                         &PrintController::preview));
}

void PrintController::setUp(QPrinter *printer, const Printout &printout) const
{
    printer->setDocName(printout.title);
    printer->setCreator(u"Haengbo "_s + QStringLiteral(HAENGBO_VERSION));
    printer->setPageOrientation(printout.orientation);
}

void PrintController::print()
{
    const Printout printout = m_current();
    QPrinter printer(QPrinter::HighResolution);
    setUp(&printer, printout);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print: %1").arg(printout.title));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool printed = printout.print(&printer);
    emit said(printed ? tr("Printed: %1").arg(printout.title)
                      : tr("%1 could not be printed.").arg(printout.title));
}

void PrintController::preview()
{
    const Printout printout = m_current();
    QPrinter printer(QPrinter::HighResolution);
    setUp(&printer, printout);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print preview: %1").arg(printout.title));
    dialog.resize(m_window->size() * 0.8);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&printout](QPrinter *on) { printout.print(on); });
    dialog.exec();
}

} // namespace Haengbo

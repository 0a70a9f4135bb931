// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pictures.h"

#include <QPageLayout>

#include <functional>
#include <memory>
#include <vector>

class QAbstractItemView;
class QPrinter;
class QTextDocument;

namespace Haengbo {

/// A view as it goes to paper.
struct Printout
{
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    /// Prints on a printer whose paper has been chosen. False when nothing could be printed.
    std::function<bool(QPrinter *)> print;
};

/// Drawings, each on sheets of its own: cut into pages where it knows how to, else as large as it fits.
Printout printoutOf(const QString &title, std::vector<Picture> pictures);

/// A text, with numbers on its pages. Black on white, whatever the screen shows.
Printout printoutOf(const QString &title, std::shared_ptr<QTextDocument> text);

/// What \a view lists, with the columns as they are shown and in their order: a table under its heads, what
/// belongs under a row set in. No more than mostPrintedRows rows; the last line says so.
Printout printoutOf(const QString &title, const QAbstractItemView &view);

/// A reader of paper does not turn thousands of rows; data have better ways out.
inline constexpr int mostPrintedRows = 2000;

} // namespace Haengbo

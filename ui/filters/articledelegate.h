// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Haengbo {

/// Paints an article in two lines: its day and outlet, then its box, its title and the number of its events.
/// A narrow list has room for a title then.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SideRole = Qt::UserRole + 16, ///< day and outlet
        CountRole                     ///< of its events, as it is shown
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Haengbo

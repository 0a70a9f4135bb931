// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Haengbo {

/// Paints one hit of a search: a title with the found words marked, where it stands, and a piece of text.
/// Rows that cannot be chosen are headings.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        TitleFoundRole = Qt::UserRole + 1, ///< begins and ends of the found words, one after the other
        SideRole,                          ///< a line under the title: day, outlet
        ColorRole,                         ///< of the title
        ExcerptRole,
        ExcerptFoundRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/articledelegate.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace Haengbo {

namespace {

constexpr double smallSize = 0.88; // of the words of a line beside those of the list

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * smallSize);
    return small;
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Theme theme = Theme::of(option.palette);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong = isSelected ? option.palette.color(group, QPalette::HighlightedText) : theme.text;
    const QColor muted = isSelected ? strong : theme.mutedText;
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
    const QRect words(QPoint(box.right() + Theme::inside, option.rect.top() + 2),
                      QPoint(option.rect.right() - Theme::inside, option.rect.bottom() - 2));
    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QString count = index.data(CountRole).toString();
    const int countWidth = smallMetrics.horizontalAdvance(count);
    const int middle = words.top() + smallMetrics.height();

    painter->save();
    painter->setFont(small);
    painter->setPen(muted);
    const QRect first(words.left(), words.top(), words.width(), smallMetrics.height());
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(index.data(SideRole).toString(), Qt::ElideRight,
                                              first.width() - countWidth - Theme::inside));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setFont(option.font);
    painter->setPen(strong);
    const QRect second(words.left(), middle, words.width(), words.bottom() - middle + 1);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(smallFont(option.font)).height() + option.fontMetrics.height();
    return {Theme::step * 40, lines + Theme::step};
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Haengbo {

namespace {

/// Marks of the found words: a tint behind them, and weight, so that they are seen without colour, too.
QList<QTextLayout::FormatRange> marksOf(const QVariantList &places, const Theme &theme)
{
    QList<QTextLayout::FormatRange> marks;
    for (qsizetype i = 0; i + 1 < places.size(); i += 2) {
        QTextLayout::FormatRange mark;
        mark.start = places[i].toInt();
        mark.length = places[i + 1].toInt() - mark.start;
        mark.format.setFontWeight(QFont::Bold);
        mark.format.setBackground(theme.found);
        mark.format.setForeground(theme.text);
        marks << mark;
    }
    return marks;
}

/// Lays \a text out in up to \a lines lines of \a width; gives the height.
qreal layOut(QTextLayout &layout, qreal width, int lines)
{
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

/// The three parts of a row, laid out for its width.
struct Parts
{
    Parts(const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme, qreal width)
        : title(index.data().toString(), option.font)
        , excerpt(index.data(HitDelegate::ExcerptRole).toString(), option.font)
    {
        const bool isHeading = !(index.flags() & Qt::ItemIsEnabled);
        QFont small = option.font;
        small.setPointSizeF(option.font.pointSizeF() * 0.9);
        side = QFontMetrics(small).elidedText(index.data(HitDelegate::SideRole).toString(), Qt::ElideRight,
                                              static_cast<int>(width));
        sideFont = small;
        if (isHeading)
            title.setFont(small);
        QTextOption wrapped;
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        title.setTextOption(wrapped);
        excerpt.setTextOption(wrapped);
        title.setFormats(marksOf(index.data(HitDelegate::TitleFoundRole).toList(), theme));
        excerpt.setFormats(marksOf(index.data(HitDelegate::ExcerptFoundRole).toList(), theme));
        titleHeight = layOut(title, width, 2);
        excerptHeight = excerpt.text().isEmpty() ? 0 : layOut(excerpt, width, 3);
        sideHeight = side.isEmpty() ? 0 : QFontMetrics(small).height();
    }
    qreal height() const { return titleHeight + sideHeight + excerptHeight + 2.0 * Theme::step; }

    QTextLayout title;
    QTextLayout excerpt;
    QString side;
    QFont sideFont;
    qreal titleHeight = 0;
    qreal excerptHeight = 0;
    qreal sideHeight = 0;
};

qreal widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(40, width - 2 * Theme::inside);
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Parts parts(option, index, theme, widthOf(option));
    painter->save();
    painter->setClipRect(option.rect);
    const bool isHeading = !(index.flags() & Qt::ItemIsEnabled);
    if (option.state & QStyle::State_Selected) {
        QColor ground = theme.accent;
        ground.setAlphaF(theme.dark ? 0.28F : 0.14F);
        painter->fillRect(option.rect, ground);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    } else if (isHeading) {
        painter->fillRect(option.rect, theme.surface);
    }
    QPointF at(option.rect.left() + Theme::inside, option.rect.top() + Theme::step);
    const QVariant color = index.data(ColorRole);
    painter->setPen(isHeading || !color.isValid() ? theme.mutedText : color.value<QColor>());
    parts.title.draw(painter, at);
    at.ry() += parts.titleHeight;
    painter->setPen(theme.mutedText);
    if (!parts.side.isEmpty()) {
        painter->setFont(parts.sideFont);
        painter->drawText(QRectF(at, QSizeF(widthOf(option), parts.sideHeight)), Qt::AlignVCenter,
                          parts.side);
        at.ry() += parts.sideHeight;
    }
    if (parts.excerptHeight > 0) {
        painter->setPen(theme.text);
        parts.excerpt.draw(painter, at);
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal width = widthOf(option);
    const Parts parts(option, index, Theme::of(option.palette), width);
    return {static_cast<int>(width), static_cast<int>(std::ceil(parts.height()))};
}

} // namespace Haengbo

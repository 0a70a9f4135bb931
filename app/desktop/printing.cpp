// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/printing.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPrinter>
#include <QTableView>
#include <QTextDocument>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// The columns of \a view that are shown, from left to right; all where it has no heads to choose them by.
QList<int> shownColumns(const QAbstractItemView &view)
{
    const QHeaderView *head = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        head = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        head = tree->header();
    QList<int> columns;
    const int count = view.model()->columnCount(view.rootIndex());
    for (int place = 0; place < count; ++place) {
        const int column = head ? head->logicalIndex(place) : place;
        if (!head || head->isHidden() || !head->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

/// The rows of a view as rows of HTML.
class ListedRows
{
public:
    explicit ListedRows(const QAbstractItemView &view)
        : m_view(view)
        , m_columns(shownColumns(view))
    {
        addHeads();
        add(view.rootIndex(), 0);
    }

    QString html() const
    {
        QString all = u"<table width='100%' cellspacing='0' cellpadding='3'>"_s + m_html + u"</table>"_s;
        if (m_leftOut > 0)
            all += u"<p>"_s + QCoreApplication::translate("Printing", "%n more row(s)", nullptr, m_leftOut) +
                   u"</p>"_s;
        return all;
    }

private:
    void addHeads()
    {
        m_html += u"<tr>"_s;
        for (const int column : m_columns)
            m_html += u"<th align='left' style='border-bottom: 1px solid black'>"_s +
                      m_view.model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped() +
                      u"</th>"_s;
        m_html += u"</tr>"_s;
    }

    void add(const QModelIndex &parent, int depth)
    {
        const QAbstractItemModel *model = m_view.model();
        const auto *tree = qobject_cast<const QTreeView *>(&m_view);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (tree && tree->isRowHidden(row, parent))
                continue;
            const QModelIndex first = model->index(row, 0, parent);
            if (++m_count > mostPrintedRows)
                ++m_leftOut;
            else
                addRow(first, depth);
            // What is folded is not looked at.
            if (tree && tree->isExpanded(first))
                add(first, depth + 1);
        }
    }

    void addRow(const QModelIndex &first, int depth)
    {
        m_html += u"<tr>"_s;
        for (const int column : m_columns) {
            const QString words = first.siblingAtColumn(column).data().toString().toHtmlEscaped();
            const int inset = column == m_columns.constFirst() ? depth : 0;
            m_html += u"<td style='border-bottom: 1px solid #cccccc'>"_s + QString(inset * 4, QChar::Nbsp) +
                      QString(words).replace(u'\n', u"<br>"_s) + u"</td>"_s;
        }
        m_html += u"</tr>"_s;
    }

    const QAbstractItemView &m_view;
    QList<int> m_columns;
    QString m_html;
    int m_count = 0;
    int m_leftOut = 0;
};

} // namespace

Printout printoutOf(const QString &title, std::vector<Picture> pictures)
{
    const auto print = [pictures = std::move(pictures)](QPrinter *printer) {
        const QSizeF inches = printer->pageLayout().paintRect(QPageLayout::Inch).size();
        // Not by a scaled painter: letters measured in points would grow with the printer's own dots as well.
        printer->setResolution(static_cast<int>(PictureOptions::pixelsPerInch));
        QPainter painter;
        if (pictures.empty() || !painter.begin(printer))
            return false;
        bool isFirst = true;
        for (const Picture &picture : pictures) {
            if (!std::exchange(isFirst, false) && !printer->newPage())
                return false;
            if (!paintOnSheets(painter, printer, picture, {}, inches * PictureOptions::pixelsPerInch))
                return false;
        }
        return painter.end();
    };
    return {title, QPageLayout::Landscape, print};
}

Printout printoutOf(const QString &title, std::shared_ptr<QTextDocument> text)
{
    return {title, QPageLayout::Portrait, [text = std::move(text)](QPrinter *printer) {
                text->print(printer);
                return true;
            }};
}

Printout printoutOf(const QString &title, const QAbstractItemView &view)
{
    auto text = std::make_shared<QTextDocument>();
    constexpr double points = 8.5; // many columns on a sheet
    QFont font = view.font();
    font.setPointSizeF(points);
    text->setDefaultFont(font);
    text->setHtml(u"<h3>"_s + title.toHtmlEscaped() + u"</h3>"_s + ListedRows(view).html());
    Printout printout = printoutOf(title, std::move(text));
    printout.orientation = QPageLayout::Landscape;
    return printout;
}

} // namespace Haengbo

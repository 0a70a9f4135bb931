// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace Haengbo {

class EmptyHint;
class TableModel;

/// A table of things: sorted by a click on a head, columns chosen by the head's menu, edited in place, copied
/// as lines with tabs. Follows the selection and the filter.
class StoryTable : public QTableView
{
    Q_OBJECT

public:
    /// Takes \a model over. \a id names the table where its columns are kept.
    StoryTable(const QString &id, TableModel *model, Selection *selection, FilterState *filter,
               QWidget *parent = nullptr);

    /// Shows \a story; while a cell is being edited, once that is done.
    void setStory(StoryPtr story);
    /// The selected rows, or all when none is, with the heads of the columns shown: tab-separated lines.
    QString toTsv() const;
    /// What stands in the selected rows, from the first to the last.
    std::vector<Selected> chosen() const;
    /// What stands at \a point of the viewport.
    Selected thingAt(QPoint point) const;
    /// Order, widths and choice of the columns, to be kept until the next start. Widths that nobody set are
    /// fitted anew then.
    QByteArray columnState() const;
    /// What makes no sense in \a state is left as it is.
    void restoreColumnState(const QByteArray &state);

public slots:
    void copyAsTsv();

signals:
    void complained(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fitColumns();
    void followSelection(int column);
    void sayWhyEmpty();
    void openHeadMenu(const QPoint &at);

    TableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    Selection *m_selection;
    FilterState *m_filter;
    EmptyHint *m_hint;
    StoryPtr m_story;
    StoryPtr m_coming; ///< while a cell is being edited
    bool m_following = false;
    bool m_hasWidths = false; ///< as the reader left them: not to be fitted any more
    bool m_isFitting = false;
};

} // namespace Haengbo

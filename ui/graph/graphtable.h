// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphcanvas.h"

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace Haengbo {

/// The nodes of a picture with their measures, one a row.
class GraphTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        TiesColumn,
        ReportsColumn,
        BetweennessColumn,
        ComponentColumn,
        CommunityColumn,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole; ///< the value itself, for sorting

    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(std::shared_ptr<const GraphPicture> picture);
    const GraphPicture *picture() const { return m_picture.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant valueAt(int row, Column column) const;

    std::shared_ptr<const GraphPicture> m_picture;
};

/// The measures as a sortable table beside the graph. A row chosen there is the node of the same number in
/// the picture.
class GraphTable : public QTableView
{
    Q_OBJECT

public:
    explicit GraphTable(QWidget *parent = nullptr);

    void setPicture(std::shared_ptr<const GraphPicture> picture);
    /// Marks the row of \a node without saying so; -1 for none.
    void markNode(int node);

    QSize sizeHint() const override { return {380, 200}; }

signals:
    void nodeChosen(int node);

private:
    GraphTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    bool m_isMarking = false;
};

} // namespace Haengbo

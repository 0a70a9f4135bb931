// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphtable.h"

#include "ui/style/wording.h"

#include <QCollator>
#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace Haengbo {

namespace {

/// Names by the rules of the language, figures by their value.
class Sorted : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(GraphTableModel::SortRole);
        const QVariant b = right.data(GraphTableModel::SortRole);
        return a.typeId() == QMetaType::QString ? m_collator.compare(a.toString(), b.toString()) < 0
                                                : a.toDouble() < b.toDouble();
    }

private:
    QCollator m_collator;
};

} // namespace

void GraphTableModel::setPicture(std::shared_ptr<const GraphPicture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    endResetModel();
}

int GraphTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_picture ? 0 : static_cast<int>(m_picture->graph.nodes.size());
}

int GraphTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GraphTableModel::valueAt(int row, Column column) const
{
    const auto i = static_cast<std::size_t>(row);
    const GraphNode &node = m_picture->graph.nodes[i];
    const GraphMeasures &measures = m_picture->measures;
    const auto numbered = [i](const std::vector<int> &groups) {
        return i < groups.size() ? QVariant(groups[i] + 1) : QVariant();
    };
    switch (column) {
    case NameColumn:
        return node.name;
    case KindColumn:
        return Wording::of(node.kind);
    case TiesColumn:
        return i < measures.degree.size() ? QVariant(measures.degree[i]) : QVariant();
    case ReportsColumn:
        return i < measures.weightedDegree.size() ? QVariant(measures.weightedDegree[i]) : QVariant();
    case BetweennessColumn:
        return i < measures.betweenness.size() ? QVariant(measures.betweenness[i]) : QVariant();
    case ComponentColumn:
        return numbered(measures.component);
    case CommunityColumn:
        return numbered(measures.community);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant GraphTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column >= TiesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole)
        return valueAt(index.row(), column);
    if (role != Qt::DisplayRole)
        return {};
    const QVariant value = valueAt(index.row(), column);
    if (value.typeId() == QMetaType::Double)
        return QLocale().toString(value.toDouble(), 'f', column == BetweennessColumn ? 1 : 0);
    return value.typeId() == QMetaType::Int ? QLocale().toString(value.toInt()) : value;
}

QVariant GraphTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return role == Qt::DisplayRole ? tr("Name") : QVariant();
    case KindColumn:
        return role == Qt::DisplayRole ? tr("Kind") : QVariant();
    case TiesColumn:
        return role == Qt::DisplayRole   ? tr("Ties")
               : role == Qt::ToolTipRole ? tr("Ties that end there (degree)")
                                         : QVariant();
    case ReportsColumn:
        return role == Qt::DisplayRole   ? tr("Reports")
               : role == Qt::ToolTipRole ? tr("Independent reports of its ties (weighted degree)")
                                         : QVariant();
    case BetweennessColumn:
        return role == Qt::DisplayRole   ? tr("Betweenness")
               : role == Qt::ToolTipRole ? tr("Shortest ways between two others that lead through it")
                                         : QVariant();
    case ComponentColumn:
        return role == Qt::DisplayRole   ? tr("Component")
               : role == Qt::ToolTipRole ? tr("Those that any way leads to have the same number")
                                         : QVariant();
    case CommunityColumn:
        return role == Qt::DisplayRole   ? tr("Community")
               : role == Qt::ToolTipRole ? tr("Those more closely tied to one another have the same number")
                                         : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

GraphTable::GraphTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new GraphTableModel(this))
    , m_sorted(new Sorted(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(GraphTableModel::SortRole);
    setModel(m_sorted);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setSortingEnabled(true);
    sortByColumn(GraphTableModel::TiesColumn, Qt::DescendingOrder);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_isMarking && now.isValid())
            emit nodeChosen(m_sorted->mapToSource(now).row());
    });
}

void GraphTable::setPicture(std::shared_ptr<const GraphPicture> picture)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_isMarking = true;
    m_model->setPicture(std::move(picture));
    m_isMarking = false;
    if (isFirst)
        resizeColumnsToContents();
}

void GraphTable::markNode(int node)
{
    m_isMarking = true;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(node, 0));
    if (index.isValid() && index.row() != currentIndex().row())
        selectRow(index.row());
    else if (!index.isValid())
        clearSelection();
    m_isMarking = false;
}

} // namespace Haengbo

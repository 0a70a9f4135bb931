// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/storytable.h"

#include "ui/style/emptyhint.h"
#include "ui/tables/tablemodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// What a kept state of the columns begins with: whose the widths are.
const QByteArray byHand = "hand:";
const QByteArray fitted = "fit_:";

constexpr int rowsToFit = 500; ///< rows that decide the first width of a column

/// Offers a list for cells that have one.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const QStringList choices = index.data(TableModel::ChoicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

/// A cell must not break the line it is in.
QString oneLine(QString words)
{
    for (QChar &c : words) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return words;
}

} // namespace

StoryTable::StoryTable(const QString &id, TableModel *model, Selection *selection, FilterState *filter,
                       QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_selection(selection)
    , m_filter(filter)
{
    setObjectName(id);
    model->setParent(this);
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(TableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new ChoiceDelegate(this));
    m_hint = new EmptyHint(QString(), this);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(rowsToFit);
    horizontalHeader()->setDefaultSectionSize(horizontalHeader()->minimumSectionSize());
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const int last = horizontalHeader()->logicalIndex(horizontalHeader()->count() - 1);
        // The last one follows the view's own width.
        m_hasWidths = m_hasWidths || (!m_isFitting && column != last);
    });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &StoryTable::openHeadMenu);
    connect(model, &TableModel::complained, this, &StoryTable::complained);
    const auto selectRowOf = [this](const QModelIndex &row) {
        if (row.isValid() && !m_following)
            m_selection->select(m_model->thingAt(m_sorted->mapToSource(row).row()));
    };
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, selectRowOf);
    // A row that was selected before may be clicked again: it is the current one still.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, selectRowOf] {
        if (selectionModel()->isSelected(currentIndex()))
            selectRowOf(currentIndex());
    });
    connect(m_selection, &Selection::selectionChanged, this, [this] { followSelection(-1); });
    connect(m_filter, &FilterState::filterChanged, this, [this] {
        if (m_story)
            setStory(m_coming ? m_coming : m_story);
    });
    sayWhyEmpty();
}

void StoryTable::setStory(StoryPtr story)
{
    // What is being typed would be lost with the row that it stands in.
    if (state() == EditingState) {
        m_coming = std::move(story);
        return;
    }
    m_coming.reset();
    m_story = std::move(story);
    const int column = currentIndex().column();
    m_following = true;
    m_model->setStory(m_story, m_filter->filter());
    m_following = false;
    if (!m_hasWidths)
        fitColumns();
    sayWhyEmpty();
    followSelection(column);
}

void StoryTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (m_coming && state() != EditingState)
        setStory(m_coming);
}

void StoryTable::sayWhyEmpty()
{
    const bool isFiltered = m_story && m_model->rowCount() == 0 && !m_filter->filter().isEmpty() &&
                            !(m_story->events.empty() && m_story->relations.empty());
    m_hint->setText(isFiltered ? tr("The filter hides every row. Take back a filter to see them again.")
                               : tr("What the articles tell stands here row by row; a double click changes "
                                    "a cell."));
}

/// What each column holds decides its width, and grows it as more is read, until the reader sets one.
void StoryTable::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * 48;
    m_isFitting = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (!isColumnHidden(column))
            setColumnWidth(column, std::max(columnWidth(column), std::min(wanted, widest)));
    }
    m_isFitting = false;
}

/// In \a column the keyboard goes on, or where it is when there is none.
void StoryTable::followSelection(int column)
{
    const int row = m_model->rowOf(m_selection->current());
    if (row < 0) {
        // The keyboard goes on from the row where it was; but what is selected is elsewhere.
        selectionModel()->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.row() == currentIndex().row() && selectionModel()->isRowSelected(index.row()))
        return;
    m_following = true;
    setCurrentIndex(index.siblingAtColumn(std::max({0, column, currentIndex().column()})));
    m_following = false;
}

std::vector<Selected> StoryTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<Selected> things;
    for (const QModelIndex &row : rows)
        things.push_back(m_model->thingAt(m_sorted->mapToSource(row).row()));
    return things;
}

Selected StoryTable::thingAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? m_model->thingAt(m_sorted->mapToSource(index).row()) : Selected();
}

QString StoryTable::toTsv() const
{
    QList<int> columns;
    for (int place = 0; place < m_sorted->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows << m_sorted->index(row, 0);
    }
    std::sort(rows.begin(), rows.end());
    QStringList cells;
    for (const int column : columns)
        cells << oneLine(m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{cells.join(u'\t')};
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << oneLine(row.siblingAtColumn(column).data().toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void StoryTable::copyAsTsv() { QGuiApplication::clipboard()->setText(toTsv()); }

void StoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyAsTsv();
    else
        QTableView::keyPressEvent(event);
}

void StoryTable::openHeadMenu(const QPoint &at)
{
    QMenu menu(this);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        QAction *shown =
            menu.addAction(m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Copy as &TSV"), this, &StoryTable::copyAsTsv);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

QByteArray StoryTable::columnState() const
{
    return (m_hasWidths ? byHand : fitted) + horizontalHeader()->saveState();
}

void StoryTable::restoreColumnState(const QByteArray &state)
{
    // Widths that nobody set are those of what was read then, perhaps of nothing.
    const bool isByHand = state.startsWith(byHand);
    if (!isByHand && !state.startsWith(fitted))
        return;
    m_isFitting = true;
    const bool isRestored = horizontalHeader()->restoreState(state.mid(byHand.size()));
    m_isFitting = false;
    m_hasWidths = isRestored && isByHand;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/articlelist.h"

#include "model/reading/days.h"
#include "ui/filters/articledelegate.h"
#include "ui/style/emptyhint.h"
#include "ui/style/wording.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { TitleColumn, DayColumn, EventsColumn, ColumnCount };
constexpr int articleRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 2;

/// Sorts undated articles last, days as days and counts as numbers.
class ArticleItem : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        if (column == EventsColumn)
            return data(column, countRole).toInt() < other.data(column, countRole).toInt();
        const QString mine = data(column, Qt::UserRole + 1).toString();
        const QString theirs = other.data(column, Qt::UserRole + 1).toString();
        return mine != theirs ? mine < theirs : text(TitleColumn) < other.text(TitleColumn);
    }
};

} // namespace

ArticleList::ArticleList(Selection *selection, FilterState *filter, QWidget *parent)
    : QTreeWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
{
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Articles"));
    setItemDelegateForColumn(TitleColumn, new ArticleDelegate(this));
    // Day and number are painted with the title; their columns are there to sort by.
    setHeaderHidden(true);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    for (const int column : {DayColumn, EventsColumn})
        setColumnHidden(column, true);
    setSortingEnabled(true);
    sortByColumn(DayColumn, Qt::AscendingOrder);
    new EmptyHint(tr("Articles that are opened stand here by day."), this);
    const auto selectArticle = [this](const QTreeWidgetItem *item) {
        if (item && !m_filling)
            m_selection->select(ArticleId{item->data(TitleColumn, articleRole).toInt()});
    };
    connect(this, &QTreeWidget::currentItemChanged, this, selectArticle);
    // An article that was selected before may be clicked again: it is the current one still.
    connect(this, &QTreeWidget::itemSelectionChanged, this, [this, selectArticle] {
        if (currentItem() && currentItem()->isSelected())
            selectArticle(currentItem());
    });
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            updateFilter();
    });
    connect(m_selection, &Selection::selectionChanged, this, &ArticleList::followSelection);
    connect(m_filter, &FilterState::filterChanged, this, &ArticleList::showChecks);
}

void ArticleList::setStory(StoryPtr story)
{
    m_story = std::move(story);
    fill();
}

void ArticleList::fill()
{
    m_filling = true;
    clear();
    if (m_story) {
        std::vector<int> counts(m_story->articles.size());
        for (const StoryEvent &event : m_story->events) {
            for (const Report &report : event.reports)
                ++counts[static_cast<std::size_t>(report.article.value)];
        }
        const std::set<ArticleId> &shown = m_filter->filter().articles;
        for (int i = 0; i < static_cast<int>(m_story->articles.size()); ++i) {
            QTreeWidgetItem *item =
                addArticle((*m_story)[ArticleId{i}], i, counts[static_cast<std::size_t>(i)]);
            item->setCheckState(TitleColumn,
                                shown.empty() || shown.contains(ArticleId{i}) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_filling = false;
    followSelection();
}

QTreeWidgetItem *ArticleList::addArticle(const StoryArticle &article, int number, int count)
{
    const QString day = article.published.value;
    const bool isExcerpt = article.read->article.isExcerpt;
    const bool differ = daysDiffer(article.published.told);
    auto *item = new ArticleItem(this);
    item->setText(TitleColumn, isExcerpt ? u"✂ "_s + article.title : article.title);
    item->setData(TitleColumn, articleRole, number);
    item->setText(DayColumn, (day.isEmpty() ? tr("unknown") : day) + (differ ? u" ⚠"_s : QString()));
    item->setData(DayColumn, Qt::UserRole + 1, day.isEmpty() ? u"9999"_s : day);
    const QString outlet = article.read->article.publisher;
    item->setData(TitleColumn, ArticleDelegate::SideRole,
                  item->text(DayColumn) + (outlet.isEmpty() ? QString() : u" · "_s + outlet));
    // An excerpt that tells of no event says nothing about the article.
    const QString counted = !isExcerpt ? QString::number(count) : count == 0 ? u"…"_s : u"%1…"_s.arg(count);
    item->setText(EventsColumn, counted);
    item->setData(EventsColumn, countRole, count);
    item->setData(TitleColumn, ArticleDelegate::CountRole, counted);
    QStringList tip{article.title, article.read->article.path,
                    differ ? tr("The days told for this article differ")
                           : tr("Publication day: %1").arg(Wording::of(article.published.basis)),
                    tr("%n event(s)", nullptr, count)};
    if (isExcerpt)
        tip << tr("Only the beginning was read; there may be more events.");
    item->setToolTip(TitleColumn, tip.join(u'\n'));
    return item;
}

/// The boxes alone: a row whose box was just clicked must outlive its signal.
void ArticleList::showChecks()
{
    m_filling = true;
    const std::set<ArticleId> &shown = m_filter->filter().articles;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        const ArticleId article{item->data(TitleColumn, articleRole).toInt()};
        item->setCheckState(TitleColumn,
                            shown.empty() || shown.contains(article) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

void ArticleList::followSelection()
{
    const ArticleId *article = std::get_if<ArticleId>(&m_selection->current());
    if (const Passage *passage = std::get_if<Passage>(&m_selection->current()))
        article = &passage->article;
    // To follow is not to choose: a passage stays selected, not its article.
    m_filling = true;
    if (!article) {
        clearSelection();
        m_filling = false;
        return;
    }
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(TitleColumn, articleRole).toInt() == article->value &&
            !topLevelItem(i)->isSelected())
            setCurrentItem(topLevelItem(i));
    }
    m_filling = false;
}

void ArticleList::updateFilter()
{
    Filter filter = m_filter->filter();
    filter.articles.clear();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->checkState(TitleColumn) == Qt::Checked)
            filter.articles.insert(ArticleId{topLevelItem(i)->data(TitleColumn, articleRole).toInt()});
    }
    // None checked would mean all; that is also what one expects after unchecking the last.
    if (static_cast<int>(filter.articles.size()) == topLevelItemCount())
        filter.articles.clear();
    m_filter->setFilter(filter);
}

QList<ArticleId> ArticleList::selectedArticles() const
{
    QList<ArticleId> articles;
    for (const QTreeWidgetItem *item : selectedItems())
        articles << ArticleId{item->data(TitleColumn, articleRole).toInt()};
    return articles;
}

void ArticleList::addSorting(QMenu *menu)
{
    QMenu *sorting = menu->addMenu(tr("&Sort by"));
    const auto add = [&](const QString &words, int column, Qt::SortOrder order) {
        QAction *action =
            sorting->addAction(words, this, [this, column, order] { sortByColumn(column, order); });
        action->setCheckable(true);
        action->setChecked(sortColumn() == column && header()->sortIndicatorOrder() == order);
    };
    add(tr("&Day, the oldest first"), DayColumn, Qt::AscendingOrder);
    add(tr("Day, the &newest first"), DayColumn, Qt::DescendingOrder);
    add(tr("&Title"), TitleColumn, Qt::AscendingOrder);
    add(tr("Number of &events"), EventsColumn, Qt::DescendingOrder);
}

void ArticleList::contextMenuEvent(QContextMenuEvent *event)
{
    const QList<ArticleId> articles = selectedArticles();
    if (articles.isEmpty())
        return;
    QMenu menu(this);
    if (articles.size() == 1)
        menu.addAction(tr("Set &publication day…"), this,
                       [&] { emit publicationDayRequested(articles.front()); });
    menu.addAction(tr("Show &only these"), this, [&] {
        Filter filter = m_filter->filter();
        filter.articles = {articles.begin(), articles.end()};
        m_filter->setFilter(filter);
    });
    addSorting(&menu);
    menu.addSeparator();
    menu.addAction(tr("&Close article(s)", nullptr, static_cast<int>(articles.size())), this,
                   [&] { emit removalRequested(articles); });
    menu.exec(event->globalPos());
}

void ArticleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !selectedItems().isEmpty())
        emit removalRequested(selectedArticles());
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace Haengbo

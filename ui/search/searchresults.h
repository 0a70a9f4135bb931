// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Haengbo {

/// What a search found, grouped by kind: names, events, articles with the words in their sentence. The arrow
/// keys walk, Enter chooses; what the filters hide is listed too, in grey.
class SearchResults : public QWidget
{
    Q_OBJECT

public:
    explicit SearchResults(FilterState *filter, QWidget *parent = nullptr);

    /// Shows \a hits of \a story for what was typed.
    void setHits(const QString &typed, const SearchHits &hits, StoryPtr story);
    /// Nothing was searched.
    void clearHits();
    /// Takes the current row \a by rows down, past the headings; gives false at either end.
    bool step(int by);
    /// Chooses the current row; the first when there is none.
    void chooseCurrent();
    QListWidget *list() const { return m_list; }
    /// That the hits are of.
    const StoryPtr &story() const { return m_story; }

signals:
    void chosen(const Haengbo::Selected &thing);
    /// Only what has the words is to be shown in every view.
    void filterRequested(const QString &typed);
    /// The keyboard goes back to the search field.
    void leftUpwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addHeading(const QString &words, int listed, int count);
    QListWidgetItem *addRow(const Selected &thing, const QString &title, const QString &side, QColor color);
    void addEntities();
    void addEvents();
    void addArticles();
    bool isHidden(EventId event) const;
    void choose(const QListWidgetItem *item);

    FilterState *m_filter;
    StoryPtr m_story;
    QString m_typed;
    SearchHits m_hits;
    std::vector<Selected> m_things; ///< by the number a row holds
    std::unique_ptr<FilterMatcher> m_matcher;
    QLabel *m_words;
    QPushButton *m_onlyThese;
    QListWidget *m_list;
};

} // namespace Haengbo

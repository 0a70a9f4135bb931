// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/moneysums.h"
#include "ui/charts/statuschart.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QChartView;
class QComboBox;
class QLabel;
class QScrollArea;
class QGridLayout;
class QStackedLayout;

namespace Haengbo {

/// Bar charts of the events that the filter accepts: over time, by person, by company, by place, by outlet,
/// and sums of money by company. A click on a bar filters; a second one takes that back.
class ChartsView : public QWidget
{
    Q_OBJECT

public:
    /// \a selection and \a filter must outlive the view.
    ChartsView(Selection *selection, FilterState *filter, QWidget *parent = nullptr);

    void setStory(StoryPtr story);
    /// time, people, companies, places, money, outlets.
    QStringList chartIds() const;
    QString chartTitle(const QString &id) const;
    /// Paints a chart with its title and legend into (0, 0, \a size). Nothing for an unknown \a id.
    void exportChart(const QString &id, QPainter &painter, const QSize &size, const Theme &theme) const;

    /// What a bar of chart \a id filters by when it is clicked.
    void clickBar(const QString &id, int bar);
    /// The numbers that a chart shows now.
    StatusChartData dataOf(const QString &id) const;
    /// Cuts the bars over time by status, type or person.
    void setSplit(CountBy by);
    /// The kinds of sums that can be chosen, and the choice of one.
    const std::vector<MoneyKind> &moneyKindsShown() const { return m_kinds; }
    void setMoneyKind(const MoneyKind &kind);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void scheduleRebuild();
    void rebuild();
    struct Counted
    {
        std::vector<EventId> accepted;
        std::vector<EventId> ofAnyTime; ///< the chart over time keeps the bars that a click can take back
    };
    const Counted &counted() const;
    QComboBox *addChoice(const QString &name);
    void updateKinds();
    MoneyKind moneyKind() const;
    StatusChartData dataOf(const QString &id, const Theme &theme) const;
    void fillTime(StatusChartData *shown, const Theme &theme) const;
    void fillMoney(StatusChartData *shown) const;
    void fillOutlets(StatusChartData *shown) const;
    TimeBuckets buckets() const;
    TimeBuckets buckets(const std::vector<EventId> &events) const;
    EntityId entityOfBar(const QString &id, std::size_t bar) const;

    static constexpr std::size_t mostBars = 12; ///< names in a chart

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    mutable std::optional<Counted> m_counted; ///< of m_story under the filter, once it is asked for
    std::vector<MoneyKind> m_kinds;
    QComboBox *m_unit;
    QComboBox *m_split;
    QComboBox *m_money;
    QLabel *m_empty;
    QWidget *m_grid;
    QScrollArea *m_scroll;
    QStackedLayout *m_pages;
    struct Card
    {
        QWidget *frame = nullptr;
        QLabel *title = nullptr;
        QChartView *view = nullptr;
    };
    std::map<QString, Card> m_views;
    QGridLayout *m_cards = nullptr;
    QTimer m_resized;      ///< labels fit another width
    bool m_isStale = true; ///< built when it is shown
};

} // namespace Haengbo

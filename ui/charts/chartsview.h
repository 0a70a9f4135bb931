// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class QStackedLayout;

namespace Haengbo {

/// Bar charts of the events that the filter accepts: over time, by person, by company, by place. A click on a
/// bar filters; a second one takes that back.
class ChartsView : public QWidget
{
    Q_OBJECT

public:
    /// \a selection and \a filter must outlive the view.
    ChartsView(Selection *selection, FilterState *filter, QWidget *parent = nullptr);

    void setStory(StoryPtr story);
    /// time, people, companies, places.
    QStringList chartIds() const;
    QString chartTitle(const QString &id) const;
    /// Paints a chart with its title and legend into (0, 0, \a size). Nothing for an unknown \a id.
    void exportChart(const QString &id, QPainter &painter, const QSize &size, const Theme &theme) const;

    /// What a bar of chart \a id filters by when it is clicked.
    void clickBar(const QString &id, int bar);
    /// The numbers that a chart shows now.
    StatusChartData dataOf(const QString &id) const;

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
    TimeBuckets buckets() const;
    std::vector<EntityCounts> entitiesOf(const QString &id) const;

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    mutable std::optional<Counted> m_counted; ///< of m_story under the filter, once it is asked for
    QComboBox *m_unit;
    QLabel *m_empty;
    QWidget *m_grid;
    QScrollArea *m_scroll;
    QStackedLayout *m_pages;
    std::map<QString, std::pair<QLabel *, QChartView *>> m_views; ///< title and chart
    QTimer m_resized;                                             ///< labels fit another width
    bool m_isStale = true;                                        ///< built when it is shown
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QTreeWidget>

namespace Haengbo {

/// What does not fit together: reports of one event that contradict each other, each side with its articles
/// and the sentences that say so, and figures that other figures do not bear out. Shows what the filter lets
/// through; selecting a row selects the event or the sentence everywhere.
class DisagreementsList : public QTreeWidget
{
    Q_OBJECT

public:
    DisagreementsList(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    void setStory(StoryPtr story);
    /// How many disagreements and doubted figures are shown.
    int shown() const { return m_shown; }

signals:
    void shownChanged(int count);

private:
    void fill();
    void addDisagreement(QTreeWidgetItem *group, const Disagreement &disagreement);
    void addSide(QTreeWidgetItem *row, const Disagreement &disagreement, const Disagreement::Side &side);
    void addDoubt(QTreeWidgetItem *group, const Doubt &doubt);
    void followSelection();
    QTreeWidgetItem *addGroup(const QString &title);

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    std::vector<Selected> m_targets; ///< of the rows, by number
    bool m_filling = false;
    int m_shown = 0;
};

} // namespace Haengbo

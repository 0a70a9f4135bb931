// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/journal.h"
#include "model/corrections/overlay.h"
#include "ui/state/selection.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Haengbo {

/// Everything that was corrected: when, by whom, what, and whether it holds; the latest first. A step whose
/// evidence is gone says so.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Selection *selection, QWidget *parent = nullptr);

    /// \a effects are those of journal.active() in \a story.
    void setJournal(const Journal &journal, const std::vector<Effect> &effects, StoryPtr story);
    /// All steps as CSV (RFC 4180, UTF-8 with byte order mark), the first first.
    QByteArray toCsv() const;
    QTreeWidget *list() const { return m_list; }

signals:
    void withdrawRequested(int step);
    void exportRequested();

private:
    void fill();
    void selectThing(int step);
    void updateButtons();
    QString stateOf(const Step &step) const;

    Selection *m_selection;
    Journal m_journal;
    std::vector<Effect> m_effects;
    StoryPtr m_story;
    QTreeWidget *m_list;
    QLabel *m_lost;
    QPushButton *m_withdraw;
    QPushButton *m_export;
};

} // namespace Haengbo

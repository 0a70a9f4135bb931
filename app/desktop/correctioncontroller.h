// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace.h"
#include "model/story/filter.h"
#include "ui/corrections/corrector.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace Haengbo {

class CorrectionMenus;
class HistoryView;
class ReviewBar;
class SourceView;

/// Ties what people correct in the views to the workspace's journal: undo and redo, the menu, the history and
/// the review.
class CorrectionController : public QObject
{
    Q_OBJECT

public:
    CorrectionController(Workspace *workspace, Selection *selection, QMainWindow *window);

    Corrector *corrector() const { return m_corrector; }
    CorrectionMenus *menus() const { return m_menus; }
    HistoryView *history() const { return m_history; }
    ReviewBar *review() const { return m_review; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    /// Puts undo and redo at the top of \a edit, and the corrections of the selection into a menu of their
    /// own.
    void addActions(QMenu *edit, QMenu *correct, SourceView *source);
    /// Before the selection is carried over to the workspace's new story, and after.
    void storyComing();
    void storyChanged();
    void setReadOnly(bool readOnly);

private:
    void addAction(QMenu *menu, Corrector::Action action, const QKeySequence &keys, SourceView *source);
    void updateUndo();
    void sayStep();
    void exportHistory();

    Workspace *m_workspace;
    Selection *m_selection;
    QMainWindow *m_window;
    Corrector *m_corrector;
    CorrectionMenus *m_menus;
    HistoryView *m_history;
    ReviewBar *m_review;
    QAction *m_undo;
    QAction *m_redo;
};

/// Finds everything that \a filter and \a selected name in \a before again in \a after; what is gone is left
/// out.
Selected carriedOver(const Story &before, const Selected &selected, const Story &after);
Filter carriedOver(const Story &before, Filter filter, const Story &after);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"
#include "ui/state/selection.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace Haengbo {

/// Makes corrections of what is selected, asking where something must be asked, and says which. Changes
/// nothing itself: whoever owns the journal listens to correctionsMade(). Shared by all views.
class Corrector : public QObject
{
    Q_OBJECT

public:
    /// What can be done with one thing.
    enum class Action {
        Accept,
        Reject,
        Change,
        Note,
        Rename,
        Merge,
        Split,
        NeverAPerson,
        Hide,
        IsPerson,
        IsOrganization,
        IsPlace,
        AddPerson,
        AddOrganization,
        AddPlace,
        AddEvent,
        AddRelation
    };

    /// \a window is what questions appear over.
    Corrector(Selection *selection, QWidget *window);

    void setStory(StoryPtr story) { m_story = std::move(story); }
    const StoryPtr &story() const { return m_story; }
    /// Nothing can be corrected in what must not be written.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    bool isReadOnly() const { return m_isReadOnly; }

    bool can(Action action, const Selected &selected) const;
    /// Does \a action, after asking what it needs to know; nothing where it cannot be done or is given up.
    void run(Action action, const Selected &selected);
    /// \a chosen gives what is chosen together with the thing that it is given; fewer than two are none.
    using Chosen = std::function<std::vector<Selected>(const Selected &)>;
    void setChosen(Chosen chosen) { m_chosen = std::move(chosen); }
    /// As run(), but accepts or rejects everything that is chosen together with \a selected, as one step.
    void runForChosen(Action action, const Selected &selected);
    /// Puts what can be done with \a selected into \a menu.
    void fillMenu(QMenu *menu, const Selected &selected);
    /// What \a action is called in menus; with a mnemonic.
    static QString nameOf(Action action);
    /// Anchors of whatever is selected; none for nothing and for passages.
    Anchors anchors(const Selected &selected) const;

    void make(const Corrections &corrections);

signals:
    void correctionsMade(const Haengbo::Corrections &corrections);
    /// What was wanted makes no sense, and why.
    void complained(const QString &words);

private:
    void change(const Selected &selected);
    void note(const Selected &selected);
    void rename(EntityId entity);
    void merge(const Selected &selected);
    void mergeEvent(EventId event);
    void mergeEntity(EntityId entity);
    void mergeWith(const Selected &selected, const std::vector<Selected> &others);
    void split(const Selected &selected);
    void addName(const Passage &passage, EntityKind kind);
    void addFromDialog(Action action, const Passage &passage);
    QString decisionNote(const Selected &selected) const;
    bool hasSeveralSources(const Selected &selected) const;
    bool isThere(const Selected &selected) const;
    std::vector<Selected> chosenWith(Action action, const Selected &selected) const;

    Selection *m_selection;
    QWidget *m_window;
    Chosen m_chosen;
    StoryPtr m_story;
    bool m_isReadOnly = false;
};

} // namespace Haengbo

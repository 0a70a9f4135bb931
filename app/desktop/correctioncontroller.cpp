// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/correctioncontroller.h"

#include "model/corrections/anchors.h"
#include "model/story/filter.h"
#include "ui/corrections/correctionmenus.h"
#include "ui/corrections/correctionwords.h"
#include "ui/corrections/historyview.h"
#include "ui/corrections/reviewbar.h"
#include "ui/source/sourceview.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSaveFile>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype longestName = 60; // of a step in a menu

/// \a find gives what anchors mean in the new story.
template<typename Id, typename Find>
std::set<Id> carriedOver(const Story &before, const std::set<Id> &ids, Find find)
{
    std::set<Id> found;
    for (const Id id : ids) {
        if (const Id now = find(anchorsOf(before, id)); now.isValid())
            found.insert(now);
    }
    return found;
}

} // namespace

Selected carriedOver(const Story &before, const Selected &selected, const Story &after)
{
    const auto find = [&](auto id) {
        const auto now = sameIn(before, id, after);
        return now.isValid() ? Selected(now) : Selected();
    };
    if (const auto *event = std::get_if<EventId>(&selected))
        return find(*event);
    if (const auto *relation = std::get_if<RelationId>(&selected))
        return find(*relation);
    if (const auto *entity = std::get_if<EntityId>(&selected))
        return find(*entity);
    if (const auto *article = std::get_if<ArticleId>(&selected))
        return find(*article);
    if (const auto *passage = std::get_if<Passage>(&selected)) {
        const ArticleId now = sameIn(before, passage->article, after);
        const bool fits = now.isValid() && passage->span.end <= after[now].read->article.text.size();
        return fits ? Selected(Passage{now, passage->span}) : Selected();
    }
    return {};
}

Filter carriedOver(const Story &before, Filter filter, const Story &after)
{
    if (filter.entities.empty() && filter.articles.empty() && !filter.onlyEvents)
        return filter;
    const Resolver resolver(after);
    filter.entities = carriedOver(before, filter.entities,
                                  [&](const Anchors &anchors) { return resolver.entity(anchors); });
    filter.articles = carriedOver(before, filter.articles,
                                  [&](const Anchors &anchors) { return resolver.article(anchors.front()); });
    if (filter.onlyEvents)
        filter.onlyEvents = carriedOver(before, *filter.onlyEvents,
                                        [&](const Anchors &anchors) { return resolver.event(anchors); });
    return filter;
}

CorrectionController::CorrectionController(Workspace *workspace, Selection *selection, QMainWindow *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_window(window)
    , m_corrector(new Corrector(selection, window))
    , m_menus(new CorrectionMenus(selection, m_corrector, this))
    , m_history(new HistoryView(selection, window))
    , m_review(new ReviewBar(selection, m_corrector, window))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, workspace, &Workspace::undo);
    connect(m_redo, &QAction::triggered, workspace, &Workspace::redo);
    connect(m_corrector, &Corrector::correctionsMade, workspace, &Workspace::correct);
    connect(m_undo, &QAction::triggered, this, &CorrectionController::sayStep);
    connect(m_redo, &QAction::triggered, this, &CorrectionController::sayStep);
    connect(m_corrector, &Corrector::correctionsMade, this, &CorrectionController::sayStep);
    connect(m_corrector, &Corrector::complained, this,
            [this](const QString &words) { m_window->statusBar()->showMessage(words, 6000); });
    connect(m_history, &HistoryView::withdrawRequested, workspace, &Workspace::withdraw);
    connect(m_history, &HistoryView::exportRequested, this, &CorrectionController::exportHistory);
    connect(workspace, &Workspace::journalChanged, this, &CorrectionController::updateUndo);
    updateUndo();
}

void CorrectionController::addActions(QMenu *edit, QMenu *correct, SourceView *source)
{
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    using enum Corrector::Action;
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto alt = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::ALT | key); };
    QAction *review = correct->addAction(tr("&Review what is doubtful"));
    review->setShortcut(Qt::Key_F8);
    review->setCheckable(true);
    connect(review, &QAction::triggered, this,
            [this](bool on) { on ? m_review->start() : m_review->stop(); });
    connect(m_review, &ReviewBar::reviewingChanged, review, &QAction::setChecked);
    correct->addSeparator();
    addAction(correct, Accept, ctrl(Qt::Key_Return), source);
    addAction(correct, Reject, ctrl(Qt::Key_Delete), source);
    addAction(correct, Change, Qt::Key_F2, source);
    addAction(correct, Note, alt(Qt::Key_N), source);
    addAction(correct, Rename, alt(Qt::Key_R), source);
    addAction(correct, Merge, alt(Qt::Key_M), source);
    addAction(correct, Split, alt(Qt::Key_S), source);
    correct->addSeparator();
    addAction(correct, NeverAPerson, alt(Qt::Key_P), source);
    addAction(correct, IsPerson, {}, source);
    addAction(correct, IsOrganization, {}, source);
    addAction(correct, IsPlace, {}, source);
    addAction(correct, Hide, alt(Qt::Key_H), source);
    correct->addSeparator();
    addAction(correct, AddPerson, ctrl(Qt::Key_1), source);
    addAction(correct, AddOrganization, ctrl(Qt::Key_2), source);
    addAction(correct, AddPlace, ctrl(Qt::Key_3), source);
    addAction(correct, AddEvent, ctrl(Qt::Key_4), source);
    addAction(correct, AddRelation, ctrl(Qt::Key_5), source);
}

/// What is added comes from the words that are marked in the source; everything else is about the selection.
void CorrectionController::addAction(QMenu *menu, Corrector::Action action, const QKeySequence &keys,
                                     SourceView *source)
{
    const bool adds = action >= Corrector::Action::AddPerson;
    QAction *item = menu->addAction(Corrector::nameOf(action), this, [this, action, adds, source] {
        const Selected about = adds ? Selected(source->markedPassage()) : m_selection->current();
        if (m_corrector->can(action, about))
            m_corrector->runForChosen(action, about);
        else if (!m_corrector->isReadOnly())
            m_window->statusBar()->showMessage(
                adds ? tr("Mark the words in the article first.")
                     : tr("Select an event, a name or a relation to which this can be done."),
                6000);
    });
    item->setShortcut(keys);
}

void CorrectionController::storyComing() { m_review->storyComing(); }

void CorrectionController::storyChanged()
{
    const Corrections active = m_workspace->journal().active();
    const auto rejected = std::count_if(active.begin(), active.end(), [](const Correction &made) {
        return made.kind == Correction::Kind::Reject;
    });
    m_corrector->setStory(m_workspace->story());
    m_review->setStory(m_workspace->story(), static_cast<int>(rejected));
    m_history->setJournal(m_workspace->journal(), m_workspace->effects(), m_workspace->story());
}

void CorrectionController::setReadOnly(bool readOnly)
{
    m_corrector->setReadOnly(readOnly);
    if (readOnly && m_review->isReviewing())
        m_review->stop();
    updateUndo();
}

void CorrectionController::updateUndo()
{
    const Journal &journal = m_workspace->journal();
    const auto nameOf = [&](const Step *step) {
        QString words = step ? Wording::of(journal, *step) : QString();
        if (words.size() > longestName)
            words = words.first(longestName) + u'…';
        return words.replace(u'&', u"&&"_s);
    };
    m_undo->setText(journal.canUndo() ? tr("&Undo: %1").arg(nameOf(journal.nextUndo())) : tr("&Undo"));
    m_redo->setText(journal.canRedo() ? tr("Re&do: %1").arg(nameOf(journal.nextRedo())) : tr("Re&do"));
    m_undo->setEnabled(journal.canUndo() && !m_corrector->isReadOnly());
    m_redo->setEnabled(journal.canRedo() && !m_corrector->isReadOnly());
}

/// What was done last, where the eye of whoever did it need not look for it.
void CorrectionController::sayStep()
{
    const Journal &journal = m_workspace->journal();
    if (journal.steps().empty())
        return;
    const Step &last = journal.steps().back();
    const QString words = Wording::of(journal, last);
    m_window->statusBar()->showMessage(
        last.kind == Step::Kind::Do
            ? tr("%1 · %2 takes it back").arg(words, m_undo->shortcut().toString(QKeySequence::NativeText))
            : words,
        6000);
}

void CorrectionController::exportHistory()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the history"), tr("history.csv"),
                                                      tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(m_history->toCsv()) >= 0 && file.commit();
    m_window->statusBar()->showMessage(
        written ? tr("Written: %1").arg(path) : tr("%1: %2").arg(path, file.errorString()), 8000);
}

} // namespace Haengbo

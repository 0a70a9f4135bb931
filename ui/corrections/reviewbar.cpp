// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/reviewbar.h"

#include "ui/corrections/corrector.h"
#include "ui/corrections/eventdialog.h"
#include "ui/corrections/relationdialog.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString concernText(Concern concern)
{
    switch (concern) {
    case Concern::Disagreement:
        return ReviewBar::tr("reports contradict each other");
    case Concern::Unsure:
        return ReviewBar::tr("the machine is not sure");
    case Concern::OddSum:
        return ReviewBar::tr("a sum does not fit its conversion");
    case Concern::GuessedDay:
        return ReviewBar::tr("the publication day is inferred");
    case Concern::Undated:
        return ReviewBar::tr("no day is told");
    case Concern::Alone:
        return ReviewBar::tr("one source alone");
    }
    return {};
}

Selected selectedOf(const ReviewItem &item)
{
    if (const auto *event = std::get_if<EventId>(&item.thing))
        return *event;
    return std::get<RelationId>(item.thing);
}

QString lineOf(const Story &story, const ReviewItem &item)
{
    if (const auto *id = std::get_if<EventId>(&item.thing)) {
        const StoryEvent &event = story[*id];
        return Wording::period(event.start, event.end, event.part) + u" · "_s + Wording::of(event.type) +
               u" · "_s + Wording::of(event.status) + u" · "_s + event.summary;
    }
    const StoryRelation &relation = story[std::get<RelationId>(item.thing)];
    return Wording::of(relation.type) + u" · "_s + Wording::of(relation.status) + u" · "_s +
           story[relation.source].name + (isSymmetric(relation.type) ? u" – "_s : u" → "_s) +
           story[relation.target].name;
}

/// Where \a thing stands in \a queue; -1 when it does not.
int placeOf(const std::vector<ReviewItem> &queue, const Selected &thing)
{
    const auto found = std::find_if(queue.begin(), queue.end(),
                                    [&](const ReviewItem &item) { return selectedOf(item) == thing; });
    return found == queue.end() ? -1 : static_cast<int>(found - queue.begin());
}

} // namespace

ReviewBar::ReviewBar(Selection *selection, Corrector *corrector, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_corrector(corrector)
    , m_story(std::make_shared<Story>())
{
    setObjectName(u"reviewBar"_s);
    setAccessibleName(tr("Review"));
    buildRow();
    const auto key = [this](const QKeySequence &keys, void (ReviewBar::*slot)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_1, &ReviewBar::accept);
    key(Qt::Key_2, &ReviewBar::reject);
    key(Qt::Key_3, &ReviewBar::change);
    key(Qt::Key_Space, &ReviewBar::next);
    key(Qt::Key_Backspace, &ReviewBar::previous);
    key(Qt::Key_Escape, &ReviewBar::stop);
    connect(m_selection, &Selection::selectionChanged, this, &ReviewBar::followSelection);
    hide();
}

/// Two rows: what is asked has one for itself.
void ReviewBar::buildRow()
{
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(Theme::inside, 4, Theme::inside, 4);
    rows->setVerticalSpacing(2);
    m_what = new ElidedLabel(this);
    m_what->setObjectName(u"reviewWhat"_s);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_why = new ElidedLabel(this);
    m_why->setObjectName(u"reviewWhy"_s);
    m_progress = new QProgressBar(this);
    m_progress->setFormat(tr("%v of %m checked"));
    m_progress->setFixedWidth(140);
    rows->addWidget(m_what, 0, 0, 1, 3);
    rows->addWidget(m_why, 1, 0);
    rows->addWidget(m_progress, 1, 1);
    rows->setColumnStretch(0, 1);
    auto *keys = new QHBoxLayout;
    rows->addLayout(keys, 1, 2);
    const auto button = [&](const QString &name, const QString &label, void (ReviewBar::*slot)()) {
        auto *push = new QToolButton(this);
        push->setText(label);
        push->setObjectName(name);
        push->setFocusPolicy(Qt::TabFocus);
        connect(push, &QToolButton::clicked, this, slot);
        keys->addWidget(push);
    };
    button(u"reviewAccept"_s, tr("1  Accept"), &ReviewBar::accept);
    button(u"reviewReject"_s, tr("2  Reject"), &ReviewBar::reject);
    button(u"reviewChange"_s, tr("3  Change…"), &ReviewBar::change);
    button(u"reviewNext"_s, tr("Space  Later"), &ReviewBar::next);
    button(u"reviewStop"_s, tr("Esc  End"), &ReviewBar::stop);
}

/// How many are left is told in words as well; without the bar the words have room.
void ReviewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 720;
    m_progress->setVisible(width() >= narrow);
}

void ReviewBar::followFilter(FilterState *filter)
{
    m_filter = filter;
    connect(m_filter, &FilterState::filterChanged, this, [this] {
        if (!m_isReviewing || m_isStoryComing)
            return;
        const Selected before = current();
        fillQueue();
        const int place = placeOf(m_queue, before);
        goTo(std::max(0, place));
    });
}

void ReviewBar::fillQueue()
{
    m_queue = reviewQueue(*m_story);
    if (!m_filter || m_filter->filter().isEmpty())
        return;
    const std::vector<EventId> events = acceptedEvents(m_filter->filter(), *m_story);
    const std::vector<RelationId> relations = acceptedRelations(m_filter->filter(), *m_story);
    std::erase_if(m_queue, [&](const ReviewItem &item) {
        if (const auto *event = std::get_if<EventId>(&item.thing))
            return !std::binary_search(events.begin(), events.end(), *event);
        return !std::binary_search(relations.begin(), relations.end(), std::get<RelationId>(item.thing));
    });
}

void ReviewBar::setStory(StoryPtr story, int rejected)
{
    m_story = std::move(story);
    m_rejected = rejected;
    m_isStoryComing = false;
    m_aside.reset();
    if (!m_isReviewing)
        return;
    fillQueue();
    const int selected = placeOf(m_queue, m_selection->current());
    goTo(selected >= 0 ? selected : m_at);
}

/// The bar and the other views never speak of two things at once: a key would decide the wrong one.
void ReviewBar::followSelection()
{
    if (!m_isReviewing || m_isStoryComing || m_selection->current() == current())
        return;
    const Selected &selected = m_selection->current();
    if (const int place = placeOf(m_queue, selected); place >= 0) {
        goTo(place);
    } else if (const auto *event = std::get_if<EventId>(&selected)) {
        m_aside = ReviewItem{*event, {}};
        show(*m_aside, true);
    } else if (const auto *relation = std::get_if<RelationId>(&selected)) {
        m_aside = ReviewItem{*relation, {}};
        show(*m_aside, true);
    }
}

void ReviewBar::start()
{
    if (m_corrector->isReadOnly())
        return;
    fillQueue();
    m_at = 0;
    m_isReviewing = true;
    QWidget::show();
    goTo(0);
    emit reviewingChanged(true);
}

void ReviewBar::stop()
{
    m_isReviewing = false;
    hide();
    emit reviewingChanged(false);
}

Selected ReviewBar::current() const
{
    if (m_aside)
        return selectedOf(*m_aside);
    const bool isThere = m_at >= 0 && m_at < static_cast<int>(m_queue.size());
    return isThere ? selectedOf(m_queue[static_cast<std::size_t>(m_at)]) : Selected();
}

void ReviewBar::goTo(int position)
{
    const int count = static_cast<int>(m_queue.size());
    m_at = count == 0 ? 0 : (position + count) % count;
    m_aside.reset();
    if (count == 0) {
        showProgress();
        const bool isFiltered = m_filter && !m_filter->filter().isEmpty();
        m_what->setText(isFiltered ? tr("Everything that the filters show is checked.")
                                   : tr("Everything is checked."));
        m_why->clear();
        return;
    }
    show(m_queue[static_cast<std::size_t>(m_at)], false);
    m_selection->select(current());
}

void ReviewBar::showProgress()
{
    const ReviewProgress progress = reviewProgress(*m_story);
    m_progress->setRange(0, std::max(1, progress.all + m_rejected));
    m_progress->setValue(progress.checked + m_rejected);
}

void ReviewBar::show(const ReviewItem &item, bool isChecked)
{
    showProgress();
    m_what->setText(lineOf(*m_story, item));
    QStringList reasons;
    if (isChecked)
        reasons << tr("checked already");
    for (const Concern concern : item.concerns)
        reasons << concernText(concern);
    m_why->setText(tr("%n left to check", nullptr, static_cast<int>(m_queue.size())) +
                   (reasons.isEmpty() ? QString() : u" · "_s + reasons.join(u", "_s)));
}

/// The next one shows at once: the story that knows of the decision comes a moment later.
void ReviewBar::accept()
{
    const Selected decided = current();
    m_corrector->run(Corrector::Action::Accept, decided);
    next();
}

void ReviewBar::reject()
{
    const Selected decided = current();
    m_corrector->run(Corrector::Action::Reject, decided);
    next();
}

void ReviewBar::change()
{
    const Selected decided = current();
    const StoryPtr story = m_story;
    Corrections made;
    bool accepted = false;
    if (const auto *event = std::get_if<EventId>(&decided)) {
        EventDialog dialog(story, *event, window());
        accepted = dialog.exec() == QDialog::Accepted;
        made = dialog.corrections();
    } else if (const auto *relation = std::get_if<RelationId>(&decided)) {
        RelationDialog dialog(story, *relation, window());
        accepted = dialog.exec() == QDialog::Accepted;
        made = dialog.corrections();
    }
    if (!accepted)
        return;
    // What was changed was checked.
    made.push_back({Correction::Kind::Accept, m_corrector->anchors(decided), {}, {}});
    m_corrector->make(made);
    next();
}

/// Back from what was selected elsewhere to where the queue was left.
void ReviewBar::next() { goTo(m_aside ? m_at : m_at + 1); }
void ReviewBar::previous() { goTo(m_aside ? m_at : m_at - 1); }

} // namespace Haengbo

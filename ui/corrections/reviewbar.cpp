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
    hide();
}

/// Two rows: a narrow window still shows what is asked beside the five keys.
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
    rows->addWidget(m_what, 0, 0);
    rows->addWidget(m_progress, 0, 1, Qt::AlignRight);
    rows->addWidget(m_why, 1, 0);
    rows->setColumnStretch(0, 1);
    auto *keys = new QHBoxLayout;
    rows->addLayout(keys, 1, 1, Qt::AlignRight);
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

void ReviewBar::setStory(StoryPtr story)
{
    m_story = std::move(story);
    if (!m_isReviewing)
        return;
    m_queue = reviewQueue(*m_story);
    const auto selected = std::find_if(m_queue.begin(), m_queue.end(), [this](const ReviewItem &item) {
        return selectedOf(item) == m_selection->current();
    });
    if (selected != m_queue.end())
        m_at = static_cast<int>(selected - m_queue.begin());
    goTo(m_at);
}

void ReviewBar::start()
{
    if (m_corrector->isReadOnly())
        return;
    m_queue = reviewQueue(*m_story);
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
    const bool isThere = m_at >= 0 && m_at < static_cast<int>(m_queue.size());
    return isThere ? selectedOf(m_queue[static_cast<std::size_t>(m_at)]) : Selected();
}

void ReviewBar::goTo(int position)
{
    const int count = static_cast<int>(m_queue.size());
    m_at = count == 0 ? 0 : (position + count) % count;
    show(m_at);
    if (count > 0)
        m_selection->select(current());
}

void ReviewBar::show(int position)
{
    const ReviewProgress progress = reviewProgress(*m_story);
    m_progress->setRange(0, std::max(1, progress.all));
    m_progress->setValue(progress.checked);
    if (m_queue.empty()) {
        m_what->setText(tr("Everything is checked."));
        m_why->clear();
        return;
    }
    const ReviewItem &item = m_queue[static_cast<std::size_t>(position)];
    m_what->setText(lineOf(*m_story, item));
    QStringList reasons;
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

void ReviewBar::next() { goTo(m_at + 1); }
void ReviewBar::previous() { goTo(m_at - 1); }

} // namespace Haengbo

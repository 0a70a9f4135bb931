// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/eventdialog.h"

#include "model/corrections/anchors.h"
#include "model/language/identifiers.h"
#include "model/language/partialdate.h"
#include "ui/corrections/daytext.h"
#include "ui/corrections/namesedit.h"
#include "ui/style/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

QComboBox *statusChoice(QWidget *parent, const QString &name)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        choice->addItem(Wording::of(status), QString(toId(status)));
    }
    return choice;
}

EventDialog::EventDialog(StoryPtr story, QWidget *parent)
    : QDialog(parent)
    , m_story(std::move(story))
{
}

EventDialog::EventDialog(StoryPtr story, EventId event, QWidget *parent)
    : EventDialog(std::move(story), parent)
{
    m_event = event;
    setWindowTitle(tr("Change event"));
    buildForm((*m_story)[event].summary);
    fill(event);
}

EventDialog::EventDialog(StoryPtr story, const Passage &passage, QWidget *parent)
    : EventDialog(std::move(story), parent)
{
    m_passage = passage;
    setWindowTitle(tr("Add an event"));
    buildForm(m_story->words(passage.article, passage.span).simplified());
    suggestFrom(passage);
}

void EventDialog::buildForm(const QString &words)
{
    auto *form = new QFormLayout(this);
    auto *quote = new QLabel(words, this);
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    QFont bold = quote->font();
    bold.setBold(true);
    quote->setFont(bold);
    quote->setMinimumWidth(460);
    form->addRow(quote);

    m_type = new QComboBox(this);
    m_type->setObjectName(u"type"_s);
    for (int i = 0; i < eventTypeCount; ++i) {
        const auto type = static_cast<EventType>(i);
        m_type->addItem(Wording::of(type), QString(toId(type)));
    }
    m_status = statusChoice(this, u"status"_s);
    m_start = new QLineEdit(this);
    m_start->setObjectName(u"start"_s);
    m_start->setPlaceholderText(tr("2025-02-04, 2025-02 or 2025; empty when nobody knows"));
    m_end = new QLineEdit(this);
    m_end->setObjectName(u"end"_s);
    m_end->setPlaceholderText(tr("the last day; empty when it is open or the same"));
    m_part = new QComboBox(this);
    m_part->setObjectName(u"part"_s);
    m_part->setEditable(true);
    m_part->setInsertPolicy(QComboBox::NoInsert);
    m_part->addItem(QString(), QString());
    for (const QString &part : {u"MO"_s, u"MI"_s, u"AF"_s, u"EV"_s, u"NI"_s})
        m_part->addItem(Wording::timeOfDay(part), part);
    m_part->setToolTip(tr("A part of the day, or a time as 18:30"));
    m_participants = new NamesEdit(
        m_story, {EntityKind::Person, EntityKind::Organization, EntityKind::Product}, false, this);
    m_participants->setObjectName(u"participants"_s);
    m_participants->setPlaceholderText(tr("names with commas between them"));
    m_place = new NamesEdit(m_story, {EntityKind::Place}, true, this);
    m_place->setObjectName(u"place"_s);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"note"_s);

    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Status"), m_status);
    form->addRow(tr("&From"), m_start);
    form->addRow(tr("T&o"), m_end);
    form->addRow(tr("Part of &day"), m_part);
    form->addRow(tr("&Who"), m_participants);
    form->addRow(tr("W&here"), m_place);
    form->addRow(tr("&Note"), m_note);

    m_complaint = new QLabel(this);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->hide();
    form->addRow(m_complaint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(m_event.isValid() ? tr("&Change") : tr("&Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    m_start->setFocus();
    // What begins and ends on one day goes on doing so.
    connect(m_start, &QLineEdit::textEdited, this, [this](const QString &start) {
        if (m_end->text() == m_startBefore)
            m_end->setText(start);
        m_startBefore = start;
    });
}

void EventDialog::setPart(const QString &part)
{
    const int known = m_part->findData(part);
    m_part->setCurrentIndex(known);
    if (known < 0)
        m_part->setEditText(part);
}

/// As TIMEX3 has it; nothing for what is no time of day.
std::optional<QString> EventDialog::part() const
{
    const QString words = m_part->currentText().trimmed();
    if (const int known = m_part->findText(words); known >= 0)
        return m_part->itemData(known).toString();
    if (m_part->findData(words.toUpper()) >= 0)
        return words.toUpper();
    const QTime clock = QTime::fromString(words, u"H:mm"_s);
    if (clock.isValid())
        return clock.toString(u"HH:mm"_s);
    // What the machine read may be of another form; it stays as it is.
    return words == m_partBefore ? std::optional(words) : std::nullopt;
}

void EventDialog::fill(EventId id)
{
    const StoryEvent &event = (*m_story)[id];
    m_type->setCurrentIndex(static_cast<int>(event.type));
    m_status->setCurrentIndex(static_cast<int>(event.status));
    m_start->setText(event.start);
    m_end->setText(event.end);
    m_startBefore = event.start;
    m_partBefore = event.part;
    setPart(event.part);
    m_participants->setEntities(event.participants);
    if (event.place.isValid())
        m_place->setEntities({event.place});
    m_note->setText(event.decision.note);
}

/// The names and the day that stand in the passage.
void EventDialog::suggestFrom(const Passage &passage)
{
    m_type->setCurrentIndex(static_cast<int>(EventType::Other));
    std::vector<EntityId> participants;
    std::vector<EntityId> places;
    const Extraction &said = (*m_story)[passage.article].read->extraction;
    for (int i = 0; i < static_cast<int>(m_story->entities.size()); ++i) {
        const StoryEntity &entity = (*m_story)[EntityId{i}];
        for (const FoundIn &at : entity.foundIn) {
            if (at.article != passage.article)
                continue;
            const auto &mentions = said.entities[static_cast<std::size_t>(at.entity)].mentions;
            const bool isIn = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
                return passage.span.contains(mention.span);
            });
            if (isIn)
                (entity.kind == EntityKind::Place ? places : participants).push_back({i});
        }
    }
    m_participants->setEntities(participants);
    if (!places.empty())
        m_place->setEntities({places.front()});
    for (const TimeMention &time : said.times) {
        const bool isDay = time.type == TimeType::Date || time.type == TimeType::Time;
        if (!isDay || !passage.span.contains(time.span) || !m_start->text().isEmpty())
            continue;
        m_start->setText(time.value.section(u'T', 0, 0));
        setPart(time.value.section(u'T', 1));
    }
    m_end->setText(m_start->text());
    m_startBefore = m_start->text();
    m_partBefore = m_part->currentText();
}

QStringList EventDialog::days() const
{
    const QString start = parseDayText(m_start->text()).value_or(QString());
    // A month has no morning; what no hand wrote goes with the day it was of.
    const bool isStale = !isOneDay(start) && part() == m_partBefore;
    return {start, parseDayText(m_end->text()).value_or(QString()),
            isStale ? QString() : part().value_or(QString())};
}

void EventDialog::accept()
{
    for (QLineEdit *edit : {m_start, m_end}) {
        if (!parseDayText(edit->text())) {
            complain(tr("‘%1’ is no day: write 2025-02-04, 2025-02 or 2025.").arg(edit->text()), edit);
            return;
        }
    }
    const auto first = PartialDate::parse(*parseDayText(m_start->text()));
    const auto last = PartialDate::parse(*parseDayText(m_end->text()));
    if (first && last && last->lastDay() < first->firstDay())
        complain(tr("The last day comes before the first."), m_end);
    else if (!part())
        complain(tr("‘%1’ is no time of day: choose one or write 18:30.").arg(m_part->currentText()),
                 m_part->lineEdit());
    else
        QDialog::accept();
}

void EventDialog::complain(const QString &words, QLineEdit *about)
{
    m_complaint->setText(words);
    m_complaint->show();
    about->setFocus();
    about->selectAll();
}

Corrections EventDialog::corrections() const { return m_event.isValid() ? changes() : addition(); }

Corrections EventDialog::changes() const
{
    using Kind = Correction::Kind;
    const StoryEvent &event = (*m_story)[m_event];
    const Anchors target = anchorsOf(*m_story, m_event);
    Corrections made;
    if (m_type->currentIndex() != static_cast<int>(event.type))
        made.push_back({Kind::SetType, target, {}, {m_type->currentData().toString()}});
    if (m_status->currentIndex() != static_cast<int>(event.status))
        made.push_back({Kind::SetStatus, target, {}, {m_status->currentData().toString()}});
    if (days() != QStringList{event.start, event.end, event.part})
        made.push_back({Kind::SetDate, target, {}, days()});
    if (m_participants->isChanged())
        made.push_back({Kind::SetParticipants, target, m_participants->anchors(EntityKind::Person), {}});
    if (m_place->isChanged())
        made.push_back({Kind::SetPlace, target, m_place->anchors(EntityKind::Place), {}});
    if (m_note->text() != event.decision.note)
        made.push_back({Kind::SetNote, target, {}, {m_note->text()}});
    return made;
}

Corrections EventDialog::addition() const
{
    using Kind = Correction::Kind;
    const Anchor passage = passageAnchor(*m_story, m_passage.article, m_passage.span);
    const QString type = m_type->currentData().toString();
    Corrections made{{Kind::AddEvent,
                      {passage},
                      m_participants->anchors(EntityKind::Person),
                      QStringList{type} + days() + QStringList{m_status->currentData().toString()}}};
    Anchor event = passage;
    event.of = Anchor::Of::Event;
    event.type = type;
    event.trigger = event.span.begin;
    if (const Anchors where = m_place->anchors(EntityKind::Place); !where.empty())
        made.push_back({Kind::SetPlace, {event}, where, {}});
    if (!m_note->text().isEmpty())
        made.push_back({Kind::SetNote, {event}, {}, {m_note->text()}});
    return made;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/corrector.h"

#include "model/corrections/anchors.h"
#include "model/language/identifiers.h"
#include "model/story/filter.h"
#include "ui/corrections/eventdialog.h"
#include "ui/corrections/pickdialog.h"
#include "ui/corrections/relationdialog.h"
#include "ui/style/wording.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

using Kind = Correction::Kind;

constexpr std::array forThings{
    Corrector::Action::Accept, Corrector::Action::Reject, Corrector::Action::Change, Corrector::Action::Note,
    Corrector::Action::Rename, Corrector::Action::Merge,  Corrector::Action::Split};
constexpr std::array forWords{Corrector::Action::NeverAPerson, Corrector::Action::IsPerson,
                              Corrector::Action::IsOrganization, Corrector::Action::IsPlace,
                              Corrector::Action::Hide};
constexpr std::array forPassages{Corrector::Action::AddPerson, Corrector::Action::AddOrganization,
                                 Corrector::Action::AddPlace, Corrector::Action::AddEvent,
                                 Corrector::Action::AddRelation};

EntityKind kindFor(Corrector::Action action)
{
    switch (action) {
    case Corrector::Action::IsPerson:
    case Corrector::Action::AddPerson:
        return EntityKind::Person;
    case Corrector::Action::IsPlace:
    case Corrector::Action::AddPlace:
        return EntityKind::Place;
    default:
        return EntityKind::Organization;
    }
}

QString eventLine(const Story &story, const StoryEvent &event)
{
    QStringList names;
    for (const EntityId id : event.participants)
        names << story[id].name;
    return Wording::period(event.start, event.end, event.part) + u" · "_s + Wording::of(event.type) +
           u" · "_s + names.join(u", "_s) + u" · "_s + event.summary;
}

QString articleLine(const Story &story, ArticleId article)
{
    QStringList parts;
    if (!story[article].published.value.isEmpty())
        parts << Wording::date(story[article].published.value);
    parts << story[article].title;
    return parts.join(u" · "_s);
}

/// How far the days of two events lie apart; far for undated ones.
qint64 daysBetween(const StoryEvent &a, const StoryEvent &b)
{
    const auto one = daysOf(a);
    const auto other = daysOf(b);
    return one && other ? std::abs(one->first.daysTo(other->first)) : 100000;
}

} // namespace

Corrector::Corrector(Selection *selection, QWidget *window)
    : QObject(window)
    , m_selection(selection)
    , m_window(window)
    , m_story(std::make_shared<Story>())
{
}

QString Corrector::nameOf(Action action)
{
    switch (action) {
    case Action::Accept:
        return tr("&Accept");
    case Action::Reject:
        return tr("&Reject");
    case Action::Change:
        return tr("&Change…");
    case Action::Note:
        return tr("&Note…");
    case Action::Rename:
        return tr("Rena&me…");
    case Action::Merge:
        return tr("Is the same &as…");
    case Action::Split:
        return tr("Sp&lit…");
    case Action::NeverAPerson:
        return tr("This word is never a &person");
    case Action::Hide:
        return tr("Never &show this name");
    case Action::IsPerson:
        return tr("This is a person");
    case Action::IsOrganization:
        return tr("This is a company");
    case Action::IsPlace:
        return tr("This is a place");
    case Action::AddPerson:
        return tr("Add as a &person");
    case Action::AddOrganization:
        return tr("Add as a &company");
    case Action::AddPlace:
        return tr("Add as a p&lace");
    case Action::AddEvent:
        return tr("Add an &event…");
    case Action::AddRelation:
        return tr("Add a &relation…");
    }
    return {};
}

bool Corrector::isThere(const Selected &selected) const
{
    const auto within = [](int index, std::size_t count) {
        return index >= 0 && index < static_cast<int>(count);
    };
    if (const auto *event = std::get_if<EventId>(&selected))
        return within(event->value, m_story->events.size());
    if (const auto *entity = std::get_if<EntityId>(&selected))
        return within(entity->value, m_story->entities.size());
    if (const auto *relation = std::get_if<RelationId>(&selected))
        return within(relation->value, m_story->relations.size());
    if (const auto *passage = std::get_if<Passage>(&selected))
        return within(passage->article.value, m_story->articles.size()) && !passage->span.isEmpty();
    return false;
}

bool Corrector::can(Action action, const Selected &selected) const
{
    if (m_isReadOnly || !isThere(selected))
        return false;
    const bool isEvent = std::holds_alternative<EventId>(selected);
    const bool isRelation = std::holds_alternative<RelationId>(selected);
    const auto *entity = std::get_if<EntityId>(&selected);
    switch (action) {
    case Action::Accept:
    case Action::Note:
        return isEvent || isRelation || entity;
    case Action::Reject:
    case Action::Change:
        return isEvent || isRelation;
    case Action::Rename:
    case Action::Hide:
        return entity;
    case Action::Merge:
        return isEvent || entity;
    case Action::Split:
        return hasSeveralSources(selected);
    case Action::NeverAPerson:
        return entity && (*m_story)[*entity].kind == EntityKind::Person;
    case Action::IsPerson:
    case Action::IsOrganization:
    case Action::IsPlace:
        return entity && (*m_story)[*entity].kind != kindFor(action);
    default:
        return std::holds_alternative<Passage>(selected);
    }
}

bool Corrector::hasSeveralSources(const Selected &selected) const
{
    if (const auto *event = std::get_if<EventId>(&selected))
        return (*m_story)[*event].reports.size() > 1;
    const auto *entity = std::get_if<EntityId>(&selected);
    return entity && (*m_story)[*entity].foundIn.size() > 1;
}

Anchors Corrector::anchors(const Selected &selected) const
{
    if (!isThere(selected))
        return {};
    if (const auto *event = std::get_if<EventId>(&selected))
        return anchorsOf(*m_story, *event);
    if (const auto *relation = std::get_if<RelationId>(&selected))
        return anchorsOf(*m_story, *relation);
    if (const auto *entity = std::get_if<EntityId>(&selected))
        return anchorsOf(*m_story, *entity);
    return {};
}

void Corrector::make(const Corrections &corrections)
{
    if (!corrections.empty() && !m_isReadOnly)
        emit correctionsMade(corrections);
}

void Corrector::run(Action action, const Selected &selected)
{
    if (!can(action, selected))
        return;
    const auto *entity = std::get_if<EntityId>(&selected);
    switch (action) {
    case Action::Accept:
        make({{Kind::Accept, anchors(selected), {}, {}}});
        break;
    case Action::Reject:
        make({{Kind::Reject, anchors(selected), {}, {}}});
        break;
    case Action::Change:
        change(selected);
        break;
    case Action::Note:
        note(selected);
        break;
    case Action::Rename:
        rename(*entity);
        break;
    case Action::Merge:
        merge(selected);
        break;
    case Action::Split:
        split(selected);
        break;
    case Action::NeverAPerson:
    case Action::Hide:
    case Action::IsPerson:
    case Action::IsOrganization:
    case Action::IsPlace: {
        // The name as the articles have it, not as it was renamed.
        QString word = (*m_story)[*entity].name;
        if (const Anchors named = anchors(selected); !named.empty())
            word = named.front().names.value(0, word);
        if (action == Action::NeverAPerson || action == Action::Hide)
            make({{action == Action::Hide ? Kind::Hide : Kind::NeverAPerson, {}, {}, {word}}});
        else
            make({{Kind::SetKind, {}, {}, {word, QString(toId(kindFor(action)))}}});
        break;
    }
    case Action::AddPerson:
    case Action::AddOrganization:
    case Action::AddPlace:
        addName(std::get<Passage>(selected), kindFor(action));
        break;
    case Action::AddEvent:
    case Action::AddRelation:
        addFromDialog(action, std::get<Passage>(selected));
        break;
    }
}

/// Accepting and rejecting need no question, so they can be done to many things at once.
std::vector<Selected> Corrector::chosenWith(Action action, const Selected &selected) const
{
    const bool isForMany = action == Action::Accept || action == Action::Reject;
    std::vector<Selected> things = isForMany && m_chosen ? m_chosen(selected) : std::vector<Selected>();
    std::erase_if(things, [&](const Selected &thing) { return !can(action, thing); });
    if (things.size() < 2)
        things.clear();
    return things;
}

void Corrector::runForChosen(Action action, const Selected &selected)
{
    const std::vector<Selected> things = chosenWith(action, selected);
    if (things.empty()) {
        run(action, selected);
        return;
    }
    Corrections made;
    for (const Selected &thing : things)
        made.push_back({action == Action::Accept ? Kind::Accept : Kind::Reject, anchors(thing), {}, {}});
    make(made);
}

void Corrector::fillMenu(QMenu *menu, const Selected &selected)
{
    const auto add = [&](Action action) {
        if (!can(action, selected))
            return;
        const std::size_t count = chosenWith(action, selected).size();
        const QString name = count > 0 ? tr("%1 (%2 rows)").arg(nameOf(action)).arg(count) : nameOf(action);
        menu->addAction(name, this, [this, action, selected] { runForChosen(action, selected); });
    };
    std::for_each(forThings.begin(), forThings.end(), add);
    if (std::holds_alternative<EntityId>(selected))
        menu->addSeparator();
    std::for_each(forWords.begin(), forWords.end(), add);
    std::for_each(forPassages.begin(), forPassages.end(), add);
}

void Corrector::change(const Selected &selected)
{
    if (const auto *event = std::get_if<EventId>(&selected)) {
        EventDialog dialog(m_story, *event, m_window);
        if (dialog.exec() == QDialog::Accepted)
            make(dialog.corrections());
    } else if (const auto *relation = std::get_if<RelationId>(&selected)) {
        RelationDialog dialog(m_story, *relation, m_window);
        if (dialog.exec() == QDialog::Accepted)
            make(dialog.corrections());
    }
}

QString Corrector::decisionNote(const Selected &selected) const
{
    if (const auto *event = std::get_if<EventId>(&selected))
        return (*m_story)[*event].decision.note;
    if (const auto *relation = std::get_if<RelationId>(&selected))
        return (*m_story)[*relation].decision.note;
    if (const auto *entity = std::get_if<EntityId>(&selected))
        return (*m_story)[*entity].decision.note;
    return {};
}

void Corrector::note(const Selected &selected)
{
    const Anchors target = anchors(selected);
    const QString before = decisionNote(selected);
    bool accepted = false;
    const QString words =
        QInputDialog::getText(m_window, tr("Note"), tr("A note, for you and your colleagues:"),
                              QLineEdit::Normal, before, &accepted);
    if (accepted && words != before)
        make({{Kind::SetNote, target, {}, {words}}});
}

void Corrector::rename(EntityId entity)
{
    const Anchors target = anchors(entity);
    const QString before = (*m_story)[entity].name;
    bool accepted = false;
    const QString name = QInputDialog::getText(m_window, tr("Rename"), tr("The name to show:"),
                                               QLineEdit::Normal, before, &accepted)
                             .simplified();
    if (accepted && !name.isEmpty() && name != before)
        make({{Kind::Rename, target, {}, {name}}});
}

void Corrector::merge(const Selected &selected)
{
    if (const auto *event = std::get_if<EventId>(&selected))
        mergeEvent(*event);
    else if (const auto *entity = std::get_if<EntityId>(&selected))
        mergeEntity(*entity);
}

void Corrector::mergeEvent(EventId event)
{
    const StoryPtr story = m_story;
    const StoryEvent &one = (*story)[event];
    // Those of the same company and the nearest days first.
    std::vector<std::pair<std::pair<int, qint64>, EventId>> ranked;
    for (int i = 0; i < static_cast<int>(story->events.size()); ++i) {
        const StoryEvent &other = (*story)[EventId{i}];
        const auto shared =
            std::count_if(other.participants.begin(), other.participants.end(), [&](EntityId id) {
                return std::find(one.participants.begin(), one.participants.end(), id) !=
                       one.participants.end();
            });
        if (EventId{i} != event)
            ranked.push_back({{static_cast<int>(-shared), daysBetween(one, other)}, {i}});
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList lines;
    for (const auto &[rank, id] : ranked)
        lines << eventLine(*story, (*story)[id]);
    PickDialog dialog(tr("The same event"), tr("‘%1’ is the same event as:").arg(one.summary), lines, false,
                      m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Selected> others;
    for (const int index : dialog.picked())
        others.emplace_back(ranked[static_cast<std::size_t>(index)].second);
    mergeWith(event, others);
}

void Corrector::mergeEntity(EntityId entity)
{
    const StoryPtr story = m_story;
    const StoryEntity &one = (*story)[entity];
    // Those that share a beginning, or that are part of each other, first.
    std::vector<std::tuple<bool, int, QString, EntityId>> ranked;
    for (int i = 0; i < static_cast<int>(story->entities.size()); ++i) {
        const StoryEntity &other = (*story)[EntityId{i}];
        if (EntityId{i} == entity || other.kind != one.kind)
            continue;
        const bool isAlike = other.name.contains(one.name) || one.name.contains(other.name) ||
                             other.name.left(1) == one.name.left(1);
        ranked.emplace_back(!isAlike, -other.mentions, other.name, EntityId{i});
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList lines;
    for (const auto &[alike, mentions, name, id] : ranked) {
        const StoryEntity &other = (*story)[id];
        const QString post = other.affiliation.isValid()
                                 ? u" · "_s + (*story)[other.affiliation].name + u' ' + other.title
                                 : QString();
        lines << name + post + u" · "_s + tr("%n mention(s)", nullptr, other.mentions);
    }
    PickDialog dialog(tr("The same name"), tr("‘%1’ is the same as:").arg(one.name), lines, false, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Selected> others;
    for (const int index : dialog.picked())
        others.emplace_back(std::get<EntityId>(ranked[static_cast<std::size_t>(index)]));
    mergeWith(entity, others);
}

void Corrector::mergeWith(const Selected &selected, const std::vector<Selected> &others)
{
    Corrections made;
    for (const Selected &other : others)
        made.push_back({Kind::Merge, anchors(selected), anchors(other), {}});
    make(made);
}

void Corrector::split(const Selected &selected)
{
    const StoryPtr story = m_story;
    QStringList lines;
    Anchors all;
    if (const auto *event = std::get_if<EventId>(&selected)) {
        for (const Report &report : (*story)[*event].reports) {
            const QString words =
                report.evidence.empty()
                    ? QString()
                    : u": “"_s + story->words(report.article, report.evidence.front()).simplified() + u'”';
            lines << articleLine(*story, report.article) + words;
            all.push_back(eventAnchor(*story, report));
        }
    } else if (const auto *entity = std::get_if<EntityId>(&selected)) {
        for (const FoundIn &at : (*story)[*entity].foundIn) {
            const Entity &said =
                (*story)[at.article].read->extraction.entities[static_cast<std::size_t>(at.entity)];
            lines << articleLine(*story, at.article) + u": "_s + said.name + u' ' + said.title;
            all.push_back(entityAnchor(*story, at));
        }
    }
    PickDialog dialog(tr("Split"), tr("Check what speaks of another one; it is taken out together:"), lines,
                      true, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Correction correction{Kind::Split, {}, {}, {}};
    const std::vector<int> picked = dialog.picked();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const bool isOther = std::find(picked.begin(), picked.end(), i) != picked.end();
        (isOther ? correction.others : correction.target).push_back(all[static_cast<std::size_t>(i)]);
    }
    if (!correction.target.empty() && !correction.others.empty())
        make({correction});
}

void Corrector::addName(const Passage &passage, EntityKind kind)
{
    // The words without the spaces that a quick hand marks with them.
    Span span = passage.span;
    const QString &text = (*m_story)[passage.article].read->article.text;
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    if (span.isEmpty())
        return;
    const QString name = span.in(text).toString().simplified();
    constexpr qsizetype longest = 60;
    if (name.size() > longest || span.in(text).contains(u'\n')) {
        emit complained(tr("That is too much for a name: mark the name alone."));
        return;
    }
    make({{Kind::AddEntity,
           {passageAnchor(*m_story, passage.article, span)},
           {},
           {QString(toId(kind)), name}}});
}

void Corrector::addFromDialog(Action action, const Passage &passage)
{
    if (action == Action::AddEvent) {
        EventDialog dialog(m_story, passage, m_window);
        if (dialog.exec() == QDialog::Accepted)
            make(dialog.corrections());
        return;
    }
    RelationDialog dialog(m_story, passage, m_window);
    if (dialog.exec() == QDialog::Accepted)
        make(dialog.corrections());
}

} // namespace Haengbo

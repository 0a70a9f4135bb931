// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablemodel.h"

#include "model/corrections/anchors.h"
#include "model/language/identifiers.h"
#include "ui/corrections/correctionwords.h"
#include "ui/corrections/daytext.h"
#include "ui/corrections/namesedit.h"
#include "ui/style/wording.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

using Kind = Correction::Kind;

template<typename Enum>
QStringList choices(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << Wording::of(static_cast<Enum>(i));
    return words;
}

template<typename Enum>
QString idAt(const QVariant &value)
{
    return QString(toId(static_cast<Enum>(value.toInt())));
}

/// A day of any precision as a number that sorts as days do ('2025-02' before '2025-02-01'); a number is
/// compared much faster than words in their language. Undated ones come last.
qlonglong dayKey(const QString &day)
{
    constexpr int digits = 14; // yyyyMMddhhmmss
    qlonglong key = 0;
    int count = 0;
    for (const QChar c : day) {
        if (c.isDigit() && count < digits) {
            key = key * 10 + c.digitValue();
            ++count;
        }
    }
    if (count == 0)
        return std::numeric_limits<qlonglong>::max();
    for (; count < digits; ++count)
        key *= 10;
    return key;
}

QString namesOf(const Story &story, const std::vector<EntityId> &entities)
{
    QStringList names;
    for (const EntityId id : entities)
        names << story[id].name;
    return names.join(u", "_s);
}

} // namespace

TableModel::TableModel(Corrector *corrector, QObject *parent)
    : QAbstractTableModel(parent)
    , m_corrector(corrector)
    , m_story(std::make_shared<Story>())
{
}

void TableModel::setStory(StoryPtr story, const Filter &filter)
{
    beginResetModel();
    m_story = std::move(story);
    fill(filter);
    endResetModel();
}

// Events

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void EventTableModel::fill(const Filter &filter) { m_rows = acceptedEvents(filter, story()); }

Selected EventTableModel::thingAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

int EventTableModel::rowOf(const Selected &thing) const
{
    const auto *event = std::get_if<EventId>(&thing);
    const auto found = event ? std::find(m_rows.begin(), m_rows.end(), *event) : m_rows.end();
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("From"),  tr("To"),      tr("Status"),  tr("Type"),    tr("Who"),
                            tr("Where"), tr("Summary"), tr("Reports"), tr("Checked"), tr("Note")};
    return names.value(section);
}

QString EventTableModel::text(const StoryEvent &event, int column) const
{
    switch (column) {
    case FromColumn:
        return event.start.toString();
    case ToColumn:
        return event.end.toString();
    case StatusColumn:
        return Wording::of(event.status);
    case TypeColumn:
        return Wording::of(event.type);
    case WhoColumn:
        return namesOf(story(), event.participants);
    case WhereColumn:
        return event.place.isValid() ? story()[event.place].name : QString();
    case WhatColumn:
        return event.summary;
    case ReportsColumn:
        return QString::number(event.reports.size());
    case CheckedColumn:
        return (event.decision.isCorrected() ? u"✎ "_s : QString()) +
               (event.decision.accepted ? u"✓"_s : QString());
    default:
        return event.decision.note;
    }
}

QVariant EventTableModel::sortKey(const StoryEvent &event, int column) const
{
    switch (column) {
    case FromColumn:
        return dayKey(event.start);
    case ToColumn:
        return dayKey(event.end);
    case ReportsColumn:
        return static_cast<int>(event.reports.size());
    default:
        return text(event, column);
    }
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoryEvent &event = story()[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(event, index.column());
    case Qt::EditRole:
        return index.column() == StatusColumn ? QVariant(static_cast<int>(event.status))
               : index.column() == TypeColumn ? QVariant(static_cast<int>(event.type))
                                              : QVariant(text(event, index.column()));
    case SortRole:
        return sortKey(event, index.column());
    case ChoicesRole:
        return index.column() == StatusColumn ? QVariant(choices<Status>(statusCount))
               : index.column() == TypeColumn ? QVariant(choices<EventType>(eventTypeCount))
                                              : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags EventTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isFixed = index.column() == WhatColumn || index.column() == ReportsColumn ||
                         index.column() == CheckedColumn || corrector()->isReadOnly();
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

bool EventTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole))
        return false;
    const Corrections made = edited(m_rows[static_cast<std::size_t>(index.row())], index.column(), value);
    corrector()->make(made);
    return !made.empty();
}

Corrections EventTableModel::edited(EventId id, int column, const QVariant &value)
{
    const StoryEvent &event = story()[id];
    const Anchors target = anchorsOf(story(), id);
    const QString words = value.toString().trimmed();
    switch (column) {
    case FromColumn:
    case ToColumn: {
        const auto day = parseDayText(words);
        if (!day) {
            emit complained(tr("%1 is no day").arg(words));
            return {};
        }
        // An event of one day moves as a whole.
        const bool wasOneDay = event.start == event.end;
        const QString start = column == FromColumn ? *day : event.start.toString();
        const QString end = column == ToColumn || wasOneDay ? *day : event.end.toString();
        const QString part = isOneDay(start) ? event.part.toString() : QString();
        return {{Kind::SetDate, target, {}, {start, end, part}}};
    }
    case StatusColumn:
        return {{Kind::SetStatus, target, {}, {idAt<Status>(value)}}};
    case TypeColumn:
        return {{Kind::SetType, target, {}, {idAt<EventType>(value)}}};
    case WhoColumn: {
        NamesEdit names(storyPtr(), {EntityKind::Person, EntityKind::Organization, EntityKind::Product},
                        false);
        names.setEntities(event.participants);
        names.setText(words);
        return {{Kind::SetParticipants, target, names.anchors(EntityKind::Person), {}}};
    }
    case WhereColumn: {
        NamesEdit names(storyPtr(), {EntityKind::Place}, true);
        names.setText(words);
        return {{Kind::SetPlace, target, names.anchors(EntityKind::Place), {}}};
    }
    case NoteColumn:
        return {{Kind::SetNote, target, {}, {words}}};
    default:
        return {};
    }
}

// Relations

int RelationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RelationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void RelationTableModel::fill(const Filter &filter) { m_rows = acceptedRelations(filter, story()); }

Selected RelationTableModel::thingAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

int RelationTableModel::rowOf(const Selected &thing) const
{
    const auto *relation = std::get_if<RelationId>(&thing);
    const auto found = relation ? std::find(m_rows.begin(), m_rows.end(), *relation) : m_rows.end();
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant RelationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Source of it"), tr("Target of it"), tr("Type"), tr("Status"),
                            tr("Reports"),      tr("Checked"),      tr("Note")};
    return names.value(section);
}

QString RelationTableModel::text(const StoryRelation &relation, int column) const
{
    switch (column) {
    case SourceColumn:
        return story()[relation.source].name;
    case TargetColumn:
        return story()[relation.target].name;
    case TypeColumn:
        return Wording::of(relation.type);
    case StatusColumn:
        return Wording::of(relation.status);
    case ReportsColumn:
        return QString::number(relation.reports.size());
    case CheckedColumn:
        return (relation.decision.isCorrected() ? u"✎ "_s : QString()) +
               (relation.decision.accepted ? u"✓"_s : QString());
    default:
        return relation.decision.note;
    }
}

QVariant RelationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoryRelation &relation = story()[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(relation, index.column());
    case Qt::EditRole:
        return index.column() == StatusColumn ? QVariant(static_cast<int>(relation.status))
               : index.column() == TypeColumn ? QVariant(static_cast<int>(relation.type))
                                              : QVariant(text(relation, index.column()));
    case SortRole:
        return index.column() == ReportsColumn ? QVariant(static_cast<int>(relation.reports.size()))
                                               : QVariant(text(relation, index.column()));
    case ChoicesRole:
        return index.column() == StatusColumn ? QVariant(choices<Status>(statusCount))
               : index.column() == TypeColumn ? QVariant(choices<RelationType>(relationTypeCount))
                                              : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags RelationTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable =
        index.column() == TypeColumn || index.column() == StatusColumn || index.column() == NoteColumn;
    return isEditable && !corrector()->isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RelationTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole))
        return false;
    const Anchors target = anchorsOf(story(), m_rows[static_cast<std::size_t>(index.row())]);
    switch (index.column()) {
    case TypeColumn:
        corrector()->make({{Kind::SetType, target, {}, {idAt<RelationType>(value)}}});
        return true;
    case StatusColumn:
        corrector()->make({{Kind::SetStatus, target, {}, {idAt<Status>(value)}}});
        return true;
    case NoteColumn:
        corrector()->make({{Kind::SetNote, target, {}, {value.toString().trimmed()}}});
        return true;
    default:
        return false;
    }
}

} // namespace Haengbo

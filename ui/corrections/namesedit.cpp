// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/namesedit.h"

#include "model/corrections/anchors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

NamesEdit::NamesEdit(StoryPtr story, std::set<EntityKind> kinds, bool single, QWidget *parent)
    : QLineEdit(parent)
    , m_story(std::move(story))
    , m_kinds(std::move(kinds))
    , m_single(single)
{
    QStringList names;
    for (const StoryEntity &entity : m_story->entities) {
        if (m_kinds.contains(entity.kind))
            names << entity.name;
    }
    names.removeDuplicates();
    names.sort();
    m_completer = new QCompleter(names, this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    // Of several names only the one that is being typed is completed.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) {
                const qsizetype comma = m_single ? -1 : text().lastIndexOf(u',', cursorPosition() - 1);
                const qsizetype next = m_single ? -1 : text().indexOf(u',', cursorPosition());
                const QString before = comma < 0 ? QString() : text().first(comma + 1) + u' ';
                const QString after = next < 0 ? QString() : text().sliced(next);
                setText(before + name + after);
                setCursorPosition(static_cast<int>(before.size() + name.size()));
            });
    connect(this, &QLineEdit::textEdited, this, &NamesEdit::complete);
}

void NamesEdit::complete()
{
    const qsizetype comma = m_single ? -1 : text().lastIndexOf(u',', cursorPosition() - 1);
    const QString typed = text().sliced(comma + 1, cursorPosition() - comma - 1).trimmed();
    if (typed.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == typed;
    if (m_completer->completionCount() == 0 || isWhole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void NamesEdit::setEntities(const std::vector<EntityId> &entities)
{
    m_given = entities;
    setText(textOf(entities));
}

QString NamesEdit::textOf(const std::vector<EntityId> &entities) const
{
    QStringList names;
    for (const EntityId id : entities)
        names << (*m_story)[id].name;
    return names.join(u", "_s);
}

QStringList NamesEdit::names() const
{
    QStringList names;
    for (const QString &part : m_single ? QStringList{text()} : text().split(u',')) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

EntityId NamesEdit::entityCalled(const QString &name) const
{
    const auto isCalled = [&](EntityId id) { return (*m_story)[id].name == name; };
    const auto given = std::find_if(m_given.begin(), m_given.end(), isCalled);
    if (given != m_given.end())
        return *given;
    EntityId byAlias;
    for (int i = 0; i < static_cast<int>(m_story->entities.size()); ++i) {
        const StoryEntity &entity = (*m_story)[EntityId{i}];
        if (m_kinds.contains(entity.kind) && entity.name == name)
            return {i};
        if (!byAlias.isValid() && m_kinds.contains(entity.kind) && entity.aliases.contains(name))
            byAlias = {i};
    }
    return byAlias;
}

Anchors NamesEdit::anchors(EntityKind kindOfNew) const
{
    Anchors anchors;
    for (const QString &name : names()) {
        const EntityId id = entityCalled(name);
        anchors.push_back(id.isValid() ? anchorsOf(*m_story, id).front() : namedAnchor(kindOfNew, name));
    }
    return anchors;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"

#include <QLineEdit>

#include <set>

class QCompleter;

namespace Haengbo {

/// Names of a story's entities, with commas between them; what has been typed is completed.
class NamesEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// \a kinds are offered; \a single for one name at most.
    NamesEdit(StoryPtr story, std::set<EntityKind> kinds, bool single, QWidget *parent = nullptr);

    void setEntities(const std::vector<EntityId> &entities);
    /// Whether other names stand here than setEntities() put.
    bool isChanged() const { return text() != textOf(m_given); }
    /// One anchor for each name, in the order typed. A name that the story does not have is anchored by
    /// itself, as a \a kindOfNew.
    Anchors anchors(EntityKind kindOfNew) const;

private:
    QString textOf(const std::vector<EntityId> &entities) const;
    QStringList names() const;
    EntityId entityCalled(const QString &name) const;
    void complete();

    StoryPtr m_story;
    std::set<EntityKind> m_kinds;
    bool m_single;
    std::vector<EntityId> m_given; ///< what setEntities() named: of two of one name the one that was meant
    QCompleter *m_completer;
};

} // namespace Haengbo

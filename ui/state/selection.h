// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QObject>

#include <variant>

namespace Haengbo {

/// A passage of an article.
struct Passage
{
    ArticleId article;
    Span span;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// What is selected: nothing, an event, an entity, a relation, an article or a passage.
using Selected = std::variant<std::monostate, EventId, EntityId, RelationId, ArticleId, Passage>;

/// The one selection that every view shows and every view can set.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    const Selected &current() const { return m_current; }
    /// Selects \a selected; says so only when it changes.
    void select(const Selected &selected);
    void clear() { select(std::monostate()); }

    EventId event() const { return valueOr<EventId>(); }
    EntityId entity() const { return valueOr<EntityId>(); }
    RelationId relation() const { return valueOr<RelationId>(); }

signals:
    void selectionChanged();

private:
    template<typename T>
    T valueOr() const
    {
        const T *value = std::get_if<T>(&m_current);
        return value ? *value : T();
    }

    Selected m_current;
};

} // namespace Haengbo

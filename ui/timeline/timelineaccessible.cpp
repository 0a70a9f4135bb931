// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// One event as a list item. Lives as long as its view's interface.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleEvent(TimelineView *view, EventId event)
        : m_view(view)
        , m_event(event)
    {
    }

    bool isValid() const override
    {
        return m_view && m_view->story() && m_event.value < static_cast<int>(m_view->story()->events.size());
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? TimelineWords::eventLine(*m_view->story(), m_event)
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect place = isValid() ? m_view->placeOf(m_event) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_view->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        if (isValid()) {
            state.selected = m_view->selection()->event() == m_event;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = m_view->placeOf(m_event).isEmpty();
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (isValid() && action == pressAction())
            m_view->selection()->select(m_event);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    EventId m_event;
};

class AccessibleTimeline : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List, view->accessibleName())
    {
    }
    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    /// The description of an empty timeline says why it is.
    QString text(QAccessible::Text kind) const override
    {
        const auto [title, how] = view()->whyEmpty();
        return kind == QAccessible::Description && !title.isEmpty() ? title + u". "_s + how
                                                                    : QAccessibleWidget::text(kind);
    }

    int childCount() const override
    {
        return static_cast<int>(view()->eventCount()) + QAccessibleWidget::childCount();
    }

    /// Interfaces are made when somebody asks for them; a million events cost nothing until then.
    QAccessibleInterface *child(int index) const override
    {
        const EventId event = view()->eventAt(index);
        if (!event.isValid())
            return QAccessibleWidget::child(index - static_cast<int>(view()->eventCount()));
        const std::pair key(event.value, reinterpret_cast<quintptr>(view()->story().get()));
        const auto known = m_ids.constFind(key);
        if (known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleEvent(view(), event);
        m_ids.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_ids.constBegin(); it != m_ids.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return static_cast<int>(view()->numberOf(EventId{it.key().first}));
        }
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? -1 : static_cast<int>(view()->eventCount()) + widget;
    }

    QAccessibleInterface *focusChild() const override
    {
        const auto number = static_cast<int>(view()->numberOf(view()->selection()->event()));
        return number < 0 ? nullptr : child(number);
    }

private:
    TimelineView *view() const { return static_cast<TimelineView *>(widget()); }

    mutable QHash<std::pair<int, quintptr>, QAccessible::Id> m_ids;
};

QAccessibleInterface *timelineInterface(const QString &className, QObject *object)
{
    if (className != u"Haengbo::TimelineView" || !object || !object->isWidgetType())
        return nullptr;
    return new AccessibleTimeline(static_cast<TimelineView *>(object));
}

} // namespace

void installTimelineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(timelineInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace Haengbo

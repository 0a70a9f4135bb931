// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphaccess.h"

#include "ui/graph/graphcanvas.h"

#include <QPointer>

namespace Haengbo {

namespace {

int nodeCount(const GraphCanvas &canvas) { return static_cast<int>(canvas.picture().graph.nodes.size()); }

int elementCount(const GraphCanvas &canvas)
{
    return nodeCount(canvas) + static_cast<int>(canvas.picture().graph.edges.size());
}

/// A node or an edge. Elements are told apart by their index alone: a new picture gives them new names.
class Element : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Element(GraphCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_canvas && m_index < elementCount(*m_canvas); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    int index() const { return m_index; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        const GraphPicture &picture = m_canvas->picture();
        if (kind == QAccessible::Name && isNode())
            return picture.graph.nodes[static_cast<std::size_t>(m_index)].name;
        return picture.tipOf(isNode() ? m_index : -1, isNode() ? -1 : edge());
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = (isNode() ? m_canvas->nodeBox(m_index) : m_canvas->edgeBox(edge())).toAlignedRect();
        return {m_canvas->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_canvas->hasFocus() &&
                        (isNode() ? m_canvas->currentNode() == m_index : m_canvas->currentEdge() == edge());
        state.selected =
            isNode() ? m_canvas->light().selectedNode == m_index : m_canvas->light().selectedEdge == edge();
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
            m_canvas->press(isNode() ? m_index : -1, isNode() ? -1 : edge());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isNode() const { return m_index < nodeCount(*m_canvas); }
    int edge() const { return m_index - nodeCount(*m_canvas); }

    QPointer<GraphCanvas> m_canvas;
    int m_index;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<GraphCanvas *>(object);
    return canvas ? new GraphAccess(canvas) : nullptr;
}

} // namespace

GraphAccess::GraphAccess(GraphCanvas *canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
{
}

GraphAccess::~GraphAccess()
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void GraphAccess::install() { QAccessible::installFactory(make); }

GraphCanvas *GraphAccess::canvas() const { return static_cast<GraphCanvas *>(widget()); }

int GraphAccess::childCount() const { return elementCount(*canvas()); }

QAccessibleInterface *GraphAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto i = static_cast<std::size_t>(index);
    if (i >= m_children.size())
        m_children.resize(i + 1, 0);
    if (m_children[i] == 0)
        m_children[i] = QAccessible::registerAccessibleInterface(new Element(canvas(), index));
    return QAccessible::accessibleInterface(m_children[i]);
}

QAccessibleInterface *GraphAccess::childAt(int x, int y) const
{
    const auto [node, edge] = canvas()->elementAt(canvas()->mapFromGlobal(QPoint(x, y)));
    return node >= 0 ? child(node) : edge >= 0 ? child(nodeCount(*canvas()) + edge) : nullptr;
}

int GraphAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *element = dynamic_cast<const Element *>(child);
    return element ? element->index() : -1;
}

QAccessibleInterface *GraphAccess::focusChild() const
{
    if (!canvas()->hasFocus())
        return nullptr;
    if (canvas()->currentNode() >= 0)
        return child(canvas()->currentNode());
    return canvas()->currentEdge() >= 0 ? child(nodeCount(*canvas()) + canvas()->currentEdge()) : nullptr;
}

} // namespace Haengbo

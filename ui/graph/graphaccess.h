// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace Haengbo {

class GraphCanvas;

/// The graph to a screen reader: one child for each node, then one for each edge, each named by a sentence,
/// standing where it is painted, and pressed as by a click.
class GraphAccess : public QAccessibleWidget
{
public:
    explicit GraphAccess(GraphCanvas *canvas);
    ~GraphAccess() override;
    Q_DISABLE_COPY_MOVE(GraphAccess)

    /// Makes QAccessible know this class; harmless when called again.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    GraphCanvas *canvas() const;

    mutable std::vector<QAccessible::Id> m_children; ///< 0 for those nobody asked for yet
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graph.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace Haengbo {

/// One sign of the graph and what it means.
struct GraphLegendEntry
{
    enum class Kind { Node, Tie, Status, New };
    Kind kind = Kind::Node;
    EntityKind node = EntityKind::Organization;
    TieKind tie = TieKind::Relation;
    RelationType type = RelationType::Partnership;
    Status status = Status::Occurred;
    int count = 0;
    bool isShown = true;

    QString words() const;
    friend bool operator==(const GraphLegendEntry &, const GraphLegendEntry &) = default;
};

/// The signs that occur in \a story, with how often each does, hidden ones too: kinds of nodes and of ties
/// that \a options ask for, then the statuses; what is new where a time is looked at.
std::vector<GraphLegendEntry> legendOf(const Story &story, const Filter &filter, const GraphOptions &options);

/// Lays the entries in lines within \a width; the places of their top left corners and the height of all.
struct LegendLines
{
    std::vector<QPointF> corners;
    double height = 0;
};
QSizeF legendEntrySize(const GraphLegendEntry &entry, const QFont &font);
LegendLines legendLines(const std::vector<GraphLegendEntry> &entries, double width, const QFont &font);
void paintLegendEntry(QPainter &painter, const GraphLegendEntry &entry, QPointF corner, const QFont &font,
                      const Theme &theme);

/// The legend as a row of switches: what is switched off is filtered out.
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    void setEntries(const std::vector<GraphLegendEntry> &entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The user switched \a entry, which was shown or hidden as it says.
    void switched(const Haengbo::GraphLegendEntry &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    std::vector<GraphLegendEntry> m_entries;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace Haengbo

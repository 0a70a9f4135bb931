// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Haengbo {

struct GraphEdgeShape;

/// What stays free around the mark of a node, in device-independent pixels.
constexpr double markGap = 2;

/// Finds room for labels, one after the other: a label never lies on an obstacle or on a label placed before
/// it, and where it can choose it lies on few lines. Greedy over a fixed list of places for each label
/// (Christensen, Marks, Shieber: An Empirical Study of Algorithms for Point-Feature Label Placement, 1995),
/// so callers place what matters most first.
class LabelPlacer
{
public:
    void addObstacle(const QRectF &box);
    /// A point of the line of \a edge that labels had better leave free.
    void addLinePoint(QPointF point, int edge);

    /// A free place around a mark, first below it; nothing when there is none.
    std::optional<QRectF> placeAround(QPointF centre, double radius, QSizeF size);
    /// The same for names that may not be missing: without a free place it lies over marks that are less
    /// important, but never over another label.
    std::optional<QRectF> placeOver(QPointF centre, double radius, QSizeF size);
    /// Sets label, symbol and what there is of them in \a shape, the shape of \a edge: symbol and words near
    /// its middle where they hide hardly anything of other lines, or else the symbol alone, or nothing.
    void placeAlong(int edge, GraphEdgeShape &shape, QSizeF size, double symbol);

private:
    using Cell = std::uint64_t;
    static Cell cellAt(int column, int row);
    bool isFree(const QRectF &box) const;
    bool isClearOfLabels(const QRectF &box) const;
    void addLabel(const QRectF &box);
    /// Points of lines in \a box, without those of the edge \a except.
    int linePointsIn(const QRectF &box, int except) const;
    std::optional<double> placeAt(int edge, GraphEdgeShape &shape, QSizeF size, int mostHidden);

    struct LinePoint
    {
        QPointF at;
        int edge;
    };

    std::vector<QRectF> m_labels;
    std::vector<QRectF> m_obstacles;
    std::unordered_map<Cell, std::vector<std::size_t>> m_obstaclesIn;
    std::unordered_map<Cell, std::vector<LinePoint>> m_pointsIn;
};

} // namespace Haengbo

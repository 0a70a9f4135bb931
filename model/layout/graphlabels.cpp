// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphlabels.h"

#include "model/layout/graphscene.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Haengbo {

namespace {

constexpr double cellSide = 64;
constexpr double labelGap = 4; ///< between a mark and its name
/// Points of other lines, 8 pixels apart, that the words and the symbol of an edge may lie on.
constexpr int mostHiddenByWords = 3;
constexpr int mostHiddenBySymbol = 6;
constexpr double lineWeight = 0.5; ///< a point of a line under a label, against the order of places

int cellOf(double at) { return static_cast<int>(std::floor(at / cellSide)); }

template<typename Visit>
void overCells(const QRectF &box, Visit visit)
{
    for (int column = cellOf(box.left()); column <= cellOf(box.right()); ++column) {
        for (int row = cellOf(box.top()); row <= cellOf(box.bottom()); ++row)
            visit(column, row);
    }
}

struct Candidate
{
    QPointF corner; ///< of the label, from the centre of the mark
    double cost;
};

std::array<Candidate, 8> candidatesAround(double radius, QSizeF size)
{
    const double w = size.width();
    const double h = size.height();
    const double off = radius + labelGap;
    // Clear of the mark's own obstacle, by more than what rounding takes.
    const double near = radius + markGap + 0.5;
    return {{{{-w / 2, near}, 0},
             {{off, -h / 2}, 0.8},
             {{-off - w, -h / 2}, 0.9},
             {{-w / 2, -near - h}, 1},
             {{near, 0.75 * radius}, 1.6},
             {{-near - w, 0.75 * radius}, 1.7},
             {{near, -0.75 * radius - h}, 1.8},
             {{-near - w, -0.75 * radius - h}, 1.9}}};
}

} // namespace

LabelPlacer::Cell LabelPlacer::cellAt(int column, int row)
{
    return (std::uint64_t(static_cast<std::uint32_t>(column)) << 32) | static_cast<std::uint32_t>(row);
}

void LabelPlacer::addObstacle(const QRectF &box)
{
    overCells(box,
              [&](int column, int row) { m_obstaclesIn[cellAt(column, row)].push_back(m_obstacles.size()); });
    m_obstacles.push_back(box);
}

void LabelPlacer::addLinePoint(QPointF point, int edge)
{
    m_pointsIn[cellAt(cellOf(point.x()), cellOf(point.y()))].push_back({point, edge});
}

bool LabelPlacer::isFree(const QRectF &box) const
{
    bool isFree = true;
    overCells(box, [&](int column, int row) {
        const auto found = m_obstaclesIn.find(cellAt(column, row));
        if (!isFree || found == m_obstaclesIn.end())
            return;
        isFree = std::none_of(found->second.begin(), found->second.end(),
                              [&](std::size_t i) { return m_obstacles[i].intersects(box); });
    });
    return isFree;
}

int LabelPlacer::linePointsIn(const QRectF &box, int except) const
{
    std::ptrdiff_t count = 0;
    overCells(box, [&](int column, int row) {
        const auto found = m_pointsIn.find(cellAt(column, row));
        if (found != m_pointsIn.end())
            count += std::count_if(found->second.begin(), found->second.end(), [&](const LinePoint &point) {
                return point.edge != except && box.contains(point.at);
            });
    });
    return static_cast<int>(count);
}

bool LabelPlacer::isClearOfLabels(const QRectF &box) const
{
    return std::none_of(m_labels.begin(), m_labels.end(),
                        [&](const QRectF &label) { return label.intersects(box); });
}

void LabelPlacer::addLabel(const QRectF &box)
{
    m_labels.push_back(box);
    addObstacle(box);
}

std::optional<QRectF> LabelPlacer::placeAround(QPointF centre, double radius, QSizeF size)
{
    std::optional<QRectF> best;
    double leastCost = 0;
    for (const Candidate &candidate : candidatesAround(radius, size)) {
        const QRectF box(centre + candidate.corner, size);
        if (!isFree(box))
            continue;
        const double cost = candidate.cost + lineWeight * linePointsIn(box, -1);
        if (!best || cost < leastCost) {
            best = box;
            leastCost = cost;
        }
    }
    if (best)
        addLabel(*best);
    return best;
}

std::optional<QRectF> LabelPlacer::placeOver(QPointF centre, double radius, QSizeF size)
{
    if (const auto free = placeAround(centre, radius, size))
        return free;
    for (const Candidate &candidate : candidatesAround(radius, size)) {
        const QRectF box(centre + candidate.corner, size);
        if (isClearOfLabels(box)) {
            addLabel(box);
            return box;
        }
    }
    return {};
}

std::optional<double> LabelPlacer::placeAt(int edge, GraphEdgeShape &shape, QSizeF size, int mostHidden)
{
    constexpr std::array places = {0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8};
    std::optional<double> best;
    double leastCost = 0;
    for (const double t : places) {
        const QRectF box(shape.at(t) - QPointF(size.width(), size.height()) / 2, size);
        if (!isFree(box))
            continue;
        // A label covers its own line; only that of others counts.
        const int hidden = linePointsIn(box, edge);
        const double cost = 6 * std::abs(t - 0.5) + 0.6 * hidden;
        if (hidden <= mostHidden && (!best || cost < leastCost)) {
            best = t;
            leastCost = cost;
            shape.label = box;
        }
    }
    if (best)
        addLabel(shape.label);
    return best;
}

void LabelPlacer::placeAlong(int edge, GraphEdgeShape &shape, QSizeF size, double symbol)
{
    const double room = std::hypot(shape.to.x() - shape.from.x(), shape.to.y() - shape.from.y());
    if (room < 1.4 * symbol)
        return;
    // A flat edge that its words would cover from end to end shows its symbol only.
    const double flat = std::abs(shape.to.x() - shape.from.x());
    const double steep = std::abs(shape.to.y() - shape.from.y());
    const bool hasRoom = flat > size.width() + 28 || steep > size.height() + 28;
    shape.hasLabel = hasRoom && placeAt(edge, shape, size, mostHiddenByWords).has_value();
    shape.hasSymbol = shape.hasLabel;
    if (shape.hasLabel)
        shape.symbol = shape.label.topLeft() + QPointF(size.height(), size.height()) / 2;
    else if (placeAt(edge, shape, QSizeF(symbol, symbol), mostHiddenBySymbol)) {
        shape.hasSymbol = true;
        shape.symbol = shape.label.center();
    }
}

} // namespace Haengbo

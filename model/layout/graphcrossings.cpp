// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphcrossings.h"

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

double cross(QPointF a, QPointF b) { return a.x() * b.y() - a.y() * b.x(); }

double dot(QPointF a, QPointF b) { return a.x() * b.x() + a.y() * b.y(); }

int side(QPointF a, QPointF b, QPointF c)
{
    const double turn = cross(b - a, c - a);
    return (turn > 0) - (turn < 0);
}

/// The nearest point of the line between a and b to \a point.
QPointF nearest(QPointF a, QPointF b, QPointF point)
{
    const QPointF along = b - a;
    const double length = dot(along, along);
    return length > 0 ? a + std::clamp(dot(point - a, along) / length, 0.0, 1.0) * along : a;
}

/// How far a box reaches from its middle in the direction \a unit.
double reach(const QRectF &box, QPointF unit)
{
    return (std::abs(unit.x()) * box.width() + std::abs(unit.y()) * box.height()) / 2;
}

/// The way \a box, centred at \a middle, lies inside the line, measured from it; nothing when it is clear.
QPointF wayOff(QPointF a, QPointF b, QPointF middle, const QRectF &box)
{
    constexpr double gap = 6;
    const QPointF along = b - a;
    const double square = dot(along, along);
    const double aside = cross(along, middle - a);
    // Nearly all boxes are further off than they could reach in any direction.
    const double farthest = (box.width() + box.height()) / 2 + gap;
    if (aside * aside >= farthest * farthest * square)
        return {};
    const QPointF foot = nearest(a, b, middle);
    if (foot == a || foot == b)
        return {};
    const double length = std::sqrt(square);
    const QPointF normal(-along.y() / length, along.x() / length);
    const double distance = aside / length;
    const double missing = reach(box, normal) + gap - std::abs(distance);
    return missing > 0 ? normal * (distance < 0 ? -missing : missing) : QPointF();
}

} // namespace

int countCrossings(const std::vector<std::pair<int, int>> &edges, const std::vector<QPointF> &points)
{
    const auto at = [&](int node) { return points[static_cast<std::size_t>(node)]; };
    int count = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [a, b] = edges[i];
        for (std::size_t j = i + 1; j < edges.size(); ++j) {
            const auto [c, d] = edges[j];
            if (a == c || a == d || b == c || b == d)
                continue;
            if (side(at(a), at(b), at(c)) * side(at(a), at(b), at(d)) < 0 &&
                side(at(c), at(d), at(a)) * side(at(c), at(d), at(b)) < 0)
                ++count;
        }
    }
    return count;
}

int countCovered(const std::vector<std::pair<int, int>> &edges, const std::vector<QRectF> &boxes,
                 const std::vector<QPointF> &points)
{
    int count = 0;
    for (const auto &[a, b] : edges) {
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (static_cast<int>(i) == a || static_cast<int>(i) == b)
                continue;
            if (!wayOff(points[static_cast<std::size_t>(a)], points[static_cast<std::size_t>(b)],
                        points[i] + boxes[i].center(), boxes[i])
                     .isNull())
                ++count;
        }
    }
    return count;
}

void pushOffEdges(const std::vector<std::pair<int, int>> &edges, const std::vector<QRectF> &boxes,
                  const std::vector<char> &fixed, std::vector<QPointF> &points)
{
    for (const auto &[a, b] : edges) {
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (static_cast<int>(i) == a || static_cast<int>(i) == b || (!fixed.empty() && fixed[i]))
                continue;
            // A part of the way: the next round sees where the others went.
            points[i] +=
                0.7 * wayOff(points[static_cast<std::size_t>(a)], points[static_cast<std::size_t>(b)],
                             points[i] + boxes[i].center(), boxes[i]);
        }
    }
}

} // namespace Haengbo

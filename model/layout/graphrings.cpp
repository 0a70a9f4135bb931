// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphrings.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace Haengbo {

namespace {

constexpr double fullTurn = 2 * std::numbers::pi;

/// The tree in which a search from the centre reaches the nodes.
struct Tree
{
    std::vector<int> depth;
    std::vector<int> order; ///< as reached
    std::vector<std::vector<int>> children;
    std::vector<double> leaves; ///< how many nodes without children stand beyond each
};

Tree treeFrom(int centre, const std::vector<std::pair<int, int>> &edges, std::size_t count)
{
    std::vector<std::vector<int>> next(count);
    for (const auto &[a, b] : edges) {
        next[static_cast<std::size_t>(a)].push_back(b);
        next[static_cast<std::size_t>(b)].push_back(a);
    }
    Tree tree{std::vector<int>(count, -1),
              {centre},
              std::vector<std::vector<int>>(count),
              std::vector<double>(count, 0)};
    tree.depth[static_cast<std::size_t>(centre)] = 0;
    for (std::size_t head = 0; head < tree.order.size(); ++head) {
        const auto node = static_cast<std::size_t>(tree.order[head]);
        std::sort(next[node].begin(), next[node].end());
        for (const int neighbour : next[node]) {
            if (tree.depth[static_cast<std::size_t>(neighbour)] >= 0)
                continue;
            tree.depth[static_cast<std::size_t>(neighbour)] = tree.depth[node] + 1;
            tree.children[node].push_back(neighbour);
            tree.order.push_back(neighbour);
        }
    }
    for (auto node = tree.order.rbegin(); node != tree.order.rend(); ++node) {
        double &leaves = tree.leaves[static_cast<std::size_t>(*node)];
        for (const int child : tree.children[static_cast<std::size_t>(*node)])
            leaves += tree.leaves[static_cast<std::size_t>(child)];
        leaves = std::max(1.0, leaves);
    }
    return tree;
}

/// The radius of each ring: what its boxes need around it, and at least one distance beyond the last.
std::vector<double> radiiOf(const Tree &tree, const std::vector<QRectF> &boxes, double distance)
{
    const int rings = 1 + *std::max_element(tree.depth.begin(), tree.depth.end());
    std::vector<double> room(static_cast<std::size_t>(rings), 0);
    for (const int node : tree.order)
        room[static_cast<std::size_t>(tree.depth[static_cast<std::size_t>(node)])] +=
            boxes[static_cast<std::size_t>(node)].width() + 24;
    std::vector<double> radii(room.size(), 0);
    for (std::size_t ring = 1; ring < radii.size(); ++ring)
        radii[ring] = std::max(radii[ring - 1] + distance, room[ring] / fullTurn);
    return radii;
}

/// Widens the picture until no two boxes overlap: chords are shorter than the arcs that the sums above go by.
void widen(const std::vector<QRectF> &boxes, std::vector<QPointF> &points)
{
    const auto overlaps = [&] {
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            const QRectF box = boxes[a].translated(points[a]);
            for (std::size_t b = a + 1; b < boxes.size(); ++b) {
                if (box.intersects(boxes[b].translated(points[b])))
                    return true;
            }
        }
        return false;
    };
    constexpr std::size_t mostBoxes = 600;
    for (int round = 0; boxes.size() <= mostBoxes && round < 24 && overlaps(); ++round) {
        for (QPointF &point : points)
            point *= 1.08;
    }
}

double lengthAround(const std::vector<std::vector<int>> &next, const std::vector<std::size_t> &place,
                    int node, std::size_t at)
{
    const double count = static_cast<double>(place.size());
    double sum = 0;
    for (const int neighbour : next[static_cast<std::size_t>(node)]) {
        const double steps = std::abs(static_cast<double>(place[static_cast<std::size_t>(neighbour)]) -
                                      static_cast<double>(at));
        sum += std::min(steps, count - steps);
    }
    return sum;
}

/// Exchanges neighbours on the circle as long as that brings tied nodes nearer.
void improve(const std::vector<std::pair<int, int>> &edges, std::vector<int> &order)
{
    std::vector<std::vector<int>> next(order.size());
    for (const auto &[a, b] : edges) {
        next[static_cast<std::size_t>(a)].push_back(b);
        next[static_cast<std::size_t>(b)].push_back(a);
    }
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = i;
    bool isBetter = order.size() > 3 && order.size() < 400;
    for (int round = 0; isBetter && round < 50; ++round) {
        isBetter = false;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::size_t j = (i + 1) % order.size();
            const double now =
                lengthAround(next, place, order[i], i) + lengthAround(next, place, order[j], j);
            const double then =
                lengthAround(next, place, order[i], j) + lengthAround(next, place, order[j], i);
            if (then + 1e-9 >= now)
                continue;
            std::swap(order[i], order[j]);
            place[static_cast<std::size_t>(order[i])] = i;
            place[static_cast<std::size_t>(order[j])] = j;
            isBetter = true;
        }
    }
}

} // namespace

std::vector<QPointF> ringsAround(int centre, const std::vector<std::pair<int, int>> &edges,
                                 const std::vector<QRectF> &boxes, double distance)
{
    const Tree tree = treeFrom(centre, edges, boxes.size());
    const std::vector<double> radii = radiiOf(tree, boxes, distance);
    std::vector<QPointF> points(boxes.size());
    std::vector<double> from(boxes.size(), 0);
    std::vector<double> width(boxes.size(), fullTurn);
    for (const int node : tree.order) {
        const auto i = static_cast<std::size_t>(node);
        const double middle = from[i] + width[i] / 2;
        const double radius = radii[static_cast<std::size_t>(tree.depth[i])];
        points[i] = {radius * std::cos(middle), radius * std::sin(middle)};
        double start = from[i];
        for (const int child : tree.children[i]) {
            const auto c = static_cast<std::size_t>(child);
            from[c] = start;
            width[c] = width[i] * tree.leaves[c] / tree.leaves[i];
            start += width[c];
        }
    }
    widen(boxes, points);
    return points;
}

std::vector<QPointF> onCircle(const std::vector<std::pair<int, int>> &edges, const std::vector<QRectF> &boxes,
                              const std::vector<QPointF> &drawing)
{
    if (drawing.empty())
        return {};
    const QPointF middle =
        std::accumulate(drawing.begin(), drawing.end(), QPointF()) / static_cast<double>(drawing.size());
    std::vector<int> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    const auto angle = [&](int node) {
        const QPointF off = drawing[static_cast<std::size_t>(node)] - middle;
        return std::atan2(off.y(), off.x());
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return angle(a) < angle(b); });
    improve(edges, order);
    double room = 0;
    for (const QRectF &box : boxes)
        room += (box.width() + box.height()) / 2 + 50;
    const double radius = boxes.size() > 1 ? std::max(75.0, room / fullTurn) : 0;
    std::vector<QPointF> points(boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double turn =
            fullTurn * static_cast<double>(i) / static_cast<double>(order.size()) - fullTurn / 4;
        points[static_cast<std::size_t>(order[i])] = {radius * std::cos(turn), radius * std::sin(turn)};
    }
    widen(boxes, points);
    return points;
}

} // namespace Haengbo

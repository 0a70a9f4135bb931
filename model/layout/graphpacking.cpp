// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graphpacking.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace Haengbo {

namespace {

/// Beyond this many boxes corners are not tried one by one.
constexpr std::size_t cornerLimit = 120;
constexpr int rounds = 160;
constexpr int roundsTogether = 40; ///< then everything moves a little outwards

/// Indices of the boxes by their left edge, so that only neighbours are compared.
std::vector<std::size_t> byLeft(const std::vector<QRectF> &boxes, const std::vector<QPointF> &centres)
{
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return boxes[a].left() + centres[a].x() < boxes[b].left() + centres[b].x();
    });
    return order;
}

/// How far a must move, half of it by each, so that the two boxes stand apart; along the shorter way, where
/// going sideways counts as \a sideways times as long.
QPointF separation(const QRectF &a, const QRectF &b, double gap, double sideways)
{
    const double overlapX = std::min(a.right(), b.right()) - std::max(a.left(), b.left()) + gap;
    const double overlapY = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + gap;
    if (overlapX <= 0 || overlapY <= 0)
        return {};
    const QPointF between = a.center() - b.center();
    if (overlapX * sideways < overlapY)
        return {between.x() < 0 ? -overlapX : overlapX, 0};
    return {0, between.y() < 0 ? -overlapY : overlapY};
}

std::vector<QPointF> packInRows(const std::vector<QSizeF> &sizes, const std::vector<std::size_t> &order,
                                double gap, double aspect)
{
    double area = 0;
    for (const QSizeF &size : sizes)
        area += (size.width() + gap) * (size.height() + gap);
    const double width = std::sqrt(area * aspect);
    std::vector<QPointF> corners(sizes.size());
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (const std::size_t i : order) {
        if (x > 0 && x + sizes[i].width() > width) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        corners[i] = {x, y};
        x += sizes[i].width() + gap;
        rowHeight = std::max(rowHeight, sizes[i].height());
    }
    return corners;
}

/// Which boxes stand near which: a grid whose cells are as large as the largest box.
class Neighbourhood
{
public:
    Neighbourhood(const std::vector<QRectF> &boxes, double gap)
    {
        for (const QRectF &box : boxes)
            m_side = std::max({m_side, box.width() + gap, box.height() + gap});
    }
    void enter(const std::vector<QPointF> &centres)
    {
        m_cells.clear();
        for (std::size_t i = 0; i < centres.size(); ++i)
            m_cells.emplace_back(cellAt(centres[i], 0, 0), static_cast<int>(i));
        std::sort(m_cells.begin(), m_cells.end());
    }
    /// Calls \a visit with each box in the cell of \a centre and the eight around it.
    template<typename Visit>
    void around(QPointF centre, Visit visit) const
    {
        for (int dx = -1; dx <= 1; ++dx) {
            // Cells of one column stand one after the other.
            const auto from =
                std::lower_bound(m_cells.begin(), m_cells.end(), std::pair(cellAt(centre, dx, -1), -1));
            const std::int64_t last = cellAt(centre, dx, 1);
            for (auto cell = from; cell != m_cells.end() && cell->first <= last; ++cell)
                visit(static_cast<std::size_t>(cell->second));
        }
    }

private:
    std::int64_t cellAt(QPointF point, int dx, int dy) const
    {
        const auto column = static_cast<std::int64_t>(std::floor(point.x() / m_side)) + dx;
        const auto row = static_cast<std::int64_t>(std::floor(point.y() / m_side)) + dy;
        return column * (std::int64_t(1) << 32) + row;
    }

    double m_side = 1;
    std::vector<std::pair<std::int64_t, int>> m_cells;
};

/// How far \a box must move to lie in \a room; one that is larger than the room stands in its middle.
QPointF intoRoom(const QRectF &box, const QRectF &room)
{
    const auto along = [](double from, double to, double least, double most) {
        if (to - from >= most - least)
            return (least + most - from - to) / 2;
        return from < least ? least - from : to > most ? most - to : 0.0;
    };
    return {along(box.left(), box.right(), room.left(), room.right()),
            along(box.top(), box.bottom(), room.top(), room.bottom())};
}

/// Gives crowded boxes more room by moving all that may move away from their middle.
void spread(const std::vector<char> &fixed, std::vector<QPointF> &centres)
{
    if (std::find(fixed.begin(), fixed.end(), 1) != fixed.end())
        return;
    const QPointF middle =
        std::accumulate(centres.begin(), centres.end(), QPointF()) / static_cast<double>(centres.size());
    for (QPointF &centre : centres)
        centre = middle + 1.06 * (centre - middle);
}

} // namespace

void pushCrowdApart(const std::vector<QRectF> &boxes, double gap, const std::vector<char> &fixed,
                    std::vector<QPointF> &centres)
{
    constexpr int crowdRounds = 24;
    const auto stays = [&](std::size_t i) { return !fixed.empty() && fixed[i] != 0; };
    Neighbourhood neighbourhood(boxes, gap);
    for (int round = 0; round < crowdRounds; ++round) {
        neighbourhood.enter(centres);
        bool isApart = true;
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            neighbourhood.around(centres[a], [&](std::size_t b) {
                if (b <= a || (stays(a) && stays(b)))
                    return;
                const QPointF way =
                    separation(boxes[a].translated(centres[a]), boxes[b].translated(centres[b]), gap, 1);
                if (way.isNull())
                    return;
                isApart = false;
                const double shareA = stays(a) ? 0 : stays(b) ? 1 : 0.5;
                centres[a] += way * shareA * 1.02;
                centres[b] -= way * (1 - shareA) * 1.02;
            });
        }
        if (isApart)
            return;
    }
}

void pushApart(const std::vector<QRectF> &boxes, double gap, const std::vector<char> &fixed,
               std::vector<QPointF> &centres, const QRectF &within)
{
    const double sideways = within.isEmpty() ? 1 : within.height() / within.width();
    const auto stays = [&](std::size_t i) { return !fixed.empty() && fixed[i] != 0; };
    for (int round = 0; round < rounds; ++round) {
        const std::vector<std::size_t> order = byLeft(boxes, centres);
        bool isApart = true;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const std::size_t a = order[i];
            for (std::size_t j = i + 1; j < order.size(); ++j) {
                const std::size_t b = order[j];
                const QRectF boxA = boxes[a].translated(centres[a]);
                const QRectF boxB = boxes[b].translated(centres[b]);
                // Boxes move while the order stays: the margin catches those that have drifted since.
                if (boxB.left() > boxA.right() + gap + boxA.width())
                    break;
                const QPointF way = separation(boxA, boxB, gap, sideways);
                if (way.isNull() || (stays(a) && stays(b)))
                    continue;
                isApart = false;
                const double shareA = stays(a) ? 0 : stays(b) ? 1 : 0.5;
                centres[a] += way * shareA * 1.02;
                centres[b] -= way * (1 - shareA) * 1.02;
            }
        }
        if (!within.isEmpty()) {
            for (std::size_t i = 0; i < centres.size(); ++i) {
                if (!stays(i))
                    centres[i] += intoRoom(boxes[i].translated(centres[i]), within);
            }
        }
        if (isApart)
            return;
        if (within.isEmpty() && round % roundsTogether == roundsTogether - 1)
            spread(fixed, centres);
    }
}

QPointF cornerBeside(const std::vector<QRectF> &placed, QSizeF size, double gap, double aspect)
{
    QRectF whole;
    for (const QRectF &box : placed)
        whole = whole.united(box);
    if (placed.size() > cornerLimit)
        return {whole.left(), whole.bottom() + gap};
    QPointF best = whole.topLeft();
    double leastCost = -1;
    const auto consider = [&](QPointF corner) {
        const QRectF box(corner, size);
        const QRectF wide = box.adjusted(-gap + 0.01, -gap + 0.01, gap - 0.01, gap - 0.01);
        if (std::any_of(placed.begin(), placed.end(),
                        [&](const QRectF &other) { return wide.intersects(other); }))
            return;
        const QRectF with = whole.united(box);
        const double cost = std::max(with.width() / aspect, with.height()) * 1000 + corner.x() + corner.y();
        if (leastCost < 0 || cost < leastCost) {
            leastCost = cost;
            best = corner;
        }
    };
    std::vector<double> lefts = {whole.left()};
    std::vector<double> tops = {whole.top()};
    for (const QRectF &box : placed) {
        lefts.push_back(box.right() + gap);
        tops.push_back(box.bottom() + gap);
    }
    for (const QRectF &box : placed) {
        for (const double top : tops)
            consider({box.right() + gap, top});
        for (const double left : lefts)
            consider({left, box.bottom() + gap});
    }
    return best;
}

std::vector<QPointF> packBoxes(const std::vector<QSizeF> &sizes, double gap, double aspect)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sizes[a].width() * sizes[a].height() > sizes[b].width() * sizes[b].height();
    });
    if (sizes.size() > cornerLimit)
        return packInRows(sizes, order, gap, aspect);
    std::vector<QPointF> corners(sizes.size());
    std::vector<QRectF> placed;
    for (const std::size_t i : order) {
        corners[i] = cornerBeside(placed, sizes[i], gap, aspect);
        placed.emplace_back(corners[i], sizes[i]);
    }
    return corners;
}

} // namespace Haengbo

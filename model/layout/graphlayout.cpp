// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each component is laid out by itself, made free of overlaps and packed with the others.
//
// Force: stress (see graphstress.cpp) from several seeds for small graphs; the picture with the fewest
// crossings and edges that run over a third node wins. It is turned so that its long side lies flat: names
// are written horizontally, and screens are wide (the view stretches it to its own shape, too). Then nodes
// are pushed off the edges of others and apart.
//
// Moving little: when most nodes of a component have a place from before, the layout starts from there with
// small steps and is shifted back onto it; no turning, no new packing, only overlaps are resolved.
#include "model/layout/graphlayout.h"

#include "model/layout/graphcrossings.h"
#include "model/layout/graphmeasures.h"
#include "model/layout/graphpacking.h"
#include "model/layout/graphrings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

namespace Haengbo {

namespace {

constexpr double nodeGap = 14;
constexpr double componentGap = 44;
constexpr std::size_t smallGraph = 120; ///< several seeds are tried and nodes pushed off edges
constexpr double crowdGap = 4;
constexpr std::size_t labelledGraph = 600; ///< beyond it only nodes, not names, are kept apart

/// One component as a graph of its own.
struct Part
{
    std::vector<int> nodes; ///< indices into the whole
    std::vector<std::pair<int, int>> edges;
    std::vector<char> ranked;
    std::vector<QRectF> boxes;
    std::vector<std::optional<QPointF>> before;
    std::vector<char> fixed;
    int centre = 0;

    /// Whether to go on from what was there. Large graphs that grow by more than a third are better begun
    /// anew.
    bool isMostlyKnown() const
    {
        const auto known = static_cast<std::size_t>(
            std::count_if(before.begin(), before.end(), [](const auto &place) { return place.has_value(); }));
        const std::size_t needed =
            before.size() <= smallGraph ? (before.size() + 1) / 2 : before.size() * 3 / 4;
        return known > 0 && known >= needed;
    }
};

std::vector<Part> partsOf(const GraphLayoutInput &input)
{
    const std::size_t count = input.boxes.size();
    const std::vector<int> component = componentsOf(static_cast<int>(count), input.edges);
    std::vector<Part> parts;
    std::vector<int> place(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto c = static_cast<std::size_t>(component[i]);
        if (c >= parts.size())
            parts.resize(c + 1);
        place[i] = static_cast<int>(parts[c].nodes.size());
        parts[c].nodes.push_back(static_cast<int>(i));
        parts[c].boxes.push_back(input.boxes[i]);
        parts[c].before.push_back(input.before.empty() ? std::nullopt : input.before[i]);
        parts[c].fixed.push_back(!input.fixed.empty() && input.fixed[i] && parts[c].before.back());
    }
    for (std::size_t e = 0; e < input.edges.size(); ++e) {
        const auto [a, b] = input.edges[e];
        Part &part = parts[static_cast<std::size_t>(component[static_cast<std::size_t>(a)])];
        part.edges.emplace_back(place[static_cast<std::size_t>(a)], place[static_cast<std::size_t>(b)]);
        part.ranked.push_back(input.ranked.empty() || input.ranked[e]);
    }
    for (Part &part : parts) {
        std::vector<int> degree(part.nodes.size());
        for (const auto &[a, b] : part.edges) {
            ++degree[static_cast<std::size_t>(a)];
            ++degree[static_cast<std::size_t>(b)];
        }
        const auto chosen = std::find(part.nodes.begin(), part.nodes.end(), input.centre);
        part.centre = chosen != part.nodes.end()
                          ? static_cast<int>(chosen - part.nodes.begin())
                          : static_cast<int>(std::max_element(degree.begin(), degree.end()) - degree.begin());
    }
    return parts;
}

QPointF meanOf(const std::vector<QPointF> &points)
{
    const QPointF sum = std::accumulate(points.begin(), points.end(), QPointF());
    return points.empty() ? sum : sum / static_cast<double>(points.size());
}

/// Turns the picture so that its longest direction lies flat, with the most tied node left of and above the
/// middle: whatever way the descent has ended, readers find the main company where reading begins.
void turnFlat(int main, std::vector<QPointF> &points)
{
    const QPointF mean = meanOf(points);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (QPointF &point : points) {
        point -= mean;
        xx += point.x() * point.x();
        xy += point.x() * point.y();
        yy += point.y() * point.y();
    }
    const double turn = -0.5 * std::atan2(2 * xy, xx - yy);
    for (QPointF &point : points)
        point = {point.x() * std::cos(turn) - point.y() * std::sin(turn),
                 point.x() * std::sin(turn) + point.y() * std::cos(turn)};
    const QPointF first = points[static_cast<std::size_t>(main)];
    const double flipX = first.x() > 0 ? -1 : 1;
    const double flipY = first.y() > 0 ? -1 : 1;
    for (QPointF &point : points)
        point = {point.x() * flipX, point.y() * flipY};
}

std::vector<QPointF> coldForce(const Part &part, const GraphLayoutInput &input,
                               const CancelCheck &isCancelled)
{
    const int count = static_cast<int>(part.nodes.size());
    const int tries = part.nodes.size() <= 40 ? 24 : part.nodes.size() <= smallGraph ? 4 : 1;
    std::vector<QPointF> best;
    double leastCost = 0;
    for (int seed = 1; seed <= tries; ++seed) {
        StressOptions options;
        options.seed = static_cast<std::uint32_t>(seed);
        std::vector<QPointF> points = stressLayout(count, part.edges, options, isCancelled);
        if (isCancelled && isCancelled())
            return {};
        turnFlat(part.centre, points);
        for (QPointF &point : points)
            point *= input.edgeLength;
        if (tries == 1)
            return points;
        const double cost = countCrossings(part.edges, points) +
                            2 * countCovered(part.edges, part.boxes, points) +
                            10 * normalizedStress(count, part.edges, points);
        if (best.empty() || cost < leastCost) {
            leastCost = cost;
            best = std::move(points);
        }
    }
    return best;
}

/// Where new nodes begin: at the middle of their known neighbours, a little aside so that no two coincide.
std::vector<QPointF> startFrom(const Part &part)
{
    std::vector<QPointF> known;
    for (const auto &place : part.before) {
        if (place)
            known.push_back(*place);
    }
    const QPointF middle = meanOf(known);
    std::vector<QPointF> start;
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        if (part.before[i]) {
            start.push_back(*part.before[i]);
            continue;
        }
        std::vector<QPointF> neighbours;
        for (const auto &[a, b] : part.edges) {
            const int other = a == static_cast<int>(i) ? b : b == static_cast<int>(i) ? a : -1;
            if (other >= 0 && part.before[static_cast<std::size_t>(other)])
                neighbours.push_back(*part.before[static_cast<std::size_t>(other)]);
        }
        const QPointF near = neighbours.empty() ? middle : meanOf(neighbours);
        QPointF outwards = near - middle;
        const double length = std::hypot(outwards.x(), outwards.y());
        const double turn = 2.4 * static_cast<double>(i);
        outwards = length > 1 ? outwards / length : QPointF(std::cos(turn), std::sin(turn));
        start.push_back(near + 60 * outwards + 12 * QPointF(std::cos(turn), std::sin(turn)));
    }
    return start;
}

/// The length that an edge had before: crowds are drawn larger than small graphs (see makeRoom).
double unitOf(const Part &part, double edgeLength)
{
    if (part.nodes.size() <= smallGraph)
        return edgeLength;
    double sum = 0;
    double count = 0;
    for (const auto &[a, b] : part.edges) {
        const auto &from = part.before[static_cast<std::size_t>(a)];
        const auto &to = part.before[static_cast<std::size_t>(b)];
        if (!from || !to)
            continue;
        sum += std::hypot(from->x() - to->x(), from->y() - to->y());
        ++count;
    }
    return count > 0 ? std::max(edgeLength, sum / count) : edgeLength;
}

/// A few new nodes find their place among the others, which do not move; with many, all move by small steps.
std::vector<QPointF> warmForce(const Part &part, const GraphLayoutInput &input,
                               const CancelCheck &isCancelled)
{
    const auto unknown = std::count(part.before.begin(), part.before.end(), std::nullopt);
    const bool onlyNewMove = 4 * static_cast<std::size_t>(unknown) <= part.nodes.size();
    StressOptions options;
    options.fixed = part.fixed;
    options.steps = 30;
    const double unit = unitOf(part, input.edgeLength);
    for (const QPointF &point : startFrom(part))
        options.start.push_back(point / unit);
    for (std::size_t i = 0; onlyNewMove && i < part.before.size(); ++i)
        options.fixed[i] = part.before[i].has_value();
    std::vector<QPointF> points =
        stressLayout(static_cast<int>(part.nodes.size()), part.edges, options, isCancelled);
    QPointF drift;
    double known = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i] *= unit;
        if (!part.before[i])
            continue;
        if (options.fixed[i])
            points[i] = *part.before[i];
        drift += points[i] - *part.before[i];
        ++known;
    }
    if (std::find(options.fixed.begin(), options.fixed.end(), 1) == options.fixed.end()) {
        for (QPointF &point : points)
            point -= drift / known;
    }
    return points;
}

/// Layers of the ranked edges; nodes without one stand in rows of their own underneath.
std::vector<QPointF> layered(const Part &part, double aspect)
{
    std::vector<std::pair<int, int>> ranked;
    std::vector<char> isRanked(part.nodes.size(), 0);
    double widest = 0;
    for (const QRectF &box : part.boxes)
        widest = std::max(widest, box.width());
    for (std::size_t e = 0; e < part.edges.size(); ++e) {
        if (!part.ranked[e])
            continue;
        ranked.push_back(part.edges[e]);
        isRanked[static_cast<std::size_t>(part.edges[e].first)] = 1;
        isRanked[static_cast<std::size_t>(part.edges[e].second)] = 1;
    }
    std::vector<int> number(part.nodes.size(), -1);
    int count = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (isRanked[i])
            number[i] = count++;
    }
    for (auto &[a, b] : ranked) {
        a = number[static_cast<std::size_t>(a)];
        b = number[static_cast<std::size_t>(b)];
    }
    const QPointF gap(widest + 2 * nodeGap, 120);
    std::vector<QPointF> rows = layeredLayout(count, ranked, gap);
    double bottom = -gap.y();
    double right = 0;
    for (const QPointF &point : rows) {
        bottom = std::max(bottom, point.y());
        right = std::max(right, point.x());
    }
    // Few wide layers and many narrow ones come nearer to the shape of the screen.
    const double height = std::max(gap.y(), bottom);
    const double stretch = right > 0 ? std::clamp(aspect * height / right, 1.0, 2.2) : 1;
    for (QPointF &point : rows)
        point.rx() *= stretch;
    const int inRow = std::max(4, static_cast<int>(right / gap.x()) + 1);
    std::vector<QPointF> points(part.nodes.size());
    int loose = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (isRanked[i]) {
            points[i] = rows[static_cast<std::size_t>(number[i])];
            continue;
        }
        const int row = loose / inRow;
        points[i] = {gap.x() * (loose % inRow), bottom + gap.y() * (1 + row)};
        ++loose;
    }
    return points;
}

/// Draws a crowd larger until its boxes find room: stress knows nothing of the size of nodes. What has a
/// place from before has its room.
void makeRoom(const Part &part, std::vector<QPointF> &points)
{
    if (part.isMostlyKnown())
        return;
    constexpr double shareOfBoxes = 0.4;
    const double count = static_cast<double>(points.size());
    const QPointF middle = meanOf(points);
    double boxes = 0;
    double squares = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF off = points[i] - middle;
        squares += QPointF::dotProduct(off, off);
        boxes += (part.boxes[i].width() + crowdGap) * (part.boxes[i].height() + crowdGap);
    }
    // A disc filled evenly has the area 2 π times the mean square of the distances from its middle.
    const double area = 2 * std::numbers::pi * squares / count;
    const double factor = area > 0 ? std::sqrt(boxes / (shareOfBoxes * area)) : 1;
    for (QPointF &point : points)
        point = middle + std::max(1.0, factor) * (point - middle);
}

std::vector<QPointF> layOutPart(const Part &part, const GraphLayoutInput &input,
                                const CancelCheck &isCancelled)
{
    switch (input.kind) {
    case GraphLayoutKind::Force:
        break;
    case GraphLayoutKind::Concentric:
        return ringsAround(part.centre, part.edges, part.boxes, input.edgeLength);
    case GraphLayoutKind::Layered:
        return layered(part, input.aspect);
    case GraphLayoutKind::Circular:
        return onCircle(part.edges, part.boxes, coldForce(part, input, isCancelled));
    }
    if (part.nodes.size() == 1)
        return {part.before.front().value_or(QPointF())};
    std::vector<QPointF> points =
        part.isMostlyKnown() ? warmForce(part, input, isCancelled) : coldForce(part, input, isCancelled);
    if (isCancelled && isCancelled())
        return {};
    if (part.nodes.size() <= smallGraph) {
        for (int round = 0; round < 6; ++round) {
            pushOffEdges(part.edges, part.boxes, part.fixed, points);
            pushApart(part.boxes, nodeGap, part.fixed, points);
        }
    } else {
        makeRoom(part, points);
        if (part.nodes.size() <= labelledGraph)
            pushApart(part.boxes, nodeGap, part.fixed, points);
        else
            pushCrowdApart(part.boxes, crowdGap, part.fixed, points);
    }
    return points;
}

QRectF boundsOf(const Part &part, const std::vector<QPointF> &points)
{
    QRectF bounds;
    for (std::size_t i = 0; i < points.size(); ++i)
        bounds = bounds.united(part.boxes[i].translated(points[i]));
    return bounds;
}

/// Components from before stay where they are, pushed apart only where they now overlap; new ones are put
/// beside them, the largest first.
void keepPlaces(const std::vector<Part> &parts, double aspect, std::vector<std::vector<QPointF>> &places)
{
    std::vector<QRectF> boxes;
    std::vector<QPointF> centres;
    std::vector<char> holds;
    std::vector<QRectF> placed;
    std::vector<std::size_t> fresh;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const QRectF bounds = boundsOf(parts[p], places[p]);
        const std::vector<char> &fixed = parts[p].fixed;
        holds.push_back(std::find(fixed.begin(), fixed.end(), 1) != fixed.end());
        boxes.push_back(bounds.translated(-bounds.center()));
        centres.push_back(bounds.center());
        if (parts[p].isMostlyKnown())
            placed.push_back(bounds);
        else
            fresh.push_back(p);
    }
    const auto area = [&](std::size_t p) { return boxes[p].width() * boxes[p].height(); };
    std::stable_sort(fresh.begin(), fresh.end(),
                     [&](std::size_t a, std::size_t b) { return area(a) > area(b); });
    for (const std::size_t p : fresh) {
        placed.emplace_back(cornerBeside(placed, boxes[p].size(), componentGap, aspect), boxes[p].size());
        centres[p] = placed.back().center();
    }
    pushApart(boxes, componentGap / 2, holds, centres);
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const QPointF shift = centres[p] - boundsOf(parts[p], places[p]).center();
        for (QPointF &point : places[p])
            point += shift;
    }
}

void pack(const std::vector<Part> &parts, double aspect, std::vector<std::vector<QPointF>> &places)
{
    std::vector<QSizeF> sizes;
    for (std::size_t p = 0; p < parts.size(); ++p)
        sizes.push_back(boundsOf(parts[p], places[p]).size());
    const std::vector<QPointF> corners = packBoxes(sizes, componentGap, aspect);
    QRectF whole;
    for (std::size_t p = 0; p < parts.size(); ++p)
        whole = whole.united(QRectF(corners[p], sizes[p]));
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const QPointF shift = corners[p] - boundsOf(parts[p], places[p]).topLeft() - whole.center();
        for (QPointF &point : places[p])
            point += shift;
    }
}

} // namespace

std::vector<QPointF> layOutGraph(const GraphLayoutInput &input, const CancelCheck &isCancelled)
{
    const std::vector<Part> parts = partsOf(input);
    std::vector<std::vector<QPointF>> places;
    bool anyKnown = false;
    for (const Part &part : parts) {
        places.push_back(layOutPart(part, input, isCancelled));
        anyKnown = anyKnown || part.isMostlyKnown();
        if (isCancelled && isCancelled())
            return {};
    }
    if (anyKnown && input.kind == GraphLayoutKind::Force)
        keepPlaces(parts, input.aspect, places);
    else
        pack(parts, input.aspect, places);
    std::vector<QPointF> positions(input.boxes.size());
    for (std::size_t p = 0; p < parts.size(); ++p) {
        for (std::size_t i = 0; i < parts[p].nodes.size(); ++i)
            positions[static_cast<std::size_t>(parts[p].nodes[i])] = places[p][i];
    }
    return positions;
}

} // namespace Haengbo

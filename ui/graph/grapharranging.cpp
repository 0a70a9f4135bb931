// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/grapharranging.h"

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

constexpr double smallestMark = 8;
constexpr double largestMark = 30;

std::vector<double> sizesBy(GraphSizeBy sizeBy, const GraphMeasures &measures)
{
    const double greatest =
        measures.betweenness.empty()
            ? 1
            : std::max(1.0, *std::max_element(measures.betweenness.begin(), measures.betweenness.end()));
    std::vector<double> sizes;
    for (std::size_t i = 0; i < measures.degree.size(); ++i) {
        double value = measures.degree[i];
        if (sizeBy == GraphSizeBy::Reports)
            value = measures.weightedDegree[i];
        else if (sizeBy == GraphSizeBy::Betweenness)
            value = 12 * measures.betweenness[i] / greatest;
        // The area tells the value, over a smallest mark that can still be hit.
        sizes.push_back(std::min(largestMark, std::sqrt(smallestMark * smallestMark + 28 * value)));
    }
    return sizes;
}

/// Of each node with its name below it, around its centre. In crowds most names are not shown.
std::vector<QRectF> boxesOf(const std::vector<double> &sizes, const std::vector<QSizeF> &names)
{
    std::vector<QRectF> boxes;
    if (sizes.size() > GraphArranging::mostNames) {
        for (const double size : sizes)
            boxes.emplace_back(-size, -size, 2 * size, 2 * size);
        return boxes;
    }
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double half = std::max(sizes[i], names[i].width() / 2);
        boxes.emplace_back(-half, -sizes[i], 2 * half, 2 * sizes[i] + 4 + names[i].height());
    }
    return boxes;
}

} // namespace

GraphArranged arrangeGraph(const GraphArranging &arranging, const CancelCheck &isCancelled)
{
    GraphArranged done;
    const int nodes = static_cast<int>(arranging.names.size());
    done.measures = measureGraph(nodes, arranging.edges, arranging.measures, isCancelled);
    if (isCancelled && isCancelled())
        return {};
    done.sizes = sizesBy(arranging.sizeBy, done.measures);
    if (arranging.areAllKnown) {
        for (const auto &place : arranging.layout.before)
            done.positions.push_back(*place);
        return done;
    }
    GraphLayoutInput input = arranging.layout;
    input.boxes = boxesOf(done.sizes, arranging.names);
    done.positions = layOutGraph(input, isCancelled);
    // Only the free layout knows of nodes that stay; in the others they are put back.
    for (std::size_t i = 0; i < done.positions.size(); ++i) {
        if (input.fixed[i] && input.before[i])
            done.positions[i] = *input.before[i];
    }
    return done;
}

} // namespace Haengbo

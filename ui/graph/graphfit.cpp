// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphfit.h"

#include "model/layout/graphpacking.h"

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

constexpr double greatestFit = 1.35;
constexpr double leastFit = 0.05;
/// Names of very large graphs mostly find no room and would only shrink the rest.
constexpr std::size_t labelledNodes = 400;

/// What all marks and the names below them take up at \a scale and \a stretch.
QRectF extent(const GraphPicture &picture, const std::vector<QPointF> &positions, double scale,
              double stretch, const std::vector<QSizeF> &names)
{
    QRectF all;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const double radius = markRadius(picture.sizes[i], scale, positions.size());
        const double half = std::max(radius, names[i].width() / 2);
        const QPointF centre = inScene(positions[i], scale, stretch);
        all = all.united(QRectF(centre.x() - half, centre.y() - radius, 2 * half,
                                2 * radius + (names[i].isEmpty() ? 0 : names[i].height() + 4)));
    }
    return all;
}

/// The largest scale at which everything fits into \a room.
double scaleFor(const GraphPicture &picture, const std::vector<QPointF> &positions, double stretch,
                const QRectF &room, const std::vector<QSizeF> &names)
{
    double low = leastFit;
    double high = greatestFit;
    for (int i = 0; i < 16; ++i) {
        const double middle = std::sqrt(low * high);
        const QRectF all = extent(picture, positions, middle, stretch, names);
        (all.width() <= room.width() && all.height() <= room.height() ? low : high) = middle;
    }
    return low;
}

/// The stretch that shows the picture at the largest scale; a picture that fits anyhow is not stretched.
double bestStretch(const GraphPicture &picture, const std::vector<QPointF> &positions, const QRectF &room,
                   const std::vector<QSizeF> &names)
{
    const double limit = std::sqrt(picture.mostStretch);
    if (positions.size() > labelledNodes) {
        const QRectF all = extent(picture, positions, 1, 1, names);
        const double wished = room.width() * all.height() / (room.height() * all.width());
        return std::clamp(std::sqrt(wished), 1 / limit, limit);
    }
    constexpr int steps = 8;
    double best = 1;
    double greatest = scaleFor(picture, positions, 1, room, names);
    for (int i = -steps; i <= steps; ++i) {
        const double stretch = std::pow(limit, static_cast<double>(i) / steps);
        const double scale = scaleFor(picture, positions, stretch, room, names);
        if (scale > 1.01 * greatest) {
            greatest = scale;
            best = stretch;
        }
    }
    return best;
}

/// The nodes moved apart until marks and names have room at \a fit, all of them in \a room.
std::vector<QPointF> apart(const GraphPicture &picture, const std::vector<QPointF> &positions,
                           const std::vector<char> &pinned, const GraphFit &fit, const QRectF &room,
                           const std::vector<QSizeF> &names)
{
    constexpr double gap = 5;
    std::vector<QRectF> boxes;
    std::vector<QPointF> centres;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const double radius = markRadius(picture.sizes[i], fit.scale, positions.size());
        const double half = std::max(radius, names[i].width() / 2);
        boxes.emplace_back(-half, -radius, 2 * half, 2 * radius + names[i].height());
        centres.push_back(inScene(positions[i], fit.scale, fit.stretch));
    }
    const QPointF middle = extent(picture, positions, fit.scale, fit.stretch, names).center();
    pushApart(boxes, gap, pinned, centres,
              QRectF(middle - QPointF(room.width(), room.height()) / 2, room.size()));
    for (QPointF &centre : centres)
        centre = inScene(centre, 1 / fit.scale, 1 / fit.stretch);
    return centres;
}

/// The scene as it is painted at \a fit.
GraphScene sceneAt(const GraphPicture &picture, const GraphFit &fit, const std::vector<QSizeF> &names,
                   const GraphPainter &painter)
{
    GraphSceneInput input;
    input.scale = fit.scale;
    input.stretch = fit.stretch;
    for (const double size : picture.sizes)
        input.radii.push_back(markRadius(size, fit.scale, fit.shown.size()));
    input.priority = picture.sizes;
    input.nodeLabel = [&](int node) { return names[static_cast<std::size_t>(node)]; };
    input.edgeLabel = [&](int edge) { return painter.edgeLabelSize(edge); };
    return arrangeGraph(picture.graph, fit.shown, input);
}

} // namespace

double markRadius(double size, double scale, std::size_t nodes)
{
    constexpr std::size_t crowd = 400;
    return size * (nodes > crowd ? std::clamp(scale, 0.15, 1.5) : std::clamp(std::sqrt(scale), 0.25, 1.5));
}

GraphFit fitGraph(const GraphPicture &picture, const std::vector<QPointF> &positions,
                  const std::vector<char> &pinned, const QRectF &room, const GraphPainter &painter)
{
    std::vector<QSizeF> names(positions.size());
    for (std::size_t i = 0; i < std::min(labelledNodes, names.size()); ++i)
        names[i] = painter.nodeLabelSize(static_cast<int>(i));
    GraphFit fit;
    fit.stretch = bestStretch(picture, positions, room, names);
    fit.scale = scaleFor(picture, positions, fit.stretch, room, names);
    fit.shown = positions;
    if (positions.empty() || positions.size() > labelledNodes) {
        fit.origin = room.center() - extent(picture, positions, fit.scale, fit.stretch, names).center();
        return fit;
    }
    fit.shown = apart(picture, positions, pinned, fit, room, names);
    // Only the finished scene knows on which side of its mark each name found room.
    constexpr int mostTries = 6;
    for (int i = 0; i < mostTries; ++i) {
        const QRectF all = sceneAt(picture, fit, names, painter).bounds;
        fit.origin = room.center() - all.center();
        const double share = std::min(room.width() / all.width(), room.height() / all.height());
        if (share >= 1 || fit.scale <= leastFit)
            break;
        fit.scale = std::max(leastFit, fit.scale * share * 0.98);
    }
    return fit;
}

int nodeTowards(const GraphScene &scene, int node, int key)
{
    const auto count = static_cast<int>(scene.nodes.size());
    const auto at = [&](int i) { return scene.nodes[static_cast<std::size_t>(i)].centre; };
    int best = -1;
    double least = 0;
    for (int i = 0; i < count; ++i) {
        if (i == node)
            continue;
        double cost = at(i).x();
        if (node >= 0) {
            const QPointF off = at(i) - at(node);
            const double ahead = key == Qt::Key_Left    ? -off.x()
                                 : key == Qt::Key_Right ? off.x()
                                 : key == Qt::Key_Up    ? -off.y()
                                                        : off.y();
            const double aside =
                key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(off.y()) : std::abs(off.x());
            if (ahead <= 0 || aside > 2 * ahead)
                continue;
            cost = ahead + 1.5 * aside;
        }
        if (best < 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

int edgeAround(const Graph &graph, const GraphScene &scene, int node, int edge, bool forward)
{
    if (node < 0 && edge < 0)
        return -1;
    const int centre = node >= 0 ? node : graph.edges[static_cast<std::size_t>(edge)].source;
    std::vector<int> around = graph.edgesOf[static_cast<std::size_t>(centre)];
    if (around.empty())
        return -1;
    const auto turn = [&](int index) {
        const QPointF off = scene.edges[static_cast<std::size_t>(index)].at(0.5) -
                            scene.nodes[static_cast<std::size_t>(centre)].centre;
        return std::atan2(off.y(), off.x());
    };
    std::stable_sort(around.begin(), around.end(), [&](int a, int b) { return turn(a) < turn(b); });
    const auto found = std::find(around.begin(), around.end(), edge);
    if (found == around.end())
        return around.front();
    const std::size_t i = static_cast<std::size_t>(found - around.begin());
    return around[(i + (forward ? 1 : around.size() - 1)) % around.size()];
}

} // namespace Haengbo

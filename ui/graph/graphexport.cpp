// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph as a finished picture. It is composed at a width of its own, at which the typeface has its size,
// and scaled to the one asked for: so text is as readable in 3,840 pixels as in 1,200.
#include "ui/graph/graphfit.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphview.h"

#include <QPainter>

#include <algorithm>

namespace Haengbo {

namespace {

constexpr QSize exportedRoom(1600, 1000); ///< decides how many nodes are shown

/// The width at which a picture of so many nodes is composed.
double composedWidth(std::size_t nodes)
{
    return std::clamp(820.0 + 8.0 * static_cast<double>(nodes), 900.0, 1700.0);
}

} // namespace

GraphPicture GraphView::exportedPicture() const
{
    const GraphPicture &shown = m_canvas->picture();
    GraphPicture picture = *makePicture(options(exportedRoom));
    // What is on screen has its places; on paper there may be room for more.
    const bool isOnScreen = !m_arranging && picture.graph == shown.graph;
    if (isOnScreen)
        picture = shown;
    GraphArranged arranged = isOnScreen ? GraphArranged{0, m_canvas->positions(), shown.sizes, shown.measures}
                                        : arrangeGraph(arrangingOf(picture, exportedRoom, Change::Story));
    picture.positions = std::move(arranged.positions);
    picture.sizes = std::move(arranged.sizes);
    picture.measures = std::move(arranged.measures);
    picture.pinned = pinsOf(picture.graph);
    picture.colors.clear();
    setColors(picture);
    return picture;
}

QSize GraphView::exportSizeHint() const
{
    QRectF all;
    for (const QPointF point : exportedPicture().positions)
        all = all.united(QRectF(point, QSizeF(1, 1)));
    const double aspect = std::clamp((all.width() + 200) / (all.height() + 220), 1.2, 1.9);
    return {1600, static_cast<int>(1600 / aspect)};
}

void GraphView::exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const
{
    const GraphPicture picture = exportedPicture();
    const double width = composedWidth(picture.positions.size());
    const double ratio = size.width() / width;
    const QRectF page(0, 0, width, size.height() / ratio);
    const QRectF room =
        page.adjusted(Theme::exportMargin, Theme::exportMargin, -Theme::exportMargin, -Theme::exportMargin);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(ratio, ratio);
    if (!transparent)
        painter.fillRect(page, theme.background);

    QFont base = font();
    base.setPixelSize(12);
    QFont head = base;
    head.setPixelSize(20);
    head.setWeight(QFont::DemiBold);
    const QFontMetricsF headMetrics(head);
    painter.setFont(head);
    painter.setPen(theme.text);
    painter.drawText(room.topLeft() + QPointF(0, headMetrics.ascent()), title());
    painter.setFont(base);
    painter.setPen(theme.mutedText);
    const QRectF told =
        painter.boundingRect(QRectF(room.left(), room.top() + headMetrics.height(), room.width(), 60),
                             Qt::TextWordWrap, summary(picture.graph));
    painter.drawText(told, Qt::TextWordWrap, summary(picture.graph));

    std::vector<GraphLegendEntry> entries = legendOf(*m_story, m_filter->filter(), options());
    std::erase_if(entries, [](const GraphLegendEntry &entry) { return !entry.isShown; });
    const LegendLines lines = legendLines(entries, room.width(), base);
    const double legendTop = room.bottom() - lines.height;
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(room.left(), legendTop - 8), QPointF(room.right(), legendTop - 8));
    for (std::size_t i = 0; i < entries.size(); ++i)
        paintLegendEntry(painter, entries[i], QPointF(room.left() - 4, legendTop) + lines.corners[i], base,
                         theme);

    const QRectF area(room.left(), told.bottom() + 12, room.width(), legendTop - 32 - told.bottom());
    GraphPainter graphPainter(picture.graph, theme, base);
    graphPainter.setColors(picture.colors);
    const GraphFit fit = fitGraph(picture, picture.positions, picture.pinned, area, graphPainter);
    graphPainter.setScale(fit.scale);
    GraphSceneInput input;
    input.scale = fit.scale;
    input.stretch = fit.stretch;
    for (const double mark : picture.sizes)
        input.radii.push_back(markRadius(mark, fit.scale, picture.sizes.size()));
    input.nodeLabel = [&](int node) { return graphPainter.nodeLabelSize(node); };
    input.edgeLabel = [&](int edge) { return graphPainter.edgeLabelSize(edge); };
    const GraphScene scene = arrangeGraph(picture.graph, fit.shown, input);
    painter.translate(fit.origin);
    graphPainter.paint(painter, scene, {}, scene.bounds);
    painter.restore();
}

} // namespace Haengbo

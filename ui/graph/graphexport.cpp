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

/// The width at which a picture of so many nodes is composed.
double composedWidth(std::size_t nodes)
{
    return std::clamp(820.0 + 8.0 * static_cast<double>(nodes), 900.0, 1700.0);
}

} // namespace

QSize GraphView::exportSizeHint() const
{
    QRectF all;
    for (const QPointF point : m_canvas->positions())
        all = all.united(QRectF(point, QSizeF(1, 1)));
    const double aspect = std::clamp((all.width() + 200) / (all.height() + 220), 1.0, 1.9);
    return {1600, static_cast<int>(1600 / aspect)};
}

void GraphView::exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const
{
    GraphPicture picture = m_arranging ? *m_arranging : m_canvas->picture();
    if (m_arranging)
        picture.positions = layOutGraph(layoutInput(picture, Change::Story));
    else
        picture.positions = m_canvas->positions();
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
    painter.drawText(room.topLeft() + QPointF(0, headMetrics.height() + 14), summary());

    std::vector<GraphLegendEntry> entries = legendOf(*m_story, m_filter->filter(), m_options);
    std::erase_if(entries, [](const GraphLegendEntry &entry) { return !entry.isShown; });
    const LegendLines lines = legendLines(entries, room.width(), base);
    const double legendTop = room.bottom() - lines.height;
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(room.left(), legendTop - 8), QPointF(room.right(), legendTop - 8));
    for (std::size_t i = 0; i < entries.size(); ++i)
        paintLegendEntry(painter, entries[i], QPointF(room.left() - 4, legendTop) + lines.corners[i], base,
                         theme);

    const QRectF area(room.left(), room.top() + headMetrics.height() + 28, room.width(),
                      legendTop - 20 - room.top() - headMetrics.height() - 28);
    GraphPainter graphPainter(picture.graph, theme, base);
    graphPainter.setColors(picture.colors);
    const GraphFit fit = fitGraph(picture, picture.positions, area, graphPainter);
    graphPainter.setScale(fit.scale);
    GraphSceneInput input;
    input.scale = fit.scale;
    for (const double mark : picture.sizes)
        input.radii.push_back(markRadius(mark, fit.scale, picture.sizes.size()));
    input.nodeLabel = [&](int node) { return graphPainter.nodeLabelSize(node); };
    input.edgeLabel = [&](int edge) { return graphPainter.edgeLabelSize(edge); };
    const GraphScene scene = arrangeGraph(picture.graph, picture.positions, input);
    painter.translate(fit.origin);
    graphPainter.paint(painter, scene, {}, scene.bounds);
    painter.restore();
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/statuschart.h"

#include "ui/style/wording.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double outside = 12;   ///< pixels beside the bars that a label may use
constexpr double widestBar = 48; ///< pixels

/// Qt draws its patterns in the pixels of the paper, so fine that they look like a tint at 600 dots an inch;
/// where pixels are many to a point (\a scale) the hatching is a picture of its own.
QBrush hatching(const QColor &color, double scale)
{
    if (scale <= 1)
        return QBrush(color, Qt::BDiagPattern);
    constexpr double period = 8; // of Qt's own, in points
    const int side = qRound(period * scale);
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, scale, Qt::SolidLine, Qt::SquareCap));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(period / side, period / side));
    return brush;
}

QBarSet *barSet(Status status, const StatusChartData &data, const Theme &theme)
{
    const StatusStyle style = StatusStyle::of(status, data.color, theme);
    auto *set = new QBarSet(Wording::of(status));
    for (std::size_t i = 0; i < data.bars(); ++i)
        set->append(data.valueOf(data.barAt(i), status));
    QPen pen(style.color, 1);
    if (style.pen == Qt::DashLine)
        pen.setDashPattern({3, 2});
    set->setPen(pen);
    set->setBrush(style.filled ? QBrush(style.color) : QBrush(theme.background));
    if (status == Status::Scheduled)
        set->setBrush(theme.tint(style.color));
    if (style.struckThrough)
        set->setBrush(hatching(style.color, data.scale));
    return set;
}

QBarSet *partSet(const ChartPart &part, const StatusChartData &data, const Theme &theme)
{
    auto *set = new QBarSet(part.name);
    for (std::size_t i = 0; i < data.bars(); ++i)
        set->append(part.values[data.barAt(i)]);
    set->setBrush(part.color);
    set->setPen(QPen(theme.background, 1));
    return set;
}

void styleAxis(QAbstractAxis *axis, const Theme &theme, const QFont &font, bool hasGrid)
{
    axis->setLabelsFont(font);
    axis->setLabelsColor(theme.mutedText);
    axis->setLinePen(QPen(theme.hairline, 1));
    axis->setGridLinePen(QPen(theme.hairline, 1));
    axis->setGridLineVisible(hasGrid);
}

/// Counts are whole: at most five steps of 1, 2, 5, 10, 20 …
QValueAxis *countAxis(const StatusChartData &data)
{
    double highest = 1;
    for (std::size_t i = 0; i < data.bars(); ++i)
        highest = std::max(highest, data.totalOf(i));
    double step = 1;
    for (int i = 0; highest / step > 5; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    auto *axis = new QValueAxis;
    const double top = std::ceil(highest / step) * step;
    axis->setRange(0, top);
    axis->setTickCount(static_cast<int>(std::lround(top / step)) + 1);
    axis->setLabelFormat(u"%d"_s);
    return axis;
}

/// Names at chosen bars only, so that a hundred bars carry a dozen readable labels.
QAbstractAxis *sparseAxis(const StatusChartData &data, const QFont &font, double width)
{
    double widest = 1;
    for (const QString &label : data.labels)
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(label) + Theme::between);
    const auto fitting = static_cast<std::size_t>(std::max(1.0, width / widest));
    const std::size_t every = std::max<std::size_t>(1, (data.labels.size() + fitting - 1) / fitting);
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(-0.5, static_cast<double>(data.bars()) - 0.5);
    axis->setStartValue(-0.5);
    // A label stands in the middle under its bar and would be cut off where it sticks out of the chart.
    const double step = width / static_cast<double>(std::max<std::size_t>(1, data.bars()));
    for (std::size_t i = every / 2; i < data.labels.size(); i += every) {
        const double half = QFontMetricsF(font).horizontalAdvance(data.labels[i]) / 2;
        if ((static_cast<double>(data.bars() - i) - 0.5) * step + outside >= half)
            axis->append(data.labels[i], static_cast<double>(i));
    }
    axis->setTruncateLabels(false);
    return axis;
}

QAbstractAxis *nameAxis(const StatusChartData &data)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names;
    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        QString name = data.labels[data.barAt(i)];
        while (names.contains(name))
            name += QChar(0x200B); // namesakes: categories must differ
        names << name;
    }
    axis->append(names);
    // Qt Charts shortens names to nothing in rows a little lower than a line of Hangul with its margins.
    axis->setTruncateLabels(false);
    return axis;
}

} // namespace

double StatusChartData::totalOf(std::size_t i) const
{
    double total = 0;
    for (const Status status : {Status::Occurred, Status::Scheduled, Status::Possible, Status::Negated})
        total += valueOf(i, status);
    return total;
}

QAbstractBarSeries *barsOf(const QChart *chart)
{
    const auto all = chart->series();
    return all.isEmpty() ? nullptr : qobject_cast<QAbstractBarSeries *>(all.first());
}

QChart *makeStatusChart(const StatusChartData &data, const Theme &theme, const QFont &font, double width)
{
    const bool compact = data.labels.empty();
    auto *chart = new QChart;
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(theme.background);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(compact ? QMargins(8, 4, 8, 16) : QMargins(0, 0, 0, 0));
    chart->legend()->setVisible(!compact);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(theme.mutedText);
    chart->legend()->setShowToolTips(false);
    QAbstractBarSeries *bars = data.isHorizontal
                                   ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                   : new QStackedBarSeries;
    for (const ChartPart &part : data.parts)
        bars->append(partSet(part, data, theme));
    for (const Status status : {Status::Occurred, Status::Scheduled, Status::Possible, Status::Negated}) {
        if (data.parts.empty())
            bars->append(barSet(status, data, theme));
    }
    // Few bars are not made fat to fill the room.
    const double few = std::min(1.0, static_cast<double>(data.bars()) / 5);
    const double step = width / static_cast<double>(std::max<std::size_t>(1, data.bars()));
    bars->setBarWidth(data.isHorizontal ? 0.62 * few : std::min(0.78, widestBar / std::max(1.0, step)));
    chart->addSeries(bars);
    QValueAxis *counts = countAxis(data);
    QAbstractAxis *names = data.isHorizontal ? nameAxis(data) : sparseAxis(data, font, width);
    styleAxis(counts, theme, font, !compact);
    styleAxis(names, theme, font, false);
    counts->setLineVisible(false);
    names->setLabelsColor(theme.text);
    chart->addAxis(names, data.isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(counts, data.isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    if (compact) {
        names->setLabelsVisible(false);
        counts->setLabelsVisible(false);
        names->setLineVisible(true);
    }
    if (!data.sums.empty()) {
        counts->setLabelsVisible(false);
        counts->setGridLineVisible(false);
    }
    bars->attachAxis(names);
    bars->attachAxis(counts);
    return chart;
}

} // namespace Haengbo

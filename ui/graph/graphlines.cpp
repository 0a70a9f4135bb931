// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlines.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

/// Lays \a color over \a pixel with a strength of 0 to 256.
void blend(QRgb &pixel, QRgb color, std::uint32_t strength)
{
    const std::uint32_t rest = 256 - strength;
    const std::uint32_t redBlue =
        (((pixel & 0xFF00FFU) * rest + (color & 0xFF00FFU) * strength) >> 8) & 0xFF00FFU;
    const std::uint32_t alphaGreen =
        ((((pixel >> 8) & 0xFF00FFU) * rest + ((color >> 8) & 0xFF00FFU) * strength)) & 0xFF00FF00U;
    pixel = redBlue | alphaGreen;
}

/// Some rows of an image. Small enough for its pixels to stay in the processor's cache while line after line
/// is drawn, which is where the time goes.
struct Band
{
    QRgb *pixels; ///< of the image's first row
    std::ptrdiff_t lineLength;
    int width;
    int top;
    int bottom; ///< past the last row
};

/// The steps i (first to last) in which the line lies between \a least and \a most across its direction.
void clipAcross(double from, double aside, double slope, double least, double most, int &first, int &last)
{
    if (slope == 0) {
        if (aside <= least || aside >= most)
            last = first - 1;
        return;
    }
    const double a = from + (least - aside) / slope;
    const double b = from + (most - aside) / slope;
    first = static_cast<int>(std::max(static_cast<double>(first), std::ceil(std::min(a, b))));
    last = static_cast<int>(std::min(static_cast<double>(last), std::floor(std::max(a, b))));
}

void drawInBand(const Band &band, const ThinLine &thin, bool isSmooth)
{
    const QLineF &line = thin.line;
    const bool isSteep = std::abs(line.dy()) > std::abs(line.dx());
    double from = isSteep ? line.y1() : line.x1();
    double to = isSteep ? line.y2() : line.x2();
    double aside = isSteep ? line.x1() : line.y1();
    double asideTo = isSteep ? line.x2() : line.y2();
    if (from > to) {
        std::swap(from, to);
        std::swap(aside, asideTo);
    }
    const int leastAlong = isSteep ? band.top : 0;
    const int mostAlong = isSteep ? band.bottom : band.width;
    const int leastAcross = isSteep ? 0 : band.top;
    const int mostAcross = isSteep ? band.width : band.bottom;
    if (to < leastAlong || from >= mostAlong || std::max(aside, asideTo) < leastAcross - 1 ||
        std::min(aside, asideTo) >= mostAcross)
        return;
    const double slope = to > from ? (asideTo - aside) / (to - from) : 0;
    int first = static_cast<int>(std::ceil(std::max(from, static_cast<double>(leastAlong))));
    int last = static_cast<int>(std::floor(std::min(to, static_cast<double>(mostAlong - 1))));
    clipAcross(from, aside, slope, leastAcross - 1, mostAcross, first, last);
    const std::ptrdiff_t stepAlong = isSteep ? band.lineLength : 1;
    const std::ptrdiff_t stepAcross = isSteep ? 1 : band.lineLength;
    // 16 bits behind the point: exact enough over the width of any screen.
    auto at = static_cast<std::int64_t>((aside + slope * (first - from) + (isSmooth ? 0 : 0.5)) * 65536.0);
    const auto step = static_cast<std::int64_t>(slope * 65536.0);
    const auto full = static_cast<std::uint32_t>(256 * thin.opacity);
    for (int i = first; i <= last; ++i, at += step) {
        const auto whole = static_cast<std::ptrdiff_t>(at >> 16);
        QRgb *pixel = band.pixels + i * stepAlong + whole * stepAcross;
        const std::uint32_t strength = isSmooth ? (full * static_cast<std::uint32_t>(at & 0xFFFF)) >> 16 : 0;
        if (whole >= leastAcross && whole < mostAcross)
            blend(*pixel, thin.color, full - strength);
        if (isSmooth && whole + 1 >= leastAcross && whole + 1 < mostAcross)
            blend(*(pixel + stepAcross), thin.color, strength);
    }
}

} // namespace

void drawThinLines(QImage &image, const std::vector<ThinLine> &lines)
{
    constexpr int rowsOfBand = 48;
    constexpr std::size_t mostSmooth = 8000;
    const bool isSmooth = lines.size() <= mostSmooth;
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    std::vector<Band> bands;
    for (int top = 0; top < image.height(); top += rowsOfBand)
        bands.push_back({pixels, image.bytesPerLine() / 4, image.width(), top,
                         std::min(top + rowsOfBand, image.height())});
    const auto draw = [&](const Band &band) {
        for (const ThinLine &line : lines)
            drawInBand(band, line, isSmooth);
    };
    if (bands.size() > 2)
        QtConcurrent::blockingMap(bands, draw);
    else
        std::for_each(bands.begin(), bands.end(), draw);
}

} // namespace Haengbo

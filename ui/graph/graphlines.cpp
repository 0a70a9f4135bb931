// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlines.h"

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

/// Cuts the line to [0, limit] in the direction in which it is longer; false when nothing is left.
bool clip(double &from, double &to, double &asideFrom, double &asideTo, double limit)
{
    if (to < 0 || from > limit)
        return false;
    const double slope = to > from ? (asideTo - asideFrom) / (to - from) : 0;
    if (from < 0) {
        asideFrom -= slope * from;
        from = 0;
    }
    if (to > limit) {
        asideTo -= slope * (to - limit);
        to = limit;
    }
    return true;
}

} // namespace

void drawThinLine(QImage &image, QLineF line, QRgb color, double opacity)
{
    const bool isSteep = std::abs(line.dy()) > std::abs(line.dx());
    double from = isSteep ? line.y1() : line.x1();
    double to = isSteep ? line.y2() : line.x2();
    double asideFrom = isSteep ? line.x1() : line.y1();
    double asideTo = isSteep ? line.x2() : line.y2();
    if (from > to) {
        std::swap(from, to);
        std::swap(asideFrom, asideTo);
    }
    const int along = isSteep ? image.height() : image.width();
    const int across = isSteep ? image.width() : image.height();
    const double least = std::min(asideFrom, asideTo);
    const double greatest = std::max(asideFrom, asideTo);
    if (greatest < 0 || least > across || !clip(from, to, asideFrom, asideTo, along - 1))
        return;
    const double slope = to > from ? (asideTo - asideFrom) / (to - from) : 0;
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const std::ptrdiff_t line32 = image.bytesPerLine() / 4;
    const std::ptrdiff_t stepAlong = isSteep ? line32 : 1;
    const std::ptrdiff_t stepAcross = isSteep ? 1 : line32;
    const int first = static_cast<int>(std::ceil(from));
    const int last = static_cast<int>(std::floor(to));
    // 16 bits behind the point: exact enough over the width of any screen.
    auto aside = static_cast<std::int64_t>((asideFrom + slope * (first - from)) * 65536.0);
    const auto step = static_cast<std::int64_t>(slope * 65536.0);
    const auto full = static_cast<std::uint32_t>(256 * opacity);
    for (int i = first; i <= last; ++i, aside += step) {
        const auto whole = static_cast<std::ptrdiff_t>(aside >> 16);
        const std::uint32_t strength = (full * static_cast<std::uint32_t>(aside & 0xFFFF)) >> 16;
        QRgb *pixel = pixels + i * stepAlong + whole * stepAcross;
        if (whole >= 0 && whole < across)
            blend(*pixel, color, full - strength);
        if (whole + 1 >= 0 && whole + 1 < across)
            blend(*(pixel + stepAcross), color, strength);
    }
}

} // namespace Haengbo

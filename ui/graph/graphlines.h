// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>

namespace Haengbo {

/// Draws a straight line of one pixel with soft edges into \a image (ARGB32_Premultiplied), laid over what is
/// there; what lies outside is left out. Lines in pixels of the image. Several times as fast as QPainter,
/// which matters where thousands of lines are drawn in a frame. Wu: An Efficient Antialiasing Technique
/// (1991).
void drawThinLine(QImage &image, QLineF line, QRgb color, double opacity);

} // namespace Haengbo

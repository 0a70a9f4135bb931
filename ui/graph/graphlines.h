// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>

#include <vector>

namespace Haengbo {

/// A straight line one pixel wide.
struct ThinLine
{
    QLineF line;
    QRgb color = 0;
    double opacity = 1;
};

/// Draws \a lines, the later over the earlier, onto \a image (premultiplied, 32 bits), smooth or, where they
/// are too many for that to tell, by whole pixels. Many times as fast as QPainter: for thousands of them.
/// Works on several threads; the result does not depend on how many. Smooth ones after Wu: An Efficient
/// Antialiasing Technique (1991).
void drawThinLines(QImage &image, const std::vector<ThinLine> &lines);

} // namespace Haengbo

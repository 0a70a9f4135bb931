// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace Haengbo {

/// Moves \a centres apart until the \a boxes around them no longer overlap and \a gap lies between them, each
/// as little as its neighbours allow; those with a true \a fixed stay (empty: none does). Gives up after some
/// rounds rather than going on for ever when fixed boxes overlap. With \a within, no box that may move leaves
/// that room, and boxes give way sooner along its longer side.
void pushApart(const std::vector<QRectF> &boxes, double gap, const std::vector<char> &fixed,
               std::vector<QPointF> &centres, const QRectF &within = {});

/// The same for thousands of boxes of about one size: looks only at those near by, in time that grows with
/// their number, and leaves a few overlaps rather than go on.
void pushCrowdApart(const std::vector<QRectF> &boxes, double gap, const std::vector<char> &fixed,
                    std::vector<QPointF> &centres);

/// Where the top left corners of boxes of these \a sizes stand so that none overlap, \a gap lies between them
/// and all together come near to \a aspect (width : height). Larger ones come first.
std::vector<QPointF> packBoxes(const std::vector<QSizeF> &sizes, double gap, double aspect);

/// Where the top left corner of one more box of \a size stands: right of or below one of those \a placed,
/// free of all of them by \a gap, so that all together stay as small as can be in the wished \a aspect. Below
/// all of them when they are too many to try; at the origin when there are none.
QPointF cornerBeside(const std::vector<QRectF> &placed, QSizeF size, double gap, double aspect);

} // namespace Haengbo

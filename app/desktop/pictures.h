// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/result.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace Haengbo {

/// A view that can be exported as a finished picture: everything in the filter, whatever is on screen.
struct Picture
{
    QString id;    ///< as the command line names it: timeline, graph, charts.people
    QString title; ///< as people read it
    QSize size;    ///< that shows everything at a comfortable scale, in device-independent pixels
    std::function<void(QPainter &, const QSize &, const Theme &, bool transparent)> paint;
    /// What is shown, as a file of data; by the ending of its name ('graphml'). Empty for pictures alone.
    std::map<QString, std::function<QByteArray()>> data = {};
};

enum class Background { White, Dark, Transparent };

struct PictureOptions
{
    QSize size;       ///< empty for the picture's own size; device-independent pixels
    double scale = 1; ///< pixels a device-independent pixel: 2 for print
    Background background = Background::White;
};

/// Writes \a picture to \a path in the format that its name ends with: PNG with the title as a text chunk,
/// SVG and PDF (one page, text as text) as drawings that stay sharp, or one of the picture's own data
/// formats. The file appears whole or not at all. Gives the problem that kept it from being written.
std::optional<Problem> writePicture(const Picture &picture, const PictureOptions &options,
                                    const QString &path);

/// \a picture at its own size as SVG.
QByteArray svgOf(const Picture &picture, const PictureOptions &options);

/// The endings that writePicture() knows for \a picture: png, svg, pdf and those of its data.
QStringList endingsOf(const Picture &picture);

/// The same picture in memory.
QImage renderPicture(const Picture &picture, const PictureOptions &options);

} // namespace Haengbo

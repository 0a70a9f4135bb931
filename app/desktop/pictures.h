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
#include <vector>

class QIODevice;
class QPagedPaintDevice;

namespace Haengbo {

/// A view that can be exported as a finished picture: everything in the filter, whatever is on screen.
struct Picture
{
    QString id;    ///< as the command line names it: timeline, graph, charts.people
    QString title; ///< as people read it
    QSize size;    ///< that shows everything at a comfortable scale, in device-independent pixels
    std::function<void(QPainter &, const QSize &, const Theme &, bool transparent)> paint;
    /// One line a source, for those who find the picture without its articles.
    QStringList sources = {};
    /// The picture with a numbered note for each of its marks; null where it has none.
    std::function<Picture()> noted = {};
    /// The picture of no more than the stretch of time in view; null where it has none.
    std::function<Picture()> inView = {};
    /// The picture cut into pages of a size in device-independent pixels; null where it goes on one page.
    std::function<std::vector<std::function<void(QPainter &, const Theme &)>>(QSizeF)> pages = {};
    /// What is shown, as a file of data; by the ending of its name ('graphml'). Empty for pictures alone.
    std::map<QString, std::function<QByteArray()>> data = {};
};

enum class Background { White, Dark, Transparent };

/// The sheets that a PDF is cut into; none for one page as large as the picture. Sheets lie across, for time
/// is long, unless they are to stand upright.
enum class Paper { None, A4, A3, A4Upright, A3Upright };

struct PictureOptions
{
    QSize size;       ///< empty for the picture's own size; device-independent pixels
    double scale = 1; ///< pixels a device-independent pixel: 2 for print
    Background background = Background::White;
    Paper paper = Paper::None;
    bool hasNotes = false;   ///< numbered notes to each mark, where the picture knows them
    bool onlyInView = false; ///< no more than the stretch of time in view, where the picture has one

    /// A device-independent pixel is 1/96 of an inch.
    static constexpr double pixelsPerInch = 96;
    double dpi() const { return scale * pixelsPerInch; }
};

/// The pixels of a PNG: as many as were asked for, unless a side or the whole would be more than programs
/// that show pictures can bear (32,000 pixels, 400 million); then fewer in the same shape.
struct PixelSize
{
    QSize asked;
    QSize given;

    bool isReduced() const { return given.width() < asked.width() || given.height() < asked.height(); }
};
/// The pixels that writePicture() gives \a picture as a PNG, its notes and its part in view considered.
PixelSize pixelsOf(const Picture &picture, const PictureOptions &options);

/// Writes \a picture to \a path in the format that its name ends with: PNG with title, date and sources as
/// text chunks and its resolution, SVG and PDF (text as text) as drawings that stay sharp, or one of the
/// picture's own data formats. The file appears whole or not at all. Gives the problem that kept it from
/// being written.
std::optional<Problem> writePicture(const Picture &picture, const PictureOptions &options,
                                    const QString &path);

/// Paints \a picture on sheets of \a sheet device-independent pixels: cut into pages where it has some, each
/// but the first on a new page of \a device; else on one sheet, as large as it fits. False when there is no
/// further page. \a painter is at work on \a device and measures device-independent pixels.
bool paintOnSheets(QPainter &painter, QPagedPaintDevice *device, const Picture &picture,
                   const PictureOptions &options, QSizeF sheet);

/// \a picture at its own size as SVG.
QByteArray svgOf(const Picture &picture, const PictureOptions &options);

/// The endings that writePicture() knows for \a picture: png, svg, pdf and those of its data.
QStringList endingsOf(const Picture &picture);

/// Writes \a picture as PNG to \a device, painted and packed in bands of at most \a bandPixels pixels (and at
/// least one row), so that a poster takes no more memory than a screen. The same pixels as renderPicture().
/// False when the device does not take it.
bool writePng(const Picture &picture, const PictureOptions &options, QIODevice *device,
              qint64 bandPixels = 16'000'000);

/// The same picture in memory.
QImage renderPicture(const Picture &picture, const PictureOptions &options);

} // namespace Haengbo

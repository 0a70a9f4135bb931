// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Beyond this QImage refuses or the machine suffers; a timeline of thousands of lanes is scaled down to fit.
constexpr int largestSide = 32000;
constexpr qint64 mostPixels = 400'000'000;

double scaleThatFits(QSize size, double wanted)
{
    double scale = wanted;
    const int longest = std::max(size.width(), size.height());
    scale = std::min(scale, static_cast<double>(largestSide) / std::max(1, longest));
    while (static_cast<double>(size.width()) * size.height() * scale * scale >
           static_cast<double>(mostPixels))
        scale *= 0.9;
    return scale;
}

} // namespace

namespace {

Theme themeFor(Background background)
{
    return background == Background::Dark ? Theme::darkTheme() : Theme::light();
}

/// Ground and picture at their own size, for whatever \a painter paints on.
void paintOn(QPainter &painter, const Picture &picture, const PictureOptions &options, QSize size)
{
    const bool transparent = options.background == Background::Transparent;
    const Theme theme = themeFor(options.background);
    if (!transparent)
        painter.fillRect(QRect({}, size),
                         options.background == Background::White ? QColor(Qt::white) : theme.background);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter, size, theme, transparent);
}

QString creator() { return u"Haengbo "_s + QStringLiteral(HAENGBO_VERSION); }

bool writePng(const Picture &picture, const PictureOptions &options, QIODevice *device, QString *error)
{
    QImageWriter writer(device, "png");
    const bool isWritten = writer.write(renderPicture(picture, options));
    *error = writer.errorString();
    return isWritten;
}

bool writeSvg(const Picture &picture, const PictureOptions &options, QSize size, QIODevice *device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(device);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    // The drawing is measured in pixels of 96 an inch, as a browser does.
    generator.setResolution(96);
    generator.setTitle(picture.title);
    generator.setDescription(creator());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintOn(painter, picture, options, size);
    return painter.end();
}

/// One page as large as the picture: what is cut into sheets is left to whoever prints it.
bool writePdf(const Picture &picture, const PictureOptions &options, QSize size, QIODevice *device)
{
    constexpr double pointsPerPixel = 72.0 / 96.0;
    QPdfWriter writer(device);
    writer.setTitle(picture.title);
    writer.setCreator(creator());
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintOn(painter, picture, options, size);
    return painter.end();
}

} // namespace

QImage renderPicture(const Picture &picture, const PictureOptions &options)
{
    const QSize size = options.size.isEmpty() ? picture.size : options.size;
    const double scale = scaleThatFits(size, options.scale);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintOn(painter, picture, options, size);
    painter.end();
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Software"_s, creator());
    return image;
}

QByteArray svgOf(const Picture &picture, const PictureOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool isWritten =
        writeSvg(picture, options, options.size.isEmpty() ? picture.size : options.size, &buffer);
    return isWritten ? buffer.data() : QByteArray();
}

QStringList endingsOf(const Picture &picture)
{
    QStringList endings{u"png"_s, u"svg"_s, u"pdf"_s};
    for (const auto &[ending, write] : picture.data)
        endings << ending;
    return endings;
}

std::optional<Problem> writePicture(const Picture &picture, const PictureOptions &options,
                                    const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QSize size = options.size.isEmpty() ? picture.size : options.size;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    bool isWritten = false;
    QString error;
    const auto data = picture.data.find(ending);
    if (data != picture.data.end()) {
        const QByteArray bytes = data->second();
        isWritten = file.write(bytes) == bytes.size();
    } else if (ending == u"svg") {
        isWritten = writeSvg(picture, options, size, &file);
    } else if (ending == u"pdf") {
        isWritten = writePdf(picture, options, size, &file);
    } else {
        isWritten = writePng(picture, options, &file, &error);
    }
    if (!isWritten || !file.commit())
        return Problem{Problem::Kind::CannotOpen, path, error.isEmpty() ? file.errorString() : error};
    return {};
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include <QImage>
#include <QImageWriter>
#include <QSaveFile>

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

QImage renderPicture(const Picture &picture, const PictureOptions &options)
{
    const QSize size = options.size.isEmpty() ? picture.size : options.size;
    const double scale = scaleThatFits(size, options.scale);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    const bool transparent = options.background == Background::Transparent;
    const Theme theme = options.background == Background::Dark ? Theme::darkTheme() : Theme::light();
    image.fill(transparent                               ? QColor(Qt::transparent)
               : options.background == Background::White ? QColor(Qt::white)
                                                         : theme.background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter, size, theme, transparent);
    painter.end();
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Software"_s, u"Haengbo "_s + QStringLiteral(HAENGBO_VERSION));
    return image;
}

std::optional<Problem> writePng(const Picture &picture, const PictureOptions &options, const QString &path)
{
    const QImage image = renderPicture(picture, options);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    QImageWriter writer(&file, "png");
    if (!writer.write(image))
        return Problem{Problem::Kind::CannotOpen, path, writer.errorString()};
    if (!file.commit())
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    return {};
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "app/desktop/pngwriter.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QRawFont>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Beyond this QPainter loses its way or the reader's machine suffers; a timeline of thousands of lanes is
/// scaled down to fit.
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
    if (background == Background::Dark)
        return Theme::darkTheme();
    Theme theme = Theme::light();
    if (background == Background::White)
        theme.background = Qt::white; // of the paper or the page that the picture is put on
    return theme;
}

/// Ground and picture at their own size, for whatever \a painter paints on.
void paintOn(QPainter &painter, const Picture &picture, const PictureOptions &options, QSize size)
{
    const bool transparent = options.background == Background::Transparent;
    const Theme theme = themeFor(options.background);
    if (!transparent)
        painter.fillRect(QRect({}, size), theme.background);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    picture.paint(painter, size, theme, transparent);
}

QString creator() { return u"Haengbo "_s + QStringLiteral(HAENGBO_VERSION); }

/// How a picture becomes pixels.
struct Raster
{
    QSize size; ///< device-independent pixels
    double scale = 1;
    QSize pixels;

    Raster(const Picture &picture, const PictureOptions &options)
        : size(options.size.isEmpty() ? picture.size : options.size)
        , scale(scaleThatFits(size, options.scale))
        , pixels(size * scale)
    {
    }
    int dotsPerMetre() const
    {
        constexpr double inchesPerMetre = 1 / 0.0254;
        return qRound(scale * PictureOptions::pixelsPerInch * inchesPerMetre);
    }
};

/// The part or the form of \a picture that \a options ask for, and what they ask of it; nothing when that is
/// the picture itself.
std::optional<std::pair<Picture, PictureOptions>> chosenPart(const Picture &picture,
                                                             const PictureOptions &options)
{
    PictureOptions rest = options;
    if (rest.size == picture.size)
        rest.size = {}; // notes need room of their own, a part needs less
    if (options.onlyInView && picture.inView) {
        rest.onlyInView = false;
        return std::pair(picture.inView(), rest);
    }
    if (options.hasNotes && picture.noted) {
        rest.hasNotes = false;
        return std::pair(picture.noted(), rest);
    }
    return {};
}

/// The rows of \a picture from \a top on, as many as \a band has.
void paintRows(const Picture &picture, const PictureOptions &options, const Raster &raster, int top,
               QImage *band)
{
    band->fill(Qt::transparent);
    QPainter painter(band);
    painter.translate(0, -top);
    // Not by the device pixel ratio: Qt leaves out ratios below 1, and the picture would be cut off.
    painter.scale(raster.pixels.width() / double(raster.size.width()),
                  raster.pixels.height() / double(raster.size.height()));
    paintOn(painter, picture, options, raster.size);
}

/// The typefaces of \a svg as other programs know them. Qt names the one that was asked for ('Sans Serif'),
/// which means another one elsewhere, and no second one for Hangul: words would not be as wide as they were
/// measured.
QByteArray withKnownFonts(const QByteArray &svg)
{
    static constexpr QByteArrayView begin = "font-family=\"";
    QByteArray result;
    qsizetype done = 0;
    for (qsizetype at = svg.indexOf(begin); at >= 0; at = svg.indexOf(begin, done)) {
        const qsizetype name = at + begin.size();
        const qsizetype end = svg.indexOf('"', name);
        if (end < 0)
            break;
        const QString asked = QString::fromUtf8(svg.sliced(name, end - name));
        QStringList families{QRawFont::fromFont(QGuiApplication::font()).familyName()};
        families << asked << QGuiApplication::font().families();
        families.removeDuplicates();
        for (QString &family : families)
            family = u'\'' + family.remove(u'\'').toHtmlEscaped() + u'\'';
        result += svg.sliced(done, name - done) + families.join(u", "_s).toUtf8() + ", sans-serif";
        done = end;
    }
    return result + svg.sliced(done);
}

bool writeSvg(const Picture &picture, const PictureOptions &options, QSize size, QIODevice *device)
{
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&drawn);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    // The drawing is measured in pixels of 96 an inch, as a browser does.
    generator.setResolution(96);
    generator.setTitle(picture.title);
    generator.setDescription((QStringList(creator()) + picture.sources).join(u'\n'));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintOn(painter, picture, options, size);
    if (!painter.end())
        return false;
    const QByteArray svg = withKnownFonts(drawn.data());
    return device->write(svg) == svg.size();
}

QSizeF sheetOf(Paper paper)
{
    const bool isA3 = paper == Paper::A3 || paper == Paper::A3Upright;
    const QSizeF upright =
        QPageSize(isA3 ? QPageSize::A3 : QPageSize::A4).size(QPageSize::Inch) * PictureOptions::pixelsPerInch;
    return paper == Paper::A4Upright || paper == Paper::A3Upright ? upright : upright.transposed();
}

/// What has no pages of its own stands on one sheet, as large as it fits.
void paintOnSheet(QPainter &painter, const Picture &picture, const PictureOptions &options, QSizeF sheet)
{
    const QSize size = options.size.isEmpty() ? picture.size : options.size;
    const double scale = std::min(sheet.width() / size.width(), sheet.height() / size.height());
    painter.save();
    painter.translate((sheet.width() - size.width() * scale) / 2,
                      (sheet.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    paintOn(painter, picture, options, size);
    painter.restore();
}

/// One page as large as the picture, or sheets of paper.
bool writePdf(const Picture &picture, const PictureOptions &options, QSize size, QIODevice *device)
{
    constexpr double pointsPerPixel = 72.0 / PictureOptions::pixelsPerInch;
    QPdfWriter writer(device);
    writer.setTitle(picture.title);
    writer.setCreator(creator());
    writer.setResolution(static_cast<int>(PictureOptions::pixelsPerInch));
    const bool hasSheets = options.paper != Paper::None;
    const QSizeF sheet = hasSheets ? sheetOf(options.paper) : QSizeF(size);
    writer.setPageSize(QPageSize(sheet * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    if (!hasSheets)
        paintOn(painter, picture, options, size);
    else if (!paintOnSheets(painter, &writer, picture, options, sheet))
        return false;
    return painter.end();
}

/// The day for the text chunks; the one of SOURCE_DATE_EPOCH where builds must be repeatable.
QString today()
{
    bool isGiven = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isGiven);
    const QDate day = isGiven ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).date() : QDate::currentDate();
    return day.toString(Qt::ISODate);
}

QList<PngWriter::Text> textsOf(const Picture &picture)
{
    QList<PngWriter::Text> texts{
        {u"Title"_s, picture.title}, {u"Software"_s, creator()}, {u"Creation Time"_s, today()}};
    if (!picture.sources.isEmpty())
        texts.append({u"Source"_s, picture.sources.join(u'\n')});
    return texts;
}

} // namespace

bool paintOnSheets(QPainter &painter, QPagedPaintDevice *device, const Picture &picture,
                   const PictureOptions &options, QSizeF sheet)
{
    if (!picture.pages) {
        paintOnSheet(painter, picture, options, sheet);
        return true;
    }
    const Theme theme = themeFor(options.background);
    bool isFirst = true;
    for (const auto &paint : picture.pages(sheet)) {
        if (!std::exchange(isFirst, false) && !device->newPage())
            return false;
        if (options.background == Background::Dark)
            painter.fillRect(QRectF({}, sheet), theme.background);
        paint(painter, theme);
    }
    return true;
}

QImage renderPicture(const Picture &picture, const PictureOptions &options)
{
    const Raster raster(picture, options);
    QImage image(raster.pixels, QImage::Format_ARGB32_Premultiplied);
    paintRows(picture, options, raster, 0, &image);
    for (const PngWriter::Text &text : textsOf(picture))
        image.setText(text.key, text.words);
    image.setDotsPerMeterX(raster.dotsPerMetre());
    image.setDotsPerMeterY(raster.dotsPerMetre());
    return image;
}

bool writePng(const Picture &picture, const PictureOptions &options, QIODevice *device, qint64 bandPixels)
{
    const Raster raster(picture, options);
    const int width = std::max(1, raster.pixels.width());
    const int height = raster.pixels.height();
    const auto rows = static_cast<int>(std::clamp<qint64>(bandPixels / width, 1, std::max(1, height)));
    PngWriter writer(device, {raster.pixels, options.background == Background::Transparent,
                              raster.dotsPerMetre(), textsOf(picture)});
    QImage band(width, rows, QImage::Format_ARGB32_Premultiplied);
    for (int top = 0; top < height; top += rows) {
        paintRows(picture, options, raster, top, &band);
        if (!writer.addRows(band, std::min(rows, height - top)))
            return false;
    }
    return writer.finish();
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

PixelSize pixelsOf(const Picture &picture, const PictureOptions &options)
{
    if (const auto part = chosenPart(picture, options))
        return pixelsOf(part->first, part->second);
    const Raster raster(picture, options);
    return {raster.size * options.scale, raster.pixels};
}

std::optional<Problem> writePicture(const Picture &picture, const PictureOptions &options,
                                    const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto data = picture.data.find(ending);
    if (data == picture.data.end()) {
        if (const auto part = chosenPart(picture, options))
            return writePicture(part->first, part->second, path);
    }
    const QSize size = options.size.isEmpty() ? picture.size : options.size;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    bool isWritten = false;
    if (data != picture.data.end()) {
        const QByteArray bytes = data->second();
        isWritten = file.write(bytes) == bytes.size();
    } else if (ending == u"svg") {
        isWritten = writeSvg(picture, options, size, &file);
    } else if (ending == u"pdf") {
        isWritten = writePdf(picture, options, size, &file);
    } else {
        isWritten = writePng(picture, options, &file);
    }
    if (!isWritten || !file.commit())
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    return {};
}

} // namespace Haengbo

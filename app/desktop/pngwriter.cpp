// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pngwriter.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// How many bits a filtered row is likely to need: the sum of its differences, as the specification proposes
/// (section 12.8).
quint64 costOf(const QByteArray &filtered)
{
    quint64 cost = 0;
    for (qsizetype i = 1; i < filtered.size(); ++i)
        cost += static_cast<quint64>(std::abs(static_cast<signed char>(filtered[i])));
    return cost;
}

} // namespace

struct PngWriter::Deflater
{
    z_stream stream{};
    QByteArray out = QByteArray(chunkSize, Qt::Uninitialized);
    bool isReady = false;

    Deflater()
    {
        isReady = deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS, MAX_MEM_LEVEL,
                               Z_FILTERED) == Z_OK;
        begin();
    }
    ~Deflater() { deflateEnd(&stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    void begin()
    {
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
    }
    QByteArray taken() const { return out.first(out.size() - static_cast<qsizetype>(stream.avail_out)); }
};

PngWriter::PngWriter(QIODevice *device, const Head &head)
    : m_device(device)
    , m_head(head)
    , m_rowsLeft(head.size.height())
    , m_bytesPerPixel(head.hasAlpha ? 4 : 3)
    , m_before(qsizetype(head.size.width()) * m_bytesPerPixel, '\0')
    , m_filtered(m_before.size() + 1, '\0')
    , m_tried(m_before.size() + 1, '\0')
    , m_deflater(std::make_unique<Deflater>())
{
    m_isFine = m_deflater->isReady && !head.size.isEmpty();
    constexpr char signature[] = "\x89PNG\r\n\x1a\n";
    m_isFine = m_isFine && m_device->write(signature, 8) == 8;
    constexpr char bitsPerSample = 8;
    constexpr char colour = 2;
    constexpr char colourAndAlpha = 6;
    QByteArray header = bigEndian(static_cast<quint32>(head.size.width())) +
                        bigEndian(static_cast<quint32>(head.size.height()));
    header += bitsPerSample;
    header += head.hasAlpha ? colourAndAlpha : colour;
    header += QByteArray(3, '\0'); // deflate, the five filters, not interlaced
    writeChunk("IHDR", header);
    if (head.dotsPerMetre > 0) {
        const QByteArray dots = bigEndian(static_cast<quint32>(head.dotsPerMetre));
        writeChunk("pHYs", dots + dots + '\1');
    }
    for (const Text &text : head.texts)
        writeText(text);
}

PngWriter::~PngWriter() = default;

void PngWriter::writeChunk(const char *type, const QByteArray &data)
{
    if (!m_isFine)
        return;
    const QByteArray named = type + data;
    const auto sum =
        crc32(0, reinterpret_cast<const Bytef *>(named.constData()), static_cast<uInt>(named.size()));
    const QByteArray chunk =
        bigEndian(static_cast<quint32>(data.size())) + named + bigEndian(static_cast<quint32>(sum));
    m_isFine = m_device->write(chunk) == chunk.size();
}

/// Latin-1 where that is enough, which every program reads, else UTF-8.
void PngWriter::writeText(const Text &text)
{
    const bool isLatin = std::all_of(text.words.begin(), text.words.end(),
                                     [](QChar c) { return c.unicode() < 0x100 && c != QChar(0); });
    const QByteArray key = text.key.toLatin1() + '\0';
    if (isLatin)
        writeChunk("tEXt", key + text.words.toLatin1());
    else // not compressed, in no language, no translated keyword
        writeChunk("iTXt", key + QByteArray(4, '\0') + text.words.toUtf8());
}

/// Rows of drawings mostly repeat the one above or run on in one colour: of the five filters three are tried.
void PngWriter::filter(const uchar *row)
{
    constexpr char none = 0;
    constexpr char sub = 1;
    constexpr char up = 2;
    const auto *above = reinterpret_cast<const uchar *>(m_before.constData());
    const qsizetype size = m_before.size();
    const auto fill = [&](QByteArray *into, char number, auto predicted) {
        into->data()[0] = number;
        auto *bytes = reinterpret_cast<uchar *>(into->data()) + 1;
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<uchar>(row[i] - predicted(i));
    };
    fill(&m_filtered, up, [above](qsizetype i) { return above[i]; });
    quint64 least = costOf(m_filtered);
    const auto tryOne = [&](char number, auto predicted) {
        fill(&m_tried, number, predicted);
        const quint64 cost = costOf(m_tried);
        if (cost < least) {
            least = cost;
            m_filtered.swap(m_tried);
        }
    };
    if (least > 0) {
        const qsizetype pixel = m_bytesPerPixel;
        tryOne(sub, [row, pixel](qsizetype i) { return i < pixel ? uchar(0) : row[i - pixel]; });
        tryOne(none, [](qsizetype) { return uchar(0); });
    }
    std::memcpy(m_before.data(), row, static_cast<std::size_t>(size));
}

void PngWriter::deflateRow(bool isLast)
{
    z_stream &stream = m_deflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(m_filtered.data());
    stream.avail_in = static_cast<uInt>(m_filtered.size());
    int result = Z_OK;
    while (m_isFine && (stream.avail_in > 0 || (isLast && result != Z_STREAM_END))) {
        result = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
        m_isFine = result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR;
        if (stream.avail_out == 0 || result == Z_STREAM_END) {
            writeChunk("IDAT", m_deflater->taken());
            m_deflater->begin();
        }
    }
}

bool PngWriter::addRows(const QImage &band, int rows)
{
    if (rows > m_rowsLeft || rows > band.height() || band.width() != m_head.size.width())
        m_isFine = false;
    const QImage::Format format = m_head.hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    for (int y = 0; y < rows && m_isFine; ++y) {
        const QImage row(band.constScanLine(y), band.width(), 1, band.bytesPerLine(), band.format());
        const QImage converted = row.convertToFormat(format);
        filter(converted.constScanLine(0));
        deflateRow(--m_rowsLeft == 0);
    }
    return m_isFine;
}

bool PngWriter::finish()
{
    m_isFine = m_isFine && m_rowsLeft == 0;
    writeChunk("IEND", {});
    return m_isFine;
}

} // namespace Haengbo

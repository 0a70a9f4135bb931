// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <memory>

namespace Haengbo {

/// Writes a PNG from top to bottom without ever having more of it in memory than is handed over at a time:
/// a poster at 600 dots an inch would take 1.6 GB. PNG specification, second edition (ISO/IEC 15948:2003),
/// 8 bits a sample, not interlaced.
class PngWriter
{
public:
    struct Text
    {
        QString key; ///< one of the specification's keywords, as 'Title'
        QString words;
    };
    struct Head
    {
        QSize size; ///< pixels
        bool hasAlpha = true;
        int dotsPerMetre = 0; ///< 0 for unknown
        QList<Text> texts = {};
    };

    /// Begins a picture on \a device, which must be open and outlive the writer.
    PngWriter(QIODevice *device, const Head &head);
    ~PngWriter();
    PngWriter(const PngWriter &) = delete;
    PngWriter &operator=(const PngWriter &) = delete;

    /// Adds the first \a rows of \a band, which must be as wide as the picture, below what is there. False
    /// when the device takes no more, or when these are more rows than the picture has.
    bool addRows(const QImage &band, int rows);
    /// Ends the picture. False when rows are missing or anything before has failed.
    bool finish();

private:
    struct Deflater;

    void writeChunk(const char *type, const QByteArray &data);
    void writeText(const Text &text);
    void filter(const uchar *row);
    void deflateRow(bool isLast);

    QIODevice *m_device;
    Head m_head;
    bool m_isFine = true;
    int m_rowsLeft;
    int m_bytesPerPixel;
    QByteArray m_before;   ///< the row above
    QByteArray m_filtered; ///< the chosen filter's number and its bytes
    QByteArray m_tried;
    std::unique_ptr<Deflater> m_deflater;
};

} // namespace Haengbo

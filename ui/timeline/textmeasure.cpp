// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/textmeasure.h"

#include <QPainter>

#include <cmath>

namespace Haengbo {

namespace {

constexpr qsizetype preparedAtMost = 4000;
constexpr qint64 drawnPixelsAtMost = 6'000'000; ///< 24 MB
constexpr int shortStep = 8;                    ///< pixels

} // namespace

QFont fontForPictures(QFont font)
{
    constexpr double pixelsPerPoint = 96.0 / 72;
    font.setHintingPreference(QFont::PreferNoHinting);
    if (font.pointSizeF() > 0)
        font.setPixelSize(std::max(1, qRound(font.pointSizeF() * pixelsPerPoint)));
    return font;
}

TextMeasure::TextMeasure(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_advances(0x10000, -1.0F)
{
}

double TextMeasure::width(QStringView text) const { return std::ceil(advance(text)); }

double TextMeasure::advance(QStringView text) const
{
    double sum = 0;
    for (const QChar c : text) {
        if (c.isLowSurrogate())
            continue; // counted with the high one
        float &advance = m_advances[c.unicode()];
        if (advance < 0)
            advance = static_cast<float>(c.isHighSurrogate() ? m_metrics.averageCharWidth() * 2
                                                             : m_metrics.horizontalAdvance(c));
        sum += static_cast<double>(advance);
    }
    return sum;
}

QString TextMeasure::elided(const QString &text, double width) const
{
    return this->width(text) <= width ? text : m_metrics.elidedText(text, Qt::ElideRight, width);
}

/// Texts with room to spare are one, however much; what has to be shortened is so in steps, so that zooming
/// does not make a new one each frame.
int TextMeasure::keyWidth(const QString &text, double width) const
{
    const double whole = this->width(text);
    const double given = width + 0.01; // sums of floats fall a hair short
    if (whole <= given)
        return static_cast<int>(whole);
    const int roundedDown = static_cast<int>(given);
    return roundedDown > shortStep * 2 ? roundedDown / shortStep * shortStep : roundedDown;
}

const QStaticText &TextMeasure::prepared(const QString &text, double width) const
{
    const std::pair key(text, keyWidth(text, width));
    const auto known = m_prepared.constFind(key);
    if (known != m_prepared.constEnd())
        return *known;
    if (m_prepared.size() >= preparedAtMost)
        m_prepared.clear();
    QStaticText prepared(elided(text, key.second));
    prepared.setTextFormat(Qt::PlainText);
    prepared.prepare({}, m_font);
    return *m_prepared.insert(key, prepared);
}

const QPixmap &TextMeasure::drawn(const QString &text, double width, const QColor &color, double ratio) const
{
    const Drawn key{text, keyWidth(text, width), color.rgba()};
    if (m_drawnRatio == ratio) {
        const auto known = m_drawn.constFind(key);
        if (known != m_drawn.constEnd())
            return *known;
    }
    if (m_drawnRatio != ratio || m_drawnPixels >= drawnPixelsAtMost) {
        m_drawn.clear();
        m_drawnPixels = 0;
        m_drawnRatio = ratio;
    }
    const QStaticText &prepared = this->prepared(text, width);
    const QSize size = (prepared.size() * ratio).toSize() + QSize(2, 1); // letters lean over their ends
    QPixmap picture(size);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(m_font);
    painter.setPen(color);
    painter.drawStaticText(QPointF(), prepared);
    painter.end();
    m_drawnPixels += static_cast<qint64>(size.width()) * size.height();
    return *m_drawn.insert(key, picture);
}

} // namespace Haengbo

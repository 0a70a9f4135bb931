// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <vector>

namespace Haengbo {

/// \a font for pictures that are scaled, drawn as SVG or printed: with the advances that its letters are
/// drawn with at any scale, not those fitted to the pixels of a screen, and of a whole size at 96 dots an
/// inch, for Qt measures no other but writes others into SVG.
QFont fontForPictures(QFont font);

/// Widths of many texts in one font, fast enough for ten thousand labels a frame: advances are asked for once
/// a character and added up. Kerning is left out, so a text is never wider than said.
class TextMeasure
{
public:
    explicit TextMeasure(const QFont &font);

    const QFont &font() const { return m_font; }
    /// The whole pixels that \a text needs.
    double width(QStringView text) const;
    /// How far \a text moves on what follows it.
    double advance(QStringView text) const;
    /// \a text, shortened to \a width with an ellipsis.
    QString elided(const QString &text, double width) const;
    /// \a text shortened to \a width, laid out once and kept for the frames that follow.
    const QStaticText &prepared(const QString &text, double width) const;
    /// The same as a picture in \a color with \a ratio pixels a point: several times as fast to draw again.
    const QPixmap &drawn(const QString &text, double width, const QColor &color, double ratio) const;
    double lineHeight() const { return m_metrics.height(); }
    double ascent() const { return m_metrics.ascent(); }

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    mutable std::vector<float> m_advances; ///< by UTF-16 code unit, negative when not asked for yet
    /// What a drawn text differs by.
    struct Drawn
    {
        QString text;
        int width = 0;
        QRgb color = 0;

        friend bool operator==(const Drawn &, const Drawn &) = default;
        friend size_t qHash(const Drawn &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.color);
        }
    };

    int keyWidth(const QString &text, double width) const;

    mutable QHash<std::pair<QString, int>, QStaticText> m_prepared;
    mutable QHash<Drawn, QPixmap> m_drawn;
    mutable qint64 m_drawnPixels = 0;
    mutable double m_drawnRatio = 0; ///< of all in m_drawn
};

} // namespace Haengbo

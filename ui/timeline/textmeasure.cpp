// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/textmeasure.h"

#include <cmath>

namespace Haengbo {

namespace {

constexpr qsizetype preparedAtMost = 4000;

}

TextMeasure::TextMeasure(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_advances(0x10000, -1.0F)
{
}

double TextMeasure::width(QStringView text) const
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
    return std::ceil(sum);
}

QString TextMeasure::elided(const QString &text, double width) const
{
    return this->width(text) <= width ? text : m_metrics.elidedText(text, Qt::ElideRight, width);
}

const QStaticText &TextMeasure::prepared(const QString &text, double width) const
{
    const int roundedDown = static_cast<int>(width + 0.01); // sums of floats fall a hair short
    const std::pair key(text, roundedDown);
    const auto known = m_prepared.constFind(key);
    if (known != m_prepared.constEnd())
        return *known;
    if (m_prepared.size() >= preparedAtMost)
        m_prepared.clear();
    QStaticText prepared(elided(text, roundedDown));
    prepared.setTextFormat(Qt::PlainText);
    prepared.prepare({}, m_font);
    return *m_prepared.insert(key, prepared);
}

} // namespace Haengbo

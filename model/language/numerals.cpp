// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/numerals.h"

#include "model/text/hangul.h"

namespace Haengbo {

double numeralUnit(QChar c)
{
    switch (c.unicode()) {
    case u'만':
    case u'萬':
    case u'万':
        return 1e4;
    case u'억':
    case u'億':
    case u'亿':
        return 1e8;
    case u'조':
    case u'兆':
        return 1e12;
    case u'경':
    case u'京':
        return 1e16;
    default:
        return 0;
    }
}

namespace {

/// A longer run of digits is no number a reader could mean.
constexpr int longestDigits = 24;

int digitOf(QChar c)
{
    if (Hangul::isDigit(c))
        return c.unicode() - u'0';
    switch (c.unicode()) {
    case u'영':
    case u'공':
        return 0;
    case u'일':
        return 1;
    case u'이':
        return 2;
    case u'삼':
        return 3;
    case u'사':
        return 4;
    case u'오':
        return 5;
    case u'육':
        return 6;
    case u'칠':
        return 7;
    case u'팔':
        return 8;
    case u'구':
        return 9;
    default:
        return -1;
    }
}

double smallMultiplier(QChar c)
{
    switch (c.unicode()) {
    case u'십':
    case u'十':
        return 10;
    case u'백':
    case u'百':
        return 100;
    case u'천':
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

/// The point as it is read aloud.
bool isPoint(QChar c) { return c == u'점' || c == u'쩜'; }

class Reader
{
public:
    Reader(QStringView text, int begin)
        : m_text(text)
        , m_at(begin)
    {
    }

    NumeralStops run()
    {
        while (m_at < m_text.size() && step())
            stop();
        return std::move(m_stops);
    }

private:
    bool step()
    {
        const QChar c = m_text[m_at];
        if (const double small = smallMultiplier(c); small > 0)
            return multiplySmall(small);
        if (const double big = numeralUnit(c); big > 0)
            return multiplyBig(big);
        if (Hangul::isDigit(c))
            return !m_hasNumber && digits();
        if (digitOf(c) >= 0)
            return !m_hasNumber && hangulDigits();
        // A blank may stand between groups: behind a multiplier and before the next number.
        if (c != u' ' || m_hasNumber || m_stops.empty() || m_at + 1 >= m_text.size())
            return false;
        const QChar next = m_text[m_at + 1];
        if (!Hangul::isDigit(next) && digitOf(next) < 0 && smallMultiplier(next) <= 0)
            return false;
        ++m_at;
        return step();
    }

    bool digits()
    {
        double value = 0;
        int count = 0;
        while (m_at < m_text.size() && (Hangul::isDigit(m_text[m_at]) || groups())) {
            if (m_text[m_at] != u',')
                value = value * 10 + digitOf(m_text[m_at]);
            if (++count > longestDigits)
                return false;
            ++m_at;
        }
        double place = 0.1;
        const auto follows = [this](int at) { return at < m_text.size() && Hangul::isDigit(m_text[at]); };
        if (m_at < m_text.size() && m_text[m_at] == u'.' && follows(m_at + 1)) {
            for (++m_at; follows(m_at); ++m_at, place /= 10) {
                if (++count > longestDigits)
                    return false;
                value += digitOf(m_text[m_at]) * place;
            }
        }
        return take(value, count);
    }

    /// Whether the comma at the reading position groups thousands: three digits and no fourth follow.
    bool groups() const
    {
        if (m_text[m_at] != u',' || m_at + 3 >= m_text.size())
            return false;
        for (int i = 1; i <= 3; ++i) {
            if (!Hangul::isDigit(m_text[m_at + i]))
                return false;
        }
        return m_at + 4 >= m_text.size() || !Hangul::isDigit(m_text[m_at + 4]);
    }

    /// One digit, or with 점 or 쩜 the digits behind it: 일점이삼.
    bool hangulDigits()
    {
        double value = digitOf(m_text[m_at++]);
        int count = 1;
        if (m_at + 1 < m_text.size() && isPoint(m_text[m_at]) && digitOf(m_text[m_at + 1]) >= 0) {
            double place = 0.1;
            for (++m_at; m_at < m_text.size() && digitOf(m_text[m_at]) >= 0 && count < longestDigits;
                 ++m_at, ++count, place /= 10)
                value += digitOf(m_text[m_at]) * place;
        }
        return take(value, count);
    }

    bool take(double value, int count)
    {
        m_number = value;
        m_hasNumber = true;
        m_signs += count;
        return true;
    }

    bool multiplySmall(double multiplier)
    {
        if (multiplier >= m_smallest)
            return false;
        m_section += (m_hasNumber ? m_number : 1) * multiplier;
        m_smallest = multiplier;
        return multiplied();
    }

    bool multiplyBig(double multiplier)
    {
        if (multiplier >= m_unit)
            return false;
        const bool none = !m_hasNumber && m_section == 0;
        // 만 alone is a number (만원), 억 and 조 alone are not.
        if (none && (multiplier > 1e4 || !m_stops.empty()))
            return false;
        m_total += (none ? 1 : m_section + (m_hasNumber ? m_number : 0)) * multiplier;
        m_section = 0;
        m_smallest = 1e4;
        m_unit = multiplier;
        if (m_big == 1)
            m_big = multiplier;
        return multiplied();
    }

    bool multiplied()
    {
        m_hasNumber = false;
        m_number = 0;
        ++m_signs;
        ++m_at;
        return true;
    }

    void stop()
    {
        const double unit = m_unit == noUnit ? 1 : m_unit;
        m_stops.push_back(
            {m_at, m_total + m_section + (m_hasNumber ? m_number : 0), unit, m_big, m_signs, !m_hasNumber});
    }

    static constexpr double noUnit = 1e20;

    QStringView m_text;
    int m_at = 0;
    double m_total = 0;
    double m_section = 0;
    double m_number = 0;
    double m_smallest = 1e4; ///< the next of 십 백 천 must be smaller
    double m_unit = noUnit;  ///< the next of 만 억 조 must be smaller
    double m_big = 1;
    int m_signs = 0;
    bool m_hasNumber = false;
    NumeralStops m_stops;
};

} // namespace

bool beginsNumeral(QChar c) { return digitOf(c) >= 0 || smallMultiplier(c) > 0 || numeralUnit(c) > 0; }

bool continuesNumeral(QChar c) { return beginsNumeral(c) || isPoint(c); }

NumeralStops numeralStops(QStringView text, int begin) { return Reader(text, begin).run(); }

} // namespace Haengbo

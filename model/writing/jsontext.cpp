// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/jsontext.h"

#include <QChar>
#include <QLocale>

#include <cmath>

namespace Haengbo {

namespace {

/// Up to here a double tells each whole number from the next.
constexpr double largestExact = 9007199254740992.0;

char hexadecimal(unsigned digit) { return "0123456789abcdef"[digit & 0xF]; }

/// The letter behind the backslash of a short escape; 0 where there is none.
char shortEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
    case u'\\':
        return static_cast<char>(unit);
    case u'\b':
        return 'b';
    case u'\f':
        return 'f';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

} // namespace

void JsonText::open(char bracket)
{
    separate();
    m_text.push_back(bracket);
    m_follows = false;
}

void JsonText::close(char bracket)
{
    m_text.push_back(bracket);
    m_follows = true;
}

void JsonText::separate()
{
    if (m_follows)
        m_text.push_back(',');
    m_follows = true;
}

void JsonText::key(QLatin1StringView name)
{
    value(name);
    m_text.push_back(':');
    m_follows = false;
}

void JsonText::null()
{
    separate();
    m_text += "null";
}

void JsonText::value(int number)
{
    separate();
    m_text += std::to_string(number);
}

void JsonText::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    if (std::trunc(number) == number && std::abs(number) < largestExact)
        m_text += std::to_string(static_cast<qint64>(number));
    else
        m_text += QByteArray::number(number, 'g', QLocale::FloatingPointShortest).toStdString();
}

void JsonText::value(QLatin1StringView ascii)
{
    separate();
    m_text.push_back('"');
    m_text.append(ascii.data(), static_cast<std::size_t>(ascii.size()));
    m_text.push_back('"');
}

void JsonText::value(QStringView text)
{
    separate();
    m_text.push_back('"');
    const auto put = [this](unsigned byte) { m_text.push_back(static_cast<char>(byte)); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\') {
            put(unit);
        } else if (const char letter = shortEscape(unit)) {
            m_text.push_back('\\');
            m_text.push_back(letter);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(unit, text[++i].unicode());
            put(0xF0 | (code >> 18));
            put(0x80 | ((code >> 12) & 0x3F));
            put(0x80 | ((code >> 6) & 0x3F));
            put(0x80 | (code & 0x3F));
        } else if (unit < 0x20 || QChar::isSurrogate(unit)) {
            m_text += "\\u";
            for (const int shift : {12, 8, 4, 0})
                m_text.push_back(hexadecimal(static_cast<unsigned>(unit) >> shift));
        } else if (unit < 0x800) {
            put(0xC0U | (unit >> 6));
            put(0x80U | (unit & 0x3F));
        } else {
            put(0xE0U | (unit >> 12));
            put(0x80U | ((unit >> 6) & 0x3F));
            put(0x80U | (unit & 0x3F));
        }
    }
    m_text.push_back('"');
}

} // namespace Haengbo

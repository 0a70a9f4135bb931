// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of fields for each type serves both ways. It is a structured binding, so a field added to a type
// does not compile until it is packed as well.
//
// Numbers are variable-length (seven bits a byte, the lowest first; signed ones zigzag). A string is its
// length, doubled, plus one where every character fits in a byte; then its characters. A list is its length
// and its members. Nothing is trusted: a length is held against the bytes that are left before memory is
// asked for.
#pragma once

#include "model/text/shorttext.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <set>

/// How values become bytes and come back. A type is packed by an overload of list(io, value, const Type *) in
/// this namespace, which hands all its fields to \a io.
namespace Haengbo::Packing {

/// How many values an enumeration has.
template<typename Enum>
constexpr int countOf = 0;

/// Short strings that come again and again (names of rules, days, currencies) are made once.
class Strings
{
public:
    QString take(const char *latin1, qsizetype size)
    {
        const QLatin1StringView wanted(latin1, size);
        if (size > longest)
            return wanted;
        std::size_t hash = 0;
        for (const char c : wanted)
            hash = hash * 31 + static_cast<unsigned char>(c);
        QString &known = m_known[hash % m_known.size()];
        if (known != wanted)
            known = wanted;
        return known;
    }

private:
    static constexpr qsizetype longest = 32;

    std::array<QString, 1024> m_known;
};

class Packer
{
public:
    template<typename... T>
    void operator()(const T &...values)
    {
        (put(values), ...);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    void put(bool value) { number(value ? 1 : 0); }
    void put(int value) { signedNumber(value); }
    void put(double value)
    {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        m_bytes.append(bytes, sizeof value);
    }
    void put(QDate value) { signedNumber(value.isValid() ? value.toJulianDay() : -1); }
    void put(const QByteArray &value)
    {
        number(static_cast<quint64>(value.size()));
        m_bytes.append(value);
    }
    void put(const QString &value)
    {
        const bool isNarrow =
            std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 256; });
        number(static_cast<quint64>(value.size()) << 1 | (isNarrow ? 1 : 0));
        if (isNarrow)
            m_bytes.append(value.toLatin1());
        else
            m_bytes.append(reinterpret_cast<const char *>(value.constData()), value.size() * 2);
    }
    template<int Capacity>
    void put(const ShortText<Capacity> &value)
    {
        put(value.toString());
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<typename T>
    void put(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            number(static_cast<quint64>(value));
        } else if constexpr (requires { value.begin(); }) {
            number(static_cast<quint64>(value.size()));
            for (const auto &one : value)
                put(one);
        } else {
            list(*this, value, static_cast<const T *>(nullptr));
        }
    }

    QByteArray m_bytes;
};

class Unpacker
{
public:
    /// \a bytes and \a strings must outlive it.
    Unpacker(const QByteArray &bytes, Strings &strings)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
        , m_strings(strings)
    {
    }

    template<typename... T>
    void operator()(T &...values)
    {
        (get(values), ...);
    }
    bool isWhole() const { return m_isSound && m_at == m_end; }

private:
    quint64 left() const { return static_cast<quint64>(m_end - m_at); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    /// A count of things that take at least one byte each.
    quint64 count()
    {
        const quint64 value = number();
        m_isSound = m_isSound && value <= left();
        return m_isSound ? value : 0;
    }
    void get(bool &value)
    {
        const quint64 bit = number();
        m_isSound = m_isSound && bit <= 1;
        value = bit == 1;
    }
    void get(int &value)
    {
        const qint64 wide = signedNumber();
        m_isSound =
            m_isSound && wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
        value = m_isSound ? static_cast<int>(wide) : 0;
    }
    void get(double &value)
    {
        m_isSound = m_isSound && left() >= sizeof value;
        if (!m_isSound)
            return;
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        m_isSound = std::isfinite(value);
    }
    void get(QDate &value)
    {
        const qint64 day = signedNumber();
        value = day < 0 ? QDate() : QDate::fromJulianDay(day);
    }
    void get(QByteArray &value)
    {
        const quint64 size = count();
        if (!m_isSound)
            return;
        value = QByteArray(m_at, static_cast<qsizetype>(size));
        m_at += size;
    }
    void get(QString &value)
    {
        const quint64 head = number();
        const quint64 size = head >> 1;
        const bool isNarrow = head & 1;
        m_isSound = m_isSound && size <= left() / (isNarrow ? 1 : 2);
        if (!m_isSound)
            return;
        if (isNarrow) {
            value = m_strings.take(m_at, static_cast<qsizetype>(size));
            m_at += size;
            return;
        }
        value = QString(static_cast<qsizetype>(size), Qt::Uninitialized);
        std::memcpy(value.data(), m_at, size * 2);
        m_at += size * 2;
    }
    template<int Capacity>
    void get(ShortText<Capacity> &value)
    {
        QString text;
        get(text);
        value = text;
    }
    template<typename T>
    void get(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        if (isThere && m_isSound)
            get(value.emplace());
    }
    template<typename T>
    void get(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            static_assert(countOf<T> > 0, "how many values it has");
            const quint64 which = number();
            m_isSound = m_isSound && which < static_cast<quint64>(countOf<T>);
            value = m_isSound ? static_cast<T>(which) : T{};
        } else if constexpr (requires { value.emplace_back(); }) {
            const quint64 size = count();
            // A length that lies must not cost memory.
            constexpr quint64 most = 64;
            value.reserve(static_cast<decltype(value.size())>(std::min(size, most)));
            for (quint64 i = 0; i < size && m_isSound; ++i)
                get(value.emplace_back());
        } else if constexpr (requires { typename T::key_type; }) {
            const quint64 size = count();
            for (quint64 i = 0; i < size && m_isSound; ++i) {
                typename T::key_type one{};
                get(one);
                value.insert(one);
            }
        } else {
            list(*this, value, static_cast<const T *>(nullptr));
        }
    }

    const char *m_at;
    const char *m_end;
    Strings &m_strings;
    bool m_isSound = true;
};

} // namespace Haengbo::Packing

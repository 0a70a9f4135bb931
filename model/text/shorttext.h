// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <compare>
#include <concepts>
#include <cstring>
#include <utility>

namespace Haengbo {

/// A text that is nearly always short, such as an ISO day: up to \a Capacity UTF-16 units are held in place,
/// without memory of their own; a longer one is held as a QString. A million of them fill a quarter of what
/// QStrings would. Reads as a QStringView, which is valid as long as this text is neither changed nor gone.
template<int Capacity>
class ShortText
{
public:
    ShortText() = default;
    // Both ways without a word, as between QString and QStringView.
    ShortText(QStringView text) { assign(text); }                 // NOLINT(google-explicit-constructor)
    ShortText(const QString &text) { assign(QStringView(text)); } // NOLINT(google-explicit-constructor)
    ShortText(const ShortText &other) { assign(other.view()); }
    ShortText(ShortText &&other) noexcept { swap(other); }
    ShortText &operator=(const ShortText &other)
    {
        ShortText copy(other);
        swap(copy);
        return *this;
    }
    ShortText &operator=(ShortText &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~ShortText()
    {
        if (isLong())
            delete longText();
    }

    QStringView view() const
    {
        return isLong() ? QStringView(*longText()) : QStringView(m_units.data(), m_size);
    }
    QString toString() const { return isLong() ? *longText() : view().toString(); }
    operator QStringView() const { return view(); } // NOLINT(google-explicit-constructor)
    operator QString() const { return toString(); } // NOLINT(google-explicit-constructor)

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return view().size(); }
    void clear() { *this = ShortText(); }

    friend bool operator==(const ShortText &left, const ShortText &right)
    {
        if (left.m_size != right.m_size)
            return false;
        if (left.isLong())
            return *left.longText() == *right.longText();
        return std::memcmp(left.m_units.data(), right.m_units.data(), left.m_size * sizeof(char16_t)) == 0;
    }
    template<typename Text>
    requires std::convertible_to<const Text &, QStringView>
    friend bool operator==(const ShortText &left, const Text &right)
    {
        return left.view() == static_cast<QStringView>(right);
    }
    /// By UTF-16 units, as QStrings are ordered.
    template<typename Text>
    requires std::convertible_to<const Text &, QStringView>
    friend std::strong_ordering operator<=>(const ShortText &left, const Text &right)
    {
        return left.view().compare(static_cast<QStringView>(right)) <=> 0;
    }

private:
    static constexpr quint16 longMark = 0xffff;
    static_assert(Capacity * sizeof(char16_t) >= sizeof(QString *) && Capacity < longMark);

    bool isLong() const { return m_size == longMark; }

    /// The units hold a pointer then; copied out, as they may lie at any address.
    QString *longText() const
    {
        QString *text = nullptr;
        std::memcpy(&text, m_units.data(), sizeof(text));
        return text;
    }

    void assign(QStringView text)
    {
        if (text.size() <= Capacity) {
            std::copy(text.utf16(), text.utf16() + text.size(), m_units.begin());
            m_size = static_cast<quint16>(text.size());
            return;
        }
        const auto *const copy = new QString(text.toString());
        std::memcpy(m_units.data(), &copy, sizeof(copy));
        m_size = longMark;
    }

    void swap(ShortText &other) noexcept
    {
        std::swap(m_units, other.m_units);
        std::swap(m_size, other.m_size);
    }

    std::array<char16_t, Capacity> m_units{};
    quint16 m_size = 0;
};

} // namespace Haengbo

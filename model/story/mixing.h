// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Haengbo {

/// Spreads the bits of \a x (the finalizer of SplitMix64, Steele et al. 2014).
constexpr quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// A number for a row of numbers: two rows that differ have hardly ever the same.
class Fingerprint
{
public:
    Fingerprint &add(quint64 value)
    {
        m_value = mixed(m_value ^ (value + 0x9E3779B97F4A7C15ULL + (m_value << 6) + (m_value >> 2)));
        return *this;
    }
    quint64 value() const { return m_value; }

private:
    quint64 m_value = 0x243F6A8885A308D3ULL;
};

} // namespace Haengbo

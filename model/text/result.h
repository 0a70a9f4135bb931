// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace Haengbo {

/// What kept an input from being read. The model says what is wrong; the interface words it.
struct Problem
{
    enum class Kind {
        CannotOpen,
        IsFolder,
        Empty,
        TooLarge,
        UnknownEncoding,
        UnknownFormat,
        Damaged,
        NoText,
        Cancelled,
        Encrypted,   ///< needs a password or is sealed by its maker
        Unsupported, ///< known, but not read by us; detail names what to save it as
        TooSlow,     ///< passed the limit on time
        TooDeep,     ///< archives within archives, or elements within elements, beyond the limit
        UnsafePath,  ///< a name in an archive or folder that leads out of it
        NotKorean,   ///< text, but hardly a letter of it is Hangul
        /// read, but so short that its bytes may mean something else; detail names the encoding
        DoubtfulEncoding
    };
    Kind kind = Kind::CannotOpen;
    QString source; ///< path or name of the input
    QString detail; ///< what the system or the format library said, untranslated

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A value, or the problem that kept it from being made.
template<typename T>
class Result
{
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Problem problem)
        : m_problem(std::move(problem))
    {
    }

    bool isValid() const { return m_value.has_value(); }
    explicit operator bool() const { return isValid(); }
    const T &operator*() const { return *m_value; }
    T &operator*() { return *m_value; }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }
    const Problem &problem() const { return m_problem; }

private:
    std::optional<T> m_value;
    Problem m_problem;
};

} // namespace Haengbo

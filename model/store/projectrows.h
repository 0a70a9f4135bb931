// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/journal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The rows of a project file, as they are written and as they are read again.
namespace Haengbo::ProjectRows {

/// What no row of ours is longer than, and no table of ours holds more of.
constexpr qint64 longestBlob = 64 * 1024 * 1024;
constexpr int mostRows = 10'000'000;

/// The statements that make the tables of version \a version, from 1 to ProjectFile::version: a project is
/// one whose schema is that of its version, word for word.
QStringList schema(int version);

/// CRC-32 of everything a row holds.
class Checksum
{
public:
    Checksum &operator<<(const QByteArray &bytes)
    {
        const QByteArray size = QByteArray::number(bytes.size()) + ':';
        add(size);
        add(bytes);
        return *this;
    }
    Checksum &operator<<(const QString &text) { return *this << text.toUtf8(); }
    Checksum &operator<<(qint64 number) { return *this << QByteArray::number(number); }
    qint64 value() const { return static_cast<qint64>(m_value); }

private:
    void add(const QByteArray &bytes);

    unsigned long m_value = 0;
};

/// Of the row that says how many rows there should be.
qint64 checksumOfCounts(qint64 articles, qint64 lastArticle, qint64 steps, qint64 settings);
/// Of a step made \a at milliseconds since 1970, with its \a corrections as they are stored.
qint64 checksumOf(const Step &step, qint64 at, const QByteArray &corrections);

} // namespace Haengbo::ProjectRows

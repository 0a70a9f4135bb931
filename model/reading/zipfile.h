// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <memory>

struct zip;
struct zip_file;

namespace Haengbo {

/// A part of an archive while it is unpacked piece by piece within the limits.
class ZipPart
{
public:
    ZipPart(zip_file *file, const QString &name, Reading &reading);
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;
    ~ZipPart();

    /// Unpacks at most \a size bytes to \a data; gives how many, 0 at the end, -1 when there is a problem()
    /// or the reading has stopped.
    qint64 read(char *data, qint64 size);
    const std::optional<Problem> &problem() const { return m_problem; }
    const QString &name() const { return m_name; }

private:
    zip_file *m_file;
    QString m_name;
    Reading &m_reading;
    qint64 m_total = 0;
    std::optional<Problem> m_problem;
};

/// A zip archive in memory, read part by part within the limits. Nothing is ever unpacked to the disk.
class ZipFile
{
public:
    struct Part
    {
        QString name; ///< decoded: UTF-8, or windows-949 as Korean Windows writes it
        bool isFolder = false;
        bool isEncrypted = false;
    };

    /// Opens \a bytes, which must outlive this; Damaged when they are no whole archive,
    /// TooLarge when it has too many parts. \a source is named in
    /// all problems.
    static Result<std::shared_ptr<ZipFile>> open(const QByteArray &bytes, const QString &source,
                                                 const ReadingLimits &limits);
    ~ZipFile();

    const std::vector<Part> &parts() const { return m_parts; }
    /// The index of the part called \a name, if there is one.
    std::optional<int> find(QStringView name) const;
    /// Begins to unpack the part. Problems: Encrypted, Damaged.
    Result<std::shared_ptr<ZipPart>> openPart(int part, Reading &reading) const;
    /// The whole part, unpacked. Problems: those of openPart, TooLarge, and Cancelled when the reading
    /// stopped.
    Result<QByteArray> read(int part, Reading &reading) const;

private:
    ZipFile() = default;

    zip *m_archive = nullptr;
    QString m_source;
    std::vector<Part> m_parts;
};

} // namespace Haengbo

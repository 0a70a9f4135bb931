// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/zipwriter.h"

#include <zip.h>

#include <memory>

namespace Haengbo {

namespace {

Problem problemOf(zip_error_t *error)
{
    Problem problem{Problem::Kind::CannotOpen, {}, QString::fromUtf8(zip_error_strerror(error))};
    zip_error_fini(error);
    return problem;
}

bool addPart(zip_t *archive, const ZipPart &part)
{
    constexpr zip_uint16_t january1980 = (1 << 5) | 1; // MS-DOS: the earliest day a ZIP can tell
    zip_source_t *source =
        zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, january1980, 0) == 0;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipPart> &parts)
{
    // libzip deletes an archive without parts; its record of the end alone is one as well.
    if (parts.empty())
        return QByteArray("PK\x05\x06", 4).append(18, '\0');
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return problemOf(&error);
    zip_source_keep(target); // closing the archive lets go of it once
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keep(target, &zip_source_free);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        return problemOf(&error);
    }
    for (const ZipPart &part : parts) {
        if (!addPart(archive, part)) {
            const Problem problem{Problem::Kind::CannotOpen, part.name,
                                  QString::fromUtf8(zip_strerror(archive))};
            zip_discard(archive);
            return problem;
        }
    }
    if (zip_close(archive) != 0) {
        const Problem problem{Problem::Kind::CannotOpen, {}, QString::fromUtf8(zip_strerror(archive))};
        zip_discard(archive);
        return problem;
    }
    QByteArray bytes;
    zip_stat_t size;
    if (zip_source_open(target) != 0 || zip_source_stat(target, &size) != 0)
        return problemOf(zip_source_error(target));
    bytes.resize(static_cast<qsizetype>(size.size));
    const zip_int64_t read = zip_source_read(target, bytes.data(), size.size);
    zip_source_close(target);
    if (read != static_cast<zip_int64_t>(size.size))
        return Problem{Problem::Kind::CannotOpen, {}, {}};
    return bytes;
}

} // namespace Haengbo

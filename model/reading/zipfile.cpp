// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/zipfile.h"

#include "model/reading/charset.h"

#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString messageOf(zip_error_t *error) { return QString::fromUtf8(zip_error_strerror(error)); }

/// Names are UTF-8 when flagged so; Korean Windows writes them in windows-949 without saying.
QString decodedName(const char *raw)
{
    const QByteArray bytes(raw ? raw : "");
    const Result<DecodedText> decoded = decodeLabelled(bytes, "windows-949", {});
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

} // namespace

Result<std::shared_ptr<ZipFile>> ZipFile::open(const QByteArray &bytes, const QString &source,
                                               const ReadingLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *data =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = data ? zip_open_from_source(data, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString message = messageOf(&error);
        zip_error_fini(&error);
        zip_source_free(data);
        return Problem{Problem::Kind::Damaged, source, message};
    }
    std::shared_ptr<ZipFile> file(new ZipFile);
    file->m_archive = archive;
    file->m_source = source;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > limits.parts)
        return Problem{Problem::Kind::TooLarge, source, u"%1 parts"_s.arg(limits.parts)};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const auto index = static_cast<zip_uint64_t>(i);
        Part part;
        part.name = decodedName(zip_get_name(archive, index, ZIP_FL_ENC_RAW));
        part.isFolder = part.name.endsWith(u'/');
        if (zip_stat_index(archive, index, 0, &stat) == 0)
            part.isEncrypted =
                (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        file->m_parts.push_back(std::move(part));
    }
    return file;
}

ZipFile::~ZipFile()
{
    if (m_archive)
        zip_discard(m_archive);
}

std::optional<int> ZipFile::find(QStringView name) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.name == name; });
    if (found == m_parts.end())
        return std::nullopt;
    return static_cast<int>(found - m_parts.begin());
}

Result<std::shared_ptr<ZipPart>> ZipFile::openPart(int part, Reading &reading) const
{
    const Part &wanted = m_parts[static_cast<std::size_t>(part)];
    const QString name = m_source + u'/' + wanted.name;
    if (wanted.isEncrypted)
        return Problem{Problem::Kind::Encrypted, name, {}};
    zip_file_t *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(part), 0);
    if (!file)
        return Problem{Problem::Kind::Damaged, name, messageOf(zip_get_error(m_archive))};
    return std::make_shared<ZipPart>(file, name, reading);
}

Result<QByteArray> ZipFile::read(int part, Reading &reading) const
{
    const Result<std::shared_ptr<ZipPart>> opened = openPart(part, reading);
    if (!opened)
        return opened.problem();
    ZipPart &file = **opened;
    QByteArray bytes;
    std::array<char, 64 * 1024> buffer;
    qint64 length = 0;
    while ((length = file.read(buffer.data(), buffer.size())) > 0)
        bytes.append(buffer.data(), length);
    if (length < 0)
        return file.problem().value_or(Problem{Problem::Kind::Cancelled, file.name(), {}});
    return bytes;
}

ZipPart::ZipPart(zip_file *file, const QString &name, Reading &reading)
    : m_file(file)
    , m_name(name)
    , m_reading(reading)
{
}

ZipPart::~ZipPart() { zip_fclose(m_file); }

qint64 ZipPart::read(char *data, qint64 size)
{
    if (m_problem)
        return -1;
    const zip_int64_t length = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (length < 0) {
        m_problem = Problem{Problem::Kind::Damaged, m_name, messageOf(zip_file_get_error(m_file))};
        return -1;
    }
    m_total += length;
    if (m_total > m_reading.limits().partBytes) {
        m_problem = Problem{Problem::Kind::TooLarge, m_name,
                            megabytes(m_reading.limits().partBytes) + u" unpacked"_s};
        return -1;
    }
    // These two tell the problem themselves.
    if (!m_reading.takeUnpacked(length, m_name) || m_reading.isOutOfTime(m_name))
        return -1;
    return length;
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt, whose keyword 'signals' is a name in GLib.
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

#include "model/reading/composer.h"
#include "model/reading/formats.h"
#include "model/text/digest.h"

#include <zlib.h>

#include <QtEndian>

#include <array>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

// HWP 5 after "Hangul Document File Formats 5.0" (Hancom, revision 1.3), the published description: a
// compound file with the streams FileHeader and BodyText/Section0 …, each a sequence of records, mostly
// compressed with raw deflate. A record has a header of 32 bits: tag (10), level (10), size (12; 0xFFF: the
// size follows). The text of a paragraph (PARA_TEXT) is UTF-16LE in which the codes below 32 are controls,
// some followed by seven more units of data. What belongs to a control (cells of a table, a header) follows
// as paragraphs of a deeper level.

namespace Haengbo {

namespace {

constexpr quint32 paraHeaderTag = 0x42;
constexpr quint32 paraTextTag = 0x43;
constexpr quint32 controlTag = 0x47;

constexpr quint32 compressedFlag = 1;
constexpr quint32 passwordFlag = 1U << 1;
constexpr quint32 distributionFlag = 1U << 2;
constexpr quint32 drmFlags = (1U << 4) | (1U << 10);

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
using Infile = std::unique_ptr<GsfInfile, Unref>;
using Input = std::unique_ptr<GsfInput, Unref>;

/// The stream of that name, whole.
std::optional<QByteArray> streamNamed(GsfInfile *folder, const char *name, qint64 limit)
{
    const Input input(gsf_infile_child_by_name(folder, name));
    if (!input)
        return std::nullopt;
    const gsf_off_t size = gsf_input_size(input.get());
    if (size < 0 || size > limit)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    if (size > 0 &&
        !gsf_input_read(input.get(), static_cast<size_t>(size), reinterpret_cast<guint8 *>(bytes.data())))
        return std::nullopt;
    return bytes;
}

/// Raw deflate; none when it is damaged, what came until then is lost too.
Result<QByteArray> inflated(const QByteArray &bytes, const QString &name, Reading &reading)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return Problem{Problem::Kind::Damaged, name, {}};
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, &inflateEnd);
    QByteArray in = bytes; // zlib wants it writable
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray out;
    std::array<char, 64 * 1024> buffer;
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        status = inflate(&stream, Z_NO_FLUSH);
        const auto length = static_cast<qsizetype>(buffer.size() - stream.avail_out);
        out.append(buffer.data(), length);
        if (out.size() > reading.limits().partBytes)
            return Problem{Problem::Kind::TooLarge, name,
                           megabytes(reading.limits().partBytes) + u" unpacked"_s};
        if (!reading.takeUnpacked(length, name) || reading.isOutOfTime(name))
            return Problem{Problem::Kind::Cancelled, name, {}};
    }
    if (status != Z_STREAM_END)
        return Problem{Problem::Kind::Damaged, name, QString::fromLatin1(stream.msg ? stream.msg : "")};
    return out;
}

/// The control ids are four letters, the first in the highest byte.
constexpr quint32 controlId(char a, char b, char c, char d)
{
    return static_cast<quint32>(a) << 24 | static_cast<quint32>(b) << 16 | static_cast<quint32>(c) << 8 |
           static_cast<quint32>(d);
}

bool isBeside(quint32 control)
{
    return control == controlId('h', 'e', 'a', 'd') || control == controlId('f', 'o', 'o', 't') ||
           control == controlId('t', 'c', 'm', 't');
}

/// Reads the records of the sections.
class SectionReader
{
public:
    /// False when a record leaves the section.
    bool read(QByteArrayView section)
    {
        constexpr int none = -1;
        int besideLevel = none; // of a header, footer or hidden comment
        qsizetype at = 0;
        while (at + 4 <= section.size()) {
            const auto header = qFromLittleEndian<quint32>(section.data() + at);
            at += 4;
            const quint32 tag = header & 0x3FF;
            const int level = static_cast<int>((header >> 10) & 0x3FF);
            qsizetype size = header >> 20;
            if (size == 0xFFF) {
                if (at + 4 > section.size())
                    return false;
                size = qFromLittleEndian<quint32>(section.data() + at);
                at += 4;
            }
            if (size > section.size() - at)
                return false;
            const QByteArrayView data = section.sliced(at, size);
            at += size;
            if (besideLevel != none && level > besideLevel)
                continue;
            besideLevel = none;
            if (tag == controlTag && size >= 4 && isBeside(qFromLittleEndian<quint32>(data.data())))
                besideLevel = level;
            else if (tag == paraHeaderTag)
                beginParagraph();
            else if (tag == paraTextTag)
                addParagraph(data);
        }
        return at == section.size();
    }

    Composer &lines() { return m_lines; }

private:
    /// A paragraph without text is a blank line.
    void beginParagraph()
    {
        if (!m_hadText)
            m_lines.addBlankLine();
        m_hadText = false;
    }

    void addParagraph(QByteArrayView data)
    {
        QString text;
        const qsizetype units = data.size() / 2;
        for (qsizetype i = 0; i < units; ++i) {
            const auto code = qFromLittleEndian<char16_t>(data.data() + 2 * i);
            if (code >= 32) {
                text += QChar(code);
                continue;
            }
            if (code == 9)
                text += u'\t';
            else if (code == 10)
                text += u'\n';
            else if (code == 24)
                text += u'-';
            else if (code == 30 || code == 31)
                text += u' ';
            const bool single = code == 0 || code == 10 || code == 13 || code >= 24;
            i += single ? 0 : 7;
        }
        if (text.trimmed().isEmpty())
            return;
        m_hadText = true;
        m_lines.beginPlace(PlaceKind::Paragraph, ++m_number);
        m_lines.addText(text);
    }

    Composer m_lines;
    bool m_hadText = true;
    int m_number = 0;
};

std::optional<Problem> readSections(GsfInfile *file, bool compressed, const Source &source, Reading &reading,
                                    SectionReader &sections)
{
    const std::unique_ptr<GsfInput, Unref> body(gsf_infile_child_by_name(file, "BodyText"));
    if (!body || !GSF_IS_INFILE(body.get()))
        return Problem{Problem::Kind::Damaged, source.name, u"has no BodyText"_s};
    auto *folder = reinterpret_cast<GsfInfile *>(body.get());
    int count = 0;
    for (; !reading.isOutOfTime(source.name); ++count) {
        const QByteArray name = "Section" + QByteArray::number(count);
        const std::optional<QByteArray> stored =
            streamNamed(folder, name.constData(), reading.limits().partBytes);
        if (!stored)
            break;
        const QString shown = source.name + u'/' + QString::fromLatin1(name);
        const Result<QByteArray> section =
            compressed ? inflated(*stored, shown, reading) : Result<QByteArray>(*stored);
        if (!section)
            return section.problem();
        if (!sections.read(*section))
            return Problem{Problem::Kind::Damaged, shown, u"a record leaves the section"_s};
    }
    if (count == 0)
        return Problem{Problem::Kind::Damaged, source.name, u"has no section"_s};
    return std::nullopt;
}

/// Other compound files, by the streams they hold.
Problem otherCompoundFile(GsfInfile *file, const QString &source)
{
    const auto has = [&](const char *name) { return Input(gsf_infile_child_by_name(file, name)) != nullptr; };
    if (has("EncryptedPackage"))
        return {Problem::Kind::Encrypted, source, {}};
    if (has("WordDocument"))
        return {Problem::Kind::Unsupported, source, u"save as docx"_s};
    if (has("Workbook") || has("Book"))
        return {Problem::Kind::Unsupported, source, u"save as xlsx"_s};
    if (has("PowerPoint Document"))
        return {Problem::Kind::Unsupported, source, u"save as pdf"_s};
    return {Problem::Kind::UnknownFormat, source, u"a compound file"_s};
}

} // namespace

bool isCompoundFile(const Sample &sample)
{
    return sample.bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ||
           sample.bytes.startsWith("HWP Document File V3");
}

void readHwp(const Source &source, Reading &reading)
{
    static std::once_flag once;
    std::call_once(once, [] {
        gsf_init();
        // A broken file is no reason to write to the terminal. Parts of libgsf speak without a domain.
        const auto quiet = [](const char *, GLogLevelFlags, const char *, void *) {};
        for (const char *domain : {"libgsf", "libgsf:msole", static_cast<const char *>(nullptr)})
            g_log_set_handler(domain, static_cast<GLogLevelFlags>(G_LOG_LEVEL_MASK), quiet, nullptr);
    });
    if (source.bytes.startsWith("HWP Document File V3")) {
        reading.fail(Problem::Kind::Unsupported, source.name, u"HWP 3: save as hwpx"_s);
        return;
    }
    const Input input(gsf_input_memory_new(reinterpret_cast<const guint8 *>(source.bytes.constData()),
                                           source.bytes.size(), FALSE));
    const Infile file(gsf_infile_msole_new(input.get(), nullptr));
    if (!file) {
        reading.fail(Problem::Kind::Damaged, source.name);
        return;
    }
    const std::optional<QByteArray> header = streamNamed(file.get(), "FileHeader", 4096);
    if (!header || !header->startsWith("HWP Document File") || header->size() < 40) {
        reading.fail(otherCompoundFile(file.get(), source.name));
        return;
    }
    const auto flags = qFromLittleEndian<quint32>(header->constData() + 36);
    if ((flags & (passwordFlag | drmFlags)) != 0) {
        reading.fail(Problem::Kind::Encrypted, source.name);
        return;
    }
    if ((flags & distributionFlag) != 0) {
        reading.fail(Problem::Kind::Encrypted, source.name,
                     u"a distribution document; ask its maker for an open copy"_s);
        return;
    }
    SectionReader sections;
    if (const auto problem =
            readSections(file.get(), (flags & compressedFlag) != 0, source, reading, sections)) {
        if (!reading.isStopped())
            reading.fail(*problem);
        return;
    }
    Article article;
    article.path = source.name;
    article.format = u"application/x-hwp"_s;
    article.encoding = u"UTF-16LE"_s;
    article.sha256 = sha256Of(source.bytes);
    sections.lines().compose(article);
    reading.give(std::move(article));
}

} // namespace Haengbo

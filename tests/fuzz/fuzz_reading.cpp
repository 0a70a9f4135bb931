// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/formats.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

/// What holds for whatever a reader gives; ends the program where it does not.
void check(const Article &article)
{
    int end = 0;
    for (const Block &block : article.blocks) {
        if (block.span.begin < end || block.span.isEmpty() || block.span.end > article.text.size())
            std::abort();
        end = block.span.end;
    }
    int place = -1;
    for (const Place &one : article.places) {
        if (one.begin <= place || one.begin >= article.text.size())
            std::abort();
        place = one.begin;
    }
    if (article.text.trimmed().isEmpty() || article.path.isEmpty() || article.sha256.size() != 64)
        std::abort();
}

/// The half of the PDF reader that is ours, without poppler and its process of its own.
[[maybe_unused]] void readPdfText(const Source &source, Reading &reading)
{
    readPdfPages({source.name, source.bytes + '\f', 0}, QByteArray(64, '0'), reading);
}

using Reader = void (*)(const Source &, Reading &);

/// What a person might have said that columns hold, also against what they are called.
const FieldNames &chosenColumns()
{
    static const FieldNames names = [] {
        FieldNames chosen;
        chosen.set(u"title"_s, ArticleField::Body);
        chosen.set(u"제목"_s, ArticleField::Body);
        chosen.set(u"본문"_s, ArticleField::Title);
        chosen.set(u"content"_s, ArticleField::Day);
        chosen.set(u"URL"_s, std::nullopt);
        return chosen;
    }();
    return names;
}

/// Reads \a bytes; the last of them says whether with chosen columns, and whether only to tell the columns.
void run(Reader read, const QByteArray &bytes)
{
    ReadingLimits limits;
    limits.fileBytes = limits.partBytes = limits.textBytes = 4 << 20;
    limits.unpackedBytes = 16 << 20;
    limits.readingTime = std::chrono::seconds(10);
    const ArticleSink sink = [](const Result<Article> &result) {
        if (result)
            check(*result);
        else if (result.problem().source.isEmpty())
            std::abort();
        return true;
    };
    const int how = bytes.back() & 0x0F;
    Reading reading(sink, limits, how % 2 == 1 ? chosenColumns() : FieldNames());
    std::optional<TableHead> head;
    if (how == 14 || how == 15)
        reading.askHead(&head);
    read({QStringLiteral("fuzz"), bytes, 0}, reading);
}

} // namespace

/// libFuzzer's entry. HAENGBO_FUZZED is the reader to try (a fuzz build makes one program of each); without
/// it all readers try the bytes, as the test over the seeds does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.isEmpty())
        return 0;
#ifdef HAENGBO_FUZZED
    run(&HAENGBO_FUZZED, bytes);
#else
    for (const Reader read : {&readPlainText, &readHtml, &readCsv, &readJson, &readFeed, &readMail, &readZip,
                              &readHwp, &readPdf, &readPdfText, &readSource})
        run(read, bytes);
#endif
    return 0;
}

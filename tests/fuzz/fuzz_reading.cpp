// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/formats.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace Haengbo;

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

using Reader = void (*)(const Source &, Reading &);

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
    Reading reading(sink, limits);
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
                              &readHwp, &readPdf, &readSource})
        run(read, bytes);
#endif
    return 0;
}

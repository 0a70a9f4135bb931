// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/reading/textfile.h"
#include "model/story/story.h"
#include "model/writing/articlejson.h"

#include <cstdint>
#include <cstdlib>
#include <memory>

using namespace Haengbo;

namespace {

/// Ends the program where what must always hold does not.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

struct Bounds
{
    int text = 0;
    int times = 0;
    int amounts = 0;
    int entities = 0;

    void check(Span span) const { must(span.begin >= 0 && span.begin <= span.end && span.end <= text); }
    void checkFull(Span span) const
    {
        check(span);
        must(!span.isEmpty());
    }
    static void checkIndex(int index, int count) { must(index >= -1 && index < count); }
    static void checkIndexes(const std::vector<int> &indexes, int count)
    {
        for (const int index : indexes)
            must(index >= 0 && index < count);
    }
};

/// Spans lie in the text, indexes point at something, mentions stand in order, nothing is without evidence.
void check(const Article &article, const Extraction &read)
{
    const Bounds bounds{static_cast<int>(article.text.size()), static_cast<int>(read.times.size()),
                        static_cast<int>(read.amounts.size()), static_cast<int>(read.entities.size())};
    for (const Span &span : read.published.evidence)
        bounds.check(span);
    for (const TimeMention &time : read.times) {
        bounds.checkFull(time.span);
        bounds.check(time.why.anchor);
    }
    for (const Amount &amount : read.amounts) {
        bounds.checkFull(amount.span);
        Bounds::checkIndex(amount.converts, bounds.amounts);
    }
    for (const Entity &entity : read.entities) {
        must(!entity.name.isEmpty() && !entity.mentions.empty());
        Bounds::checkIndex(entity.affiliation, bounds.entities);
        int before = -1;
        for (const Mention &mention : entity.mentions) {
            bounds.checkFull(mention.span);
            must(mention.span.begin >= before);
            before = mention.span.begin;
        }
    }
    for (const Event &event : read.events) {
        must(!event.evidence.empty());
        for (const Span &span : event.evidence)
            bounds.checkFull(span);
        bounds.check(event.trigger);
        bounds.check(event.statusCue);
        Bounds::checkIndex(event.place, bounds.entities);
        Bounds::checkIndexes(event.participants, bounds.entities);
        Bounds::checkIndexes(event.times, bounds.times);
        Bounds::checkIndexes(event.amounts, bounds.amounts);
    }
    for (const Relation &relation : read.relations) {
        must(relation.source >= 0 && relation.source < bounds.entities);
        must(relation.target >= 0 && relation.target < bounds.entities);
        must(relation.source != relation.target && !relation.evidence.empty());
        for (const Span &span : relation.evidence)
            bounds.checkFull(span);
        bounds.check(relation.statusCue);
    }
}

/// The text that the bytes stand for: UTF-8, or where they begin with FF bytes in pairs, so that half
/// surrogates and other characters UTF-8 cannot hold are tried as well.
QString textOf(const std::uint8_t *data, std::size_t size)
{
    if (size > 0 && data[0] == 0xFF) {
        QString text;
        for (std::size_t i = 1; i + 1 < size; i += 2)
            text += QChar(static_cast<char16_t>(data[i] | data[i + 1] << 8));
        return text;
    }
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace

/// libFuzzer's entry: reads the bytes as an article with all layers, twice, and writes it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    auto read = std::make_shared<ReadArticle>();
    const bool dated = size > 1 && data[size - 1] % 2 == 0;
    read->article = articleFromText(QStringLiteral("fuzz"), text,
                                    dated ? std::optional(QDate(2025, 2, 4)) : std::nullopt);
    read->extraction = extract(read->article);
    check(read->article, read->extraction);
    must(!toJsonLine(*read).contains('\n'));
    must(extract(read->article) == read->extraction);
    return 0;
}

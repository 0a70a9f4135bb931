// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/charset.h"
#include "model/reading/formats.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// The signs of Markdown before a headline are no part of it.
void cutHeadingSigns(Article &article)
{
    for (Block &block : article.blocks) {
        if (block.kind != BlockKind::Title)
            continue;
        const QStringView text = block.span.in(article.text);
        qsizetype signs = 0;
        while (signs < text.size() && signs < 6 && text[signs] == u'#')
            ++signs;
        if (signs > 0 && signs + 1 < text.size() && text[signs] == u' ')
            block.span.begin += static_cast<int>(signs) + 1;
    }
}

} // namespace

void readPlainText(const Source &source, Reading &reading)
{
    const Result<DecodedText> decoded = decodeText(source.bytes, source.name);
    if (!decoded) {
        reading.fail(decoded.problem());
        return;
    }
    // Before the blocks are found: that is no work for the text of a disk image.
    if (decoded->text.size() > reading.limits().articleLength) {
        reading.fail(Problem::Kind::TooLarge, source.name,
                     u"%1 characters in one article"_s.arg(reading.limits().articleLength));
        return;
    }
    Article article = articleFromFile(source.name, *decoded, source.bytes);
    if (source.name.endsWith(u".md", Qt::CaseInsensitive) ||
        source.name.endsWith(u".markdown", Qt::CaseInsensitive))
        article.format = u"text/markdown"_s;
    cutHeadingSigns(article);
    if (reading.give(std::move(article)) && decoded->isDoubtful)
        reading.fail(Problem::Kind::DoubtfulEncoding, source.name, decoded->encoding);
}

} // namespace Haengbo

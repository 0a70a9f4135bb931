// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/headlines.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// The headline among the title blocks: not a section name ('IT·과학') nor the caption of the picture above
/// it.
const Block *headlineBlock(const Article &article)
{
    constexpr int shortest = 10;
    const Block *first = nullptr;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Title)
            continue;
        const QStringView words = block.span.in(article.text).trimmed();
        if (words.size() >= shortest && !words.startsWith(u'▲') && !words.startsWith(u'△'))
            return &block;
        if (!first)
            first = &block;
    }
    return first;
}

} // namespace

QString headlineOf(const Article &article)
{
    const Block *title = headlineBlock(article);
    if (!title) {
        const auto telling = std::find_if(article.blocks.begin(), article.blocks.end(),
                                          [](const Block &block) { return block.tellsStory(); });
        if (telling != article.blocks.end())
            title = &*telling;
    }
    const QStringView text = title ? title->span.in(article.text) : QStringView(article.text);
    const QStringView trimmed = text.trimmed();
    const auto lineEnd = trimmed.indexOf(u'\n');
    return trimmed.first(lineEnd < 0 ? trimmed.size() : lineEnd).toString().simplified();
}

} // namespace Haengbo

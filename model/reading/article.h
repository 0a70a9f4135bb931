// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Haengbo {

enum class BlockKind { Title, Body, Caption, Byline, Boilerplate };

/// A stretch of an article with one purpose. Blocks are in order, do not overlap, and leave out only blank
/// lines.
struct Block
{
    BlockKind kind = BlockKind::Body;
    Span span;

    /// Only titles, bodies and captions tell the story; the rest is never searched for names and events.
    bool tellsStory() const
    {
        return kind == BlockKind::Title || kind == BlockKind::Body || kind == BlockKind::Caption;
    }
    friend bool operator==(const Block &, const Block &) = default;
};

/// One article as it was read: its decoded text and what is known of it from outside the text. All spans
/// anywhere in Haengbo are positions in Article::text.
struct Article
{
    QString path;                        ///< file or id it came from
    QString format;                      ///< media type: text/plain
    QString encoding;                    ///< IANA name: UTF-8, windows-949, UTF-16LE
    QByteArray sha256;                   ///< of the bytes, lower-case hexadecimal
    QString text;                        ///< decoded, otherwise untouched (no byte order mark)
    QString publisher;                   ///< the outlet, empty when not known
    std::optional<QDate> publishedGiven; ///< the day told from outside the text
    std::vector<Block> blocks;

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace Haengbo

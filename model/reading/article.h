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

/// Where in the original a stretch of the text begins, for citing: 'p. 3'. It goes on until the next place.
struct Place
{
    int begin = 0;  ///< position in Article::text
    int number = 0; ///< of the page or paragraph, from 1

    friend bool operator==(const Place &, const Place &) = default;
};

enum class PlaceKind { None, Page, Paragraph };

/// Where a day of publication was told. They often differ by one: an archive files late articles under the
/// next day, a page carries the time of its last change. User: a person chose it.
enum class DaySource { Page, Id, Dateline, Archive, User };

struct GivenDay
{
    DaySource source = DaySource::Page;
    QDate day;
    QString words; ///< as they stand there, for showing

    friend bool operator==(const GivenDay &, const GivenDay &) = default;
};

/// What an archive says about an article beyond its text, as it stands there: lists separated by commas.
/// They were drawn from the whole article also when the text is only its beginning.
struct Hints
{
    QString people;
    QString places;
    QString organizations;
    QString keywords;

    friend bool operator==(const Hints &, const Hints &) = default;
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
    std::optional<QDate> publishedGiven; ///< the day told from outside the text, chosen among days
    std::vector<Block> blocks;
    QString author;         ///< as the page, row or mail names it
    QString url;            ///< never followed
    QString archiveId;      ///< the archive's own id of the article
    QString leftOut;        ///< why the archive leaves it out of its counts ('중복'), mostly empty
    bool isExcerpt = false; ///< only the beginning of the article: what it does not say may still be there
    Hints hints;            ///< from an archive's columns
    std::vector<GivenDay> days; ///< every day told from outside or by a person, in the order of trust
    PlaceKind placeKind = PlaceKind::None;
    std::vector<Place> places; ///< in order of begin

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace Haengbo

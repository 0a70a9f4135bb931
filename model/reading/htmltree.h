// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <vector>

namespace Haengbo {

/// What an element is to the search for the story.
enum class HtmlRole : unsigned char {
    Text,    ///< not an element: a stretch of text
    Inline,  ///< does not break the line
    Block,   ///< breaks the line
    Break,   ///< br
    Link,    ///< a
    Article, ///< article
    Heading, ///< h1
    Cell,    ///< td, th
    Caption, ///< figcaption, or named so
    Dropped  ///< script, nav, form and the like: nothing in them is text of the page
};

/// A node of a page, in document order.
struct HtmlNode
{
    HtmlRole role = HtmlRole::Inline;
    bool isMain = false;      ///< its name says that it holds the story
    bool isFurniture = false; ///< its name says that it does not
    int parent = -1;
    int end = 0;       ///< index after the last node inside
    int textBegin = 0; ///< of a text: where in HtmlTree::text
    int textEnd = 0;
};

/// A page as far as its text, its main part and what it says of itself matter.
struct HtmlTree
{
    std::vector<HtmlNode> nodes;
    QByteArray text;                                      ///< UTF-8, runs of blanks made one space
    QByteArray title;                                     ///< of the title element
    std::vector<std::pair<QByteArray, QByteArray>> metas; ///< name (lower case) and content
    QList<QByteArray> jsonLd;                             ///< contents of the scripts that are data
    QByteArray time;                                      ///< datetime of the first time element that has one
};

/// Parses the UTF-8 of \a page as browsers do, broken or not (libxml2's HTML parser). Loads nothing and runs
/// nothing. TooDeep when elements lie deeper in one another than \a depthLimit, or one has too many
/// attributes.
Result<HtmlTree> parseHtml(QByteArrayView page, const QString &source, int depthLimit);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/composer.h"
#include "model/reading/htmltree.h"

#include <QStringList>

namespace Haengbo {

struct MainText
{
    Composer lines;
    QString day;             ///< the moment that stands before the story, as it is written there
    QString heading;         ///< the page's h1 nearest before or in the story, if any
    QStringList before;      ///< short texts before the story, the nearest first: one may be its headline
    qsizetype proseSize = 0; ///< UTF-8 bytes of running text found; 0: the page holds no story
};

/// Finds the story on a page: the part that holds most of the running text outside links, menus, comments
/// and lists of other articles. After the idea of Readability (arc90), with the names of pageparts.tsv.
MainText findMainText(const HtmlTree &tree);

/// All the text of \a tree without furniture, for mails and feeds, whose HTML is nothing but the text.
void addAllText(const HtmlTree &tree, Composer &lines);

} // namespace Haengbo

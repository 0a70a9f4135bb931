// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/htmltree.h"

#include <QString>
#include <QStringList>

namespace Haengbo {

/// What a page says of its article outside the text.
struct PageMeta
{
    QString title;
    bool titleIsHeadline = false; ///< told as the article's, not merely the page's
    QString publisher;
    QString author;
    QString url;
    QString body;     ///< JSON-LD's articleBody
    QStringList days; ///< of publication, as they stand there, the most trusted first
};

/// Reads the JSON-LD of type NewsArticle (or another Article) of schema.org first, then the meta elements
/// (Open Graph, Dublin Core and their kin), then the title element.
PageMeta readPageMeta(const HtmlTree &tree);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QStringView>

namespace Haengbo {

class Composer;

/// The charset that the first kilobytes of a page declare, as written there; empty when none.
QByteArray declaredCharset(const QByteArray &html);

/// The article on the page \a utf8: main text, title, day, outlet, author, address. The
/// caller sets path, encoding and sha256. \a source is named in the problem.
Result<Article> articleFromHtml(QByteArrayView utf8, const QString &source, const ReadingLimits &limits);

/// The text of \a html, a fragment that holds nothing but text (of a mail, a feed, a field); appended to
/// \a lines. False when its elements lie too deep.
bool addHtmlText(const QString &html, Composer &lines, const ReadingLimits &limits);

/// Whether \a text is marked up rather than plain.
bool looksLikeMarkup(QStringView text);

} // namespace Haengbo

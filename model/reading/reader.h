// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"
#include "model/reading/fieldnames.h"
#include "model/reading/limits.h"
#include "model/text/result.h"

#include <QStringList>

#include <functional>

namespace Haengbo {

/// Takes one article, or the problem that kept one from being read; gives false to stop the reading.
using ArticleSink = std::function<bool(Result<Article>)>;

/// Reads every article that the file \a path holds, in the file's order, and hands each to \a sink. What
/// cannot be read arrives as a Problem that names the file; the rest goes on. An archive, a mailbox or a
/// table gives many articles. Never touches the network, never writes. May be called on several threads.
/// \a names say what a person chose the columns of tables to mean.
void readArticles(const QString &path, const ArticleSink &sink, const ReadingLimits &limits = {},
                  const FieldNames &names = {});

/// The columns of the table, workbook or JSON at \a path, for a person to say what they mean; none when it is
/// no such file.
std::optional<TableHead> readTableHead(const QString &path, const FieldNames &names);

/// \a paths with every folder replaced by the files below it that may be articles (hidden files, pictures,
/// source code, what browsers save beside a page, texts of unknown kinds without Hangul, and links out of the
/// folder left out), without duplicates, in the order of their paths.
QStringList expandPaths(const QStringList &paths);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <QLatin1StringView>

namespace Haengbo {

/// The beginning of a file, as the formats look at it.
struct Sample
{
    QByteArrayView bytes; ///< the whole file
    QByteArray head;      ///< the first kilobytes as ASCII letters in lower case, UTF-16 narrowed, no mark
    QString suffix;       ///< of the name, in lower case, without the dot
};

/// A kind of file we read.
struct Format
{
    QLatin1StringView mediaType;
    /// Whether the content is of this format beyond doubt.
    bool (*isContent)(const Sample &);
    /// Asked only when no content told: endings of names, separated by spaces.
    QLatin1StringView suffixes;
    void (*read)(const Source &, Reading &);
};

/// Whether the first line is the header of a table of articles.
bool looksLikeTable(const Sample &sample);
bool isPdfContent(const Sample &sample);
bool isCompoundFile(const Sample &sample); ///< HWP, and old Office files, which are refused
bool isMailContent(const Sample &sample);  ///< one mail, a mailbox, or a page saved as one file
bool isFeed(const Sample &sample);
bool isJson(const Sample &sample);

/// The format of \a source: by content first, by name second, plain text when neither tells.
const Format &formatOf(const Source &source);

/// The endings of all names we read, for file dialogs and folders.
QStringList readableSuffixes();

// One function a format; each hands over articles and problems and never throws.
void readHtml(const Source &source, Reading &reading);
void readZip(const Source &source, Reading &reading);
void readPdf(const Source &source, Reading &reading);
/// What readPdf() does with the text that poppler gave: UTF-8, a form feed behind each page.
void readPdfPages(const Source &text, const QByteArray &sha256, Reading &reading);
void readHwp(const Source &source, Reading &reading);
void readMail(const Source &source, Reading &reading);
void readFeed(const Source &source, Reading &reading);
void readJson(const Source &source, Reading &reading);
void readCsv(const Source &source, Reading &reading);
void readPlainText(const Source &source, Reading &reading);

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Haengbo {

/// How much one opened file may cost. Passing a limit ends the reading of that file (or of that part of an
/// archive) with a Problem that names the limit; what was read before stays.
struct ReadingLimits
{
    qint64 fileBytes = 256LL << 20;                ///< of the file itself
    qint64 partBytes = 192LL << 20;                ///< of one part of an archive, unpacked
    qint64 unpackedBytes = 1024LL << 20;           ///< of all parts of an archive together
    int parts = 100'000;                           ///< in one archive
    int archiveDepth = 2;                          ///< archives within archives
    qint64 textBytes = 128LL << 20;                ///< of text that is decoded as a whole
    int elementDepth = 1'000;                      ///< XML and HTML elements within elements
    qsizetype articleLength = 8'000'000;           ///< UTF-16 units of one article
    qsizetype cellLength = 1'000'000;              ///< bytes of one cell of a table
    qint64 processBytes = 512LL << 20;             ///< of memory, where a format is read in its own process
    int pages = 5'000;                             ///< of one PDF
    std::chrono::milliseconds readingTime{60'000}; ///< without what the receiver of the articles takes
};

} // namespace Haengbo

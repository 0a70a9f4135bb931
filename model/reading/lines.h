// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Haengbo {

/// Joins the lines of printed pages to paragraphs. A line goes on in the next one when it is nearly as long
/// as the longest lines of its page and does not end a sentence there. Whether the break fell inside a word
/// (as Hangul may be broken anywhere) is told by the rest of the document: where the joined word occurs
/// elsewhere, or the rest is only a particle, no blank is put in. Gives the paragraphs of each page; one that
/// runs on to the next page stays whole on the first. Empty lines end paragraphs.
std::vector<std::vector<QString>> joinedLines(const std::vector<std::vector<QString>> &pages);

/// Takes out the blanks between digits and Hangul ('12 일') when the whole document has practically no digit
/// right before Hangul: then they are the narrow gaps that word processors set between scripts, which look
/// like blanks in a PDF.
void closeScriptGaps(std::vector<std::vector<QString>> &pages);

} // namespace Haengbo

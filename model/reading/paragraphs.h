// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/composer.h"
#include "model/reading/xmlstream.h"

#include <vector>

namespace Haengbo {

/// How a document format (DOCX, ODT, HWPX) names the parts of its text, by local names.
struct Dialect
{
    std::vector<std::string_view> paragraphs;
    std::string_view text; ///< element whose characters count; empty: all inside a paragraph count
    std::vector<std::string_view> tabs;
    std::vector<std::string_view> breaks;
    std::vector<std::string_view> spaces;  ///< one or, with the attribute 'c', many blanks
    std::vector<std::string_view> skipped; ///< nothing inside is text of the body
};

/// Gathers the paragraphs of a document in their order, numbered for citing. A paragraph in a paragraph (of a
/// text box or table) comes before what follows it in the outer one.
class ParagraphReader : public XmlReceiver
{
public:
    ParagraphReader(const Dialect &dialect, const ReadingLimits &limits)
        : m_dialect(dialect)
        , m_limits(limits)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void characters(std::string_view text) override;
    bool isDone() const override { return m_size > m_limits.articleLength; }

    Composer &lines() { return m_lines; }

private:
    void endParagraph();

    const Dialect &m_dialect;
    const ReadingLimits &m_limits;
    Composer m_lines;
    QByteArray m_paragraph;
    qsizetype m_size = 0;
    int m_number = 0;
    int m_openParagraphs = 0;
    int m_openTexts = 0;
    int m_skipped = 0;
};

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/paragraphs.h"

#include <algorithm>
#include <charconv>

namespace Haengbo {

namespace {

bool holds(const std::vector<std::string_view> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr int mostSpaces = 100;

} // namespace

void ParagraphReader::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0 || holds(m_dialect.skipped, name)) {
        ++m_skipped;
        return;
    }
    if (holds(m_dialect.paragraphs, name)) {
        endParagraph();
        ++m_openParagraphs;
    } else if (name == m_dialect.text) {
        ++m_openTexts;
    } else if (m_openParagraphs > 0 && holds(m_dialect.tabs, name)) {
        m_paragraph.append('\t');
    } else if (m_openParagraphs > 0 && holds(m_dialect.breaks, name)) {
        m_paragraph.append('\n');
    } else if (m_openParagraphs > 0 && holds(m_dialect.spaces, name)) {
        const std::string_view count = attributes.value("c");
        int spaces = 1;
        std::from_chars(count.data(), count.data() + count.size(), spaces);
        m_paragraph.append(std::clamp(spaces, 1, mostSpaces), ' ');
    }
}

void ParagraphReader::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (holds(m_dialect.paragraphs, name)) {
        endParagraph();
        --m_openParagraphs;
    } else if (name == m_dialect.text) {
        --m_openTexts;
    }
}

void ParagraphReader::characters(std::string_view text)
{
    const bool counts = m_dialect.text.empty() ? m_openParagraphs > 0 : m_openTexts > 0;
    if (m_skipped > 0 || !counts)
        return;
    m_size += static_cast<qsizetype>(text.size()) / 3;
    m_paragraph.append(text.data(), static_cast<qsizetype>(text.size()));
}

void ParagraphReader::endParagraph()
{
    const QString text = QString::fromUtf8(m_paragraph);
    m_paragraph.clear();
    if (text.trimmed().isEmpty()) {
        m_lines.addBlankLine();
        return;
    }
    m_lines.beginPlace(PlaceKind::Paragraph, ++m_number);
    m_lines.addText(text);
}

} // namespace Haengbo

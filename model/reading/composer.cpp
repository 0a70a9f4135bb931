// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/composer.h"

#include "model/reading/textfile.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// The line without the control characters that no text holds and that findBlocks() and views trip over.
QString cleaned(QStringView line)
{
    QString clean = line.trimmed().toString();
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; };
    // Most lines hold none, and only those that do are touched.
    if (std::any_of(clean.cbegin(), clean.cend(), isControl))
        std::replace_if(clean.begin(), clean.end(), isControl, QChar(u' '));
    return clean;
}

} // namespace

void Composer::addLine(QStringView line, std::optional<BlockKind> kind)
{
    const QString clean = cleaned(line);
    if (clean.isEmpty())
        return;
    if (kind)
        addBlankLine();
    if (m_blankBefore && !m_text.isEmpty())
        m_text += u'\n';
    m_blankBefore = false;
    const int begin = static_cast<int>(m_text.size());
    m_text += clean;
    if (kind)
        m_known.push_back({{begin, static_cast<int>(m_text.size())}, *kind});
    m_text += u'\n';
    m_blankBefore = kind.has_value();
}

void Composer::addText(QStringView text)
{
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' &&
               text[end] != QChar::LineSeparator && text[end] != QChar::ParagraphSeparator)
            ++end;
        const QStringView line = text.sliced(begin, end - begin);
        if (line.trimmed().isEmpty())
            addBlankLine();
        else
            addLine(line);
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        begin = end + (pair ? 2 : 1);
    }
}

void Composer::addBlankLine() { m_blankBefore = true; }

void Composer::beginPlace(PlaceKind kind, int number)
{
    m_placeKind = kind;
    const int begin = static_cast<int>(m_text.size()) + (m_blankBefore && !m_text.isEmpty() ? 1 : 0);
    if (!m_places.empty() && m_places.back().begin >= begin)
        m_places.back().number = number; // the place before holds no text
    else
        m_places.push_back({begin, number});
}

void Composer::append(const Composer &other)
{
    if (other.isEmpty())
        return;
    if (m_blankBefore && !m_text.isEmpty())
        m_text += u'\n';
    const int offset = static_cast<int>(m_text.size());
    m_text += other.m_text;
    for (const Known &known : other.m_known)
        m_known.push_back({{known.span.begin + offset, known.span.end + offset}, known.kind});
    m_blankBefore = other.m_blankBefore;
}

void Composer::compose(Article &article)
{
    if (!m_places.empty() && m_places.back().begin >= m_text.size())
        m_places.pop_back();
    article.text = m_text;
    article.placeKind = m_placeKind;
    article.places = m_places;
    article.blocks = findBlocks(article.text);
    const bool titleKnown = std::any_of(m_known.begin(), m_known.end(),
                                        [](const Known &known) { return known.kind == BlockKind::Title; });
    auto known = m_known.begin();
    for (Block &block : article.blocks) {
        while (known != m_known.end() && known->span.end <= block.span.begin)
            ++known;
        const bool isKnown = known != m_known.end() && known->span.contains(block.span);
        const bool credit = isKnown && known->kind != BlockKind::Title && block.kind == BlockKind::Byline;
        if (isKnown && !credit)
            block.kind = known->kind;
        else if (titleKnown && article.isExcerpt && block.kind == BlockKind::Title)
            block.kind = BlockKind::Body;
    }
}

} // namespace Haengbo

// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/analysis.h"

#include "model/text/hangul.h"
#include "model/text/letters.h"

#include <QString>

#include <algorithm>

namespace Haengbo {

namespace {

LetterSet wordCharacters()
{
    LetterSet set;
    for (char32_t code = 0; code <= 0xFFFF; ++code) {
        const QChar c(static_cast<char16_t>(code));
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'&' || c == u'_' || c == u'@')
            set.add(c);
    }
    return set;
}

/// Longer runs of letters (a page without a space, packed data) are cut: no word is as long, and what looks
/// at words may take time that grows with the square of their length.
constexpr int longestWord = 64;

/// 3,400 and 2.3 and GPT-4o and AT&T and name@host.kr are one word: the sign stands between two of its
/// characters.
bool joins(QChar before, QChar sign, QChar after)
{
    switch (sign.unicode()) {
    case u',':
        return Hangul::isDigit(before) && Hangul::isDigit(after);
    case u'.':
        return (Hangul::isDigit(before) && Hangul::isDigit(after)) ||
               (Hangul::isLatin(before) && Hangul::isLatin(after));
    case u'-':
        return (Hangul::isLatin(before) || Hangul::isDigit(before)) &&
               (Hangul::isLatin(after) || Hangul::isDigit(after)) &&
               (Hangul::isLatin(before) || Hangul::isLatin(after));
    case u'\'':
    case u'’':
        return Hangul::isLatin(before) && Hangul::isLatin(after);
    default:
        return false;
    }
}

TokenKind kindOfSign(QChar c)
{
    static const LetterSet opens(u"([{<〈《「『【〔“‘（［｛〃≪");
    static const LetterSet closes(u")]}>〉》」』】〕”’）］｝≫");
    static const LetterSet stops(u".?!…。？！");
    static const LetterSet commas(u",·/、ㆍ・，;‧∙");
    if (opens.contains(c))
        return TokenKind::Open;
    if (closes.contains(c))
        return TokenKind::Close;
    if (stops.contains(c))
        return TokenKind::Stop;
    if (commas.contains(c))
        return TokenKind::Comma;
    return TokenKind::Mark;
}

bool isStraightQuote(QChar c) { return c == u'"' || c == u'\''; }

/// Cuts one block into tokens and sentences.
class Cutter
{
public:
    Cutter(Analysis &analysis, const Block &block)
        : m_analysis(analysis)
        , m_text(analysis.text())
        , m_block(block)
    {
        static const LetterSet characters = wordCharacters();
        m_wordCharacters = &characters;
    }

    void run()
    {
        int lineBegin = m_block.span.begin;
        for (int i = m_block.span.begin; i <= m_block.span.end; ++i) {
            if (i < m_block.span.end && m_text[i] != u'\n' && m_text[i] != u'\r' &&
                m_text[i] != QChar::ParagraphSeparator)
                continue;
            if (i > lineBegin)
                cutLine({lineBegin, i});
            lineBegin = i + 1;
        }
    }

private:
    void cutLine(Span line)
    {
        m_depth = 0;
        m_straightOpen = false;
        m_paragraph = m_analysis.sentences.empty() ? 0 : m_analysis.sentences.back().paragraph + 1;
        m_firstToken = static_cast<int>(m_analysis.tokens.size());
        for (int i = line.begin; i < line.end;) {
            if (m_text[i].isSpace() || m_text[i] == QChar(0x200B) || m_text[i] == QChar(0xFEFF)) {
                ++i;
                continue;
            }
            i = m_wordCharacters->contains(m_text[i]) ? cutWord(i, line.end) : cutSign(i, line);
        }
        endSentence();
    }

    int cutWord(int begin, int lineEnd)
    {
        int end = begin + 1;
        while (end < lineEnd && (end - begin < longestWord || m_text[end].isLowSurrogate())) {
            const bool inside = m_wordCharacters->contains(m_text[end]) ||
                                (end + 1 < lineEnd && joins(m_text[end - 1], m_text[end], m_text[end + 1]));
            if (!inside)
                break;
            ++end;
        }
        const QStringView word = m_text.sliced(begin, end - begin);
        const bool number = std::all_of(word.begin(), word.end(),
                                        [](QChar c) { return Hangul::isDigit(c) || c == u',' || c == u'.'; });
        push({begin, end}, number ? TokenKind::Number : TokenKind::Word);
        return end;
    }

    int cutSign(int at, Span line)
    {
        TokenKind kind = kindOfSign(m_text[at]);
        if (isStraightQuote(m_text[at])) {
            kind = m_straightOpen ? TokenKind::Close : TokenKind::Open;
            m_straightOpen = !m_straightOpen;
        }
        if (kind == TokenKind::Open)
            ++m_depth;
        if (kind == TokenKind::Close)
            m_depth = std::max(0, m_depth - 1);
        push({at, at + 1}, kind);
        const int next = at + 1;
        const bool spaceFollows = next >= line.end || m_text[next].isSpace();
        // A quotation may hold whole sentences; it ends ours only after its closing mark ('…했다."' and
        // '…했다.”').
        const bool stops =
            kind == TokenKind::Stop && m_depth == 0 && m_text[at] != u'…' && !isInsideDate(at, line);
        const bool closesQuote = kind == TokenKind::Close && m_depth == 0 && at > line.begin &&
                                 (m_text[at - 1] == u'.' || m_text[at - 1] == u'?' || m_text[at - 1] == u'!');
        const bool ellipsis = kind == TokenKind::Stop && m_text[at] == u'…' && m_depth == 0;
        if ((stops && (spaceFollows || kindOfSign(m_text[next]) != TokenKind::Close)) &&
            (spaceFollows || m_text[at] != u'.' || next >= line.end || m_text[next].isLetter()))
            endSentence();
        else if ((closesQuote || ellipsis) && spaceFollows)
            endSentence();
        return next;
    }

    /// The first two points of '2025. 2. 4.': digits before it and, one space on, a day or month behind it.
    bool isInsideDate(int at, Span line) const
    {
        const auto digit = [&](int i) {
            return i >= line.begin && i < line.end && Hangul::isDigit(m_text[i]);
        };
        if (m_text[at] != u'.' || !digit(at - 1) || at + 2 >= line.end || m_text[at + 1] != u' ' ||
            !digit(at + 2))
            return false;
        const int after = digit(at + 3) ? at + 4 : at + 3;
        return !digit(after) && (after >= line.end || !m_text[after].isLetter());
    }

    void push(Span span, TokenKind kind)
    {
        const bool spaceBefore = m_analysis.tokens.empty() ||
                                 static_cast<int>(m_analysis.tokens.size()) == m_lineStart() ||
                                 m_analysis.tokens.back().span.end < span.begin;
        m_analysis.tokens.push_back({span, kind, spaceBefore, static_cast<int>(m_analysis.sentences.size())});
    }

    int m_lineStart() const { return m_firstToken; }

    void endSentence()
    {
        const int end = static_cast<int>(m_analysis.tokens.size());
        if (end == m_firstToken)
            return;
        const Span span{m_analysis.tokens[static_cast<std::size_t>(m_firstToken)].span.begin,
                        m_analysis.tokens.back().span.end};
        m_analysis.sentences.push_back({span, m_block.kind, m_firstToken, end, m_paragraph});
        m_firstToken = end;
    }

    Analysis &m_analysis;
    QStringView m_text;
    const Block &m_block;
    const LetterSet *m_wordCharacters;
    int m_firstToken = 0;
    int m_depth = 0;
    int m_paragraph = 0;
    bool m_straightOpen = false;
};

} // namespace

int Analysis::tokenAt(int position) const
{
    const auto found = std::partition_point(
        tokens.begin(), tokens.end(), [position](const Token &token) { return token.span.end <= position; });
    return static_cast<int>(found - tokens.begin());
}

int Analysis::sentenceAt(int position) const
{
    const auto found =
        std::partition_point(sentences.begin(), sentences.end(),
                             [position](const Sentence &sentence) { return sentence.span.end <= position; });
    return found != sentences.end() && found->span.contains(position)
               ? static_cast<int>(found - sentences.begin())
               : -1;
}

Analysis analyse(const Article &article)
{
    Analysis analysis;
    analysis.article = &article;
    for (const Block &block : article.blocks) {
        if (block.tellsStory())
            Cutter(analysis, block).run();
    }
    return analysis;
}

} // namespace Haengbo
